/** Coordinates of a swimlane picture: rows from the top, boxes of nodes and frames, the points of every line. */
import type { Channels } from './diagram-channels.ts';
import { channelsOf } from './diagram-channels.ts';
import type { Columns } from './diagram-columns.ts';
import { columnsOf } from './diagram-columns.ts';
import type { Grid } from './diagram-layout.ts';
import { TAG_HEIGHT } from './diagram-layout.ts';
import type { DiagramEdge, DiagramGraph } from './diagram-model.ts';
import type { End, PlannedEdge } from './diagram-plan.ts';
import { plansOf } from './diagram-plan.ts';

/** A place in pixels from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its top left corner and its size. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** An edge with the corners it passes. */
export interface Line {
  readonly edge: DiagramEdge;
  readonly points: readonly Point[];
  /** The middle of its label. */
  readonly label?: Point;
}

/** Everything a drawing needs to know of places. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly left: number; readonly right: number }[];
  /** `channel` is the top of the space above the row. */
  readonly rows: readonly { readonly channel: number; readonly top: number; readonly bottom: number }[];
  readonly nodes: ReadonlyMap<string, Box>;
  readonly frames: ReadonlyMap<string, Box>;
  readonly lines: readonly Line[];
}

/** Height of the row of role titles. */
export const HEADER = 46;
const TRACK = 19;
/** Room for the title of a frame. */
export const FRAME_TOP = 30;
/** Room for the titles of its regions. */
export const REGION_TOP = 20;
const FRAME_BOTTOM = 14;

/** Works out the coordinates of a laid-out graph. */
export const geometryOf = (graph: DiagramGraph, grid: Grid): Geometry => {
  const plans = plansOf(graph, grid);
  const columns = columnsOf(plans, grid);
  const channels = channelsOf(plans, columns);
  const { rows, height } = rowsOf(grid, channels);
  const nodes = new Map<string, Box>();
  for (const [id, one] of grid.nodes) {
    const x = columns.centre(id) - one.width / 2;
    nodes.set(id, { x, y: rows[one.row]?.top ?? 0, width: one.width, height: one.height });
  }
  const frames = new Map<string, Box>();
  for (const [id, one] of grid.frames) {
    const { left, right } = columns.frame(id);
    const y = (rows[one.firstRow]?.top ?? 0) - headOf(one.frame.regions.length) + 4;
    const bottom = (rows[one.lastRow]?.bottom ?? 0) - 2;
    frames.set(id, { x: left, y, width: right - left, height: bottom - y });
  }
  const boxes = new Map([...nodes, ...frames]);
  const lineY = (index: number, row: number): number =>
    (rows[row]?.channel ?? height - TRACK) + 16 + channels.track(index, row) * TRACK;
  const sides = sidePorts();
  const lines = plans.map((planned, index): Line => {
    const label = channels.label(index);
    return {
      edge: planned.edge,
      points: pointsOf(planned, index, columns, boxes, lineY, sides),
      ...(label === undefined ? {} : { label: { x: label.x, y: lineY(index, label.channel) } }),
    };
  });
  return { width: columns.width, height, lanes: columns.lanes, rows, nodes, frames, lines };
};

/** Room above a frame's first row for its title and those of its regions. */
const headOf = (regions: number): number => FRAME_TOP + (regions > 1 ? REGION_TOP : 0);

const rowsOf = (grid: Grid, channels: Channels) => {
  const rows: { channel: number; top: number; bottom: number }[] = [];
  const frames = [...grid.frames.values()];
  let y = HEADER;
  for (let row = 0; row < grid.rows; row++) {
    const channel = y;
    const heads = frames.filter((one) => one.firstRow === row).map((one) => headOf(one.frame.regions.length));
    const top = y + 16 + channels.count(row) * TRACK + Math.max(0, ...heads);
    const cells = [...grid.nodes.values()].filter((one) => one.row === row).map((one) => one.cellHeight);
    const feet = frames
      .filter((one) => one.lastRow === row)
      .map((one) => FRAME_BOTTOM + (one.frame.tags.length > 0 ? TAG_HEIGHT + 6 : 0));
    const bottom = top + Math.max(0, ...cells) + Math.max(0, ...feet);
    rows.push({ channel, top, bottom });
    y = bottom;
  }
  return { rows, height: y + 16 + channels.count(grid.rows) * TRACK };
};

type SidePorts = (end: End, side: string, y: number) => number;

/** Lines at one side of a box are set apart from each other. */
const sidePorts = (): SidePorts => {
  const used = new Map<string, number>();
  return (end, side, y) => {
    const key = `${end.id} ${side}`;
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    return y + (count % 2 === 0 ? 1 : -1) * Math.ceil(count / 2) * 9;
  };
};

const pointsOf = (
  { from, to, plan }: PlannedEdge,
  index: number,
  columns: Columns,
  boxes: ReadonlyMap<string, Box>,
  lineY: (index: number, row: number) => number,
  sides: SidePorts,
): readonly Point[] => {
  const nowhere = { x: 0, y: 0, width: 0, height: 0 };
  const [a, b] = [boxes.get(from.id) ?? nowhere, boxes.get(to.id) ?? nowhere];
  const [x1, x2] = [columns.port(from, to), columns.port(to, from)];
  const bottom = { x: x1, y: a.y + a.height };
  const top = { x: x2, y: b.y };
  if (plan.kind === 'drop') {
    const turn = lineY(index, plan.channel);
    return x1 === x2 ? [bottom, top] : [bottom, { x: x1, y: turn }, { x: x2, y: turn }, top];
  }
  const x = columns.upright(index);
  const sideways = (end: End, box: Box, side: 'left' | 'right', first: boolean): readonly Point[] => {
    const single = end.firstRow === end.lastRow;
    const y = sides(
      end,
      side,
      single ? box.y + box.height / 2 : first ? box.y + box.height - 26 : box.y + 24,
    );
    const outer = { x, y };
    const inner = { x: side === 'right' ? box.x + box.width : box.x, y };
    return first ? [inner, outer] : [outer, inner];
  };
  if (plan.kind === 'loop') return [...sideways(from, a, 'right', true), ...sideways(to, b, 'right', false)];
  const start =
    typeof plan.out === 'string'
      ? sideways(from, a, plan.out, true)
      : [bottom, { x: x1, y: lineY(index, plan.out.channel) }, { x, y: lineY(index, plan.out.channel) }];
  const end =
    typeof plan.into === 'string'
      ? sideways(to, b, plan.into, false)
      : [{ x, y: lineY(index, plan.into.channel) }, { x: x2, y: lineY(index, plan.into.channel) }, top];
  return [...start, ...end];
};
