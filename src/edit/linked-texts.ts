/** The texts of a pack and of cases, linked together with the index of their names. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors, sortDiagnostics } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { LinkedCase } from '../link/case.ts';
import { linkCase } from '../link/case.ts';
import { link } from '../link/link.ts';
import type { ReferenceIndex } from '../link/reference-index.ts';
import { listening } from '../link/reference-index.ts';
import { readCaseFile } from '../load/case-file.ts';
import { load } from '../load/load.ts';
import { blameWideSigns } from '../load/wide-blame.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';

/** Path in the pack → text, and the cases, whose paths are their own. */
export interface Texts {
  readonly pack: Readonly<Record<string, string>>;
  readonly cases: readonly Source[];
}

export interface LinkedTexts {
  /** Absent if anything in the pack or the cases has an error. */
  readonly linked?: {
    readonly pack: Pack;
    readonly cases: readonly Case[];
    readonly index: ReferenceIndex;
  };
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/** Links a pack and its cases, listening to the names; cases are not looked at where the pack has an error. */
export const linkTexts = ({ pack: files, cases }: Texts): LinkedTexts => {
  const { listener, index } = listening();
  const loaded = load({ files, hash: '' });
  const sources = [...loaded.sources, ...cases];
  const told = (found: readonly Diagnostic[]) => ({ diagnostics: blameWideSigns(found, sources), sources });
  if (loaded.raw === undefined) return told(loaded.diagnostics);
  const { pack, diagnostics } = link(loaded.raw, listener);
  const ofPack = sortDiagnostics([...loaded.diagnostics, ...diagnostics]);
  if (pack === undefined) return told(ofPack);
  const read = cases.map((source): LinkedCase => {
    const { document, diagnostics: found } = readCaseFile(source);
    if (document === undefined) return { diagnostics: found };
    const one = linkCase(pack, document, listener);
    return { ...one, diagnostics: [...found, ...one.diagnostics] };
  });
  const all = [...ofPack, ...read.flatMap((one) => sortDiagnostics(one.diagnostics))];
  const linked = read.flatMap((one) => one.case ?? []);
  return hasErrors(all) || linked.length < read.length
    ? told(all)
    : { linked: { pack, cases: linked, index: index() }, diagnostics: all, sources };
};
