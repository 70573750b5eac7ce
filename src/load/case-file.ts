/** The text of a case file → a document of the right shape; what its names mean is for the linker. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { collect, hasErrors } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import { judgeCase } from './case-judge.ts';
import type { RawDocument } from './cursor.ts';
import { checkShape } from './schema-check.ts';
import { parseYaml } from './yaml-text.ts';

/** The document is absent if the file has an error. */
export interface LoadedCase {
  readonly document?: RawDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one case file; never throws, whatever is in it. */
export const readCaseFile = (source: Source): LoadedCase => {
  const { report, diagnostics } = collect();
  const document = parseYaml(source, report);
  if (document !== undefined) checkShape(document, judgeCase, report);
  const found = diagnostics();
  return document === undefined || hasErrors(found)
    ? { diagnostics: found }
    : { document, diagnostics: found };
};
