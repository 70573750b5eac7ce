/** Packs that put every operator to a database: one by hand for what is rare, and random ones; with facts whole and with gaps. */
import fc from 'fast-check';
import type { JsonObject } from '../../src/base/json.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Facts } from '../../src/model/value.ts';
import { condition, vocabulary, wholeFacts, withGaps } from './conditions.ts';
import type { Draw } from './faults.ts';
import { cursorOf, languageOf, testedPack } from './language.ts';

/** Facts of a generated vocabulary, a third of them whole. */
export const generatedFacts = (count: number, seed: number, draw: Draw): readonly Facts[] =>
  fc
    .sample(wholeFacts, { seed, numRuns: count })
    .map(
      (whole, at) =>
        (at % 3 === 0 ? whole : withGaps(whole, () => draw(10) < (at % 3 === 1 ? 8 : 5))) as Facts,
    );

/** Random conditions, each in a rule of its own, some under the condition that another one sets, and groups of them. */
export const randomPack = (count: number, seed: number, draw: Draw): Pack => {
  const rules: Record<string, Rule> = {};
  for (const [at, json] of fc.sample(condition, { seed, numRuns: count }).entries()) {
    const rule = testedPack(vocabulary, json).rules['tested'];
    if (rule === undefined || rule.body.kind !== 'when') continue;
    const other = rules[`r${draw(at + 1)}`];
    const id = `r${at}`;
    rules[id] = {
      ...rule,
      id,
      ...(other?.body.kind === 'when' && draw(4) === 0 && { appliesWhen: other.body.when }),
    };
    if (at % 5 === 4) {
      const of = [0, 1, 2].map(() => `r${draw(at + 1)}`).filter((one, i, all) => all.indexOf(one) === i);
      const kind = (['all', 'any', 'none', 'at_least'] as const)[draw(4)] ?? 'all';
      const body =
        kind === 'at_least' ? { kind, of, least: { op: 'literal' as const, value: draw(3) } } : { kind, of };
      rules[`g${at}`] = { ...rule, id: `g${at}`, body };
    }
  }
  return { ...vocabulary.pack, rules, answer: 'r0' };
};

