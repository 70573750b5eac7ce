/**
 * What was struck out of a text and put in, by characters: the shortest edit script (Myers, O(ND)), and from it a view
 * that people can read, in which slivers between two changes are drawn into them.
 */

/** A stretch of text that stayed, went out or came in. */
export interface RedlinePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The parts from which both texts can be read off; of what stands between two that stayed, what went out comes first.
 * LAW: no edit script that makes `now` of `old` removes and adds fewer characters, unless it takes more than MOST_EDITS:
 * what lies between the common ends of such texts goes out and comes in whole.
 */
export const redlineOf = (old: string, now: string): readonly RedlinePart[] => {
  const a = Array.from(old);
  const b = Array.from(now);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return merged([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...shortest(a.slice(start, endA), b.slice(start, endB)),
    { kind: 'same', text: a.slice(endA).join('') },
  ]);
};

/** How many characters a redline removes and adds. */
export const lengthOf = (parts: readonly RedlinePart[]): number =>
  parts.reduce((sum, { kind, text }) => (kind === 'same' ? sum : sum + Array.from(text).length), 0);

/** The same for reading: what stayed between two changes and is no longer than either goes out and comes in again. */
export const readableRedline = (parts: readonly RedlinePart[]): readonly RedlinePart[] => {
  const shown = parts.flatMap((part, index): readonly RedlinePart[] =>
    part.kind === 'same' && isSliver(parts, index)
      ? [
          { kind: 'removed', text: part.text },
          { kind: 'added', text: part.text },
        ]
      : [part],
  );
  return merged(shown);
};

/** A character or two between changes on both sides, of which each is longer. */
const isSliver = (parts: readonly RedlinePart[], index: number): boolean => {
  const length = Array.from(parts[index]?.text ?? '').length;
  const before = changedBeside(parts, index, -1);
  const after = changedBeside(parts, index, 1);
  return length <= 2 && before > length && after > length;
};

/** How long the longer side of the change is that comes next in one direction; 0 where there is none. */
const changedBeside = (parts: readonly RedlinePart[], index: number, step: 1 | -1): number => {
  let longest = 0;
  for (let at = index + step; parts[at] !== undefined && parts[at]?.kind !== 'same'; at += step) {
    longest = Math.max(longest, Array.from(parts[at]?.text ?? '').length);
  }
  return longest;
};

/** Neighbours of one kind in one; between two that stayed, all that went out before all that came in. */
const merged = (parts: readonly RedlinePart[]): readonly RedlinePart[] => {
  const out: RedlinePart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  let same = '';
  for (const { kind, text } of parts) {
    if (text === '') continue;
    if (kind === 'same') {
      flush();
      same += text;
      continue;
    }
    if (same !== '') out.push({ kind: 'same', text: same });
    same = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  if (same !== '') out.push({ kind: 'same', text: same });
  return out;
};

/** Myers: the furthest points reached on each diagonal after 0, 1, 2 … edits, then the way back. */
const shortest = (a: readonly string[], b: readonly string[]): readonly RedlinePart[] => {
  const whole: readonly RedlinePart[] = [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ];
  if (a.length === 0 || b.length === 0) return whole;
  const most = a.length + b.length;
  // INVARIANT: `reach[most + k]` is how much of `a` is used on diagonal k; `trail[d]` is it before the d-th edit.
  const reach = new Int32Array(2 * most + 2);
  const trail: Int32Array[] = [];
  for (let edits = 0; edits <= Math.min(most, MOST_EDITS); edits++) {
    trail.push(reach.slice(most - edits - 1 < 0 ? 0 : most - edits - 1, most + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      let x = isDown(reach, most, k, edits) ? at(reach, most + k + 1) : at(reach, most + k - 1) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      reach[most + k] = x;
      if (x >= a.length && y >= b.length) return wayBack(a, b, trail, most);
    }
  }
  return whole;
};

/** Time and memory grow with their square; two articles that have so little in common are not read side by side. */
const MOST_EDITS = 4000;

const at = (reach: Int32Array, index: number): number => reach[index] ?? 0;

/** Whether diagonal k is entered by an insertion. */
const isDown = (reach: Int32Array, middle: number, k: number, edits: number): boolean =>
  k === -edits || (k !== edits && at(reach, middle + k - 1) < at(reach, middle + k + 1));

const wayBack = (
  a: readonly string[],
  b: readonly string[],
  trail: readonly Int32Array[],
  most: number,
): readonly RedlinePart[] => {
  const parts: RedlinePart[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const reach = trail[edits] ?? new Int32Array(0);
    const middle = Math.min(most, edits + 1);
    const k = x - y;
    const down = isDown(reach, middle, k, edits);
    const fromX = edits === 0 ? 0 : at(reach, middle + (down ? k + 1 : k - 1));
    const fromY = edits === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    const begin = edits === 0 ? 0 : down ? fromX : fromX + 1;
    if (x > begin) parts.push({ kind: 'same', text: a.slice(begin, x).join('') });
    if (edits === 0) break;
    parts.push(down ? { kind: 'added', text: b[fromY] ?? '' } : { kind: 'removed', text: a[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  return parts.reverse();
};
