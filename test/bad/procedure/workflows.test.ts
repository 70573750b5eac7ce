/** One bad workflow for each code of the procedure linker, with the words that must be underlined. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { procedureRows } from '../../../src/base/catalogue/procedure.ts';
import { linkFlow } from '../../support/flow-pack.ts';

const test = suite('bad/procedure');

/** A workflow that is right; each fault replaces words of it. */
const RIGHT = `id: flow
title: 程序
cite: 第一条
initial: drafting
events:
  gardener.submit: { title: 提交, cite: 第一条 }
states:
  drafting:
    title: 起草
    timers: { filing: { title: 截止, after: { param: five } } }
    on: { gardener.submit: work, timer.filing: lapsed }
  work:
    title: 办理
    type: parallel
    onDone: deciding
    on: { office.stop: { target: paused, title: 中止 } }
    states:
      left:
        title: 左
        initial: a
        states:
          a: { title: 甲, on: { office.next: { target: b, title: 前进 } } }
          b: { title: 乙, type: final }
      right:
        title: 右
        initial: c
        states:
          c: { title: 丙, always: { target: d, in: work.left.b }, on: { office.note: { title: 登记 } } }
          d: { title: 丁, type: final }
  paused:
    title: 中止
    on: { office.resume: { target: deciding, title: 恢复 } }
  deciding:
    title: 决定
    initial: asking
    onDone: granted
    on: { office.break: { target: resting, title: 休会 }, gardener.report: { title: 报告 } }
    states:
      asking: { title: 询问, on: { panel.pass: { target: passed, guard: ready, title: 通过 } } }
      passed: { title: 通过, type: final }
      again: { type: history, history: deep }
  resting: { title: 休会, on: { office.reopen: { target: deciding.again, title: 复会 } } }
  granted: { title: 批准, type: final }
  lapsed: { title: 逾期, type: final, outcome: negative }
obligations:
  reports: { title: 报告, cite: 第一条, by: gardener, while: deciding, every: { year: { param: spring } }, first: next_year, done_by: gardener.report }
`;

interface Fault {
  readonly code: keyof typeof procedureRows;
  readonly replace: string;
  readonly by: string;
  readonly at: string;
}

