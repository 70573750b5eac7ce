/** The documents of a round as files in a folder: shortlist, publicity, and an opinion for each case. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assess } from '../outcome/assess.ts';
import type { PlainDocument } from '../report/document.ts';
import { opinionDocument, publicityDocument, shortlistDocument } from '../report/document-round.ts';
import type { Language } from '../report/style.ts';
import { readSource } from './files.ts';
import type { Io } from './io.ts';
import { EXIT, isSystemError, stop } from './io.ts';
import { loadBeside, readable, sayFor } from './open.ts';
import { panelBeside } from './panel-beside.ts';
import type { RanRound } from './ran-round.ts';
import type { Shared } from './shared.ts';
import { writeWhole } from './whole-file.ts';
import { reasonOf } from './words.ts';

interface Wanted {
  readonly folder: string;
  readonly format: 'html' | 'docx';
  readonly language: Language;
  /** The day they are dated. */
  readonly day: string;
}

/** Writes what the notice has words for; says how many files, and where. */
export const writeDocuments = async (
  ran: RanRound,
  { folder, format, language, day }: Wanted,
  options: Shared,
  io: Io,
): Promise<void> => {
  const { pack, result } = ran;
  const say = sayFor(options, pack);
  const given = { today: day, language };
  const render = await rendererOf(format);
  const target = resolve(io.cwd, folder);
  let count = 0;
  const write = async (name: string, document: PlainDocument | undefined): Promise<void> => {
    if (document === undefined) return;
    const path = join(target, `${name}.${format}`);
    const content = await render(document);
    try {
      mkdirSync(target, { recursive: true });
      writeWhole(path, content);
    } catch (thrown) {
      if (!isSystemError(thrown)) throw thrown;
      throw stop(
        say('cannotWrite', { path: join(folder, `${name}.${format}`), reason: reasonOf(thrown, say) }),
        EXIT.usage,
      );
    }
    count++;
  };
  await write('shortlist', shortlistDocument(result, pack, given));
  await write('publicity', publicityDocument(result, pack, given));
  const names = namesOf(result.rows.map((row) => row.case));
  for (const row of result.rows) {
    const score =
      ran.notice.round?.documents.opinion === undefined
        ? undefined
        : await scoreOf(row.file, ran, options, io);
    await write(
      `opinion-${names.get(row.case) ?? ''}`,
      opinionDocument(row, result, pack, { ...given, ...(score && { score }) }),
    );
  }
  io.err(
    `${say(count === 0 ? 'noDocuments' : 'documentsWritten', { count: String(count), path: folder })}\n`,
  );
};

/** The score of a case once more: a row does not keep what the judges remarked. */
const scoreOf = async (file: string, { pack, result, decisions }: RanRound, options: Shared, io: Io) => {
  const source = readable(() => readSource(io.cwd, file), file, options);
  const { case: one } = await loadBeside(pack, source, await panelBeside(pack, file, io));
  if (one === undefined) return undefined;
  const outcome = assess(pack, one, result.receipt.asOf, { decisions, recompute: false });
  return outcome.scores?.find(({ scoring }) => scoring === result.scoring.id);
};

/** Letters of an id in the name of a file, so that no name is too long for a file system. */
const NAME_LENGTH = 60;

/** Case ids as parts of file names, of which no two are the same file anywhere. */
const namesOf = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const id of ids.toSorted()) {
    const name = [...id.replace(/[^\p{L}\p{N}._-]/gu, '_')].slice(0, NAME_LENGTH).join('');
    let free = name;
    for (let number = 2; taken.has(folded(free)); number++) free = `${name}-${number}`;
    taken.add(folded(free));
    names.set(id, free);
  }
  return names;
};

/** As file systems compare names that know neither case nor how a letter is composed. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

const rendererOf = async (
  format: 'html' | 'docx',
): Promise<(document: PlainDocument) => Promise<string | Uint8Array>> => {
  if (format === 'html') {
    const { renderDocumentsHtml } = await import('../report/document-html.ts');
    return async (document) => renderDocumentsHtml([document]);
  }
  const { renderDocumentsDocx } = await import('../report/document-docx.ts');
  return (document) => renderDocumentsDocx([document]);
};
