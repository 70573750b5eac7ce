/** What a change of names does to single lines, and where a name still stands in words. */
import { cellsOf, plain } from '../report/cells.ts';
import type { FileChange } from './rename.ts';

export interface ChangedLine {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The lines that differ; a renaming changes words inside lines and never their number. */
export const changedLines = (changes: readonly FileChange[]): readonly ChangedLine[] =>
  changes.flatMap(({ file, before, after }) => {
    const old = before.split('\n');
    return after.split('\n').flatMap((text, index) => {
      const was = old[index] ?? '';
      return was === text ? [] : [{ file, line: index + 1, before: was, after: text }];
    });
  });

/** Both lines without their indentation, cut to a width around what differs. */
export const cropped = (
  { before, after }: ChangedLine,
  width: number,
  more: string,
): readonly [string, string] => {
  const [old, fresh] = [plain(before.trim()), plain(after.trim())];
  if (cellsOf(old) <= width && cellsOf(fresh) <= width) return [old, fresh];
  let same = 0;
  while (same < Math.min(old.length, fresh.length) && old[same] === fresh[same]) same++;
  const start = same > LEAD ? same - LEAD : 0;
  const cut = (line: string): string => {
    const rest = `${start > 0 ? more : ''}${line.slice(start)}`;
    if (cellsOf(rest) <= width) return rest;
    let shown = '';
    for (const sign of rest) {
      if (cellsOf(shown + sign) > width - cellsOf(more)) break;
      shown += sign;
    }
    return shown + more;
  };
  return [cut(old), cut(fresh)];
};

/** How many characters stay before the first difference. */
const LEAD = 24;

export interface Mention {
  readonly file: string;
  readonly line: number;
}

/** The places where a name is still spoken of: in remarks, in texts. Words too common to tell are not looked for. */
export const mentionsOf = (
  name: string,
  sources: readonly { readonly file: string; readonly text: string }[],
): readonly Mention[] => {
  if (!/[_.\d-]|[^\p{ASCII}]{2}/u.test(name)) return [];
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = /^[\w.-]+$/.test(name)
    ? new RegExp(`(?<![\\w.-])${escaped}(?![\\w-])`)
    : new RegExp(escaped);
  return sources.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [{ file, line: index + 1 }] : [])),
  );
};
