/** The result of a round as one self-contained page without script, to hand out and to print on A4 held sideways. */
import type { Pack } from '../model/pack.ts';
import type { RoundAdjustment, RoundResult, RoundRow, RoundStatus } from '../model/round-result.ts';
import { ROUND_STATUSES } from '../model/round-result.ts';
import { escapeHtml } from './escape.ts';
import type { HtmlTone } from './html-parts.ts';
import { badge, cited, element, section, text } from './html-parts.ts';
import type { RoundView } from './round-phrases.ts';
import {
  flagText,
  ownCitations,
  quotaText,
  rankNumber,
  reasonsText,
  roundViewOf,
  rowTitle,
  shareTexts,
  smallPoints,
  tiesOf,
  totalText,
} from './round-phrases.ts';
import { ROUND_STYLE } from './round-style.ts';
import { citationText } from './run-context.ts';
import type { PageView } from './run-html.ts';

/** A whole HTML document; nothing in it loads or runs anything. */
export const renderRoundHtml = (result: RoundResult, pack: Pack, page: PageView): string => {
  const view = roundViewOf(result, pack, page.language);
  const { round, words } = view;
  const body = [
    section('result', round.result, tableHtml(view)),
    section('ties', round.tiesHead, tiesHtml(view)),
    section('open', round.openHead, openHtml(view)),
    section('flags', round.flagsHead, flagsHtml(view)),
  ].join('\n');
  const { pack: id, version, hash, engine, asOf } = result.receipt;
  return `<!doctype html>
<html lang="${page.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${text(result.title)} \u00b7 ${text(round.result)}</title>
<style>${ROUND_STYLE}</style>
</head>
<body>
${headerHtml(view, page)}
<main class="sheet">
${tilesHtml(view)}
${quotaHtml(view)}
${element(
  'ul',
  'marks',
  marksOf(view)
    .map((one) => `<li>${text(one)}</li>`)
    .join('\n'),
)}
${body}
<footer>${text(words.receipt)}${text(words.colon)}${text(words.receiptLine(`${id}@${version}`, hash, engine, asOf))}<br>${text(words.disclaimer)}</footer>
</main>
</body>
</html>
`;
};

const headerHtml = ({ result, pack, words, round }: RoundView, page: PageView): string => {
  const { receipt, notice } = result;
  const asOf = round.asOf(receipt.asOf) + (page.today === true ? words.bracket(words.today) : '');
  return `<header><div class="sheet">
<p class="measure">${text(words.measure(pack.title, receipt.version))} \u00b7 ${text(round.result)}</p>
<h1>${text(result.title)}</h1>
<p class="about">${text(`${notice.title} \u00b7 ${asOf}`)} ${cited(citationText(result.citations, words))}</p>
</div></header>`;
};

const TONES: Readonly<Record<RoundStatus, HtmlTone>> = {
  shortlisted: 'good',
  reserve: 'aside',
  not_shortlisted: 'aside',
  below_pass: 'bad',
  vetoed: 'bad',
  inadmissible: 'bad',
  undetermined: 'open',
};

const tilesHtml = ({ result, round }: RoundView): string => {
  const tile = (count: number, what: string, tone: string): string =>
    `<li class="${tone}"><b>${count}</b><span>${text(what)}</span></li>`;
  const tiles = ROUND_STATUSES.filter((one) => result.counts[one] > 0).map((one) =>
    tile(result.counts[one], round.status[one], TONES[one]),
  );
  return `<ul class="tiles">${tile(result.rows.length, round.allCases, '')}${tile(result.candidates, round.rankedCases, '')}${tiles.join('')}</ul>`;
};

const quotaHtml = (view: RoundView): string => {
  const { result, round, words } = view;
  const shares = shareTexts(view).map((one) => `<li>${text(one)}</li>`);
  const lead = round.quotaShares(result.quota.by?.title ?? '') + words.colon;
  return `<div class="about-quota"><p>${text(quotaText(view))}</p>${shares.length === 0 ? '' : `<p>${text(lead)}</p><ul>${shares.join('')}</ul>`}</div>`;
};

const marksOf = ({ result, pack, words }: RoundView): readonly string[] => [
  ...(result.notice.illustrative ? [words.illustrative(result.notice.title)] : []),
  ...Object.entries(result.receipt.decisions).map(([id, option]) => {
    const decision = pack.decisions[id];
    return words.decidedOtherwise(decision?.number ?? id, decision?.options[option] ?? option);
  }),
];

interface Column {
  readonly heading: string;
  readonly classes: string;
  readonly cell: (row: RoundRow) => string;
}

