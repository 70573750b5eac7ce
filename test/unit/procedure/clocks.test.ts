/** Timers and duties: when they run out, what moves them, who is late. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Deadline } from '../../../src/model/outcome.ts';
import { flowPack, leavesOf, replayOf, stepsOf } from '../../support/flow-pack.ts';

const test = suite('procedure/clocks');

const packOf = (states: string) => flowPack(`id: flow\ntitle: 程序\ncite: 第一条\n${states}`);
const run = (states: string, asOf: string, events = '  []', head = '') =>
  replayOf(packOf(states), `${head}events:\n${events}`, asOf);

/** A timer on a state that the event `office.open` enters. */
const timed = (timer: string, more = '') => `initial: before
states:
  before: { title: 之前, on: { office.open: { target: waiting, title: 开始 } } }
  waiting:
    title: 等待
    timers: { end: { title: 期满, ${timer} } }
    ${more}
    on: { timer.end: over, office.note: { title: 登记 }, office.leave: { target: gone, title: 离开 } }
  over: { title: 期满, type: final }
  gone: { title: 离开, type: final }
`;
const OPENED = '  - { date: 2026-09-28, event: office.open }';
const due = ({ date, provisional }: NonNullable<Deadline['due']>) =>
  provisional === undefined ? date : `${provisional.earliest} < ${date} < ${provisional.latest}`;
const deadlinesOf = (course: { readonly deadlines: readonly Deadline[] }) =>
  course.deadlines.map((one) => `${one.id} ${one.due === undefined ? '?' : due(one.due)} ${one.status}`);

test('a timer due on a day is pending all that day, and goes off after it, dated that day', () => {
  const states = timed('after: { param: five }');
  assert.equal(deadlinesOf(run(states, '2026-10-10', OPENED)), ['end 2026-10-10 pending']);
  const later = run(states, '2026-10-11', OPENED);
  assert.equal(deadlinesOf(later), ['end 2026-10-10 fired']);
  assert.equal(stepsOf(later).at(-1), '2026-10-10 timer.end → over');
  assert.is(later.active.at(-1)?.since, '2026-10-10');
});

test('events of the day come before the timers due that day', () => {
  const course = run(
    timed('after: { param: five }'),
    '2026-12-31',
    `${OPENED}\n  - { date: 2026-10-10, event: office.leave }`,
  );
  assert.equal(leavesOf(course), ['gone']);
  assert.equal(deadlinesOf(course), ['end 2026-10-10 ended']);
});

test('a period across the end of the announced years is provisional', () => {
  const course = run(
    timed('after: { param: five }'),
    '2026-12-30',
    '  - { date: 2026-12-28, event: office.open }',
  );
  assert.equal(deadlinesOf(course), ['end 2027-01-03 < 2027-01-05 < 2027-01-07 pending']);
});

test('whether the first day counts is the timer’s, else the pack’s; it may hang on a decision', () => {
  const chosen =
    'after: { param: five }, start_day_counts: { choose: { first_day: { in: true, out: false } } }';
  assert.equal(deadlinesOf(run(timed(chosen), '2026-09-30', OPENED)), ['end 2026-10-10 pending']);
  const counted = 'after: { param: five }, start_day_counts: true';
  assert.equal(deadlinesOf(run(timed(counted), '2026-09-30', OPENED)), ['end 2026-10-09 pending']);
});

test('a length, and the day of a duty, may hang on a decision', () => {
  const lengths = 'after: { choose: { first_day: { in: { workdays: 3 }, out: { param: five } } } }';
  assert.equal(deadlinesOf(run(timed(lengths), '2026-09-30', OPENED)), ['end 2026-10-10 pending']);
  const duty = (due: string) =>
    run(DUTY(`{ by: office, what: 办理, due: ${due} }`), '2026-03-03', STARTED).duties[0]?.due?.date;
  assert.is(duty('{ choose: { first_day: { in: { days: 3 }, out: { days: 4 } } } }'), '2026-03-06');
  assert.is(duty('{ choose: { first_day: { in: "2026-04-01", out: { param: fixed } } } }'), '2026-06-01');
  assert.is(duty('{ workdays: 2 }'), '2026-03-04');
});

