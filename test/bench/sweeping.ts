/** Fifty values of a threshold: every case's turning point in one pass, beside fifty runs of the fastest program. */
import { bindRules } from '../../src/bulk/bind.ts';
import type { BoundRules, Term } from '../../src/bulk/bound.ts';
import { columnsFor } from '../../src/bulk/columns.ts';
import { programOf } from '../../src/bulk/judge-many.ts';
import { layoutOf } from '../../src/bulk/layout.ts';
import { countsAt, turningOf } from '../../src/bulk/turning.ts';
import { drawFrom } from '../support/faults.ts';
import { race } from './race.ts';
import type { Row, Words } from './rows.ts';
import { rowOf } from './rows.ts';
import { DAY, screeningCase, screeningPack } from './screening.ts';

const CASES = 20_000;
const RULE = 'innovation';
const pack = screeningPack();

/** The rules with a free parameter in the place of one number. */
const freed = (bound: BoundRules, number: number): BoundRules => {
  const inTerm = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inTerm);
    if (typeof part !== 'object' || part === null) return part;
    if ('op' in part && part.op === 'literal' && 'value' in part && part.value === number) return FREE;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, inTerm(inner)]));
  };
  return inTerm(bound) as BoundRules;
};
const FREE: Term = { op: 'free', kind: 'number' };

/** A threshold of a plain number, and one of a quotient of two sums over lists. */
const SWEPT: readonly (readonly [name: Words, number: number, values: readonly number[]])[] = [
  [{ zh: '一个数的界限', en: 'of a plain number' }, 25, Array.from({ length: 50 }, (_, at) => at * 2)],
  [
    { zh: '两个合计之比的界限', en: 'of a quotient of sums' },
    0.03,
    Array.from({ length: 50 }, (_, at) => at / 500),
  ],
];

/** Both ways for each threshold. */
export const sweepingRows = async (rounds: number): Promise<readonly Row[]> => {
  const draw = drawFrom(7);
  const facts = Array.from({ length: CASES }, () => screeningCase(draw));
  const rows: Row[] = [];
  for (const [name, number, values] of SWEPT) {
    const bound = freed(bindRules({ pack, asOf: DAY }), number);
    const layout = layoutOf([bound]);
    const columns = columnsFor(layout);
    for (const one of facts) columns.add(one);
    const table = columns.finish();
    const find = turningOf(bound, layout, { pack, rule: RULE });
    if (find === undefined) throw new Error(`${name.en}: it turns more than once`);
    const programs = values.map((free) =>
      programOf(bound, layout, { pack, rules: [RULE], generated: true, free }),
    );
    const onePass = () => countsAt(find(table), values);
    const runs = () =>
      programs.map(
        ({ judge }) =>
          judge(table)
            .get(RULE)
            ?.reduce((met, code) => met + (code === 2 ? 1 : 0), 0) ?? 0,
      );
    const counted = onePass();
    if (runs().some((met, at) => met !== counted[at * 4 + 2])) throw new Error(`${name.en}: counts differ`);
    const laps = await race(
      [
        { name: 'one pass', times: 1, run: onePass },
        { name: '50 runs', times: 1, run: runs },
      ],
      rounds,
    );
    rows.push(
      rowOf(laps, 'one pass', '50 runs', {
        what: { zh: `一次算出 50 个取值，${name.zh}`, en: `50 values in one pass, threshold ${name.en}` },
        against: { zh: '50 次判定，生成代码', en: '50 runs, generated code' },
        as: 'speed',
        bar: 15,
      }),
    );
  }
  return rows;
};
