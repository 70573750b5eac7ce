/** Periods, due dates and recurrences of a workflow. */
import { isJsonObject } from '../base/json.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { Chosen } from '../model/choice.ts';
import type { Expression } from '../model/expression.ts';
import type { PeriodUnit } from '../model/parameter.ts';
import type { Due, Period, Recurrence, Timer } from '../model/procedure.ts';
import { chooseAt, linkBranches, linkChosen } from './choose.ts';
import { linkExpression } from './expression.ts';
import type { Workflow } from './procedures-scope.ts';

type Context = Pick<Workflow, 'scope' | 'report'>;

/** When a duty is due: `{ after: PERIOD }`, `{ at: DATE }`, or either of them without the word. */
export const linkDue = (cursor: Cursor, context: Context): Due | undefined => {
  const after = child(cursor, 'after');
  if (after !== undefined) return linkAfter(after, cursor, context);
  const at = child(cursor, 'at');
  if (at === undefined && isPeriod(cursor, context)) return linkAfter(cursor, cursor, context);
  const day = linkExpression(at ?? cursor, context.scope, 'date', context.report);
  return day === undefined ? undefined : { at: day };
};

/** When a timer goes off: `after` a period, `at` a day, or `every` so often. */
export const linkTimerDue = (cursor: Cursor, context: Context): Timer['due'] | undefined => {
  const ways = ['after', 'at', 'every'].flatMap((key) => child(cursor, key) ?? []);
  if (ways.length !== 1) {
    const [, second = cursor] = ways;
    context.report('link/timer-one-way', keySpanAt(second), { name: String(cursor.path.at(-1)) });
    return undefined;
  }
  const every = child(cursor, 'every');
  if (every === undefined) return linkDue(cursor, context);
  const recurrence = linkRecurrence(every, cursor, context);
  return recurrence === undefined ? undefined : { every: recurrence };
};

/** `{ year: MONTH-DAY }`, or a period and the day `from` which it is counted again and again. */
export const linkRecurrence = (every: Cursor, holder: Cursor, context: Context): Recurrence | undefined => {
  const { scope, report } = context;
  const year = child(every, 'year');
  if (year !== undefined) {
    const yearly = linkExpression(year, scope, 'month-day', report);
    return yearly === undefined ? undefined : { yearly };
  }
  const from = child(every, 'from');
  if (from === undefined) {
    report('link/cycle-without-start', keySpanAt(every), {});
    return undefined;
  }
  const start = linkExpression(from, scope, 'date', report);
  const cycle = linkPeriod(every, holder, context);
  return start === undefined || cycle === undefined ? undefined : { cycle, from: start };
};

/** A setting that is true or false, perhaps by a decision. */
export const linkBoolean = (cursor: Cursor, { scope, report }: Context): Chosen<boolean> | undefined =>
  linkChosen(cursor, scope.citable.decisions, report, (value) => {
    if (typeof value.value === 'boolean') return value.value;
    report('link/not-a-boolean', spanAt(value), {
      name: String(cursor.path.at(-1)),
      value: JSON.stringify(value.value),
    });
    return undefined;
  });

const linkAfter = (cursor: Cursor, holder: Cursor, context: Context): Due | undefined => {
  const after = linkPeriod(cursor, holder, context);
  return after === undefined ? undefined : { after };
};

/** `holder` may say beside the period whether its first day counts. */
const linkPeriod = (cursor: Cursor, holder: Cursor, context: Context): Period | undefined => {
  const length = linkLength(cursor, context);
  const counts = child(holder, 'start_day_counts') ?? child(cursor, 'start_day_counts');
  const startDayCounts = counts === undefined ? undefined : linkBoolean(counts, context);
  return length === undefined
    ? undefined
    : { ...length, ...(startDayCounts === undefined ? {} : { startDayCounts }) };
};

const UNITS: Readonly<Record<string, PeriodUnit>> = {
  days: 'day',
  workdays: 'workday',
  months: 'month',
  years: 'year',
};

type Length = Pick<Period, 'amount' | 'unit'>;

const linkLength = (cursor: Cursor, context: Context): Length | undefined => {
  const choose = chooseAt(cursor);
  if (choose !== undefined) return linkChosenLength(cursor, choose, context);
  const { scope, report } = context;
  const parameter = child(cursor, 'param');
  if (parameter !== undefined) {
    const id = scope.parameters.resolve(parameter, report);
    if (id === undefined) return undefined;
    const unit = periodUnitOf(id, context);
    if (unit !== undefined) return { amount: { op: 'param', parameter: id }, unit };
    report('link/not-a-period', spanAt(parameter), { name: scope.parameters.ids.get(id) ?? id });
    return undefined;
  }
  const lengths = entriesOf(cursor).filter(([key]) => Object.hasOwn(UNITS, key));
  const [only, second] = lengths;
  const unit = only === undefined ? undefined : UNITS[only[0]];
  if (only === undefined || unit === undefined || second !== undefined) {
    report('link/bad-period', spanAt(cursor), {});
    return undefined;
  }
  const [, count] = only;
  if (typeof count.value === 'number' && !(Number.isInteger(count.value) && count.value >= 0)) {
    report('link/bad-period', spanAt(count), {});
    return undefined;
  }
  const amount = linkExpression(count, scope, 'number', report);
  return amount === undefined ? undefined : { amount, unit };
};

/** One length for each option of a decision; they must count in the same unit. */
const linkChosenLength = (cursor: Cursor, choose: Cursor, context: Context): Length | undefined => {
  const found = linkBranches(choose, context.scope.citable.decisions, context.report);
  if (found === undefined) return undefined;
  const linked = found.branches.map(([option, branch]) => [option, linkLength(branch, context)] as const);
  const options: Record<string, Expression> = {};
  let unit: PeriodUnit | undefined;
  for (const [option, length] of linked) {
    if (length === undefined) return undefined;
    unit ??= length.unit;
    if (unit !== length.unit) {
      context.report('link/period-units-differ', spanAt(cursor), { left: unit, right: length.unit });
      return undefined;
    }
    options[option] = length.amount;
  }
  return unit === undefined
    ? undefined
    : { amount: { op: 'choose', decision: found.decision, options }, unit };
};

const periodUnitOf = (parameter: string, { scope }: Context): PeriodUnit | undefined => {
  const type = scope.parameterTypeOf(parameter);
  return type?.kind === 'number' ? Object.values(UNITS).find((unit) => unit === type.unit) : undefined;
};

/** Whether something is written as a period rather than as a day. */
const isPeriod = (cursor: Cursor, context: Context): boolean => {
  if (!isJsonObject(cursor.value)) return false;
  const choose = chooseAt(cursor);
  if (choose !== undefined) {
    const branch = entriesOf(entriesOf(choose)[0]?.[1])[0]?.[1];
    return branch !== undefined && isPeriod(branch, context);
  }
  if (Object.keys(cursor.value).some((key) => Object.hasOwn(UNITS, key))) return true;
  const parameter = child(cursor, 'param');
  const id =
    typeof parameter?.value === 'string' ? context.scope.parameters.lookup(parameter.value) : undefined;
  return id !== undefined && periodUnitOf(id, context) !== undefined;
};
