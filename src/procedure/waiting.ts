/** What the course of a case waits with until a guard can be answered: events, past and to come, and passages. */
import type { CivilDate } from '../base/civil-date.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import { own } from '../evaluate/world.ts';
import type { Finding } from '../model/finding.ts';
import type { Replay } from '../model/outcome.ts';
import type { State, Transition } from '../model/procedure.ts';
import { chartOf } from './chart.ts';
import { guardsIn } from './guards.ts';
import type { ActivePaths } from './select.ts';
import { nothingFound, selectIn } from './select.ts';

/** `event`: it may come next. `refused`: the case tells it, and it was not taken. `passage`: a state left by itself. */
export interface Waiting {
  readonly kind: 'event' | 'refused' | 'passage';
  /** The event, or the path of the state. */
  readonly id: string;
  readonly title: string;
  readonly role?: string;
  /** Of a refused event. */
  readonly date?: CivilDate;
  /** The undetermined rules. */
  readonly findings: readonly Finding[];
}

/** Everything that waits, what comes next first; `world` is the one that the course leads to. */
export const waitingIn = (course: Replay, world: World): readonly Waiting[] => [
  ...course.next.flatMap(({ ready, event, title, role, guards }): readonly Waiting[] => {
    if (ready !== 'undetermined') return [];
    const open = guards.filter(({ verdict }) => verdict === 'undetermined');
    return [
      { kind: 'event', id: event, title, role, findings: open.map(({ rule }) => evaluate(world, rule)) },
    ];
  }),
  ...passagesIn(course, world),
  ...course.steps.flatMap(({ event: id, title, role, date, refused }): readonly Waiting[] =>
    refused?.reason === 'guard-undetermined'
      ? [
          {
            kind: 'refused',
            id,
            title,
            ...(role === undefined ? {} : { role }),
            date,
            findings: refused.findings,
          },
        ]
      : [],
  ),
];

const passagesIn = (course: Replay, world: World): readonly Waiting[] => {
  const running = course.steps.findLast(({ kind }) => kind === 'start')?.event ?? '';
  const procedure = own(world.pack.procedures, running);
  if (procedure === undefined || course.done) return [];
  const active = new Set(course.active.map(({ path }) => path));
  const guards = guardsIn(() => world);
  const openIn = (candidates: readonly Transition[]): readonly Transition[] => {
    const found = nothingFound();
    selectIn(candidates, active, guards.answer, found);
    return found.undetermined;
  };
  return [...chartOf(procedure).states.values()].flatMap((state) => {
    if (!active.has(state.path)) return [];
    const open = [...openIn(state.always), ...(isDone(state, active) ? openIn(state.onDone) : [])];
    const rules = new Set(open.flatMap((one) => guards.ruleOf(one) ?? []));
    const findings = [...rules].map(guards.findingOf);
    return findings.length === 0 ? [] : [{ kind: 'passage', id: state.path, title: state.title, findings }];
  });
};

/** Whether an active state has come to its end inside. */
const isDone = (state: State, active: ActivePaths): boolean => {
  const parts = Object.values(state.states);
  if (state.kind === 'final') return true;
  if (state.kind === 'parallel') return parts.every((part) => isDone(part, active));
  return parts.some((part) => part.kind === 'final' && active.has(part.path));
};
