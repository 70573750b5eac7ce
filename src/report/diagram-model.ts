/** The parts of a picture of a procedure before they have positions. */
import type { StepMark } from '../amend/merged-procedures.ts';
import type { State } from '../model/procedure.ts';

/** A way in which an edge or a tag is taken: from where, by which event (`always`, `done`), to where. */
export interface Way {
  readonly source: string;
  readonly event: string;
  readonly target?: string;
}

/** What a picture of two versions in one says of their parts, where a plain picture says nothing. */
export interface Marking {
  readonly way: (way: Way) => StepMark | undefined;
  /** A label on a way that came, went or is other, with the word for that where the line's ends do not show it. */
  readonly label: (text: string, way: Way) => string;
  /** The time limits of a state, with what came of them. */
  readonly limits: (state: State) => readonly string[];
  /** What a state cites, which for one that is gone are articles of the old version. */
  readonly cited: (state: State) => string;
  readonly isGone: (state: State) => boolean;
}

/** A small label on a state: a refusal it may end in, or an act that leaves it as it is. */
export interface Tag {
  readonly text: string;
  readonly kind: 'refusal' | 'stay';
  readonly ways: readonly Way[];
  readonly mark?: StepMark;
}

/** A state without parts of its own. */
export interface DiagramNode {
  readonly id: string;
  readonly title: string;
  /** Left out inside a frame that cites the same. */
  readonly cited: string;
  /** The role in whose lane it stands. */
  readonly lane: string;
  readonly kind: 'state' | 'end';
  /** Time limits and timers, in small print. */
  readonly notes: readonly string[];
  readonly tags: readonly Tag[];
  readonly article: string;
}

/** A state with parts, drawn around them. */
export interface DiagramFrame {
  readonly id: string;
  readonly title: string;
  readonly cited: string;
  /** Side by side. */
  readonly regions: readonly Region[];
  readonly tags: readonly Tag[];
  readonly article: string;
}

/** One of the parts that go on side by side. */
export interface Region {
  readonly id: string;
  /** '' for the only one. */
  readonly title: string;
  readonly nodes: readonly string[];
}

/** A way from one node or frame to another. */
export interface DiagramEdge {
  /** A node or a frame. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Happens by itself: a timer, a condition, the end of all regions. */
  readonly automatic: boolean;
  readonly ways: readonly Way[];
  readonly mark?: StepMark;
}

/** All that one picture shows. */
export interface DiagramGraph {
  /** In file order; a node belongs to at most one frame. */
  readonly items: readonly (DiagramNode | DiagramFrame)[];
  readonly nodes: ReadonlyMap<string, DiagramNode>;
  readonly edges: readonly DiagramEdge[];
  /** Refusals that stand open at many places. */
  readonly common: readonly Tag[];
  readonly lanes: readonly string[];
}

/** Tells a frame from a node. */
export const isFrame = (item: DiagramNode | DiagramFrame): item is DiagramFrame => 'regions' in item;
