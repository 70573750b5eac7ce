/** Receipts: every shipped outcome comes out again; whatever was changed in one is found, whatever it was. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json, JsonObject } from '../../../src/base/json.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { verifyReceipt } from '../../../src/outcome/receipt.ts';
import { drawFrom } from '../../support/faults.ts';
import { caseWith } from '../../support/provoke.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../../support/shipped.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('outcome/receipt');
const pack = smallPack();
const { case: theCase } = caseWith(smallCase, pack);
if (theCase === undefined) throw new Error('the case does not link');
const DAY = '2026-05-01';

/** What a program keeps of an outcome. */
const kept = (decisions = {}): JsonObject =>
  JSON.parse(JSON.stringify(assess(pack, theCase, DAY, { decisions })));
const receipt = (changes: JsonObject): JsonObject => ({
  ...kept(),
  receipt: { ...(kept()['receipt'] as JsonObject), ...changes },
});

/** Each difference in one line. */
const told = (stored: Json, of = pack): readonly string[] => {
  const found = verifyReceipt(of, theCase, stored);
  return found.same
    ? ['same']
    : [
        ...(found.readable ? [] : ['unreadable']),
        ...found.differences.map(
          ({ about, path, stored: was = '-', actual = '-' }) => `${about} ${path}: ${was} → ${actual}`,
        ),
      ];
};

test('every shipped outcome comes out again from its receipt', () => {
  for (const name of shippedCaseNames) {
    const shipped = shippedCase(name);
    const asOf = shipped.asOf ?? '2026-12-31';
    const stored: Json = JSON.parse(JSON.stringify(assess(shippedPack(), shipped, asOf)));
    assert.is(verifyReceipt(shippedPack(), shipped, stored).same, true, name);
  }
});

test('under other readings too, and whatever the order of keys', () => {
  const stored = kept({ clean_window: 'filing' });
  assert.equal(told(stored), ['same']);
  assert.equal(told(Object.fromEntries(Object.entries(stored).reverse())), ['same']);
});

test('a receipt of something else is told as that', () => {
  assert.equal(told(receipt({ pack: 'other' })), ['pack receipt.pack: "other" → "library-stars"']);
  assert.equal(told(receipt({ version: '0' })), ['version receipt.version: "0" → "2026-1"']);
  assert.equal(told({ ...kept(), case: { id: 'x' } }), ['case case.id: "x" → "LIB-2026-001"']);
  assert.equal(told(receipt({ hash: 'x' })), ['content receipt.hash: "x" → "small"']);
  assert.equal(told(receipt({ engine: '0.0.1' })), ['engine receipt.engine: "0.0.1" → "0.1.0"']);
  const other = {
    ...pack,
    rules: { ...pack.rules, stock: { ...pack.rules['stock'], title: '馆藏' } },
    hash: 'y',
  };
  assert.equal(told(kept(), JSON.parse(JSON.stringify(other))), [
    'content receipt.hash: "small" → "y"',
    'outcome findings[0].children[0].title: "馆藏与座位" → "馆藏"',
  ]);
});

test('a receipt from which nothing can be made is told in words of its own', () => {
  const rows: readonly (readonly [Json, string])[] = [
    [null, 'format format: - → "banfa/outcome@1"'],
    [[], 'format format: - → "banfa/outcome@1"'],
    ['x', 'format format: - → "banfa/outcome@1"'],
    [{ format: { toString: 1 } }, 'format format: {…} → "banfa/outcome@1"'],
    [{ format: 'banfa/outcome@2' }, 'format format: "banfa/outcome@2" → "banfa/outcome@1"'],
    [{ format: 'banfa/outcome@1' }, 'receipt receipt.pack: - → -'],
    [{ format: 'banfa/outcome@1', receipt: [] }, 'receipt receipt.pack: - → -'],
    [receipt({ hash: 5 }), 'receipt receipt.hash: 5 → -'],
    [receipt({ asOf: '2026-02-30' }), 'day receipt.asOf: "2026-02-30" → -'],
    [receipt({ asOf: '今天' }), 'day receipt.asOf: "今天" → -'],
    [receipt({ decisions: null }), 'receipt receipt.decisions: null → -'],
    [receipt({ decisions: { clean_window: ['filing'] } }), 'receipt receipt.decisions.clean_window: […] → -'],
    [receipt({ decisions: { nothing: 'x' } }), 'decision receipt.decisions.nothing: "x" → -'],
    [receipt({ decisions: { clean_window: 'x' } }), 'decision receipt.decisions.clean_window: "x" → -'],
    [
      receipt({ decisions: { clean_window: '__proto__' } }),
      'decision receipt.decisions.clean_window: "__proto__" → -',
    ],
    [
      receipt({ decisions: JSON.parse('{"__proto__":"x"}') }),
      'decision receipt.decisions.__proto__: "x" → -',
    ],
    [JSON.parse('{"__proto__":{"format":"banfa/outcome@1"}}'), 'format format: - → "banfa/outcome@1"'],
  ];
  for (const [stored, expected] of rows) assert.equal(told(stored), ['unreadable', expected]);
});

test('of another version a reading that is gone is told beside it', () => {
  const stored = receipt({ version: '0', decisions: { gone: 'x' } });
  assert.equal(told(stored), [
    'version receipt.version: "0" → "2026-1"',
    'decision receipt.decisions.gone: "x" → -',
  ]);
});

test('more and less than there should be is found', () => {
  const { advisories: _, ...less } = kept();
  assert.equal(told(less), ['outcome advisories: - → […]']);
  assert.equal(told({ ...kept(), extra: 1 }), ['outcome extra: 1 → -']);
  assert.equal(told({ ...kept(), missing: [1] }), ['outcome missing[0]: 1 → -']);
  assert.equal(told(receipt({ asOf: '2026-05-02' })).length, 1);
  assert.equal(told(receipt({ extra: 1 })), ['outcome receipt.extra: 1 → -']);
  assert.equal(told(receipt({ decisions: { clean_window: 'decision' } })), [
    'outcome receipt.decisions.clean_window: "decision" → -',
  ]);
});

/** The value with one scalar somewhere in it replaced. */
const tampered = (value: Json, draw: (below: number) => number): Json => {
  if (typeof value !== 'object' || value === null) return value === 'tampered' ? 0 : 'tampered';
  const entries = Object.entries(value);
  if (entries.length === 0) return 'tampered';
  const at = draw(entries.length);
  const changed = entries.map(
    ([key, one], index) => [key, index === at ? tampered(one, draw) : one] as const,
  );
  return Array.isArray(value) ? changed.map(([, one]) => one) : Object.fromEntries(changed);
};

test('a change anywhere in an outcome is found', () => {
  const draw = drawFrom(20_261_124);
  const stored = kept();
  for (let run = 0; run < 200; run++) {
    const changed = tampered(stored, draw);
    assert.is(verifyReceipt(pack, theCase, changed).same, false, JSON.stringify(changed));
  }
});

test('lists nested a hundred thousand deep are a difference like any other', () => {
  const deep: Json = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  assert.equal(told(deep), ['unreadable', 'format format: - → "banfa/outcome@1"']);
  assert.equal(told({ ...kept(), verdict: deep }), ['outcome verdict: […] → "met"']);
  assert.equal(told({ ...kept(), findings: deep }), ['outcome findings[0]: […] → {…}']);
});

test.run();
