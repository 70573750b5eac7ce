/** The ledger of obligations: periods by year and by cycle, done, late, overdue, open, and dropped when left. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { flowPack, replayOf } from '../../support/flow-pack.ts';

const test = suite('procedure/ledger');

const packOf = (obligation: string) =>
  flowPack(`id: flow
title: 程序
cite: 第一条
initial: before
states:
  before: { title: 之前, on: { office.open: { target: active, title: 开始 } } }
  active:
    title: 在册
    on:
      gardener.report: { title: 报告 }
      office.check: { title: 复查 }
      office.fail: { target: over, title: 不合格 }
      office.close: { target: over, title: 注销 }
  over: { title: 终, type: final }
obligations:
  duty: { title: 义务, cite: 第一条, by: gardener, while: active, ${obligation} }
`);
const YEARLY = 'every: { year: { param: spring } }, done_by: gardener.report, first: next_year';
const OPENED = '  - { date: 2026-10-20, event: office.open }';

const books = (obligation: string, asOf: string, events = '') => {
  const course = replayOf(packOf(obligation), `events:\n${OPENED}${events}`, asOf);
  const [book] = course.obligations;
  return (book?.periods ?? []).map(
    ({ period, due, status, doneOn }) =>
      `${period} ${due.date} ${status}${doneOn === undefined ? '' : ` ${doneOn}`}`,
  );
};
const report = (date: string, more = '') => `\n  - { date: ${date}, event: gardener.report${more} }`;

test('the first period is in the year of entry or in the next, never before the entry', () => {
  assert.equal(books(YEARLY, '2026-11-01'), ['2027 2027-03-31 open']);
  const same = YEARLY.replace('next_year', 'same_year');
  assert.equal(books(same, '2026-11-01'), ['2027 2027-03-31 open']);
  const december = same.replace('{ param: spring }', '12-31');
  assert.equal(books(december, '2026-11-01'), ['2026 2026-12-31 open']);
  assert.equal(books(december.replace('same_year', '{ decision: first_report }'), '2026-11-01'), [
    '2027 2027-12-31 open',
  ]);
});

test('done in time, late, missed and open stand side by side; a second missed year is not lost', () => {
  assert.equal(books(YEARLY, '2031-01-01', `${report('2027-03-31')}${report('2028-04-01')}`), [
    '2027 2027-03-31 done 2027-03-31',
    '2028 2028-03-31 late 2028-04-01',
    '2029 2029-03-31 overdue',
    '2030 2030-03-31 overdue',
    '2031 2031-03-31 open',
  ]);
});

test('a period is overdue from the day after it was due', () => {
  assert.equal(books(YEARLY, '2027-03-31'), ['2027 2027-03-31 open']);
  assert.equal(books(YEARLY, '2027-04-01'), ['2027 2027-03-31 overdue', '2028 2028-03-31 open']);
});

test('a report discharges the period of its own year, once, unless it names another', () => {
  assert.equal(books(YEARLY, '2028-02-02', `${report('2027-03-01')}${report('2027-03-02')}`), [
    '2027 2027-03-31 done 2027-03-01',
    '2028 2028-03-31 open',
  ]);
  assert.equal(books(YEARLY, '2028-06-01', report('2028-05-05', ', period: "2027"')), [
    '2027 2027-03-31 late 2028-05-05',
    '2028 2028-03-31 overdue',
    '2029 2029-03-31 open',
  ]);
  assert.equal(books(YEARLY, '2026-12-31', report('2026-12-30')), ['2027 2027-03-31 open']);
  assert.equal(books(YEARLY, '2026-12-31', report('2026-12-30', ', period: "2027"')), [
    '2027 2027-03-31 done 2026-12-30',
    '2028 2028-03-31 open',
  ]);
  assert.equal(books(YEARLY, '2026-12-31', report('2026-12-30', ', period: nonsense')), [
    '2027 2027-03-31 open',
  ]);
});

test('the step says what was discharged', () => {
  const course = replayOf(packOf(YEARLY), `events:\n${OPENED}${report('2027-04-02')}`, '2027-12-31');
  assert.equal(course.steps.at(-1)?.discharged, [{ obligation: 'duty', period: '2027', status: 'late' }]);
  const early = replayOf(packOf(YEARLY), `events:\n${OPENED}${report('2026-12-30')}`, '2026-12-31');
  assert.is(early.steps.at(-1)?.discharged, undefined);
});

test('when the state is left, periods not yet due are dropped and missed ones stay', () => {
  const closed = '\n  - { date: 2028-02-01, event: office.close }';
  assert.equal(books(YEARLY, '2031-01-01', closed), ['2027 2027-03-31 overdue']);
  assert.equal(books(YEARLY, '2031-01-01', `${report('2027-01-05')}${closed}`), [
    '2027 2027-03-31 done 2027-01-05',
  ]);
  const course = replayOf(packOf(YEARLY), `events:\n${OPENED}${closed}`, '2031-01-01');
  assert.is(course.obligations[0]?.active, false);
});

test('a due date on a day off moves where the obligation says so, and keeps its period', () => {
  const december = YEARLY.replace('{ param: spring }', '12-31').replace('next_year', 'same_year');
  // 2028-12-31 is a Sunday, and 2029 is not announced.
  assert.equal(books(`${december}, roll: true`, '2028-12-31').at(-1), '2028 2029-01-01 open');
  assert.equal(books(`${december}, roll: false`, '2028-12-31').at(-1), '2028 2028-12-31 open');
});

const CYCLE = 'every: { param: three_years, from: { date: as_of } }, done_by: [ office.check, office.fail ]';
const check = (date: string) => `\n  - { date: ${date}, event: office.check }`;

test('a cycle is counted from its day; an act discharges the earliest undone period that has begun', () => {
  assert.equal(books(CYCLE, '2026-11-01'), ['2029 2029-10-20 open']);
  assert.equal(books(CYCLE, '2033-01-01', `${check('2029-10-20')}`), [
    '2029 2029-10-20 done 2029-10-20',
    '2032 2032-10-20 overdue',
    '2035 2035-10-20 open',
  ]);
  assert.equal(books(CYCLE, '2030-01-01', `${check('2029-09-01')}${check('2029-10-20')}`), [
    '2029 2029-10-20 done 2029-09-01',
    '2032 2032-10-20 open',
  ]);
  assert.equal(books(CYCLE, '2033-01-01', `${check('2029-09-01')}${check('2029-10-21')}`), [
    '2029 2029-10-20 done 2029-09-01',
    '2032 2032-10-20 done 2029-10-21',
    '2035 2035-10-20 open',
  ]);
  assert.equal(books(CYCLE, '2033-01-01', check('2032-11-01')), [
    '2029 2029-10-20 late 2032-11-01',
    '2032 2032-10-20 overdue',
    '2035 2035-10-20 open',
  ]);
});

test('an act that also leaves the state still discharges', () => {
  assert.equal(books(CYCLE, '2033-01-01', '\n  - { date: 2029-10-01, event: office.fail }'), [
    '2029 2029-10-20 done 2029-10-01',
  ]);
});

test('a cycle on 29 February ends on the last of that month; an unknown start gives no periods', () => {
  const leap = 'every: { years: 3, from: "2024-02-29" }, done_by: office.check';
  assert.equal(books(leap, '2027-01-01'), ['2027 2027-02-28 open']);
  const unknown = 'every: { years: 3, from: { var: opened_on } }, done_by: office.check';
  assert.equal(books(unknown, '2033-01-01'), []);
  assert.equal(
    books(
      unknown,
      '2027-01-01',
      '\n  - { date: 2026-11-01, event: office.check, facts: { opened_on: 2026-10-25 } }',
    ),
    ['2029 2029-10-25 done 2026-11-01', '2032 2032-10-25 open'],
  );
});

test('shorter cycles are named by their day, and a length of nothing gives none', () => {
  const monthly = 'every: { months: 6, from: "2026-10-20" }, done_by: office.check';
  assert.equal(books(monthly, '2027-05-01'), ['2027-04-20 2027-04-20 overdue', '2027-10-20 2027-10-20 open']);
  assert.equal(books('every: { days: 0, from: "2026-10-20" }, done_by: office.check', '2027-05-01'), []);
});

test('a date ages ahead stays within bounds', () => {
  assert.ok(
    books('every: { days: 1, from: "2026-10-20" }, done_by: office.check', '9999-12-31').length <= 1000,
  );
});

test('a duty without a day stands as long as its state', () => {
  const standing = 'what: 浇水';
  const course = (more = '') =>
    replayOf(packOf(standing), `events:\n${OPENED}${more}`, '2030-01-01').obligations[0];
  assert.equal(
    [course()?.standing, course()?.active, course()?.periods, course()?.what],
    [true, true, [], '浇水'],
  );
  assert.is(course('\n  - { date: 2028-02-01, event: office.close }')?.active, false);
});

test('periods are deadlines too, in the order they began', () => {
  const course = replayOf(packOf(YEARLY), `events:\n${OPENED}${report('2027-03-31')}`, '2028-12-31');
  assert.equal(
    course.deadlines.map((one) => `${one.id} ${one.startedOn} ${one.status}`),
    ['duty.2027 2026-10-20 done', 'duty.2028 2027-04-01 overdue', 'duty.2029 2028-04-01 pending'],
  );
});

test.run();
