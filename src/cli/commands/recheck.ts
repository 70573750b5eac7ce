/** `banfa recheck`: holds every settled verdict of cases against json-logic-js itself, and columns against the interpreter. */
import { recheckTally } from '../../bulk/recheck-tally.ts';
import type { RowOptions } from '../each-row.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../io.ts';
import { dayOfCase, eachCase } from '../many-cases.ts';
import { styleFor } from '../open.ts';
import { soundPack } from '../sound.ts';

export interface RecheckOptions extends RowOptions {
  readonly sample?: number;
}

/** Where nothing is asked for. */
const USUAL_SAMPLE = 1000;

export const recheckCases = async (
  paths: readonly string[],
  options: RecheckOptions,
  io: Io,
): Promise<number> => {
  const { pack } = await soundPack(options, io, paths[0]);
  const dayOf = dayOfCase(options, pack, io);
  const tally = recheckTally(pack, options.sample ?? USUAL_SAMPLE);
  const isEnded = await eachCase(
    paths,
    [pack],
    {
      add: ({ file, read }) => {
        const { case: theCase, diagnostics } = read(pack);
        if (theCase === undefined) tally.unread(file, diagnostics);
        else tally.add(file, theCase, dayOf(theCase));
      },
    },
    options,
    io,
  );
  const result = tally.result();
  if (options.json === true) io.out(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const { renderRecheck } = await import('../../report/recheck-text.ts');
    io.out(renderRecheck(result, pack, styleFor(options, io, pack)));
  }
  const { disagreements, columns, unreadable } = result;
  if (isEnded) return EXIT.interrupted;
  return disagreements.length + columns.faults.length + unreadable.length > 0 ? EXIT.problems : EXIT.done;
};
