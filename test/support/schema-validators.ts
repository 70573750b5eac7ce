/** The generated schemas as ajv reads them: the other judge of what a file may hold. */
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import type { Json } from '../../src/base/json.ts';
import type { Schema } from '../../src/export/schema-build.ts';

/** Words for editors, which ajv is told to leave alone. */
const EDITOR_WORDS = [
  'markdownDescription',
  'markdownEnumDescriptions',
  'patternErrorMessage',
  'errorMessage',
  'doNotSuggest',
];

/** A compiled schema; thousands of small branches are compiled as they stand, since looking for savings takes seconds. */
export const validatorOf = (schema: Schema): ValidateFunction => {
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    ownProperties: true,
    inlineRefs: false,
    code: { optimize: false },
  });
  ajv.addVocabulary(EDITOR_WORDS);
  return ajv.compile(schema);
};

/** '' for a value that fits, else the first thing that does not. */
export const misfit = (validate: ValidateFunction, value: Json): string => {
  if (validate(value)) return '';
  const [first] = validate.errors ?? [];
  return `${first?.instancePath} ${first?.keyword} ${JSON.stringify(first?.params)}`;
};
