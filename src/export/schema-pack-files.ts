/** The smaller files of a pack: measure, parameters, notices, calendar, decisions, notes, grades. */

import { CHANGE_PATTERN } from '../link/change-words-zh.ts';
import { SWITCHES } from '../link/drafting/lints.ts';
import { isPeriod } from '../link/parameters.ts';
import calendarBase from '../load/schemas/calendar.json' with { type: 'json' };
import commentsBase from '../load/schemas/comments.json' with { type: 'json' };
import decisionsBase from '../load/schemas/decisions.json' with { type: 'json' };
import gradesBase from '../load/schemas/grades.json' with { type: 'json' };
import measureBase from '../load/schemas/measure.json' with { type: 'json' };
import notesBase from '../load/schemas/notes.json' with { type: 'json' };
import noticeBase from '../load/schemas/notice.json' with { type: 'json' };
import type { Pack } from '../model/pack.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Field } from '../model/value.ts';
import type { Schema } from './schema-build.ts';
import { asSchema, inward, one, overlaid, ref, SINGLE } from './schema-build.ts';
import { parameterDoc, plainDoc } from './schema-docs-zh.ts';
import { idKeys, idText, NOTICE_ID } from './schema-ids.ts';
import { ruleNames } from './schema-nameables.ts';
import { keyedBy, nameSchema, namesOf } from './schema-names.ts';
import { FLAG } from './schema-periods.ts';
import { roundOverlay } from './schema-scoring.ts';
import { DATE_PATTERN, MONTH_DAYS_PATTERN, scalarSchema } from './schema-values.ts';
import { hintWords, nameWords, titleWords } from './schema-words-zh.ts';

const CITED: Schema = { properties: { cite: ref('cite') } };
const MUST_CITE: Schema = { ...CITED, required: ['title', 'cite'] };

export const measureSchema = (pack: Pack): Schema =>
  asSchema(
    overlaid(inward(measureBase), {
      properties: {
        answer: nameSchema(
          nameWords.rule,
          ruleNames(pack).map((one) => ({ ...one, full: one.brief })),
        ),
        effective: { properties: { on: EFFECTIVE, cite: ref('cite') } },
        transition: {
          required: ['filed_before', 'filed', 'cite'],
          properties: {
            filed: { properties: { stage: ref('name.stage'), event: ref('name.event') } },
            cite: ref('cite'),
          },
        },
        procedures: { items: ref('name.procedure') },
        roles: { ...idKeys(), additionalProperties: MUST_CITE },
        stages: {
          ...idKeys(),
          additionalProperties: {
            required: ['title', 'cite'],
            properties: { by: ref('name.role'), cite: ref('cite') },
          },
        },
        periods: { properties: { start_day_counts: FLAG, roll: FLAG, cite: ref('cite') } },
        errata: { items: { properties: { cite: ref('citation') } } },
        drafting: { properties: { off: { items: { enum: [...SWITCHES] } } } },
      },
    }),
  );

/** A day, mostly a parameter; other reckoning is left to `check`, for it would need the whole language of conditions. */
const EFFECTIVE: Schema = {
  type: ['object', 'string'],
  pattern: DATE_PATTERN,
  patternErrorMessage: hintWords.date,
  ...SINGLE,
  properties: { param: one(ref('name.parameter.date'), titleWords.list) },
};

/** Values only for the parameters that are left to a notice, each of its type. */
export const noticeSchema = (pack: Pack): Schema => {
  const all = Object.values(pack.parameters);
  const names = namesOf(all);
  const left = all.filter(({ setBy }) => setBy === 'notice');
  return asSchema(
    overlaid(inward(noticeBase), {
      properties: {
        id: {
          type: ['string', 'integer'],
          pattern: NOTICE_ID,
          patternErrorMessage: hintWords.id,
          minimum: 0,
        },
        cite: ref('cite'),
        round: roundOverlay(pack),
        parameters: {
          type: 'object',
          ...keyedBy(
            left.map((parameter) => ({
              names: names.get(parameter.id) ?? [],
              schema: {
                title: parameter.title,
                markdownDescription: parameterDoc(parameter, pack).full,
                ...givenValue(parameter),
              },
            })),
          ),
        },
      },
    }),
  );
};

/** A length of time counts whole days, months or years. */
const givenValue = ({ type, unit, title }: Parameter): Schema =>
  isPeriod(unit) && type.kind === 'number'
    ? scalarSchema({ kind: 'number', integer: true }, title, 0)
    : scalarSchema(type, title);

export const calendarSchema = (): Schema => {
  const days = {
    items: { type: 'string', pattern: MONTH_DAYS_PATTERN, patternErrorMessage: hintWords.days },
  };
  return asSchema(
    overlaid(inward(calendarBase), {
      properties: {
        years: { additionalProperties: { properties: { off: days, work: days } } },
        statutory: { additionalProperties: days },
        local: {
          items: {
            properties: {
              date: { type: 'string', pattern: DATE_PATTERN, patternErrorMessage: hintWords.date },
            },
          },
        },
      },
    }),
  );
};

export const decisionsSchema = (): Schema =>
  asSchema(
    overlaid(inward(decisionsBase), {
      properties: {
        decisions: {
          ...idKeys(),
          additionalProperties: {
            properties: { id: idText('^[A-Z]+-[0-9]+$', hintWords.number), cite: ref('cite') },
          },
        },
      },
    }),
  );

export const notesSchema = (): Schema =>
  asSchema(
    overlaid(inward(notesBase), {
      properties: { notes: { ...idKeys(), additionalProperties: CITED } },
    }),
  );

/** What was said is on a provision of this pack; what carries it out may exist in the other version only. */
export const commentsSchema = (): Schema => {
  const changes: Schema = { items: { type: 'string', pattern: CHANGE_PATTERN } };
  const date: Schema = { type: 'string', pattern: DATE_PATTERN, patternErrorMessage: hintWords.date };
  return asSchema(
    overlaid(inward(commentsBase), {
      properties: {
        comments: {
          ...idKeys(),
          additionalProperties: {
            properties: { cite: ref('cite'), received_on: date, decided_on: date, changes },
          },
        },
        revisions: { ...idKeys(), additionalProperties: { properties: { changes } } },
      },
    }),
  );
};

export const gradesSchema = (pack: Pack): Schema =>
  asSchema(
    overlaid(inward(gradesBase), {
      properties: {
        tables: {
          ...idKeys(),
          additionalProperties: {
            properties: {
              cite: ref('cite'),
              list: ref('name.fact.list'),
              field: ref('name.field.text'),
              applies_when: ref('boolean.item'),
              bands: { items: { properties: { grade: gradeSchema(pack), when: ref('boolean.item') } } },
            },
          },
        },
      },
    }),
  );

/** The values of every enumerated field of a list; which of them are meant is told by `field`. */
const gradeSchema = (pack: Pack): Schema => {
  const values = new Map(
    Object.values(pack.facts)
      .flatMap(fieldsOf)
      .flatMap(({ type }) => (type.kind === 'enum' ? Object.entries(type.values) : [])),
  );
  const things = [...values].map(([id, title]) => ({
    names: id === title ? [id] : [id, title],
    ...plainDoc({ id, title }),
  }));
  return nameSchema(nameWords.grade, things);
};

const fieldsOf = ({ type }: Field): readonly Field[] =>
  type.kind === 'list' ? Object.values(type.item).flatMap((field) => [field, ...fieldsOf(field)]) : [];
