/**
 * Name tables: whatever a pack or a case file refers to may be called by its id or by its title where that is
 * unique (a decision also by its number). A table says which id is meant, or reports who is not there.
 */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Span } from '../base/source.ts';
import type { Cursor } from '../load/cursor.ts';
import { keySpanAt, spanAt } from '../load/cursor.ts';

/** What a table names; `link/unknown-KIND` is the code of a name it does not hold. */
export type NameKind =
  | 'fact'
  | 'field'
  | 'parameter'
  | 'rule'
  | 'advisory'
  | 'role'
  | 'stage'
  | 'event'
  | 'decision'
  | 'option'
  | 'catalogue'
  | 'notice'
  | 'procedure'
  | 'obligation'
  | 'state'
  | 'deadline'
  | 'value';

export interface Named {
  readonly id: string;
  readonly title: string;
  /** A third name, e.g. a decision's number. */
  readonly alias?: string;
}

export interface NameTable {
  readonly kind: NameKind;
  /** id → title, in the order declared. */
  readonly ids: ReadonlyMap<string, string>;
  /** The id meant by an id, alias or unique title; undefined for none and for several. */
  readonly lookup: (name: string) => string | undefined;
  /** The id meant by the text at a cursor; reports a name that is unknown or that several share. */
  readonly resolve: (cursor: Cursor, report: Report) => string | undefined;
  /** The same for the key that leads to the cursor. */
  readonly resolveKey: (cursor: Cursor, report: Report) => string | undefined;
  /** The same for a name that stands elsewhere, e.g. inside a text. */
  readonly find: (name: string, at: () => Span, report: Report) => string | undefined;
  /** The known name closest to one that is unknown, '' if none is near. */
  readonly suggest: (name: string) => string;
}

/** The table of some declarations; of two with one id the first counts (`declare` reports the second). */
export const nameTable = (kind: NameKind, declared: Iterable<Named>): NameTable => {
  const ids = new Map<string, string>();
  const byOtherName = new Map<string, readonly string[]>();
  for (const { id, title, alias } of declared) {
    if (ids.has(id)) continue;
    ids.set(id, title);
    for (const name of new Set(alias === undefined ? [title] : [alias, title])) {
      byOtherName.set(name, [...(byOtherName.get(name) ?? []), id]);
    }
  }

  const candidates = (name: string): readonly string[] =>
    ids.has(name) ? [name] : name === '' ? [] : (byOtherName.get(name) ?? []);

  const suggest = (name: string): string =>
    nearest(name, ids.keys()) || nearest(name, byOtherName.keys()) || sameEnding(name, ids.keys());

  const find = (name: string, at: () => Span, report: Report): string | undefined => {
    const found = candidates(name);
    if (found.length === 1) return found[0];
    if (found.length > 1) report('link/ambiguous-name', at(), { name, ids: found.join(', ') });
    else if (kind === 'value') {
      report('link/unknown-value', at(), { name, nearest: suggest(name), known: fewOf([...ids.values()]) });
    } else report(`link/unknown-${kind}`, at(), { name, nearest: suggest(name) });
    return undefined;
  };

  return {
    kind,
    ids,
    lookup: (name) => {
      const found = candidates(name.trim());
      return found.length === 1 ? found[0] : undefined;
    },
    resolve: (cursor, report) => find(nameAt(cursor), () => spanAt(cursor), report),
    resolveKey: (cursor, report) =>
      find(String(cursor.path.at(-1) ?? '').trim(), () => keySpanAt(cursor), report),
    find,
    suggest,
  };
};

/** The first of many words, as a message lists them. */
export const fewOf = (words: readonly string[]): string => {
  const few = [...new Set(words)];
  return few.length > MOST_LISTED ? `${few.slice(0, MOST_LISTED).join(', ')} …` : few.join(', ');
};

const MOST_LISTED = 8;

/** A name written unquoted may have become a number (`notice: 2026`); anything else is no name, and is shown. */
const nameAt = ({ value }: Cursor): string =>
  typeof value === 'string' ? value.trim() : JSON.stringify(value).slice(0, 40);

/** `intensity` for `research.intensity`, where only one id ends so. */
const sameEnding = (name: string, ids: Iterable<string>): string => {
  const ending = `.${name.split('.').at(-1) ?? ''}`;
  const found = [...ids].filter((id) => id.endsWith(ending));
  return found.length === 1 ? (found[0] ?? '') : '';
};
