/**
 * The facts of a case: banfa's own walk over them against ajv on the schema made of the same pack. What one takes the
 * other takes, for facts by every spelling and of every type, right and wrong, at the head of a case and in an event.
 */
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json, JsonObject } from '../../src/base/json.ts';
import { schemasOf } from '../../src/export/schemas.ts';
import { caseFrom } from '../../src/link/case-from.ts';
import { caseNames } from '../../src/link/case-names.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Field } from '../../src/model/value.ts';
import { misfit, validatorOf } from '../support/schema-validators.ts';
import { shippedPack } from '../support/shipped.ts';
import { edit, smallPack } from '../support/small-pack.ts';

const test = suite('differential/vocabulary');

/** Facts that stand three levels deep, are called like groups, share a title, or have values that YAML reads otherwise. */
const odd = smallPack(
  edit(
    'rules/facts.yaml',
    'facts:\n',
    `facts:
  deep.one.a: { title: 深一, type: integer, min: -5, max: 5 }
  deep.one.b: { title: deep.two, type: boolean }
  deep.two.c: { title: 深三, type: month-day }
  deep.one_more: { title: three, type: number, max: 2.5 }
  deep.list:
    title: 深列
    type: list
    item:
      x: { title: 甲, type: number, min: 0 }
      y: { title: x, type: string }
      inner: { title: 内, type: list, item: { z: { title: 丙, type: date } } }
  coded: { title: 编码, type: enum, values: [ "1", "2.5", "true", 甲.乙 ] }
  same.a: { title: 同名, type: string }
  same.b: { title: 同名, type: date }
`,
  ),
);

interface Judges {
  readonly pack: Pack;
  /** What ajv finds wrong with a case, '' for nothing. */
  readonly fault: (data: Json) => string;
  readonly wrap: readonly ((facts: Json) => JsonObject)[];
}

const judgesOf = (pack: Pack): Judges => {
  const validate = validatorOf(schemasOf(pack).case);
  const event = Object.values(pack.procedures).flatMap(({ events }) => Object.keys(events))[0] ?? '';
  return {
    pack,
    fault: (data) => misfit(validate, data),
    wrap: [
      (facts) => ({ case: 'X', facts }),
      (facts) => ({ case: 'X', events: [{ date: '2026-01-05', event, facts }] }),
    ],
  };
};

const shipped = judgesOf(shippedPack());
const small = judgesOf(odd);

const accepts = ({ pack }: Judges, data: Json): boolean => caseFrom(pack, data).case !== undefined;

/** Both judges on some facts, at the head and in an event. */
const judged = (judges: Judges, facts: Json): readonly string[] =>
  judges.wrap.map((wrap) => {
    const data = wrap(facts);
    const fault = judges.fault(data);
    const takes = accepts(judges, data);
    if (takes === (fault === '')) return takes ? 'taken' : 'refused';
    return `${takes ? 'only banfa takes' : 'only ajv takes'} ${JSON.stringify(data)} ${fault}`;
  });

const TAKEN = ['taken', 'taken'];
const REFUSED = ['refused', 'refused'];

