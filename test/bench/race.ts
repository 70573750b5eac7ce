/** Many ways to do the same, timed in turns: in every round each does its share, and ratios are taken within the round. */

/** One way. `times`: how many units of work one run does (cases), so that slow ways may do fewer. */
export interface Runner {
  readonly name: string;
  readonly times: number;
  readonly run: () => unknown;
}

/** Microseconds for one unit, by round. */
export type Laps = ReadonlyMap<string, readonly number[]>;

/** Runs all of them so many times in turns; the first `warm` rounds do not count. Promises are waited for. */
export const race = async (runners: readonly Runner[], rounds: number, warm = 2): Promise<Laps> => {
  const laps = new Map(runners.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds + warm; round++) {
    for (const { name, times, run } of runners) {
      const start = performance.now();
      await run();
      const lap = ((performance.now() - start) * 1000) / times;
      if (round >= warm) laps.get(name)?.push(lap);
    }
  }
  return laps;
};

export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

/** The median over the rounds of one way's time by another's. */
export const ratioOf = (laps: Laps, one: string, other: string): number =>
  median((laps.get(one) ?? []).map((lap, round) => lap / (laps.get(other)?.[round] ?? Number.NaN)));

/** The median time of one way, in microseconds. */
export const lapOf = (laps: Laps, name: string): number => median(laps.get(name) ?? []);
