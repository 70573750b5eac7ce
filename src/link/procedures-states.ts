/** The states of a workflow with all they hold: transitions, duties, timers. */
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, keySpanAt, oneOrMore, placeAt, textUnder } from '../load/cursor.ts';
import type { Consequence, Duty, State, Timer, Transition } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import { linkChosen } from './choose.ts';
import type { EventTable } from './procedures-events.ts';
import { linkDue, linkTimerDue } from './procedures-periods.ts';
import type { Workflow } from './procedures-scope.ts';
import { citationsOf } from './procedures-scope.ts';
import { resolveState, resolveTarget } from './procedures-targets.ts';
import type { StateNode } from './procedures-tree.ts';
import { keyAt, referDeclared, referNamed } from './references.ts';

/** One workflow while its states are linked. */
export type Linking = Workflow & Pick<EventTable, 'idOf'>;

/** A state and all below it; what cannot be linked is reported and left out. */
export const linkState = (node: StateNode, linking: Linking, inherited: readonly Citation[] = []): State => {
  const { cursor } = node;
  const citations = citationsOf(linking, cursor, inherited);
  const { scope, report } = linking;
  const stageAt = child(cursor, 'stage');
  const stage = stageAt === undefined ? undefined : scope.stages.resolve(stageAt, report);
  const startsAt = child(cursor, 'starts');
  const starts = startsAt === undefined ? undefined : scope.procedures.resolve(startsAt, report);
  return {
    id: node.id,
    path: node.path,
    title: node.title,
    citations,
    kind: node.kind,
    ...(node.kind === 'history'
      ? { history: textUnder(cursor, 'history') === 'deep' ? ('deep' as const) : ('shallow' as const) }
      : {}),
    ...(node.kind === 'compound' && node.initial !== undefined ? { initial: node.initial } : {}),
    states: Object.fromEntries(
      [...node.children.values()].map((one) => [one.id, linkState(one, linking, citations)]),
    ),
    on: linkEvents(node, linking),
    always: linkTransitions(child(cursor, 'always'), node, linking),
    onDone: linkTransitions(child(cursor, 'onDone'), node, linking),
    duties: oneOrMore(child(cursor, 'duty')).map((one) => linkDuty(one, citations, linking)),
    timers: linkTimers(child(cursor, 'timers'), citations, linking),
    ...(stage === undefined ? {} : { stage }),
    ...(textUnder(cursor, 'outcome') === 'negative' ? { outcome: 'negative' as const } : {}),
    ...(starts === undefined ? {} : { starts }),
    place: placeAt(cursor),
  };
};

/** The roles under `by`. */
export const linkRoles = (cursor: Cursor, { scope, report }: Workflow): readonly string[] =>
  oneOrMore(child(cursor, 'by')).flatMap((role) => scope.roles.resolve(role, report) ?? []);

/** What the measure says follows; absent where it says nothing. */
export const linkConsequence = (
  cursor: Cursor,
  inherited: readonly Citation[],
  workflow: Workflow,
): { readonly consequence?: Consequence } => {
  const at = child(cursor, 'consequence');
  if (at === undefined) return {};
  const what = textUnder(at, 'what')?.trim() ?? '';
  return { consequence: { what, citations: citationsOf(workflow, at, inherited) } };
};

const linkEvents = (node: StateNode, linking: Linking): State['on'] => {
  const on: Record<string, readonly Transition[]> = {};
  for (const [, at] of entriesOf(child(node.cursor, 'on'))) {
    const event = linking.idOf(at);
    const transitions = linkTransitions(at, node, linking);
    if (event === undefined) linking.unresolved.add(node);
    else on[event] = [...(on[event] ?? []), ...transitions];
  }
  return on;
};

const linkTransitions = (
  cursor: Cursor | undefined,
  node: StateNode,
  linking: Linking,
): readonly Transition[] => oneOrMore(cursor).map((one) => linkTransition(one, node, linking));

/** `'target'`, or a mapping; one that says nothing takes the event and stays. */
const linkTransition = (cursor: Cursor, node: StateNode, linking: Linking): Transition => {
  const { scope, report, root } = linking;
  const targetAt = typeof cursor.value === 'string' ? cursor : child(cursor, 'target');
  const target = targetAt === undefined ? undefined : resolveTarget(targetAt, node, root, report);
  if (targetAt !== undefined && target === undefined) linking.unresolved.add(node);
  const guardAt = child(cursor, 'guard');
  const guard =
    guardAt === undefined
      ? undefined
      : linkChosen(guardAt, scope.citable.decisions, report, (one) => scope.rules.resolve(one, report));
  const inAt = child(cursor, 'in');
  const within = inAt === undefined ? undefined : resolveState(inAt, node, root, report);
  const title = textUnder(cursor, 'title')?.trim() ?? '';
  const transition: Transition = {
    ...(target === undefined ? {} : { target: target.path }),
    ...(guard === undefined ? {} : { guard }),
    ...(within === undefined ? {} : { in: within.path }),
    ...(title === '' ? {} : { title }),
    citations: citationsOf(linking, cursor),
    place: placeAt(cursor),
  };
  linking.cursorOf.set(transition, targetAt ?? cursor);
  return transition;
};

const linkDuty = (cursor: Cursor, inherited: readonly Citation[], linking: Linking): Duty => {
  const citations = citationsOf(linking, cursor, inherited);
  const dueAt = child(cursor, 'due');
  const due = dueAt === undefined ? undefined : linkDue(dueAt, linking);
  return {
    by: linkRoles(cursor, linking),
    what: textUnder(cursor, 'what')?.trim() ?? '',
    citations,
    ...(due === undefined ? {} : { due }),
    ...linkConsequence(cursor, citations, linking),
  };
};

const NAME = /^[a-z][a-z0-9_]*$/;

const linkTimers = (
  cursor: Cursor | undefined,
  inherited: readonly Citation[],
  linking: Linking,
): State['timers'] => {
  const timers: Record<string, Timer> = {};
  for (const [id, at] of entriesOf(cursor)) {
    const first = linking.timers.get(id);
    if (!NAME.test(id)) linking.report('link/bad-timer-name', keySpanAt(at), { name: id });
    else if (first !== undefined) {
      linking.report('link/duplicate-timer', keySpanAt(at), { name: id }, [
        { span: keySpanAt(first), note: 'first-here' },
      ]);
    } else {
      linking.timers.set(id, at);
      const entity = { kind: 'timer', id: `${linking.root.path}.${id}` } as const;
      referDeclared(linking.report, { ...keyAt(at), text: id, from: 0 }, entity);
      referNamed(linking.report, at, 'title', entity);
    }
    const due = linkTimerDue(at, linking);
    if (due === undefined) continue;
    const title = textUnder(at, 'title')?.trim() ?? '';
    timers[id] = {
      id,
      title: title === '' ? id : title,
      citations: citationsOf(linking, at, inherited),
      due,
    };
  }
  return timers;
};
