/** Literal values: numbers that survive JSON, words read as what they are compared with (enum value, day, text). */
import { isCivilDate, isMonthDay } from '../base/civil-date.ts';
import type { Cursor } from '../load/cursor.ts';
import { atOf, spanAt } from '../load/cursor.ts';
import type { Scalar } from '../model/value.ts';
import type { Linking, Typed } from './expression-linking.ts';
import type { ExpressionType } from './expression-scope.ts';
import { BOOLEAN, NUMBER, STRING } from './expression-types.ts';
import type { NameTable } from './names.ts';
import { nameTable } from './names.ts';
import { referValue } from './references.ts';

/** Links a literal; `hint` is the type it is held against. */
export const linkLiteral = (
  cursor: Cursor,
  linking: Linking,
  hint: ExpressionType | undefined,
): Typed | undefined => {
  const { value } = cursor;
  if (typeof value === 'boolean') return typed(cursor, value, BOOLEAN);
  if (typeof value === 'number') {
    if (isUsable(value)) return typed(cursor, value, NUMBER);
    linking.report('link/unusable-number', spanAt(cursor), {
      number: Object.is(value, -0) ? '-0' : String(value),
    });
    return undefined;
  }
  if (typeof value !== 'string') {
    linking.report('link/not-a-literal', spanAt(cursor), {});
    return undefined;
  }
  if (hint?.kind === 'enum') {
    const id = valuesTable(hint.values).find(value.trim(), () => spanAt(cursor), linking.report);
    if (id !== undefined) referValue(linking.report, cursor, hint.values, id);
    return id === undefined ? undefined : typed(cursor, id, hint);
  }
  if (hint?.kind === 'date' || hint?.kind === 'month-day') {
    const exists = hint.kind === 'date' ? isCivilDate(value) : isMonthDay(value);
    if (exists) return typed(cursor, value, hint);
    linking.report('link/no-such-date', spanAt(cursor), {
      text: value,
      form: hint.kind === 'date' ? 'YYYY-MM-DD' : 'MM-DD',
    });
    return undefined;
  }
  return typed(cursor, value, STRING);
};

const typed = (cursor: Cursor, value: Scalar, type: ExpressionType): Typed => ({
  expression: { op: 'literal', value, at: atOf(cursor) },
  type,
});

/** INVARIANT: a literal is the same before and after JSON, so that a pack read from a cache decides alike. */
const isUsable = (value: number): boolean =>
  Number.isFinite(value) &&
  !Object.is(value, -0) &&
  (!Number.isInteger(value) || Number.isSafeInteger(value));

const tables = new WeakMap<Readonly<Record<string, string>>, NameTable>();

const valuesTable = (values: Readonly<Record<string, string>>): NameTable => {
  let table = tables.get(values);
  if (table === undefined) {
    table = nameTable(
      'value',
      Object.entries(values).map(([id, title]) => ({ id, title })),
    );
    tables.set(values, table);
  }
  return table;
};
