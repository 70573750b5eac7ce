/** Random score tables with facts and panels for them: whole, and with parts of what is known taken away. */
import fc from 'fast-check';
import type { Expression } from '../../src/model/expression.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Panel } from '../../src/model/panel.ts';
import type {
  Adjustment,
  Band,
  BandEnd,
  Indicator,
  PanelRules,
  Scale,
  ScoreGroup,
  Scoring,
  Veto,
} from '../../src/model/scoring.ts';
import { MERGES, ROUNDING_MODES } from '../../src/model/scoring.ts';
import type { Facts, Item, Scalar } from '../../src/model/value.ts';
import { cursorOf, languageOf } from './language.ts';

export interface Situation {
  readonly table: Scoring;
  readonly facts: Facts;
  readonly panel: Panel | undefined;
}

const { pack } = languageOf(
  cursorOf(`
roles: { experts: 专家 }
facts:
  n1: { type: number, min: 0, max: 100 }
  n2: { type: number, min: 0, max: 100 }
  n3: number
  i1: { type: integer, min: 0, max: 20 }
  e1: { type: enum, values: [ x, y, z ] }
  b1: boolean
  b2: boolean
  list: { type: list, item: { n: { type: number, min: 0, max: 10 }, b: boolean } }
`),
);

/** A pack with this table alone. */
export const packFor = (table: Scoring): Pack => ({ ...pack, scorings: [table] });

const place = { file: 'generated', line: 1, column: 1 };
const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const some = <T>(of: fc.Arbitrary<T>, least: number, most: number): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength: least, maxLength: most });
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const literal = (value: Scalar): Expression => ({ op: 'literal', value });
const fact = (name: string): Expression => ({ op: 'var', fact: name, scope: 'case' });
const LIST = { fact: 'list', scope: 'case' } as const;
const KEPT: Expression = { op: 'var', fact: 'b', scope: 'item' };
const AMOUNT: Expression = { op: 'var', fact: 'n', scope: 'item' };

/** Numbers at which bands end, and numbers beside them. */
const VALUES = [0, 0.1, 0.2, 0.3, 5, 9.99, 10, 15, 20.5, 33.3, 50, 99.9, 100];
const SMALL = [0, 0.5, 1, 2.5, 3, 7.25, 10];

const condition: fc.Arbitrary<Expression> = one<Expression>(
  fact('b1'),
  fact('b2'),
  { op: 'not', args: [fact('b1')] },
  { op: '>', args: [fact('n1'), literal(33.3)] },
  { op: 'and', args: [fact('b1'), { op: '<=', args: [fact('i1'), literal(7)] }] },
  { op: 'or', args: [fact('b2'), { op: '==', args: [fact('e1'), literal('x')] }] },
  { op: 'some', list: LIST, where: KEPT },
);

const counts: readonly Expression[] = [
  fact('i1'),
  { op: 'count', list: LIST },
  { op: 'count', list: LIST, where: KEPT },
  { op: '*', args: [literal(2), fact('i1')] },
  { op: '-', args: [literal(12), fact('i1')] },
  { op: 'if', args: [fact('b1'), fact('i1'), literal(3)] },
  { op: 'min', args: [fact('i1'), literal(8)] },
];

const amounts: readonly Expression[] = [
  fact('n1'),
  fact('n3'),
  { op: '+', args: [fact('n1'), fact('n2')] },
  { op: '-', args: [fact('n1'), fact('n3')] },
  { op: '*', args: [fact('n1'), literal(0.07)] },
  { op: '/', args: [fact('n1'), literal(3)] },
  { op: '/', args: [fact('n1'), fact('n2')] },
  { op: 'max', args: [fact('n1'), fact('n2')] },
  { op: 'if', args: [fact('b2'), fact('n1'), { op: '/', args: [fact('n2'), literal(7)] }] },
  { op: 'sum', list: LIST, of: AMOUNT },
  { op: 'sum', list: LIST, of: AMOUNT, where: KEPT },
  { op: '%', args: [fact('n1'), literal(7)] },
];

/** What a table is made of: whole numbers, or any. */
interface Kind {
  readonly points: readonly number[];
  readonly weights: readonly number[];
  readonly formulas: fc.Arbitrary<Expression>;
  readonly of: fc.Arbitrary<Expression>;
  /** How many of eight indicators judges mark. */
  readonly judged: number;
}

const ANY: Kind = {
  points: [0, 1, 1.5, 2.35, 4, 7.5, 10, 12.5],
  weights: [1, 1, 2, 0.5, 0.3, 0],
  formulas: one(...amounts, ...counts),
  of: one(...amounts, ...counts),
  judged: 3,
};

const WHOLE: Kind = {
  points: [0, 1, 2, 4, 7, 10, 12],
  weights: [1, 1, 2, 3],
  formulas: fc.oneof({ weight: 12, arbitrary: one(...counts) }, { weight: 1, arbitrary: one(...amounts) }),
  of: fc.oneof(
    { weight: 12, arbitrary: one(fact('n1'), fact('n3'), ...counts) },
    { weight: 1, arbitrary: one(...amounts) },
  ),
  judged: 0.3,
};

