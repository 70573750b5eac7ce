/** The text of a panel's file → a file that can be asked for the panel of each case: reading and linking in one. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { sortDiagnostics } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import { readPanelFile } from '../load/panel-file.ts';
import type { Pack } from '../model/pack.ts';
import type { PanelFile } from './panel.ts';
import { openPanelFile } from './panel.ts';

/** The panel in a text, or what is wrong with it. */
export interface ReadPanel {
  /** Absent if the file's shape has an error. */
  readonly panel?: PanelFile;
  /** Of the file itself; what concerns single cases is told when they are asked for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The panel in a YAML or JSON text, or all that is wrong with it; never throws, whatever the text holds. */
export const loadPanel = (pack: Pack, source: Source): ReadPanel => {
  const { document, diagnostics } = readPanelFile(source);
  if (document === undefined) return { diagnostics };
  const panel = openPanelFile(pack, document);
  return { panel, diagnostics: sortDiagnostics([...diagnostics, ...panel.diagnostics]) };
};