/** What random conditions do not have: named values in records, days that move, zeros with a sign, numbers at their ends. */
export const byHand = languageOf(
  cursorOf(`
facts:
  n1: number
  size.n2: number
  b1: boolean
  b2: boolean
  e1: { type: enum, values: [ x, y, z ] }
  d1: date
  s1: string
  md: month-day
  list:
    type: list
    item: { n: number, b: boolean, e: { type: enum, values: [ x, y, z ] }, d: date, inner: { type: list, item: { n: number, b: boolean } } }
parameters:
  later: { set_by: notice, type: number }
  least: 2
rules:
  limit: { let: { half: { '/': [ { var: n1 }, 2 ] } }, when: { some: [ { var: list }, { '>': [ { var: n }, { let: half } ] } ] } }
  nested:
    let: { many: { '>': [ { count: [ { var: list }, { var: b } ] }, 1 ] } }
    when: { some: [ { var: list }, { or: [ { let: many }, { all: [ { var: inner }, { or: [ { var: b }, { let: many } ] } ] } ] } ] }
  chained:
    let:
      two: { '+': [ { var: n1 }, { var: size.n2 } ] }
      four: { '+': [ { let: two }, { let: two } ] }
      eight: { '*': [ { let: four }, { let: four } ] }
      sixteen: { '-': [ { let: eight }, { let: four } ] }
    when: { '>=': [ { '+': [ { let: sixteen }, { let: eight } ] }, { let: two } ] }
  over_zero: { when: { '>': [ { '/': [ 1, { var: n1 } ] }, 0 ] } }
  over_zero_not: { when: { not: { '<=': [ { '/': [ { var: size.n2 }, { var: n1 } ] }, 0 ] } } }
  over_lesser: { when: { '>': [ { '/': [ 1, { min: [ { var: n1 }, { var: size.n2 } ] } ] }, 0 ] } }
  over_greater: { when: { '>': [ { '/': [ 1, { max: [ { var: n1 }, { var: size.n2 }, 0 ] } ] }, 0 ] } }
  over_product: { when: { '>': [ { '/': [ 1, { '*': [ { var: n1 }, { var: size.n2 } ] } ] }, 0 ] } }
  over_difference: { when: { '>': [ { '/': [ 1, { '-': [ { var: n1 }, { var: size.n2 } ] } ] }, 0 ] } }
  over_total: { when: { '>': [ { '/': [ 1, { sum: [ { var: list }, { var: n } ] } ] }, 0 ] } }
  agreeing: { when: { '>': [ { '/': [ 1, { if: [ { var: b1 }, { var: n1 }, { var: size.n2 } ] } ] }, 0 ] } }
  agreeing_words: { when: { '==': [ { if: [ { var: b1 }, { var: e1 }, x ] }, x ] } }
  remainder: { when: { '==': [ { '%': [ { var: n1 }, { var: size.n2 } ] }, 0.1 ] } }
  remainder_sign: { when: { '<': [ { '/': [ 1, { '%': [ { var: n1 }, 3 ] } ] }, 0 ] } }
  remainder_small: { when: { '<': [ { '%': [ { var: n1 }, 0.3 ] }, 0.15 ] } }
  huge: { when: { '>': [ { '*': [ { var: n1 }, { var: n1 }, { var: size.n2 } ] }, 1e12 ] } }
  tiny: { when: { '==': [ { '*': [ { var: n1 }, 0.25 ] }, 0 ] } }
  tiny_share: { when: { '==': [ { '/': [ { var: n1 }, { var: size.n2 } ] }, 0 ] } }
  whole_count: { when: { '==': [ { count: [ { var: list }, { var: b } ] }, { var: n1 } ] } }
  two_counts: { when: { '>=': [ { count: [ { var: list }, { var: b } ] }, { count: [ { var: list }, { '==': [ { var: e }, x ] } ] } ] } }
  two_counts_not: { when: { '!=': [ { count: [ { var: list }, { var: b } ] }, { count: [ { var: list }, { '==': [ { var: e }, x ] } ] } ] } }
  count_to_share: { when: { '>': [ { count: [ { var: list }, { var: b } ] }, { '/': [ { var: n1 }, { var: size.n2 } ] } ] } }
  count_not_share: { when: { '!=': [ { count: [ { var: list }, { var: b } ] }, { '/': [ { var: n1 }, { var: size.n2 } ] } ] } }
  count_as_value: { when: { '>=': [ { '+': [ { count: [ { var: list }, { var: b } ] }, 0 ] }, 1 ] } }
  length: { when: { '>=': [ { count: { var: list } }, 2 ] } }
  total_where: { when: { '>': [ { sum: [ { var: list }, { '*': [ { var: n }, 0.1 ] }, { var: b } ] }, 0.3 ] } }
  total_shares: { when: { '>': [ { sum: [ { var: list }, { '/': [ 1, { var: n } ] } ] }, 1 ] } }
  inner_total: { when: { some: [ { var: list }, { '>': [ { sum: [ { var: inner }, { var: n } ] }, { var: n } ] } ] } }
  inner_none: { when: { all: [ { var: list }, { none: [ { var: inner }, { var: b } ] } ] } }
  inner_count: { when: { '>=': [ { count: [ { var: list }, { '>=': [ { count: [ { var: inner }, { var: b } ] }, 1 ] } ] }, 1 ] } }
  month_and_day: { when: { '==': [ { var: md }, 02-29 ] } }
  same_word: { when: { in: [ { var: s1 }, [ a, "it's", "back\\\\slash", '$$;--' ] ] } }
  same_flag: { when: { '!=': [ { var: b1 }, { var: b2 } ] } }
  days: { let: { due: { date_add: [ { var: d1 }, { var: n1 }, day ] } }, when: { '>=': [ { let: due }, '2024-02-29' ] } }
  months: { let: { due: { date_add: [ { var: d1 }, { var: n1 }, month ] } }, when: { '>=': [ { let: due }, '2024-03-01' ] } }
  months_exact: { let: { due: { date_add: [ { var: d1 }, 1, month ] } }, when: { in: [ { let: due }, [ '2024-01-31', '2024-03-29', '2026-07-01' ] ] } }
  years: { let: { due: { date_add: [ { var: d1 }, { var: size.n2 }, year ] } }, when: { '==': [ { let: due }, '2025-02-28' ] } }
  edges: { let: { first: { year_start: { var: d1 } }, last: { year_end: { var: d1 } } }, when: { and: [ { '<': [ { let: first }, { var: d1 } ] }, { '>': [ { let: last }, { var: d1 } ] } ] } }
  workdays: { let: { due: { date_add: [ { var: d1 }, 3, workday ] } }, when: { '>=': [ { let: due }, '2024-02-29' ] } }
  after_workdays: { when: { and: [ { var: b1 }, { rule: workdays } ] } }
  notice_sets: { when: { '>=': [ { var: n1 }, { param: later } ] } }
  scoped: { applies_when: { var: b1 }, when: { '>=': [ { var: n1 }, { param: least } ] } }
  scoped_too: { applies_when: { var: b2 }, when: { var: b1 } }
  both: { all: [ scoped, scoped_too ] }
  either: { any: [ scoped, scoped_too ] }
  neither: { none: [ scoped, scoped_too ] }
  enough: { at_least: { n: { var: size.n2 }, of: [ scoped, scoped_too, over_zero ] } }
  named_rule: { when: { and: [ { rule: scoped }, { var: b2 } ] } }
  named_rule_or: { when: { or: [ { rule: scoped }, { not: { rule: scoped_too } } ] } }
`),
);

