/** `banfa sweep`: how many cases are met at each value of a parameter. */

import { sweepTally, USUAL_STEPS } from '../../amend/sweep.ts';
import type { SweepResult } from '../../amend/sweep-result.ts';
import type { CountedRuleOption } from '../counted-rule.ts';
import { askedFor } from '../counted-rule.ts';
import type { RowOptions } from '../each-row.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { dayOfCase, eachCase } from '../many-cases.ts';
import { sayFor, styleFor } from '../open.ts';
import { writeFile } from '../print.ts';
import { soundPack } from '../sound.ts';
import { rangeIn, rangeOf } from '../sweep-range.ts';

export interface SweepOptions extends RowOptions, CountedRuleOption {
  readonly from?: string;
  readonly to?: string;
  readonly steps?: string;
  readonly and?: string;
  readonly detail?: boolean;
  readonly html?: string;
}

export const sweepParameter = async (
  name: string,
  paths: readonly string[],
  options: SweepOptions,
  io: Io,
): Promise<number> => {
  const pack = askedFor((await soundPack(options, io, paths[0])).pack, options);
  const say = sayFor(options, pack);
  if (options.from === undefined || options.to === undefined) throw stop(say('rangeEnds'), EXIT.usage);
  const range = rangeOf(name, options.from, options.to, pack, options);
  const and = options.and === undefined ? undefined : rangeIn(options.and, pack, options);
  if (and?.parameter === range.parameter) throw stop(say('sameParameter'), EXIT.usage);
  const tally = sweepTally(pack, range, dayOfCase(options, pack, io), {
    steps: stepsIn(options, say('stepsForm', { value: options.steps ?? '' })),
    ...(and === undefined ? {} : { and }),
  });
  const isEnded = await eachCase(paths, [pack], tally, options, io);
  const result: SweepResult = tally.result();
  if (options.json === true) io.out(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const { renderSweep } = await import('../../report/sweep-text.ts');
    const detail = options.detail === true ? 'full' : 'normal';
    io.out(renderSweep(result, pack, { ...styleFor(options, io, pack), detail }));
  }
  if (options.html !== undefined) {
    const { renderSweepHtml } = await import('../../report/sweep-html.ts');
    writeFile(options.html, renderSweepHtml(result, pack, options.lang ?? pack.language), options, io);
  }
  if (isEnded) return EXIT.interrupted;
  return result.unreadable.length > 0 ? EXIT.problems : EXIT.done;
};

const stepsIn = ({ steps }: SweepOptions, refusal: string): number => {
  if (steps === undefined) return USUAL_STEPS;
  const number = Number(steps);
  if (!Number.isInteger(number) || number < 1 || number > MOST_STEPS) throw stop(refusal, EXIT.usage);
  return number;
};

const MOST_STEPS = 1000;
