/** The redline against edit scripts drawn by chance: both texts can be read off it, and none of the scripts is shorter. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RedlinePart } from '../../src/amend/redline.ts';
import { lengthOf, readableRedline, redlineOf } from '../../src/amend/redline.ts';
import type { Draw } from '../support/faults.ts';
import { drawFrom } from '../support/faults.ts';
import { runs } from '../support/runs.ts';

const test = suite('property/redline');
const SIGNS = ['一', '二', '三', '工', '作', '日', '，', '𠮷', 'a', '1'];

const words = (draw: Draw, most: number): readonly string[] =>
  Array.from({ length: draw(most) }, () => SIGNS[draw(SIGNS.length)] ?? '');

/** A text changed by an edit script, and how many characters the script took out and put in. */
const edited = (old: readonly string[], draw: Draw): { readonly now: string; readonly cost: number } => {
  const now = [...old];
  let cost = 0;
  for (let edits = draw(6); edits > 0; edits--) {
    const at = draw(now.length + 1);
    const out = Math.min(draw(4), now.length - at);
    const put = words(draw, 4);
    now.splice(at, out, ...put);
    cost += out + put.length;
  }
  return { now: now.join(''), cost };
};

const sideOf = (parts: readonly RedlinePart[], left: 'removed' | 'added'): string =>
  parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

/** The least number of characters, by the table of longest common subsequences. */
const leastOf = (old: string, now: string): number => {
  const [a, b] = [Array.from(old), Array.from(now)];
  let above = b.map(() => 0);
  for (const sign of a) {
    const row: number[] = [];
    b.forEach((other, j) => {
      row.push(
        sign === other ? (j === 0 ? 0 : (above[j - 1] ?? 0)) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0),
      );
    });
    above = row;
  }
  return a.length + b.length - 2 * (above.at(-1) ?? 0);
};

test('a redline gives back both texts, is as short as can be, and so no longer than the script that was drawn', () => {
  for (let seed = 1; seed <= runs(1000); seed++) {
    const draw = drawFrom(seed);
    const old = words(draw, 60);
    const { now, cost } = edited(old, draw);
    const parts = redlineOf(old.join(''), now);
    assert.is(sideOf(parts, 'added'), old.join(''), `seed ${seed}`);
    assert.is(sideOf(parts, 'removed'), now, `seed ${seed}`);
    assert.is(lengthOf(parts), leastOf(old.join(''), now), `seed ${seed}`);
    assert.ok(lengthOf(parts) <= cost, `seed ${seed}`);
    const shown = readableRedline(parts);
    assert.is(sideOf(shown, 'added'), old.join(''), `seed ${seed}, for reading`);
    assert.is(sideOf(shown, 'removed'), now, `seed ${seed}, for reading`);
  }
});

test('what is equal stays whole, and empty texts have nothing in them', () => {
  assert.equal(redlineOf('公示5日', '公示5日'), [{ kind: 'same', text: '公示5日' }]);
  assert.equal(redlineOf('', ''), []);
  assert.equal(redlineOf('', '新'), [{ kind: 'added', text: '新' }]);
  assert.equal(redlineOf('公示5个工作日', '公示7个工作日。'), [
    { kind: 'same', text: '公示' },
    { kind: 'removed', text: '5' },
    { kind: 'added', text: '7' },
    { kind: 'same', text: '个工作日' },
    { kind: 'added', text: '。' },
  ]);
});

test('for reading, a sign left between two longer changes is struck and written again', () => {
  const parts = redlineOf('甲乙丙的丁戊己', '子丑寅的辰巳午');
  assert.equal(readableRedline(parts), [
    { kind: 'removed', text: '甲乙丙的丁戊己' },
    { kind: 'added', text: '子丑寅的辰巳午' },
  ]);
});

test('long texts with hardly anything in common go out and come in whole, between the ends they share', () => {
  const long = (first: number): string =>
    Array.from({ length: 20000 }, (_, index) => String.fromCodePoint(first + (index % 100))).join('');
  assert.equal(redlineOf(`甲${long(0x4e00)}乙`, `甲${long(0x5e00)}乙`), [
    { kind: 'same', text: '甲' },
    { kind: 'removed', text: long(0x4e00) },
    { kind: 'added', text: long(0x5e00) },
    { kind: 'same', text: '乙' },
  ]);
});

test.run();
