/**
 * Positions of a swimlane picture: lanes are roles, rows follow file order and longest path, a frame keeps its rows
 * for itself, two nodes in one lane and row stand side by side. Deterministic; text is measured in cells.
 */
import { cellsOf, wrap } from './cells.ts';
import type { DiagramFrame, DiagramGraph, DiagramNode, Tag } from './diagram-model.ts';
import { isFrame } from './diagram-model.ts';

/** A node with its lane, row and size. */
export interface PlacedNode {
  readonly node: DiagramNode;
  readonly lane: number;
  readonly row: number;
  /** The frame it stands in. */
  readonly frame?: string;
  /** Order within lane and row, from the left; in a frame, its column. */
  readonly slot: number;
  readonly title: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Height with the tags below the node. */
  readonly cellHeight: number;
}

/** A frame with the rows and lanes it covers. */
export interface PlacedFrame {
  readonly frame: DiagramFrame;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstLane: number;
  readonly lastLane: number;
}

/** Nodes and frames by lane and row, still without coordinates. */
export interface Grid {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly frames: ReadonlyMap<string, PlacedFrame>;
  readonly rows: number;
  readonly lanes: number;
}

/** Pixels of one terminal cell at the size of node titles. */
const PX_PER_CELL = 6.9;
/** Height of a tag. */
export const TAG_HEIGHT = 19;
const TITLE_CELLS = 22;

/** Rows and slots of every node; sizes from the texts. */
export const gridOf = (graph: DiagramGraph): Grid => {
  const nodes = new Map<string, PlacedNode>();
  const frames = new Map<string, PlacedFrame>();
  const laneOf = (id: string): number => Math.max(0, graph.lanes.indexOf(graph.nodes.get(id)?.lane ?? ''));
  const start = startRows(graph);
  /** Rows already taken: by lane, or by a frame over a stretch of lanes. */
  const taken: { row: number; from: number; to: number; frame: boolean }[] = [];
  const free = (row: number, height: number, from: number, to: number, frame: boolean): boolean =>
    !taken.some(
      (one) =>
        one.row >= row && one.row < row + height && one.from <= to && one.to >= from && (one.frame || frame),
    );
  /** How far an item and all after it have been pushed down. */
  const shift = new Map<string, number>();
  for (const item of graph.items) {
    const pushed = Math.max(0, ...(start.before.get(item.id) ?? []).map((id) => shift.get(id) ?? 0));
    const members = isFrame(item) ? item.regions.flatMap((region) => region.nodes) : [item.id];
    const lanes = members.map(laneOf);
    const [from, to] = [Math.min(...lanes), Math.max(...lanes)];
    const inner = isFrame(item) ? innerRows(item, graph) : new Map([[item.id, 0]]);
    const height = Math.max(0, ...inner.values()) + 1;
    let row = (start.rows.get(item.id) ?? 0) + pushed;
    while (!free(row, height, from, to, isFrame(item))) row++;
    shift.set(item.id, row - (start.rows.get(item.id) ?? 0));
    for (let at = row; at < row + height; at++) taken.push({ row: at, from, to, frame: isFrame(item) });
    for (const id of members) {
      const node = graph.nodes.get(id);
      if (node !== undefined) {
        const within = isFrame(item) ? { frame: item.id } : {};
        nodes.set(id, { ...placed(node, laneOf(id), row + (inner.get(id) ?? 0)), ...within });
      }
    }
    if (isFrame(item)) {
      frames.set(item.id, {
        frame: item,
        firstRow: row,
        lastRow: row + height - 1,
        firstLane: from,
        lastLane: to,
      });
    }
  }
  return {
    nodes: withSlots(nodes, graph),
    frames,
    rows: Math.max(0, ...taken.map((one) => one.row)) + 1,
    lanes: graph.lanes.length,
  };
};

