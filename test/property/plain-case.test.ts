import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../src/base/json.ts';
import { plainCaseReader } from '../../src/bulk/plain-case.ts';
import { caseFrom } from '../../src/link/case-from.ts';
import type { Field } from '../../src/model/value.ts';
import { runs } from '../support/runs.ts';
import { smallPack } from '../support/small-pack.ts';

const test = suite('property/plain-case');

const pack = smallPack();
const facts = Object.values(pack.facts);

/** What may stand where a value belongs, right or wrong. */
const odd: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  1e300,
  2 ** 53,
  '',
  ' ',
  'fire',
  ' 火灾 ',
  '2026-02-30',
  '2026-03-01',
  'a\u0000b',
  '\u202eabc',
  '\ud800',
  '1 200',
  [],
  {},
  [null],
  [{ date: '2026-01-01', kind: 'fire' }],
);

const valueFor = ({ type }: Field): fc.Arbitrary<Json> => {
  switch (type.kind) {
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom<Json>(1.5, 100_000, 100_001, 0));
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2026-01-01', '2025-12-31');
    case 'enum':
      return fc.constantFrom(...Object.keys(type.values), ...Object.values(type.values));
    case 'list':
      return fc.array(mappingOf(Object.values(type.item)), { maxLength: 3 });
    default:
      return fc.constantFrom('某馆', 'x"y', '一\n二', 'plain');
  }
};

/** Values under ids or titles, seldom under a name that is none. */
const mappingOf = (fields: readonly Field[]): fc.Arbitrary<Json> =>
  fc
    .array(
      fc.constantFrom(...fields).chain((field) =>
        fc.record({
          name: fc.oneof(
            { weight: 12, arbitrary: fc.constant(field.id) },
            { weight: 2, arbitrary: fc.constant(field.title) },
            { weight: 1, arbitrary: fc.constantFrom('nothing', ` ${field.id}`, '__proto__x', 'constructor') },
          ),
          value: fc.oneof({ weight: 20, arbitrary: valueFor(field) }, { weight: 1, arbitrary: odd }),
        }),
      ),
      { maxLength: 6 },
    )
    .map((entries) => Object.fromEntries(entries.map(({ name, value }) => [name, value])));

/** `a.b: 1` as `a: { b: 1 }`, for some. */
const nested = (mapping: Json, isNested: boolean): Json => {
  if (!isNested || typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) return mapping;
  const into: Record<string, Record<string, Json> | Json> = {};
  for (const [key, value] of Object.entries(mapping)) {
    const [group = '', name] = key.split('.');
    const held = into[group];
    if (name === undefined) into[group] = value;
    else if (typeof held === 'object' && held !== null && !Array.isArray(held))
      into[group] = { ...held, [name]: value };
    else into[group] = { [name]: value };
  }
  return into;
};

const cases: fc.Arbitrary<Json> = fc
  .record({
    head: fc.record(
      {
        case: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom('L-1', ' L-2 ', '编号3') },
          { weight: 1, arbitrary: odd },
        ),
        title: fc.oneof({ weight: 9, arbitrary: fc.constant('某馆') }, { weight: 1, arbitrary: odd }),
        pack: fc.constantFrom<Json>(
          'library-stars',
          'library-stars@2026-1',
          'library-stars@2025',
          'other',
          5,
        ),
        notice: fc.constantFrom<Json>('2026', 2026, ' 2026', '2027', null, 1.5),
        as_of: fc.constantFrom<Json>('2026-05-01', '2026-02-30', 20260501, null),
        events: fc.constantFrom<Json>([], null, [{ date: '2026-03-01', event: 'library.submit' }]),
        expect: fc.constant<Json>({}),
      },
      { requiredKeys: ['case'] },
    ),
    facts: mappingOf(facts),
    isNested: fc.boolean(),
    isBare: fc.boolean(),
  })
  .map(({ head, facts: mapping, isNested, isBare }) =>
    // Most heads hold little, so that most cases are not refused for their head.
    isBare
      ? { case: 'L-1', facts: nested(mapping, isNested) }
      : { ...Object.fromEntries(Object.entries(head)), facts: nested(mapping, isNested) },
  );

test('what the fast reader takes, caseFrom takes without a remark and with the same facts', () => {
  const read = plainCaseReader(pack);
  const seen = { plain: 0, accepted: 0, refused: 0 };
  fc.assert(
    fc.property(cases, (made) => {
      // As it comes from a line.
      const data: Json = JSON.parse(JSON.stringify(made));
      const slow = caseFrom(pack, data);
      const fast = read(data);
      if (fast === undefined) {
        seen[slow.case === undefined ? 'refused' : 'accepted']++;
        return;
      }
      seen.plain++;
      const { id, notice, asOf, facts: found, events } = slow.case ?? {};
      assert.equal(slow.diagnostics, []);
      assert.equal(
        JSON.parse(JSON.stringify({ id, notice, asOf, facts: found, events })),
        JSON.parse(JSON.stringify({ ...fast, events: [] })),
      );
    }),
    { numRuns: runs(3000), seed: Number(process.env['BANFA_SEED'] ?? 1) },
  );
  // All three happen often enough for the property to mean something.
  assert.ok(seen.plain > 300 && seen.refused > 300, JSON.stringify(seen));
});

test.run();
