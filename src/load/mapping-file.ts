/** The text of a mapping of columns to facts → a document of the right shape; what its names mean is for the linker. */
import { collect, hasErrors } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import { faultsBy } from './ajv-faults.ts';
import type { LoadedCase } from './case-file.ts';
import { mappingFile } from './mapping-validator.generated.js';
import { checkShape } from './schema-check.ts';
import { parseYaml } from './yaml-text.ts';

/** Reads a mapping; never throws, whatever is in it. */
export const readMappingFile = (source: Source): LoadedCase => {
  const { report, diagnostics } = collect();
  const document = parseYaml(source, report);
  if (document !== undefined) checkShape(document, judgeMapping, report);
  const found = diagnostics();
  return document === undefined || hasErrors(found)
    ? { diagnostics: found }
    : { document, diagnostics: found };
};

const judgeMapping = faultsBy(mappingFile);
