/** parameters.yaml: values by type and by the day they take effect, or left to a notice. */
import base from '../load/schemas/parameters.json' with { type: 'json' };
import type { Pack } from '../model/pack.ts';
import type { ValueType } from '../model/value.ts';
import type { Schema } from './schema-build.ts';
import { asSchema, branching, inward, overlaid, ref } from './schema-build.ts';
import { orChosen } from './schema-decisions.ts';
import { idKeys } from './schema-ids.ts';
import { DATE_PATTERN, scalarSchema } from './schema-values.ts';
import { hintWords, titleWords } from './schema-words-zh.ts';

export const parametersSchema = (pack: Pack): Schema =>
  asSchema(
    overlaid(inward(base), {
      properties: {
        parameters: {
          ...idKeys(),
          additionalProperties: {
            required: ['title', 'cite'],
            properties: {
              cite: ref('cite'),
              unit: { type: 'string', examples: unitsOf(pack) },
              value: ANY,
              values: { ...DATES, additionalProperties: ANY },
            },
            ...branching(
              has('set_by', 'notice'),
              { properties: { value: false, values: false } },
              {
                ...branching(
                  { required: ['values'] },
                  { properties: { value: false } },
                  { required: ['value'] },
                ),
                allOf: TYPED,
              },
            ),
          },
        },
      },
    }),
  );

/** Single values, set or not, by a decision or not. */
const ANY: Schema = orChosen({
  title: titleWords.value,
  type: ['number', 'string', 'boolean', 'null'],
});

const DATES: Schema = {
  propertyNames: {
    title: titleWords.date,
    pattern: DATE_PATTERN,
    patternErrorMessage: hintWords.date,
    doNotSuggest: true,
  },
};

const has = (key: string, word: string): Schema => ({
  required: [key],
  properties: { [key]: { const: word } },
});

const valued = (value: Schema): Schema => ({
  properties: { value: orChosen(value), values: { additionalProperties: orChosen(value) } },
});

const scalar = (type: ValueType, least?: number): Schema => scalarSchema(type, titleWords.value, least);

const PERIODS = ['day', 'workday', 'month', 'year'];

/** What is declared holds for every value: the type, else what the unit says of it. */
const TYPED: readonly Schema[] = [
  branching(has('type', 'number'), valued(scalar({ kind: 'number' }))),
  branching(has('type', 'integer'), valued(scalar({ kind: 'number', integer: true }))),
  branching(has('type', 'boolean'), valued(scalar({ kind: 'boolean' }))),
  branching(has('type', 'string'), valued(scalar({ kind: 'string' }))),
  branching(has('type', 'date'), valued(scalar({ kind: 'date' }))),
  branching(has('type', 'month-day'), valued(scalar({ kind: 'month-day' }))),
  branching(
    { required: ['unit'], properties: { type: false } },
    branching(
      { properties: { unit: { pattern: '^month-day$' } } },
      valued(scalar({ kind: 'month-day' })),
      branching(
        { properties: { unit: { pattern: `^(?:${PERIODS.join('|')})$` } } },
        valued(scalar({ kind: 'number', integer: true }, 0)),
        valued(scalar({ kind: 'number' })),
      ),
    ),
  ),
];

const unitsOf = ({ parameters }: Pack): readonly string[] => [
  ...new Set([...PERIODS, 'month-day', ...Object.values(parameters).flatMap(({ unit }) => unit ?? [])]),
];