const FAULTS: readonly Fault[] = [
  { code: 'link/bad-state-name', replace: '  paused:', by: '  "2":', at: '"2"' },
  { code: 'link/bad-state-name', replace: '  paused:', by: '  a.b:', at: 'a.b' },
  {
    code: 'link/empty-state',
    replace: '  granted: { title: 批准, type: final }',
    by: '  granted:',
    at: 'granted',
  },
  { code: 'link/untitled-state', replace: 'passed: { title: 通过, type', by: 'passed: { type', at: 'passed' },
  {
    code: 'link/final-acts',
    replace: '批准, type: final',
    by: '批准, type: final, on: { office.note: lapsed }',
    at: 'on',
  },
  {
    code: 'link/final-acts',
    replace: '批准, type: final',
    by: '批准, type: final, duty: { by: office, what: 办 }',
    at: 'duty',
  },
  {
    code: 'link/history-acts',
    replace: 'history: deep',
    by: 'history: deep, duty: { by: office, what: 办 }',
    at: 'duty',
  },
  {
    code: 'link/history-misplaced',
    replace: '  granted:',
    by: '  back: { type: history }\n  granted:',
    at: 'back',
  },
  {
    code: 'link/history-misplaced',
    replace: '    states:\n      left:',
    by: '    states:\n      back: { type: history }\n      left:',
    at: 'back',
  },
  {
    code: 'link/not-final',
    replace: 'asking: { title: 询问',
    by: 'asking: { outcome: negative, title: 询问',
    at: 'outcome',
  },
  {
    code: 'link/not-final',
    replace: '  paused:\n    title: 中止',
    by: '  paused:\n    starts: flow\n    title: 中止',
    at: 'starts',
  },
  {
    code: 'link/starts-inside',
    replace: 'passed: { title: 通过, type: final',
    by: 'passed: { title: 通过, type: final, starts: flow',
    at: 'starts',
  },
  {
    code: 'link/no-regions',
    replace: 'title: 中止\n',
    by: 'title: 中止\n    type: parallel\n',
    at: 'paused',
  },
  { code: 'link/missing-initial', replace: '    initial: asking\n', by: '', at: 'deciding' },
  { code: 'link/unknown-initial', replace: 'initial: asking', by: 'initial: askin', at: 'askin' },
  { code: 'link/unknown-initial', replace: 'initial: drafting', by: 'initial: work.left', at: 'work.left' },
  { code: 'link/initial-history', replace: 'initial: asking', by: 'initial: again', at: 'again' },
  {
    code: 'link/initial-unused',
    replace: 'type: parallel\n',
    by: 'type: parallel\n    initial: left\n',
    at: 'initial',
  },
  {
    code: 'link/initial-unused',
    replace: 'title: 中止\n',
    by: 'title: 中止\n    initial: granted\n',
    at: 'initial',
  },
  { code: 'link/unknown-target', replace: 'gardener.submit: work', by: 'gardener.submit: wrok', at: 'wrok' },
  {
    code: 'link/unknown-target',
    replace: 'gardener.submit: work',
    by: 'gardener.submit: "#flow"',
    at: '"#flow"',
  },
  {
    code: 'link/unknown-target',
    replace: 'onDone: granted',
    by: 'onDone: "#other.granted"',
    at: '"#other.granted"',
  },
  { code: 'link/unknown-state', replace: 'in: work.left.b', by: 'in: work.left.x', at: 'work.left.x' },
  { code: 'link/unknown-state', replace: 'while: deciding', by: 'while: decided', at: 'decided' },
  {
    code: 'link/state-is-history',
    replace: 'while: deciding',
    by: 'while: deciding.again',
    at: 'deciding.again',
  },
  { code: 'link/bad-event-name', replace: 'office.stop:', by: 'stop:', at: 'stop' },
  { code: 'link/bad-event-name', replace: 'office.stop:', by: '"office.*":', at: '"office.*"' },
  {
    code: 'link/unused-event',
    replace: 'events:\n',
    by: 'events:\n  office.never: { title: 从不 }\n',
    at: 'office.never',
  },
  {
    code: 'link/untitled-event',
    replace: 'office.next: { target: b, title: 前进 }',
    by: 'office.next: b',
    at: 'office.next',
  },
  {
    code: 'link/bad-timer-name',
    replace: 'filing: { title: 截止',
    by: 'Filing: { title: 截止',
    at: 'Filing',
  },
  {
    code: 'link/duplicate-timer',
    replace: 'title: 中止\n',
    by: 'title: 中止\n    timers: { filing: { after: { days: 3 } } }\n',
    at: 'filing',
  },
  {
    code: 'link/timer-one-way',
    replace: 'after: { param: five }',
    by: 'after: { param: five }, at: { param: fixed }',
    at: 'at',
  },
  { code: 'link/timer-one-way', replace: ', after: { param: five }', by: '', at: 'filing' },
  {
    code: 'link/unknown-timer',
    replace: 'timer.filing: lapsed',
    by: 'timer.filling: lapsed',
    at: 'timer.filling',
  },
  {
    code: 'link/timer-elsewhere',
    replace: 'office.resume: {',
    by: 'timer.filing: lapsed, office.resume: {',
    at: 'timer.filing',
  },
  { code: 'link/timer-unheard', replace: ', timer.filing: lapsed', by: '', at: 'filing' },
  {
    code: 'link/bad-period',
    replace: 'after: { param: five }',
    by: 'after: { days: 2, months: 1 }',
    at: '{ days: 2, months: 1 }',
  },
  { code: 'link/bad-period', replace: 'after: { param: five }', by: 'after: { days: -2 }', at: '-2' },
  { code: 'link/not-a-period', replace: 'after: { param: five }', by: 'after: { param: size }', at: 'size' },
  {
    code: 'link/not-a-period',
    replace: 'after: { param: five }',
    by: 'after: { param: fixed }',
    at: 'fixed',
  },
  {
    code: 'link/period-units-differ',
    replace: 'after: { param: five }',
    by: 'after: { choose: { first_day: { in: { param: five }, out: { param: ten } } } }',
    at: '{ choose: { first_day: { in: { param: five }, out: { param: ten } } } }',
  },
  {
    code: 'link/cycle-without-start',
    replace: 'every: { year: { param: spring } }',
    by: 'every: { param: three_years }',
    at: 'every',
  },
  {
    code: 'link/not-a-first-year',
    replace: 'first: next_year',
    by: 'first: { decision: first_day }',
    at: 'first_day',
  },
  {
    code: 'link/standing-obligation',
    replace: 'every: { year: { param: spring } }, first: next_year, ',
    by: '',
    at: 'done_by',
  },
  { code: 'link/act-not-accepted', replace: 'while: deciding', by: 'while: paused', at: 'gardener.report' },
  {
    code: 'link/shadowed-transition',
    replace: 'on: { office.resume: { target: deciding, title: 恢复 } }',
    by: 'on: { office.resume: [ { target: deciding, title: 恢复 }, { target: lapsed, guard: ready } ] }',
    at: 'lapsed',
  },
  {
    code: 'link/shadowed-transition',
    replace: 'panel.pass: { target: passed, guard: ready, title: 通过 }',
    by: 'panel.pass: [ { target: passed, guard: ready, title: 通过 }, { target: lapsed, guard: ready } ]',
    at: 'lapsed',
  },
  {
    code: 'link/no-target',
    replace: 'always: { target: d, in: work.left.b }',
    by: 'always: { in: work.left.b }',
    at: '{ in: work.left.b }',
  },
  {
    code: 'link/self-target',
    replace: 'office.resume: { target: deciding',
    by: 'office.wait: { target: paused, title: 等 }, office.resume: { target: deciding',
    at: 'paused',
  },
  { code: 'link/in-never', replace: 'in: work.left.b', by: 'in: deciding', at: 'd' },
  {
    code: 'link/conflicting-transitions',
    replace: 'office.note: { title: 登记 }',
    by: 'office.next: "#flow.paused", office.note: { title: 登记 }',
    at: '"#flow.paused"',
  },
  {
    code: 'link/done-never',
    replace: 'title: 中止\n',
    by: 'title: 中止\n    onDone: granted\n',
    at: 'onDone',
  },
  {
    code: 'link/done-never',
    replace: 'b: { title: 乙, type: final }',
    by: 'b: { title: 乙, on: { office.back: { target: a, title: 回 } } }',
    at: 'onDone',
  },
  {
    code: 'link/end-unheard',
    replace:
      '    onDone: granted\n    on: { office.break: { target: resting, title: 休会 }, gardener.report: { title: 报告 } }',
    by: '    on: { gardener.report: { title: 报告 } }',
    at: 'passed',
  },
  {
    code: 'link/unreachable-state',
    replace: '  granted:',
    by: '  island: { title: 孤岛, on: { office.leave: { target: granted, title: 离开 } } }\n  granted:',
    at: 'island',
  },
  { code: 'link/dead-end', replace: '批准, type: final', by: '批准', at: 'granted' },
  {
    code: 'link/never-left',
    replace: '批准, type: final',
    by: '批准, on: { office.note: { title: 登记 } }',
    at: 'granted',
  },
];

