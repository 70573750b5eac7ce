/** `banfa render`: the measure's text as the pack now has it. */
import { renderMeasure } from '../../report/measure-text.ts';
import { FORMATS } from '../formats.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../io.ts';
import { asOfFor, formatFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import { soundPack } from '../sound.ts';

export interface RenderOptions extends Shared {
  readonly format?: string;
}

export const render = async (options: RenderOptions, io: Io): Promise<number> => {
  const format = formatFor(options, FORMATS.render, 'text');
  const { pack } = await soundPack(options, io);
  const { asOf } = asOfFor(options, undefined, pack, io);
  io.out(renderMeasure(pack, { asOf, format: format === 'md' ? 'markdown' : format }));
  return EXIT.done;
};
