/** Packs amended by editing the texts of one, for tests that compare versions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseToRead } from '../../src/amend/impact.ts';
import type { CaseToRead } from '../../src/amend/rows.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';
import { linkedFrom } from './second-pack.ts';
import { ROOT, shippedCaseNames, shippedFiles } from './shipped.ts';

/** File, what stands in it, what stands there instead. */
export type Edit = readonly [file: string, from: string, to: string];

/** Texts after some edits; each must find what it replaces. */
export const edited = (
  files: Readonly<Record<string, string>>,
  edits: readonly Edit[],
): Readonly<Record<string, string>> => {
  const texts = { ...files };
  for (const [file, from, to] of edits) {
    const text = texts[file];
    if (!text?.includes(from)) throw new Error(`${file} does not hold ${from}`);
    texts[file] = text.replace(from, () => to);
  }
  return texts;
};

/** The shipped texts without the ledger of comments, which quotes them. */
export const plainShipped: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(shippedFiles.files).filter(([file]) => file !== 'rules/comments.yaml'),
);

/** The shipped pack after some edits. */
export const amendedShipped = (...edits: readonly Edit[]): Pack =>
  linkedFrom({ files: edited(plainShipped, edits), hash: 'amended' });

/** The shipped cases, to be read under whatever pack asks. */
export const shippedCases = (): readonly CaseToRead[] =>
  shippedCaseNames.map((name) =>
    caseToRead({ file: `examples/${name}`, text: readFileSync(join(ROOT, 'examples', name), 'utf8') }),
  );

/** The day a case names, or that of its last event. */
export const dayOf = (theCase: Case): string => theCase.asOf ?? theCase.events.at(-1)?.date ?? '2026-11-24';