test('a period in days that ends on a day off runs on, where the pack says so', () => {
  const states = timed('after: { days: 3 }');
  assert.equal(deadlinesOf(run(states, '2026-09-30', OPENED)), ['end 2026-10-08 pending']);
});

test('a parameter counts with the value in force when the state was entered', () => {
  const states = timed('after: { param: growing }');
  const opened = (date: string) =>
    run(states, date, `  - { date: ${date}, event: office.open }`).deadlines[0]?.due?.date;
  assert.is(opened('2026-12-25'), '2027-01-04');
  assert.is(opened('2027-01-04'), '2027-01-25');
});

test('a day given by a fact moves with it; while it is unknown the timer does not run out', () => {
  const states = timed('at: { date_add: [ { var: opened_on }, 10, day ] }');
  const unknown = run(states, '2030-01-01', OPENED);
  assert.equal(deadlinesOf(unknown), ['end ? pending']);
  assert.equal(leavesOf(unknown), ['waiting']);
  const moved = run(
    states,
    '2026-11-30',
    `${OPENED}
  - { date: 2026-09-29, event: office.note, facts: { opened_on: 2026-10-01 } }
  - { date: 2026-10-05, event: office.note, facts: { opened_on: 2026-10-08 } }`,
  );
  assert.equal(stepsOf(moved).slice(-2), ['2026-10-05 office.note →', '2026-10-18 timer.end → over']);
});

test('a day of the notice is known with the notice only', () => {
  const states = timed('at: { param: window }');
  const opened = '  - { date: 2026-05-01, event: office.open }';
  assert.equal(deadlinesOf(run(states, '2026-05-02', opened)), ['end ? pending']);
  assert.equal(deadlinesOf(run(states, '2026-05-02', opened, 'notice: "2026"\n')), [
    'end 2026-05-20 pending',
  ]);
});

test('a day already past when the state is entered goes off on the day of entry', () => {
  const course = run(timed('at: { param: fixed }'), '2026-09-29', OPENED);
  assert.equal(stepsOf(course).at(-1), '2026-09-28 timer.end → over');
});

const CHAIN = `initial: one
states:
  one: { title: 一, timers: { t1: { after: { param: ten } } }, on: { timer.t1: two } }
  two: { title: 二, timers: { t2: { after: { param: ten } } }, on: { timer.t2: three } }
  three: { title: 三, timers: { t3: { after: { param: none } } }, on: { timer.t3: four } }
  four: { title: 四, on: { office.stop: { target: over, title: 止 } } }
  over: { title: 终, type: final }
`;

test('timers set each other off, each at its own date', () => {
  const course = run(CHAIN, '2026-07-31', '  - { date: 2026-03-02, event: office.stop }\n');
  assert.equal(stepsOf(course), [
    '2026-03-02 flow → one',
    '2026-03-02 office.stop ✗ not-accepted',
    '2026-03-12 timer.t1 → two',
    '2026-03-23 timer.t2 → three',
    '2026-03-23 timer.t3 → four',
  ]);
});

test('two timers that undo each other without a day between move on day by day', () => {
  const course = run(
    `initial: a
states:
  a: { title: 甲, timers: { ta: { after: { param: none } } }, on: { timer.ta: b, office.stop: { target: over, guard: ready, title: 止 } } }
  b: { title: 乙, timers: { tb: { after: { param: none } } }, on: { timer.tb: a } }
  over: { title: 终, type: final }
`,
    '2026-03-05',
    '  - { date: 2026-03-02, event: office.stop }',
  );
  assert.equal(stepsOf(course).slice(2), [
    '2026-03-02 timer.ta → b',
    '2026-03-02 timer.tb → a',
    '2026-03-03 timer.ta → b',
    '2026-03-03 timer.tb → a',
    '2026-03-04 timer.ta → b',
    '2026-03-04 timer.tb → a',
  ]);
});

