import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../src/base/json.ts';
import { bindRules } from '../../src/bulk/bind.ts';
import { columnsFor } from '../../src/bulk/columns.ts';
import { factsAt } from '../../src/bulk/facts-at.ts';
import { growingFor, takeBack } from '../../src/bulk/growing.ts';
import { layoutOf } from '../../src/bulk/layout.ts';
import type { LineTarget } from '../../src/bulk/line-case.ts';
import { lineReader } from '../../src/bulk/line-case.ts';
import { factsAdder } from '../../src/bulk/line-facts.ts';
import { plainCaseReader } from '../../src/bulk/plain-case.ts';
import type { Table } from '../../src/bulk/table.ts';
import { caseFrom } from '../../src/link/case-from.ts';
import type { Field } from '../../src/model/value.ts';
import type { Draw } from '../support/faults.ts';
import { drawFrom } from '../support/faults.ts';
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

/** JSON of a value in one of the many ways in which it may be written. */
const written = (value: Json, draw: Draw): string => {
  const blank = (): string => (draw(6) === 0 ? ([' ', '  ', '\t', '\r'][draw(4)] ?? '') : '');
  const text = (said: string): string => {
    const plainly = JSON.stringify(said);
    return draw(40) === 0
      ? plainly.replace(
          /[^\\"\ud800-\udfff]/gu,
          (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`.slice(draw(2) * 9) || sign,
        )
      : plainly;
  };
  if (typeof value === 'number' && draw(6) === 0 && Number.isSafeInteger(value))
    return (
      [`${value}.0`, `${value}e0`, `${value * 10}E-1`, `${value}.000000000000000000`, `0${value}`][draw(5)] ??
      ''
    );
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${blank()}${value.map((one) => written(one, draw)).join(`${blank()},${blank()}`)}]`;
  const entries = Object.entries(value).map(
    ([key, one]) => `${text(key)}${blank()}:${blank()}${written(one, draw)}`,
  );
  const [first] = entries;
  if (first !== undefined && draw(80) === 0) entries.push(first);
  return `{${blank()}${entries.join(`${blank()},${blank()}`)}${blank()}}`;
};

/** One sign taken away, doubled, or another in its place. */
const spoilt = (text: string, draw: Draw): string => {
  const at = draw(text.length);
  const other = [text.charAt(at).repeat(2), '', ...'{}[]",:0-.e\\ut \u0001'][draw(17)] ?? '';
  return text.slice(0, at) + other + text.slice(at + 1);
};

test('lines that are read without JSON.parse become the rows of the same facts, and others leave nothing behind', () => {
  const layout = layoutOf([bindRules({ pack, asOf: '2026-06-01', notice: '2026' })]);
  const [growing, expected] = [growingFor(layout), columnsFor(layout)];
  const target: LineTarget = {
    addFacts: factsAdder(pack, growing, textAt),
    takeBack: () => takeBack(growing.cases, growing.cases.length - 1),
  };
  const read = lineReader(pack, textAt, () => target);
  const readPlain = plainCaseReader(pack);
  const draw = drawFrom(Number(process.env['BANFA_SEED'] ?? 1));
  const seen = { taken: 0, missed: 0, left: 0 };
  const compare = (): void => {
    const [found, wanted] = [growing.finish(), expected.finish()];
    const rows = (table: Table) => Array.from({ length: table.rows }, (_, row) => factsAt(table, row));
    assert.equal(JSON.stringify(rows(found)), JSON.stringify(rows(wanted)));
  };
  fc.assert(
    fc.property(cases, (made) => {
      const whole = written(made, draw);
      const line = draw(4) === 0 ? spoilt(whole, draw) : whole;
      const before = growing.cases.length;
      const found = read(Buffer.from(`x\n${line}\n}`), 2);
      if (found === undefined) {
        assert.is(growing.cases.length, before);
        const plain = parsed(line);
        seen[plain !== undefined && readPlain(plain) !== undefined ? 'missed' : 'left']++;
        return;
      }
      seen.taken++;
      const slow = caseFrom(pack, JSON.parse(line));
      assert.equal(slow.diagnostics, []);
      assert.is(found.id, slow.case?.id);
      assert.is(found.notice, slow.case?.notice);
      assert.is(found.asOf, slow.case?.asOf);
      expected.add(slow.case?.facts ?? {});
      if (growing.cases.length >= 100) compare();
    }),
    { numRuns: runs(6000), seed: Number(process.env['BANFA_SEED'] ?? 1) },
  );
  compare();
  assert.ok(seen.taken > 600 && seen.left > 600 && seen.missed < seen.taken / 4, JSON.stringify(seen));
});

const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString();

const parsed = (line: string): Json | undefined => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

test.run();
