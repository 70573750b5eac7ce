/**
 * Name tables: whatever a pack or a case file refers to may be called by its id or by its title where that is
 * unique (a decision also by its number). A table says which id is meant, or reports who is not there.
 */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Entity, NameForm, ReferenceKind } from '../base/reference.ts';
import type { Span } from '../base/source.ts';
import type { Cursor } from '../load/cursor.ts';
import { keySpanAt, spanAt } from '../load/cursor.ts';
import type { Written } from './references.ts';
import { keyAt, refer, valueAt } from './references.ts';

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
  /** Scorings, and their groups as `scoring.group`. */
  | 'scoring'
  | 'value';

export interface Named {
  readonly id: string;
  readonly title: string;
  /** A third name, e.g. a decision's number. */
  readonly alias?: string;
  /** Of a rule written inside another, that one. */
  readonly parent?: string;
  /** What a reference to it is called, where that is not the table's kind and the id. */
  readonly entity?: Entity;
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
  /** Tells a listener of a name that was looked up. */
  readonly tell: (id: string, written: Written, report: Report) => void;
  /** The known name closest to one that is unknown, '' if none is near. */
  readonly suggest: (name: string) => string;
}

/**
 * The table of some declarations; of two with one id the first counts (`declare` reports the second). `owner`: what
 * they all belong to.
 */
export const nameTable = (kind: NameKind, declared: Iterable<Named>, owner = ''): NameTable => {
  const ids = new Map<string, string>();
  const byOtherName = new Map<string, readonly string[]>();
  const named = new Map<string, Named>();
  for (const one of declared) {
    const { id, title, alias } = one;
    if (ids.has(id)) continue;
    ids.set(id, title);
    named.set(id, one);
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

  const lookup = (name: string): string | undefined => {
    const found = candidates(name.trim());
    return found.length === 1 ? found[0] : undefined;
  };

  const tell = (id: string, written: Written, report: Report): void => {
    if (report.listener === undefined) return;
    const { title = '', alias = '', entity, parent } = named.get(id) ?? {};
    const names: readonly (readonly [NameForm, string])[] = [
      ['id', id],
      ['number', alias],
      ['title', title],
    ];
    const forms = names.filter(([, name]) => name !== '' && lookup(name) === id);
    const form = forms.find(([, name]) => name === written.text)?.[0] ?? 'id';
    refer(report, written, {
      kind: kindOf(kind),
      id: owner === '' ? id : `${owner}.${id}`,
      ...entity,
      form,
      forms: Object.fromEntries(forms),
      ...(parent === undefined && kind !== 'rule' ? {} : { before: parentsOf(parent) }),
    });
  };

  /** The rules that one is written in, the outermost first. */
  const parentsOf = (id: string | undefined): readonly Entity[] =>
    id === undefined ? [] : [...parentsOf(named.get(id)?.parent), { kind: 'rule', id }];

  const told = (id: string | undefined, written: () => Written, report: Report): string | undefined => {
    if (id !== undefined && report.listener !== undefined) tell(id, written(), report);
    return id;
  };

  return {
    kind,
    ids,
    lookup,
    resolve: (cursor, report) =>
      told(
        find(nameAt(cursor), () => spanAt(cursor), report),
        () => valueAt(cursor),
        report,
      ),
    resolveKey: (cursor, report) =>
      told(
        find(String(cursor.path.at(-1) ?? '').trim(), () => keySpanAt(cursor), report),
        () => keyAt(cursor),
        report,
      ),
    find,
    tell,
    suggest,
  };
};

/** Deadlines are timers, unless their entry says otherwise. */
const kindOf = (kind: NameKind): ReferenceKind => (kind === 'deadline' ? 'timer' : kind);

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
