/** What a sweep says in words: values with their units, the stretches between changes, the courses of cases. */
import type { Counts, SweepResult, SweptParameter, TurningCase } from '../amend/sweep-result.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type { Scalar } from '../model/value.ts';
import { unlistedText } from './impact-phrases.ts';
import type { ImpactWords } from './impact-words.ts';
import { impactWordsOf } from './impact-words.ts';
import type { Language } from './style.ts';
import { isPeriodUnit, valueText } from './value-text.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** A sweep with the words of a language. */
export interface SweepView {
  readonly result: SweepResult;
  readonly pack: Pack;
  readonly language: Language;
  readonly say: ImpactWords;
  readonly words: Words;
}

export const sweepViewOf = (result: SweepResult, pack: Pack, language: Language): SweepView => ({
  result,
  pack,
  language,
  say: impactWordsOf(language),
  words: wordsOf(language),
});

/** A value of a parameter with its unit. */
export const sweptText = (
  value: Scalar,
  { id, unit }: SweptParameter,
  { pack, language }: SweepView,
): string =>
  valueText(
    value,
    typeof value === 'number'
      ? { kind: 'number', ...(unit === undefined ? {} : { unit }) }
      : pack.parameters[id]?.type,
    language,
  );

/** Sentences that open a sweep: what was moved, what came of it, how exactly that is known. */
export const sweepTexts = (view: SweepView): readonly [string, string, string] => {
  const { result, say, words } = view;
  const { rule, parameter, from, to, cases, points, turning, unlisted = 0, precision, current } = result;
  const text = (value: Scalar): string => sweptText(value, parameter, view);
  const met = points.flatMap(({ at, after }) => [at.met, after.met]);
  const now = current === undefined ? '' : words.bracket(say.current(text(current)));
  const changes = points.length === 0 ? 0 : stretchesOf(result).length - 1;
  // Of a period or a day something moves all the same: the deadlines, which are not counted.
  const timely = typeof from === 'string' || isPeriodUnit(parameter.unit ?? '');
  return [
    say.sweepHead(parameter.title, text(from), text(to), cases) + now,
    say.sweepSummary(
      rule.title,
      changes,
      met.reduce((least, one) => Math.min(least, one), cases),
      met.reduce((most, one) => Math.max(most, one), 0),
      turning.length + unlisted,
    ) +
      unlistedText(unlisted, say) +
      (changes === 0 && timely ? say.verdictsOnly : ''),
    (precision.kind === 'exact' ? say.exact : say.steps(precision.cases)) + passText(view),
  ];
};

/** Whether rows of tables were found in one pass. */
const passText = ({ result: { inOnePass, cases, unreadable }, say }: SweepView): string =>
  inOnePass === undefined ? '' : say.onePass(inOnePass, cases - unreadable.length);

/** A stretch of values with the same counts: a value and what follows, what follows a value, or a value alone. */
export interface Stretch {
  readonly kind: 'since' | 'over' | 'only';
  readonly value: Scalar;
  readonly counts: Counts;
}

/** The stretches of a sweep in order; each differs from the one before. */
export const stretchesOf = ({ points }: SweepResult): readonly Stretch[] => {
  const all = points.flatMap(({ value, at, after }): readonly Stretch[] =>
    sameCounts(at, after)
      ? [{ kind: 'since', value, counts: at }]
      : [
          { kind: 'only', value, counts: at },
          { kind: 'over', value, counts: after },
        ],
  );
  return all.filter((one, index) => {
    const before = all[index - 1];
    return before === undefined || !sameCounts(before.counts, one.counts);
  });
};

const sameCounts = (one: Counts, other: Counts): boolean =>
  VERDICTS.every((verdict) => one[verdict] === other[verdict]);

/** In the order of columns. */
export const VERDICTS: readonly Verdict[] = ['met', 'undetermined', 'unmet', 'not_applicable'];

/** Columns that hold anything but noughts. */
export const columnsOf = ({ points }: SweepResult): readonly Verdict[] =>
  VERDICTS.filter(
    (verdict) =>
      verdict === 'met' ||
      verdict === 'undetermined' ||
      points.some(({ at, after }) => at[verdict] + after[verdict] > 0),
  );

/** The verdicts of a case from the first value to the last. */
export const courseText = ({ course }: TurningCase, view: SweepView): string => {
  const { result, say, words } = view;
  const text = (value: Scalar): string => sweptText(value, result.parameter, view);
  const parts = course.flatMap(({ value, at, after }, index) => {
    const before = course[index - 1]?.after;
    if (at === after) return [`${say.since(text(value))} ${words.verdict[at]}`];
    const alone = before === at ? [] : [`${say.only(text(value))} ${words.verdict[at]}`];
    return [...alone, `${say.over(text(value))} ${words.verdict[after]}`];
  });
  return parts.join(words.semicolon);
};

/** At most so many of them, evenly spread, the first and the last among them; and how many there are in all. */
export const someOf = <T>(
  all: readonly T[],
  most: number,
): { readonly some: readonly T[]; readonly all: number } => ({
  some:
    all.length <= most
      ? all
      : Array.from(
          { length: most },
          (_, at) => all[Math.round((at * (all.length - 1)) / (most - 1))],
        ).flatMap((one) => (one === undefined ? [] : [one])),
  all: all.length,
});
