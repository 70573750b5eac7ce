/** Score tables, panels of judges and rounds: what chapters, notices, cases and panel files hold of them. */
import panelBase from '../load/schemas/panel.json' with { type: 'json' };
import sharedBase from '../load/schemas/shared.json' with { type: 'json' };
import type { Pack } from '../model/pack.ts';
import { ROUND_FIGURES } from '../model/round.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { asSchema, inward, overlaid, ref } from './schema-build.ts';
import { scoreDoc } from './schema-docs-zh.ts';
import { idKeys } from './schema-ids.ts';
import { factNames, nameables } from './schema-nameables.ts';
import type { Nameable } from './schema-names.ts';
import { keyedBy, literally, nameSchema } from './schema-names.ts';
import { FLAG } from './schema-periods.ts';
import { DATE_PATTERN } from './schema-values.ts';
import { figureHints, hintWords, nameWords, titleWords } from './schema-words-zh.ts';

const DATE: Schema = { type: 'string', pattern: DATE_PATTERN, patternErrorMessage: hintWords.date };
const AMOUNT: Schema = ref('number.case');

/** What the definitions of the shared file become for one pack; a chapter or a notice refers to `scoring`. */
export const scoringDefinitions = (pack: Pack): Definitions => {
  const shared = sharedBase.definitions;
  const of = (base: keyof typeof shared, over: Schema): Schema =>
    asSchema(overlaid(inward(shared[base]), over));
  const parts = idKeys();
  return {
    scoring: of('scoring', parts),
    scoreTable: of('scoreTable', {
      properties: {
        cite: ref('cite'),
        applies_when: ref('boolean.case'),
        pass: AMOUNT,
        groups: parts,
        bonuses: parts,
        deductions: parts,
        bonus_most: AMOUNT,
        deduction_most: AMOUNT,
        vetoes: {
          ...parts,
          additionalProperties: { properties: { cite: ref('cite'), when: ref('boolean.case') } },
        },
        panel: {
          properties: {
            by: ref('name.role'),
            cite: ref('cite'),
            quorum: AMOUNT,
            spread_most: AMOUNT,
            conflicts_with: { items: conflictSchema(pack) },
          },
        },
      },
    }),
    scoreGroup: of('scoreGroup', {
      properties: { cite: ref('cite'), weight: AMOUNT, least: AMOUNT, indicators: parts },
    }),
    indicator: of('indicator', {
      properties: {
        cite: ref('cite'),
        max: AMOUNT,
        ...SCALE,
        best: { items: { properties: SCALE } },
      },
    }),
    band: of('band', {
      properties: Object.fromEntries(['gte', 'gt', 'lt', 'lte', 'points'].map((key) => [key, AMOUNT])),
    }),
    adjustment: of('adjustment', {
      properties: { cite: ref('cite'), when: ref('boolean.case'), points: AMOUNT, most: AMOUNT },
    }),
    judges: of('judges', {}),
    marks: of('marks', {}),
    names: of('names', {}),
    'name.score': nameSchema(nameWords.score, scoreNames(pack)),
  };
};

const SCALE: Schema = { of: ref('value.case'), points: ref('number.case') };

/** Scorings and their groups, by id and title. */
const scoreNames = (pack: Pack): readonly Nameable[] =>
  nameables(uniqueById(pack.scorings.flatMap((one) => [one, ...one.groups])), scoreDoc);

const uniqueById = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

/** Facts that are words, and such fields of lists: `list.field`. */
const conflictSchema = (pack: Pack): Schema => {
  const facts = factNames(pack);
  const words = facts.flatMap((one): readonly Nameable[] => {
    if (one.type?.kind === 'string') return [one];
    if (one.type?.kind !== 'list') return [];
    return Object.values(one.type.item)
      .filter(({ type }) => type.kind === 'string')
      .map(({ id, title }) => {
        const names = one.names.flatMap((list) => [`${list}.${id}`, `${list}.${title}`]);
        return { names, patterns: names.map(literally), brief: one.brief, full: one.full };
      });
  });
  return nameSchema(nameWords['fact.text'], words);
};

/** What lies over `round` of a notice. */
export const roundOverlay = (pack: Pack): Schema => {
  const event: Schema = {
    properties: {
      event: ref('name.event'),
      facts: {
        type: 'object',
        ...keyedBy(
          factNames(pack)
            .filter(({ type }) => type?.kind === 'number')
            .map(({ names, brief }) => ({ names, schema: { ...FIGURE, markdownDescription: brief } })),
        ),
      },
    },
  };
  const words = { items: { type: 'string' } };
  const document: Schema = { properties: { paragraphs: words, closing: words } };
  const limits: Schema = { properties: { most: AMOUNT, least: AMOUNT } };
  return {
    properties: {
      cite: ref('cite'),
      scoring: ref('name.score'),
      state: ref('name.state'),
      admissible: ref('name.rule'),
      ties: {
        items: {
          properties: { cite: ref('cite'), score: ref('name.score'), of: ref('value.case-dates') },
        },
      },
      quota: {
        properties: {
          total: AMOUNT,
          by: ref('name.fact.text'),
          most: AMOUNT,
          least: AMOUNT,
          each: { additionalProperties: limits },
        },
      },
      reserve: AMOUNT,
      record: { properties: { shortlisted: event, not_shortlisted: event } },
      documents: {
        properties: {
          shortlist: document,
          opinion: document,
          publicity: {
            properties: {
              paragraphs: words,
              closing: words,
              period: {
                properties: {
                  after: { type: 'object', properties: { param: ref('name.parameter.number') } },
                  start_day_counts: FLAG,
                },
              },
            },
          },
        },
      },
    },
  };
};

const FIGURE: Schema = {
  title: titleWords.figure,
  type: 'string',
  enum: [...ROUND_FIGURES],
  markdownEnumDescriptions: ROUND_FIGURES.map((one) => figureHints[one]),
};

/** A panel file beside cases. */
export const panelSchema = (): Schema =>
  asSchema(
    overlaid(inward(panelBase), {
      properties: {
        notice: ref('name.notice'),
        sheets: { items: { properties: { date: DATE, scoring: ref('name.score') } } },
      },
    }),
  );

/** What lies over `panel` of a case. */
export const CASE_PANEL: Schema = {
  properties: { sheets: { items: { properties: { date: DATE, scoring: ref('name.score') } } } },
};
