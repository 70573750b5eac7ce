/** Transitions as the edges and tags of a picture, with their words. */

import type { StepMark } from '../amend/merged-procedures.ts';
import type { Pack } from '../model/pack.ts';
import type { Procedure, State, Transition } from '../model/procedure.ts';
import type { DiagramEdge, Marking, Tag, Way } from './diagram-model.ts';
import { allStates } from './diagram-states.ts';
import { eventTitle, stateTitle } from './titles.ts';

/** Exits to refusals, by where they lead; acts that leave the state as it is. */
export const tagsOf = (
  state: State,
  refusals: ReadonlySet<string>,
  pack: Pack,
  marking?: Marking,
): readonly Tag[] => {
  const tags = new Map<string, { text: string; kind: Tag['kind']; ways: Way[]; mark?: StepMark }>();
  for (const [event, one] of transitionsOf(state)) {
    const refusal = one.target !== undefined && refusals.has(one.target);
    if (!refusal && one.target !== undefined) continue;
    const way = wayOf(state, event, one);
    const plain = refusal ? stateTitle(pack, one.target ?? '') : labelOf(one, event, pack);
    const text = marking?.label(plain, way) ?? plain;
    const tag = tags.get(text) ?? {
      text,
      kind: refusal ? ('refusal' as const) : ('stay' as const),
      ways: [],
      ...markOf(way, marking),
    };
    tag.ways.push(way);
    tags.set(text, tag);
  }
  return [...tags.values()];
};

/** Between drawn nodes and frames; several transitions of one kind between the same two are one edge. */
export const edgesOf = (
  procedure: Procedure,
  nodes: ReadonlySet<string>,
  items: ReadonlySet<string>,
  refusals: ReadonlySet<string>,
  pack: Pack,
  marking?: Marking,
): readonly DiagramEdge[] => {
  const states = new Map(allStates(procedure.root).map((state) => [state.path, state]));
  /** The node or frame that stands for a state: itself, the frame it makes, or the node it begins with. */
  const drawnAs = (path: string): string | undefined => {
    if (nodes.has(path) || items.has(path)) return path;
    const state = states.get(path);
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    if (state?.initial !== undefined && !holdsParallel(state)) return drawnAs(`${path}.${state.initial}`);
    return parent === '' ? undefined : drawnAs(parent);
  };
  const edges = new Map<
    string,
    { from: string; to: string; labels: string[]; automatic: boolean; ways: Way[]; mark?: StepMark }
  >();
  for (const state of states.values()) {
    if (state === procedure.root) continue;
    for (const [event, one] of transitionsOf(state)) {
      if (one.target === undefined || refusals.has(one.target)) continue;
      const [from, to] = [drawnAs(state.path), drawnAs(one.target)];
      if (from === undefined || to === undefined || from === to) continue;
      const automatic = event === 'always' || event === 'done' || event.startsWith('timer.');
      const way = wayOf(state, event, one);
      const marked = markOf(way, marking);
      const key = `${from} ${to} ${automatic} ${marked.mark ?? ''}`;
      const edge = edges.get(key) ?? { from, to, labels: [], automatic, ways: [], ...marked };
      const plain = labelOf(one, event, pack);
      const label = marking?.label(plain, way) ?? plain;
      if (label !== '' && !edge.labels.includes(label)) edge.labels.push(label);
      edge.ways.push(way);
      edges.set(key, edge);
    }
  }
  return [...edges.values()].map(({ labels, ...edge }) => ({
    ...edge,
    label: labels.length > 2 ? `${labels.slice(0, 2).join(' / ')} \u2026` : labels.join(' / '),
  }));
};

const markOf = (way: Way, marking: Marking | undefined): { readonly mark?: StepMark } => {
  const mark = marking?.way(way);
  return mark === undefined ? {} : { mark };
};

const holdsParallel = (state: State): boolean =>
  state.kind === 'parallel' || Object.values(state.states).some(holdsParallel);

const wayOf = (state: State, event: string, { target }: Transition): Way => ({
  source: state.path,
  event,
  ...(target === undefined ? {} : { target }),
});

/** The ways out of a state. */
export const waysOf = (state: State): readonly Way[] =>
  transitionsOf(state).map(([event, one]) => wayOf(state, event, one));

const transitionsOf = (state: State): readonly (readonly [string, Transition])[] => [
  ...Object.entries(state.on).flatMap(([event, all]) => all.map((one) => [event, one] as const)),
  ...state.always.map((one) => ['always', one] as const),
  ...state.onDone.map((one) => ['done', one] as const),
];

const labelOf = (transition: Transition, event: string, pack: Pack): string => {
  if (transition.title !== undefined) return transition.title;
  if (event !== 'always' && event !== 'done') return eventTitle(pack, event);
  const { guard } = transition;
  return guard === undefined || 'choose' in guard ? '' : (pack.rules[guard.value]?.title ?? '');
};
