/** `choose`: the editor decisions of a pack with a value for each of their options. */
import type { Decision } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { asSchema, ref, SINGLE } from './schema-build.ts';
import { decisionDoc } from './schema-docs-zh.ts';
import { decisionNames } from './schema-nameables.ts';
import { keyedBy, literally } from './schema-names.ts';
import { hintWords, titleWords } from './schema-words-zh.ts';

/** `choose`: what may stand under that word, whatever the values of the options are; `options.ID` for each decision. */
export const chooseDefinitions = (pack: Pack): Definitions =>
  Object.fromEntries([
    ['choose', chooseSchema(pack)] as const,
    ...Object.values(pack.decisions).map(
      (decision) => [`options.${decision.id}`, optionsSchema(decision)] as const,
    ),
  ]);

/** A mapping under `choose` whose branches are values of one schema. */
export const chooseOf = (branch: Schema): Schema => ({
  title: titleWords.choice,
  description: hintWords.choose,
  type: 'object',
  allOf: [ref('choose'), { additionalProperties: { additionalProperties: branch } }],
});

/** A value itself, or `{ choose: … }` over such values. */
export const orChosen = (value: Schema): Schema => ({
  anyOf: [
    value,
    {
      title: titleWords.choice,
      type: 'object',
      required: ['choose'],
      properties: { choose: chooseOf(value) },
      additionalProperties: false,
    },
  ],
});

/** Decisions are offered by id and number; the question they answer is a name as well, but a long one. */
const chooseSchema = (pack: Pack): Schema => {
  const names = decisionNames(pack);
  const keys = Object.values(pack.decisions).map(({ id, question }, index) => ({
    short: (names[index]?.names ?? []).filter((name) => name !== question.trim()),
    long: (names[index]?.names ?? []).filter((name) => name === question.trim()),
    schema: ref(`options.${id}`),
  }));
  const { patternProperties, ...others } = keyedBy(
    keys.map(({ short, schema }) => ({ names: short, schema })),
  );
  return {
    title: titleWords.choice,
    description: hintWords.chosen,
    type: 'object',
    ...SINGLE,
    ...others,
    patternProperties: {
      ...asSchema(patternProperties ?? {}),
      ...Object.fromEntries(
        keys.flatMap(({ long, schema }) => long.map((name) => [`^${literally(name)}$`, schema] as const)),
      ),
    },
  };
};

const optionsSchema = (decision: Decision): Schema => ({
  title: `${decision.number} ${decision.question}`,
  markdownDescription: decisionDoc(decision).brief,
  type: 'object',
  required: Object.keys(decision.options),
  properties: Object.fromEntries(
    Object.entries(decision.options).map(([option, means]) => [
      option,
      { title: option, description: means, type: ANYTHING },
    ]),
  ),
  additionalProperties: false,
});

/** With text first an editor leaves the place beside the option open. */
const ANYTHING = ['string', 'number', 'boolean', 'null', 'object'];
