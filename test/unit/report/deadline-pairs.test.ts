import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pairedMoves } from '../../../src/report/deadline-pairs.ts';

const test = suite('report/deadline-pairs');

test('a recurring duty on other days has moved; what is left over went or came', () => {
  const gone = (to: string) => ({ id: `review.${to.slice(0, 4)}`, title: '复核' });
  const moves = [
    { ...gone('2029-06-01'), from: '2029-06-01' as const },
    { ...gone('2032-06-01'), from: '2032-06-01' as const },
    { ...gone('2028-06-01'), to: '2028-06-01' as const },
    { id: 'report.2030', title: '报告', to: '2030-03-31' as const },
    { id: 'notice', title: '公示', from: '2026-01-01' as const, to: '2026-01-03' as const },
  ];
  assert.equal(
    pairedMoves(moves).map(({ title, from, to }) => [title, from, to]),
    [
      ['复核', '2029-06-01', '2028-06-01'],
      ['复核', '2032-06-01', undefined],
      ['报告', undefined, '2030-03-31'],
      ['公示', '2026-01-01', '2026-01-03'],
    ],
  );
});

test.run();
