/** `banfa export xstate`: procedures as machines; one as XState takes it, several by their ids. */
import { xstateOf } from '../../export/xstate.ts';
import type { Exporter } from './exporter.ts';
import { proceduresNamed } from './names.ts';

export const exportXstate: Exporter = (request) => {
  const { pack, name } = request;
  const machines = proceduresNamed(request).flatMap((id) => {
    const procedure = pack.procedures[id];
    return procedure === undefined ? [] : [[id, xstateOf(pack, procedure)] as const];
  });
  const [only, ...others] = machines;
  const isOne = name !== undefined || others.length === 0;
  const json = isOne && only !== undefined ? only[1] : Object.fromEntries(machines);
  return `${JSON.stringify(json, null, 2)}\n`;
};
