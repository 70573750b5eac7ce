/** Replay: what is taken, what is refused and why, and that it is a function of its arguments and nothing else. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonicalText } from '../../../src/base/json.ts';
import type { Memory } from '../../../src/procedure/memory.ts';
import { follow, replay } from '../../../src/procedure/replay.ts';
import { flowCase, flowPack, leavesOf, replayOf, stepsOf } from '../../support/flow-pack.ts';

const test = suite('procedure/replay');

const FLOW = `id: flow
title: 程序
cite: 第一条
initial: drafting
events:
  gardener.submit: { title: 提交, cite: 第一条 }
states:
  drafting:
    title: 起草
    on: { gardener.submit: { target: review, title: 正式提交 } }
  review:
    title: 审核
    stage: first
    duty: { by: office, what: 审核 }
    on:
      office.pass: { target: granted, guard: ready, title: 通过 }
      office.ask: { title: 询问 }
      office.split:
        - { guard: agreed, target: granted, title: 甲 }
        - { guard: ready, target: refused, title: 乙 }
        - { title: 丙 }
      office.refuse: { target: refused, title: 驳回 }
  granted: { title: 批准, type: final, starts: after }
  refused: { title: 不批准, type: final, outcome: negative }
`;
const AFTER = `id: after
title: 其后
cite: 第一条
initial: open
states:
  open: { title: 开放, stage: second, on: { office.close: { target: closed, title: 关闭 } } }
  closed: { title: 已关闭, type: final }
`;
const pack = flowPack(FLOW, AFTER);
const at = (events: string, asOf = '2026-12-31', facts = '') =>
  replayOf(pack, `${facts}events:\n${events}`, asOf);

test('events are applied in order; a final state hands the case over on the same day', () => {
  const course = at(
    `  - { date: 2026-03-02, event: gardener.submit }
  - { date: 2026-03-05, event: office.pass, facts: { ready: true }, note: 当场 }`,
  );
  assert.equal(stepsOf(course), [
    '2026-03-02 flow → drafting',
    '2026-03-02 gardener.submit → review',
    '2026-03-05 office.pass → granted',
    '2026-03-05 after → open',
  ]);
  assert.equal(course.steps[1]?.title, '正式提交');
  assert.equal(
    course.steps[1]?.citations.map((one) => one.label),
    ['第一条'],
  );
  assert.equal(course.steps[2]?.note, '当场');
  assert.equal(course.steps[2]?.index, 1);
  assert.equal(course.steps[2]?.exited, ['flow.review']);
  assert.equal(leavesOf(course), ['granted', 'open']);
  assert.equal(course.stageDates, { first: '2026-03-02', second: '2026-03-05' });
  assert.is(course.stage, 'second');
  assert.is(course.done, false);
});

test('a case that has no events begins on the day looked at', () => {
  const course = replayOf(pack, 'facts: {}\n', '2026-04-01');
  assert.equal(stepsOf(course), ['2026-04-01 flow → drafting']);
});

test('an event that no active state accepts is refused, with those that are', () => {
  const course = at('  - { date: 2026-03-02, event: office.pass }');
  assert.equal(course.steps[1]?.refused, { reason: 'not-accepted', accepted: ['gardener.submit'] });
  assert.equal(leavesOf(course), ['drafting']);
});

test('a guard that is unmet refuses, one that is undetermined refuses and says what is missing', () => {
  const submitted = '  - { date: 2026-03-02, event: gardener.submit }\n';
  const unmet = at(`${submitted}  - { date: 2026-03-03, event: office.pass, facts: { ready: false } }`);
  const refused = unmet.steps[2]?.refused;
  assert.is(refused?.reason, 'guard-unmet');
  assert.equal(
    refused?.reason === 'guard-unmet' ? refused.findings.map((one) => [one.rule, one.verdict]) : [],
    [['ready', 'unmet']],
  );
  const open = at(`${submitted}  - { date: 2026-03-03, event: office.pass }`).steps[2]?.refused;
  assert.equal(
    open?.reason === 'guard-undetermined'
      ? open.findings.map((one) => one.missing.map((fact) => fact.path))
      : [],
    [['ready']],
  );
});

test('the facts of a refused event are not taken over', () => {
  const course = at(
    `  - { date: 2026-03-02, event: gardener.submit }
  - { date: 2026-03-03, event: office.pass, facts: { ready: false, beds: 4 } }`,
  );
  assert.equal(course.facts, {});
});

test('of several candidates the first that is met is taken, if all before it are settled', () => {
  const split = (facts: string) =>
    at(
      `  - { date: 2026-03-02, event: gardener.submit }\n  - { date: 2026-03-03, event: office.split, facts: { ${facts} } }`,
    );
  assert.is(split('agreed: true').steps[2]?.title, '甲');
  assert.is(split('agreed: false, ready: true').steps[2]?.title, '乙');
  assert.is(split('agreed: false, ready: false').steps[2]?.title, '丙');
  assert.equal(leavesOf(split('agreed: false, ready: false')), ['review']);
  // D7: nothing is taken past an undetermined guard, though a later one is met.
  assert.is(split('ready: true').steps[2]?.refused?.reason, 'guard-undetermined');
  assert.is(split('agreed: false').steps[2]?.refused?.reason, 'guard-undetermined');
});

test('after the end every event is refused', () => {
  const course = at(
    `  - { date: 2026-03-02, event: gardener.submit }
  - { date: 2026-03-03, event: office.refuse }
  - { date: 2026-03-04, event: office.ask }`,
  );
  assert.equal(course.steps[3]?.refused, { reason: 'finished' });
  assert.is(course.done, true);
  assert.is(course.outcome, 'negative');
  assert.equal(course.next, []);
});

test('an event dated before the last one is refused, and time goes on from there', () => {
  // A case file in that order does not link; a program may still hand one over.
  const theCase = flowCase(
    pack,
    `events:
  - { date: 2026-03-04, event: office.ask }
  - { date: 2026-03-05, event: gardener.submit }
  - { date: 2026-03-05, event: office.refuse }
`,
  );
  const [early, ...others] = theCase.events;
  const events = [...others.slice(0, 1), ...(early === undefined ? [] : [early]), ...others.slice(1)];
  const course = replay(pack, { ...theCase, events }, '2026-12-31');
  assert.equal(course.steps[2]?.refused, { reason: 'out-of-order', after: '2026-03-05' });
  assert.equal(leavesOf(course), ['refused']);
});

test('events after the day looked at are counted and not applied', () => {
  const course = at(
    `  - { date: 2026-03-02, event: gardener.submit }
  - { date: 2027-03-03, event: office.refuse }`,
    '2026-12-31',
  );
  assert.is(course.later, 1);
  assert.equal(leavesOf(course), ['review']);
});

test('facts come by merge patch, and who said them last is kept', () => {
  const course = at(
    `  - { date: 2026-03-02, event: gardener.submit, facts: { beds: 3, visits: [ { on: 2026-01-01 } ] } }
  - { date: 2026-03-03, event: office.ask, facts: { visits: { $append: [ { on: 2026-03-03 } ] }, agreed: true } }
  - { date: 2026-03-04, event: office.ask, facts: { beds: null } }`,
    '2026-12-31',
    'facts: { ready: true }\n',
  );
  assert.equal(course.facts, {
    ready: true,
    visits: [{ on: '2026-01-01' }, { on: '2026-03-03' }],
    agreed: true,
  });
  assert.equal(course.provenance, {
    agreed: { role: 'office', date: '2026-03-03', event: 'office.ask' },
    visits: { role: 'office', date: '2026-03-03', event: 'office.ask' },
  });
});

test('a judgement that another role reverses is a disagreement; what is declared is merely corrected', () => {
  const course = at(
    `  - { date: 2026-03-02, event: gardener.submit, facts: { agreed: true, beds: 3 } }
  - { date: 2026-03-03, event: office.ask, facts: { agreed: false, beds: 4 } }
  - { date: 2026-03-04, event: office.ask, facts: { agreed: true } }`,
  );
  assert.equal(course.disagreements, [
    {
      fact: 'agreed',
      title: '已同意',
      earlier: { role: 'gardener', value: 'true' },
      later: { role: 'office', value: 'false' },
    },
  ]);
});

test('what may happen next is told with the state of its guards', () => {
  const course = at('  - { date: 2026-03-02, event: gardener.submit, facts: { agreed: false } }');
  assert.equal(
    course.next.map(({ event, ready, title, role }) => [event, ready, title, role]),
    [
      ['office.pass', 'undetermined', '通过', 'office'],
      ['office.ask', 'yes', '询问', 'office'],
      ['office.split', 'undetermined', '乙', 'office'],
      ['office.refuse', 'yes', '驳回', 'office'],
    ],
  );
  assert.equal(
    course.next[2]?.guards.map(({ citations, missing, ...guard }) => [
      guard,
      citations.length,
      missing.map(({ path }) => path),
    ]),
    [
      [{ rule: 'agreed', title: '已同意', verdict: 'unmet' }, 1, []],
      [{ rule: 'ready', title: '已备妥', verdict: 'undetermined' }, 1, ['ready']],
    ],
  );
});

test('the same arguments give the same bytes, and fewer events a prefix', () => {
  const theCase = flowCase(
    pack,
    `events:
  - { date: 2026-03-02, event: gardener.submit, facts: { agreed: true } }
  - { date: 2026-03-02, event: office.ask }
  - { date: 2026-03-05, event: office.pass, facts: { ready: true } }
  - { date: 2026-03-06, event: office.close }
`,
  );
  const whole = replay(pack, theCase, '2026-03-06');
  assert.is(canonicalText(replay(pack, theCase, '2026-03-06')), canonicalText(whole));
  for (let count = 1; count < theCase.events.length; count++) {
    const events = theCase.events.slice(0, count);
    const part = replay(pack, { ...theCase, events }, events.at(-1)?.date ?? '');
    assert.equal(part.steps, whole.steps.slice(0, part.steps.length));
    assert.ok(part.steps.length > count);
  }
});

test('decisions that guards and periods ask for are kept as questions', () => {
  const chosen = flowPack(`id: flow
title: 程序
initial: one
states:
  one:
    title: 一
    on: { office.go: { target: two, title: 走, guard: { choose: { which_guard: { ready: ready, agreed: agreed } } } } }
  two: { title: 二, type: final }
`);
  const theCase = flowCase(
    chosen,
    'facts: { ready: true, agreed: false }\nevents: [ { date: 2026-03-02, event: office.go } ]\n',
  );
  const memory: Memory = { asked: [], worlds: new Map() };
  assert.equal(leavesOf(follow(chosen, theCase, '2026-03-03', {}, memory).replay), ['two']);
  assert.equal(
    memory.asked.map((one) => [[...one.world.consulted], one.answer]),
    [[['which_guard'], 'true']],
  );
  assert.equal(leavesOf(replay(chosen, theCase, '2026-03-03', { which_guard: 'agreed' })), ['one']);
});

test.run();