const table: readonly (readonly [facts: Json, expected: readonly string[]])[] = [
  [{}, TAKEN],
  [null, REFUSED],
  [[], REFUSED],
  [{ 'collection.volumes': 5 }, TAKEN],
  [{ collection: { volumes: 5 } }, TAKEN],
  [{ 馆藏册数: 5 }, TAKEN],
  [{ collection: { 馆藏册数: 5 } }, TAKEN],
  [{ collection: { 'collection.volumes': 5 } }, TAKEN],
  [{ library: { 馆藏册数: 5 } }, REFUSED],
  [{ collection: null }, TAKEN],
  [{ collection: 5 }, REFUSED],
  [{ collection: [] }, REFUSED],
  [{ collection: {} }, TAKEN],
  [{ 'collection.volumes': 5, 馆藏册数: 5 }, REFUSED],
  [{ 'collection.volumes': 5, collection: { volumes: 5 } }, REFUSED],
  [{ 'collection.volumes': 5, collection: null }, REFUSED],
  [{ 'collection.volumes': 5, collection: { seats: 5 } }, TAKEN],
  [{ 馆藏册数: 5, collection: { 馆藏册数: 5 } }, REFUSED],
  [{ collection: { volumes: 5, 馆藏册数: 5 } }, REFUSED],
  [{ 'collection.volumes': -1 }, REFUSED],
  [{ 'collection.volumes': '5' }, REFUSED],
  [{ 'collection.volumes': null }, TAKEN],
  [{ 'collection.volume': 5 }, REFUSED],
  [{ 'collection.seats': 5.5 }, REFUSED],
  [{ 'collection.seats': 100000 }, TAKEN],
  [{ 'collection.seats': 100001 }, REFUSED],
  [{ granted_on: '2026-02-28' }, TAKEN],
  [{ granted_on: '2026-02-29' }, REFUSED],
  [{ granted_on: '2024-02-29' }, TAKEN],
  [{ granted_on: '1900-02-29' }, REFUSED],
  [{ granted_on: '2000-02-29' }, TAKEN],
  [{ granted_on: '0000-01-01' }, REFUSED],
  [{ granted_on: '2026-2-3' }, REFUSED],
  [{ 'library.level': 'city' }, TAKEN],
  [{ 'library.level': '市级馆' }, TAKEN],
  [{ 'library.level': ' 市级馆 ' }, TAKEN],
  [{ 'library.level': '省级馆' }, REFUSED],
  [{ coded: '1' }, TAKEN],
  [{ coded: 1 }, TAKEN],
  [{ coded: 2.5 }, TAKEN],
  [{ coded: 2 }, REFUSED],
  [{ coded: true }, TAKEN],
  [{ coded: false }, REFUSED],
  [{ coded: '甲.乙' }, TAKEN],
  [{ coded: '甲x乙' }, REFUSED],
  [{ 'deep.two': true }, TAKEN],
  [{ 'deep.two': { c: '03-31' } }, REFUSED],
  [{ deep: { two: true } }, TAKEN],
  [{ deep: { two: { c: '03-31' } } }, REFUSED],
  [{ 'deep.one': { a: 1 }, deep: { one: { b: true } } }, TAKEN],
  [{ 'deep.one': { a: 1 }, deep: { one: { a: 1 } } }, REFUSED],
  [{ 'deep.one': { a: 1 }, deep: { 'one.a': 1 } }, REFUSED],
  [{ 'deep.one': { 深一: 1 }, deep: null }, REFUSED],
  [{ 'deep.one': {}, deep: null }, TAKEN],
  [{ 'deep.one': null, deep: { one_more: 1 } }, TAKEN],
  [{ 'deep.one': null, 'deep.one.a': 1 }, REFUSED],
  [{ deep: { one: { a: 6 } } }, REFUSED],
  [{ three: 2.5 }, TAKEN],
  [{ three: 2.6 }, REFUSED],
  [{ deep: { three: 2.5 } }, TAKEN],
  [{ deep: { one: 2.5 } }, REFUSED],
  [{ 同名: 'a' }, REFUSED],
  [{ same: { 同名: 'a' } }, REFUSED],
  [{ same: { a: 'a', b: '2026-01-01' } }, TAKEN],
  [{ 深列: [] }, TAKEN],
  [{ 深列: {} }, REFUSED],
  [{ 深列: null }, TAKEN],
  [{ 深列: [null] }, REFUSED],
  [{ 深列: [{}] }, TAKEN],
  [{ 深列: [{ 甲: 1, y: 'a', inner: [{ 丙: '2026-01-01' }] }] }, TAKEN],
  [{ 深列: [{ x: 1, y: 'a' }] }, TAKEN],
  [{ 深列: [{ x: 1, 甲: 1 }] }, REFUSED],
  [{ 深列: [{ x: -1 }] }, REFUSED],
  [{ 深列: [{ x: null }] }, TAKEN],
  [{ 深列: [{ w: 1 }] }, REFUSED],
  [{ 深列: [{ inner: null }] }, TAKEN],
  [{ 深列: [{ inner: { z: '2026-01-01' } }] }, REFUSED],
  [{ 深列: { $append: [{ x: 1 }] } }, ['refused', 'taken']],
  [{ deep: { list: { $append: [] } } }, ['refused', 'taken']],
  [{ 深列: { $append: null } }, REFUSED],
  [{ 深列: { $append: [], x: 1 } }, REFUSED],
  [{ 'collection.volumes': { $append: [] } }, REFUSED],
];

for (const [facts, expected] of table) {
  test(`${JSON.stringify(facts)} is ${expected.join(', ')}`, () =>
    assert.equal(judged(small, facts), expected));
}

