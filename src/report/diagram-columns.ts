/** Positions of a picture from left to right: gutters, lanes, and the centre of every node's column. */
import { cellsOf } from './cells.ts';
import type { Grid, PlacedNode } from './diagram-layout.ts';
import { tagRows, tagWidth } from './diagram-layout.ts';
import type { DiagramEdge } from './diagram-model.ts';
import type { End, PlannedEdge } from './diagram-plan.ts';
import { assignTracks } from './tracks.ts';

/** Where everything stands from left to right. */
export interface Columns {
  readonly lanes: readonly { readonly left: number; readonly right: number }[];
  readonly width: number;
  /** Where an edge leaves or enters an end by its top or bottom, given the other end. */
  readonly port: (end: End, other: End) => number;
  /** Where a planned edge runs up or down: in its gutter, or beside its column. */
  readonly upright: (index: number) => number;
  readonly centre: (id: string) => number;
  readonly frame: (id: string) => { readonly left: number; readonly right: number };
}

/** Width of the column of article labels. */
export const BAND = 92;
const LANE_PAD = 16;
const SLOT_GAP = 20;
const TRACK = 13;

/** Pixels that an edge's label takes. */
export const labelWidth = (edge: DiagramEdge): number => cellsOf(edge.label) * 6.1;

/** A column of a lane, in a frame or in one row: what stands in it, and the room beside it for lines that turn back. */
interface Slot {
  readonly width: number;
  readonly room: number;
}

/** Makes each lane as wide as its widest frame or row, each gutter as wide as its lines. */
export const columnsOf = (plans: readonly PlannedEdge[], grid: Grid): Columns => {
  const gutterTracks = tracksBy(plans, ({ plan }) =>
    plan.kind === 'round' ? String(plan.gutter) : undefined,
  );
  const loopTracks = tracksBy(plans, ({ plan, from }) =>
    plan.kind === 'loop' ? columnKey(grid.nodes.get(from.id)) : undefined,
  );
  const groups = groupsOf(plans, grid, loopTracks.counts);
  const lanes: { left: number; right: number }[] = [];
  const gutters: number[] = [];
  let x = BAND;
  for (let lane = 0; lane <= grid.lanes; lane++) {
    gutters.push(x);
    const tracks = gutterTracks.counts.get(String(lane)) ?? 0;
    x += tracks === 0 ? 0 : 8 + tracks * TRACK;
    if (lane === grid.lanes) break;
    const widths = [...groups]
      .filter(([key]) => key.startsWith(`${lane} `))
      .map(([, slots]) => totalOf(slots));
    const right = x + Math.max(124, ...widths) + 2 * LANE_PAD;
    lanes.push({ left: x, right });
    x = right;
  }
  const centres = new Map<string, number>();
  for (const [id, one] of grid.nodes) {
    const slots = groups.get(groupKey(one)) ?? [];
    const lane = lanes[one.lane] ?? { left: 0, right: 0 };
    let left = (lane.left + lane.right) / 2 - totalOf(slots) / 2;
    for (const slot of slots.slice(0, one.slot)) left += slot.width + slot.room + SLOT_GAP;
    centres.set(id, left + (slots[one.slot]?.width ?? 0) / 2);
  }
  const centre = (id: string): number => centres.get(id) ?? 0;
  const frames = framesOf(plans, grid, centre, groups);
  const frame = (id: string) => frames.get(id) ?? { left: 0, right: 0 };
  const besides = (planned: PlannedEdge, index: number): number => {
    const node = grid.nodes.get(planned.from.id);
    const edge = [...grid.nodes.values()]
      .filter((one) => columnKey(one) === columnKey(node) && isBetween(one, planned))
      .map((one) => centre(one.node.id) + cellWidth(one) / 2);
    return Math.max(...edge) + 11 + (loopTracks.tracks.get(index) ?? 0) * TRACK;
  };
  return {
    // Lanes touch: half of a gutter belongs to each neighbour.
    lanes: lanes.map((lane, index) => ({
      left: index === 0 ? BAND : ((lanes[index - 1]?.right ?? 0) + lane.left) / 2,
      right: index === lanes.length - 1 ? x : (lane.right + (lanes[index + 1]?.left ?? x)) / 2,
    })),
    width: x + 1,
    centre,
    frame,
    port: (end, other) => {
      if (centres.has(end.id)) return centre(end.id);
      const { left, right } = frame(end.id);
      return Math.max(left + 24, Math.min(right - 24, centres.get(other.id) ?? (left + right) / 2));
    },
    upright: (index) => {
      const planned = plans[index];
      if (planned?.plan.kind === 'loop') return besides(planned, index);
      const gutter = planned?.plan.kind === 'round' ? planned.plan.gutter : 0;
      return (gutters[gutter] ?? 0) + 10 + (gutterTracks.tracks.get(index) ?? 0) * TRACK;
    },
  };
};

