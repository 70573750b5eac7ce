import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  compareExact,
  exactly,
  greaterOf,
  lesserOf,
  minus,
  over,
  plus,
  rounded,
  sumOf,
  times,
  toSixPlaces,
  withoutNoise,
} from '../../../src/evaluate/decimal.ts';
import type { RoundingMode } from '../../../src/model/scoring.ts';

const test = suite('evaluate/decimal');

/** A number, or a quotient; digits; what each mode makes of it. */
const ROUNDED: readonly (readonly [
  number | readonly [number, number],
  number,
  Record<RoundingMode, number>,
])[] = [
  [2.345, 2, { half_up: 2.35, half_even: 2.34, down: 2.34, up: 2.35 }],
  [2.335, 2, { half_up: 2.34, half_even: 2.34, down: 2.33, up: 2.34 }],
  [1.005, 2, { half_up: 1.01, half_even: 1, down: 1, up: 1.01 }],
  [59.995, 2, { half_up: 60, half_even: 60, down: 59.99, up: 60 }],
  [0.5, 0, { half_up: 1, half_even: 0, down: 0, up: 1 }],
  [1.5, 0, { half_up: 2, half_even: 2, down: 1, up: 2 }],
  [82, 2, { half_up: 82, half_even: 82, down: 82, up: 82 }],
  [0.1 + 0.2, 1, { half_up: 0.3, half_even: 0.3, down: 0.3, up: 0.3 }],
  [[250, 3], 2, { half_up: 83.33, half_even: 83.33, down: 83.33, up: 83.34 }],
  [[200, 3], 2, { half_up: 66.67, half_even: 66.67, down: 66.66, up: 66.67 }],
  [[1, 8], 2, { half_up: 0.13, half_even: 0.12, down: 0.12, up: 0.13 }],
  [[3, 8], 2, { half_up: 0.38, half_even: 0.38, down: 0.37, up: 0.38 }],
  [[100, 7], 3, { half_up: 14.286, half_even: 14.286, down: 14.285, up: 14.286 }],
  [[1, 3], 0, { half_up: 0, half_even: 0, down: 0, up: 1 }],
  [[9, 3], 0, { half_up: 3, half_even: 3, down: 3, up: 3 }],
  // Halves but for the thirtieth digit: nothing is rounded on the way.
  [[1, 2_000_000_001], 0, { half_up: 0, half_even: 0, down: 0, up: 1 }],
];

for (const [given, digits, told] of ROUNDED) {
  const name = typeof given === 'number' ? String(given) : given.join(' / ');
  test(`${name} to ${digits} digits comes out as each mode says`, () => {
    const exact = typeof given === 'number' ? exactly(given) : over(exactly(given[0]), given[1]);
    const found = Object.keys(told).map((mode) => [
      mode,
      rounded(exact, { digits, mode: mode as RoundingMode }),
    ]);
    assert.equal(Object.fromEntries(found), told);
  });
}

test('thirds add up to a whole', () => {
  const third = over(exactly(1), 3);
  assert.is(compareExact(sumOf([third, third, third]), exactly(1)), 0);
  assert.is(compareExact(plus(third, exactly(0.5)), over(exactly(5), 6)), 0);
  assert.is(compareExact(minus(third, third), exactly(0)), 0);
  assert.is(compareExact(times(third, exactly(0.3)), exactly(0.1)), 0);
});

test('the order of quotients is that of numbers', () => {
  const [less, more] = [over(exactly(1), 3), exactly(0.3334)];
  assert.ok(compareExact(less, more) < 0 && compareExact(more, less) > 0);
  assert.is(lesserOf(less, more), less);
  assert.is(greaterOf(less, more), more);
});

test('figures are shown to six places, and no zero is a negative one', () => {
  assert.is(toSixPlaces(over(exactly(200), 3)), 66.666667);
  assert.ok(Object.is(toSixPlaces(times(exactly(0), exactly(-1))), 0));
});

test('the noise of binary fractions is gone, and what is not finite stays', () => {
  assert.is(withoutNoise(0.1 + 0.2), 0.3);
  assert.is(withoutNoise(0.07 * 100), 7);
  assert.is(withoutNoise(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
});

test.run();
