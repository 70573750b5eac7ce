/** Score tables: groups, indicators, bands, bonuses, deductions, vetoes, the pass mark and the panel. */
import type { Change, ChangeDirection } from '../model/change.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { Adjustment, Band, Indicator, Scale, ScoreGroup, Scoring, Veto } from '../model/scoring.ts';
import { conditionDifferences } from './diff-conditions.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, plainText, removed, wordsOf } from './diff-context.ts';
import type { Sign } from './diff-leaning.ts';
import { directionOf, times } from './diff-leaning.ts';
import { matched, same } from './diff-same.ts';
import { movesOf } from './diff-values.ts';
import type { Aspect } from './diff-wording.ts';

export const scoringChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const { kept, removed: gone, added: fresh } = matched(byKey(old), byKey(now));
  return [
    ...gone.map(([, one]) => removed('scoring-removed', subjectOf(one, one.place), one.title)),
    ...fresh.map(([, one]) => added('scoring-added', subjectOf(one, one.place), one.title)),
    ...kept.flatMap(([, one, other]) => tableChanges(one, other, diffing)),
  ];
};

/** Of one id there may be one table for each notice. */
const byKey = ({ scorings }: Pack): Readonly<Record<string, Scoring>> =>
  Object.fromEntries(scorings.map((one) => [`${one.notice ?? ''} ${one.id}`, one]));

type Part = { readonly id: string; readonly title: string; readonly citations: readonly Citation[] };

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

const namesOf = (one: Part, other: Part): readonly AspectPair[] => [
  { aspect: 'title', old: one.title, now: other.title },
  { aspect: 'citations', old: one.citations, now: other.citations },
];

const tableChanges = (one: Scoring, other: Scoring, diffing: Diffing): readonly Change[] => {
  const subjects = [subjectOf(one, one.place), subjectOf(other, other.place)] as const;
  const { title, citations } = {
    title: one.title === other.title,
    citations: same(one.citations, other.citations),
  };
  const pairs: readonly AspectPair[] = [
    ...(title && citations ? [] : namesOf(one, other)),
    { aspect: 'rounding', old: one.rounding, now: other.rounding, direction: 'unknown' },
    moved('pass', one.pass, other.pass, -1, diffing),
    moved('bonus_most', one.bonusMost, other.bonusMost, 1, diffing),
    moved('deduction_most', one.deductionMost, other.deductionMost, -1, diffing),
    turnedWhen('applies', one.appliesWhen, other.appliesWhen, 0, diffing),
    {
      aspect: 'panel',
      old: one.panel && panelText(one.panel, diffing.old, diffing),
      now: other.panel && panelText(other.panel, diffing.now, diffing),
      differs: !same(ownPanel(one), ownPanel(other)),
      direction: 'unknown',
    },
  ];
  return [
    ...aspectChanges('scoring-changed', subjects, pairs, diffing),
    ...partChanges(one.groups, other.groups, [one, other], diffing, groupChanges),
    ...partChanges(one.bonuses, other.bonuses, [one, other], diffing, adjustmentChanges(1), 1),
    ...partChanges(one.deductions, other.deductions, [one, other], diffing, adjustmentChanges(-1), -1),
    ...partChanges(one.vetoes, other.vetoes, [one, other], diffing, vetoChanges, -1),
  ];
};

/** The panel without citations that it takes from its table. */
const ownPanel = ({ panel, citations }: Scoring): unknown =>
  panel && same(panel.citations, citations) ? { ...panel, citations: [] } : panel;

const panelText = (panel: NonNullable<Scoring['panel']>, pack: Pack, diffing: Diffing): string =>
  plainText({
    ...panel,
    quorum: panel.quorum && wordsOf(diffing, panel.quorum, pack),
    spreadMost: panel.spreadMost && wordsOf(diffing, panel.spreadMost, pack),
  });

type PairChanges<T> = (
  one: T,
  other: T,
  places: readonly [Scoring, Scoring],
  diffing: Diffing,
) => readonly Change[];

/** Parts by their ids; `sign`: what having one more does. */
const partChanges = <T extends Part>(
  old: readonly T[],
  now: readonly T[],
  tables: readonly [Scoring, Scoring],
  diffing: Diffing,
  pair: PairChanges<T>,
  sign: Sign = 0,
): readonly Change[] => {
  const record = (all: readonly T[]): Readonly<Record<string, T>> =>
    Object.fromEntries(all.map((one) => [one.id, one]));
  const { kept, removed: gone, added: fresh } = matched(record(old), record(now));
  const more: ChangeDirection = directionOf([sign]);
  const less: ChangeDirection = directionOf([times(sign, -1)]);
  return [
    ...gone.map(([, one]) =>
      removed('scoring-changed', subjectOf(one, placeOf(one, tables[0])), one.title, less),
    ),
    ...fresh.map(([, one]) =>
      added('scoring-changed', subjectOf(one, placeOf(one, tables[1])), one.title, more),
    ),
    ...kept.flatMap(([, one, other]) => pair(one, other, tables, diffing)),
  ];
};

const placeOf = (one: object, table: Scoring): Subject['place'] =>
  'place' in one && isPlace(one.place) ? one.place : table.place;

const isPlace = (value: unknown): value is Subject['place'] =>
  typeof value === 'object' && value !== null && 'file' in value;

const groupChanges: PairChanges<ScoreGroup> = (one, other, tables, diffing) => [
  ...aspectChanges(
    'scoring-changed',
    [subjectOf(one, tables[0].place), subjectOf(other, tables[1].place)],
    [
      ...namesOf(one, other),
      moved('weight', one.weight, other.weight, 0, diffing),
      moved('least', one.least, other.least, -1, diffing),
    ],
    diffing,
  ),
  ...partChanges<Indicator>(one.indicators, other.indicators, tables, diffing, indicatorChanges),
];

const indicatorChanges: PairChanges<Indicator> = (one, other, _tables, diffing) =>
  aspectChanges(
    'scoring-changed',
    [subjectOf(one, one.place), subjectOf(other, other.place)],
    [
      ...namesOf(one, other),
      moved('most', one.max, other.max, 0, diffing),
      { aspect: 'evidence', old: one.evidence, now: other.evidence },
      {
        aspect: 'scale',
        old: scaleText(one.scale, other.scale, diffing.old, diffing),
        now: scaleText(other.scale, one.scale, diffing.now, diffing),
        differs: !same(one.scale, other.scale),
        direction: scaleDirection(one.scale, other.scale),
      },
    ],
    diffing,
  );

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
      return scale.kind;
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

const adjustmentChanges =
  (sign: Sign): PairChanges<Adjustment> =>
  (one, other, _tables, diffing) =>
    aspectChanges(
      'scoring-changed',
      [subjectOf(one, one.place), subjectOf(other, other.place)],
      [
        ...namesOf(one, other),
        turnedWhen('when', one.when, other.when, sign, diffing),
        moved('points', one.points, other.points, sign, diffing),
        moved('most', one.most, other.most, sign, diffing),
      ],
      diffing,
    );

const vetoChanges: PairChanges<Veto> = (one, other, _tables, diffing) =>
  aspectChanges(
    'scoring-changed',
    [subjectOf(one, one.place), subjectOf(other, other.place)],
    [...namesOf(one, other), turnedWhen('when', one.when, other.when, -1, diffing)],
    diffing,
  );
