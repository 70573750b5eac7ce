/** facts.yaml: how facts are declared. */
import base from '../load/schemas/facts.json' with { type: 'json' };
import type { Pack } from '../model/pack.ts';
import type { ValueType } from '../model/value.ts';
import type { Schema } from './schema-build.ts';
import { asSchema, branching, inward, overlaid, ref } from './schema-build.ts';
import { DOTTED_ID, idKeys } from './schema-ids.ts';
import { factSources, factTypes, hintWords } from './schema-words-zh.ts';

export const factsSchema = (pack: Pack): Schema => {
  const parts = {
    type: worded(factTypes),
    source: worded(factSources),
    unit: { type: 'string', examples: unitsOf(pack) },
    by: ref('name.role'),
    cite: ref('cite'),
  };
  const field: Schema = {
    properties: parts,
    dependencies: Object.fromEntries(['unit', 'min', 'max'].map((key) => [key, NUMERIC])),
    allOf: [branching(typed('enum'), { required: ['values'] })],
  };
  return asSchema(
    overlaid(inward(base), {
      properties: { facts: idKeys(DOTTED_ID) },
      definitions: {
        field,
        fact: { ...field, allOf: [...partsOf(field), SUPPLIED] },
        fields: idKeys(DOTTED_ID),
        values: branching({}, { properties: { catalogue: ref('name.catalogue') } }),
      },
    }),
  );
};

/** Units that the pack uses. */
const unitsOf = ({ facts, parameters }: Pack): readonly string[] => {
  const unit = (type: ValueType): readonly string[] =>
    type.kind === 'number'
      ? [type.unit ?? []].flat()
      : type.kind === 'list'
        ? Object.values(type.item).flatMap((one) => unit(one.type))
        : [];
  return [
    ...new Set([...Object.values(facts), ...Object.values(parameters)].flatMap(({ type }) => unit(type))),
  ].sort();
};

/** One of a few words, each explained; the schema stays the base's. */
const worded = (hints: Readonly<Record<string, string>>): Schema => ({
  markdownEnumDescriptions: Object.values(hints),
});

const typed = (word: string): Schema => ({
  required: ['type'],
  properties: { type: { const: word } },
});

/** A record holds facts and is none itself: what else it says is not read. */
const NUMERIC: Schema = {
  properties: {
    type: { pattern: '^(?:number|integer|record)$', patternErrorMessage: hintWords.numeric },
  },
};

/** What a schema holds together already. */
const partsOf = ({ allOf }: Schema): readonly Schema[] =>
  Array.isArray(allOf) ? allOf.map((one) => asSchema(one)) : [];

/** A judgement or a finding is somebody's. */
const SUPPLIED: Schema = branching(
  {
    required: ['source'],
    properties: { source: { pattern: '^(?:judgement|finding)$' }, type: { not: { const: 'record' } } },
  },
  { required: ['by'] },
);
