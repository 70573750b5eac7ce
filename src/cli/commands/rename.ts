/** `banfa rename`: a new id or title for something, everywhere in the pack and its cases, in all files or in none. */

import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nearestName } from '../../base/nearest.ts';
import type { ChangedLine } from '../../edit/changed-lines.ts';
import { changedLines, cropped, mentionsOf } from '../../edit/changed-lines.ts';
import type { LinkedTexts, Texts } from '../../edit/linked-texts.ts';
import { linkTexts } from '../../edit/linked-texts.ts';
import type { Renaming } from '../../edit/rename.ts';
import { rename } from '../../edit/rename.ts';
import type { Refusal, Refused } from '../../edit/rename-target.ts';
import type { RenameDocument } from '../../export/documents.ts';
import { loadPack } from '../../link/load-pack.ts';
import type { NamedEntity } from '../../link/reference-index.ts';
import { nameOf } from '../../link/reference-index.ts';
import { plain } from '../../report/cells.ts';
import { paintFor } from '../../report/paint.ts';
import type { Words } from '../../report/words.ts';
import { wordsOf } from '../../report/words.ts';
import type { EditedFile } from '../edit-files.ts';
import { nameInPack, readToEdit, replaceAll, yamlUnder } from '../edit-files.ts';
import { editable } from '../editable.ts';
import { caseFiles, panelIn } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { packFolder, sayFor, styleFor } from '../open.ts';
import { printDiagnostics } from '../print.ts';
import type { Shared } from '../shared.ts';
import type { Say } from '../words.ts';
import type { CliWord } from '../words-zh.ts';

export interface RenameOptions extends Shared {
  readonly dryRun?: boolean;
  /** The new name is a title. */
  readonly title?: boolean;
  readonly cases?: readonly string[];
}

type Renamed = Extract<Renaming, { kind: 'renamed' }>;

export const renameName = async (
  names: { readonly from: string; readonly to: string },
  paths: readonly string[],
  options: RenameOptions,
  io: Io,
): Promise<number> => {
  const folder = packFolder(options, io);
  const files = filesFor(folder, [...paths, ...(options.cases ?? [])], options, io);
  const { texts, before, own } = ownTexts(folder, files);
  const language = options.lang ?? before.linked?.pack.language;
  const told = { ...options, ...(language === undefined ? {} : { lang: language }) };
  const say = sayFor(told);
  const result = rename(texts, names.from, names.to, before, options.title);
  if (result.kind === 'faulty') {
    await printDiagnostics(result.diagnostics, result.sources, told, io);
    throw stop(say(result.when === 'before' ? 'renameNeedsSound' : 'renameBreaks'), EXIT.problems);
  }
  if (result.kind === 'refused') throw refusal(result, before, say, wordsOf(told.lang ?? 'zh'));
  const written = options.dryRun !== true;
  if (written) {
    const replacements = result.changes.flatMap(({ file, after }) => {
      const edited = own.get(file);
      return edited === undefined ? [] : [{ file: edited, text: after }];
    });
    editable(() => replaceAll(replacements), replacements[0]?.file.shown ?? '', told, 'cannotWrite');
  }
  tell(result, texts, (file) => own.get(file)?.shown ?? file, written, told, io, say);
  if (written) await renewed(result, texts, folder, told, io);
  return EXIT.done;
};

/** The schemas that editors read beside the pack know the new name as well. */
const renewed = async (
  { changes }: Renamed,
  texts: Texts,
  folder: string,
  options: RenameOptions,
  io: Io,
): Promise<void> => {
  const after = Object.fromEntries(changes.map(({ file, after }) => [file, after]));
  const { pack } = loadPack({ files: { ...texts.pack, ...inPackOf(after, texts) }, hash: '' });
  if (pack === undefined) return;
  const { renewSchemas } = await import('../exporters/jsonschema.ts');
  const { lang, ascii } = options;
  renewSchemas({
    pack,
    folder,
    options: { ...(lang === undefined ? {} : { lang }), ...(ascii === undefined ? {} : { ascii }) },
    io,
  });
};

const inPackOf = (
  after: Readonly<Record<string, string>>,
  { pack }: Texts,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(after).filter(([file]) => Object.hasOwn(pack, file)));

/** The files of the pack, and the cases beside it and those named, with the panels in their folders. */
const filesFor = (
  folder: string,
  paths: readonly string[],
  options: RenameOptions,
  io: Io,
): readonly EditedFile[] => {
  const inPack = (name: string): string => relative(io.cwd, join(folder, name)) || '.';
  const isThere = (name: string): boolean => existsSync(join(folder, name));
  const found = [
    ...['rules', 'workflows'].filter(isThere).flatMap((name) => yamlUnder(io.cwd, inPack(name))),
    ...[...['examples'].filter(isThere).map(inPack), ...paths].flatMap((path) =>
      editable(() => [...caseFiles(io.cwd, [path]), ...panelIn(io.cwd, path)], path, options),
    ),
  ];
  const files = new Map<string, EditedFile>();
  for (const path of found) {
    const file = editable(() => readToEdit(io.cwd, path), path, options);
    if (!files.has(file.path)) files.set(file.path, file);
  }
  return [...files.values()];
};

