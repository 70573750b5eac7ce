/** A column as it is given → the value as the interpreter sees it: what does not conform to its type is unknown. */
import type { Kind } from '../bulk/bound.ts';
import type { Field } from '../model/value.ts';
import type { Writing } from './sql-dialect.ts';
import { isWritable, numberLiteral, textLiteral } from './sql-text.ts';

/** What the values of a fact are in a column. */
export const columnKind = ({ type }: Field): Kind =>
  type.kind === 'enum' || type.kind === 'string' || type.kind === 'list' ? 'text' : type.kind;

/** The value of a column, or NULL: whatever its type is in the table, it is taken as what the fact is declared to be. */
export const readingOf = (column: string, field: Field, writing: Writing): string => {
  const value = `CAST(${column} AS ${writing.types[columnKind(field)]})`;
  switch (field.type.kind) {
    case 'number': {
      const infinity = numberLiteral(Number.POSITIVE_INFINITY, writing);
      return `CASE WHEN ${value} > -${infinity} AND ${value} < ${infinity} THEN ${value} END`;
    }
    case 'date': {
      const [first, last] = writing.days.map(writing.date);
      return `CASE WHEN ${value} BETWEEN ${first} AND ${last} THEN ${value} END`;
    }
    case 'enum': {
      const values = Object.keys(field.type.values).filter(isWritable);
      const listed = values.map((one) => textLiteral(one, writing)).join(', ');
      return listed === ''
        ? `CASE WHEN false THEN ${value} END`
        : `CASE WHEN ${value} IN (${listed}) THEN ${value} END`;
    }
    case 'month-day':
      return `CASE WHEN ${writing.matches(value, MONTH_AND_DAY)} THEN ${value} END`;
    default:
      return value;
  }
};

/** A month and a day that exist in a leap year. */
const MONTH_AND_DAY =
  '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])';
