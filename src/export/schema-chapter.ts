/** Chapters: the text with its numbers, and the rules, advisories and catalogues beside it. */
import base from '../load/schemas/chapter.json' with { type: 'json' };
import type { Schema } from './schema-build.ts';
import { anyOf, asSchema, branching, inward, overlaid, ref } from './schema-build.ts';
import { DOTTED_ID, idKeys, idText } from './schema-ids.ts';
import { hintWords, numberPatterns } from './schema-words-zh.ts';

export const chapterSchema = (): Schema =>
  asSchema(
    overlaid(inward(base), {
      properties: {
        chapter: idText(numberPatterns.chapter, hintWords.chapter),
        articles: {
          items: {
            properties: {
              number: idText(numberPatterns.article, hintWords.article),
              items: ITEMS,
              paragraphs: { items: { properties: { items: ITEMS } } },
            },
            dependencies: { paragraphs: { properties: { text: false, items: false } } },
          },
        },
        rules: idKeys(DOTTED_ID),
        advisories: {
          ...idKeys(),
          additionalProperties: {
            required: ['title', 'cite', 'when', 'says'],
            properties: { cite: ref('cite'), when: ref('boolean.case'), let: LETS },
          },
        },
        catalogues: {
          ...idKeys(),
          additionalProperties: {
            required: ['title', 'open', 'entries', 'cite'],
            properties: {
              cite: ref('cite'),
              entries: {
                ...idKeys(),
                additionalProperties: { properties: { cite: ref('cite'), entries: idKeys() } },
              },
            },
          },
        },
      },
      definitions: {
        members: { items: anyOf(ref('name.rule'), ref('member')) },
        rule: { ...RULE, required: ['title', 'cite'] },
        member: { ...RULE, properties: { ...PARTS, id: idText(DOTTED_ID) } },
      },
    }),
  );

const ITEMS: Schema = {
  items: { properties: { number: idText(numberPatterns.item, hintWords.item) } },
};

/** Dates are reckoned with here, and nowhere else in a rule. */
const LETS: Schema = { type: 'object', additionalProperties: ref('value.case-dates') };

const PARTS: Schema = {
  cite: ref('cite'),
  when: ref('boolean.case'),
  applies_when: ref('boolean.case'),
  at_least: { properties: { n: ref('number.case') } },
  let: LETS,
  decided_by: ref('deciders'),
};

const FORMS = ['when', 'all', 'any', 'none', 'at_least'];

/** A rule has exactly one form. */
const RULE: Schema = {
  properties: PARTS,
  dependencies: Object.fromEntries(
    FORMS.map((form) => [
      form,
      {
        properties: Object.fromEntries(
          FORMS.filter((other) => other !== form).map((other) => [other, false]),
        ),
      },
    ]),
  ),
  ...branching({ propertyNames: { not: { enum: FORMS } } }, { required: ['when'] }),
};
