/** Which facts bound rules read, and as what kinds of columns they are kept: the plan of a table, and of its memory. */
import { invariant } from '../base/assert.ts';
import type { Field } from '../model/value.ts';
import type { BoundList, BoundRules, Kind, Term } from './bound.ts';
import { partsOf } from './terms.ts';

/** The place of the facts of the case themselves, where a list's records have the list's number. */
export const CASE = -1;

/** A fact, or a field of a list's records, that some rule reads as a single value. */
export interface ColumnPlan {
  readonly name: string;
  readonly field: Field;
  readonly kind: Kind;
  /** `CASE`, or the list in whose records it is. */
  readonly within: number;
}

/** A list that some rule looks into or counts. */
export interface ListPlan {
  readonly name: string;
  /** `CASE`, or the list in whose records it is; a list comes after the one it is in. */
  readonly within: number;
}

/** Columns and lists, each known by its number from now on. */
export interface Layout {
  readonly columns: readonly ColumnPlan[];
  readonly lists: readonly ListPlan[];
}

/** What all these rules read, of one pack or of several versions of it. */
export const layoutOf = (bounds: readonly BoundRules[]): Layout => {
  const columns = new Map<string, ColumnPlan>();
  const lists = new Map<string, ListPlan>();
  const listAt = ({ fact, scope }: Pick<BoundList, 'fact' | 'scope'>, within: number): number => {
    const place = scope === 'case' ? CASE : within;
    const key = keyOf(place, fact, '');
    if (!lists.has(key)) lists.set(key, { name: fact, within: place });
    return [...lists.keys()].indexOf(key);
  };
  const seen = new Map<number, Set<Term>>();
  const visit = (term: Term, within: number): void => {
    const here = seen.get(within) ?? new Set();
    seen.set(within, here);
    if (here.has(term)) return;
    here.add(term);
    if (term.op === 'fact') {
      const { fact: name, field, kind } = term;
      const place = term.scope === 'case' ? CASE : within;
      const key = keyOf(place, name, JSON.stringify(field.type));
      if (!columns.has(key)) columns.set(key, { name, field, kind, within: place });
    }
    const inside = 'list' in term ? listAt(term.list, within) : within;
    for (const part of partsOf(term)) visit(part, inside);
  };
  for (const { rules } of bounds) {
    for (const { applies, holds } of rules) {
      if (applies !== undefined) visit(applies, CASE);
      visit(holds, CASE);
    }
  }
  return { columns: [...columns.values()], lists: [...lists.values()] };
};

/** Two versions of a pack may declare a fact differently; then it has a column for each. */
const keyOf = (within: number, name: string, type: string): string => JSON.stringify([within, name, type]);

/** The numbers of columns and lists, by what terms call them. */
export interface Places {
  readonly column: (fact: Extract<Term, { readonly op: 'fact' }>, within: number) => number;
  readonly list: (list: Pick<BoundList, 'fact' | 'scope'>, within: number) => number;
}

/** Looks up places in a layout; rules that it was not made for are our mistake. */
export const placesIn = ({ columns, lists }: Layout): Places => {
  const columnAt = new Map(
    columns.map(({ within, name, field }, at) => [keyOf(within, name, JSON.stringify(field.type)), at]),
  );
  const listAt = new Map(lists.map(({ within, name }, at) => [keyOf(within, name, ''), at]));
  const found = (at: number | undefined, name: string): number => {
    invariant(at !== undefined, `there is no column for ${name}`);
    return at;
  };
  return {
    column: ({ fact, scope, field }, within) =>
      found(columnAt.get(keyOf(scope === 'case' ? CASE : within, fact, JSON.stringify(field.type))), fact),
    list: ({ fact, scope }, within) =>
      found(listAt.get(keyOf(scope === 'case' ? CASE : within, fact, '')), fact),
  };
};
