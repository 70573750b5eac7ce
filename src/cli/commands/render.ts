/** `banfa render`: the measure's text as the pack now has it. */
import { hasErrors } from '../../base/diagnostic.ts';
import { renderMeasure } from '../../report/measure-text.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../io.ts';
import { asOfFor, formatFor, openPack, packFolder } from '../open.ts';
import { printDiagnostics } from '../print.ts';
import type { Shared } from '../shared.ts';

export interface RenderOptions extends Shared {
  readonly format?: string;
}

export const render = async (options: RenderOptions, io: Io): Promise<number> => {
  const format = formatFor(options, ['text', 'md', 'html'] as const, 'text');
  const opened = await openPack(packFolder(options, io), io);
  if (opened.pack === undefined || hasErrors(opened.diagnostics)) {
    await printDiagnostics(opened.diagnostics, opened.sources, options, io);
    return EXIT.problems;
  }
  const { asOf } = asOfFor(options, undefined, opened.pack, io);
  io.out(renderMeasure(opened.pack, { asOf, format: format === 'md' ? 'markdown' : format }));
  return EXIT.done;
};
