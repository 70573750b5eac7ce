/** What cases exercise of a pack, for people: by article, and what no case shows, by title and article. */
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { Condition } from '../outcome/conditions.ts';
import { conditionsOf, keyOf } from '../outcome/conditions.ts';
import type { ConditionCoverage, Coverage } from '../outcome/coverage.ts';
import { isExercised } from '../outcome/coverage.ts';
import { paintFor } from './paint.ts';
import { readingOf } from './reading.ts';
import { speakerOf } from './sentence.ts';
import type { Language, Style } from './style.ts';
import { tableLines } from './table.ts';
import { eventTitle, stateTitle } from './titles.ts';
import { wordsOf } from './words.ts';

/** Counts of conditions, refusals and timers, then one line for every article that has any. */
export const coverageLines = (coverage: Coverage, pack: Pack, view: Style): readonly string[] => {
  const words = wordsOf(view.language);
  const { conditions = [], timers = [], transitions } = coverage;
  const guarded = transitions.filter((one) => one.refused !== undefined);
  const { dormant } = conditionsOf(pack);
  const line = [
    words.conditionCoverage(conditions.filter(isExercised).length, conditions.length),
    words.refusalCoverage(guarded.filter((one) => one.refused === true).length, guarded.length),
    words.timerCoverage(timers.filter((one) => one.ranOut).length, timers.length),
  ].join(words.clause);
  const rows = articlesOf(coverage, pack).map((one) => [
    one.label,
    ratio(one.conditions),
    ratio(one.taken),
    ratio(one.refused),
    ratio(one.timers),
  ]);
  return [
    dormant.length === 0 ? line : line + words.dormantConditions(dormant.length),
    ...(rows.length === 0
      ? []
      : [
          '',
          ...tableLines(
            [[...words.coverageColumns], ...rows].map((row, at) =>
              row.map((text) => ({ text, ...(at === 0 ? { tones: ['strong' as const] } : {}) })),
            ),
            { width: view.width, indent: 0, columns: COLUMNS },
            paintFor(view),
          ),
        ]),
  ];
};

const COLUMNS = [30, 12, 12, 12, 12].map((most) => ({ most, least: 8 }));

/** Whatever no case shows, each with its article. */
export const uncoveredLines = (coverage: Coverage, pack: Pack, view: Style): readonly string[] => {
  const words = wordsOf(view.language);
  const paint = paintFor(view);
  const { conditions = [], timers = [], transitions } = coverage;
  const at = (state: string): string => words.quote(stateTitle(pack, state));
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    [
      words.uncoveredConditions,
      conditions
        .filter((one) => !isExercised(one))
        .map(
          (one) => `${conditionText(one, pack, view.language)}${words.colon}${lackOf(one, view.language)}`,
        ),
    ],
    [
      words.uncoveredRefusals,
      transitions
        .filter((one) => one.refused === false)
        .map((one) =>
          labelled(one.citations, `${at(one.state)} ${paint.marks.arrow} ${eventTitle(pack, one.event)}`),
        ),
    ],
    [
      words.uncoveredTimers,
      timers
        .filter((one) => !one.ranOut)
        .map((one) => labelled(one.citations, `${at(one.state)} ${eventTitle(pack, `timer.${one.timer}`)}`)),
    ],
  ];
  return blocks.flatMap(([head, lines]) =>
    lines.length === 0 ? [] : ['', paint.as(head, 'strong'), ...lines.map((one) => `  ${one}`)],
  );
};

/** A condition with the rule it stands in and its article. */
const conditionText = (coverage: ConditionCoverage, pack: Pack, language: Language): string => {
  const words = wordsOf(language);
  const rule = pack.rules[coverage.rule];
  const condition = byKey(pack).get(keyOf(coverage.rule, coverage.part, coverage.path));
  const text =
    coverage.part === 'member'
      ? (pack.rules[coverage.path]?.title ?? coverage.path)
      : condition?.expression === undefined
        ? ''
        : speakerOf(language).condition(condition.expression, {
            ...readingOf(pack, {}, rule),
            item: condition.fields,
          });
  const { title = coverage.rule, citations = [] } = rule ?? {};
  return labelled(citations, title === text ? words.quote(title) : `${words.quote(title)} ${text}`);
};

const byKey = (pack: Pack): ReadonlyMap<string, Condition> =>
  new Map(conditionsOf(pack).all.map((one) => [keyOf(one.rule, one.part, one.path), one]));

const lackOf = ({ needs, seen }: ConditionCoverage, language: Language): string => {
  const words = wordsOf(language);
  return needs
    .filter((side) => !seen.includes(side))
    .map((side) => words.neverAlone[side])
    .join(words.comma);
};

const labelled = (citations: readonly Citation[] = [], text: string): string => {
  const label = labelOf(citations);
  return label === '' ? text : `${label} ${text}`;
};

const labelOf = (citations: readonly Citation[]): string =>
  (citations.find(({ kind }) => kind === 'article') ?? citations[0])?.label ?? '';

interface Ratio {
  done: number;
  all: number;
}

interface ArticleCoverage {
  readonly label: string;
  readonly conditions: Ratio;
  readonly taken: Ratio;
  readonly refused: Ratio;
  readonly timers: Ratio;
}

const ratio = ({ done, all }: Ratio): string => (all === 0 ? '' : `${done}/${all}`);

/** In the order of the text; what cites no article stands last, under what it cites. */
const articlesOf = (coverage: Coverage, pack: Pack): readonly ArticleCoverage[] => {
  const articles = pack.chapters.flatMap((chapter) => chapter.articles);
  const rows = new Map<string, ArticleCoverage>(articles.map(({ label }) => [label, emptyRow(label)]));
  const rowFor = (citations: readonly Citation[] = []): ArticleCoverage => {
    const cited = citations.find((one) => one.kind === 'article');
    const article =
      cited === undefined
        ? undefined
        : articles.find(({ number }) => cited.kind === 'article' && number === cited.article);
    const label = article?.label ?? labelOf(citations);
    const row = rows.get(label) ?? emptyRow(label);
    rows.set(label, row);
    return row;
  };
  const count = (of: Ratio, done: boolean): void => {
    of.all += 1;
    if (done) of.done += 1;
  };
  for (const one of coverage.conditions ?? []) {
    count(rowFor(pack.rules[one.rule]?.citations).conditions, isExercised(one));
  }
  for (const one of coverage.transitions) {
    const row = rowFor(one.citations);
    count(row.taken, one.taken);
    if (one.refused !== undefined) count(row.refused, one.refused);
  }
  for (const one of coverage.timers ?? []) count(rowFor(one.citations).timers, one.ranOut);
  return [...rows.values()].filter((row) => row.conditions.all + row.taken.all + row.timers.all > 0);
};

const emptyRow = (label: string): ArticleCoverage => ({
  label,
  conditions: { done: 0, all: 0 },
  taken: { done: 0, all: 0 },
  refused: { done: 0, all: 0 },
  timers: { done: 0, all: 0 },
});
