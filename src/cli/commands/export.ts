/** `banfa export`: a pack, or a part of it, in the form that another program reads. Each kind is loaded when asked for. */
import type { Exporter, ExportOptions } from '../exporters/exporter.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { sayFor } from '../open.ts';
import { writeFile } from '../print.ts';
import { soundPack } from '../sound.ts';

const KINDS: Readonly<Record<string, () => Promise<Exporter>>> = {
  pack: async () => (await import('../exporters/pack.ts')).exportLinkedPack,
  jsonlogic: async () => (await import('../exporters/json-logic.ts')).exportJsonLogic,
  xstate: async () => (await import('../exporters/xstate.ts')).exportXstate,
  mermaid: async () => (await import('../exporters/mermaid.ts')).exportMermaid,
  sql: async () => (await import('../exporters/sql.ts')).exportSql,
  types: async () => (await import('../exporters/types.ts')).exportTypes,
  jsonschema: async () => (await import('../exporters/jsonschema.ts')).exportJsonSchema,
};

/** What can be exported. */
export const EXPORT_KINDS: readonly string[] = Object.keys(KINDS);

export const exportPack = async (
  kind: string,
  name: string | undefined,
  options: ExportOptions,
  io: Io,
): Promise<number> => {
  const { pack, folder } = await soundPack(options, io);
  const open = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (open === undefined) {
    const known = EXPORT_KINDS.join('、');
    throw stop(sayFor(options, pack)('notAnExport', { value: kind, options: known }), EXIT.usage);
  }
  const exporter = await open();
  const text = exporter({ pack, folder, ...(name === undefined ? {} : { name }), options, io });
  if (text === undefined) return EXIT.done;
  if (options.output === undefined) io.out(text);
  else writeFile(options.output, text, options, io);
  return EXIT.done;
};