for (const { code, replace, by, at } of FAULTS) {
  test(`${code}: ${by.trim().split('\n')[0] || `without ${replace.trim()}`}`, () => {
    assert.ok(RIGHT.includes(replace), replace);
    const { diagnostics, sources } = linkFlow(RIGHT.replace(replace, () => by));
    const found = diagnostics.filter((one) => one.code === code);
    const source = sources.find((one) => one.file === 'workflows/flow.yaml');
    assert.ok(found.length > 0, JSON.stringify(diagnostics.map((one) => [one.code, one.params])));
    const [first] = found;
    assert.is(source?.text.slice(first?.span?.start.offset, first?.span?.end.offset), at);
  });
}

test('the right workflow has no fault', () => {
  const { diagnostics } = linkFlow(RIGHT);
  assert.equal(
    diagnostics.filter((one) => Object.hasOwn(procedureRows, one.code)).map((one) => [one.code, one.params]),
    [],
  );
});

const loop = (states: string) => {
  const { diagnostics } = linkFlow(`id: flow\ntitle: 程序\ncite: 第一条\ninitial: a\nstates:\n${states}`);
  return diagnostics.filter((one) => one.code === 'link/always-loop').map((one) => one.params['states']);
};

test('link/always-loop: transitions without event that close a circle, guarded or not', () => {
  const over = '  over: { title: 终, type: final }\n';
  const plain =
    '  a: { title: 甲, always: b }\n  b: { title: 乙, always: [ { target: over, guard: agreed }, { target: a, guard: ready } ] }\n';
  assert.equal(loop(plain + over), ['a → b → a']);
  assert.equal(
    loop(
      `  a: { title: 甲, always: { target: b, guard: ready } }\n  b: { title: 乙, always: over }\n${over}`,
    ),
    [],
  );
  const ended = `  a:
    title: 甲
    initial: c
    onDone: a
    on: { office.stop: { target: over, title: 止 } }
    states: { c: { title: 丙, always: d }, d: { title: 丁, type: final } }
`;
  assert.equal(loop(ended + over), ['a → c → a']);
  const inside = `  a:
    title: 甲
    initial: c
    always: .c
    on: { office.stop: { target: over, title: 止 } }
    states: { c: { title: 丙, always: d }, d: { title: 丁 } }
`;
  assert.equal(loop(inside + over).length, 1);
});

