/** "Did you mean": the known name closest to one that does not exist, by optimal string alignment distance. */

/** The closest name, or '' when none is near enough (a third of the length, at least one edit). */
export const nearest = (name: string, known: Iterable<string>): string => {
  const wanted = name.toLowerCase();
  let best = '';
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
};

/** The same of names with dots: where only one ends as the name does, that one, since the last part is oftenest right. */
export const nearestName = (name: string, known: readonly string[]): string => {
  const dot = name.lastIndexOf('.');
  const [same, second] = dot === -1 ? [] : [...new Set(known)].filter((one) => one.endsWith(name.slice(dot)));
  return same !== undefined && second === undefined ? same : nearest(name, known);
};

/** Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`. */
const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
};
