/**
 * A case as data → a case of a pack, for applications whose cases are no files. It needs no YAML. The data are
 * copied: they stay the caller's, unchanged and unfrozen.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import { sortDiagnostics } from '../base/diagnostic.ts';
import { deepFreeze } from '../base/json.ts';
import type { Source } from '../base/source.ts';
import { readCaseData } from '../load/case-data.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import { linkCase } from './case.ts';

/** The case that data are, or what is wrong with them. */
export interface CaseFromData {
  /** Absent if anything has an error. */
  readonly case?: Case;
  readonly diagnostics: readonly Diagnostic[];
  /** The data as JSON text: the diagnostics have their places in it. */
  readonly source: Source;
}

/**
 * The case that some data are, held to the same as a case file; never throws, whatever they are. `file` is what
 * diagnostics call them.
 */
export const caseFrom = (pack: Pack, data: unknown, file = 'case.json'): CaseFromData => {
  const { document, diagnostics, source } = readCaseData(data, file);
  if (document === undefined) return deepFreeze({ diagnostics, source });
  const linked = linkCase(pack, document);
  return deepFreeze({
    ...linked,
    diagnostics: sortDiagnostics([...diagnostics, ...linked.diagnostics]),
    source,
  });
};