test('a timer whose guard is not met is told as refused, once', () => {
  const course = run(
    `initial: waiting
states:
  waiting:
    title: 等待
    timers: { end: { title: 期满, after: { param: ten } } }
    on: { timer.end: { target: over, guard: ready }, office.note: { title: 登记 } }
  over: { title: 终, type: final }
`,
    '2026-12-31',
    '  - { date: 2026-03-02, event: office.note }',
  );
  assert.equal(stepsOf(course).slice(2), ['2026-03-12 timer.end ✗ guard-undetermined']);
  assert.equal(deadlinesOf(course), ['end 2026-03-12 fired']);
});

test('a recurring timer goes off each year, or each period, until its state is left', () => {
  const course = (every: string, asOf: string) =>
    stepsOf(
      run(
        `initial: open
states:
  open:
    title: 开放
    timers: { round: { title: 轮次, every: ${every} } }
    on: { timer.round: { title: 记一轮 }, office.note: { title: 登记 }, office.close: { target: over, title: 关 } }
  over: { title: 终, type: final }
`,
        asOf,
        '  - { date: 2026-03-31, event: office.note }\n  - { date: 2029-06-01, event: office.close }',
      ),
    ).slice(2);
  assert.equal(course('{ year: { param: spring } }', '2030-12-31'), [
    '2027-03-31 timer.round →',
    '2028-03-31 timer.round →',
    '2029-03-31 timer.round →',
    '2029-06-01 office.close → over',
  ]);
  assert.equal(course('{ months: 18, from: "2025-01-31" }', '2029-01-31'), [
    '2026-07-31 timer.round →',
    '2028-01-31 timer.round →',
  ]);
});

const DUTY = (duty: string) => `initial: waiting
states:
  waiting:
    title: 等待
    duty: ${duty}
    on: { office.act: { target: over, title: 办 }, gardener.leave: { target: over, title: 离开 }, office.note: { title: 登记 } }
  over: { title: 终, type: final }
`;
const LATE =
  '{ by: office, what: 办理, due: { after: { param: ten } }, consequence: { what: 通报, cite: 第一条 } }';
const STARTED = '  - { date: 2026-03-02, event: office.note }';

test('a duty is overdue from the day after it was due, and says whose it is and what follows', () => {
  const on = (asOf: string) => run(DUTY(LATE), asOf, STARTED).duties[0];
  assert.is(on('2026-03-12')?.overdueSince, undefined);
  assert.is(on('2026-03-13')?.overdueSince, '2026-03-13');
  assert.is(on('2026-04-13')?.overdueSince, '2026-03-13');
  assert.equal(on('2026-04-13')?.by, ['office']);
  assert.is(on('2026-04-13')?.consequence?.what, '通报');
  assert.equal(on('2026-04-13')?.due, { date: '2026-03-12' });
});

test('a duty is done by its role, in time or late; left otherwise it just ends', () => {
  const after = (date: string, event: string, asOf = '2026-12-31') =>
    deadlinesOf(run(DUTY(LATE), asOf, `${STARTED}\n  - { date: ${date}, event: ${event} }`));
  assert.equal(after('2026-03-12', 'office.act'), ['flow.waiting 2026-03-12 done']);
  assert.equal(after('2026-03-13', 'office.act'), ['flow.waiting 2026-03-12 late']);
  assert.equal(after('2026-03-13', 'gardener.leave'), ['flow.waiting 2026-03-12 ended']);
  assert.equal(after('2026-03-13', 'office.act', '2026-03-12'), ['flow.waiting 2026-03-12 pending']);
  assert.equal(deadlinesOf(run(DUTY(LATE), '2026-03-13', STARTED)), ['flow.waiting 2026-03-12 overdue']);
});

test('an undated duty stands without a deadline; a due date may be a day', () => {
  const undated = run(DUTY('{ by: [ office, panel ], what: 办理 }'), '2026-12-31', STARTED);
  assert.equal(undated.deadlines, []);
  assert.equal(
    undated.duties.map((one) => [one.by, one.since]),
    [[['office', 'panel'], '2026-03-02']],
  );
  const dated = run(DUTY('{ by: office, what: 办理, due: { param: fixed } }'), '2026-06-02', STARTED);
  assert.equal(dated.duties[0]?.overdueSince, '2026-06-02');
});

test.run();
