import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import manifest from '../../../package.json' with { type: 'json' };
import { collect, hasErrors } from '../../../src/base/diagnostic.ts';
import { canonicalText, deepFreeze } from '../../../src/base/json.ts';
import { nearest, nearestName } from '../../../src/base/nearest.ts';
import { lineStartsOf, positionAt } from '../../../src/base/source.ts';
import type { Truth } from '../../../src/base/truth.ts';
import { all, any, atLeast, not } from '../../../src/base/truth.ts';
import { ENGINE_VERSION } from '../../../src/base/version.ts';

const test = suite('base');
const TRUTHS: readonly Truth[] = [true, false, 'unknown'];

test('false decides a conjunction whatever else is unknown, true a disjunction', () => {
  assert.is(all([true, 'unknown', false]), false);
  assert.is(any([false, 'unknown', true]), true);
  assert.is(all([]), true);
  assert.is(any([]), false);
});

test('any is the dual of all', () => {
  for (const a of TRUTHS) {
    for (const b of TRUTHS) assert.is(any([a, b]), not(all([not(a), not(b)])));
  }
});

test('at least n of a list is settled once the sure ones suffice or all of them would not', () => {
  assert.equal([atLeast(2, 2, 0), atLeast(2, 1, 0), atLeast(2, 1, 1)], [true, false, 'unknown']);
});

test('of names with dots the one that ends alike is meant, if there is only one', () => {
  const known = ['evaluation.score', 'evaluation.strength.share', 'place.name', 'party.name'];
  assert.is(nearestName('evaluation.share', known), 'evaluation.strength.share');
  assert.is(nearestName('evaluation.scor', known), 'evaluation.score');
  assert.is(nearestName('plac.name', known), 'place.name');
});

test('the nearest name is one small slip away, or none', () => {
  assert.is(nearest('营业收人', ['营业收入', '研发投入']), '营业收入');
  assert.is(nearest('gaurd', ['guard', 'target']), 'guard');
  assert.is(nearest('colour', ['weight']), '');
});

test('an offset is found on its line, also at the very end', () => {
  const starts = lineStartsOf('甲\n乙丙\n');
  assert.equal(positionAt(starts, 3), { offset: 3, line: 2, column: 2 });
  assert.equal(positionAt(starts, 5), { offset: 5, line: 3, column: 1 });
});

test('diagnostics come sorted by file and offset, each once', () => {
  const { report, diagnostics } = collect();
  const spanAt = (file: string, offset: number) => {
    const position = { offset, line: 1, column: offset + 1 };
    return { file, start: position, end: position };
  };
  report('cli/unreadable-file', spanAt('b', 1), { path: 'x', reason: 'y' });
  report('cli/unreadable-file', spanAt('a', 9), { path: 'x', reason: 'y' });
  report('cli/unreadable-file', spanAt('a', 2), { path: 'x', reason: 'y' });
  report('cli/unreadable-file', spanAt('a', 2), { path: 'x', reason: 'y' });
  assert.equal(
    diagnostics().map((one) => [one.span?.file, one.span?.start.offset]),
    [
      ['a', 2],
      ['a', 9],
      ['b', 1],
    ],
  );
  assert.ok(hasErrors(diagnostics()));
});

test('equal values have one canonical text, whatever the order of their keys', () => {
  assert.is(canonicalText({ b: [{ d: 1, c: 2 }], a: null }), canonicalText({ a: null, b: [{ c: 2, d: 1 }] }));
});

test('frozen data stays as it is, all the way down', () => {
  const frozen = deepFreeze({ a: [{ b: 1 }] });
  assert.throws(() => Object.assign(frozen.a[0] ?? {}, { b: 2 }), TypeError);
});

test('the engine and its package bear the same version', () => {
  assert.is(ENGINE_VERSION, manifest.version);
});

test.run();