/** More groups of points than this have no columns of their own: a page held sideways has no room for them. */
const MOST_GROUPS = 8;

const tableHtml = (view: RoundView): string => {
  const { result, round, words } = view;
  if (result.rows.length === 0) return '';
  const columns = columnsOf(view);
  const head = columns.map(
    ({ heading, classes }) => `<th scope="col"${attribute(classes)}>${text(heading)}</th>`,
  );
  const rows = result.rows.map((row) => {
    const cells = columns.map(
      ({ heading, classes, cell }) =>
        `<td data-head="${escapeHtml(heading)}"${attribute(classes)}>${cell(row)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const weighted = result.scoring.groups.some((one) => one.weight !== undefined && one.weight !== 1);
  const ties = result.ties.map((one) => one.title).join(words.semicolon);
  const legend = [
    ...(ties === '' ? [] : [round.tieOrder + words.colon + ties]),
    ...(weighted && result.scoring.groups.length <= MOST_GROUPS ? [round.legend] : []),
  ];
  return `<table class="round"><thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>${element('p', 'legend', text(legend.join(words.semicolon)))}`;
};

const attribute = (classes: string): string => (classes === '' ? '' : ` class="${classes}"`);

const columnsOf = (view: RoundView): readonly Column[] => {
  const { result, round, words } = view;
  const { quota, scoring, rows } = result;
  const column = (heading: string, classes: string, cell: (row: RoundRow) => string): Column => ({
    heading,
    classes,
    cell,
  });
  const groups = scoring.groups.length > MOST_GROUPS ? [] : scoring.groups;
  const adjusted = rows.some((row) => row.adjustments.length > 0);
  return [
    column(round.rankColumn, 'number', (row) => {
      const tied = row.tied > 0 ? ` <span class="tied">${text(round.tied('').trim())}</span>` : '';
      return text(rankNumber(row.rank, round)) + (row.rank === undefined ? '' : tied);
    }),
    ...(rows.some((row) => row.place !== undefined)
      ? [column(round.placeColumn, 'number', (row) => text(rankNumber(row.place, round)))]
      : []),
    column(round.caseColumn, 'name', (row) =>
      row.title === undefined
        ? text(row.case)
        : `${text(rowTitle(row))}<span class="id">${text(row.case)}</span>`,
    ),
    ...(quota.by === undefined
      ? []
      : [column(quota.by.title, 'by', (row) => text(row.group?.title ?? words.unknown))]),
    ...groups.map((group, index) =>
      column(
        group.title + (group.max === undefined ? '' : words.bracket(String(group.max))),
        'number',
        (row) => {
          const points = row.points[index];
          return points === undefined ? '' : text(smallPoints(points, result, round));
        },
      ),
    ),
    ...(adjusted
      ? [
          column(round.adjustmentColumn, 'number', (row) =>
            row.adjustments.map((one) => text(signed(one, view))).join('<br>'),
          ),
        ]
      : []),
    column(round.totalColumn, 'number total', (row) => text(totalText(row, result, round))),
    column(round.statusColumn, '', (row) => badge(round.status[row.status], TONES[row.status])),
    column(
      round.reasonColumn,
      'why',
      (row) =>
        `${text(reasonsText(row, view, 'short').join(words.semicolon))} ${cited(citationText(ownCitations(row, result), words))}`,
    ),
  ];
};

const signed = (one: RoundAdjustment, { result, round }: RoundView): string =>
  (one.kind === 'bonus' ? '+' : '\u2212') + smallPoints(one, result, round);

const tiesHtml = ({ result, round, words }: RoundView): string =>
  items(
    tiesOf(result).map(({ rank, rows }) =>
      text(round.tiedAt(rankNumber(rank, round), rows.map(rowTitle).join(words.comma))),
    ),
  );

const openHtml = (view: RoundView): string =>
  items(
    view.result.rows
      .filter((row) => row.status === 'undetermined')
      .map(
        (row) =>
          `<b>${text(rowTitle(row))}</b>${text(view.words.colon + reasonsText(row, view, 'full').join(view.words.semicolon))}`,
      ),
  );

const flagsHtml = (view: RoundView): string =>
  items(
    view.result.rows
      .filter((row) => row.flags.length > 0)
      .map(
        (row) =>
          `<b>${text(rowTitle(row))}</b>${text(view.words.colon + row.flags.map((one) => flagText(one, view)).join(view.words.semicolon))}`,
      ),
  );

const items = (all: readonly string[]): string =>
  element('ul', 'plain', all.map((one) => `<li>${one}</li>`).join('\n'));
