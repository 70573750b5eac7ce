/** What runs across in the channels above the rows of a picture: lines and labels, each on a track of its own. */
import type { Columns } from './diagram-columns.ts';
import { labelWidth } from './diagram-columns.ts';
import type { PlannedEdge } from './diagram-plan.ts';
import type { Stretch } from './tracks.ts';
import { assignTracks } from './tracks.ts';

/** Tracks and labels by row. */
export interface Channels {
  /** Tracks that the channel above a row needs. */
  readonly count: (row: number) => number;
  readonly track: (index: number, row: number) => number;
  /** The middle of an edge's label, and the channel it stands in. */
  readonly label: (index: number) => { readonly x: number; readonly channel: number } | undefined;
}

/** Gives every level stretch and every label a track in its channel. */
export const channelsOf = (plans: readonly PlannedEdge[], columns: Columns): Channels => {
  const stretches = new Map<number, Stretch[]>();
  const labels = new Map<number, { x: number; channel: number }>();
  plans.forEach((planned, index) => {
    const { edge, from, to, plan } = planned;
    const half = labelWidth(edge) / 2 + 4;
    const across = (channel: number, a: number, b: number): void => {
      const middle = (a + b) / 2;
      const label = edge.label !== '' && !labels.has(index);
      if (label) labels.set(index, { x: middle, channel });
      const [left, right] = label ? [middle - half, middle + half] : [middle, middle];
      if (a === b && !label) return;
      const stretch = { key: index, from: Math.min(a, b, left), to: Math.max(a, b, right) };
      stretches.set(channel, [...(stretches.get(channel) ?? []), stretch]);
    };
    const [x1, x2] = [columns.port(from, to), columns.port(to, from)];
    const upright = columns.upright(index);
    const [upper, lower] = [Math.min(from.lastRow, to.firstRow), Math.max(from.lastRow, to.firstRow)];
    const middleRow = Math.max(upper + 1, Math.ceil((upper + lower) / 2));
    if (plan.kind === 'drop') across(plan.channel, x1, x2);
    else if (plan.kind === 'loop') across(middleRow, upright, upright);
    else {
      // The label stands on the way in where that runs across, else on the way out, else beside the gutter.
      if (typeof plan.into !== 'string') across(plan.into.channel, x2, upright);
      const both =
        typeof plan.into !== 'string' &&
        typeof plan.out !== 'string' &&
        plan.into.channel === plan.out.channel;
      if (typeof plan.out !== 'string' && !both) across(plan.out.channel, x1, upright);
      if (typeof plan.out === 'string' && typeof plan.into === 'string') across(middleRow, upright, upright);
    }
  });
  const counts = new Map<number, number>();
  const tracks = new Map<string, number>();
  for (const [channel, spans] of stretches) {
    const assigned = assignTracks(spans, 6);
    counts.set(channel, assigned.count);
    for (const [key, track] of assigned.tracks) tracks.set(`${key} ${channel}`, track);
  }
  return {
    count: (row) => counts.get(row) ?? 0,
    track: (index, row) => tracks.get(`${index} ${row}`) ?? 0,
    label: (index) => labels.get(index),
  };
};
