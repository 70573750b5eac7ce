/** The value of a fact as a case file may write it, by its declared type; records of lists with their fields. */
import { MOST_RECORDS } from '../link/case-facts.ts';
import { nameTable } from '../link/names.ts';
import type { Pack } from '../model/pack.ts';
import type { Field } from '../model/value.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { branching, ref } from './schema-build.ts';
import { factDoc, fieldDoc, plainDoc } from './schema-docs-zh.ts';
import { keyedBy, nameSchema, namesIn, namesOf } from './schema-names.ts';
import { scalarSchema, UNKNOWN } from './schema-values.ts';
import { hintWords, oneOfValues, titleWords } from './schema-words-zh.ts';

/** `fact.ID` for every fact, as an event may write it; `record.ID` and `field.ID.NAME` for the records of a list. */
export const factDefinitions = (pack: Pack): Definitions =>
  Object.fromEntries(
    Object.values(pack.facts).flatMap((fact) => {
      const schema = withDoc(fact, factDoc(fact, pack).full, fact.id);
      const isList = fact.type.kind === 'list';
      return [
        [`fact.${fact.id}`, isList ? changeOf(schema, fact.id) : schema] as const,
        ...recordsOf(fact, fact.id, pack),
      ];
    }),
  );

const withDoc = (field: Field, doc: string, at: string): Schema => ({
  title: field.title,
  markdownDescription: doc,
  ...valueSchema(field, at),
});

/** A list may be replaced, taken back, or added to. */
const changeOf = (list: Schema, at: string): Schema => ({
  ...list,
  type: ['array', 'object', 'null'],
  ...branching(
    { type: 'object' },
    {
      required: ['$append'],
      properties: {
        $append: {
          title: titleWords.append,
          description: hintWords.append,
          type: 'array',
          items: ref(`record.${at}`),
        },
      },
      additionalProperties: false,
    },
  ),
});

/** Alternatives carry the title of the fact, which editors show above its explanation. */
const valueSchema = (field: Field, at: string): Schema => {
  const { title, type } = field;
  switch (type.kind) {
    case 'enum':
      return enumSchema(title, type.values);
    case 'list':
      return { type: ['array', 'null'], items: ref(`record.${at}`), maxItems: MOST_RECORDS };
    default:
      return scalarSchema(type, title, field.min, field.max);
  }
};

/** By id or title; an id that YAML reads as a number or as true or false is meant as well. */
const enumSchema = (title: string, values: Readonly<Record<string, string>>): Schema => {
  const things = Object.entries(values).map(([id, name]) => ({ id, title: name }));
  const names = namesOf(things);
  const known = things.map((thing) => ({ names: names.get(thing.id) ?? [], ...plainDoc(thing) }));
  const { anyOf: forms } = nameSchema({ title, refusal: oneOfValues(Object.values(values)) }, known, false);
  const flags = known.flatMap((one) => one.names.filter((name) => name === 'true' || name === 'false'));
  return {
    anyOf: [
      ...(Array.isArray(forms) ? forms : []),
      ...(flags.length === 0
        ? []
        : [{ title: `${title} ?`, type: 'boolean', enum: flags.map((flag) => flag === 'true') }]),
      UNKNOWN,
    ],
  };
};

/** The records of a list and of the lists inside them, `field.LIST.NAME` for each field. */
const recordsOf = (
  field: Field,
  at: string,
  pack: Pack,
): readonly (readonly [name: string, schema: Schema])[] => {
  if (field.type.kind !== 'list') return [];
  const fields = Object.values(field.type.item);
  const names = namesIn(nameTable('field', fields));
  const keys = fields.map((one) => ({
    names: names.get(one.id) ?? [],
    schema: ref(`field.${at}.${one.id}`),
  }));
  const record: Schema = {
    title: `${field.title}：${titleWords.record}`,
    type: 'object',
    ...keyedBy(keys),
    ...exclusive(keys.map((key) => key.names)),
  };
  return [
    [`record.${at}`, record],
    ...fields.map(
      (one) =>
        [
          `field.${at}.${one.id}`,
          withDoc(one, fieldDoc(one, field.title, pack).full, `${at}.${one.id}`),
        ] as const,
    ),
    ...fields.flatMap((one) => recordsOf(one, `${at}.${one.id}`, pack)),
  ];
};

/** Of several keys for one thing only one may be written. */
const exclusive = (spellings: readonly (readonly string[])[]): Schema => {
  const pairs = spellings.flatMap((names) =>
    names.length < 2
      ? []
      : names.map((name) => {
          const others = names.filter((other) => other !== name).map((other) => [other, false] as const);
          return [name, { properties: Object.fromEntries(others), errorMessage: hintWords.twice }] as const;
        }),
  );
  return pairs.length === 0 ? {} : { dependencies: Object.fromEntries(pairs) };
};
