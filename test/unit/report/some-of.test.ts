import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { someOf } from '../../../src/report/sweep-phrases.ts';

const test = suite('report/some-of');
const all = Array.from({ length: 101 }, (_, at) => at);

test('few are all shown, of many some that are evenly spread, the first and the last among them', () => {
  assert.equal(someOf([1, 2, 3], 3), { some: [1, 2, 3], all: 3 });
  assert.equal(someOf(all, Number.POSITIVE_INFINITY).some, all);
  assert.equal(someOf(all, 5), { some: [0, 25, 50, 75, 100], all: 101 });
});

test.run();
