/** `banfa draw`: a procedure as a swimlane diagram, with the course of a case where one is given. */
import { hasErrors } from '../../base/diagnostic.ts';
import { assess } from '../../outcome/assess.ts';
import { renderDiagram } from '../../report/diagram.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { asOfFor, openCase, openPack, packFolder, sayFor } from '../open.ts';
import { printDiagnostics, writeFile } from '../print.ts';
import type { Shared } from '../shared.ts';

export interface DrawOptions extends Shared {
  readonly output?: string;
}

export const draw = async (
  workflow: string,
  path: string | undefined,
  options: DrawOptions,
  io: Io,
): Promise<number> => {
  const opened = await openPack(packFolder(options, io, path), io);
  if (opened.pack === undefined || hasErrors(opened.diagnostics)) {
    await printDiagnostics(opened.diagnostics, opened.sources, options, io);
    return EXIT.problems;
  }
  const { pack } = opened;
  const all = Object.values(pack.procedures);
  const procedure = all.find((one) => one.id === workflow || one.title === workflow);
  if (procedure === undefined) {
    const known = all.map((one) => one.id).join('、');
    throw stop(sayFor(options, pack)('notAProcedure', { value: workflow, options: known }), EXIT.usage);
  }
  const read = path === undefined ? undefined : await openCase(pack, path, options, io);
  if (read !== undefined && (read.case === undefined || hasErrors(read.diagnostics))) {
    await printDiagnostics(read.diagnostics, [read.source], options, io, pack);
    return EXIT.problems;
  }
  const { asOf } = asOfFor(options, read?.case, pack, io);
  const outcome = read?.case === undefined ? undefined : assess(pack, read.case, asOf, { recompute: false });
  const svg = renderDiagram(procedure, pack, {
    language: options.lang ?? pack.language,
    ...(outcome === undefined ? {} : { replay: outcome.replay }),
  });
  if (options.output === undefined) io.out(svg);
  else writeFile(options.output, svg, options, io);
  return EXIT.done;
};
