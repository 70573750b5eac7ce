/** The texts of a pack → a linked pack: loading and linking in one, as applications and the command line do it. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { sortDiagnostics } from '../base/diagnostic.ts';
import { deepFreeze } from '../base/json.ts';
import type { Source } from '../base/source.ts';
import type { PackFiles } from '../load/load.ts';
import { load } from '../load/load.ts';
import type { Pack } from '../model/pack.ts';
import { link } from './link.ts';

/** The pack in some texts, or what is wrong with them. */
export interface LoadedPack {
  /** Absent if anything has an error. */
  readonly pack?: Pack;
  /** Of loading and linking, sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that were read, for showing a diagnostic with its line. */
  readonly sources: readonly Source[];
}

/** The pack in some files, or all that is wrong with them; never throws, whatever the texts hold. */
export const loadPack = (files: PackFiles): LoadedPack => {
  const { raw, diagnostics, sources } = load(files);
  if (raw === undefined) return deepFreeze({ diagnostics, sources });
  const linked = link(raw);
  return deepFreeze({
    ...linked,
    diagnostics: sortDiagnostics([...diagnostics, ...linked.diagnostics]),
    sources,
  });
};
