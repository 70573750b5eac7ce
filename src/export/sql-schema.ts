/** The tables that a query reads, as CREATE TABLE statements. */
import type { Field } from '../model/value.ts';
import type { Writing } from './sql-dialect.ts';
import { columnKind } from './sql-reading.ts';
import type { Table } from './sql-tables.ts';
import { quoted, remark } from './sql-text.ts';
import type { SqlWords } from './sql-words-en.ts';

/** `reads`: table → the columns of it that are read. */
export const schemaOf = (
  tables: readonly Table[],
  reads: ReadonlyMap<string, ReadonlySet<string>>,
  writing: Writing,
  words: SqlWords,
): string =>
  tables
    .flatMap((table) => {
      const read = reads.get(table.name);
      return read === undefined ? [] : [statement(table, read, writing, words)];
    })
    .join('\n');

/** The unit of a number, or the values that there are. */
const meant = ({ type }: Field): string =>
  type.kind === 'enum'
    ? ` (${Object.keys(type.values).join(', ')})`
    : type.kind === 'number' && type.unit !== undefined
      ? ` (${type.unit})`
      : '';

const statement = (table: Table, read: ReadonlySet<string>, writing: Writing, words: SqlWords): string => {
  const lines: (readonly [sql: string, says: string])[] = table.keys.map((key, depth) =>
    depth === 0
      ? [`${quoted(key, writing)} ${writing.keys.case}`, words.schema.case]
      : [`${quoted(key, writing)} ${writing.keys.record}`, words.schema.record],
  );
  for (const [id, { name, field }] of Object.entries(table.columns)) {
    const type = writing.types[columnKind(field)];
    if (read.has(name))
      lines.push([`${quoted(name, writing)} ${type}`, `${id}: ${field.title}${meant(field)}`]);
  }
  for (const [id, { known, field, table: inner }] of Object.entries(table.lists)) {
    const says = `${id} (${inner.name}): ${words.schema.known(field.title)}`;
    if (read.has(known)) lines.push([`${quoted(known, writing)} ${writing.types.boolean}`, says]);
  }
  const { inside, after } = writing.madeWith(table.keys.map((key) => quoted(key, writing)).join(', '));
  const all = inside === '' ? lines : [...lines, [inside, ''] as const];
  const written = all.map(([sql, says], at) => {
    const comma = at === all.length - 1 ? '' : ',';
    return `  ${sql}${comma}${says === '' ? '' : ` ${remark(says)}`}\n`;
  });
  return `CREATE TABLE ${quoted(table.name, writing)} (\n${written.join('')})${after};\n`;
};
