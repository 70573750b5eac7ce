/**
 * What an amendment does to the procedures: for each that is other, one picture of both versions with what came, went
 * and is other marked, and the same as a list whose numbers stand in the picture.
 */
import type { MergedPack, MergedProcedure, StepMark } from '../amend/merged-procedures.ts';
import { mergedPack } from '../amend/merged-procedures.ts';
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import { renderMarkedDiagram } from './diagram.ts';
import { waysOf } from './diagram-edges.ts';
import { graphOf } from './diagram-graph.ts';
import { limitLabels } from './diagram-labels.ts';
import type { DiagramGraph, Marking } from './diagram-model.ts';
import { isFrame } from './diagram-model.ts';
import { diffWordsOf } from './diff-words.ts';
import type { DiffWords } from './diff-words-zh.ts';
import { citationText } from './run-context.ts';
import type { Language } from './style.ts';
import { roleTitle, stateAt, stateTitle } from './titles.ts';
import { wordsOf } from './words.ts';

/** A step, or the ways out of one, of which something is other. */
export interface AmendedStep {
  /** In the picture; absent on what is not drawn as a box. */
  readonly number?: number;
  readonly mark: StepMark;
  readonly title: string;
  readonly cited: string;
  /** Duties and time limits that a new step brings with it. */
  readonly brings: readonly string[];
  /** Time limits that only one version has. */
  readonly limits: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** What is other of a step that stays. */
  readonly changes: readonly Change[];
}

export interface AmendedProcedure {
  readonly id: string;
  readonly title: string;
  /** How many steps and ways came, went and are other. */
  readonly counts: string;
  readonly svg: string;
  readonly steps: readonly AmendedStep[];
}

/** The procedures of which a step, a way or a time limit is other; `changes` of a comparison of the same two. */
export const amendedProcedures = (
  old: Pack,
  now: Pack,
  changes: readonly Change[],
  language: Language,
): readonly AmendedProcedure[] => {
  const merged = mergedPack(old, now);
  return merged.procedures.flatMap((one) => {
    const drawing: Drawing = { one, merged, changes, language, words: diffWordsOf(language) };
    const steps = stepsOf(drawing);
    return steps.length === 0 ? [] : [drawnOf(drawing, steps)];
  });
};

interface Drawing {
  readonly one: MergedProcedure;
  readonly merged: MergedPack;
  readonly changes: readonly Change[];
  readonly language: Language;
  readonly words: DiffWords;
}

interface FoundStep extends AmendedStep {
  readonly path: string;
}

const drawnOf = (drawing: Drawing, found: readonly FoundStep[]): AmendedProcedure => {
  const { one, merged, language, words } = drawing;
  const { id, title } = one.procedure;
  const graph = graphOf(one.procedure, merged.pack, language, markingOf(drawing));
  const boxes = new Set(graph.items.flatMap((item) => [item.id, ...membersOf(item)]));
  const steps: FoundStep[] = [];
  let number = 0;
  for (const step of found) {
    const isBox = boxes.has(step.path) && markOf(step.path, drawing) !== undefined;
    if (isBox) number += 1;
    steps.push(isBox ? { ...step, number } : step);
  }
  const counts = countsOf(steps, graph, words);
  const told = steps.map((step) => `${headOf(step, words)} ${step.title}`).join(words.semicolon);
  const svg = renderMarkedDiagram(title, graph, merged.pack, language, {
    key: `-${id}`,
    page: PAGE,
    badges: new Map(
      steps
        .filter((step) => step.number !== undefined)
        .map((step) => [step.path, { mark: step.mark, text: headOf(step, words) }]),
    ),
    legend: MARKS.map((mark) => ({ mark, text: words.outline[mark] })),
    told: words.told(title, `${counts}${words.semicolon}${told}`),
  });
  return { id, title, counts, svg, steps };
};

/** A sheet of A4 on its side, with room for headings. */
const PAGE = 1.68;

const MARKS: readonly StepMark[] = ['added', 'removed', 'changed'];

/** `3 added`; without a number the word alone. */
export const headOf = ({ number, mark }: AmendedStep, words: DiffWords): string =>
  number === undefined ? words.mark[mark] : words.numbered(number, words.mark[mark]);

const membersOf = (item: DiagramGraph['items'][number]): readonly string[] =>
  isFrame(item) ? item.regions.flatMap(({ nodes }) => nodes) : [];

const countsOf = (steps: readonly AmendedStep[], graph: DiagramGraph, words: DiffWords): string => {
  const edges = [...graph.edges, ...[...graph.nodes.values(), ...graph.items].flatMap(({ tags }) => tags)];
  const part = (count: number, text: (mark: string, count: number) => string, mark: StepMark) =>
    count === 0 ? [] : [text(words.mark[mark], count)];
  return MARKS.flatMap((mark) => [
    ...part(steps.filter((one) => one.number !== undefined && one.mark === mark).length, words.steps, mark),
    ...part(new Set(edges.filter((edge) => edge.mark === mark)).size, words.ways, mark),
  ]).join(words.comma);
};

