/** `banfa impact`: cases replayed under two versions of a pack: which come out otherwise, and why. */

import { impactTally } from '../../amend/impact.ts';
import { sweepTally } from '../../amend/sweep.ts';
import type { SweepResult } from '../../amend/sweep-result.ts';
import type { ImpactDocument } from '../../export/documents.ts';
import type { CountedRuleOption } from '../counted-rule.ts';
import { askedFor } from '../counted-rule.ts';
import type { RowOptions } from '../each-row.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../io.ts';
import { dayOfCase, eachCase } from '../many-cases.ts';
import { styleFor } from '../open.ts';
import { openVersions } from '../pack-source.ts';
import { writeFile } from '../print.ts';
import { rangeIn } from '../sweep-range.ts';

export interface ImpactOptions extends RowOptions, CountedRuleOption {
  readonly running?: boolean;
  readonly detail?: boolean;
  readonly html?: string;
  /** Parameters whose sweep goes into the page. */
  readonly sweep?: readonly string[];
}

export const impact = async (
  words: { readonly old: string; readonly now: string },
  paths: readonly string[],
  options: ImpactOptions,
  io: Io,
): Promise<number> => {
  const opened = await openVersions(words, options, io);
  const [old, now] = [askedFor(opened.old.pack, options), askedFor(opened.now.pack, options)];
  const day = dayOfCase(options, now, io);
  const tally = impactTally(old, now, day, { running: options.running === true });
  const sweeps = (options.sweep ?? []).map((word) => sweepTally(now, rangeIn(word, now, options), day));
  const isEnded = await eachCase(
    paths,
    [old, now],
    {
      add: (one) => {
        tally.add(one);
        for (const each of sweeps) each.add(one);
      },
      ...(sweeps.length === 0 ? { tables: tally.tables } : {}),
    },
    options,
    io,
  );
  const result = tally.result();
  const swept: readonly SweepResult[] = sweeps.map((one) => one.result());
  if (options.json === true) {
    const document: ImpactDocument = swept.length === 0 ? result : { ...result, sweeps: swept };
    io.out(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    const { renderImpact } = await import('../../report/impact-text.ts');
    const detail = options.detail === true ? 'full' : 'normal';
    io.out(renderImpact(result, now, { ...styleFor(options, io, now), detail }));
  }
  if (options.html !== undefined) {
    const { renderImpactHtml } = await import('../../report/impact-html.ts');
    const language = options.lang ?? now.language;
    writeFile(options.html, renderImpactHtml(result, { old, now, words }, swept, language), options, io);
  }
  if (isEnded) return EXIT.interrupted;
  return result.unreadable.length > 0 ? EXIT.problems : EXIT.done;
};
