/** `banfa run`: dry-runs one case and explains every verdict. */
import type { Case } from '../../model/case.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Pack } from '../../model/pack.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../io.ts';
import { asOfFor, decisionsFor, outcomeOf, sourcesOf, styleFor } from '../open.ts';
import { printDiagnostics, writeFile } from '../print.ts';
import type { Shared } from '../shared.ts';
import { soundCase, soundPack } from '../sound.ts';

export interface RunOptions extends Shared {
  readonly decide?: readonly string[];
  readonly html?: string;
  readonly detail?: boolean;
  readonly watch?: boolean;
}

export const run = async (path: string, options: RunOptions, io: Io): Promise<number> => {
  if (options.watch !== true) return (await runOnce(path, options, io)).status;
  const { watching } = await import('../watch.ts');
  const { sinceText } = await import('../../report/since-text.ts');
  let last: Outcome | undefined;
  const again = async (): Promise<number> => {
    const { status, outcome, pack } = await runOnce(path, options, io);
    if (last !== undefined) io.err(`${sinceText(last, outcome, pack, options.lang ?? pack.language)}\n`);
    last = outcome;
    return status;
  };
  return watching({ cases: [path], run: again }, options, io);
};

interface Ran {
  readonly status: number;
  readonly outcome: Outcome;
  readonly pack: Pack;
}

const runOnce = async (path: string, options: RunOptions, io: Io): Promise<Ran> => {
  const { pack } = await soundPack(options, io, path);
  const read = await soundCase(pack, path, options, io);
  const decisions = decisionsFor(pack, options.decide ?? [], options);
  const { asOf, today } = asOfFor(options, read.case, pack, io);
  const outcome = await outcomeOf(pack, read, asOf, decisions, io);
  if (options.json === true) {
    io.out(`${JSON.stringify(outcome, null, 2)}\n`);
  } else {
    if (read.diagnostics.length > 0) {
      await printDiagnostics(read.diagnostics, sourcesOf(read), options, io, pack);
    }
    const { renderRun } = await import('../../report/run-text.ts');
    io.out(
      renderRun(outcome, pack, {
        ...styleFor(options, io, pack),
        detail: options.detail ? 'full' : 'normal',
        today,
      }),
    );
  }
  if (options.html !== undefined) {
    const { renderRunHtml } = await import('../../report/run-html.ts');
    writeFile(
      options.html,
      renderRunHtml(outcome, pack, { language: options.lang ?? pack.language, today }),
      options,
      io,
    );
  }
  return { status: statusOf(outcome, read.case), outcome, pack };
};

/** First match wins, as the design's table says; errors have ended the command before. */
const statusOf = (outcome: Outcome, theCase: Case): number => {
  const listed = [...(theCase.expect?.refused ?? [])];
  const unexpected = outcome.replay.steps.filter((step) => {
    if (step.refused === undefined) return false;
    const at = listed.indexOf(step.event);
    if (at !== -1) listed.splice(at, 1);
    return at === -1;
  });
  if (
    outcome.verdict === 'unmet' ||
    outcome.verdict === 'not_applicable' ||
    outcome.replay.outcome === 'negative' ||
    unexpected.length > 0
  ) {
    return EXIT.unmet;
  }
  return outcome.verdict === 'undetermined' ? EXIT.undetermined : EXIT.done;
};