test('procedures that start each other in a circle, and one that nothing starts', () => {
  const flow = (id: string, starts: string) =>
    `id: ${id}\ntitle: ${id}\ncite: 第一条\ninitial: a\nstates:\n  a: { title: 甲, on: { office.end: { target: over, title: 毕 } } }\n  over: { title: 终, type: final${starts} }\n`;
  const codes = (...flows: string[]) =>
    linkFlow(...flows)
      .diagnostics.filter((one) => one.code.includes('start'))
      .map((one) => [one.code, one.params]);
  assert.equal(codes(flow('one', ', starts: two'), flow('two', ', starts: one'))[0], [
    'link/circular-start',
    { procedures: 'two → one → two' },
  ]);
  assert.equal(codes(flow('one', ''), flow('two', '')), [['link/never-started', { name: 'two' }]]);
  assert.equal(codes(flow('one', ', starts: two'), flow('two', '')), []);
});

test('an unknown role, rule, stage, procedure, parameter is told where it is written', () => {
  const codes = (replace: string, by: string) =>
    linkFlow(RIGHT.replace(replace, () => by))
      .diagnostics.filter((one) => one.severity === 'error')
      .map((one) => [one.code, one.params['name']]);
  assert.equal(codes('office.stop:', 'ofice.stop:'), [['link/unknown-role', 'ofice']]);
  assert.equal(codes('guard: ready', 'guard: raedy'), [['link/unknown-rule', 'raedy']]);
  assert.equal(codes('title: 中止\n', 'title: 中止\n    stage: third\n'), [['link/unknown-stage', 'third']]);
  assert.equal(codes('批准, type: final', '批准, type: final, starts: other'), [
    ['link/unknown-procedure', 'other'],
  ]);
  assert.equal(codes('param: five', 'param: six'), [['link/unknown-parameter', 'six']]);
  assert.equal(codes('done_by: gardener.report', 'done_by: gardener.reprot'), [
    ['link/unknown-event', 'gardener.reprot'],
  ]);
});

test('several faults are told in one run', () => {
  const bad = RIGHT.replace('wrok', 'work')
    .replace('gardener.submit: work', 'gardener.submit: wrok')
    .replace('param: five', 'param: size')
    .replace('in: work.left.b', 'in: deciding')
    .replace('批准, type: final', '批准, type: final, on: {}');
  const codes = new Set(linkFlow(bad).diagnostics.map((one) => one.code));
  for (const code of [
    'link/unknown-target',
    'link/not-a-period',
    'link/in-never',
    'link/final-acts',
  ] as const) {
    assert.ok(codes.has(code), code);
  }
});

test('names may be titles: of states, events, roles, rules', () => {
  const titled = RIGHT.replace('gardener.submit: work', '提交: 办理')
    .replace('target: deciding.again', 'target: 决定.again')
    .replace('in: work.left.b', 'in: 办理.左.乙')
    .replace('guard: ready', 'guard: 已备妥')
    .replace('office.stop:', '管理所.stop:')
    .replace('done_by: gardener.report', 'done_by: 报告');
  const plain = linkFlow(RIGHT);
  const { pack, diagnostics } = linkFlow(titled);
  assert.equal(
    diagnostics.filter((one) => one.severity === 'error').map((one) => [one.code, one.params]),
    [],
  );
  const without = (value: unknown) =>
    JSON.stringify(value, (key, part) => (key === 'place' ? undefined : part));
  assert.is(without(pack?.procedures), without(plain.pack?.procedures));
});

test('every code has a fault that provokes it', () => {
  const provoked = new Set<string>([
    ...FAULTS.map((one) => one.code),
    'link/always-loop',
    'link/circular-start',
    'link/never-started',
  ]);
  assert.equal(
    Object.keys(procedureRows).filter((code) => !provoked.has(code)),
    [],
  );
});

test.run();
