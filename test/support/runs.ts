/** How many runs a random test makes: `npm test` a few, `check:slow` ten times, `check:full` a hundred times as many. */
export const runs = (few: number, most = Number.POSITIVE_INFINITY): number =>
  Math.min(most, few * Number(process.env['BANFA_RUNS'] ?? 1));
