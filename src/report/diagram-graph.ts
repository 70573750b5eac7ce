/**
 * What a picture of a procedure shows: nodes in the lanes of their roles, frames around parallel and composite
 * states, edges with their labels. Refusals become tags of the state they leave. No positions yet.
 */
import type { Pack } from '../model/pack.ts';
import type { Procedure, State } from '../model/procedure.ts';
import { edgesOf, tagsOf } from './diagram-edges.ts';
import { limitLabels } from './diagram-labels.ts';
import type { DiagramFrame, DiagramGraph, DiagramNode, Marking, Tag } from './diagram-model.ts';
import { allStates, leavesOf } from './diagram-states.ts';
import { citationText } from './run-context.ts';
import type { Language } from './style.ts';
import { stateTitle } from './titles.ts';
import { wordsOf } from './words.ts';

/** Refusals that are open at this many places are named once, below the picture. */
const COMMON = 4;

/** Reads a procedure as nodes, frames, tags and edges; `marking` where it is two versions in one. */
export const graphOf = (
  procedure: Procedure,
  pack: Pack,
  language: Language,
  marking?: Marking,
): DiagramGraph => {
  const nodes = new Map<string, DiagramNode>();
  const words = wordsOf(language);
  const refusals = new Set(
    allStates(procedure.root).flatMap((one) => (one.outcome === 'negative' ? [one.path] : [])),
  );
  const shown = (state: State): readonly State[] =>
    leavesOf(state).filter((leaf) => !refusals.has(leaf.path));

  const citedOf = (state: State): string => marking?.cited(state) ?? citationText(state.citations, words);
  const bandOf = (state: State): string => (marking?.isGone(state) === true ? '' : articleOf(state, pack));
  const nodeOf = (state: State, lane: string, within: string): DiagramNode => {
    const limits = marking?.limits(state) ?? limitLabels(state, pack, language);
    const next = state.starts === undefined ? [] : [pack.procedures[state.starts]?.title ?? state.starts];
    const cited = citedOf(state);
    const node: DiagramNode = {
      id: state.path,
      title: stateTitle(pack, state.path),
      cited: cited === within ? '' : cited,
      lane,
      kind: state.kind === 'final' ? 'end' : 'state',
      notes: [...limits, ...next.map(words.leadsTo)],
      tags: tagsOf(state, refusals, pack, marking),
      article: bandOf(state),
    };
    nodes.set(node.id, node);
    return node;
  };

  let last = Object.keys(pack.roles)[0] ?? '';
  const itemOf = (state: State): readonly (DiagramNode | DiagramFrame)[] => {
    const leaves = shown(state);
    const [only] = leaves;
    if (state.kind === 'history' || only === undefined) return [];
    if (leaves.length === 1) {
      last = laneOf(only, last, procedure);
      return [nodeOf(only, last, '')];
    }
    const cited = citedOf(state);
    const regions = regionsOf(state).filter((region) => shown(region).length > 0);
    return [
      {
        id: state.path,
        title: stateTitle(pack, state.path),
        cited,
        regions: regions.map((region) => {
          let lane = regionLane(region, last, procedure);
          return {
            id: region.path,
            title: regions.length === 1 || region === state ? '' : stateTitle(pack, region.path),
            nodes: shown(region).map((leaf) => {
              lane = dutyLane(leaf) ?? lane;
              return nodeOf(leaf, lane, cited).id;
            }),
          };
        }),
        tags: tagsOf(state, refusals, pack, marking),
        article: bandOf(state),
      },
    ];
  };
  const items = Object.values(procedure.root.states).flatMap(itemOf);
  const { common, without } = commonTags(items);
  for (const [id, node] of nodes) nodes.set(id, without(node));
  const used = new Set([...nodes.values()].map((node) => node.lane));
  return {
    items: items.map(without),
    nodes,
    edges: edgesOf(
      procedure,
      new Set(nodes.keys()),
      new Set(items.map((item) => item.id)),
      refusals,
      pack,
      marking,
    ),
    common: [
      ...tagsOf(procedure.root, refusals, pack, marking).filter((tag) => tag.kind === 'refusal'),
      ...common,
    ],
    lanes: Object.keys(pack.roles).filter((role) => used.has(role)),
  };
};

/** What stands side by side in a frame: the regions of the parallel state it is or holds, else itself. */
const regionsOf = (state: State): readonly State[] => {
  const children = Object.values(state.states);
  if (state.kind === 'parallel') return children;
  return children.some((child) => child.kind === 'parallel')
    ? children.flatMap((child) => (child.kind === 'parallel' ? regionsOf(child) : [child]))
    : [state];
};

/** The role whose duty the state is and who can act in it, else any whose duty it is. */
const dutyLane = (state: State): string | undefined => {
  const roles = state.duties.flatMap((duty) => duty.by);
  return roles.find((role) => actorsIn(state).includes(role)) ?? roles[0];
};

const actorsIn = (state: State): readonly string[] =>
  Object.keys(state.on)
    .filter((event) => !event.startsWith('timer.'))
    .map((event) => event.split('.')[0] ?? '');

/** Where nobody has a duty: the role that may act; a final state stands with the role that leads into it. */
const laneOf = (state: State, last: string, procedure: Procedure): string => {
  const own = dutyLane(state) ?? actorsIn(state)[0];
  if (own !== undefined) return own;
  for (const other of allStates(procedure.root)) {
    for (const [event, candidates] of Object.entries(other.on)) {
      if (event.startsWith('timer.') || !candidates.some((one) => one.target === state.path)) continue;
      return event.split('.')[0] ?? last;
    }
  }
  return last;
};

const regionLane = (region: State, last: string, procedure: Procedure): string =>
  leavesOf(region)
    .map(dutyLane)
    .find((one) => one !== undefined) ?? laneOf(leavesOf(region)[0] ?? region, last, procedure);

const articleOf = (state: State, pack: Pack): string => {
  const articles = pack.chapters.flatMap((chapter) => chapter.articles);
  for (const citation of state.citations) {
    const article = articles.find((one) => citation.kind === 'article' && one.number === citation.article);
    if (article !== undefined) return article.id;
  }
  return '';
};

/** Refusals that stand open nearly everywhere, and the items without them. */
const commonTags = (items: readonly (DiagramNode | DiagramFrame)[]) => {
  const byText = new Map<string, Tag[]>();
  for (const tag of items.flatMap((item) => item.tags)) {
    if (tag.kind === 'refusal') byText.set(tag.text, [...(byText.get(tag.text) ?? []), tag]);
  }
  const common = [...byText].flatMap(([text, tags]): readonly Tag[] =>
    tags.length < COMMON ? [] : [{ text, kind: 'refusal', ways: tags.flatMap((tag) => tag.ways) }],
  );
  const names = new Set(common.map((tag) => tag.text));
  const without = <T extends DiagramNode | DiagramFrame>(item: T): T => ({
    ...item,
    tags: item.tags.filter((tag) => !names.has(tag.text)),
  });
  return { common, without };
};
