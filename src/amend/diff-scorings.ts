/** Score tables: groups, indicators, bands, bonuses, deductions, vetoes, the pass mark and the panel. */
import type { Change, ChangeDirection } from '../model/change.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { Adjustment, Band, Indicator, Scale, ScoreGroup, Scoring, Veto } from '../model/scoring.ts';
import { conditionDifferences } from './diff-conditions.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { plainText, wordsOf } from './diff-context.ts';
import type { Sign } from './diff-leaning.ts';
import { directionOf, times } from './diff-leaning.ts';
import { isRecord, same } from './diff-same.ts';
import type { Comparing } from './diff-tables.ts';
import { tableChanges } from './diff-tables.ts';
import { movesOf } from './diff-values.ts';
import type { Aspect } from './diff-wording.ts';

export const scoringChanges = (diffing: Diffing): readonly Change[] =>
  tableChanges<Scoring>(
    byKey(diffing.old),
    byKey(diffing.now),
    {
      word: 'scoring',
      subject: (one) => subjectOf(one, one.place),
      text: ({ title }) => title,
      aspects: (one, other) => tablePairs(one, other, diffing),
      inner: (one, other) => {
        const parts = <T extends Part>(
          of: (table: Scoring) => readonly T[],
          aspects: Aspects<T>,
          sign?: Sign,
        ) => partChanges(of(one), of(other), [one, other], aspects, diffing, sign);
        return [
          ...groupChanges(one, other, diffing),
          ...parts(({ bonuses }) => bonuses, adjustmentPairs(1), 1),
          ...parts(({ deductions }) => deductions, adjustmentPairs(-1), -1),
          ...parts(({ vetoes }) => vetoes, vetoPairs, -1),
        ];
      },
    },
    diffing,
  );

/** Of one id there may be one table for each notice. */
const byKey = ({ scorings }: Pack): Readonly<Record<string, Scoring>> =>
  Object.fromEntries(scorings.map((one) => [`${one.notice ?? ''} ${one.id}`, one]));

type Part = { readonly id: string; readonly title: string; readonly citations: readonly Citation[] };
type Aspects<T> = (one: T, other: T, diffing: Diffing) => readonly AspectPair[];

const subjectOf = ({ id, title, citations }: Part, place: Subject['place']): Subject => ({
  id: `scoring:${id}`,
  title,
  citations,
  place,
});

/** An expression that is there or not, in words, and the direction of its move: `sign` says what more of it does. */
const moved = (
  aspect: Aspect,
  old: Expression | undefined,
  now: Expression | undefined,
  sign: Sign,
  diffing: Diffing,
): AspectPair => ({
  aspect,
  old: old && wordsOf(diffing, old, diffing.old),
  now: now && wordsOf(diffing, now, diffing.now),
  differs: !same(old, now),
  direction: directionOf(
    old === undefined || now === undefined ? [0] : movesOf(old, now).map((one) => times(one, sign)),
  ),
});

/** A condition in words; `sign` says what meeting it does. */
const turnedWhen = (
  aspect: 'when' | 'applies',
  old: Expression | undefined,
  now: Expression | undefined,
  sign: Sign,
  diffing: Diffing,
): AspectPair => ({
  ...moved(aspect, old, now, 0, diffing),
  direction: directionOf(
    old === undefined || now === undefined
      ? [0]
      : conditionDifferences(old, now).flatMap(({ effects }) => effects.map((one) => times(one, sign))),
  ),
});

const citationsOf = (one: Part, other: Part): AspectPair => ({
  aspect: 'citations',
  old: one.citations,
  now: other.citations,
});

const tablePairs: Aspects<Scoring> = (one, other, diffing) => [
  { aspect: 'rounding', old: one.rounding, now: other.rounding, direction: 'unknown' },
  moved('pass', one.pass, other.pass, -1, diffing),
  moved('bonus_most', one.bonusMost, other.bonusMost, 1, diffing),
  moved('deduction_most', one.deductionMost, other.deductionMost, -1, diffing),
  turnedWhen('applies', one.appliesWhen, other.appliesWhen, 0, diffing),
  {
    aspect: 'panel',
    old: panelText(one, diffing.old, diffing),
    now: panelText(other, diffing.now, diffing),
    differs: !same(ownPanel(one), ownPanel(other)),
    direction: 'unknown',
  },
  citationsOf(one, other),
];

/** The panel without citations that it takes from its table. */
const ownPanel = ({ panel, citations }: Scoring): unknown =>
  panel && same(panel.citations, citations) ? { ...panel, citations: [] } : panel;

const panelText = ({ panel }: Scoring, pack: Pack, diffing: Diffing): string | undefined =>
  panel &&
  plainText(
    {
      by: pack.roles[panel.by]?.title ?? panel.by,
      citations: panel.citations,
      ...(panel.quorum && { quorum: wordsOf(diffing, panel.quorum, pack) }),
      odd: panel.odd,
      merge: panel.merge,
      ...(panel.spreadMost && { spread_most: wordsOf(diffing, panel.spreadMost, pack) }),
      conflicts_with: panel.conflictsWith.map((name) => pack.facts[name]?.title ?? fieldTitle(name, pack)),
    },
    diffing.wording,
  );