/** Bands that follow each other without gap: every end belongs to one of its sides. */
const numberBands = ({ points }: Kind): fc.Arbitrary<readonly Band[]> =>
  fc
    .tuple(
      fc.uniqueArray(one(...VALUES), { minLength: 1, maxLength: 4 }),
      some(fc.tuple(one(...points), fc.boolean()), 5, 5),
    )
    .map(([ends, given]) => {
      const cuts = ends.sort((a, b) => a - b);
      const end = (index: number, upper: boolean): BandEnd | undefined => {
        const at = cuts[index];
        return at === undefined
          ? undefined
          : { at: literal(at), included: (given[index]?.[1] ?? true) !== upper };
      };
      return [...cuts, 0].map((_, index): Band => {
        const [from, to] = [end(index - 1, false), end(index, true)];
        return { points: literal(given[index]?.[0] ?? 0), place, ...(from && { from }), ...(to && { to }) };
      });
    });

const bandsScale = (kind: Kind): fc.Arbitrary<Scale> =>
  fc.oneof(
    fc.tuple(kind.of, numberBands(kind)).map(([of, bands]): Scale => ({ kind: 'bands', of, bands })),
    fc.tuple(one(...kind.points), one(...kind.points)).map(
      ([a, b]): Scale => ({
        kind: 'bands',
        of: fact('e1'),
        bands: [
          { values: ['x'], points: literal(a), place },
          { values: ['y', 'z'], points: literal(b), place },
        ],
      }),
    ),
    fc.tuple(condition, one(...kind.points), one(...kind.points)).map(
      ([of, a, b]): Scale => ({
        kind: 'bands',
        of,
        bands: [
          { values: [true], points: literal(a), place },
          { values: [false], points: literal(b), place },
        ],
      }),
    ),
  );

const factScale = (kind: Kind): fc.Arbitrary<Scale> => {
  const formula = kind.formulas.map((points): Scale => ({ kind: 'formula', points }));
  const simple = fc.oneof(bandsScale(kind), formula);
  return fc.oneof(
    simple,
    simple,
    some(simple, 1, 3).map((of): Scale => ({ kind: 'best', of })),
  );
};

const scale = (kind: Kind): fc.Arbitrary<Scale> =>
  fc.oneof(
    { weight: 8 * 10 - kind.judged * 10, arbitrary: factScale(kind) },
    { weight: kind.judged * 10, arbitrary: fc.constant<Scale>({ kind: 'judges' }) },
  );

const indicator = (kind: Kind): fc.Arbitrary<Omit<Indicator, 'id'>> =>
  fc.tuple(scale(kind), one(...kind.points)).map(([of, max]) => ({
    title: 'an indicator',
    citations: [],
    max: literal(max),
    evidence: [],
    scale: of,
    place,
  }));

const group = (kind: Kind): fc.Arbitrary<Omit<ScoreGroup, 'id'>> =>
  fc
    .tuple(some(indicator(kind), 1, 4), one(...kind.weights), maybe(one(...SMALL)))
    .map(([indicators, weight, least]) => ({
      title: 'a group',
      citations: [],
      weight: literal(weight),
      ...(least !== undefined && { least: literal(least) }),
      indicators: indicators.map((given, index) => ({ id: `i${index}`, ...given })),
    }));

const adjustment = (kind: Kind): fc.Arbitrary<Omit<Adjustment, 'id'>> =>
  fc
    .tuple(
      maybe(condition),
      fc.oneof(one(...kind.points).map(literal), kind.formulas),
      maybe(one(...kind.points)),
    )
    .map(([when, points, most]) => ({
      title: 'an adjustment',
      citations: [],
      ...(when && { when }),
      points,
      ...(most !== undefined && { most: literal(most) }),
      place,
    }));

const veto: fc.Arbitrary<Omit<Veto, 'id'>> = condition.map((when) => ({
  title: 'a veto',
  citations: [],
  when,
  place,
}));

const SCORING = 'table';

const tableOf = (kind: Kind): fc.Arbitrary<Omit<Scoring, 'panel'>> =>
  fc
    .record({
      rounding: fc.record({ digits: fc.nat(3), mode: one(...ROUNDING_MODES) }),
      pass: maybe(fc.nat(30)),
      groups: some(group(kind), 1, 3),
      bonuses: some(adjustment(kind), 0, 2),
      deductions: some(adjustment(kind), 0, 2),
      bonusMost: maybe(one(...kind.points)),
      deductionMost: maybe(one(...kind.points)),
      vetoes: some(veto, 0, 2),
    })
    .map(({ rounding, pass, groups, bonuses, deductions, bonusMost, deductionMost, vetoes }) => ({
      id: SCORING,
      title: 'a table',
      citations: [],
      rounding,
      ...(pass !== undefined && { pass: literal(pass) }),
      groups: groups.map((given, index) => {
        const id = `${SCORING}.g${index}`;
        return {
          ...given,
          id,
          indicators: given.indicators.map((each) => ({ ...each, id: `${id}.${each.id}` })),
        };
      }),
      bonuses: bonuses.map((given, index) => ({ ...given, id: `${SCORING}.more${index}` })),
      deductions: deductions.map((given, index) => ({ ...given, id: `${SCORING}.less${index}` })),
      ...(bonusMost !== undefined && { bonusMost: literal(bonusMost) }),
      ...(deductionMost !== undefined && { deductionMost: literal(deductionMost) }),
      vetoes: vetoes.map((given, index) => ({ ...given, id: `${SCORING}.veto${index}` })),
      place,
    }));

