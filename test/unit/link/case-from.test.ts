/** Cases as data: the same case and the same faults as from a file, whatever a program hands over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { caseFrom } from '../../../src/link/case-from.ts';
import { loadCase } from '../../../src/link/load-case.ts';
import { pointerAt } from '../../../src/load/json-pointer.ts';
import { LIMITS } from '../../../src/load/limits.ts';
import { drawFrom } from '../../support/faults.ts';
import { ROOT, shippedCaseNames, shippedPack } from '../../support/shipped.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('link/case-from');
const pack = smallPack();
const good: Record<string, unknown> = parse(smallCase);

/** Code and underlined text of everything said of some data. */
const said = (data: unknown): readonly string[] => {
  const { diagnostics, source } = caseFrom(pack, data);
  return diagnostics.map(
    ({ code, span }) => `${code} ${source.text.slice(span?.start.offset, span?.end.offset)}`,
  );
};

test('data are the case that their JSON text is, with the same places', () => {
  for (const name of shippedCaseNames) {
    const data: unknown = parse(readFileSync(join(ROOT, 'examples', name), 'utf8'));
    const text = JSON.stringify(data, null, 2);
    const { source, ...read } = caseFrom(shippedPack(), data, 'a.json');
    assert.is(source.text, text);
    assert.ok(read.case !== undefined, name);
    assert.equal(read, loadCase(shippedPack(), { file: 'a.json', text }), name);
  }
});

/** Data with something in them replaced, taken away or moved, often wrong. */
const spoilt = (data: unknown, draw: (below: number) => number): unknown => {
  if (draw(9) === 0) return STRANGE[draw(STRANGE.length)];
  if (Array.isArray(data)) return data.map((one) => spoilt(one, draw));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      draw(20) === 0 ? [] : [[draw(20) === 0 ? `${key}x` : key, spoilt(value, draw)]],
    ),
  );
};

const STRANGE = [
  null, true, 0, -3, 1.5, 2e15, '', 'x', '2026-02-30', '2026/3/1', '12', '是', [], {}, [[]], [null], { x: 1 },
  { $append: [{}] }, { __proto__x: 1 }, 'a\u0007', ['a', 3], { 馆别: 'x' }, { date: '2026-03-01', event: 'panel.pass' },
]; // biome-ignore format: one list of values

test('whatever is wrong with data is told as it is of their JSON text', () => {
  const draw = drawFrom(20_261_124);
  let wrong = 0;
  for (let run = 0; run < 300; run++) {
    const data = spoilt(good, draw);
    const { source, ...read } = caseFrom(pack, data, 'a.json');
    assert.is(source.text, JSON.stringify(data, null, 2));
    assert.equal(read, loadCase(pack, { file: 'a.json', text: source.text }), source.text);
    if (read.case === undefined) wrong++;
  }
  assert.ok(wrong > 100, String(wrong));
});

/** What a JSON pointer leads to. */
const at = (data: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null
          ? Reflect.get(value, step.replaceAll('~1', '/').replaceAll('~0', '~'))
          : undefined,
      data,
    );

test('the place of a diagnostic has a pointer into the data', () => {
  const draw = drawFrom(7);
  let led = 0;
  for (let run = 0; run < 100; run++) {
    const data = spoilt({ ...good, 'a/b~c "d"': { e: [[{ f: 1 }]] } }, draw);
    const { diagnostics, source } = caseFrom(pack, data);
    for (const { span } of diagnostics) {
      if (span === undefined) continue;
      const pointer = pointerAt(source, span);
      const written: unknown = JSON.parse(source.text.slice(span.start.offset, span.end.offset));
      const step = pointer
        .slice(pointer.lastIndexOf('/') + 1)
        .replaceAll('~1', '/')
        .replaceAll('~0', '~');
      if (written !== step) assert.equal(written, at(data, pointer) ?? null, pointer);
      led++;
    }
  }
  assert.ok(led > 100);
  const { diagnostics, source } = caseFrom(pack, { case: 'a', facts: { incidents: [{}, { 'kind/~': 1 }] } });
  assert.equal(
    diagnostics.map(({ span }) => span && pointerAt(source, span)),
    ['/facts/incidents/1/kind~1~0'],
  );
  assert.is(pointerAt({ file: '', text: '{"a": [1, ,,]]}{' }, END), '');
});

const END = {
  file: '',
  start: { offset: 99, line: 1, column: 100 },
  end: { offset: 99, line: 1, column: 100 },
};

test('what is given out is frozen, what was handed over is left as it was', () => {
  const data = { ...structuredClone(good), title: undefined };
  const before = structuredClone(data);
  const read = caseFrom(pack, data);
  assert.equal(data, before);
  assert.equal(thawed(data).slice(0, 2), ['', 'facts']);
  assert.equal(thawed(read), []);
  assert.is(read.case?.title, undefined);
  assert.equal(thawed(caseFrom(pack, { case: 5, x: [{}] })), []);
});

