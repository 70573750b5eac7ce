import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { collect } from '../../../src/base/diagnostic.ts';
import type { Json } from '../../../src/base/json.ts';
import { linkExpression, linkTyped, MOST_DEPTH, MOST_NODES } from '../../../src/link/expression.ts';
import { linkLets } from '../../../src/link/expression-lets.ts';
import type { Expected } from '../../../src/link/expression-scope.ts';
import { child, rootOf } from '../../../src/load/cursor.ts';
import { cursorOf, languageOf, linkIn } from '../../support/language.ts';

const test = suite('link/expression');

const language = languageOf(
  cursorOf(`
facts:
  output: { title: 产值, type: number, unit: 亿元 }
  grade: { title: 等次, type: enum, values: { high: 优秀, low: 一般 } }
  founded: { type: date }
  entries: { title: 名单, type: list, item: { score: { title: 得分, type: number } } }
parameters: { least: { title: 下限, value: 5, unit: 亿元 } }
rules: { sound: { title: 合格, when: true } }
`),
);

const link = (text: string, expected: Expected = 'boolean') => linkIn(language, cursorOf(text), expected);
const codes = (text: string, expected: Expected = 'boolean') =>
  link(text, expected).diagnostics.map(({ code, span }) => `${span?.start.column} ${code}`);

/** A document that no file holds: what a program might hand over. */
const raw = (value: Json) => {
  const position = { offset: 0, line: 1, column: 1 };
  const source = { file: 'raw', text: '' };
  return rootOf({ source, value, spanOf: () => ({ file: 'raw', start: position, end: position }) });
};
const rawCodes = (value: Json) => {
  const { report, diagnostics } = collect();
  linkExpression(raw(value), language.scope, 'boolean', report);
  return diagnostics().map(({ code, params }) => [code, ...Object.values(params).slice(0, 1)]);
};

test('words and titles become primitives and ids, each node with its place', () => {
  const { expression } = link('{ gte: [ { var: 产值 }, { param: 下限 } ] }');
  assert.equal(expression, {
    op: '>=',
    args: [
      { op: 'var', fact: 'output', scope: 'case', at: [1, 10] },
      { op: 'param', parameter: 'least', at: [1, 23] },
    ],
    at: [1, 1],
  });
});

test('an enum value is linked by its title, on either side and in lists', () => {
  const { expression } = link(
    '{ and: [ { eq: [ 优秀, { var: grade } ] }, { in: [ { var: grade }, [ low, 优秀 ] ] } ] }',
  );
  assert.is(expression?.op, 'and');
  const [left, right] = expression?.op === 'and' ? expression.args : [];
  assert.equal(left?.op === '==' && left.args[0], { op: 'literal', value: 'high', at: [1, 18] });
  assert.equal(right?.op === 'in' && right.values, ['low', 'high']);
});

test('a chain of if is nested', () => {
  const { expression } = link('{ if: [ { rule: sound }, 1, { rule: 合格 }, 2, 3 ] }', 'number');
  assert.is(expression?.op === 'if' && expression.args[2].op, 'if');
});

test('the two shapes of reduce become count and sum over fields', () => {
  const count = link(
    '{ reduce: [ { var: 名单 }, { "+": [ { var: accumulator }, 1 ] }, 0 ] }',
    'number',
  ).expression;
  assert.equal(count, { op: 'count', list: { fact: 'entries', scope: 'case' }, at: [1, 1] });
  const sum = link(
    '{ reduce: [ { var: entries }, { "+": [ { var: current.得分 }, { var: accumulator } ] }, 0 ] }',
    'number',
  );
  assert.is(
    sum.expression?.op === 'sum' && sum.expression.of.op === 'var' && sum.expression.of.fact,
    'score',
  );
});

test('every problem of an expression is told, not only the first', () => {
  assert.equal(
    codes('{ and: [ { var: nothing }, { gte: [ { var: output }, "5" ] }, [ 1 ], { or: [] }, 7 ] }'),
    [
      '17 link/unknown-fact',
      '54 link/not-comparable',
      '63 link/extra-brackets',
      '72 link/wrong-arity',
      '82 link/not-a-condition',
    ],
  );
});

test('every branch is looked at, also beside a faulty one', () => {
  assert.equal(codes('{ if: [ { var: no }, { var: nothing }, { gt: [ 1, x ] } ] }'), [
    '16 link/unknown-fact',
    '29 link/unknown-fact',
    '48 link/not-comparable',
  ]);
});

test('a fault is told once, not again by what holds it', () => {
  assert.equal(codes('{ not: { gt: [ { "+": [ { var: nothing }, 1 ] }, 2 ] } }'), ['32 link/unknown-fact']);
});

