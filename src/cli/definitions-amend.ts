/** The commands that look at many cases under versions of a pack: names, words, arguments and options. */
import type { DiffOptions } from './commands/diff.ts';
import type { ImpactOptions } from './commands/impact.ts';
import type { RecheckOptions } from './commands/recheck.ts';
import type { SweepOptions } from './commands/sweep.ts';
import type { Definition } from './definition.ts';
import { countIn } from './given-values.ts';
import type { Io } from './io.ts';
import type { Say } from './words.ts';

/** What an amendment does to cases, and what another value would. */
export const amendDefinitionsOf = (
  say: Say,
  io: Io,
  done: (status: number) => void,
): readonly Definition[] => [
  {
    name: 'diff',
    about: 'diffAbout',
    example: 'diffExample',
    define: (command) =>
      command
        .argument('<BEFORE>', say('diffOld'))
        .argument('<AFTER>', say('diffNew'))
        .option('--html <FILE>', say('runHtml'))
        .action(async (old: string, now: string, options: DiffOptions) =>
          done(await (await import('./commands/diff.ts')).diff({ old, now }, options, io)),
        ),
  },
  {
    name: 'impact',
    about: 'impactAbout',
    example: 'impactExample',
    define: (command) =>
      command
        .argument('<BEFORE>', say('impactOld'))
        .argument('<AFTER>', say('impactNew'))
        .argument('<CASES...>', say('assessCases'))
        .option('--mapping <FILE>', say('assessMapping'))
        .option('--notice <ID>', say('assessNotice'))
        .option('--rule <RULE>', say('countedRule'))
        .option('--running', say('impactRunning'))
        .option('--sweep <RANGE>', say('impactSweep'), (one: string, all: string[] = []) => [...all, one])
        .option('--detail', say('impactDetail'))
        .option('--html <FILE>', say('runHtml'))
        .action(async (old: string, now: string, paths: string[], options: ImpactOptions) =>
          done(await (await import('./commands/impact.ts')).impact({ old, now }, paths, options, io)),
        ),
  },
  {
    name: 'sweep',
    about: 'sweepAbout',
    example: 'sweepExample',
    define: (command) =>
      command
        .argument('<PARAM>', say('sweepParam'))
        .argument('<CASES...>', say('assessCases'))
        .option('--mapping <FILE>', say('assessMapping'))
        .option('--notice <ID>', say('assessNotice'))
        .option('--rule <RULE>', say('countedRule'))
        .option('--from <VALUE>', say('sweepFrom'))
        .option('--to <VALUE>', say('sweepTo'))
        .option('--steps <STEPS>', say('sweepSteps'))
        .option('--and <RANGE>', say('sweepAnd'))
        .option('--detail', say('impactDetail'))
        .option('--html <FILE>', say('runHtml'))
        .action(async (name: string, paths: string[], options: SweepOptions) =>
          done(await (await import('./commands/sweep.ts')).sweepParameter(name, paths, options, io)),
        ),
  },
  {
    name: 'recheck',
    about: 'recheckAbout',
    example: 'recheckExample',
    define: (command) =>
      command
        .argument('<CASES...>', say('assessCases'))
        .option('--mapping <FILE>', say('assessMapping'))
        .option('--notice <ID>', say('assessNotice'))
        .option('--sample <COUNT>', say('recheckSample'), countIn(say))
        .action(async (paths: string[], options: RecheckOptions) =>
          done(await (await import('./commands/recheck.ts')).recheckCases(paths, options, io)),
        ),
  },
];
