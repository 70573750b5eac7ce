import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Piece } from '../../../src/amend/breakpoints.ts';
import { piecesOf } from '../../../src/amend/breakpoints.ts';

const test = suite('amend/breakpoints');

/** What the pieces say of a number. */
const at = (pieces: readonly Piece<string>[], number: number): string | undefined => {
  const piece = pieces.findLast(({ from }) => from <= number);
  return piece?.from === number ? piece.at : piece?.after;
};

/** Numbers from a seed, the same on every machine. */
const randomly = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
};

test('thresholds that are compared with are found exactly, on both sides of each', () => {
  const verdictAt = (value: number): string => (value <= 3.5 ? 'met' : value < 7 ? 'open' : 'unmet');
  const pieces = piecesOf({ from: 0, to: 10, discrete: false, steps: 0 }, (value) => ({
    verdict: verdictAt(value),
    compared: value <= 3.5 ? [3.5] : [3.5, 7],
  }));
  assert.equal(pieces, [
    { from: 0, at: 'met', after: 'met' },
    { from: 3.5, at: 'met', after: 'open' },
    { from: 7, at: 'unmet', after: 'unmet' },
  ]);
});

test('a verdict that holds at one number only is a piece of its own', () => {
  const pieces = piecesOf({ from: 0, to: 4, discrete: false, steps: 0 }, (value) => ({
    verdict: value === 2 ? 'met' : 'unmet',
    compared: [2],
  }));
  assert.equal(pieces, [
    { from: 0, at: 'unmet', after: 'unmet' },
    { from: 2, at: 'met', after: 'unmet' },
  ]);
});

test('changes that no comparison foretells are halved down to their number', () => {
  const whole = piecesOf({ from: 0, to: 1000, discrete: true, steps: 10 }, (value) => ({
    verdict: value >= 617 ? 'met' : 'unmet',
    compared: [],
  }));
  assert.equal(
    whole.map(({ from }) => from),
    [0, 617],
  );
  const [, second] = piecesOf({ from: 0, to: 10, discrete: false, steps: 20 }, (value) => ({
    verdict: value >= Math.PI ? 'met' : 'unmet',
    compared: [],
  }));
  assert.ok(Math.abs((second?.from ?? 0) - Math.PI) < 1e-7);
});

test('on random thresholds the pieces agree with every number tried one by one', () => {
  const random = randomly(5);
  for (let round = 0; round < 200; round++) {
    const marks = Array.from({ length: random(5) }, () => random(400) / 4);
    const verdictAt = (value: number): string =>
      marks
        .map((mark, index) =>
          index % 3 === 0 ? value > mark : index % 3 === 1 ? value >= mark : value === mark,
        )
        .join(' ');
    const discrete = round % 2 === 0;
    const pieces = piecesOf({ from: 0, to: 100, discrete, steps: 0 }, (value) => ({
      verdict: verdictAt(value),
      compared: marks,
    }));
    for (let value = 0; value <= 100; value += discrete ? 1 : 0.125) {
      assert.is(at(pieces, value), verdictAt(value), `${marks} at ${value}`);
    }
    const turns = pieces.slice(1).filter(({ at: here, after }, index) => {
      const before = pieces[index]?.after;
      return here === before && after === here;
    });
    assert.equal(turns, []);
  }
});

test.run();
