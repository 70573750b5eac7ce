/** Side-by-side timing: rounds interleaved in one run, medians of per-round ratios. */

export interface Row {
  readonly name: string;
  /** Milliseconds, median. */
  readonly ours: number;
  readonly theirs: number;
  /** Median over the rounds of ours / theirs. */
  readonly ratio: number;
  readonly bar: number;
  readonly against: string;
}

/** Runs both in turns and compares; each call of a runner is one measured piece of work. The first `warm` do not count. */
export const compare = (
  name: string,
  against: string,
  bar: number,
  rounds: number,
  ours: () => unknown,
  theirs: () => unknown,
  warm = 2,
): Row => {
  const pairs = Array.from({ length: rounds + warm }, () => [time(ours), time(theirs)] as const).slice(warm);
  return {
    name,
    against,
    bar,
    ours: median(pairs.map(([mine]) => mine)),
    theirs: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([mine, other]) => mine / other)),
  };
};

const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

/** A table for people; `!` marks a bar that is missed. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = rows.map(({ name, against, ours, theirs, ratio, bar }) => [
    ratio <= bar ? ' ' : '!',
    name,
    `${ours.toFixed(2)} ms`,
    against,
    `${theirs.toFixed(2)} ms`,
    `${ratio.toFixed(2)} x`,
    `bar ${bar} x`,
  ]);
  const widths = [0, 1, 2, 3, 4, 5, 6].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
