/**
 * Which way each edge of a picture goes, before any coordinates: straight down, through the channel above a row, back
 * beside its own column, or round by a gutter between lanes, so that no line runs through a node.
 */
import type { Grid, PlacedNode } from './diagram-layout.ts';
import type { DiagramEdge, DiagramGraph } from './diagram-model.ts';

/** A node or a frame as an end of edges. */
export interface End {
  readonly id: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstLane: number;
  readonly lastLane: number;
}

/** Where a line leaves or enters a box. */
export type Side = 'left' | 'right';

/** The way of a line, in lanes and rows. */
export type Plan =
  /** Down from the source, across in the channel above row `channel`, down to the target. */
  | { readonly kind: 'drop'; readonly channel: number }
  /** Out to the right, up or down beside the column both stand in, and back in from the right. */
  | { readonly kind: 'loop' }
  /** Out by a side, along gutter `gutter` (0 is left of the first lane), in by a side or through a channel. */
  | {
      readonly kind: 'round';
      readonly gutter: number;
      readonly out: Side | { readonly channel: number };
      readonly into: Side | { readonly channel: number };
    };

/** An edge with its ends and its way. */
export interface PlannedEdge {
  readonly edge: DiagramEdge;
  readonly from: End;
  readonly to: End;
  readonly plan: Plan;
}

/** Chooses the way of every edge. */
export const plansOf = (graph: DiagramGraph, grid: Grid): readonly PlannedEdge[] =>
  graph.edges.flatMap((edge) => {
    const [from, to] = [endOf(edge.from, grid), endOf(edge.to, grid)];
    return from === undefined || to === undefined ? [] : [{ edge, from, to, plan: planOf(from, to, grid) }];
  });

const endOf = (id: string, grid: Grid): End | undefined => {
  const node = grid.nodes.get(id);
  if (node !== undefined) {
    return { id, firstRow: node.row, lastRow: node.row, firstLane: node.lane, lastLane: node.lane };
  }
  const frame = grid.frames.get(id);
  return frame === undefined ? undefined : { id, ...frame };
};

const planOf = (from: End, to: End, grid: Grid): Plan => {
  const [a, b] = [grid.nodes.get(from.id), grid.nodes.get(to.id)];
  if (to.firstRow > from.lastRow) {
    const between = { first: from.lastRow + 1, last: to.firstRow - 1 };
    if (isClear(from, between, grid)) return { kind: 'drop', channel: to.firstRow };
    if (isClear(to, between, grid)) return { kind: 'drop', channel: from.lastRow + 1 };
  }
  if (a !== undefined && b !== undefined && a.row !== b.row && sameColumn(a, b, grid))
    return { kind: 'loop' };
  const right = to.firstLane >= from.firstLane;
  const side: Side = right ? 'right' : 'left';
  const gutter = right ? from.lastLane + 1 : from.firstLane;
  const out = isOutermost(from, side, grid) ? side : { channel: from.lastRow + 1 };
  const entry = sideOf(to, gutter);
  const into =
    entry !== undefined && isOutermost(to, entry, grid) && to.firstRow !== from.firstRow
      ? entry
      : { channel: to.firstRow };
  return { kind: 'round', gutter, out, into };
};

/** Two nodes between whose right sides a line can run: one column of a frame, or the last ones of a lane. */
const sameColumn = (a: PlacedNode, b: PlacedNode, grid: Grid): boolean => {
  if (a.lane !== b.lane || a.frame !== b.frame) return false;
  if (a.frame !== undefined) return a.slot === b.slot;
  return [a, b].every((one) => isOutermost({ id: one.node.id }, 'right', grid));
};

/** The side of an end that faces a gutter next to it. */
const sideOf = (end: End, gutter: number): Side | undefined =>
  gutter === end.lastLane + 1 ? 'right' : gutter === end.firstLane ? 'left' : undefined;

/** Nothing but nodes of other columns stands in the end's lanes in the rows between. */
const isClear = (end: End, rows: { readonly first: number; readonly last: number }, grid: Grid): boolean => {
  if (rows.first > rows.last) return true;
  const own = grid.nodes.get(end.id);
  const inRows = (first: number, last: number): boolean => first <= rows.last && last >= rows.first;
  const inLanes = (first: number, last: number): boolean => first <= end.lastLane && last >= end.firstLane;
  const blocked = (other: PlacedNode): boolean =>
    inRows(other.row, other.row) &&
    inLanes(other.lane, other.lane) &&
    (own?.frame === undefined || other.frame !== own.frame || other.slot === own.slot);
  return (
    ![...grid.nodes.values()].some(blocked) &&
    ![...grid.frames.values()].some(
      (other) =>
        other.frame.id !== own?.frame &&
        inRows(other.firstRow, other.lastRow) &&
        inLanes(other.firstLane, other.lastLane),
    )
  );
};

/** Nothing stands between an end and the edge of its lane. */
const isOutermost = ({ id }: Pick<End, 'id'>, side: Side, grid: Grid): boolean => {
  const node = grid.nodes.get(id);
  if (node === undefined) return true;
  return ![...grid.nodes.values()].some(
    (other) =>
      other.row === node.row &&
      other.lane === node.lane &&
      (side === 'right' ? other.slot > node.slot : other.slot < node.slot),
  );
};
