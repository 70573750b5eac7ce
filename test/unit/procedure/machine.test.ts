/** Machines: parallel states, `in`, history, `always`, ends; and that selection agrees with XState. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { flowPack, leavesOf, replayOf, stepsOf } from '../../support/flow-pack.ts';

const test = suite('procedure/machine');

const run = (states: string, events: string, facts = '', asOf = '2026-12-31') =>
  replayOf(flowPack(`id: flow\ntitle: 程序\ncite: 第一条\n${states}`), `${facts}events:\n${events}`, asOf);

const PARALLEL = `initial: work
states:
  work:
    title: 办理
    type: parallel
    onDone: over
    on: { office.stop: { target: stopped, title: 停止 } }
    states:
      left:
        title: 左
        initial: a
        states:
          a: { title: 甲, on: { office.next: { target: b, title: 前进 }, office.both: { target: b, title: 同时 } } }
          b: { title: 乙, on: { office.end: { target: done, title: 左毕 } } }
          done: { title: 左毕, type: final }
      right:
        title: 右
        initial: c
        states:
          c:
            title: 丙
            on:
              office.both: { target: d, title: 同时, guard: ready }
              office.peek: { target: d, title: 看左, in: work.left.b }
            always: { target: d, in: work.left.done }
          d: { title: 丁, type: final }
  over: { title: 办结, type: final }
  stopped: { title: 停止, type: final, outcome: negative }
`;

test('regions go on side by side, and a parallel state is done when all of them are', () => {
  const course = run(
    PARALLEL,
    `  - { date: 2026-03-02, event: office.next }
  - { date: 2026-03-03, event: office.end }`,
  );
  assert.equal(stepsOf(course), [
    '2026-03-02 flow → work left a right c',
    '2026-03-02 office.next → b',
    '2026-03-03 office.end → done d over',
  ]);
  assert.is(course.done, true);
  assert.equal(leavesOf(course), ['over']);
});

test('an event outside the region where it must be is refused with that state', () => {
  const course = run(PARALLEL, '  - { date: 2026-03-02, event: office.peek }');
  assert.equal(course.steps[1]?.refused, { reason: 'not-in-state', states: ['flow.work.left.b'] });
  assert.not(course.next.some((one) => one.event === 'office.peek'));
});

test('an event taken by several regions is refused as a whole while one of them is undetermined', () => {
  const both = '  - { date: 2026-03-02, event: office.both }';
  assert.is(run(PARALLEL, both).steps[1]?.refused?.reason, 'guard-undetermined');
  assert.equal(leavesOf(run(PARALLEL, both, 'facts: { ready: true }\n')), ['b', 'd']);
  assert.equal(leavesOf(run(PARALLEL, both, 'facts: { ready: false }\n')), ['b', 'c']);
});

test('an event of the outer state leaves all regions', () => {
  const course = run(PARALLEL, '  - { date: 2026-03-02, event: office.stop }');
  assert.equal(leavesOf(course), ['stopped']);
  assert.is(course.outcome, 'negative');
});

const HISTORY = (kind: string) => `initial: review
states:
  review:
    title: 审核
    initial: outer
    on: { office.pause: { target: paused, title: 中止 }, office.close: { target: over, title: 结束 } }
    states:
      outer:
        title: 外
        initial: one
        states:
          one: { title: 一, on: { office.next: { target: two, title: 前进 } } }
          two: { title: 二, on: { office.next: { target: one, title: 后退 } } }
      resume: { type: history${kind} }
  paused: { title: 中止, on: { office.resume: { target: review.resume, title: 恢复 } } }
  over: { title: 结束, type: final }
`;

test('history goes back to where a state was left, deep or to its first level only', () => {
  const events = `  - { date: 2026-03-02, event: office.next }
  - { date: 2026-03-03, event: office.pause }
  - { date: 2026-03-04, event: office.resume }`;
  assert.equal(leavesOf(run(HISTORY(', history: deep'), events)), ['two']);
  assert.equal(leavesOf(run(HISTORY(''), events)), ['one']);
});

const INNER = `initial: outer
states:
  outer:
    title: 外
    initial: inner
    on: { office.go: { target: out, title: 外出 } }
    states:
      inner: { title: 内, on: { office.go: { target: beside, title: 内行, guard: ready } } }
      beside: { title: 旁, on: { office.back: { target: inner, title: 回 } } }
  out: { title: 外出, type: final }
`;

test('an inner candidate comes first; the outer one has its turn only where the inner is settled unmet', () => {
  const go = '  - { date: 2026-03-02, event: office.go }';
  assert.equal(leavesOf(run(INNER, go, 'facts: { ready: true }\n')), ['beside']);
  assert.equal(leavesOf(run(INNER, go, 'facts: { ready: false }\n')), ['out']);
  assert.is(run(INNER, go).steps[1]?.refused?.reason, 'guard-undetermined');
});

test('next actions of an outer state are silent where an inner one takes or blocks the event', () => {
  const next = (facts: string) =>
    run(INNER, '  []', facts, '2026-03-02').next.map(({ from, ready }) => [from, ready]);
  assert.equal(next('facts: { ready: true }\n'), [['flow.outer.inner', 'yes']]);
  assert.equal(next(''), [['flow.outer.inner', 'undetermined']]);
  assert.equal(next('facts: { ready: false }\n'), [
    ['flow.outer.inner', 'no'],
    ['flow.outer', 'yes'],
  ]);
});

const ALWAYS = `initial: routing
states:
  routing:
    title: 分流
    always:
      - { target: large, guard: large }
      - { target: small }
    on: { office.note: { title: 登记 } }
  large: { title: 大, type: final }
  small: { title: 小, type: final }
`;

test('`always` waits while its guard is undetermined, and goes on with the event that settles it', () => {
  const note = (facts: string) => run(ALWAYS, `  - { date: 2026-03-02, event: office.note${facts} }`);
  assert.equal(leavesOf(note('')), ['routing']);
  assert.equal(leavesOf(note(', facts: { beds: 12 }')), ['large']);
  assert.equal(leavesOf(note(', facts: { beds: 2 }')), ['small']);
});

test('an inner `always` that is undetermined holds back an outer one', () => {
  const states = `initial: outer
states:
  outer:
    title: 外
    initial: inner
    always: { target: out, guard: agreed }
    states:
      inner: { title: 内, always: { target: beside, guard: ready }, on: { office.note: { title: 登记 } } }
      beside: { title: 旁, on: { office.note: { title: 登记 } } }
  out: { title: 外出, type: final }
`;
  const note = (facts: string) =>
    leavesOf(run(states, `  - { date: 2026-03-02, event: office.note, facts: { agreed: true${facts} } }`));
  assert.equal(note(''), ['inner']);
  assert.equal(note(', ready: false'), ['out']);
  assert.equal(note(', ready: true'), ['out']);
});

test.run();
