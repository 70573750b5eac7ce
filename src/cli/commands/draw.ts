/** `banfa draw`: a procedure as a swimlane diagram, with the course of a case where one is given. */
import { renderDiagram } from '../../report/diagram.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { sayFor } from '../open.ts';
import { writeFile } from '../print.ts';
import type { Shared } from '../shared.ts';
import { outcomeBeside, soundPack } from '../sound.ts';

export interface DrawOptions extends Shared {
  readonly output?: string;
}

export const draw = async (
  workflow: string,
  path: string | undefined,
  options: DrawOptions,
  io: Io,
): Promise<number> => {
  const { pack } = await soundPack(options, io, path);
  const all = Object.values(pack.procedures);
  const procedure = all.find((one) => one.id === workflow || one.title === workflow);
  if (procedure === undefined) {
    const known = all.map((one) => one.id).join('、');
    throw stop(sayFor(options, pack)('notAProcedure', { value: workflow, options: known }), EXIT.usage);
  }
  const outcome = await outcomeBeside(pack, path, options, io);
  const svg = renderDiagram(procedure, pack, {
    language: options.lang ?? pack.language,
    ...(outcome === undefined ? {} : { replay: outcome.replay }),
  });
  if (options.output === undefined) io.out(svg);
  else writeFile(options.output, svg, options, io);
  return EXIT.done;
};
