/** `banfa fmt`: YAML files in the canonical layout, and references all by id or all by title. */

import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import type { FmtDocument } from '../../export/documents.ts';
import { formatYaml } from '../../load/yaml-format.ts';
import { cellsOf } from '../../report/cells.ts';
import { wordsOf } from '../../report/words.ts';
import type { EditedFile } from '../edit-files.ts';
import { checkAllWritable, nameInPack, readToEdit, replaceAll, yamlUnder } from '../edit-files.ts';
import { editable } from '../editable.ts';
import { caseFiles } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { packFolder, sayFor } from '../open.ts';
import { printDiagnostics } from '../print.ts';
import type { Shared } from '../shared.ts';
import type { Say } from '../words.ts';
import type { CliWord } from '../words-zh.ts';

export interface FmtOptions extends Shared {
  readonly names?: string;
  readonly check?: boolean;
}

/** What became of a file; `left`: it has errors, `unproven`: its layout could not be changed without its data. */
type Status = 'same' | 'changed' | 'left' | 'unproven';

interface Outcome {
  readonly file: EditedFile;
  readonly status: Status;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The first line of the file whose layout could not be changed. */
  readonly line?: number;
}

export const fmt = async (paths: readonly string[], options: FmtOptions, io: Io): Promise<number> => {
  const say = sayFor(options);
  const { names } = options;
  if (names !== undefined && names !== 'id' && names !== 'title') {
    throw stop(say('notANameForm', { value: names }), EXIT.usage);
  }
  const files = filesFor(paths, options, io);
  if (files.length === 0) throw stop(say('noYaml'), EXIT.usage);
  const texts = names === undefined ? undefined : await namedTexts(files, names, options, io);
  const outcomes = files.map((file) => outcomeOf(file, texts?.get(file.shown) ?? file.text));
  const stopped = options.check === true ? undefined : write(outcomes, options);
  await tell(outcomes.slice(0, stopped?.at), options, io, say);
  if (stopped !== undefined) throw stopped.thrown;
  const isDone = outcomes.every(
    ({ status }) => status === 'same' || (status === 'changed' && !options.check),
  );
  return isDone ? EXIT.done : EXIT.problems;
};

/** The files named, or those of the pack and the cases beside it. */
const filesFor = (paths: readonly string[], options: FmtOptions, io: Io): readonly EditedFile[] => {
  const found =
    paths.length === 0
      ? usualPaths(options, io)
      : paths.flatMap((path) => editable(() => yamlUnder(io.cwd, path), path, options));
  const files = new Map<string, EditedFile>();
  for (const path of found) {
    if (!/\.ya?ml$/i.test(path)) throw stop(sayFor(options)('notYaml', { path }), EXIT.usage);
    const file = editable(() => readToEdit(io.cwd, path), path, options);
    if (!files.has(file.path)) files.set(file.path, file);
  }
  return [...files.values()];
};

const usualPaths = (options: FmtOptions, io: Io): readonly string[] => {
  const folder = packFolder(options, io);
  const inPack = (name: string): string => relative(io.cwd, join(folder, name)) || '.';
  const isThere = (name: string): boolean => existsSync(join(folder, name));
  return [
    ...['rules', 'workflows'].filter(isThere).flatMap((name) => yamlUnder(io.cwd, inPack(name))),
    ...['examples'].filter(isThere).flatMap((name) => caseFiles(io.cwd, [inPack(name)])),
  ];
};

const outcomeOf = (file: EditedFile, text: string): Outcome => {
  const formatted = formatYaml({ file: file.shown, text }, cellsOf);
  if (formatted.kind === 'faulty') {
    return { file, status: 'left', text: file.text, diagnostics: formatted.diagnostics };
  }
  if (formatted.kind === 'unproven') {
    const { line } = formatted;
    const status = text === file.text ? 'unproven' : 'changed';
    return { file, status, text, diagnostics: [], ...(line === undefined ? {} : { line }) };
  }
  const printed = inFormOf(file.text, formatted.text);
  const status = printed === file.text ? 'same' : 'changed';
  return { file, status, text: printed, diagnostics: [] };
};

/** A text with line feeds only, with the line ends that most lines of another have, and its mark of byte order. */
const inFormOf = (other: string, text: string): string => {
  const [all, carried] = [/\n/g, /\r\n/g].map((one) => other.match(one)?.length ?? 0);
  const ended = (carried ?? 0) * 2 > (all ?? 0) ? text.replaceAll('\n', '\r\n') : text;
  return other.startsWith('\ufeff') ? `\ufeff${ended}` : ended;
};

