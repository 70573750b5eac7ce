/** Where the verdict of a case changes as a number grows: candidates are tried, and what lies between them. */

/** What was found at a number: a verdict, and numbers that were compared with the swept one there. */
export interface Probe<V> {
  readonly verdict: V;
  readonly compared: readonly number[];
}

/** From the first number on; `at` differs from what comes after where only the very number counts. */
export interface Piece<V> {
  readonly from: number;
  readonly at: V;
  readonly after: V;
}

export interface Range {
  readonly from: number;
  readonly to: number;
  readonly discrete: boolean;
  /** Into so many parts the range is cut, to look for changes that no comparison foretells; 0: there are none. */
  readonly steps: number;
}

/** Whole numbers are all tried while there are no more of them than this. */
const MOST_WHOLE = 64;

/** Whether every number of a range is tried. */
export const isTriedWhole = ({ from, to, discrete }: Omit<Range, 'steps'>): boolean =>
  discrete && to - from < MOST_WHOLE;

/** The verdicts of a case over a range. `probe` is asked once for each number. */
export const piecesOf = <V>(range: Range, probe: (at: number) => Probe<V>): readonly Piece<V>[] => {
  const asked = new Map<number, Probe<V>>();
  const verdictAt = (at: number): V => {
    const known = asked.get(at) ?? probe(at);
    asked.set(at, known);
    return known.verdict;
  };
  if (isTriedWhole(range)) {
    const all = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
    return merged(all.map((from) => wholeAt(from, verdictAt)));
  }
  const marks = foretold(range, verdictAt, asked);
  const found = new Set(marks);
  for (const [low, high] of range.steps === 0 ? [] : pairs([...marks, ...stepsOf(range)])) {
    const change = changeWithin(low, high, range, verdictAt);
    if (change !== undefined) found.add(change);
  }
  const ends = ascending([...found, range.from, range.to]);
  const pieces = ends.map((from, index) =>
    range.discrete ? wholeAt(from, verdictAt) : pieceAt(from, ends[index + 1], verdictAt),
  );
  return merged(pieces);
};

/** Numbers that the swept one is compared with, near which it may turn; each look may show others. */
const foretold = <V>(
  range: Range,
  verdictAt: (at: number) => V,
  asked: ReadonlyMap<number, Probe<V>>,
): readonly number[] => {
  const marks = new Set<number>();
  const isNew = (one: number): boolean => one >= range.from && one <= range.to && !marks.has(one);
  verdictAt(range.from);
  verdictAt(range.to);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fresh = [...asked.values()]
      .flatMap(({ compared }) => compared)
      .flatMap((one) => (range.discrete ? [Math.floor(one), Math.floor(one) + 1] : [one]))
      .filter(isNew);
    if (fresh.length === 0) break;
    for (const one of fresh) marks.add(one);
    const ends = ascending([...marks, range.from, range.to]);
    for (const at of ends) verdictAt(at);
    for (const [low, high] of pairs(ends)) verdictAt(between(low, high, range));
  }
  return ascending(marks);
};

const MOST_ROUNDS = 8;

/** Any number between two, a whole one where only those count; the lower one where there is none. */
const between = (low: number, high: number, { discrete }: Range): number =>
  discrete ? Math.floor((low + high) / 2) : (low + high) / 2;

const stepsOf = ({ from, to, discrete, steps }: Range): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, index) => {
    const at = from + ((to - from) * index) / steps;
    return discrete ? Math.round(at) : at;
  });

/**
 * A number strictly between two at which the verdict changes though nothing foretold it: halved until the place is found
 * (of whole numbers) or the halves are too small to matter.
 */
const changeWithin = <V>(
  low: number,
  high: number,
  range: Range,
  verdictAt: (at: number) => V,
): number | undefined => {
  const inner = range.discrete ? [low, high] : [justAfter(low, high), justBefore(low, high)];
  let [below = low, above = high] = inner;
  if (above - below <= (range.discrete ? 1 : 0) || verdictAt(below) === verdictAt(above)) return undefined;
  const first = verdictAt(below);
  const least = range.discrete ? 1 : (range.to - range.from) / FINEST;
  while (above - below > least) {
    const middle = between(below, above, range);
    if (middle === below || middle === above) break;
    if (verdictAt(middle) === first) below = middle;
    else above = middle;
  }
  return above;
};

const FINEST = 2 ** 30;
const justAfter = (low: number, high: number): number => low + (high - low) / 1024;
const justBefore = (low: number, high: number): number => high - (high - low) / 1024;

const wholeAt = <V>(from: number, verdictAt: (at: number) => V): Piece<V> => {
  const at = verdictAt(from);
  return { from, at, after: at };
};

const pieceAt = <V>(from: number, next: number | undefined, verdictAt: (at: number) => V): Piece<V> => {
  const at = verdictAt(from);
  return { from, at, after: next === undefined ? at : verdictAt((from + next) / 2) };
};

/** Without the numbers at which nothing changes. */
const merged = <V>(pieces: readonly Piece<V>[]): readonly Piece<V>[] =>
  pieces.filter(({ at, after }, index) => {
    const before = pieces[index - 1];
    return before === undefined || before.after !== at || at !== after;
  });

const ascending = (numbers: Iterable<number>): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

const pairs = (numbers: readonly number[]): readonly (readonly [number, number])[] => {
  const sorted = ascending(numbers);
  return sorted.flatMap((low, index) => {
    const high = sorted[index + 1];
    return high === undefined ? [] : [[low, high] as const];
  });
};
