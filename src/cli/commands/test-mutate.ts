/** `banfa test --mutate`: which small changes of the pack no case notices. */
import { drawn, mutantsOf } from '../../amend/mutate.ts';
import type { MutantResult, Witness } from '../../amend/replay-mutants.ts';
import { replayMutants } from '../../amend/replay-mutants.ts';
import type { Pack } from '../../model/pack.ts';
import { renderMutants, tellMutants } from '../../report/mutant-text.ts';
import type { Io } from '../io.ts';
import { styleFor } from '../open.ts';
import { barOf } from '../progress.ts';
import type { Shared } from '../shared.ts';

export interface MutateOptions extends Shared {
  readonly seed?: number;
  readonly limit?: number;
}

/** Tries the changes on cases that pass, and prints those that none of them notices. */
export const testMutants = (
  pack: Pack,
  witnesses: readonly Witness[],
  leftOut: number,
  format: string,
  options: MutateOptions,
  io: Io,
): void => {
  const { seed = 1, limit } = options;
  const every = mutantsOf(pack);
  const mutants = drawn(every, limit, seed);
  const results: MutantResult[] = [];
  for (const result of replayMutants(pack, witnesses, mutants)) {
    results.push(result);
    if (results.length % 8 === 0) io.progress?.(barOf(results.length, mutants.length, io.columns));
  }
  io.progress?.('');
  const report = { results, all: every.length, seed, leftOut };
  const language = options.lang ?? pack.language;
  io.out(
    format === 'json'
      ? `${JSON.stringify(tellMutants(report, pack, language), null, 2)}\n`
      : renderMutants(report, pack, styleFor(options, io, pack)),
  );
};
