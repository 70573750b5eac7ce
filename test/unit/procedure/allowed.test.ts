/** What a role may do next: the same as a replay would take, and why not the rest. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Case } from '../../../src/model/case.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { allowed } from '../../../src/procedure/allowed.ts';
import { replay } from '../../../src/procedure/replay.ts';
import { drawFrom } from '../../support/faults.ts';
import { flowCase, flowPack } from '../../support/flow-pack.ts';
import { runs } from '../../support/runs.ts';
import { secondCase, secondCaseNames, secondPack } from '../../support/second-pack.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../../support/shipped.ts';

const test = suite('procedure/allowed');

const pack = flowPack(`id: flow
title: 流程
cite: 第一条
initial: open
states:
  open:
    title: 待提交
    cite: 第一条
    on:
      gardener.submit: { target: working, guard: ready }
      office.note: { title: 备注 }
  working:
    title: 办理
    cite: 第一条
    type: parallel
    onDone: over
    states:
      left:
        title: 左
        cite: 第一条
        initial: one
        states:
          one:
            title: 左一
            cite: 第一条
            on:
              office.pass: { target: two, guard: agreed, title: 通过 }
              office.both: two
          two: { title: 左二, cite: 第一条, type: final }
      right:
        title: 右
        cite: 第一条
        initial: one
        states:
          one:
            title: 右一
            cite: 第一条
            on:
              office.finish: { target: two, in: working.left.two }
              office.both: { target: two, guard: ready }
          two: { title: 右二, cite: 第一条, type: final }
  over: { title: 办结, cite: 第一条, type: final }
`);

/** `event allowed reason` and what comes with the reason. */
const told = (text: string, role: string): readonly string[] => {
  const theCase = flowCase(pack, text);
  const course = replay(pack, theCase, '2026-03-10');
  return allowed(pack, course, role).map(({ event, allowed: may, why }) => {
    const more =
      why.reason === 'guards'
        ? why.guards.map(
            ({ rule, verdict, missing }) => `${rule}=${verdict}${missing.map((one) => ` ${one.path}`)}`,
          )
        : 'states' in why
          ? why.states.map(({ path, title }) => `${path} ${title}`)
          : [];
    return [event, may, why.reason, ...more].join(' | ');
  });
};

const SUBMITTED = 'events:\n  - { date: 2026-03-02, event: gardener.submit, facts: { ready: true } }\n';

test('each event comes with what it waits for, or where it is heard', () => {
  assert.equal(told('facts: {}', 'gardener'), [
    'gardener.submit | undetermined | guards | ready=undetermined ready',
  ]);
  assert.equal(told('facts: { ready: false }', 'gardener'), ['gardener.submit | no | guards | ready=unmet']);
  assert.equal(told(`facts: {}\n${SUBMITTED}`, 'office'), [
    'office.both | yes | guards | ready=met',
    'office.pass | undetermined | guards | agreed=undetermined agreed',
    'office.note | no | not-accepted | flow.open 待提交',
    'office.finish | no | not-in-state | flow.working.left.two 左二',
  ]);
  assert.equal(told(`facts: {}\n${SUBMITTED}`, 'gardener'), [
    'gardener.submit | no | not-accepted | flow.open 待提交',
  ]);
});

test('of a procedure that is over every event is refused as such; a role without events has none', () => {
  const over = `facts: {}\n${SUBMITTED}  - { date: 2026-03-03, event: office.both }\n`;
  assert.equal(told(over, 'gardener'), ['gardener.submit | no | finished']);
  assert.equal(told(over, 'nobody'), []);
  assert.equal(told(over, '__proto__'), []);
});

/** What becomes of an event on the day a course ends. */
const tried = (of: Pack, theCase: Case, event: string, date: string): string => {
  const events = [...theCase.events.filter((one) => one.date <= date)];
  const place = theCase.place;
  const { steps } = replay(of, { ...theCase, events: [...events, { date, event, facts: {}, place }] }, date);
  const refused = steps.find(({ index }) => index === events.length)?.refused;
  return refused === undefined ? 'yes' : refused.reason === 'guard-undetermined' ? 'undetermined' : 'no';
};

test('at points of all cases of both packs it says of an event what a replay does with it', () => {
  const draw = drawFrom(20_261_124);
  /** One in so many, all of them where many runs are asked for. */
  const isTried = (oneIn: number) => draw(Math.max(1, Math.round(oneIn / runs(1)))) === 0;
  const seen = new Map<string, number>();
  const cases: readonly (readonly [Pack, string, Case])[] = [
    ...shippedCaseNames.map((name) => [shippedPack(), name, shippedCase(name)] as const),
    ...secondCaseNames.map((name) => [secondPack, name, secondCase(name)] as const),
  ];
  for (const [of, name, whole] of cases) {
    const roles = Object.keys(of.roles);
    for (let count = 0; count <= whole.events.length; count++) {
      if (!isTried(3)) continue;
      const theCase = { ...whole, events: whole.events.slice(0, count) };
      const date = whole.events[count]?.date ?? whole.asOf ?? whole.events.at(-1)?.date ?? '2026-06-01';
      const course = replay(of, theCase, date);
      for (const { event, allowed: may, why } of roles.flatMap((role) => allowed(of, course, role))) {
        // What is heard nowhere near is most of it, and the same again and again.
        if (why.reason !== 'guards' && !isTried(15)) continue;
        seen.set(`${may} ${why.reason}`, (seen.get(`${may} ${why.reason}`) ?? 0) + 1);
        assert.is(may, tried(of, theCase, event, date), `${name} after ${count}: ${event}`);
      }
    }
  }
  for (const kind of ['yes guards', 'undetermined guards', 'no guards', 'no not-accepted', 'no finished']) {
    assert.ok((seen.get(kind) ?? 0) > 10, `${kind} ${seen.get(kind)}`);
  }
});

test.run();
