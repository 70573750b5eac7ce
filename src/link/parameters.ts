/** Parameters: every number, period and date of the measure, and those it leaves to a notice. */
import { isCivilDate } from '../base/civil-date.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, keySpanAt, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import type { Parameter, ParameterValue } from '../model/parameter.ts';
import type { Scalar, ValueType } from '../model/value.ts';
import { chooseAt, linkChosen } from './choose.ts';
import { requireCitations } from './citations.ts';
import type { Declared } from './declarations.ts';
import { periodUnitMeant } from './period-unit-zh.ts';
import type { LinkScope } from './scope.ts';
import { readDate, readScalar } from './values.ts';

export const linkParameters = (scope: LinkScope): Readonly<Record<string, Parameter>> =>
  Object.fromEntries(
    scope.names.parameter.list.flatMap((declared) => {
      const parameter = linkParameter(declared, scope);
      return parameter === undefined ? [] : [[declared.id, parameter]];
    }),
  );

/** Units in which a parameter is a length of time. */
export const PERIOD_UNITS = ['day', 'workday', 'month', 'year'] as const;

/** Whether a parameter is a length of time. */
export const isPeriod = (unit: string | undefined): boolean => PERIOD_UNITS.some((one) => one === unit);

const linkParameter = (declared: Declared, scope: LinkScope): Parameter | undefined => {
  const { id, title, cursor } = declared;
  const unit = textUnder(cursor, 'unit');
  checkUnit(cursor, unit, scope);
  const byNotice = textUnder(cursor, 'set_by') === 'notice';
  const type = typeOf(declared, byNotice, scope);
  if (type === undefined) return undefined;
  const note = textUnder(cursor, 'note');
  return {
    id,
    title: title === '' ? id : title,
    type,
    ...(unit === undefined ? {} : { unit }),
    citations: requireCitations(declared, scope.citable, scope.report),
    setBy: byNotice ? 'notice' : 'measure',
    values: byNotice ? noValues(cursor, scope) : valuesOf(declared, type, unit, scope),
    ...(note === undefined ? {} : { note }),
    place: placeAt(cursor),
  };
};

/** A unit that means a length of time must be written as one, or no time limit can use it. */
const checkUnit = (cursor: Cursor, unit = '', { report }: LinkScope): void => {
  const nearest = isPeriod(unit) ? undefined : periodUnitMeant(unit);
  if (nearest !== undefined)
    report('link/unknown-unit', spanAt(child(cursor, 'unit') ?? cursor), { unit, nearest });
};

const noValues = (cursor: Cursor, { report }: LinkScope): readonly ParameterValue[] => {
  const given = rawUnder(cursor, 'value') ?? rawUnder(cursor, 'values');
  if (given !== undefined) report('link/value-left-to-notice', keySpanAt(given), {});
  return [];
};

/** A single value, or a history by the day each takes effect, in order. */
const valuesOf = (
  { id, cursor }: Declared,
  type: ParameterType,
  unit: string | undefined,
  scope: LinkScope,
): readonly ParameterValue[] => {
  const single = rawUnder(cursor, 'value');
  const history = entriesOf(child(cursor, 'values'));
  if ((single === undefined) === (history.length === 0)) {
    scope.report('link/parameter-value', keySpanAt(cursor), { name: id });
    return [];
  }
  if (single !== undefined) return linkValue(single, id, type, unit, scope);

  let last = '';
  return history.flatMap(([from, value]) => {
    if (!isCivilDate(from)) {
      readDate({ ...value, value: from }, id, keyReporter(value, scope));
      return [];
    }
    if (from <= last) scope.report('link/history-order', keySpanAt(value), { date: from, before: last });
    last = from;
    return linkValue(value, id, type, unit, scope).map((one) => ({ ...one, from }));
  });
};

/** Reports what is wrong with a key at the key. */
const keyReporter =
  (at: Cursor, { report }: LinkScope): LinkScope['report'] =>
  (code, _span, params) =>
    report(code, keySpanAt(at), params);

type ParameterType = Exclude<ValueType, { kind: 'list' }>;

const linkValue = (
  cursor: Cursor,
  name: string,
  type: ParameterType,
  unit: string | undefined,
  { decisions, report }: LinkScope,
): readonly ParameterValue[] => {
  const value = linkChosen<Scalar | null>(cursor, decisions, report, (at) =>
    at.value === null ? null : readScalar(at, wanted(name, type, unit), report),
  );
  return value === undefined ? [] : [{ value }];
};

/** A length of time counts whole days, months or years, none of them negative. */
export const wanted = (
  name: string,
  type: ParameterType,
  unit: string | undefined,
): Parameters<typeof readScalar>[1] =>
  isPeriod(unit) && type.kind === 'number'
    ? { name, type: { ...type, integer: true }, min: 0 }
    : { name, type };

/** As declared, else by the unit, else by the first value that is set; a notice's parameter is a number. */
const typeOf = (
  { id, cursor }: Declared,
  byNotice: boolean,
  { report }: LinkScope,
): ParameterType | undefined => {
  const unit = textUnder(cursor, 'unit');
  const declared = textUnder(cursor, 'type');
  const kind = declared ?? (unit === 'month-day' ? unit : undefined) ?? kindOfValue(firstValue(cursor), unit);
  switch (kind ?? (byNotice ? 'number' : undefined)) {
    case 'number':
    case 'integer':
      return {
        kind: 'number',
        ...(unit === undefined ? {} : { unit }),
        ...(kind === 'integer' ? { integer: true as const } : {}),
      };
    case 'boolean':
      return { kind: 'boolean' };
    case 'date':
      return { kind: 'date' };
    case 'month-day':
      return { kind: 'month-day' };
    case 'string':
      return { kind: 'string' };
    default:
      report('link/untyped-parameter', keySpanAt(cursor), { name: id });
      return undefined;
  }
};

const kindOfValue = (value: unknown, unit: string | undefined): string | undefined => {
  if (unit !== undefined || typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return isCivilDate(value) ? 'date' : 'string';
  return undefined;
};

/** The first value that is set, in whatever branch. */
const firstValue = (cursor: Cursor): unknown => {
  const single = rawUnder(cursor, 'value');
  const all = single === undefined ? entriesOf(child(cursor, 'values')).map(([, value]) => value) : [single];
  const leaves = all.flatMap((value) => {
    const branches = entriesOf(chooseAt(value)).flatMap(([, options]) => entriesOf(options));
    return chooseAt(value) === undefined ? [value] : branches.map(([, branch]) => branch);
  });
  return leaves.find((leaf) => leaf.value !== null)?.value;
};

/** Like `child`, but a null counts: `value: null` says that the value is not yet set. */
const rawUnder = (cursor: Cursor, key: string): Cursor | undefined =>
  entriesOf(cursor).find(([name]) => name === key)?.[1];
