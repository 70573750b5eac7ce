/** The columns of one table against a mapping, or without one against the names of facts: what each is read as. */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import { caseNames } from '../link/case-names.ts';
import type { NameTable } from '../link/names.ts';
import { nameTable } from '../link/names.ts';
import { CASE_HEADINGS, scaleOfHeading } from '../load/spelled-values-zh.ts';
import type { MappedColumn, Mapping, Named, TableMapping } from '../model/mapping.ts';
import type { Pack } from '../model/pack.ts';
import type { Field } from '../model/value.ts';

/** A column, or an entry of the records of one. */
export interface Heading {
  readonly name: string;
  /** Of a column of records: what they hold. */
  readonly fields?: readonly Heading[];
}

export type TableColumn = MappedValue | MappedList;

interface MappedValue {
  readonly kind: 'value';
  readonly name: string;
  readonly id: string;
  readonly mapped: MappedColumn;
  readonly missing: ReadonlySet<string>;
}

export interface MappedList {
  readonly kind: 'list';
  readonly name: string;
  readonly id: string;
  readonly fields: readonly TableColumn[];
  readonly missing: ReadonlySet<string>;
}

export interface TablePlan {
  /** The column with the id of the case. */
  readonly id: string;
  readonly notice?: string;
  readonly asOf?: string;
  readonly columns: readonly TableColumn[];
}

/** What the columns of a table of cases are; undefined, with the reasons reported, where that cannot be told. */
export const planTable = (
  headings: readonly Heading[],
  mapping: Mapping | undefined,
  pack: Pack,
  report: Report,
): TablePlan | undefined => {
  const known = namesIn(
    headings.map(({ name }) => name),
    report,
  );
  const id = mapping?.id?.name ?? CASE_HEADINGS.find((one) => known.includes(one));
  const special = [mapping?.id, mapping?.notice, mapping?.asOf].filter((one) => one !== undefined);
  checkThere([...special, ...(mapping?.columns ?? []), ...(mapping?.ignored ?? [])], known, report);
  const taken = new Set([...special.map(({ name }) => name), ...(id === undefined ? [] : [id])]);
  const columns = columnsOf(
    headings.filter(({ name }) => name !== '' && !taken.has(name)),
    mapping,
    { names: caseNames(pack).facts(), fieldOf: (fact) => pack.facts[fact], within: '' },
    report,
  );
  checkFacts(
    columns,
    mapping?.lists.map(({ fact, file }) => ({ id: fact.id, name: file })) ?? [],
    pack,
    report,
  );
  if (id === undefined) {
    const more = known.length > MOST_SHOWN ? ['…'] : [];
    report('bulk/no-case-column', undefined, { known: [...known.slice(0, MOST_SHOWN), ...more].join(', ') });
    return undefined;
  }
  return {
    id,
    ...(mapping?.notice === undefined ? {} : { notice: mapping.notice.name }),
    ...(mapping?.asOf === undefined ? {} : { asOf: mapping.asOf.name }),
    columns,
  };
};

/** The same for a table of records. */
export const planList = (
  headings: readonly string[],
  list: Mapping['lists'][number],
  report: Report,
): { readonly id: string; readonly list: MappedList } | undefined => {
  const { fact, id } = list;
  if (fact.type.kind !== 'list' || id === undefined) return undefined;
  const known = namesIn(headings, report);
  checkThere([id, ...list.columns, ...list.ignored], known, report);
  const { item } = fact.type;
  const fields = columnsOf(
    known.filter((name) => name !== id.name).map((name) => ({ name })),
    list,
    { names: nameTable('field', Object.values(item), fact.id), fieldOf: (field) => item[field], within: '' },
    report,
  );
  return {
    id: id.name,
    list: { kind: 'list', name: fact.id, id: fact.id, fields, missing: new Set() },
  };
};

const MOST_SHOWN = 20;

interface Fields {
  readonly names: NameTable;
  readonly fieldOf: (id: string) => Field | undefined;
  /** What stands before the name of a column in a message. */
  readonly within: string;
}

const columnsOf = (
  headings: readonly Heading[],
  mapping: TableMapping | undefined,
  { names, fieldOf, within }: Fields,
  report: Report,
): readonly TableColumn[] => {
  const mapped = new Map(mapping?.columns.map((one) => [one.name, one]));
  const ignored = new Set(mapping?.ignored.map(({ name }) => name));
  const missing = new Set(mapping?.missing);
  return headings.flatMap(({ name, fields }): readonly TableColumn[] => {
    if (ignored.has(name)) return [];
    const known = mapped.get(name);
    if (known !== undefined) {
      checkUnit(known, report);
      return [{ kind: 'value', name, id: known.field.id, mapped: known, missing }];
    }
    const field = fieldOf(names.lookup(name) ?? '');
    if (field === undefined) {
      report('bulk/unmapped-column', undefined, { name: within + name, nearest: names.suggest(name) });
      return [];
    }
    if (field.type.kind !== 'list') {
      return [{ kind: 'value', name, id: field.id, mapped: { name, field, values: {} }, missing }];
    }
    const { item } = field.type;
    const inner = columnsOf(
      fields ?? [],
      mapping && { columns: [], ignored: [], missing: mapping.missing },
      {
        names: nameTable('field', Object.values(item), field.id),
        fieldOf: (id) => item[id],
        within: `${within}${name}.`,
      },
      report,
    );
    return [{ kind: 'list', name, id: field.id, fields: inner, missing }];
  });
};

/** The headings that are there, each of which names one column. */
const namesIn = (headings: readonly string[], report: Report): readonly string[] => {
  const blank = [...headings.keys()].filter((at) => headings[at] === '').map((at) => at + 1);
  if (blank.length > 0) {
    const more = blank.length > MOST_SHOWN ? ['…'] : [];
    report('bulk/blank-heading', undefined, { columns: [...blank.slice(0, MOST_SHOWN), ...more].join(', ') });
  }
  const seen = new Set<string>();
  for (const name of headings) {
    // Spreadsheets give columns beside the table, which have no heading.
    if (name !== '' && seen.has(name)) report('bulk/duplicate-column', undefined, { name });
    seen.add(name);
  }
  return headings.filter((name) => name !== '');
};

/** A heading that says another unit than the fact has, and nothing that turns one into the other. */
const checkUnit = ({ name, at, field, scale }: MappedColumn, report: Report): void => {
  if (scale !== undefined || field.type.kind !== 'number' || field.type.unit === undefined) return;
  const meant = scaleOfHeading(name, field.type.unit);
  if (meant === undefined || meant === 1) return;
  report('bulk/unit-of-heading', at, { column: name, unit: field.type.unit, scale: String(meant) });
};

/** A mapping speaks of columns that are there. */
const checkThere = (named: readonly Named[], known: readonly string[], report: Report): void => {
  for (const { name, at } of named) {
    if (!known.includes(name)) report('bulk/no-such-column', at, { name, nearest: nearest(name, known) });
  }
};

/** No fact comes from two columns, or from a column and a table of its own. */
const checkFacts = (
  columns: readonly TableColumn[],
  lists: readonly { readonly id: string; readonly name: string }[],
  pack: Pack,
  report: Report,
): void => {
  const from = new Map<string, readonly string[]>();
  for (const { id, name } of [...columns, ...lists]) from.set(id, [...(from.get(id) ?? []), name]);
  for (const [id, names] of from) {
    if (names.length < 2) continue;
    report('bulk/fact-twice', undefined, { name: pack.facts[id]?.title ?? id, columns: names.join(', ') });
  }
};
