/** What the shipped procedures hold to beyond the shipped cases: ways out of every step, days easily miscounted. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Case, CaseEvent } from '../../src/model/case.ts';
import { assess } from '../../src/outcome/assess.ts';
import { shippedCase, shippedPack } from '../support/shipped.ts';

const test = suite('acceptance/courses');
const pack = shippedPack();
const recognized = shippedCase('01-recognized.yaml', pack);

const leaves = (theCase: Case, asOf: string, decisions = {}): readonly string[] =>
  assess(pack, theCase, asOf, { decisions, recompute: false })
    .replay.active.filter((one) => one.leaf)
    .map((one) => one.path);

const event = (date: string, id: string, facts: CaseEvent['facts'] = {}): CaseEvent => ({
  date,
  event: id,
  facts,
  place: recognized.place,
});

/** The course of the recognised cluster up to and with an event, then other events. */
const upTo = (last: string, ...more: readonly CaseEvent[]): Case => {
  const end = recognized.events.findIndex((one) => one.event === last);
  return { ...recognized, events: [...recognized.events.slice(0, end + 1), ...more] };
};

/** The same case published on another day; steps that came later are taken on that day. */
const publishedOn = (date: string): Case => {
  const before = upTo('meeting.approve');
  const published = event(date, 'province.publish', { 'publicity.channel': 'department_website' });
  const events = before.events.map((one) => (one.date > date ? { ...one, date } : one));
  return { ...before, events: [...events, published] };
};

const steps = recognized.events.map((one) => one.event).slice(1, -2);

for (const last of steps) {
  test(`an applicant may withdraw after ${last}`, () => {
    const after = upTo(last, event('2026-10-12', 'applicant.withdraw'));
    assert.equal(leaves(after, '2026-10-13'), ['certification.withdrawn']);
  });

  test(`material found false after ${last} ends the case`, () => {
    for (const role of ['city', 'province']) {
      const found = event('2026-10-12', `${role}.find_false_material`, { 'filing.false_material': true });
      assert.equal(leaves(upTo(last, found), '2026-10-13'), ['certification.falsified']);
    }
  });
}

test('no other step can be taken out of turn', () => {
  const ids = Object.keys(pack.procedures['certification']?.events ?? {});
  const anytime = ['applicant.withdraw', 'city.find_false_material', 'province.find_false_material'];
  const first = { ...recognized, events: [] };
  for (const id of ids.filter((one) => one !== 'province.open_call' && !anytime.includes(one))) {
    const early = { ...first, events: [event('2026-03-02', id)] };
    const { steps: taken } = assess(pack, early, '2026-03-03', { recompute: false }).replay;
    assert.is(taken.at(-1)?.refused?.reason, 'not-accepted', id);
  }
});

/** Day of publishing; last day of the period if that day is not counted, and if it is. */
const PERIODS = [
  ['2026-04-30', '2026-05-11', '2026-05-09'],
  ['2026-09-18', '2026-09-24', '2026-09-23'],
  ['2026-09-28', '2026-10-10', '2026-10-09'],
  ['2026-11-23', '2026-11-30', '2026-11-27'],
] as const;

for (const [start, excluded, included] of PERIODS) {
  test(`a publicity period begun on ${start} ends on ${excluded}, or ${included} if that day counts`, () => {
    const ends = (option: string): string | undefined => {
      const options = { decisions: { publicity_start_day: option }, recompute: false };
      const { deadlines } = assess(pack, publishedOn(start), start, options).replay;
      return deadlines.find((one) => one.id === 'notice_end')?.due?.date;
    };
    assert.equal([ends('excluded'), ends('included')], [excluded, included]);
  });
}

test('a period that reaches into a year without announced days off ends on a provisional day', () => {
  const { deadlines } = assess(pack, publishedOn('2026-12-28'), '2026-12-28', { recompute: false }).replay;
  const due = deadlines.find((one) => one.id === 'notice_end')?.due;
  assert.is(due?.date, '2027-01-05');
  assert.ok(due?.provisional !== undefined && due.provisional.earliest <= '2027-01-04');
});

const object = (date: string, result: string): CaseEvent['facts'] => ({
  objections: [{ received_on: date, content: '产值不实', result }],
});

