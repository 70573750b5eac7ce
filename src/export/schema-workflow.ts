/** Workflows: states, what may happen in them and where it leads, duties, timers, obligations. */
import base from '../load/schemas/workflow.json' with { type: 'json' };
import type { Pack } from '../model/pack.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { anyOf, asSchema, branching, inward, oneOrMore, overlaid, ref } from './schema-build.ts';
import { chooseOf, orChosen } from './schema-decisions.ts';
import { idKeys, idText } from './schema-ids.ts';
import { DUE, FLAG, PERIOD, RECURRENCE, TIMER } from './schema-periods.ts';
import { titleWords } from './schema-words-zh.ts';
import { eventKeys, onKeys, workflowNames } from './schema-workflow-names.ts';

export const workflowSchema = (pack: Pack): Schema =>
  asSchema(
    overlaid(inward(base), {
      required: ['id', 'title', 'states', 'initial'],
      properties: {
        id: idText(PROCEDURE_ID),
        cite: ref('cite'),
        initial: ref('name.initial'),
        events: eventKeys(pack),
        obligations: idKeys(),
      },
      definitions: {
        states: idKeys(),
        state: STATE,
        events: onKeys(pack),
        transitions: TRANSITIONS,
        transition: {
          type: 'object',
          properties: {
            target: titled(titleWords.target, ref('name.target')),
            guard: orChosen(ref('name.rule')),
            in: titled(titleWords.inside, ref('name.target')),
            title: { title: titleWords.name, type: 'string' },
            cite: titled(titleWords.cite, ref('cite')),
          },
          additionalProperties: false,
        },
        duty: { properties: { by: ROLES, cite: ref('cite') } },
        due: DUE,
        consequence: CITED,
        period: PERIOD,
        recurrence: RECURRENCE,
        timer: TIMER,
        obligation: OBLIGATION,
      },
    }),
  );

/** What only workflows need: names that are looked for inside them. */
export const workflowDefinitions = (pack: Pack): Definitions => workflowNames(pack);

const PROCEDURE_ID = '^(?!constructor$)[a-z][a-z0-9_]*$';

const titled = (title: string, schema: Schema): Schema => ({ title, ...schema });

const CITED: Schema = { properties: { cite: ref('cite') } };
const ROLES: Schema = oneOrMore(ref('name.role'), titleWords.several);

/** A name, a mapping, or several candidates in order. */
const TRANSITIONS: Schema = anyOf(ref('name.target'), ref('transition'), {
  title: titleWords.candidates,
  type: 'array',
  minItems: 1,
  items: anyOf(ref('name.target'), ref('transition')),
});

const forbidden = (...keys: readonly string[]): Schema => ({
  properties: Object.fromEntries(keys.map((key) => [key, false])),
});

/** A final state does nothing more; only it has an outcome. What has states inside begins with one of them. */
const STATE: Schema = {
  type: 'object',
  properties: {
    title: { title: titleWords.name, type: 'string' },
    cite: titled(titleWords.cite, ref('cite')),
    type: { title: titleWords.kind, type: 'string', enum: ['parallel', 'final', 'history'] },
    initial: titled(titleWords.initial, ref('name.initial')),
    states: ref('states'),
    on: ref('events'),
    always: ref('transitions'),
    onDone: ref('transitions'),
    history: { title: titleWords.history, type: 'string', enum: ['shallow', 'deep'] },
    duty: ref('duties'),
    timers: {
      title: titleWords.timers,
      type: 'object',
      ...idKeys(),
      additionalProperties: ref('timer'),
    },
    stage: titled(titleWords.stage, ref('name.stage')),
    outcome: { title: titleWords.outcome, type: 'string', enum: ['negative'] },
    starts: titled(titleWords.starts, ref('name.procedure')),
  },
  additionalProperties: false,
  allOf: [
    branching(
      { required: ['type'], properties: { type: { const: 'final' } } },
      forbidden('on', 'always', 'onDone', 'duty', 'timers', 'states', 'initial', 'history'),
      forbidden('outcome', 'starts'),
    ),
    branching(
      { required: ['type'], properties: { type: { const: 'history' } } },
      forbidden('on', 'always', 'onDone', 'duty', 'timers', 'states', 'initial', 'stage'),
    ),
    branching(
      { required: ['type'], properties: { type: { const: 'parallel' } } },
      { required: ['states'], ...forbidden('initial') },
      branching({ required: ['states'] }, { required: ['initial'] }, forbidden('initial')),
    ),
  ],
};

const OBLIGATION: Schema = {
  properties: {
    cite: ref('cite'),
    by: ROLES,
    while: ref('name.target'),
    first: {
      properties: {
        choose: chooseOf({ title: titleWords.value, enum: ['same_year', 'next_year'] }),
        decision: ref('name.decision'),
      },
    },
    done_by: oneOrMore(ref('name.event.own'), titleWords.several),
    roll: FLAG,
    start_day_counts: FLAG,
  },
  dependencies: Object.fromEntries(['first', 'period', 'done_by', 'roll'].map((key) => [key, ['every']])),
};
