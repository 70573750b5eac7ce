/** A score table as it is printed, and the rules of a round as a list of sentences. */
import type { Notice } from '../model/notice.ts';
import type { ScoreGroup, Scoring } from '../model/scoring.ts';
import { element, text } from '../report/html-parts.ts';
import { roundLines } from '../report/round-rules-text.ts';
import { scoreWordsOf } from '../report/score-words.ts';
import type { ScoringReading } from '../report/scoring-reading.ts';
import { scoringReading } from '../report/scoring-reading.ts';
import type { ScoringLine } from '../report/scoring-text.ts';
import {
  adjustmentLines,
  groupText,
  indicatorParts,
  panelLines,
  scoringHead,
  vetoLines,
} from '../report/scoring-text.ts';
import { anchor, scoringKey } from './addresses.ts';
import { list, mixed, own, tableRow } from './html.ts';
import { cites, linked } from './links.ts';
import type { SiteContext } from './site-context.ts';

/** A table under its title: what the total is, groups with their indicators, what is added, taken or vetoed, the panel. */
export const scoringHtml = (scoring: Scoring, context: SiteContext): string => {
  const { pack, occasion, language, site } = context;
  const reading = scoringReading(pack, scoring, occasion, language);
  const headings = [site.itemColumn, site.fullColumn, site.standardColumn, site.citeColumn];
  const head = headings.map((heading) => `<th scope="col">${text(heading)}</th>`).join('');
  const bodies = scoring.groups.map((group) => groupHtml(group, scoring, reading, headings, context));
  const others = [
    ...adjustmentLines('bonuses', scoring, reading),
    ...adjustmentLines('deductions', scoring, reading),
    ...vetoLines(scoring, reading),
  ];
  return `<div class="scoring" id="${anchor('scoring', scoringKey(scoring))}">
<h3>${own(scoring.title, context)} ${cites(scoring.citations, context)}</h3>
${element('p', 'lead', mixed(scoringHead(scoring, reading), context))}
<table class="data scores"><caption>${own(scoring.title, context)}</caption><thead><tr>${head}</tr></thead>
${bodies.join('\n')}
</table>
${linesHtml(others, context)}
${panelHtml(panelLines(scoring, reading), context)}
</div>`;
};

/** The round of a call; '' for a call without. */
export const roundHtml = (notice: Notice, context: SiteContext): string => {
  const { pack, occasion, language } = context;
  const { round } = notice;
  if (round === undefined) return '';
  const lines = roundLines(notice, round, pack, occasion, language).map(
    ({ depth, text: said, citations }): ScoringLine => ({ depth, text: said, citations, evidence: [] }),
  );
  return element('p', '', `<b>${own(round.title, context)}</b>`) + linesHtml(lines, context);
};

const groupHtml = (
  group: ScoreGroup,
  scoring: Scoring,
  reading: ScoringReading,
  headings: readonly string[],
  context: SiteContext,
): string => {
  const title = `<span class="title">${own(group.title, context)}</span> <span class="soft">${mixed(groupText(group, reading), context)}</span> ${cites(group.citations, context)}`;
  const above = cites(group.citations, context);
  const rows = group.indicators.map((one) => {
    const { full, lead, items } = indicatorParts(one, scoring, reading);
    const evidence = one.evidence.map((document) => own(document, context)).join(text(context.words.comma));
    const cited = cites(one.citations, context);
    return tableRow(
      {
        cells: [
          own(one.title, context) +
            element(
              'p',
              'remark',
              evidence === '' ? '' : text(context.words.evidence + context.words.colon) + evidence,
            ),
          mixed(full, context),
          element('p', '', mixed(lead, context)) +
            (items.length === 1 && lead === ''
              ? mixed(items[0] ?? '', context)
              : list(items.map((item) => mixed(item, context)))),
          cited === above ? '' : cited,
        ],
      },
      headings,
    );
  });
  return `<tbody><tr class="head"><th scope="rowgroup" colspan="${headings.length}">${title}</th></tr>
${rows.join('\n')}</tbody>`;
};

const panelHtml = (lines: readonly ScoringLine[], context: SiteContext): string =>
  lines.length === 0
    ? ''
    : element('p', 'label', text(scoreWordsOf(context.language).panel)) + linesHtml(lines, context);

/** Lines as a list, those one deeper as a list below the one before. */
const linesHtml = (lines: readonly ScoringLine[], context: SiteContext): string => {
  const [top] = lines;
  if (top === undefined) return '';
  const items: { html: string; readonly below: ScoringLine[] }[] = [];
  for (const one of lines) {
    const last = items.at(-1);
    if (one.depth > top.depth && last !== undefined) last.below.push(one);
    else items.push({ html: lineHtml(one, context), below: [] });
  }
  return list(items.map(({ html, below }) => html + linesHtml(below, context)));
};

const lineHtml = ({ title, text: said, citations }: ScoringLine, context: SiteContext): string => {
  const { words } = context;
  const shown = said.startsWith(words.colon) ? said.slice(words.colon.length) : said;
  const head =
    title === undefined ? '' : `<b>${own(title, context)}</b>${shown === '' ? '' : text(words.colon)}`;
  return `${head}${linked(shown, context)} ${cites(citations, context)}`;
};
