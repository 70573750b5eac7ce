/** Random typed conditions in plain JSON-Logic, and random facts for them: whole, with gaps, and with gaps filled. */
import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/base/json.ts';
import { cursorOf, languageOf } from './language.ts';

/** The vocabulary of the generated conditions. */
export const vocabulary = languageOf(
  cursorOf(`
facts:
  n1: number
  size.n2: number
  b1: boolean
  b2: { type: boolean, source: judgement, by: experts }
  e1: { type: enum, values: [ x, y, z ] }
  d1: date
  s1: string
  list:
    type: list
    item: { n: number, b: boolean, e: { type: enum, values: [ x, y, z ] }, d: date, inner: { type: list, item: { n: number, b: boolean } } }
`),
);

const numbers = [0, 1, 2, 3, -1, 0.5, 0.1, 0.2, 100, 4e15];
/** What a fact may be besides. */
const oddNumbers = [-0, 1e21, 5e-324];
const dates = ['2023-12-31', '2024-02-29', '2026-06-01'];
const enums = ['x', 'y', 'z'];
const texts = ['', 'a', 'b'];
const ORDER = ['<', '<=', '>', '>='];
const EQUAL = ['==', '===', '!=', '!=='];

interface Names {
  readonly numbers: readonly string[];
  readonly booleans: readonly string[];
  readonly enums: readonly string[];
  readonly dates: readonly string[];
  readonly texts: readonly string[];
  readonly list?: string;
}

const scopes: Readonly<Record<'case' | 'item' | 'inner', Names>> = {
  case: {
    numbers: ['n1', 'size.n2'],
    booleans: ['b1', 'b2'],
    enums: ['e1'],
    dates: ['d1'],
    texts: ['s1'],
    list: 'list',
  },
  item: { numbers: ['n'], booleans: ['b'], enums: ['e'], dates: ['d'], texts: [], list: 'inner' },
  inner: { numbers: ['n'], booleans: ['b'], enums: [], dates: [], texts: [] },
};

type Tie = (key: string) => fc.Arbitrary<Json>;

const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const call = (words: readonly string[], ...operands: readonly fc.Arbitrary<Json>[]): fc.Arbitrary<Json> =>
  fc.tuple(one(...words), ...operands).map(([word, ...args]): Json => ({ [String(word)]: args as Json[] }));
const varOf = (names: readonly string[]): fc.Arbitrary<Json> => one(...names).map((name) => ({ var: name }));

const booleans = (names: Names, prefix: string, inside: string, tie: Tie): fc.Arbitrary<Json> => {
  const [bool, num] = [tie(`${prefix}Bool`), tie(`${prefix}Num`)];
  const many = fc.array(bool, { minLength: 1, maxLength: 3 });
  const leaves = [
    varOf(names.booleans),
    call(ORDER, varOf(names.numbers), one(...numbers)),
    call(EQUAL, varOf(names.numbers), one(...numbers)),
    ...(names.dates.length > 0 ? [call([...ORDER, ...EQUAL], varOf(names.dates), one(...dates))] : []),
    ...(names.enums.length > 0
      ? [
          call(EQUAL, varOf(names.enums), one(...enums)),
          call(['in'], varOf(names.enums), fc.subarray(enums, { minLength: 1 })),
        ]
      : []),
    ...(names.texts.length > 0 ? [call(EQUAL, one(...texts), varOf(names.texts))] : []),
  ];
  return fc.oneof(
    { maxDepth: 4, depthIdentifier: 'condition' },
    fc.oneof(...leaves),
    many.map((args): Json => ({ and: args })),
    many.map((args): Json => ({ or: args })),
    call(['!'], bool),
    call([...ORDER, ...EQUAL], num, num),
    call(['if'], bool, bool, bool),
    call(['if'], bool, bool, bool, bool, bool),
    call(['in'], num, fc.array(one(...numbers), { minLength: 1, maxLength: 3 })),
    ...(names.list === undefined ? [] : quantified(names.list, inside, tie)),
  );
};

const quantified = (list: string, inside: string, tie: Tie): readonly fc.Arbitrary<Json>[] => {
  const quantifier = call(['some', 'all', 'none'], one({ var: list }), tie(`${inside}Bool`));
  const counted = call([...ORDER, ...EQUAL], countOf(list, inside, tie), one(0, 1, 2, 0.1));
  return [quantifier, quantifier, counted, counted];
};