test('an objection that stands in the facts unverified is told of, though nobody filed it as an event', () => {
  const toldOf = (result: string): boolean => {
    const objections = [{ received_on: '2026-10-09', content: '产值不实', result }];
    const facts = { ...recognized.facts, objections };
    return assess(pack, { ...recognized, facts }, '2026-12-31', { recompute: false }).advisories.some(
      ({ id }) => id === 'open_objection',
    );
  };
  assert.equal(['pending', 'founded', 'unfounded'].map(toldOf), [true, true, false]);
});

test('a late objection is noted, or blocks recognition until it is verified, as the reading has it', () => {
  const late = upTo(
    'province.publish',
    event('2026-10-12', 'public.object', object('2026-10-12', 'pending')),
    event('2026-10-13', 'province.recognize'),
  );
  const recognizedState = 'certification.recognized';
  assert.is(leaves(late, '2026-10-14')[0], recognizedState);
  const blocking = { late_objection: 'block' };
  assert.equal(leaves(late, '2026-10-14', blocking), ['certification.verifying_late']);
  const dismissed = event('2026-10-15', 'province.dismiss_objection', object('2026-10-12', 'unfounded'));
  const upheld = event('2026-10-15', 'province.uphold_objection', object('2026-10-12', 'founded'));
  const then = (next: CaseEvent): Case => ({ ...late, events: [...late.events, next] });
  assert.equal(leaves(then(dismissed), '2026-10-16', blocking), ['certification.recognizing']);
  assert.equal(leaves(then(upheld), '2026-10-16', blocking), ['certification.objection_upheld']);
});

test('a late objection does not hold up one that came in time, unless the reading has it so', () => {
  const both = (timely: string): CaseEvent['facts'] => ({
    objections: [
      { received_on: '2026-10-09', content: '产值不实', result: timely },
      { received_on: '2026-10-13', content: '名录有误', result: 'pending' },
    ],
  });
  const theCase = upTo(
    'province.publish',
    event('2026-10-09', 'public.object', object('2026-10-09', 'pending')),
    event('2026-10-13', 'public.object', both('pending')),
    event('2026-10-15', 'province.dismiss_objection', both('qualified')),
  );
  assert.equal(leaves(theCase, '2026-10-16'), ['certification.recognizing']);
  assert.equal(leaves(theCase, '2026-10-16', { late_objection: 'block' }), [
    'certification.public_notice.period.ended',
    'certification.public_notice.objections.verifying',
  ]);
});

test('nothing may be corrected where the reading rules it out', () => {
  const asked = upTo(
    'applicant.submit',
    event('2026-04-23', 'city.request_correction', { 'filing.materials_complete': false }),
  );
  assert.equal(leaves(asked, '2026-04-24'), ['certification.correcting_filing']);
  assert.equal(leaves(asked, '2026-04-24', { correction: 'never' }), ['certification.acceptance']);
});

test('an objection that comes in on the last day counts, even before that day is over', () => {
  const last = upTo(
    'province.publish',
    event('2026-10-10', 'public.object', object('2026-10-10', 'pending')),
    event('2026-10-10', 'province.recognize'),
  );
  const { replay } = assess(pack, last, '2026-10-10', { recompute: false });
  assert.is(replay.steps.at(-1)?.refused?.reason, 'not-accepted');
  assert.ok(leaves(last, '2026-10-10').includes('certification.public_notice.period.running'));
});

test('three years from 29 February end on 28 February, and a due date on a Saturday stays', () => {
  const dueAfter = (day: string): string | undefined => {
    const late = upTo('province.publish', event(day, 'province.recognize'));
    const { obligations } = assess(pack, late, day, { recompute: false }).replay;
    return obligations.find((one) => one.id === 'reassessment')?.periods[0]?.due.date;
  };
  assert.equal([dueAfter('2028-02-29'), dueAfter('2026-10-20')], ['2031-02-28', '2029-10-20']);
});

test('a cluster recognised in January reports from the year after, or in the same year, as the reading has it', () => {
  const january = upTo('province.publish', event('2027-01-12', 'province.recognize'));
  const firstYear = (option: string): string | undefined =>
    assess(pack, january, '2027-02-01', {
      decisions: { first_report: option },
      recompute: false,
    }).replay.obligations.find((one) => one.id === 'annual_report')?.periods[0]?.period;
  assert.equal([firstYear('next_year'), firstYear('same_year')], ['2028', '2027']);
});

test.run();
