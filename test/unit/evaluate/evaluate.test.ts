import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { collect } from '../../../src/base/diagnostic.ts';
import { evaluate, truthOf, valueOf as valueIn } from '../../../src/evaluate/evaluate.ts';
import {
  isExhausted,
  MOST_STEPS,
  optionOf,
  parameterAt,
  reportSteps,
  resolveChosen,
} from '../../../src/evaluate/world.ts';
import type { Expression } from '../../../src/model/expression.ts';
import type { Facts } from '../../../src/model/value.ts';
import { cursorOf, languageOf, linkIn, worldIn } from '../../support/language.ts';

const test = suite('evaluate/evaluate');

const language = languageOf(
  cursorOf(`
facts:
  output: { title: 产值, type: number, unit: 亿元, by: applicant, evidence: 证明 }
  opinion: { title: 较强, type: boolean, source: judgement, by: experts }
  joint: { title: 联合, type: boolean }
  incidents:
    title: 事件
    type: list
    item:
      date: { title: 日期, type: date }
      kind: { title: 类别, type: enum, values: { work: 生产, spill: 污染 } }
      deaths: { title: 死亡, type: integer }
      injured: { title: 重伤, type: integer }
      grade: { title: 等级, type: enum, values: { g1: 特大, g2: 重大, g3: 一般 }, source: finding, by: bureau }
parameters:
  years: { value: 3, unit: year }
  least: { value: 100, unit: 亿元 }
  quota: { title: 名额, set_by: notice }
decisions:
  window: { id: ED-42, options: { near: 近, far: 远 }, chosen: near }
notices: { "2026": { quota: 4 } }
stages: { review: 复审 }
rules:
  answer: { title: 符合条件, all: [ size, strong, clean ] }
  size: { title: 规模, when: { gte: [ { var: output }, { param: least } ] } }
  strong: { title: 较强, when: { var: opinion }, decided_by: { review: province } }
  clean:
    title: 无事件
    let: { start: { choose: { window: { near: { date_add: [ { date: as_of }, { negate: { param: years } }, year ] }, far: "2020-01-01" } } } }
    when: { none: [ { var: incidents }, { and: [ { gte: [ { var: date }, { let: start } ] }, { in: [ { var: grade }, [ g1, g2 ] ] } ] } ] }
  quotient: { when: { gt: [ { "/": [ { var: output }, { "-": [ { param: least }, 100 ] } ] }, 1 ] } }
  by_notice: { when: { gt: [ { var: output }, { param: quota } ] } }
  scoped: { when: { var: opinion }, applies_when: { var: joint } }
grades:
  work:
    list: incidents
    field: grade
    applies_when: { eq: [ { var: kind }, work ] }
    bands:
      - { grade: g1, when: { or: [ { gte: [ { var: deaths }, 30 ] }, { gte: [ { var: injured }, 100 ] } ] } }
      - { grade: g2, when: { or: [ { gte: [ { var: deaths }, 10 ] }, { gte: [ { var: injured }, 50 ] } ] } }
      - { grade: g3, when: true }
`),
);
const { pack } = language;
const link = (text: string, expected: 'boolean' | 'value' = 'value'): Expression => {
  const { expression, diagnostics } = linkIn(
    { ...language, scope: { ...language.scope, dates: true } },
    cursorOf(text),
    expected,
  );
  if (expression === undefined) throw new Error(JSON.stringify(diagnostics));
  return expression;
};

test('a finding carries the rule, the expression with its values and the distance to the threshold', () => {
  assert.equal(evaluate(worldIn(pack, { output: 120 }), 'size'), {
    rule: 'size',
    title: '规模',
    citations: [],
    kind: 'when',
    verdict: 'met',
    explanation: {
      op: '>=',
      value: true,
      args: [
        { op: 'var', value: 120, name: 'output', args: [] },
        { op: 'param', value: 100, name: 'least', args: [] },
      ],
      distance: 20,
    },
    children: [],
    missing: [],
    lets: {},
    provisional: [],
  });
});

test('a group holds its members in order and gathers what is missing, judgements apart', () => {
  const found = evaluate(worldIn(pack, {}), 'answer');
  assert.is(found.verdict, 'undetermined');
  assert.equal(
    found.children.map(({ rule, verdict }) => `${rule} ${verdict}`),
    ['size undetermined', 'strong undetermined', 'clean undetermined'],
  );
  assert.equal(found.missing, [
    { kind: 'fact', path: 'output', title: '产值', source: 'declared', by: 'applicant', evidence: '证明' },
    { kind: 'judgement', path: 'opinion', title: '较强', source: 'judgement', by: 'experts' },
    { kind: 'fact', path: 'incidents', title: '事件', source: 'declared' },
  ]);
});

