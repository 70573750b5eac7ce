/** Date arithmetic, where the place of an expression allows it: `date`, `entered`, `date_add`, `year_start`, `year_end`. */
import { nearest } from '../base/nearest.ts';
import { keySpanAt, spanAt } from '../load/cursor.ts';
import type { PeriodUnit } from '../model/parameter.ts';
import type { Call, Linking, Typed } from './expression-linking.ts';
import { operand } from './expression-linking.ts';
import { BOOLEAN, DATE, requireKind } from './expression-types.ts';

const UNITS: readonly PeriodUnit[] = ['day', 'workday', 'month', 'year'];

/** The day looked at, or the day on which a stage of the case was first entered. */
export const linkDate = (call: Call, linking: Linking): Typed | undefined => {
  if (!datesAllowed(call, linking)) return undefined;
  const name = operand(call, 0);
  const of = name.value === 'as_of' ? 'as_of' : linking.scope.stages.resolve(name, linking.report);
  return of === undefined ? undefined : { expression: { op: 'date', of, at: call.at }, type: DATE };
};

/** `{ entered: STAGE }`: whether the case has come to a stage. */
export const linkEntered = (call: Call, linking: Linking): Typed | undefined => {
  if (!datesAllowed(call, linking)) return undefined;
  const stage = linking.scope.stages.resolve(operand(call, 0), linking.report);
  return stage === undefined
    ? undefined
    : { expression: { op: 'entered', stage, at: call.at }, type: BOOLEAN };
};

/** `{ date_add: [date, amount, unit] }`. */
export const linkDateAdd = (call: Call, linking: Linking): Typed | undefined => {
  if (!datesAllowed(call, linking)) return undefined;
  const [start, amount, unitAt] = [operand(call, 0), operand(call, 1), operand(call, 2)];
  const date = linking.link(start, linking, DATE);
  const isDate = requireKind(date, 'date', call.word, start, linking);
  const number = linking.link(amount, linking);
  const isNumber = requireKind(number, 'number', call.word, amount, linking);
  const unit = UNITS.find((one) => one === unitAt.value);
  if (unit === undefined) {
    const text = String(unitAt.value);
    linking.report('link/unknown-unit', spanAt(unitAt), { unit: text, nearest: nearest(text, UNITS) });
  }
  if (date === undefined || number === undefined || unit === undefined || !isDate || !isNumber) {
    return undefined;
  }
  const own = number.type.kind === 'number' ? number.type.unit : undefined;
  if (own !== undefined && own !== unit && UNITS.some((one) => one === own)) {
    linking.report('link/units-differ', spanAt(unitAt), { operator: call.word, left: own, right: unit });
    return undefined;
  }
  return {
    expression: { op: 'date_add', args: [date.expression, number.expression], unit, at: call.at },
    type: DATE,
  };
};

export const linkYearEdge = (
  op: 'year_start' | 'year_end',
  call: Call,
  linking: Linking,
): Typed | undefined => {
  if (!datesAllowed(call, linking)) return undefined;
  const cursor = operand(call, 0);
  const date = linking.link(cursor, linking, DATE);
  return date !== undefined && requireKind(date, 'date', call.word, cursor, linking)
    ? { expression: { op, args: [date.expression], at: call.at }, type: DATE }
    : undefined;
};

const datesAllowed = (call: Call, { scope, report }: Linking): boolean => {
  if (!scope.dates) report('link/dates-not-here', keySpanAt(call.value), { operator: call.word });
  return scope.dates;
};
