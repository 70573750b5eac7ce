/** What an amendment does to cases as a table for the terminal: summary, cases with reasons, open cases, what was left out. */
import type { ImpactKind, ImpactResult, ImpactRow } from '../amend/impact-result.ts';
import type { RunningFate } from '../amend/running-result.ts';
import { RUNNING_FATES } from '../amend/running-result.ts';
import type { Pack } from '../model/pack.ts';
import { hang } from './cells.ts';
import { shiftTexts } from './impact-deadlines.ts';
import type { ImpactView } from './impact-phrases.ts';
import {
  becauseText,
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
import type { Paint, Tone } from './paint.ts';
import { finished, paintFor } from './paint.ts';
import type { Detail, Style } from './style.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';

/** How an impact is shown; in full: every row. */
export interface ImpactTextView extends Style {
  readonly detail: Detail;
}

/** The whole report as text. */
export const renderImpact = (result: ImpactResult, pack: Pack, style: ImpactTextView): string => {
  const view: Shown = { ...impactViewOf(result, pack, style.language), style, paint: paintFor(style) };
  const lines = [
    ...headLines(view),
    ...rowLines(view),
    ...runningLines(view),
    ...unreadableLines(view),
    ...otherLines(view),
  ];
  return finished(`${lines.join('\n').trimEnd()}\n`, style);
};

interface Shown extends ImpactView {
  readonly style: ImpactTextView;
  readonly paint: Paint;
}

/** Rows that are shown where not everything is asked for. */
const MOST = 100;

const headLines = (view: Shown): readonly string[] => {
  const { result, words, say, paint, style, pack } = view;
  const { before, after } = result;
  return [
    paint.as(words.measure(pack.title, say.versions(before.version, after.version)), 'strong'),
    ...summaryTexts(view).map((one) => hang(one, style.width, 0)),
    '',
  ];
};

const TONES: Readonly<Record<ImpactKind, Tone>> = {
  'newly-out': 'bad',
  'newly-in': 'good',
  'newly-undetermined': 'open',
  verdict: 'open',
  state: 'plain',
  deadlines: 'quiet',
};

/**
 * A case takes a row of columns, and below it a line for each reason and for the change that makes it so. Cases in which
 * nothing but deadlines moves are summed up, unless everything is asked for.
 */
const rowLines = (view: Shown): readonly string[] => {
  const { result, say, style } = view;
  if (result.counts.cases === result.counts.unreadable) return [];
  if (result.rows.length === 0) return [say.noRows, ''];
  if (style.detail === 'full') return [...listedLines(result.rows, result.rows.length, view), ''];
  const turned = result.rows.filter(({ kind }) => kind !== 'deadlines');
  const moved = result.rows.filter(({ kind }) => kind === 'deadlines');
  return [
    ...(turned.length === 0 ? [] : [...listedLines(turned, MOST, view), '']),
    ...(moved.length === 0 ? [] : [...movedLines(moved, view), '']),
  ];
};

const movedLines = (rows: readonly ImpactRow[], view: Shown): readonly string[] => [
  view.paint.as(view.say.onlyDeadlines(rows.length), 'strong'),
  ...shiftTexts(rows, view).map((one) => `  ${hang(one, view.style.width, 4)}`),
];

const listedLines = (all: readonly ImpactRow[], most: number, view: Shown): readonly string[] => {
  const { say, style, paint } = view;
  const rows = all.slice(0, most);
  const left = all.length - rows.length;
  const head = [say.caseColumn, say.kindColumn, say.turnColumn].map(
    (text): Cell => ({ text, tones: ['strong'] }),
  );
  const shape = {
    width: style.width,
    indent: 2,
    columns: [
      { most: Math.floor(style.width * 0.34), least: 14 },
      { most: 18, least: 12 },
      { most: style.width, least: 24 },
    ],
  };
  return [
    paint.as(say.rowsHead, 'strong'),
    ...tableLines([head, ...rows.flatMap((row) => rowCells(row, view))], shape, paint),
    ...(left === 0 ? [] : [`  ${paint.as(say.moreRows(left), 'quiet')}`]),
  ];
};

const rowCells = (row: ImpactRow, view: Shown): readonly (readonly Cell[])[] => {
  const { say, paint } = view;
  const below = (text: string, tones: readonly Tone[]): readonly Cell[] => [
    { text, tones, lead: { text: `    ${paint.marks.bullet} ` } },
  ];
  return [
    [
      { text: row.title === undefined ? row.case : `${row.case} ${row.title}` },
      { text: say.kind[row.kind], tones: [TONES[row.kind]] },
      { text: turnTexts(row, view).join('\n') },
    ],
    ...whyTexts(row, view).map((one) => below(one, [])),
    below(`${say.causeColumn}${view.words.colon}${becauseText(row, view)}`, ['quiet']),
  ];
};

const FATES: Readonly<Record<RunningFate, Tone>> = { stays: 'quiet', moves: 'good', person: 'open' };

const runningLines = (view: Shown): readonly string[] => {
  const { result, say, style, paint } = view;
  const { running } = result;
  if (running === undefined) return [];
  const shape = {
    width: style.width,
    indent: 2,
    columns: [
      { most: 20, least: 12 },
      { most: Math.floor(style.width * 0.3), least: 14 },
      { most: Math.floor(style.width * 0.3), least: 14 },
      { most: style.width, least: 16 },
    ],
  };
  const sorted = RUNNING_FATES.flatMap((fate) => {
    const rows = running.rows.filter((row) => row.fate === fate);
    const telling = style.detail === 'full' ? rows : rows.filter((row) => !standsAlike(row, view));
    const shown = style.detail === 'full' ? rows : telling.slice(0, MOST);
    const alike = rows.length - telling.length;
    if (rows.length === 0) return [];
    return [
      [{ text: `${say.turns(say.fate[fate], rows.length)}`, tones: [FATES[fate], 'strong'] as const }],
      ...shown.map((row) => [
        { text: row.case },
        { text: standText(row.before, view) },
        { text: standText(row.after, view) },
        { text: fateText(row, view) },
      ]),
      ...(shown.length === telling.length ? [] : [[{ text: say.moreRows(telling.length - shown.length) }]]),
      ...(alike === 0 ? [] : [[{ text: '', lead: { text: say.alike(alike) } }]]),
    ];
  });
  const head = [say.caseColumn, say.beforeColumn, say.afterColumn, say.reasonColumn].map(
    (text): Cell => ({ text, tones: ['strong'] }),
  );
  return [
    paint.as(say.runningHead, 'strong'),
    ...runningTexts(running, view).map((one) => `  ${hang(one, style.width, 2)}`),
    ...(running.rows.length === 0 ? [] : tableLines([head, ...sorted], shape, paint)),
    '',
  ];
};

/** Files that cannot be read, and what is wrong with one, where not everything is asked for. */
const MOST_FILES = 10;
const MOST_FAULTS = 5;

const unreadableLines = ({ result, say, words, style, paint }: Shown): readonly string[] => {
  const whole = style.detail === 'full';
  const files = whole ? result.unreadable : result.unreadable.slice(0, MOST_FILES);
  const lines = files.flatMap(({ file, under, diagnostics }) => {
    const told = whole ? diagnostics : diagnostics.slice(0, MOST_FAULTS);
    return [
      `  ${file}${words.colon}${say.unreadableUnder[under]}`,
      ...told.map(
        (one) =>
          `    ${paint.marks.bullet} ${hang(`${one.span === undefined ? '' : `${one.span.start.line}: `}${briefMessage(one, style.language)}`, style.width, 6)}`,
      ),
      ...(told.length === diagnostics.length
        ? []
        : [`    ${paint.marks.bullet} ${say.moreFaults(diagnostics.length - told.length)}`]),
    ];
  });
  const left = result.unreadable.length - files.length;
  if (left > 0) lines.push(`  ${paint.as(say.moreRows(left), 'quiet')}`);
  return lines.length === 0 ? [] : [paint.as(say.unreadableHead, 'bad', 'strong'), ...lines, ''];
};

const otherLines = ({ result, say, words, paint }: Shown): readonly string[] =>
  result.otherVersions.length === 0
    ? []
    : [
        paint.as(say.otherHead, 'open', 'strong'),
        ...result.otherVersions.map(({ file, pack }) => `  ${file}${words.colon}${say.otherVersion(pack)}`),
      ];
