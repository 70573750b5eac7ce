/**
 * Every condition of small depth, every partial case, every completion, against json-logic-js: a verdict that is
 * settled is right whatever turns out later. This implies that whole facts agree and that adding facts never
 * reverses a verdict.
 */
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json, JsonObject } from '../../src/base/json.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Facts } from '../../src/model/value.ts';
import { cursorOf, languageOf, testedPack, worldIn } from '../support/language.ts';

const test = suite('differential/enumerated');

const language = languageOf(
  cursorOf(`
facts:
  a: boolean
  n: number
  e: { type: enum, values: [ x, y ] }
  list: { type: list, item: { b: boolean, k: number } }
`),
);

/** All records with a value, or none, of each name. */
const worlds = (domains: Readonly<Record<string, readonly Json[]>>, gaps: boolean): readonly JsonObject[] =>
  Object.entries(domains).reduce<readonly JsonObject[]>(
    (found, [name, values]) =>
      found.flatMap((facts) => [
        ...(gaps ? [facts] : []),
        ...values.map((value) => ({ ...facts, [name]: value })),
      ]),
    [{}],
  );

/** Whether a whole case is one that a partial case may turn out to be. */
const completes = (whole: Json | undefined, part: Json | undefined): boolean => {
  if (part === undefined) return true;
  if (Array.isArray(part) && Array.isArray(whole)) {
    return part.length === whole.length && part.every((one, index) => completes(whole[index], one));
  }
  if (typeof part === 'object' && part !== null && typeof whole === 'object' && whole !== null) {
    return Object.entries(part).every(([name, value]) => completes((whole as JsonObject)[name], value));
  }
  return Object.is(part, whole);
};

interface Counts {
  conditions: number;
  comparisons: number;
  settled: number;
}

/** Checks conditions over partial cases; answers of json-logic-js are kept per condition and whole case. */
const check = (
  conditions: readonly Json[],
  partial: readonly JsonObject[],
  whole: readonly JsonObject[],
): Counts => {
  const completions = partial.map((part) =>
    whole.flatMap((one, index) => (completes(one, part) ? [index] : [])),
  );
  const counts: Counts = { conditions: conditions.length, comparisons: 0, settled: 0 };
  for (const condition of conditions) {
    const pack = testedPack(language, condition);
    const answers = whole.map((facts) => jsonLogic.truthy(jsonLogic.apply(condition as RulesLogic, facts)));
    for (const [index, facts] of partial.entries()) {
      const { verdict, missing } = evaluate(worldIn(pack, facts as Facts), 'tested');
      const open = verdict === 'undetermined';
      if (open !== missing.length > 0) fail('open, yet nothing is missing, or the reverse', condition, facts);
      if (open) continue;
      counts.settled++;
      for (const at of completions[index] ?? []) {
        counts.comparisons++;
        if (answers[at] !== (verdict === 'met'))
          fail(`${verdict}, but not in every completion`, condition, facts);
      }
    }
  }
  return counts;
};

const fail = (why: string, condition: Json, facts: JsonObject): never =>
  assert.unreachable(`${why}: ${JSON.stringify(condition)} given ${JSON.stringify(facts)}`) as never;

test('conditions to depth 2 over three facts', () => {
  const domains = { a: [true, false], n: [0, 1, 2], e: ['x', 'y'] };
  const atoms: readonly Json[] = [
    { var: 'a' },
    { '>=': [{ var: 'n' }, 1] },
    { '==': [{ var: 'n' }, 1] },
    { '<': [{ '/': [1, { var: 'n' }] }, 1] },
    { in: [{ var: 'e' }, ['x']] },
    { '!=': [{ var: 'e' }, 'y'] },
  ];
  const shallow = [...atoms, ...atoms.map((atom): Json => ({ '!': [atom] }))];
  const deep = shallow.flatMap((left) =>
    shallow.flatMap((right): readonly Json[] => [
      { and: [left, right] },
      { or: [left, right] },
      ...atoms.map((atom): Json => ({ if: [atom, left, right] })),
    ]),
  );
  const counts = check([...shallow, ...deep], worlds(domains, true), worlds(domains, false));
  assert.equal(counts.conditions, 1164);
  assert.ok(counts.comparisons > 40_000, JSON.stringify(counts));
  assert.ok(counts.settled > counts.conditions * 10);
});

test('quantifiers, counts and sums over lists of up to two records', () => {
  const domains = { b: [true, false], k: [0, 1] };
  const lists = (gaps: boolean): readonly JsonObject[] => {
    const records = worlds(domains, gaps);
    const two = records.flatMap((first) => records.map((second) => [first, second]));
    const all: readonly Json[] = [[], ...records.map((record) => [record]), ...two];
    return [...(gaps ? [{}] : []), ...all.map((list) => ({ list }))];
  };
  const inner: readonly Json[] = [
    { var: 'b' },
    { '!': [{ var: 'b' }] },
    { '>=': [{ var: 'k' }, 1] },
    { and: [{ var: 'b' }, { '>=': [{ var: 'k' }, 1] }] },
    { or: [{ var: 'b' }, { '==': [{ var: 'k' }, 0] }] },
    { if: [{ var: 'b' }, { '<': [{ var: 'k' }, 1] }, true] },
  ];
  const list = { var: 'list' };
  const add = (from: Json, what: Json): Json => ({
    reduce: [from, { '+': [{ var: 'accumulator' }, what] }, 0],
  });
  const numbers = inner.flatMap((where) => [
    add({ filter: [list, where] }, 1),
    add({ filter: [list, where] }, { var: 'current.k' }),
  ]);
  const compared = [add(list, 1), add(list, { var: 'current.k' }), ...numbers].flatMap((left) =>
    ['==', '!=', '<', '<=', '>', '>='].flatMap((op) =>
      [0, 1, 2, 0.1].flatMap((right): readonly Json[] => [{ [op]: [left, right] }, { [op]: [right, left] }]),
    ),
  );
  const quantified = inner.flatMap((where) =>
    ['some', 'all', 'none'].map((op): Json => ({ [op]: [list, where] })),
  );
  const counts = check([...quantified, ...compared], lists(true), lists(false));
  assert.equal(counts.conditions, 18 + 14 * 6 * 8);
  assert.ok(counts.comparisons > 40_000, JSON.stringify(counts));
});

test.run();
