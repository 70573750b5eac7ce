/** Rows of a table that are not perfectly plain: their cells, which DuckDB gives as JSON, read as a case file would be. */
import type { Json } from '../../base/json.ts';
import { isJsonArray, isJsonObject } from '../../base/json.ts';
import { cellReader } from '../../bulk/cells.ts';
import type { TablePlan } from '../../bulk/table-plan.ts';
import { TORN_RECORD } from '../../bulk/table-sql.ts';
import type { Batch, RowPlace } from './batch.ts';
import { faultOf } from './batch.ts';

/** Takes the cells of a row that is not perfectly plain. */
export const cellsTaker = (
  { id: _, columns }: TablePlan,
  batch: Batch,
): ((text: string, at: RowPlace) => void) => {
  const readers = columns.map((column) => ({ id: column.id, read: cellReader(column) }));
  const textOf = (cell: Json | undefined): string =>
    cell === null || cell === undefined ? '' : String(cell).trim();
  return (text, at) => {
    const cells = cellsIn(text);
    if (!isJsonObject(cells)) return;
    const { found, k0, k1, k2, ...others } = cells;
    const values = Object.values(others);
    if ([k0, ...values].every((one) => textOf(one) === '')) return;
    const tornIn = [found, ...values.map(tornRecordIn)].find((one) => isJsonObject(one));
    if (isJsonObject(tornIn)) {
      const fault = faultOf('bulk/cell-count', {
        found: String(tornIn['found']),
        expected: String(tornIn['expected']),
      });
      batch.reject([fault], at, textOf(k0));
      return;
    }
    const facts: Record<string, Json> = {};
    for (const [index, { id, read }] of readers.entries()) {
      const value = read(values[index]);
      if (value !== undefined) facts[id] = value;
    }
    const [notice, asOf] = [textOf(k1), textOf(k2)];
    batch.data(
      {
        case: textOf(k0),
        ...(notice === '' ? {} : { notice }),
        ...(asOf === '' ? {} : { as_of: asOf }),
        facts,
      },
      text.length,
      at,
    );
  };
};

/** DuckDB writes numbers that are none as JSON does not have them; they are refused as the texts that they look like. */
const cellsIn = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replaceAll(TEXT_OR_NO_NUMBER, (one) => (one.startsWith('"') ? one : `"${one}"`)));
  }
};

const TEXT_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*"|-?(?:NaN|Infinity)/g;

/** What a record of a table of its own says of its cells, where they are too few or too many. */
const tornRecordIn = (cell: Json): Json | undefined =>
  isJsonArray(cell)
    ? cell.map((one) => (isJsonObject(one) ? one[TORN_RECORD] : undefined)).find((one) => isJsonObject(one))
    : undefined;
