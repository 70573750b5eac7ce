import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { smallestSets as search } from '../../../src/amend/smallest.ts';

const test = suite('amend/smallest');
const PARTS = ['a', 'b', 'c', 'd', 'e'];
/** Searched where every part is looked at in every trial. */
const smallestSets = (
  parts: readonly string[],
  holds: (taken: ReadonlySet<string>) => boolean,
  budget?: number,
) => search(parts, (taken) => ({ holds: holds(taken), read: new Set(parts) }), budget);
const holdsAll =
  (...wanted: readonly string[]) =>
  (taken: ReadonlySet<string>): boolean =>
    wanted.every((one) => taken.has(one));

test('every single part that suffices is named', () => {
  const holds = (taken: ReadonlySet<string>): boolean => taken.has('b') || taken.has('d');
  assert.equal(smallestSets(PARTS, holds), { sets: [['b'], ['d']], method: 'exhaustive' });
});

test('where no single part suffices, all pairs and threes are tried', () => {
  assert.equal(smallestSets(PARTS, holdsAll('b', 'e')), { sets: [['b', 'e']], method: 'exhaustive' });
  assert.equal(smallestSets(PARTS, holdsAll('a', 'c', 'e')), {
    sets: [['a', 'c', 'e']],
    method: 'exhaustive',
  });
});

test('a set of four is pared down until none can be spared, and said to be so found', () => {
  assert.equal(smallestSets(PARTS, holdsAll('a', 'b', 'c', 'e')), {
    sets: [['a', 'b', 'c', 'e']],
    method: 'greedy',
  });
});

test('beyond the budget nothing is tried one by one', () => {
  let tried = 0;
  const holds = (taken: ReadonlySet<string>): boolean => {
    tried += 1;
    return taken.has('c');
  };
  assert.equal(smallestSets(PARTS, holds, 4), { sets: [['c']], method: 'greedy' });
  assert.ok(tried <= 12);
});

test('a set in which one part undoes another is found by size, not by adding up', () => {
  const holds = (taken: ReadonlySet<string>): boolean =>
    (taken.has('a') && !taken.has('b')) || taken.size === PARTS.length;
  assert.equal(smallestSets(PARTS, holds), { sets: [['a']], method: 'exhaustive' });
});

test('nothing is named where not even all parts suffice', () => {
  assert.is(
    smallestSets(PARTS, () => false),
    undefined,
  );
});

test('nothing is named where it holds without any part', () => {
  assert.is(
    smallestSets(PARTS, () => true),
    undefined,
  );
});

test('what is looked at only with a part taken is found with it, and what nobody looks at is not tried', () => {
  const tried: string[] = [];
  const trial = (taken: ReadonlySet<string>) => {
    tried.push([...taken].join(' '));
    const read = taken.has('b') ? ['b', 'e'] : ['a', 'b'];
    return { holds: taken.has('b') && taken.has('e'), read: new Set(read) };
  };
  assert.equal(search(PARTS, trial), { sets: [['b', 'e']], method: 'exhaustive' });
  assert.equal(tried, ['', 'a', 'b', 'b e']);
});

test.run();
