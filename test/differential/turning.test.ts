/** The value at which a rule turns, found in one pass, against judging it at one value after the other. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { BoundRule, BoundRules, Term } from '../../src/bulk/bound.ts';
import { columnsFor } from '../../src/bulk/columns.ts';
import { programOf } from '../../src/bulk/judge-many.ts';
import { layoutOf } from '../../src/bulk/layout.ts';
import { codeAt, countsAt, turningOf } from '../../src/bulk/turning.ts';
import type { Facts, Field, Item } from '../../src/model/value.ts';
import type { Draw } from '../support/faults.ts';
import { drawFrom } from '../support/faults.ts';
import { runs } from '../support/runs.ts';

const test = suite('differential/turning');
const SEED = Number(process.env['BANFA_SEED'] ?? 20_261_201);

const field = (id: string, type: Field['type']): Field => ({ id, title: id, type, source: 'declared' });
const item = {
  x: field('x', { kind: 'number' }),
  ok: field('ok', { kind: 'boolean' }),
};
const fields = {
  a: field('a', { kind: 'number' }),
  b: field('b', { kind: 'number' }),
  p: field('p', { kind: 'boolean' }),
  q: field('q', { kind: 'boolean' }),
  list: field('list', { kind: 'list', item }),
};
const LIST = { fact: 'list', scope: 'case', item } as const;

const literal = (value: number | boolean): Term => ({
  op: 'literal',
  kind: typeof value === 'number' ? 'number' : 'boolean',
  value,
});
const FREE: Term = { op: 'free', kind: 'number' };

/** Random conditions, in about every third leaf with the parameter. */
const randomTerms = (draw: Draw) => {
  const pick = <T>(all: readonly T[]): T => {
    const one = all[draw(all.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const number = (inside: boolean): Term => {
    if (inside && draw(3) > 0) return { op: 'fact', kind: 'number', fact: 'x', scope: 'item', field: item.x };
    const name = pick(['a', 'b'] as const);
    const fact: Term = { op: 'fact', kind: 'number', fact: name, scope: 'case', field: fields[name] };
    switch (draw(6)) {
      case 0:
        return literal(draw(7) / 2);
      case 1:
        return { op: pick(['+', '/', 'min'] as const), kind: 'number', args: [fact, literal(draw(4))] };
      default:
        return fact;
    }
  };
  const truth = (depth: number, inside: boolean): Term => {
    const deeper = (): Term => truth(depth - 1, inside);
    if (depth === 0 || draw(4) === 0) {
      if (draw(3) === 0) {
        if (inside) return { op: 'fact', kind: 'boolean', fact: 'ok', scope: 'item', field: item.ok };
        const name = pick(['p', 'q'] as const);
        return { op: 'fact', kind: 'boolean', fact: name, scope: 'case', field: fields[name] };
      }
      const args = draw(2) === 0 ? [number(inside), FREE] : [number(inside), number(inside)];
      const [left, right] = draw(4) === 0 ? args.toReversed() : args;
      if (left === undefined || right === undefined) throw new Error('a comparison has two sides');
      const op = pick(['<', '<=', '>', '>='] as const);
      return { op, kind: 'boolean', args: [left, right], spans: [false, false] };
    }
    switch (draw(inside ? 5 : 9)) {
      case 0:
        return { op: 'not', kind: 'boolean', args: [deeper()] };
      case 1:
      case 2:
        return { op: pick(['and', 'or'] as const), kind: 'boolean', args: [deeper(), deeper(), deeper()] };
      case 3:
        return { op: 'if', kind: 'boolean', args: [deeper(), deeper(), deeper()] };
      case 4: {
        const least = draw(4) === 0 && !inside ? FREE : literal(draw(5) - 0.5 * draw(2));
        return { op: 'at_least', kind: 'boolean', least, args: [deeper(), deeper(), deeper()] };
      }
      case 5:
        return { op: 'rule', kind: 'boolean', rule: pick(['other', 'scoped']), neutral: draw(2) === 0 };
      case 6: {
        const count: Term = { op: 'count', kind: 'number', list: LIST, where: truth(depth - 1, true) };
        const isCount = draw(4) === 0;
        const other: Term = isCount
          ? { op: 'count', kind: 'number', list: LIST, where: truth(depth - 1, true) }
          : draw(3) === 0
            ? FREE
            : number(false);
        const op = pick(['<', '<=', '>', '>='] as const);
        return draw(2) === 0
          ? { op, kind: 'boolean', args: [count, other], spans: [true, isCount] }
          : { op, kind: 'boolean', args: [other, count], spans: [isCount, true] };
      }
      default:
        return {
          op: pick(['some', 'all', 'none'] as const),
          kind: 'boolean',
          list: LIST,
          where: truth(depth - 1, true),
        };
    }
  };
  return { truth };
};

/** Facts near the values that are tried, some of them missing. */
const randomFacts = (draw: Draw): Facts => {
  const given = <T>(name: string, value: T): readonly (readonly [string, T])[] =>
    draw(7) === 0 ? [] : [[name, value]];
  const record = (): Item =>
    Object.fromEntries<number | boolean>([...given('x', draw(8) / 2), ...given('ok', draw(2) === 0)]);
  return Object.fromEntries([
    ...given('a', draw(8) / 2),
    ...given('b', draw(8) / 2),
    ...given('p', draw(2) === 0),
    ...given('q', draw(2) === 0),
    ...given('list', Array.from({ length: draw(4) }, record)),
  ]);
};

const randomRules = (draw: Draw): BoundRules => {
  const { truth } = randomTerms(draw);
  const plain = (id: string, holds: Term, applies?: Term): BoundRule => ({
    id,
    kind: 'when',
    holds,
    members: [],
    ...(applies && { applies }),
  });
  const noRule = (): Term => {
    for (;;) {
      const found = truth(2, false);
      if (!JSON.stringify(found).includes('"rule"')) return found;
    }
  };
  const rules = [
    plain('other', noRule()),
    plain('scoped', noRule(), noRule()),
    plain('answer', truth(3, false), draw(3) === 0 ? truth(1, false) : undefined),
  ];
  return { rules, beyond: {}, answer: 'answer' };
};

const VALUES = [-1, 0, 0.5, 1, 1.5, 2, 3, 3.5, 60.5, 1e9];

const countsOf = (codes: Uint8Array): readonly number[] =>
  [0, 1, 2, 3].map((code) => codes.filter((one) => one === code).length);

test(`the verdict at every value is what judging with that value gives, seed ${SEED}`, () => {
  const draw = drawFrom(SEED);
  const pack = { calendar: { years: {}, statutory: {}, reach: 0, local: [] } };
  const seen = new Map<string, number>();
  for (let run = 0; run < runs(150); run++) {
    const bound = randomRules(draw);
    const layout = layoutOf([bound]);
    const find = turningOf(bound, layout, { pack, rule: 'answer' });
    seen.set(
      find === undefined ? 'more than once' : 'once',
      (seen.get(find === undefined ? 'more than once' : 'once') ?? 0) + 1,
    );
    if (find === undefined) continue;
    const columns = columnsFor(layout);
    const facts = Array.from({ length: 40 }, () => randomFacts(draw));
    for (const one of facts) columns.add(one);
    const table = columns.finish();
    const points = find(table);
    const counted = countsAt(points, VALUES);
    for (const [at, value] of VALUES.entries()) {
      const { judge } = programOf(bound, layout, { pack, rules: ['answer'], free: value });
      const codes = judge(table).get('answer');
      assert.equal([...counted.slice(at * 4, at * 4 + 4)], countsOf(codes ?? new Uint8Array()));
      for (const [row, one] of facts.entries()) {
        const code = codeAt(points, row, value);
        seen.set(`code ${code}`, (seen.get(`code ${code}`) ?? 0) + 1);
        assert.is(code, codes?.[row], `${value} ${JSON.stringify(bound.rules)} ${JSON.stringify(one)}`);
      }
    }
  }
  for (const what of ['once', 'more than once', 'code 0', 'code 1', 'code 2', 'code 3']) {
    assert.ok((seen.get(what) ?? 0) > 20, `${what}: ${JSON.stringify([...seen])}`);
  }
});

test.run();
