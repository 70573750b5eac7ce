/** The judges of the cases in a folder, in a file beside them; read once for all of them. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { ReadCase } from '../link/load-case.ts';
import type { PanelFile } from '../link/panel.ts';
import { PANEL_FILE } from '../load/panel-name.ts';
import type { Pack } from '../model/pack.ts';
import { keyOf } from './cache.ts';
import { readSource } from './files.ts';
import type { Io } from './io.ts';

export interface PanelBeside {
  readonly source: Source;
  /** Tells its text from any other. */
  readonly key: string;
  /** Absent if the file has an error. */
  readonly file?: PanelFile;
  /** Of the file itself. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The panel file in the folder of a case, if there is one. */
export const panelBeside = async (
  pack: Pack,
  path: string,
  io: Pick<Io, 'cwd'>,
): Promise<PanelBeside | undefined> => {
  const shown = join(dirname(path), PANEL_FILE);
  const place = resolve(io.cwd, shown);
  if (!existsSync(place)) return undefined;
  const known = read.get(pack)?.get(place);
  if (known !== undefined) return known;
  const { loadPanel } = await import('../link/load-panel.ts');
  const source = readSource(io.cwd, shown);
  const { panel, diagnostics } = loadPanel(pack, source);
  const beside = {
    source,
    key: keyOf(source.file, source.text),
    ...(panel === undefined ? {} : { file: panel }),
    diagnostics,
  };
  const ofPack = read.get(pack) ?? new Map<string, PanelBeside>();
  read.set(pack, ofPack.set(place, beside));
  return beside;
};

/** A case with the judges of the panel beside it; what is wrong with the panel is wrong with every case there. */
export const withPanel = (read: ReadCase, beside: PanelBeside | undefined): ReadCase => {
  if (beside === undefined || read.case === undefined) return read;
  const found = beside.file?.of(read.case);
  return {
    case: found?.panel === undefined ? read.case : { ...read.case, panel: found.panel },
    diagnostics: [...read.diagnostics, ...beside.diagnostics, ...(found?.diagnostics ?? [])],
  };
};

/** What was read for a pack; a pack that was read anew has its files read anew. */
const read = new WeakMap<Pack, Map<string, PanelBeside>>();