test('at a stage the judgement is owed by who decides there', () => {
  const [owed] = evaluate(worldIn(pack, {}, { stage: 'review' }), 'strong').missing;
  assert.is(owed?.by, 'province');
});

test('an unmet member settles the group, and nothing is missing any more', () => {
  const found = evaluate(worldIn(pack, { output: 1 }), 'answer');
  assert.is(found.verdict, 'unmet');
  assert.equal(found.missing, []);
});

test('a quantifier shows each record, a let its value', () => {
  const incidents = [
    { date: '2022-01-01', grade: 'g1' },
    { date: '2026-01-01', grade: 'g3' },
  ];
  const { explanation, lets, verdict } = evaluate(worldIn(pack, { incidents }), 'clean');
  assert.is(verdict, 'met');
  assert.equal(lets, { start: '2023-06-01' });
  assert.equal(
    explanation?.args.map(({ value, args }) => [value, args[0]?.args[0]?.name]),
    [
      [false, 'incidents[0].date'],
      [false, 'incidents[1].date'],
    ],
  );
});

test('decisions that were asked for are noted, another option can be chosen', () => {
  const incidents = [{ date: '2022-01-01', grade: 'g1' }];
  const world = worldIn(pack, { incidents });
  evaluate(world, 'size');
  assert.equal([...world.consulted], []);
  assert.is(evaluate(world, 'clean').verdict, 'met');
  assert.equal([...world.consulted], ['window']);
  const other = worldIn(pack, { incidents }, { decisions: { window: 'far' } });
  assert.is(evaluate(other, 'clean').verdict, 'unmet');
  assert.is(optionOf(worldIn(pack, {}, { decisions: { window: 'none such' } }), 'window'), 'near');
});

test('a band table proposes a grade, and the verdict stays open', () => {
  const grade = (incident: Facts) => {
    const found = evaluate(
      worldIn(pack, { incidents: [{ date: '2026-01-01', ...incident }] } as Facts),
      'clean',
    );
    assert.is(found.verdict, 'undetermined');
    return found.provisional.map(({ path, grade, gradeTitle, atLeast }) => [
      path,
      grade,
      gradeTitle,
      atLeast,
    ]);
  };
  assert.equal(grade({ kind: 'work', deaths: 11, injured: 23 }), [
    ['incidents[0].grade', 'g2', '重大', false],
  ]);
  assert.equal(grade({ kind: 'work', deaths: 30 }), [['incidents[0].grade', 'g1', '特大', false]]);
  assert.equal(grade({ kind: 'work', deaths: 11 }), [['incidents[0].grade', 'g2', '重大', true]]);
  assert.equal(grade({ kind: 'work' }), [['incidents[0].grade', 'g3', '一般', true]]);
  assert.equal(grade({ kind: 'spill', deaths: 11 }), []);
  assert.equal(grade({ deaths: 11 }), []);
});

test('a grade that does not matter is not proposed', () => {
  const incidents = [{ date: '2020-01-01', kind: 'work', deaths: 30 }];
  assert.equal(evaluate(worldIn(pack, { incidents }), 'clean').provisional, []);
});

test('a quotient by zero compares as in JavaScript and is never shown', () => {
  const found = evaluate(worldIn(pack, { output: 5 }), 'quotient');
  assert.is(found.verdict, 'met');
  assert.equal(found.explanation?.args[0], {
    op: '/',
    args: [
      { op: 'var', value: 5, name: 'output', args: [] },
      {
        op: '-',
        value: 0,
        args: [
          { op: 'param', value: 100, name: 'least', args: [] },
          { op: 'literal', value: 100, args: [] },
        ],
      },
    ],
  });
  assert.is(found.explanation?.distance, undefined);
  assert.is(evaluate(worldIn(pack, { output: 0 }), 'quotient').verdict, 'unmet');
});

test('a notice that is missing, or silent, is named', () => {
  const missing = [{ kind: 'notice', path: 'quota', title: '名额' }];
  assert.equal(evaluate(worldIn(pack, { output: 5 }), 'by_notice').missing, missing);
  assert.equal(evaluate(worldIn(pack, { output: 5 }, { notice: 'none' }), 'by_notice').missing, missing);
  const world = worldIn(pack, { output: 5 }, { notice: '2026' });
  assert.is(evaluate(world, 'by_notice').verdict, 'met');
  assert.is(parameterAt(world, 'quota'), 4);
  assert.is(parameterAt(world, 'none such'), undefined);
});

test('a rule that does not apply does not look at its condition', () => {
  const found = evaluate(worldIn(pack, { joint: false }), 'scoped');
  assert.is(found.verdict, 'not_applicable');
  assert.is(found.explanation, undefined);
  assert.is(found.applies?.value, false);
  const open = evaluate(worldIn(pack, { opinion: false }), 'scoped');
  assert.equal([open.verdict, open.missing.map(({ path }) => path)], ['undetermined', ['joint']]);
});