/** The texts, linked; cases of another pack are none of this one's. */
const ownTexts = (
  folder: string,
  files: readonly EditedFile[],
): { readonly texts: Texts; readonly before: LinkedTexts; readonly own: ReadonlyMap<string, EditedFile> } => {
  const own = new Map(files.map((file) => [nameInPack(folder, file) ?? file.shown, file]));
  const inPack = [...own].filter(([, file]) => nameInPack(folder, file) !== undefined);
  const texts = {
    pack: Object.fromEntries(inPack.map(([name, { text }]) => [name, text])),
    cases: [...own]
      .filter(([, file]) => nameInPack(folder, file) === undefined)
      .map(([file, { text }]) => ({ file, text })),
  };
  const before = linkTexts(texts);
  const others = before.diagnostics.flatMap(({ code, span }) =>
    code === 'case/other-pack' ? (span?.file ?? []) : [],
  );
  if (others.length === 0) return { texts, before, own };
  const fewer = { ...texts, cases: texts.cases.filter(({ file }) => !others.includes(file)) };
  return { texts: fewer, before: linkTexts(fewer), own };
};

const WORDS: Readonly<Record<Refusal, CliWord>> = {
  unknown: 'renameUnknown',
  ambiguous: 'renameAmbiguous',
  same: 'renameSame',
  malformed: 'renameWord',
  reserved: 'renameReserved',
  taken: 'renameTaken',
  moves: 'renameMoves',
  nested: 'renameNested',
  untitled: 'renameUntitled',
  unproven: 'renameUnproven',
};

/** What a new name of some shape has to look like. */
const SHAPES: Readonly<Partial<Record<string, CliWord>>> = {
  words: 'renameWords',
  pack: 'renamePack',
  notice: 'renameNotice',
  clause: 'renameClause',
  value: 'renameValue',
  number: 'renameNumber',
  title: 'renameBadTitle',
};

const refusal = (
  { reason, params, named }: Refused,
  { linked }: LinkedTexts,
  say: Say,
  words: Words,
): Error => {
  const known = linked?.index.entities.flatMap(({ id, title }) => [id, title ?? id]) ?? [];
  const near = reason === 'unknown' ? nearestName(params['name'] ?? '', known) : '';
  const hint = near === '' ? say('renameNotThese') : say('didYouMean', { nearest: near });
  const word = (reason === 'malformed' ? SHAPES[params['shape'] ?? ''] : undefined) ?? WORDS[reason];
  const others = named.map((one) => (reason === 'ambiguous' ? called(one, words) : told(one, words)));
  const status = reason === 'nested' || reason === 'unproven' ? EXIT.problems : EXIT.usage;
  return stop(say(word, { ...params, hint, named: others.join(words.comma) }), status);
};

/** The kind, the id, the title in brackets. */
const told = ({ kind, id, title }: NamedEntity, words: Words): string =>
  `${words.named[kind]} ${id}${title === undefined ? '' : words.bracket(title)}`;

/** The kind, and in brackets the name with its kind that can be typed. */
const called = (entity: NamedEntity, words: Words): string =>
  `${words.named[entity.kind]}${words.bracket(nameOf(entity))}`;

/** How many mentions in words are listed. */
const MOST = 8;

const tell = (
  { target, places, changes }: Renamed,
  texts: Texts,
  shown: (file: string) => string,
  written: boolean,
  options: Shared,
  io: Io,
  say: Say,
): void => {
  const lines = changedLines(changes);
  const changed = new Map(changes.map(({ file, after }) => [file, after]));
  const now = [...Object.entries(texts.pack).map(([file, text]) => ({ file, text })), ...texts.cases].map(
    ({ file, text }) => ({ file, text: changed.get(file) ?? text }),
  );
  const mentions = mentionsOf(target.from, now).map(({ file, line }) => ({ file: shown(file), line }));
  const { entity, from, to } = target;
  if (options.json === true) {
    const told = lines.map((one) => ({ ...one, file: shown(one.file) }));
    const body: RenameDocument = {
      format: 'banfa/rename@1',
      kind: entity.kind,
      from,
      to,
      written,
      places,
      changes: told,
      mentions,
    };
    io.out(`${JSON.stringify(body, null, 2)}\n`);
    return;
  }
  io.out(linesText(lines, shown, options, io));
  const kind = wordsOf(options.lang ?? 'zh').named[entity.kind];
  const counts = { from, to, kind, files: String(changes.length), places: String(places) };
  io.err(`${say(written ? 'renamed' : 'renameWould', counts)}\n`);
  if (mentions.length > 0) {
    const few = mentions.slice(0, MOST).map(({ file, line }) => `${file}:${line}`);
    const list = `${few.join(options.lang === 'en' ? ', ' : '\u3001')}${mentions.length > MOST ? ' \u2026' : ''}`;
    io.err(`${say('renameMentions', { count: String(mentions.length), name: from, places: list })}\n`);
  }
  io.err(`${say('renameElsewhere')}\n`);
};

/** Each line before and after, under the name of its file. */
const linesText = (
  lines: readonly ChangedLine[],
  shown: (file: string) => string,
  options: Shared,
  io: Io,
): string => {
  const style = styleFor(options, io);
  const paint = paintFor(style);
  const gutter = Math.max(0, ...lines.map(({ line }) => String(line).length));
  const printed: string[] = [];
  let last = '';
  for (const one of lines) {
    if (one.file !== last) printed.push(paint.as(plain(shown(one.file)), 'place', 'strong'));
    last = one.file;
    const [before, after] = cropped(one, style.width - gutter - 4, paint.marks.more);
    printed.push(`${paint.as(String(one.line).padStart(gutter), 'quiet')} ${paint.as(`- ${before}`, 'bad')}`);
    printed.push(`${' '.repeat(gutter)} ${paint.as(`+ ${after}`, 'good')}`);
  }
  return printed.map((line) => `${line}\n`).join('');
};
