/**
 * Rows that are looked at one by one, and the steps in which columns are added to them: a step reads what earlier steps
 * worked out, so that nothing is written twice and the query grows with the rules, not with what they share.
 */
import type { Writing } from './sql-dialect.ts';
import type { Namer } from './sql-names.ts';
import { namer } from './sql-names.ts';
import { readingOf } from './sql-reading.ts';
import type { Table } from './sql-tables.ts';
import { quoted } from './sql-text.ts';

/** A piece of SQL over the columns of a relation. */
export interface Piece {
  readonly sql: string;
  /** The first step that may hold it; what it reads is there by then. */
  readonly step: number;
  /** A column or a literal: it may be written again and again. */
  readonly atom: boolean;
}

/** Counts and sums over the records that belong to each row. */
interface Joined {
  readonly step: number;
  readonly relation: Relation;
}

export interface Relation {
  readonly table: Table;
  /** A fact or field as a column; what does not conform to its type is unknown. */
  readonly read: (id: string) => Piece;
  /** Whether a list is known, as a column. */
  readonly knows: (list: string) => Piece;
  /** The piece as a column. */
  readonly hold: (piece: Piece, name: string) => Piece;
  /** A column of the case that these records belong to. */
  readonly ofCase: (column: Piece) => Piece;
  /** A figure over all the records of each row of the outer relation, as a column out there: how many (0 of none), or a sum. */
  readonly figure: (sql: string, name: string, kind: Figure['kind']) => Piece;
  /** Joins what is counted in an inner relation. */
  readonly join: (inner: Joined) => void;
  readonly nameColumn: Namer;
  /** What is read of its table. */
  readonly reads: ReadonlySet<string>;
  /** Writes the relation as common table expressions, and says what the last one is called. */
  readonly write: (into: string[]) => string;
  /** The name of a step, written if it was not yet. */
  readonly writeStep: (step: number, into: string[]) => string;
  /** Writes the figures, and says what they are called. */
  readonly writeFigures: (into: string[]) => string;
  readonly figures: readonly Figure[];
}

interface Figure {
  readonly sql: string;
  readonly name: string;
  readonly kind: 'count' | 'sum';
}

interface Given {
  readonly table: Table;
  readonly writing: Writing;
  /** Names common table expressions. */
  readonly nameStep: Namer;
  /** The relation whose rows these records belong to, and the first of its steps that may read their figures. */
  readonly outer?: { readonly relation: Relation; readonly step: number };
  /** The relation of the cases, of which a step is read beside the records. */
  readonly beside?: { readonly relation: Relation; readonly step: number };
}