/** Facts put together from a pack's names, most of them right where they stand. */
const factsOf = (pack: Pack): fc.Arbitrary<Json> => {
  const names = caseNames(pack);
  const all = Object.values(pack.facts);
  const valueFor = (field: Field): fc.Arbitrary<Json> =>
    fc.oneof({ weight: 6, arbitrary: rightValue(field) }, { weight: 1, arbitrary: ANY });
  const entry = (prefix: string, depth: number): fc.Arbitrary<readonly [string, Json]> => {
    const inside = all.filter(({ id }) => id.startsWith(prefix));
    const groups = [...names.groups()].filter((group) => group.startsWith(prefix));
    const fact = fc
      .constantFrom(...(inside.length > 0 ? inside : all))
      .chain((one) =>
        fc.tuple(fc.constantFrom(one.id.slice(prefix.length), one.title, one.id), valueFor(one)),
      );
    const wrong = fc.tuple(fc.constantFrom('x', 'industry', '标题', 'deep', 'one'), ANY);
    if (groups.length === 0 || depth > 2)
      return fc.oneof({ weight: 9, arbitrary: fact }, { weight: 1, arbitrary: wrong });
    const group = fc
      .constantFrom(...groups)
      .chain((one) =>
        fc.tuple(
          fc.constant(one.slice(prefix.length)),
          fc.oneof({ weight: 6, arbitrary: mapping(`${one}.`, depth + 1) }, { weight: 1, arbitrary: ANY }),
        ),
      );
    return fc.oneof(
      { weight: 6, arbitrary: fact },
      { weight: 3, arbitrary: group },
      { weight: 1, arbitrary: wrong },
    );
  };
  const mapping = (prefix: string, depth: number): fc.Arbitrary<Json> =>
    fc.array(entry(prefix, depth), { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
  return mapping('', 0);
};

const ANY: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  0,
  -1,
  1.5,
  7,
  true,
  'x',
  '',
  '2026-02-30',
  '2026-02-28',
  '03-31',
  [],
  {},
  [{}],
  { $append: [] },
);

const rightValue = (field: Field): fc.Arbitrary<Json> => {
  const { type, min = -3, max = 9 } = field;
  switch (type.kind) {
    case 'number':
      return type.integer === true
        ? fc.integer({ min: Math.ceil(min), max: Math.floor(Math.max(min, max)) })
        : fc.constantFrom(min, max, (min + max) / 2);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.constantFrom('', 'a', ' b ');
    case 'date':
      return fc.constantFrom('2026-02-28', '2024-02-29', '0001-01-01');
    case 'month-day':
      return fc.constantFrom('02-29', '12-31');
    case 'enum':
      return fc.constantFrom(...Object.entries(type.values).flat());
    case 'list': {
      const fields = Object.values(type.item);
      const record = fc
        .array(
          fc
            .constantFrom(...fields)
            .chain((one) =>
              fc.tuple(
                fc.constantFrom(one.id, one.title),
                fc.oneof({ weight: 8, arbitrary: rightValue(one) }, { weight: 1, arbitrary: ANY }),
              ),
            ),
          { maxLength: 3 },
        )
        .map((entries): Json => Object.fromEntries(entries));
      const records = fc.array(fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: ANY }), {
        maxLength: 2,
      });
      return fc.oneof(
        { weight: 3, arbitrary: records },
        { weight: 1, arbitrary: records.map((list): Json => ({ $append: list })) },
      );
    }
  }
};

const RUNS = 400 * Number(process.env['BANFA_RUNS'] ?? 1);

for (const [name, judges] of Object.entries({ shipped, small })) {
  test(`random facts of the ${name} pack are judged alike`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(factsOf(judges.pack), (facts) => {
        for (const said of judged(judges, facts)) {
          assert.match(said, /^(taken|refused)$/);
          seen.add(said);
        }
      }),
      { numRuns: RUNS },
    );
    assert.equal([...seen].sort(), ['refused', 'taken']);
  });
}

test('a name with blanks around it is taken by both, whatever stands under it', () => {
  assert.equal(judged(small, { ' 馆藏册数 ': 5 }), TAKEN);
  assert.is(small.fault({ case: 'X', facts: { ' 馆藏册数 ': 'five' } }), '');
});

test.run();
