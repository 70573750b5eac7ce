/** Stretches that may share a track where they do not meet. */

/** A stretch along one axis that wants a track. */
export interface Stretch {
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

/** Each stretch on the first track where it keeps its distance from all before it. */
export const assignTracks = (
  stretches: readonly Stretch[],
  distance: number,
): { readonly tracks: ReadonlyMap<number, number>; readonly count: number } => {
  const rows: Stretch[][] = [];
  const tracks = new Map<number, number>();
  const sorted = [...stretches].sort((a, b) => a.from - b.from || a.to - b.to || a.key - b.key);
  for (const one of sorted) {
    const fits = (row: readonly Stretch[]): boolean =>
      row.every((other) => other.to + distance <= one.from || one.to + distance <= other.from);
    const found = rows.findIndex(fits);
    const track = found === -1 ? rows.length : found;
    rows[track] = [...(rows[track] ?? []), one];
    tracks.set(one.key, track);
  }
  return { tracks, count: rows.length };
};