export const relationOf = (given: Given): Relation => {
  const { table, writing, nameStep, outer, beside } = given;
  const q = (name: string): string => quoted(name, writing);
  const nameColumn = namer([
    ...table.keys,
    ...Object.values(table.columns).map(({ name }) => name),
    ...Object.values(table.lists).map(({ known }) => known),
  ]);
  /** Step 0 reads the table, each later one the step before. */
  const steps: Map<string, string>[] = [];
  const joins: Joined[] = [];
  const reads = new Set<string>();
  const figures: Figure[] = [];
  const written = new Map<number, string>();
  let writtenFigures: string | undefined;

  const columnsAt = (step: number): Map<string, string> => {
    for (let next = steps.length; next <= step; next++) steps.push(new Map());
    return steps[step] ?? new Map();
  };

  const column = (step: number, sql: string, name: string): Piece => {
    const columns = columnsAt(step);
    const known = columns.get(sql) ?? name;
    columns.set(sql, known);
    return { sql: `p.${q(known)}`, step: step + 1, atom: true };
  };

  const readColumn = (name: string, sql: string): Piece => {
    reads.add(name);
    return column(0, sql, name);
  };

  const read = (id: string): Piece => {
    const { name, field } = found(table.columns, id);
    return readColumn(name, readingOf(`t.${q(name)}`, field, writing));
  };

  const knows = (list: string): Piece => {
    const { known } = found(table.lists, list);
    return readColumn(known, `coalesce(CAST(t.${q(known)} AS ${writing.types.boolean}), false)`);
  };

  const hold = (piece: Piece, name: string): Piece =>
    piece.atom
      ? piece
      : column(piece.step, piece.sql, columnsAt(piece.step).get(piece.sql) ?? nameColumn(name));

  const ofCase = (piece: Piece): Piece => {
    const sql = piece.sql.replace(/^p\./, 'o.');
    return column(0, sql, columnsAt(0).get(sql) ?? nameColumn('of_case'));
  };

  const figure = (sql: string, name: string, kind: Figure['kind']): Piece => {
    const known = figures.find((one) => one.sql === sql);
    const named = known ?? { sql, name: outer?.relation.nameColumn(name) ?? name, kind };
    if (known === undefined) figures.push(named);
    return { sql: `p.${q(named.name)}`, step: (outer?.step ?? 0) + 1, atom: true };
  };

  const keysOf = (alias: string, keys: readonly string[]): string =>
    keys.map((key) => `${alias}.${q(key)}`).join(', ');
  const same = (one: string, other: string, keys: readonly string[]): string =>
    keys.map((key) => `${one}.${q(key)} = ${other}.${q(key)}`).join(' AND ');
  const listed = (parts: readonly string[]): string => parts.map((part) => `\n    ${part}`).join(',');

  const writeBase = (into: string[]): string => {
    const from = [`${q(table.name)} AS t`];
    if (beside !== undefined) {
      const name = beside.relation.writeStep(beside.step, into);
      from.push(`JOIN ${q(name)} AS o ON ${same('o', 't', ['case_id'])}`);
    }
    const columns = [...columnsAt(0)].map(([sql, name]) => `${sql} AS ${q(name)}`);
    const name = nameStep(`${table.name}_read`);
    into.push(
      `${q(name)} AS (\n  SELECT${listed([keysOf('t', table.keys), ...columns])}\n  FROM ${from.join('\n  ')}${writing.fence}\n)`,
    );
    return name;
  };

  const writeNext = (step: number, into: string[]): string => {
    const before = writeStep(step - 1, into);
    const joined = joins.filter((one) => one.step === step);
    const sources = joined.map(({ relation }, at) => ({
      relation,
      alias: `f${at + 1}`,
      name: relation.writeFigures(into),
    }));
    const counted = sources.flatMap(({ relation, alias }) =>
      relation.figures.map(({ name, kind }) => `${figureRead(`${alias}.${q(name)}`, kind)} AS ${q(name)}`),
    );
    const columns = [...columnsAt(step)].map(([sql, name]) => `${sql} AS ${q(name)}`);
    const from = [
      `${q(before)} AS p`,
      ...sources.map(
        ({ alias, name }) => `LEFT JOIN ${q(name)} AS ${alias} ON ${same(alias, 'p', table.keys)}`,
      ),
    ];
    const name = nameStep(`${table.name}_${step}`);
    into.push(
      `${q(name)} AS (\n  SELECT${listed(['p.*', ...counted, ...columns])}\n  FROM ${from.join('\n  ')}${writing.fence}\n)`,
    );
    return name;
  };

  /** A row without records has no figures. */
  const figureRead = (sql: string, kind: Figure['kind']): string =>
    kind === 'sum' ? sql : `CAST(coalesce(${sql}, 0) AS ${writing.types.number})`;

  const writeStep = (step: number, into: string[]): string => {
    const known = written.get(step);
    if (known !== undefined) return known;
    const name = step === 0 ? writeBase(into) : writeNext(step, into);
    written.set(step, name);
    return name;
  };

  const write = (into: string[]): string => {
    const last = Math.max(0, steps.length - 1, ...joins.map(({ step }) => step));
    return writeStep(last, into);
  };

  const writeFigures = (into: string[]): string => {
    if (writtenFigures !== undefined) return writtenFigures;
    const rows = write(into);
    const name = nameStep(`${table.name}_figures`);
    const keys = outer?.relation.table.keys ?? [];
    const columns = figures.map((one) => `${one.sql} AS ${q(one.name)}`);
    into.push(
      `${q(name)} AS (\n  SELECT${listed([keysOf('p', keys), ...columns])}\n  FROM ${q(rows)} AS p\n  GROUP BY ${keysOf('p', keys)}\n)`,
    );
    writtenFigures = name;
    return name;
  };

  return {
    table,
    read,
    knows,
    hold,
    ofCase,
    figure,
    join: (inner) => joins.push(inner),
    nameColumn,
    reads,
    write,
    writeStep,
    writeFigures,
    figures,
  };
};

const found = <T>(record: Readonly<Record<string, T>>, id: string): T => {
  const one = Object.hasOwn(record, id) ? record[id] : undefined;
  if (one === undefined) throw new Error(`nothing is called ${id}`);
  return one;
};
