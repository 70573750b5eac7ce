/**
 * A procedure as Mermaid text (`stateDiagram-v2`), for pages that draw it. Mermaid joins only states that stand side by
 * side, so an edge that crosses the border of a composite state is drawn from or to the composite, and says in its
 * label from or to which state inside.
 */
import { ENGINE_VERSION } from '../base/version.ts';
import type { Pack } from '../model/pack.ts';
import type { Procedure, State, Transition } from '../model/procedure.ts';
import { dutyLabel, timerLabel } from '../report/diagram-labels.ts';
import { allStates } from '../report/diagram-states.ts';
import type { Language } from '../report/style.ts';
import { eventTitle, roleTitle, stateTitle } from '../report/titles.ts';
import type { Words } from '../report/words.ts';
import { wordsOf } from '../report/words.ts';
import { escaped, idsOf, steady } from './mermaid-text.ts';

/** One diagram. */
export const mermaidOf = (pack: Pack, procedure: Procedure, language: Language = pack.language): string => {
  const context: Context = {
    pack,
    language,
    words: wordsOf(language),
    procedure,
    idOf: idsOf(allStates(procedure.root).map(({ path }) => path)),
    states: new Map(allStates(procedure.root).map((state) => [state.path, state])),
  };
  const edges = edgesIn(context);
  return [
    '---',
    `title: ${JSON.stringify(steady(procedure.title))}`,
    '---',
    'stateDiagram-v2',
    `  %% banfa/mermaid@1 ${pack.id}@${pack.version} ${pack.hash} banfa ${ENGINE_VERSION}`,
    ...scopeLines(procedure.root, edges, context).map(indented),
    ...anywhereLines(edges, context).map(indented),
    '',
  ].join('\n');
};

/** Several in a Markdown page, each under its title. */
export const mermaidPage = (pack: Pack, procedures: readonly Procedure[], language?: Language): string =>
  procedures
    .map((one) => `## ${one.title}\n\n\`\`\`mermaid\n${mermaidOf(pack, one, language)}\`\`\`\n`)
    .join('\n');

interface Context {
  readonly pack: Pack;
  readonly language: Language;
  readonly words: Words;
  readonly procedure: Procedure;
  readonly idOf: (path: string) => string;
  readonly states: ReadonlyMap<string, State>;
}

/** The states in a scope, the edges between them, and what is remarked on them. */
const scopeLines = (scope: State, edges: readonly Edge[], context: Context): readonly string[] => {
  const { idOf } = context;
  const children = Object.values(scope.states).filter(({ kind }) => kind !== 'history');
  const isParallel = scope.kind === 'parallel';
  const regions = isParallel ? children.map((child) => [child]) : [children];
  const initial = scope.initial === undefined ? [] : [`[*] --> ${idOf(`${scope.path}.${scope.initial}`)}`];
  const drawn = edges.filter((edge) => edge.scope === scope.path);
  return [
    ...initial,
    ...regions.flatMap((region, index) => [
      ...(index === 0 ? [] : ['--']),
      ...region.flatMap((child) => stateLines(child, edges, context)),
    ]),
    ...edgeLines(drawn, context),
    ...(isParallel
      ? []
      : children.flatMap((child) => (child.kind === 'final' ? [`${idOf(child.path)} --> [*]`] : []))),
  ];
};

/** Several ways from one state to another are one line, with a label of several lines: Mermaid would draw them over each other. */
const edgeLines = (edges: readonly Edge[], { idOf }: Context): readonly string[] => {
  const labels = new Map<string, readonly string[]>();
  for (const { from, to, label } of edges) {
    const ends = `${idOf(from)} --> ${idOf(to)}`;
    labels.set(ends, [...(labels.get(ends) ?? []), ...(label === '' ? [] : [escaped(label)])]);
  }
  return [...labels].map(([ends, all]) => (all.length === 0 ? ends : `${ends} : ${all.join('<br/>')}`));
};

const stateLines = (state: State, edges: readonly Edge[], context: Context): readonly string[] => {
  const id = context.idOf(state.path);
  const head = `state "${escaped(stateTitle(context.pack, state.path))}" as ${id}`;
  const isLeaf = Object.values(state.states).every(({ kind }) => kind === 'history');
  const body = isLeaf ? [head] : [`${head} {`, ...scopeLines(state, edges, context).map(indented), '}'];
  const remarks = remarksOn(state, edges, context);
  return remarks.length === 0
    ? body
    : [...body, `note right of ${id}`, ...remarks.map((one) => indented(escaped(one))), 'end note'];
};

