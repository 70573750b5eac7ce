/** Lengths of time, due dates, recurrences and timers of a workflow. */
import type { Schema } from './schema-build.ts';
import { anyOf, branching, one, ref } from './schema-build.ts';
import { operatorsFor } from './schema-conditions.ts';
import { chooseOf, orChosen } from './schema-decisions.ts';
import { hintWords, titleWords } from './schema-words-zh.ts';

/** True or false, or as a decision says. */
export const FLAG: Schema = orChosen({ title: hintWords.flag, type: 'boolean' });

const DATE: Schema = ref('date.case-dates');

/** A number of units, whole where it is written out. */
const AMOUNT: Schema = {
  type: ['number', 'object'],
  allOf: [ref('number.case-dates'), branching({ type: 'number' }, { type: 'integer', minimum: 0 })],
};

const LENGTH = {
  param: { title: titleWords.parameter, ...ref('name.parameter.period') },
  days: { title: titleWords.days, ...AMOUNT },
  workdays: { title: titleWords.workdays, ...AMOUNT },
  months: { title: titleWords.months, ...AMOUNT },
  years: { title: titleWords.years, ...AMOUNT },
  choose: chooseOf(ref('period')),
  start_day_counts: FLAG,
} as const;

/** `{ param: … }`, `{ workdays: 5 }`, or by a decision. */
export const PERIOD: Schema = { properties: LENGTH };

/** The key for the day from which a cycle is counted. */
const START = 'from';

/** Each year on a day, or every so often from a day on. */
export const RECURRENCE: Schema = {
  properties: { ...LENGTH, [START]: DATE, year: ref('month-day.case-dates') },
  ...branching({ required: ['year'] }, undefined, { required: [START] }),
};

/** A period or a day, each with its word or without. */
export const DUE: Schema = {
  type: 'object',
  minProperties: 1,
  properties: {
    after: { title: titleWords.after, ...ref('period') },
    at: { title: titleWords.date, ...DATE },
  },
  ...branching(
    { properties: { after: false, at: false } },
    {
      properties: {
        ...operatorsFor('date', 'case-dates'),
        ...LENGTH,
        param: anyOf(one(ref('name.parameter.date'), titleWords.list), ref('name.parameter.period')),
        choose: chooseOf(anyOf(ref('period'), DATE)),
      },
      additionalProperties: false,
    },
  ),
};

const WAYS = ['after', 'at', 'every'];

/** Goes off in exactly one way. */
export const TIMER: Schema = {
  properties: { cite: ref('cite'), at: DATE, start_day_counts: FLAG },
  dependencies: Object.fromEntries(
    WAYS.map((way) => [
      way,
      {
        properties: Object.fromEntries(WAYS.filter((other) => other !== way).map((other) => [other, false])),
      },
    ]),
  ),
  ...branching({ properties: Object.fromEntries(WAYS.map((way) => [way, false])) }, { required: ['after'] }),
};