test('the place of an expression asks for a type', () => {
  assert.equal(codes('{ var: founded }', 'date'), []);
  assert.equal(codes('"2026-03-05"', 'date'), []);
  assert.equal(codes('"03-05"', 'month-day'), []);
  assert.equal(codes('03-35', 'month-day'), ['1 link/no-such-date']);
  assert.equal(codes('{ var: output }', 'date'), ['1 link/wrong-result']);
  assert.equal(codes('{ var: founded }', 'number'), ['1 link/wrong-result']);
  assert.equal(codes('5', 'boolean'), ['1 link/not-a-condition']);
  assert.equal(codes('{ var: entries }', 'value'), ['8 link/list-as-value']);
});

test('sums and choices keep the unit, products and quotients have none', () => {
  const unit = (text: string) => {
    const { report } = collect();
    const type = linkTyped(cursorOf(text), language.scope, 'value', report)?.type;
    return type?.kind === 'number' && type.unit;
  };
  assert.is(unit('{ "+": [ 1, { var: output } ] }'), '亿元');
  assert.is(unit('{ if: [ true, 0, { var: output } ] }'), '亿元');
  assert.is(unit('{ negate: { var: output } }'), '亿元');
  assert.is(unit('{ "/": [ { var: output }, { param: least } ] }'), undefined);
  assert.is(unit('{ "*": [ { var: output }, 10000 ] }'), undefined);
});

test('a name that let gives is known with its type, a faulty one is not told again', () => {
  const { report, diagnostics } = collect();
  const lets = child(cursorOf('{ let: { a: { var: output }, b: { var: nothing }, a: 3 } }'), 'let');
  const { scope } = linkLets(lets, language.scope, report);
  assert.equal(
    [...scope.lets],
    [
      ['a', language.scope.factOf('output')?.type],
      ['b', { kind: 'faulty' }],
    ],
  );
  const uses = cursorOf('{ and: [ { lt: [ { let: b }, 1 ] }, { eq: [ { let: a }, x ] } ] }');
  linkExpression(uses, scope, 'boolean', report);
  assert.equal(
    diagnostics().map(({ code }) => code),
    ['link/unknown-fact', 'link/not-comparable'],
  );
});

test('a name that is let twice is told', () => {
  const { report, diagnostics } = collect();
  const first = linkLets(child(cursorOf('let: { a: 1 }'), 'let'), language.scope, report);
  linkLets(child(cursorOf('let: { a: 2 }'), 'let'), first.scope, report);
  assert.equal(
    diagnostics().map(({ code }) => code),
    ['link/duplicate-id'],
  );
});

test('names that every object has are no operators, facts or values', () => {
  assert.equal(rawCodes({ constructor: [1] }), [['link/unknown-operator', 'constructor']]);
  assert.equal(rawCodes({ var: 'constructor' }), [['link/unknown-fact', 'constructor']]);
  assert.equal(rawCodes({ var: '__proto__' }), [['link/unknown-fact', '__proto__']]);
  assert.equal(rawCodes(JSON.parse('{ "__proto__": [1] }')), [['link/unknown-operator', '__proto__']]);
  assert.equal(rawCodes({ eq: [{ var: 'grade' }, 'toString'] }), [['link/unknown-value', 'toString']]);
});

test('numbers that do not survive JSON are refused', () => {
  for (const [value, shown] of [
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NaN, 'NaN'],
    [-0, '-0'],
    [2 ** 60, '1152921504606847000'],
  ] as const) {
    assert.equal(rawCodes({ '>': [{ var: 'output' }, value] }), [['link/unusable-number', shown]]);
  }
});

test('an expression that repeats itself ends at the budget of nodes', () => {
  let value: Json = { var: 'output' };
  for (let i = 0; i < 40; i++) value = { '+': [value, value] };
  assert.equal(rawCodes({ '>': [value, 1] }), [['link/too-many-nodes', String(MOST_NODES)]]);
});

test('an expression nested too deep is refused at the node that goes too far', () => {
  let value: Json = true;
  for (let i = 0; i < MOST_DEPTH - 1; i++) value = { not: [value] };
  assert.equal(rawCodes(value), []);
  assert.equal(rawCodes({ not: [value] }), [['link/too-deep', String(MOST_DEPTH)]]);
});

test('an expression that holds itself ends', () => {
  const circle: { and: Json[] } = { and: [] };
  circle.and.push(circle, circle);
  assert.equal(rawCodes(circle), [['link/too-deep', String(MOST_DEPTH)]]);
});

test.run();
