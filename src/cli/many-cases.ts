/** Case files one by one, each to be read under whatever pack asks, with the panel beside it. */
import type { CaseToRead } from '../amend/impact.ts';
import { caseToRead } from '../amend/impact.ts';
import { hasErrors } from '../base/diagnostic.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import { caseFiles, readSource } from './files.ts';
import type { Io } from './io.ts';
import { EXIT, stop } from './io.ts';
import { readable, sayFor } from './open.ts';
import type { PanelBeside } from './panel-beside.ts';
import { panelBeside, withPanel } from './panel-beside.ts';
import { barOf } from './progress.ts';
import type { Shared } from './shared.ts';

/** Hands over the cases of some paths in turn; none is kept. Without any it is wrong usage. */
export const eachCase = async (
  paths: readonly string[],
  packs: readonly Pack[],
  take: (one: CaseToRead) => void,
  options: Shared,
  io: Io,
): Promise<void> => {
  const files = paths.flatMap((path) => readable(() => caseFiles(io.cwd, [path]), path, options));
  if (files.length === 0) throw stop(sayFor(options, packs[0])('noCases'), EXIT.usage);
  for (const [index, file] of files.entries()) {
    io.progress?.(barOf(index, files.length, io.columns));
    const source = readable(() => readSource(io.cwd, file), file, options);
    const beside = new Map<Pack, PanelBeside>();
    for (const pack of packs) {
      const panel = await panelBeside(pack, file, io);
      if (panel !== undefined) beside.set(pack, panel);
    }
    take(withPanels(caseToRead(source), beside));
  }
  io.progress?.('');
};

const withPanels = (one: CaseToRead, beside: ReadonlyMap<Pack, PanelBeside>): CaseToRead => ({
  file: one.file,
  read: (pack) => {
    const panel = beside.get(pack);
    if (panel === undefined) return one.read(pack);
    const read = withPanel(one.read(pack), panel);
    return hasErrors(read.diagnostics) ? { diagnostics: read.diagnostics } : read;
  },
});

/** The day on which a case is looked at: asked for, its own, or today. */
export const dayOfCase =
  (options: Shared, pack: Pack, io: Io) =>
  (theCase: Case): string =>
    options.asOf ?? theCase.asOf ?? io.today(pack.timeZone);
