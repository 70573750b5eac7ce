/** Exported machines: XState takes the JSON as it is, and with its guards answered walks where a replay walks. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AnyMachineSnapshot } from 'xstate';
import { and, createMachine, initialTransition, not, stateIn, transition } from 'xstate';
import type { JsonObject } from '../../../src/base/json.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import type { World } from '../../../src/evaluate/world.ts';
import { createWorld } from '../../../src/evaluate/world.ts';
import { xstateOf } from '../../../src/export/xstate.ts';
import type { GuardTerm } from '../../../src/export/xstate-guards.ts';
import type { Case } from '../../../src/model/case.ts';
import type { Replay, Step } from '../../../src/model/outcome.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { chartOf } from '../../../src/procedure/chart.ts';
import { createFactLog } from '../../../src/procedure/fact-log.ts';
import { replay } from '../../../src/procedure/replay.ts';
import { flowPack } from '../../support/flow-pack.ts';
import { caseWith } from '../../support/provoke.ts';
import { secondCase, secondCaseNames, secondPack } from '../../support/second-pack.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../../support/shipped.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('export/xstate');

const exported = (pack: Pack, id: string): JsonObject => {
  const procedure = pack.procedures[id];
  if (procedure === undefined) throw new Error(`no procedure ${id}`);
  return JSON.parse(JSON.stringify(xstateOf(pack, procedure)));
};

type Terms = Readonly<Record<string, readonly GuardTerm[]>>;
const guardsIn = (machine: JsonObject): Terms => (machine['meta'] as { guards: Terms }).guards;

/** What somebody writes who embeds an exported machine: each name becomes what it says must hold. */
const machineIn = (json: JsonObject, world: () => World) => {
  const verdict = (rule: string) => evaluate(world(), rule).verdict;
  const guardOf = (terms: readonly GuardTerm[], isOpen: boolean): ReturnType<typeof stateIn> =>
    and(
      terms.map((term) => {
        if ('in' in term) return stateIn(term.in);
        if ('not' in term) return not(guardOf(term.not, true));
        return () => {
          const found = verdict(term.rule);
          return found === 'met' || (isOpen && found === 'undetermined');
        };
      }),
    );
  const guards = Object.entries(guardsIn(json)).map(
    ([name, terms]) => [name, guardOf(terms, false)] as const,
  );
  return createMachine(json).provide({ guards: Object.fromEntries(guards) });
};

const pathsOf = (snapshot: AnyMachineSnapshot): readonly string[] =>
  snapshot._nodes
    .map(({ id }) => id)
    .filter((id) => id.includes('.'))
    .sort();

/** Sends every step of a replay, refused ones too, to the exported machines; compares the states after each. */
const walk = (pack: Pack, theCase: Case, course: Replay): number => {
  const log = createFactLog(pack, theCase.facts);
  let [stageDates, stage]: [Record<string, string>, string | undefined] = [{}, undefined];
  let world = createWorld({ pack, facts: theCase.facts, asOf: '2026-01-01' });
  let machine = createMachine({});
  let snapshot: AnyMachineSnapshot | undefined;
  // How often each state was entered and not left: in one step it may be both, in either order.
  let active = new Map<string, number>();
  const count = (path: string, by: number) => active.set(path, (active.get(path) ?? 0) + by);
  const settle = (step: Step): void => {
    const event = step.index === undefined ? undefined : theCase.events[step.index];
    const facts = event === undefined ? log.facts() : log.after(event.facts);
    world = createWorld({ pack, facts, asOf: step.date, notice: theCase.notice, stageDates, stage });
    if (step.kind === 'start') {
      machine = machineIn(exported(pack, step.event), () => world);
      [snapshot] = initialTransition(machine);
      active = new Map();
    } else if (snapshot?.status === 'active')
      [snapshot] = transition(machine, snapshot, { type: step.event });
    if (step.refused === undefined && event !== undefined) {
      log.apply(event.facts, facts, { role: step.role ?? '', date: step.date, event: step.event });
    }
    for (const path of step.exited) count(path, -1);
    for (const path of step.entered) {
      count(path, 1);
      const procedure = pack.procedures[path.slice(0, path.indexOf('.'))];
      const entered = procedure && chartOf(procedure).states.get(path)?.stage;
      if (entered !== undefined && entered !== stage) {
        stageDates = entered in stageDates ? stageDates : { ...stageDates, [entered]: step.date };
        stage = entered;
      }
    }
  };
  for (const [index, step] of course.steps.entries()) {
    settle(step);
    if (snapshot === undefined) throw new Error('nothing has started');
    const standing = [...active].filter(([, times]) => times > 0).map(([path]) => path);
    assert.equal(pathsOf(snapshot), standing.sort(), `${theCase.id}, step ${index}: ${step.event}`);
  }
  return course.steps.length;
};