const facts: fc.Arbitrary<Facts> = fc.record({
  n1: one(...VALUES),
  n2: one(...VALUES),
  n3: one(...VALUES, -4, 1e6),
  i1: fc.nat(20),
  e1: one('x', 'y', 'z'),
  b1: fc.boolean(),
  b2: fc.boolean(),
  list: some(fc.record({ n: one(...SMALL), b: fc.boolean() }), 0, 3),
});

const SEATS = ['marks', 'marks', 'marks', 'marks', 'recused', 'absent'] as const;
const MARKS = [0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.75, 1];

/** How seats are taken, what rules a panel has, and how much of full marks is given at each turn. */
const sitting = fc.record({
  seats: some(one(...SEATS), 1, 6),
  merge: one(...MERGES),
  quorum: fc.nat(6),
  odd: fc.boolean(),
  spreadMost: maybe(one(...SMALL)),
  shares: some(one(...MARKS), 24, 24),
});

const numberOf = (expression: Expression): number =>
  expression.op === 'literal' && typeof expression.value === 'number' ? expression.value : 0;

/** The rules of a panel that its judges satisfy once all sheets are there, and those sheets. */
const seated = (
  table: Omit<Scoring, 'panel'>,
  { seats, merge, quorum, odd, spreadMost, shares }: typeof sitting extends fc.Arbitrary<infer T> ? T : never,
): Pick<Situation, 'table' | 'panel'> => {
  const marked = table.groups
    .flatMap(({ indicators }) => indicators)
    .filter((each) => each.scale.kind === 'judges');
  if (marked.length === 0) return { table, panel: undefined };
  const judges = seats.includes('marks') ? seats : (['marks'] as const);
  const eligible = judges.filter((seat) => seat === 'marks').length;
  const rules: PanelRules = {
    by: 'experts',
    citations: [],
    quorum: literal(Math.min(quorum, eligible)),
    odd: odd && eligible % 2 === 1,
    merge,
    ...(spreadMost !== undefined && { spreadMost: literal(spreadMost) }),
    conflictsWith: [],
  };
  let turn = 0;
  const markOf = (max: Expression): number =>
    Number(((shares[turn++ % shares.length] ?? 0) * numberOf(max)).toFixed(2));
  const standingAside = (kind: 'recused' | 'absent') =>
    judges.flatMap((seat, index) => (seat === kind ? [{ judge: `j${index}`, why: kind, place }] : []));
  return {
    table: { ...table, panel: rules },
    panel: {
      judges: judges.map((_, index) => ({ id: `j${index}`, name: `Judge ${index}`, interests: [], place })),
      sheets: judges.flatMap((seat, index) =>
        seat === 'marks'
          ? [
              {
                judge: `j${index}`,
                scoring: SCORING,
                date: '2026-05-01',
                marks: Object.fromEntries(marked.map(({ id, max }) => [id, markOf(max)])),
                place,
              },
            ]
          : [],
      ),
      recusals: standingAside('recused'),
      absences: standingAside('absent'),
    },
  };
};

const situationOf = (kind: Kind): fc.Arbitrary<Situation> =>
  fc
    .tuple(tableOf(kind), sitting, facts)
    .map(([table, sat, known]) => ({ ...seated(table, sat), facts: known }));

/** A table with all that its score needs. */
export const situation: fc.Arbitrary<Situation> = situationOf(ANY);

/** The same, mostly without fractions and without judges. */
export const wholeTable: fc.Arbitrary<Situation> = situationOf(WHOLE);

/** The same table with less known: facts, fields of records, sheets, marks, or the whole panel; `keep` is asked for each. */
export const lessKnown = ({ table, facts: known, panel }: Situation, keep: () => boolean): Situation => {
  const kept = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(() => keep()));
  const sheets = panel?.sheets.filter(keep).map((sheet) => ({ ...sheet, marks: kept(sheet.marks) }));
  return {
    table,
    facts: Object.fromEntries(
      Object.entries(kept(known)).map(([id, value]) => [
        id,
        typeof value === 'object' ? value.map((record): Item => kept(record)) : value,
      ]),
    ),
    panel: panel && sheets && (keep() || keep()) ? { ...panel, sheets } : undefined,
  };
};