/** The texts with references in one form: names are looked up in the pack, in cases those beside them. */
const namedTexts = async (
  files: readonly EditedFile[],
  form: 'id' | 'title',
  options: FmtOptions,
  io: Io,
): Promise<ReadonlyMap<string, string>> => {
  const { rewriteNames } = await import('../../edit/rewrite-names.ts');
  const folder = packFolder(options, io, files[0]?.shown);
  const say = sayFor(options);
  const shownOf = new Map(files.map((file) => [nameInPack(folder, file) ?? file.shown, file.shown]));
  const pack = Object.fromEntries(
    packFiles(folder, io, options).map((file) => [nameInPack(folder, file) ?? file.shown, file.text]),
  );
  const cases: readonly Source[] = files
    .filter((file) => nameInPack(folder, file) === undefined)
    .map(({ shown, text }) => ({ file: shown, text }));
  const result = rewriteNames({ pack, cases }, form, (file) => shownOf.has(file));
  if (result.kind === 'faulty') {
    await printDiagnostics(result.diagnostics, result.sources, options, io);
    throw stop(say('namesNeedSound'), EXIT.problems);
  }
  if (result.kind === 'unproven') throw stop(say('bug', { message: 'rewrite-names' }), EXIT.bug);
  if (result.kept.length > 0) {
    const words = wordsOf(options.lang ?? 'zh');
    const names = result.kept.map(({ kind, id }) => `${words.named[kind]} ${id}`).join(words.comma);
    io.err(`${say('namesKept', { names })}\n`);
  }
  const { texts } = result;
  return new Map([
    ...Object.entries(texts.pack).map(([name, text]) => [shownOf.get(name) ?? name, text] as const),
    ...texts.cases.map(({ file, text }) => [file, text] as const),
  ]);
};

const packFiles = (folder: string, io: Io, options: FmtOptions): readonly EditedFile[] =>
  ['rules', 'workflows']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => yamlUnder(io.cwd, path))
    .map((path) => editable(() => readToEdit(io.cwd, path), path, options));

/** One file after the other, each whole, once all of them may be written to; where one cannot be written, how far it came and why. */
const write = (
  outcomes: readonly Outcome[],
  options: FmtOptions,
): { readonly at: number; readonly thrown: unknown } | undefined => {
  const changed = outcomes.filter(({ status }) => status === 'changed');
  editable(() => checkAllWritable(changed), '', options, 'cannotWrite');
  for (const [at, { file, status, text }] of outcomes.entries()) {
    try {
      if (status === 'changed')
        editable(() => replaceAll([{ file, text }]), file.shown, options, 'cannotWrite');
    } catch (thrown) {
      return { at, thrown };
    }
  }
  return undefined;
};

const tell = async (outcomes: readonly Outcome[], options: FmtOptions, io: Io, say: Say): Promise<void> => {
  const of = (status: Status) => outcomes.filter((one) => one.status === status);
  if (options.json === true) {
    const files = outcomes.map(({ file, status }) => ({ file: file.shown, status }));
    const document: FmtDocument = { format: 'banfa/fmt@1', files };
    io.out(`${JSON.stringify(document, null, 2)}\n`);
    return;
  }
  const left = of('left');
  if (left.length > 0) {
    const sources = left.map(({ file }) => ({ file: file.shown, text: file.text }));
    await printDiagnostics(
      left.flatMap((one) => one.diagnostics),
      sources,
      options,
      io,
    );
  }
  for (const { file } of of('changed'))
    io.out(`${say(options.check ? 'fmtWould' : 'fmtChanged', { path: file.shown })}\n`);
  for (const { file } of left) io.err(`${say('fmtLeft', { path: file.shown })}\n`);
  for (const { file, line } of of('unproven')) {
    const words = line === undefined ? '' : (file.text.split('\n')[line - 1]?.trim() ?? '');
    const holes = { path: file.shown, line: String(line ?? ''), text: words };
    io.err(`${say(line === undefined ? 'fmtUnproven' : 'fmtUnprovenLine', holes)}\n`);
  }
  const untouched = left.length + of('unproven').length;
  const [all, changed] = [outcomes.length, of('changed').length];
  const counts = { all: String(all), changed: String(changed), count: String(untouched) };
  const told: readonly CliWord[] =
    changed > 0
      ? [options.check ? 'fmtWouldSome' : 'fmtSome', ...(untouched > 0 ? (['fmtUntouched'] as const) : [])]
      : [untouched === 0 ? 'fmtNone' : untouched === all ? 'fmtAllUntouched' : 'fmtOthersNone'];
  io.err(`${told.map((word) => say(word, counts)).join(options.lang === 'en' ? ' ' : '')}\n`);
};
