/** The text of a panel's file → a document of the right shape; what its names mean is for the linker. */
import { collect, hasErrors } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { LoadedCase } from './case-file.ts';
import { judgePanel } from './panel-judge.ts';
import { checkShape } from './schema-check.ts';
import { parseYaml } from './yaml-text.ts';

/** Reads the file of a panel; never throws, whatever is in it. */
export const readPanelFile = (source: Source): LoadedCase => {
  const { report, diagnostics } = collect();
  const document = parseYaml(source, report);
  if (document !== undefined) checkShape(document, judgePanel, report);
  const found = diagnostics();
  return document === undefined || hasErrors(found)
    ? { diagnostics: found }
    : { document, diagnostics: found };
};