/** Duties, timers, the procedure that follows, and the ways out that cannot be drawn. */
const remarksOn = (state: State, edges: readonly Edge[], context: Context): readonly string[] => {
  const { pack, language, words } = context;
  const duties = state.duties.map(({ by, what, due }) => {
    const who = by.map((role) => roleTitle(pack, role)).join(words.comma);
    const limit = due === undefined ? '' : words.bracket(dutyLabel(due, pack, language));
    return words.dutyOf(who, what) + limit;
  });
  const next = state.starts === undefined ? [] : [pack.procedures[state.starts]?.title ?? state.starts];
  return [
    ...duties,
    ...Object.values(state.timers).map((timer) => timerLabel(timer, pack, language)),
    ...next.map(words.leadsTo),
    ...edges.flatMap((edge) => (edge.scope === undefined && edge.from === state.path ? [edge.label] : [])),
  ];
};

/** What may happen at any step: ways out of the procedure as a whole. */
const anywhereLines = (edges: readonly Edge[], context: Context): readonly string[] => {
  const root = context.procedure.root.path;
  const found = edges.filter(({ from }) => from === root);
  if (found.length === 0) return [];
  return [
    `state "${escaped(context.words.anyState)}" as ${context.idOf(root)}`,
    ...edgeLines(found, context),
  ];
};

/** A line between two states that stand side by side in a scope; without one, a remark on the state it leaves. */
interface Edge {
  readonly scope?: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

const edgesIn = (context: Context): readonly Edge[] =>
  [...context.states.values()].flatMap((state) => [
    ...Object.entries(state.on).flatMap(([event, all]) =>
      all.map((one) => edgeOf(state, one, eventWords(event, one, context), context)),
    ),
    ...[...state.always, ...state.onDone].map((one) => edgeOf(state, one, one.title ?? '', context)),
  ]);

const eventWords = (event: string, { title }: Transition, { pack, words }: Context): string => {
  const name = title ?? eventTitle(pack, event);
  const role = pack.roles[event.slice(0, event.indexOf('.'))];
  return event.startsWith('timer.') || role === undefined ? name : words.dutyOf(role.title, name);
};

const edgeOf = (state: State, transition: Transition, words: string, context: Context): Edge => {
  const { states, procedure } = context;
  const named = transition.target ?? state.path;
  // Mermaid has no history: a return to where the parent was left is a way into the parent.
  const isHistory = states.get(named)?.kind === 'history';
  const target = isHistory ? parentOf(named) : named;
  const label = [words, conditionWords(transition, context)].join('');
  if (state === procedure.root) {
    const top = target.split('.').slice(0, 2).join('.');
    return { from: state.path, to: top, label: label + towards(named, top, context) };
  }
  const { scope, from, to } = sideBySide(state.path, target);
  const whence = from === state.path ? '' : context.words.quote(stateTitle(context.pack, state.path));
  const text = whence + label + towards(named, to, context);
  return states.get(scope)?.kind === 'parallel'
    ? { from: state.path, to: target, label: text }
    : { scope, from, to, label: text };
};

/** Where an edge really leads, if that is more than entering what it is drawn to. */
const towards = (target: string, drawn: string, { pack, words, states }: Context): string => {
  let entered: string | undefined = drawn;
  while (entered !== undefined) {
    if (entered === target) return '';
    const initial: string | undefined = states.get(entered)?.initial;
    entered = initial === undefined ? undefined : `${entered}.${initial}`;
  }
  return ` → ${words.quote(stateTitle(pack, target))}`;
};

/** The two states around the ends of an edge that stand side by side, and what they stand in. */
const sideBySide = (source: string, target: string): { scope: string; from: string; to: string } => {
  const [a, b] = [source.split('.'), target.split('.')];
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  // One inside the other: the outer one leads back to itself.
  const depth = Math.min(common, Math.min(a.length, b.length) - 1);
  const upTo = (path: readonly string[], length: number): string => path.slice(0, length).join('.');
  return { scope: upTo(a, depth), from: upTo(a, depth + 1), to: upTo(b, depth + 1) };
};

const conditionWords = ({ guard, in: within }: Transition, { pack, words }: Context): string => {
  const ids = guard === undefined ? [] : 'choose' in guard ? Object.values(guard.options) : [guard.value];
  const rules = [...new Set(ids)].map((id) => words.quote(pack.rules[id]?.title ?? id)).join(words.or);
  return [
    within === undefined ? '' : words.bracket(words.quote(stateTitle(pack, within))),
    rules === '' ? '' : words.bracket(words.guardedBy(rules)),
  ].join('');
};

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
const indented = (line: string): string => `  ${line}`;