const fieldTitle = (name: string, { facts }: Pack): string => {
  const list = Object.values(facts).find(({ id }) => name.startsWith(`${id}.`));
  const field = list?.type.kind === 'list' ? list.type.item[name.slice(list.id.length + 1)] : undefined;
  return list === undefined || field === undefined ? name : `${list.title} \u203a ${field.title}`;
};

/** Parts by their ids; `sign`: what having one more does. */
const partChanges = <T extends Part>(
  old: readonly T[],
  now: readonly T[],
  [was, is]: readonly [Scoring, Scoring],
  aspects: Aspects<T>,
  diffing: Diffing,
  sign: Sign = 0,
  inner?: Comparing<T>['inner'],
): readonly Change[] => {
  const record = (all: readonly T[]): Readonly<Record<string, T>> =>
    Object.fromEntries(all.map((one) => [one.id, one]));
  const comparing: Comparing<T> = {
    word: 'scoring',
    subject: (one, pack) => subjectOf(one, placeOf(one, pack === diffing.old ? was : is)),
    text: ({ title }) => title,
    more: directionOf([sign]),
    less: directionOf([times(sign, -1)]),
    aspects: (one, other) => [...aspects(one, other, diffing), citationsOf(one, other)],
    ...(inner && { inner }),
  };
  return tableChanges(record(old), record(now), comparing, diffing);
};

const placeOf = (one: object, table: Scoring): Subject['place'] =>
  'place' in one && isPlace(one.place) ? one.place : table.place;

const isPlace = (value: unknown): value is Subject['place'] => isRecord(value) && 'file' in value;

const groupChanges = (one: Scoring, other: Scoring, diffing: Diffing): readonly Change[] => {
  const tables = [one, other] as const;
  const groups: Aspects<ScoreGroup> = (was, is) => [
    moved('weight', was.weight, is.weight, 0, diffing),
    moved('least', was.least, is.least, -1, diffing),
  ];
  return partChanges(one.groups, other.groups, tables, groups, diffing, 0, (was, is) =>
    partChanges(was.indicators, is.indicators, tables, indicatorPairs, diffing),
  );
};

const indicatorPairs: Aspects<Indicator> = (one, other, diffing) => [
  moved('most', one.max, other.max, 0, diffing),
  { aspect: 'evidence', old: one.evidence, now: other.evidence },
  {
    aspect: 'scale',
    old: scaleText(one.scale, other.scale, diffing.old, diffing),
    now: scaleText(other.scale, one.scale, diffing.now, diffing),
    differs: !same(one.scale, other.scale),
    direction: scaleDirection(one.scale, other.scale),
  },
];

/** More points for the same band is looser; a band that moved cannot be told. */
const scaleDirection = (one: Scale, other: Scale): ChangeDirection => {
  if (one.kind === 'formula' && other.kind === 'formula')
    return directionOf(movesOf(one.points, other.points));
  if (one.kind !== 'bands' || other.kind !== 'bands' || !same(one.of, other.of)) return 'unknown';
  if (one.bands.length !== other.bands.length) return 'unknown';
  return directionOf(
    one.bands.flatMap((band, index) => {
      const next = other.bands[index];
      return next !== undefined && same(band, next, ['points'])
        ? movesOf(band.points, next.points)
        : [0 as const];
    }),
  );
};

/** A scale in words; of bands only those that are other on the other side. */
const scaleText = (scale: Scale, beside: Scale, pack: Pack, diffing: Diffing): string => {
  const words = (e: Expression): string => wordsOf(diffing, e, pack);
  switch (scale.kind) {
    case 'judges':
      return diffing.wording.term(scale.kind);
    case 'formula':
      return words(scale.points);
    case 'best':
      return `max(${scale.of.map((one) => scaleText(one, one, pack, diffing)).join('; ')})`;
    case 'bands': {
      const others = beside.kind === 'bands' && same(scale.of, beside.of) ? beside.bands : [];
      const shown = scale.bands.filter((band) => !others.some((one) => same(one, band)));
      const bands = shown.length === 0 ? scale.bands : shown;
      return `${words(scale.of)}: ${bands.map((band) => bandText(band, words)).join('; ')}`;
    }
  }
};

const bandText = (band: Band, words: (e: Expression) => string): string => {
  const points = `= ${words(band.points)}`;
  if ('values' in band) return `${band.values.join(', ')} ${points}`;
  const from = band.from && `${band.from.included ? '>=' : '>'} ${words(band.from.at)}`;
  const to = band.to && `${band.to.included ? '<=' : '<'} ${words(band.to.at)}`;
  return [from, to, points].filter((part) => part !== undefined).join(' ');
};

const adjustmentPairs =
  (sign: Sign): Aspects<Adjustment> =>
  (one, other, diffing) => [
    turnedWhen('when', one.when, other.when, sign, diffing),
    moved('points', one.points, other.points, sign, diffing),
    moved('most', one.most, other.most, sign, diffing),
  ];

const vetoPairs: Aspects<Veto> = (one, other, diffing) => [
  turnedWhen('when', one.when, other.when, -1, diffing),
];