/** The paths of all objects that are not frozen. */
const thawed = (value: unknown, path = ''): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(Object.isFrozen(value) ? [] : [path]),
        ...Object.entries(value).flatMap(([key, one]) => thawed(one, path === '' ? key : `${path}.${key}`)),
      ];

test('data of another frame and data without a prototype are data', () => {
  const foreign: unknown = runInNewContext('JSON.parse(text)', { text: JSON.stringify(good) });
  assert.equal(caseFrom(pack, foreign), caseFrom(pack, good));
  assert.equal(caseFrom(pack, Object.assign(Object.create(null), good)), caseFrom(pack, good));
});

test('what JSON cannot hold is told where it stands', () => {
  class Library {
    readonly name = 'x';
  }
  assert.equal(said({ case: 'a', as_of: new Date(0) }), ['load/not-data null']);
  assert.equal(said({ case: 'a', facts: { library: new Library() } }), ['load/not-data null']);
  const kinds = [() => 1, Symbol('x'), 5n, new Map(), /x/, undefined].map((value) => {
    const { diagnostics } = caseFrom(pack, { case: 'a', facts: [value] });
    return diagnostics[0]?.params['kind'];
  });
  assert.equal(kinds, ['function', 'symbol', 'bigint', 'Map', 'RegExp', 'undefined']);
  assert.equal(said({ case: 'a', facts: { collection: { volumes: Number.NaN } } }), [
    'load/number-not-finite null',
  ]);
});

test('a number keeps all its digits, and -0 is 0', () => {
  const read = (number: number) =>
    caseFrom(pack, { case: 'a', facts: { 'collection.volumes': number } }).case?.facts['collection.volumes'];
  assert.equal([read(0.1 + 0.2), read(1e21)], [0.1 + 0.2, 1e21]);
  assert.ok(Object.is(read(-0), 0));
});

test('names that reach prototypes are refused, and reach none', () => {
  const data: unknown = JSON.parse(
    '{ "case": "a", "__proto__": { "polluted": 1 }, "facts": { "constructor": { "prototype": { "polluted": 1 } } } }',
  );
  assert.equal(said(data), ['load/forbidden-key "__proto__"', 'load/forbidden-key "constructor"']);
  assert.is(Reflect.get({}, 'polluted'), undefined);
});

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const ring: Record<string, unknown> = { case: 'a' };
ring['facts'] = { ring };
const doubled = Array.from({ length: 40 }).reduce<unknown>((one) => [one, one], 1);

const HOSTILE: Readonly<Record<string, readonly [data: unknown, code: string]>> = {
  nothing: [undefined, 'load/not-data'],
  null: [null, 'load/empty-file'],
  'a list': [[], 'load/expects-mapping'],
  'lists 3,000 deep': [{ case: 'a', facts: { x: nested(3000) } }, 'load/nested-too-deep'],
  'data that hold themselves': [ring, 'load/nested-too-deep'],
  'lists that double 40 times': [{ case: 'a', facts: { x: doubled } }, 'load/too-many-values'],
  'a list without end': [{ case: 'a', events: new Array(4_000_000_000) }, 'load/too-many-values'],
  'a hundred thousand keys': [
    Object.fromEntries(Array.from({ length: LIMITS.values }, (_, i) => [`k${i}`, 1])),
    'load/too-many-values',
  ],
  'five million characters': [{ case: 'x'.repeat(5_000_000) }, 'load/file-too-large'],
  'a key of five million characters': [{ ['x'.repeat(5_000_000)]: 1 }, 'load/file-too-large'],
  'a getter that throws': [
    {
      get case(): string {
        throw new Error('boom');
      },
    },
    'load/not-data',
  ],
  'a proxy that throws': [
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('boom');
        },
      },
    ),
    'load/not-data',
  ],
  'a control character': [{ case: 'a\u0000' }, 'load/control-character'],
  'half a surrogate pair': [{ case: 'a', note: '\ud800' }, 'load/control-character'],
  'a key without a name': [{ case: 'a', '': 1 }, 'load/key-not-text'],
};

for (const [name, [data, code]] of Object.entries(HOSTILE)) {
  test(`${name} is refused in good time`, () => {
    const begun = process.cpuUsage();
    const { diagnostics, case: linked } = caseFrom(pack, data);
    assert.is(linked, undefined);
    assert.equal([...new Set(diagnostics.map((one) => one.code))], [code]);
    assert.ok(process.cpuUsage(begun).user < 3_000_000);
  });
}

test.run();
