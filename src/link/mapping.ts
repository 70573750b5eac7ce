/** A mapping of columns to facts under a pack: its names resolved, its values held against the facts they are for. */
import type { Diagnostic, Report } from '../base/diagnostic.ts';
import { collect, hasErrors, sortDiagnostics } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, keySpanAt, rootOf, spanAt, textUnder } from '../load/cursor.ts';
import { readMappingFile } from '../load/mapping-file.ts';
import type { ListMapping, MappedColumn, Mapping, Named, TableMapping } from '../model/mapping.ts';
import type { Pack } from '../model/pack.ts';
import type { Field, Scalar } from '../model/value.ts';
import { caseNames } from './case-names.ts';
import { datePattern } from './date-format.ts';
import type { NameTable } from './names.ts';
import { nameTable } from './names.ts';
import { readScalar } from './values.ts';

export interface ReadMapping {
  /** Absent if anything has an error. */
  readonly mapping?: Mapping;
  readonly diagnostics: readonly Diagnostic[];
}

/** The mapping in a YAML text, or all that is wrong with it; never throws. */
export const loadMapping = (pack: Pack, source: Source): ReadMapping => {
  const { document, diagnostics } = readMappingFile(source);
  if (document === undefined) return { diagnostics };
  const { report, diagnostics: found } = collect();
  const root = rootOf(document);
  const names = caseNames(pack).facts();
  const notice = namedUnder(root, 'notice');
  const asOf = namedUnder(root, 'as_of');
  const table = linkTable(root, names, (id) => pack.facts[id], report);
  const mapping: Mapping = {
    ...table,
    ...(notice === undefined ? {} : { notice }),
    ...(asOf === undefined ? {} : { asOf }),
    lists: linkLists(child(root, 'lists'), table.missing, pack, names, report),
  };
  const all = sortDiagnostics([...diagnostics, ...found()]);
  return hasErrors(all) ? { diagnostics: all } : { mapping, diagnostics: all };
};

/** What stands for a column of which nothing is to be known. */
export const IGNORE = 'ignore';

const linkTable = (
  at: Cursor,
  names: NameTable,
  fieldOf: (id: string) => Field | undefined,
  report: Report,
): TableMapping => {
  const entries = entriesOf(child(at, 'columns'));
  const isIgnored = ([, cursor]: readonly [string, Cursor]): boolean => cursor.value === IGNORE;
  const id = namedUnder(at, 'id');
  const encoding = child(at, 'encoding')?.value;
  const delimiter = textUnder(at, 'delimiter');
  return {
    ...(id === undefined ? {} : { id }),
    columns: entries.flatMap((entry) =>
      isIgnored(entry) ? [] : (linkColumn(entry[1], entry[0], names, fieldOf, report) ?? []),
    ),
    ignored: entries
      .filter(isIgnored)
      .map(([name, cursor]) => ({ name: name.trim(), at: keySpanAt(cursor) })),
    missing: itemsOf(child(at, 'missing')).map(({ value }) => String(value).trim()),
    ...(encoding === 'utf-8' || encoding === 'gb18030' ? { encoding } : {}),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
};

const namedUnder = (at: Cursor, key: string): Named | undefined => {
  const cursor = child(at, key);
  return cursor && { name: String(cursor.value).trim(), at: spanAt(cursor) };
};

const linkColumn = (
  cursor: Cursor,
  name: string,
  names: NameTable,
  fieldOf: (id: string) => Field | undefined,
  report: Report,
): MappedColumn | undefined => {
  const named = child(cursor, 'fact') ?? cursor;
  const id = names.resolve(named, report);
  const field = id === undefined ? undefined : fieldOf(id);
  if (field === undefined) return undefined;
  const { type } = field;
  const scaleAt = child(cursor, 'scale');
  const formatAt = child(cursor, 'format');
  const format = textUnder(cursor, 'format');
  if (type.kind === 'list') {
    report('bulk/list-in-a-cell', spanAt(named), { name: field.title });
    return undefined;
  }
  if (scaleAt !== undefined && type.kind !== 'number') {
    report('bulk/scale-of-text', spanAt(scaleAt), { name: field.title });
  }
  if (formatAt !== undefined && type.kind !== 'date') {
    report('bulk/format-of-no-date', spanAt(formatAt), { name: field.title });
  } else if (formatAt !== undefined && datePattern(format ?? '') === undefined) {
    report('bulk/date-format', spanAt(formatAt), { format: format ?? '' });
  }
  const { min, max } = field;
  const wanted = {
    name: field.title,
    type,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  const values: Record<string, Scalar> = {};
  for (const [text, at] of entriesOf(child(cursor, 'values'))) {
    const value = readScalar(at, wanted, report);
    if (value !== undefined) values[text.trim()] = value;
  }
  return {
    name: name.trim(),
    at: keySpanAt(cursor),
    field,
    values,
    ...(typeof scaleAt?.value === 'number' ? { scale: scaleAt.value } : {}),
    ...(format === undefined ? {} : { format }),
  };
};

/** `usual`: the texts for what is not known, of lists that say nothing else. */
const linkLists = (
  at: Cursor | undefined,
  usual: readonly string[],
  pack: Pack,
  facts: NameTable,
  report: Report,
): readonly ListMapping[] =>
  entriesOf(at).flatMap(([, cursor]) => {
    const id = facts.resolveKey(cursor, report);
    const fact = id === undefined ? undefined : pack.facts[id];
    if (fact === undefined) return [];
    if (fact.type.kind !== 'list') {
      report('case/not-a-list', keySpanAt(cursor), { name: fact.title });
      return [];
    }
    const { item } = fact.type;
    const names = nameTable('field', Object.values(item), fact.id);
    const table = linkTable(cursor, names, (field) => item[field], report);
    const missing = child(cursor, 'missing') === undefined ? usual : table.missing;
    const noRows = textUnder(cursor, 'no_rows') === 'empty' ? 'empty' : 'unknown';
    return [{ ...table, missing, fact, file: textUnder(cursor, 'file') ?? '', noRows }];
  });