const groupKey = (one: PlacedNode): string => `${one.lane} ${one.frame ?? one.row}`;

/** Nodes beside which a line may turn back: a column of a frame, or a lane outside of frames. */
const columnKey = (one: PlacedNode | undefined): string =>
  one === undefined ? '' : one.frame === undefined ? `${one.lane}` : `${one.lane} ${one.frame} ${one.slot}`;

const isBetween = (one: PlacedNode, { from, to }: PlannedEdge): boolean =>
  one.row >= Math.min(from.firstRow, to.firstRow) && one.row <= Math.max(from.firstRow, to.firstRow);

const totalOf = (slots: readonly Slot[]): number =>
  slots.reduce((sum, slot) => sum + slot.width + slot.room, 0) + SLOT_GAP * Math.max(0, slots.length - 1);

/** A node with its tags. */
const cellWidth = (one: PlacedNode): number =>
  Math.max(
    one.width,
    ...tagRows(one.node.tags, one.width).map((row) => row.reduce((sum, tag) => sum + tagWidth(tag) + 4, 0)),
  );

/** The columns of each lane, by frame or row: as wide as their nodes and the labels on lines straight down. */
const groupsOf = (
  plans: readonly PlannedEdge[],
  grid: Grid,
  loops: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Slot[]> => {
  const groups = new Map<string, Slot[]>();
  for (const one of grid.nodes.values()) {
    const slots = groups.get(groupKey(one)) ?? [];
    const straight = plans.flatMap(({ plan, from, to, edge }) =>
      plan.kind === 'drop' && from.id === one.node.id && columnKey(grid.nodes.get(to.id)) === columnKey(one)
        ? [labelWidth(edge) + 6]
        : [],
    );
    const turning = plans.flatMap((planned) =>
      planned.plan.kind === 'loop' &&
      columnKey(grid.nodes.get(planned.from.id)) === columnKey(one) &&
      isBetween(one, planned)
        ? [labelWidth(planned.edge) / 2 - 10]
        : [],
    );
    const tracks = turning.length === 0 ? 0 : (loops.get(columnKey(one)) ?? 0) * TRACK + 6;
    const before = slots[one.slot] ?? { width: 0, room: 0 };
    slots[one.slot] = {
      width: Math.max(before.width, cellWidth(one), ...straight),
      room: Math.max(before.room, tracks, ...turning),
    };
    groups.set(
      groupKey(one),
      Array.from(slots, (slot) => slot ?? { width: 0, room: 0 }),
    );
  }
  return groups;
};

const framesOf = (
  plans: readonly PlannedEdge[],
  grid: Grid,
  centre: (id: string) => number,
  groups: ReadonlyMap<string, readonly Slot[]>,
): ReadonlyMap<string, { readonly left: number; readonly right: number }> =>
  new Map(
    [...grid.frames.keys()].map((id) => {
      const members = [...grid.nodes.values()].filter((one) => one.frame === id);
      const sides = members.map((one) => {
        const slot = groups.get(groupKey(one))?.[one.slot] ?? { width: 0, room: 0 };
        const middle = centre(one.node.id);
        return { left: middle - slot.width / 2, right: middle + slot.width / 2 + slot.room };
      });
      const pad = plans.length === 0 ? 8 : 12;
      return [
        id,
        {
          left: Math.min(...sides.map((one) => one.left)) - pad,
          right: Math.max(...sides.map((one) => one.right)) + pad,
        },
      ];
    }),
  );

/** Tracks of the edges that share a gutter or a column, by the rows they pass. */
const tracksBy = (plans: readonly PlannedEdge[], keyOf: (planned: PlannedEdge) => string | undefined) => {
  const tracks = new Map<number, number>();
  const counts = new Map<string, number>();
  for (const key of new Set(plans.map(keyOf))) {
    if (key === undefined) continue;
    const spans = plans.flatMap((planned, index) => {
      if (keyOf(planned) !== key) return [];
      const rows = [planned.from.firstRow, planned.from.lastRow, planned.to.firstRow];
      return [{ key: index, from: Math.min(...rows) - 0.5, to: Math.max(...rows) + 0.5 }];
    });
    const assigned = assignTracks(spans, 0);
    for (const [index, track] of assigned.tracks) tracks.set(index, track);
    counts.set(key, assigned.count);
  }
  return { tracks, counts };
};
