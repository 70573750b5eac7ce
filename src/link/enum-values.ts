/** The values an enumerated fact may take: listed, named, or the entries of a catalogue. */
import type { Report } from '../base/diagnostic.ts';
import type { Entity } from '../base/reference.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { Catalogue } from '../model/fact.ts';
import type { ValueType } from '../model/value.ts';
import { referDeclared, referPair, valueAt } from './references.ts';
import type { LinkScope } from './scope.ts';

type Value = readonly [id: string, title: string, stands: Entity];

export const linkEnumValues = (
  id: string,
  fact: Cursor,
  scope: LinkScope,
  catalogues: Readonly<Record<string, Catalogue>>,
  owner: string,
): ValueType | undefined => {
  const values = child(fact, 'values');
  if (values === undefined) {
    scope.report('link/enum-without-values', keySpanAt(fact), { name: id });
    return undefined;
  }
  const catalogue = child(values, 'catalogue');
  const found =
    catalogue === undefined
      ? writtenOut(values, owner, scope.report)
      : fromCatalogue(values, catalogue, scope, catalogues, owner);
  if (found === undefined) return undefined;
  checkTitles(found, values, scope.report);
  const titles = Object.fromEntries(found.map(([value, title]) => [value, title]));
  scope.report.listener?.values.set(titles, new Map(found.map(([value, , stands]) => [value, stands])));
  return { kind: 'enum', values: titles };
};

/** `[a, b]`, where a value is its own title, or `{ id: title }`. */
const writtenOut = (values: Cursor, owner: string, report: Report): readonly Value[] => {
  const standing = (id: string): Entity => ({ kind: 'value', id: `${owner}.${id}` });
  return [
    ...itemsOf(values).map((item): Value => {
      const id = String(item.value);
      referDeclared(report, valueAt(item), standing(id));
      return [id, id, standing(id)];
    }),
    ...entriesOf(values).map(([key, title]): Value => {
      referPair(report, title, standing(key));
      return [key, String(title.value), standing(key)];
    }),
  ];
};

/** `{ catalogue: NAME, level?: 2, other?: { id: title } }` */
const fromCatalogue = (
  values: Cursor,
  name: Cursor,
  { names, report }: LinkScope,
  catalogues: Readonly<Record<string, Catalogue>>,
  owner: string,
): readonly Value[] | undefined => {
  const id = names.catalogue.table.resolve(name, report);
  const entries = id === undefined ? undefined : Object.values(catalogues[id]?.entries ?? {});
  if (entries === undefined) return undefined;
  const listed =
    child(values, 'level')?.value === 2
      ? entries.flatMap((entry) =>
          Object.entries(entry.entries).map(
            ([key, title]): Value => [key, title, { kind: 'entry', id: `${id}.${entry.id}.${key}` }],
          ),
        )
      : entries.map((entry): Value => [entry.id, entry.title, { kind: 'entry', id: `${id}.${entry.id}` }]);
  return [...listed, ...writtenOut(child(values, 'other') ?? { ...values, value: {} }, owner, report)];
};

/** Two values of one name could not be told apart in a case file. */
const checkTitles = (values: readonly Value[], at: Cursor, report: Report): void => {
  const seen = new Set<string>();
  for (const [id, title] of values) {
    for (const name of new Set([id, title])) {
      if (seen.has(name)) report('link/duplicate-value', spanAt(at), { name });
      seen.add(name);
    }
  }
};
