/** What an amendment does to cases as one page to read and to print: summary, changes, flips with reasons, open cases. */
import type { ImpactKind, ImpactResult, ImpactRow } from '../amend/impact-result.ts';
import type { RunningRow } from '../amend/running-result.ts';
import { RUNNING_FATES } from '../amend/running-result.ts';
import type { SweepResult } from '../amend/sweep-result.ts';
import { AMENDED_STYLE, amendedSection } from './amended-html.ts';
import { changeHtml, DIFF_MARKS } from './change-html.ts';
import type { Compared } from './diff-text.ts';
import { grouped } from './diff-text.ts';
import { changesInWords } from './diff-wording.ts';
import { diffWordsOf } from './diff-words.ts';
import type { HtmlTone } from './html-parts.ts';
import { badge, element, section, table, text } from './html-parts.ts';
import { framedPage } from './impact-page.ts';
import type { ImpactView } from './impact-phrases.ts';
import {
  becauseText,
  componentTitle,
  fateText,
  impactViewOf,
  runningTexts,
  standsAlike,
  standText,
  summaryTexts,
  turnTexts,
  whyTexts,
} from './impact-phrases.ts';
import { briefMessage } from './messages.ts';
import type { Language } from './style.ts';
import { sweepSection } from './sweep-html.ts';

/** The whole page; sweeps asked for beside it are drawn in it. */
export const renderImpactHtml = (
  result: ImpactResult,
  versions: Omit<Compared, 'changes'>,
  sweeps: readonly SweepResult[],
  language: Language,
): string => {
  const { old, now } = versions;
  const view = impactViewOf(result, now, language);
  const compared = { ...versions, changes: changesInWords(old, now, language) };
  const { say, words } = view;
  const { before, after } = result;
  const body = [
    section('changes', say.componentsHead, changesHtml(view)),
    section('flips', say.rowsHead, rowsHtml(view)),
    section('running', say.runningHead, runningHtml(view), 'open'),
    amendedSection(compared, language),
    ...sweeps.map((one) => sweepSection(one, now, language)),
    section('redline', say.redlineHead, redlineSection(compared, language)),
    section('unreadable', say.unreadableHead, unreadableHtml(view)),
    section('other', say.otherHead, otherHtml(view)),
  ].join('\n');
  return framedPage(
    {
      language,
      title: say.title,
      measure: words.measure(now.title, say.versions(before.version, after.version)),
      about: now.issuer,
      summary: summaryTexts(view),
      style: DIFF_MARKS + AMENDED_STYLE,
      footer: `${before.pack}@${before.version} (${before.hash.slice(0, 16)}) \u2192 ${after.pack}@${after.version} (${after.hash.slice(0, 16)})\n${words.disclaimer}`,
    },
    body,
  );
};

/** Every change with its redline, by what it is about. */
const redlineSection = (compared: Compared, language: Language): string => {
  const words = diffWordsOf(language);
  return grouped(compared.changes, words)
    .map(
      ([heading, all]) =>
        `<h3>${text(heading)}</h3>\n${all.map((change) => changeHtml(change, compared, words)).join('\n')}`,
    )
    .join('\n');
};

const list = (all: readonly string[]): string =>
  all.length === 1
    ? text(all[0] ?? '')
    : element('ul', '', all.map((one) => `<li>${text(one)}</li>`).join(''));

/** A date is not broken at its hyphens. */
const keptDates = (html: string): string =>
  html.replace(/\d{4}-\d\d-\d\d/g, (date) => `<span class="kept">${date}</span>`);

const changesHtml = (view: ImpactView): string => {
  const { result, say } = view;
  return element(
    'ul',
    'plain',
    result.components
      .map(
        ({ id, change }) =>
          `<li>${text(componentTitle(id, view))} ${badge(say.change[change], 'aside')}</li>`,
      )
      .join('\n'),
  );
};

const TONES: Readonly<Record<ImpactKind, HtmlTone>> = {
  'newly-out': 'bad',
  'newly-in': 'good',
  'newly-undetermined': 'open',
  verdict: 'open',
  state: 'aside',
  deadlines: 'aside',
};

const rowsHtml = (view: ImpactView): string => {
  const { result, say } = view;
  if (result.rows.length === 0) return `<p>${text(say.noRows)}</p>`;
  // Where only deadlines move, no rule turned, and the column would stand empty.
  const told = result.rows.some((one) => whyTexts(one, view).length > 0);
  const heads = [
    say.caseColumn,
    say.kindColumn,
    say.turnColumn,
    ...(told ? [say.whyColumn] : []),
    say.causeColumn,
  ];
  const row = (one: ImpactRow): string => {
    const cells = [
      ['name', `${text(one.title ?? one.case)}<span class="id">${text(one.case)}</span>`],
      ['', badge(say.kind[one.kind], TONES[one.kind])],
      ['turn', keptDates(list(turnTexts(one, view)))],
      ...(told ? [['why', keptDates(list(whyTexts(one, view)))]] : []),
      ['cause', text(becauseText(one, view))],
    ];
    return `<tr>${cells.map(([classes, inner], index) => `<td class="${classes}" data-head="${text(heads[index] ?? '')}">${inner}</td>`).join('')}</tr>`;
  };
  return `<table class="flips"><thead><tr>${heads.map((one) => `<th scope="col">${text(one)}</th>`).join('')}</tr></thead><tbody>
${result.rows.map(row).join('\n')}
</tbody></table>`;
};

const runningHtml = (view: ImpactView): string => {
  const { result, say } = view;
  const { running } = result;
  if (running === undefined) return '';
  const heads = [say.caseColumn, say.beforeColumn, say.afterColumn, say.reasonColumn];
  const parts = RUNNING_FATES.map((fate) => {
    const rows = running.rows.filter((row) => row.fate === fate);
    const tableOf = (some: readonly RunningRow[]): string =>
      some.length === 0
        ? ''
        : table(
            heads,
            some.map((row) => [
              `${text(row.title ?? row.case)}<span class="id">${text(row.case)}</span>`,
              text(standText(row.before, view)),
              text(standText(row.after, view)),
              text(fateText(row, view)),
            ]),
            'flips',
          );
    const alike = rows.filter((row) => standsAlike(row, view));
    const telling = rows.filter((row) => !alike.includes(row));
    return rows.length === 0
      ? ''
      : `<h3 class="fate">${text(say.turns(say.fate[fate], rows.length))}</h3>${tableOf(telling)}${
          alike.length === 0
            ? ''
            : `<details><summary>${text(say.alikeHead(alike.length))}</summary>${tableOf(alike)}</details>`
        }`;
  });
  return (
    runningTexts(running, view)
      .map((one) => `<p>${text(one)}</p>`)
      .join('') + parts.join('\n')
  );
};

const unreadableHtml = ({ result, say, words, language }: ImpactView): string =>
  element(
    'ul',
    'left',
    result.unreadable
      .map(({ file, under, diagnostics }) => {
        const faults = diagnostics.map(
          (one) =>
            `<li>${text(`${one.span === undefined ? '' : `${one.span.start.line}: `}${briefMessage(one, language)}`)}</li>`,
        );
        return `<li>${text(file + words.colon + say.unreadableUnder[under])}${element('ul', '', faults.join(''))}</li>`;
      })
      .join('\n'),
  );

const otherHtml = ({ result, say, words }: ImpactView): string =>
  element(
    'ul',
    'left',
    result.otherVersions
      .map(({ file, pack }) => `<li>${text(file + words.colon + say.otherVersion(pack))}</li>`)
      .join('\n'),
  );
