/** The text of a case file → a case of a pack: reading and linking in one, as applications and the command line do it. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { sortDiagnostics } from '../base/diagnostic.ts';
import { deepFreeze } from '../base/json.ts';
import type { Source } from '../base/source.ts';
import { readCaseFile } from '../load/case-file.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import { linkCase } from './case.ts';

/** The case in a text, or what is wrong with it. */
export interface ReadCase {
  /** Absent if anything has an error. */
  readonly case?: Case;
  readonly diagnostics: readonly Diagnostic[];
}

/** The case in a YAML or JSON text, or all that is wrong with it; never throws, whatever the text holds. */
export const loadCase = (pack: Pack, source: Source): ReadCase => {
  const { document, diagnostics } = readCaseFile(source);
  if (document === undefined) return deepFreeze({ diagnostics });
  const linked = linkCase(pack, document);
  return deepFreeze({ ...linked, diagnostics: sortDiagnostics([...diagnostics, ...linked.diagnostics]) });
};