/** The longest way to each item from the first, over edges that go forward in the file; heights of frames count. */
const startRows = (graph: DiagramGraph) => {
  const owner = new Map<string, string>();
  for (const item of graph.items) {
    owner.set(item.id, item.id);
    if (isFrame(item))
      for (const region of item.regions) for (const id of region.nodes) owner.set(id, item.id);
  }
  const order = graph.items.map((item) => item.id);
  const before = new Map<string, string[]>();
  for (const edge of graph.edges) {
    const [from, to] = [owner.get(edge.from) ?? '', owner.get(edge.to) ?? ''];
    if (order.indexOf(from) < order.indexOf(to)) before.set(to, [...(before.get(to) ?? []), from]);
  }
  const rows = new Map<string, number>();
  const heightOf = (id: string): number => {
    const item = graph.items.find((one) => one.id === id);
    return item !== undefined && isFrame(item) ? Math.max(0, ...innerRows(item, graph).values()) + 1 : 1;
  };
  for (const id of order) {
    rows.set(
      id,
      Math.max(0, ...(before.get(id) ?? []).map((from) => (rows.get(from) ?? 0) + heightOf(from))),
    );
  }
  return { rows, before };
};

/** Rows of a frame's nodes from its top: longest path within each region. */
const innerRows = (frame: DiagramFrame, graph: DiagramGraph): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (const region of frame.regions) {
    for (const id of region.nodes) {
      const before = graph.edges.filter(
        (edge) =>
          edge.to === id &&
          region.nodes.indexOf(edge.from) !== -1 &&
          region.nodes.indexOf(edge.from) < region.nodes.indexOf(id),
      );
      rows.set(id, Math.max(0, ...before.map((edge) => (rows.get(edge.from) ?? 0) + 1)));
    }
  }
  return rows;
};

const placed = (node: DiagramNode, lane: number, row: number): PlacedNode => {
  const title = wrap(node.title, TITLE_CELLS);
  const texts = [
    ...title.map((line) => cellsOf(line) * PX_PER_CELL),
    ...[node.cited, ...node.notes].map((line) => cellsOf(line) * 5.6),
  ];
  const width = Math.max(96, Math.ceil(Math.max(...texts) + 28));
  const lines = title.length * 18 + (node.cited === '' ? 0 : 15) + node.notes.length * 15;
  const height = Math.max(38, lines + 14);
  return {
    node,
    lane,
    row,
    slot: 0,
    title,
    width,
    height,
    cellHeight: height + tagRows(node.tags, width).length * (TAG_HEIGHT + 3),
  };
};

/** Tags in rows no wider than their node, at least one a row. */
export const tagRows = (tags: readonly Tag[], width: number): readonly (readonly Tag[])[] => {
  const rows: Tag[][] = [];
  let room = 0;
  for (const tag of tags) {
    const needed = tagWidth(tag) + 4;
    const row = rows.at(-1);
    if (row === undefined || needed > room) {
      rows.push([tag]);
      room = Math.max(width, 150) - needed;
    } else {
      row.push(tag);
      room -= needed;
    }
  }
  return rows;
};

/** Pixels that a tag takes with its mark and its round ends. */
export const tagWidth = (tag: Tag): number => Math.ceil(cellsOf(tag.text) * 5.7) + 24;

/** Nodes that share a lane and a row, in the order of their regions. */
const withSlots = (
  nodes: ReadonlyMap<string, PlacedNode>,
  graph: DiagramGraph,
): ReadonlyMap<string, PlacedNode> => {
  const slots = new Map<string, number>();
  for (const item of graph.items) {
    if (!isFrame(item)) continue;
    // A region keeps its column in a lane over all rows of its frame.
    const columns = new Map<string, number>();
    for (const region of item.regions) {
      const used = new Map<string, number>();
      for (const id of region.nodes) {
        const one = nodes.get(id);
        if (one === undefined) continue;
        const key = `${one.lane} ${one.row}`;
        slots.set(id, (columns.get(String(one.lane)) ?? 0) + (used.get(key) ?? 0));
        used.set(key, (used.get(key) ?? 0) + 1);
      }
      for (const lane of new Set(region.nodes.map((id) => nodes.get(id)?.lane))) {
        const most = Math.max(
          ...[...used].filter(([key]) => key.startsWith(`${lane} `)).map(([, count]) => count),
        );
        columns.set(String(lane), (columns.get(String(lane)) ?? 0) + most);
      }
    }
  }
  const counts = new Map<string, number>();
  const result = new Map<string, PlacedNode>();
  for (const [id, one] of nodes) {
    const key = `${one.lane} ${one.row}`;
    const slot = slots.get(id) ?? counts.get(key) ?? 0;
    counts.set(key, slot + 1);
    result.set(id, { ...one, slot });
  }
  return result;
};
