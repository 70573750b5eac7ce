/** The facts that a piece of plain JSON-Logic reads, as a case calls them: `staff.count`, `incidents[].grade`. */
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';

/** Each once, in the order read. */
export const factsIn = (logic: Json): readonly string[] => {
  const found = new Set<string>();
  const visit = (part: Json | undefined, record: string): void => {
    if (isJsonArray(part)) for (const one of part) visit(one, record);
    if (!isJsonObject(part)) return;
    for (const [operator, operands] of Object.entries(part)) {
      const name = operator === 'var' ? nameOf(operands, record) : undefined;
      if (name !== undefined) found.add(name);
      const [list, inside] = isJsonArray(operands) ? operands : [];
      if (OVER_RECORDS.has(operator)) {
        visit(list, record);
        visit(inside, `${listOf(list, record)}[].`);
      } else if (operator !== 'var') visit(operands, record);
    }
  };
  visit(logic, '');
  return [...found];
};

/** Operators whose second operand looks at the records of the first. */
const OVER_RECORDS: ReadonlySet<string> = new Set(['some', 'all', 'none', 'filter', 'reduce']);

/** The running total of a `reduce` is no fact. */
const nameOf = (operand: Json | undefined, record: string): string | undefined =>
  typeof operand === 'string' && operand !== 'accumulator'
    ? record + operand.replace(/^current\./, '')
    : undefined;

/** The list that is looked through, also where some of its records are left out first. */
const listOf = (part: Json | undefined, record: string): string => {
  if (!isJsonObject(part)) return record;
  const kept = part['filter'];
  return isJsonArray(kept) ? listOf(kept[0], record) : (nameOf(part['var'], record) ?? record);
};