/** Every state of which something is other, in the order of the file. */
const stepsOf = (drawing: Drawing): readonly FoundStep[] =>
  [...drawing.one.states].flatMap(([path, { before, after }]) => {
    const state = after ?? before;
    const isRoot = path === drawing.one.procedure.root.path;
    return state === undefined || isRoot ? [] : stepOf(path, state, drawing);
  });

const stepOf = (path: string, state: State, drawing: Drawing): readonly FoundStep[] => {
  const { merged, changes, words } = drawing;
  const mark = markOf(path, drawing);
  const isWhole = mark === 'added' || mark === 'removed';
  // What holds steps comes and goes with them.
  const isOuter = isWhole && Object.keys(state.states).length > 0;
  if (state.kind === 'history' || isOuter || (mark === undefined && !hasMarkedWay(path, drawing))) return [];
  const title = stateTitle(merged.pack, path);
  return [
    {
      path,
      mark: mark ?? 'changed',
      title: mark === undefined ? words.waysFrom(title) : title,
      cited: citedOf(state, drawing),
      brings: mark === 'added' ? dutiesOf(state, drawing) : [],
      limits: limitsOf(path, drawing),
      changes: isWhole
        ? []
        : changes.filter(({ id }) =>
            (mark === undefined ? WAYS : ALL).some((kind) => isAbout(id, `${kind}:${path}`)),
          ),
    },
  ];
};

/** The kinds of change that are about a state and what it holds. */
const WAYS = ['transition'];
const ALL = ['state', 'duty', 'timer', ...WAYS];

const isAbout = (id: string, subject: string): boolean => id === subject || id.startsWith(`${subject} `);

const dutiesOf = (state: State, { merged: { now }, language }: Drawing): readonly string[] => {
  const { comma, colon } = wordsOf(language);
  return [
    ...state.duties.map(
      ({ by, what }) => `${by.map((role) => roleTitle(now, role)).join(comma)}${colon}${what}`,
    ),
    ...limitLabels(state, now, language),
  ];
};

/** What became of a state; a time limit whose value is other makes it other as well. */
const markOf = (path: string, drawing: Drawing): StepMark | undefined => {
  const { before, after } = limitsOf(path, drawing);
  return drawing.one.states.get(path)?.mark ?? (before.length + after.length > 0 ? 'changed' : undefined);
};

/** The time limits of a state that stays which only one version has. */
const limitsOf = (path: string, { one, merged, language }: Drawing): AmendedStep['limits'] => {
  const { before, after } = one.states.get(path) ?? {};
  if (before === undefined || after === undefined) return { before: [], after: [] };
  const [was, is] = [
    limitLabels(before, merged.old, language),
    limitLabels(after, merged.now, language),
  ] as const;
  return {
    before: was.filter((label) => !is.includes(label)),
    after: is.filter((label) => !was.includes(label)),
  };
};

const citedOf = (state: State, { one, language, words }: Drawing): string => {
  const cited = citationText(state.citations, wordsOf(language));
  return cited !== '' && one.states.get(state.path)?.mark === 'removed' ? words.formerly(cited) : cited;
};

const hasMarkedWay = (path: string, { one, merged }: Drawing): boolean => {
  const state = stateAt(merged.pack, path);
  return (
    state !== undefined &&
    waysOf(state).some(({ source, event, target }) => one.way(source, event, target) !== undefined)
  );
};

const markingOf = (drawing: Drawing): Marking => {
  const { one, merged, language, words } = drawing;
  const stays = (path: string | undefined): boolean =>
    path === undefined || !ENDS.includes(one.states.get(path)?.mark);
  const wayMark: Marking['way'] = ({ source, event, target }) => one.way(source, event, target);
  return {
    way: wayMark,
    label: (text, way) => {
      const mark = wayMark(way);
      const isPlain = mark === undefined || !stays(way.source) || !stays(way.target);
      if (isPlain) return text;
      return text === '' ? words.mark[mark] : words.labelled(words.mark[mark], text);
    },
    limits: (state) => {
      const { before, after } = limitsOf(state.path, drawing);
      const pack = one.states.get(state.path)?.mark === 'removed' ? merged.old : merged.now;
      const fresh = (label: string): boolean => before.length === 0 && after.includes(label);
      return [
        ...limitLabels(state, pack, language).map((label) => (fresh(label) ? words.fresh(label) : label)),
        ...before.map(words.formerly),
      ];
    },
    cited: (state) => citedOf(state, drawing),
    isGone: ({ path }) => one.states.get(path)?.mark === 'removed',
  };
};

/** Marks of states whose ways need no word of their own. */
const ENDS: readonly (StepMark | undefined)[] = ['added', 'removed'];