/** Facts for them, with numbers at the ends and texts that a database could take for something else. */
export const oddFacts = (count: number, seed: number, draw: Draw): readonly Facts[] => {
  const n = fc.constantFrom(
    0,
    -0,
    1,
    2,
    3,
    -1,
    -3,
    0.5,
    0.1,
    0.3,
    0.7,
    -7.5,
    4e15,
    1e21,
    5e-324,
    1e-200,
    1e200,
    1e308,
    -1e308,
    12,
    37,
  );
  const small = fc.constantFrom(0, -0, 1, 2, 3, -1, 0.1, 0.2, 0.7);
  const e = fc.constantFrom('x', 'y', 'z');
  const d = fc.constantFrom(
    '2024-02-29',
    '2024-01-31',
    '2023-12-31',
    '2026-06-01',
    '0001-01-01',
    '9999-12-31',
    '2000-01-01',
  );
  const inner = fc.array(fc.record({ n: small, b: fc.boolean() }), { maxLength: 3 });
  const facts = fc.record({
    n1: n,
    'size.n2': n,
    b1: fc.boolean(),
    b2: fc.boolean(),
    e1: e,
    d1: d,
    s1: fc.constantFrom('', 'a', "it's", 'back\\slash', '$$;--', '"; DROP TABLE cases; --'),
    md: fc.constantFrom('02-29', '12-31'),
    list: fc.array(fc.record({ n: small, b: fc.boolean(), e, d, inner }), { maxLength: 4 }),
  });
  return fc
    .sample(facts, { seed, numRuns: count })
    .map(
      (whole, at) =>
        (at % 2 === 0 ? whole : withGaps(whole as unknown as JsonObject, () => draw(10) < 7)) as Facts,
    );
};

/** Texts that would end a literal, a remark, a name or a statement in one engine or another. */
export const HOSTILE = [
  "'; DROP TABLE canary; --",
  "\\'; DROP TABLE canary; --",
  '"; DROP TABLE canary; --',
  '`; DROP TABLE canary; --',
  '*/ DROP TABLE canary; /*',
  '$$; DROP TABLE canary; $$',
  'a\nDROP TABLE canary;\n--',
  'a\r\nDROP TABLE canary;',
  'a\u2028DROP TABLE canary;',
  '\\',
  "'",
  "''",
  `$${'{env:HOME}'}`,
  '{x:String}',
  ':x',
  '?',
];

/** A pack of which every text and every name is hostile; none of it would pass the linker, much of it `banfa/linked`. */
export const hostilePack = (): Pack => {
  const { pack } = languageOf(
    cursorOf(`
facts:
  s1: string
  a.b: number
  a_b: number
  A_B: number
  ${'x'.repeat(80)}: number
  ${'x'.repeat(80)}y: number
rules:
  plain: { when: { '>': [ { var: a.b }, { '+': [ { var: a_b }, { var: A_B } ] } ] } }
  long: { when: { '>': [ { var: ${'x'.repeat(80)} }, { var: ${'x'.repeat(80)}y } ] } }
`),
  );
  const { plain } = pack.rules;
  if (plain === undefined) throw new Error('there is no plain rule');
  const s1 = { op: 'var', fact: 's1', scope: 'case' } as const;
  const rules = HOSTILE.flatMap((text) => [
    [
      text,
      {
        ...plain,
        id: text,
        title: text,
        body: { kind: 'when', when: { op: '==', args: [s1, { op: 'literal', value: text }] } },
      },
    ] as const,
    [
      `in ${text}`,
      {
        ...plain,
        id: `in ${text}`,
        title: text,
        body: { kind: 'when', when: { op: 'in', args: [s1], values: [text, 'a'] } },
      },
    ] as const,
  ]);
  const facts = Object.fromEntries(
    HOSTILE.map((text) => [
      text,
      {
        id: text,
        title: text,
        type: { kind: 'enum', values: { [text]: text, other: text } },
        source: 'declared',
        citations: [],
        place: plain.place,
      } as const,
    ]),
  );
  const read = HOSTILE.map(
    (text) =>
      [
        `fact ${text}`,
        {
          ...plain,
          id: `fact ${text}`,
          body: {
            kind: 'when',
            when: {
              op: '==',
              args: [
                { op: 'var', fact: text, scope: 'case' },
                { op: 'literal', value: text },
              ],
            },
          },
        } as const,
      ] as const,
  );
  return {
    ...pack,
    id: HOSTILE.join(' '),
    title: HOSTILE.join(' '),
    hash: HOSTILE.join(' '),
    facts: { ...pack.facts, ...facts },
    rules: { ...pack.rules, ...Object.fromEntries([...rules, ...read]) },
    answer: 'plain',
  };
};

/** Cases in which the hostile texts are facts. */
export const hostileFacts = (): readonly Facts[] => [
  {},
  ...HOSTILE.map((text) => ({
    s1: text,
    [text]: text,
    'a.b': 3,
    a_b: 1,
    A_B: 1,
    ['x'.repeat(80)]: 2,
    [`${'x'.repeat(80)}y`]: 1,
  })),
];