const countOf = (list: string, inside: string, tie: Tie): fc.Arbitrary<Json> =>
  tie(`${inside}Bool`).map(
    (where): Json => ({
      reduce: [{ filter: [{ var: list }, where] }, { '+': [{ var: 'accumulator' }, 1] }, 0],
    }),
  );

const numeric = (names: Names, prefix: string, inside: string, tie: Tie): fc.Arbitrary<Json> => {
  const [bool, num] = [tie(`${prefix}Bool`), tie(`${prefix}Num`)];
  return fc.oneof(
    { maxDepth: 3, depthIdentifier: 'number' },
    fc.oneof(varOf(names.numbers), one(...numbers)),
    call(['+', '-', '*', '/', '%', 'min', 'max'], num, num),
    call(['+', '*', 'min', 'max'], num, num, num),
    call(['if'], bool, num, num),
    ...(names.list === undefined ? [] : [countOf(names.list, inside, tie), sumOf(names.list, inside, tie)]),
  );
};

const sumOf = (list: string, inside: string, tie: Tie): fc.Arbitrary<Json> => {
  const summand = one<Json>(
    { var: 'current.n' },
    { '*': [{ var: 'current.n' }, 2] },
    { if: [{ var: 'current.b' }, { var: 'current.n' }, 0] },
  );
  const source = fc.oneof(
    one<Json>({ var: list }),
    tie(`${inside}Bool`).map((where): Json => ({ filter: [{ var: list }, where] })),
  );
  return fc
    .tuple(source, summand)
    .map(([from, of]): Json => ({ reduce: [from, { '+': [{ var: 'accumulator' }, of] }, 0] }));
};

const tree = fc.letrec<Record<string, Json>>((tie) => ({
  caseBool: booleans(scopes.case, 'case', 'item', tie),
  caseNum: numeric(scopes.case, 'case', 'item', tie),
  itemBool: booleans(scopes.item, 'item', 'inner', tie),
  itemNum: numeric(scopes.item, 'item', 'inner', tie),
  innerBool: booleans(scopes.inner, 'inner', '', tie),
  innerNum: numeric(scopes.inner, 'inner', '', tie),
}));

/** A condition that the whitelist accepts, in words that json-logic-js knows too. */
export const condition: fc.Arbitrary<Json> = tree['caseBool'] ?? fc.constant(true);

const innerItem = fc.record({ n: one(...numbers), b: fc.boolean() });
const item = fc.record({
  n: one(...numbers, ...oddNumbers),
  b: fc.boolean(),
  e: one(...enums),
  d: one(...dates),
  inner: fc.array(innerItem, { maxLength: 2 }),
});

/** Facts of which none is missing; every record has every field. */
export const wholeFacts: fc.Arbitrary<JsonObject> = fc.record({
  n1: one(...numbers, ...oddNumbers),
  'size.n2': one(...numbers),
  b1: fc.boolean(),
  b2: fc.boolean(),
  e1: one(...enums),
  d1: one(...dates),
  s1: one(...texts),
  list: fc.array(item, { maxLength: 3 }),
});

/** The record that stands for what is unknown when gaps are filled. */
export const filler: fc.Arbitrary<JsonObject> = fc
  .tuple(wholeFacts, item)
  .map(([facts, record]) => ({ ...facts, item: record }));

/** The same facts with some of them, and some fields of records, taken away; `keep` is asked for each. */
export const withGaps = (facts: JsonObject, keep: () => boolean): JsonObject =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(() => keep())
      .map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map((one) => withGaps(one as JsonObject, keep)) : value,
      ]),
  );

/** Partial facts completed from a filler. */
export const completed = (facts: JsonObject, from: JsonObject): JsonObject => {
  const { item: record, ...rest } = from;
  const fill = (given: JsonObject, names: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(names).map(([name, value]) => {
        const known = given[name];
        if (!Array.isArray(known)) return [name, known ?? value];
        const inner =
          name === 'list'
            ? (record as JsonObject)
            : { n: (record as JsonObject)['n'] ?? 0, b: (record as JsonObject)['b'] ?? true };
        return [name, known.map((one) => fill(one as JsonObject, inner))];
      }),
    );
  return fill(facts, rest);
};
