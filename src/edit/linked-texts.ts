/** The texts of a pack, of cases and of panels beside them, linked together with the index of their names. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors, sortDiagnostics } from '../base/diagnostic.ts';
import type { Listener } from '../base/reference.ts';
import type { Source } from '../base/source.ts';
import type { LinkedCase } from '../link/case.ts';
import { linkCase } from '../link/case.ts';
import { link } from '../link/link.ts';
import { openPanelFile } from '../link/panel.ts';
import type { ReferenceIndex } from '../link/reference-index.ts';
import { listening } from '../link/reference-index.ts';
import { readCaseFile } from '../load/case-file.ts';
import { load } from '../load/load.ts';
import { readPanelFile } from '../load/panel-file.ts';
import { PANEL_FILE } from '../load/panel-name.ts';
import { blameWideSigns } from '../load/wide-blame.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';

/** Path in the pack → text, and the cases, whose paths are their own; a panel among them is for those of its folder. */
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
  const alone = cases.filter((source) => !isPanel(source)).map((source) => readOne(pack, source, listener));
  const panels = cases.filter(isPanel);
  const read = panels.reduce<readonly ReadCase[]>(
    (before, source) => withPanel(pack, source, before, listener),
    alone,
  );
  const all = [...ofPack, ...read.flatMap((one) => sortDiagnostics(one.diagnostics))];
  const linked = read.flatMap((one) => one.case ?? []);
  return hasErrors(all) || linked.length < read.length
    ? told(all)
    : { linked: { pack, cases: linked, index: index() }, diagnostics: all, sources };
};

const isPanel = ({ file }: Source): boolean => file.slice(folderOf(file).length) === PANEL_FILE;

/** With the stroke after it; '' for the folder they are all in. */
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** One case, with the file it is in. */
interface ReadCase extends LinkedCase {
  readonly file: string;
}

const readOne = (pack: Pack, source: Source, listener: Listener): ReadCase => {
  const { file } = source;
  const { document, diagnostics } = readCaseFile(source);
  if (document === undefined) return { file, diagnostics };
  const one = linkCase(pack, document, listener);
  return { ...one, file, diagnostics: [...diagnostics, ...one.diagnostics] };
};

/** The cases in the folder of a panel get it; whatever is wrong with it is said with the first of all cases. */
const withPanel = (
  pack: Pack,
  source: Source,
  all: readonly ReadCase[],
  listener: Listener,
): readonly ReadCase[] => {
  const { document, diagnostics } = readPanelFile(source);
  const panel = document && openPanelFile(pack, document, listener);
  const folder = folderOf(source.file);
  const ofFile = [...diagnostics, ...(panel?.diagnostics ?? [])];
  return all.map((one, index) => {
    const told = index === 0 ? [...one.diagnostics, ...ofFile] : one.diagnostics;
    if (panel === undefined || one.case === undefined || folderOf(one.file) !== folder) {
      return { ...one, diagnostics: told };
    }
    const merged = panel.of(one.case);
    const judged = merged.panel === undefined ? one.case : { ...one.case, panel: merged.panel };
    return { ...one, case: judged, diagnostics: [...told, ...merged.diagnostics] };
  });
};