test('single expressions of procedures are answered too', () => {
  const world = worldIn(pack, { output: 3, incidents: [] }, { stageDates: { review: '2026-03-31' } });
  assert.is(valueIn(world, link('{ date_add: [ { date: review }, -1, month ] }')), '2026-02-28');
  assert.is(valueIn(world, link('{ date_add: [ { date: as_of }, 1, day ] }')), '2026-06-02');
  assert.is(valueIn(world, link('{ var: opinion }')), undefined);
  assert.is(truthOf(world, link('{ rule: clean }')), true);
  assert.is(truthOf(world, link('{ var: opinion }')), 'unknown');
  assert.is(
    truthOf(
      world,
      link('{ gt: [ { let: twice }, 5 ] }'.replace('{ let: twice }', '{ "*": [ 2, { var: output } ] }')),
    ),
    true,
  );
  assert.is(resolveChosen(world, { choose: 'window', options: { near: 1, far: 2 } }), 1);
  assert.is(resolveChosen(world, { value: 7 }), 7);
});

test('days past the calendar and amounts without end are not known', () => {
  const world = worldIn(pack, {});
  for (const amount of ['100000', '-100000', '0.5', '{ "/": [ 1, 0 ] }']) {
    for (const unit of ['day', 'month', 'year', 'workday']) {
      const value = valueIn(world, link(`{ date_add: [ "2026-01-01", ${amount}, ${unit} ] }`));
      const far = value === undefined || /^\d{4}-\d\d-\d\d$/.test(String(value));
      assert.ok(far, `${amount} ${unit}: ${value}`);
    }
  }
  assert.is(valueIn(world, link('{ date_add: [ "2026-01-01", 9000, year ] }')), undefined);
});

test('a rule that needs itself is undetermined', () => {
  const when: Expression = { op: 'rule', rule: 'size' };
  const { size, ...others } = pack.rules;
  if (size === undefined) throw new Error('no rule');
  const world = worldIn(
    { ...pack, rules: { ...others, size: { ...size, body: { kind: 'when', when } } } },
    {},
  );
  assert.is(evaluate(world, 'size').verdict, 'undetermined');
});

test('a rule that is not there is a bug of ours', () => {
  assert.throws(() => evaluate(worldIn(pack, {}), 'toString'), /a bug in banfa/);
});

test('evaluation gives up after so many steps, leaves the rest open, and says so', () => {
  const world = worldIn(pack, { output: 5, incidents: [] });
  world.steps = MOST_STEPS - 1;
  assert.is(evaluate(world, 'size').verdict, 'undetermined');
  assert.ok(isExhausted(world));
  const { report, diagnostics } = collect();
  reportSteps(world, undefined, report);
  reportSteps(worldIn(pack, {}), undefined, report);
  assert.equal(
    diagnostics().map(({ code, params }) => [code, params]),
    [['evaluate/too-many-steps', { limit: String(MOST_STEPS) }]],
  );
});

test('facts of any shape give an answer', () => {
  const odd: readonly unknown[] = [
    null,
    undefined,
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    '2026-13-01',
    true,
    [],
    [[]],
    [null],
    [[{}]],
    {},
    { length: 3 },
    { toString: 1 },
    { indexOf: 1 },
    [{ date: {}, grade: [] }],
    [{ date: '2026-01-01', grade: '__proto__' }],
    () => 1,
    Symbol('x'),
    10n,
    Object.create(null),
    JSON.parse('{ "__proto__": { "output": 5 } }'),
  ];
  for (const value of odd) {
    const facts = { output: value, opinion: value, joint: value, incidents: value } as unknown as Facts;
    for (const rule of Object.keys(pack.rules)) evaluate(worldIn(pack, facts), rule);
    for (const rule of ['answer', 'size']) {
      const { verdict, missing } = evaluate(worldIn(pack, facts), rule);
      assert.is(verdict === 'undetermined', missing.length > 0, rule);
    }
  }
  assert.is(
    evaluate(worldIn(pack, JSON.parse('{ "__proto__": { "output": 500 } }')), 'size').verdict,
    'undetermined',
  );
  assert.is(evaluate(worldIn(pack, Object.create({ output: 500 })), 'size').verdict, 'undetermined');
});

test('a number that is none, or has no end, is no known fact', () => {
  for (const output of [Number.NaN, Number.POSITIVE_INFINITY]) {
    const { verdict, missing } = evaluate(worldIn(pack, { output }), 'size');
    assert.equal([verdict, missing.map(({ path }) => path)], ['undetermined', ['output']]);
  }
});

test.run();