test('XState takes every exported machine as it is', () => {
  for (const pack of [shippedPack(), secondPack, smallPack()]) {
    for (const { id } of Object.values(pack.procedures)) {
      const machine = createMachine(exported(pack, id));
      assert.is(machine.id, id);
      // Every target is found, and what is named is what the pack calls it.
      const procedure = pack.procedures[id];
      for (const state of procedure === undefined ? [] : chartOf(procedure).states.values()) {
        const node = machine.getStateNodeById(state.path);
        assert.is(node.description, state.title);
        assert.ok(node.transitions instanceof Map);
      }
    }
  }
});

test('every shipped case walks through the exported machines as it is replayed', () => {
  let steps = 0;
  for (const name of shippedCaseNames) {
    const theCase = shippedCase(name);
    steps += walk(shippedPack(), theCase, replay(shippedPack(), theCase, theCase.asOf ?? '2030-01-01'));
  }
  assert.ok(steps > 400, String(steps));
});

test('so do the cases of the second pack', () => {
  let steps = 0;
  for (const name of secondCaseNames) {
    const theCase = secondCase(name);
    steps += walk(secondPack, theCase, replay(secondPack, theCase, theCase.asOf ?? '2030-01-01'));
  }
  assert.ok(steps > 50, String(steps));
});

test('so does the case of the small pack', () => {
  const { case: theCase } = caseWith(smallCase);
  if (theCase === undefined) throw new Error('the case does not link');
  assert.ok(walk(smallPack(), theCase, replay(smallPack(), theCase, '2030-01-01')) > 5);
});

test('guards, duties, timers, ends and obligations are told as data', () => {
  const pack = flowPack(`id: flow
title: 流程
cite: 第一条
initial: open
states:
  open:
    title: 待办
    cite: 第一条
    duty: { by: office, what: 审查, due: { after: { workdays: 3 } } }
    timers: { late: { title: 逾期, after: { days: 5 } } }
    on:
      timer.late: { target: left, title: 过期 }
      office.pass: [ { target: done, guard: ready }, { target: waiting, guard: agreed }, { target: left } ]
  waiting: { title: 等待, cite: 第一条, always: { guard: ready, target: done } }
  done: { title: 办结, cite: 第一条, type: final }
  left: { title: 退出, cite: 第一条, type: final, outcome: negative }
`);
  const machine = exported(pack, 'flow');
  const { states, meta, ...head } = machine as { states: Record<string, JsonObject>; meta: JsonObject };
  assert.equal(head, { id: 'flow', initial: 'open', description: '流程' });
  assert.equal(
    Object.entries(guardsIn(machine)).map(([name, terms]) => [name, JSON.stringify(terms)]),
    [
      [
        'agreed and not ready',
        '[{"rule":"agreed","title":"已同意"},{"not":[{"rule":"ready","title":"已备妥"}]}]',
      ],
      [
        'not ready and not agreed',
        '[{"not":[{"rule":"ready","title":"已备妥"}]},{"not":[{"rule":"agreed","title":"已同意"}]}]',
      ],
      ['ready', '[{"rule":"ready","title":"已备妥"}]'],
    ],
  );
  assert.equal(Object.keys(meta), [
    'format', 'pack', 'version', 'hash', 'engine', 'citations', 'roles', 'guards', 'obligations',
  ]); // biome-ignore format: one line
  assert.equal(states['left'], {
    type: 'final',
    description: '退出',
    meta: { citations: ['第一条'], outcome: 'negative' },
  });
  assert.equal(states['open'], {
    description: '待办',
    meta: {
      citations: ['第一条'],
      duties: [{ by: ['office'], what: '审查', due: '期限 3个工作日', citations: ['第一条'] }],
      timers: { 'timer.late': { description: '逾期：5日', citations: ['第一条'] } },
    },
    on: {
      'timer.late': [{ target: '#flow.left', description: '过期' }],
      'office.pass': [
        { target: '#flow.done', guard: 'ready', description: 'office.pass' },
        { target: '#flow.waiting', guard: 'agreed and not ready', description: 'office.pass' },
        { target: '#flow.left', guard: 'not ready and not agreed', description: 'office.pass' },
      ],
    },
  });
});

test.run();
