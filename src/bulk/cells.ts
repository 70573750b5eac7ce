/**
 * A cell of a table → a value as a case file would have it. Only what has one meaning is read: full-width digits, groups of
 * thousands, the fact's own unit, days with the year first. Whatever else stands there is handed on as it is, and refused
 * with the words that a case file gets.
 */
import { isCivilDate } from '../base/civil-date.ts';
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import { datePattern } from '../link/date-format.ts';
import { booleanIn, dateIn, narrowed, quantityIn } from '../load/spelled-values-zh.ts';
import type { MappedColumn } from '../model/mapping.ts';
import type { MappedList, TableColumn } from './table-plan.ts';

/** Reads a cell; undefined where it says that nothing is known. */
export type ReadCell = (cell: Json | undefined) => Json | undefined;

/** The reader of one column. */
export const cellReader = (column: TableColumn): ReadCell =>
  column.kind === 'list' ? listReader(column) : valueReader(column.mapped, column.missing);

const valueReader = (
  { field, values, scale, format }: MappedColumn,
  missing: ReadonlySet<string>,
): ReadCell => {
  const { type } = field;
  const formatted = format === undefined ? undefined : datePattern(format);
  const ofText = (text: string): Json => {
    switch (type.kind) {
      case 'number':
        return numberOf(text, type.unit ?? '', scale) ?? text;
      case 'boolean': {
        const word = booleanIn(text);
        return word === '' ? text : word === 'true';
      }
      case 'date': {
        if (formatted !== undefined) return formatted(text) ?? text;
        const date = dateIn(text);
        return isCivilDate(date) ? date : text;
      }
      default:
        return text;
    }
  };
  return (cell) => {
    if (cell === undefined || cell === null) return undefined;
    const text = typeof cell === 'string' ? cell.trim() : typeof cell === 'object' ? '' : String(cell);
    if (typeof cell === 'string' && (text === '' || missing.has(text))) return undefined;
    if (Object.hasOwn(values, text)) return values[text];
    if (typeof cell === 'number' && type.kind === 'number') return scaled(cell, scale);
    return typeof cell === 'string' ? ofText(text) : cell;
  };
};

const listReader = ({ missing, fields }: MappedList): ReadCell => {
  const readers = fields.map((one) => ({ name: one.name, id: one.id, read: cellReader(one) }));
  return (cell) => {
    if (cell === undefined || cell === null) return undefined;
    if (typeof cell === 'string' && (cell.trim() === '' || missing.has(cell.trim()))) return undefined;
    if (!isJsonArray(cell)) return cell;
    return cell.map((record) => {
      if (!isJsonObject(record)) return record;
      const item: Record<string, Json> = {};
      for (const { name, id, read } of readers) {
        const value = read(record[name]);
        if (value !== undefined) item[id] = value;
      }
      return item;
    });
  };
};

/** A number in a text; with a scale only a bare one, since of 5 % or 5 万 nobody knows whether the scale is meant besides. */
const numberOf = (text: string, unit: string, scale: number | undefined): number | undefined => {
  if (PLAIN.test(text)) return scaled(Number(text), scale);
  const bare = narrowed(text).trim();
  if (scale !== undefined && !/\d$/.test(bare)) return undefined;
  const number = quantityIn(text, scale === undefined ? unit : '');
  return number === '' || number === 'unclear' ? undefined : scaled(Number(number), scale);
};

const PLAIN = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** LAW: decimals stay decimals: 12.3 × 0.01 is 0.123. */
const scaled = (number: number, scale: number | undefined): number =>
  scale === undefined ? number : Number((number * scale).toPrecision(15));
