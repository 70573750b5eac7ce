/** Names that are looked for inside one workflow: states by paths and titles, its own events and timers. */
import { statesUnder } from '../link/citing.ts';
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import { isPeriodUnit } from '../report/value-text.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { ref } from './schema-build.ts';
import { eventDoc, parameterDoc, stateDoc, timerDoc } from './schema-docs-zh.ts';
import { nameables } from './schema-nameables.ts';
import type { Nameable } from './schema-names.ts';
import { literally, nameSchema, namesOf, PADDED } from './schema-names.ts';
import { hintWords, nameWords, titleWords } from './schema-words-zh.ts';

/** `name.target`, `name.initial`, `name.event.own` and `name.parameter.period`. */
export const workflowNames = (pack: Pack): Definitions => ({
  'name.target': nameSchema(nameWords.target, targets(pack)),
  'name.initial': nameSchema(nameWords.initial, initials(pack)),
  'name.event.own': nameSchema(nameWords.event, ownEvents(pack)),
  'name.parameter.period': nameSchema(
    nameWords['parameter.number'],
    nameables(Object.values(pack.parameters), (one) => parameterDoc(one, pack)).filter((_, index) =>
      isPeriodUnit(Object.values(pack.parameters)[index]?.unit ?? ''),
    ),
  ),
});

/** `events:`, where `role.action` is declared. */
export const eventKeys = (pack: Pack): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.values(pack.procedures)
      .flatMap(({ events }) => Object.values(events))
      .map((event) => [event.id, { ...EVENT, markdownDescription: eventDoc(event, pack).brief }]),
  ),
  patternProperties: { [byRole(pack)]: EVENT },
  additionalProperties: false,
  ...EVENT_FORM,
});

/** `on:`, where an event is accepted: declared ones by id or title, any action of a role, timers. */
export const onKeys = (pack: Pack): Schema => ({
  type: 'object',
  properties: Object.fromEntries([
    ...ownEvents(pack).flatMap(({ names, brief }) =>
      names.map((name) => [name, { ...ref('transitions'), markdownDescription: brief }]),
    ),
    ...inner(pack)
      .flatMap(({ timers }) => Object.values(timers))
      .map((timer) => [
        `timer.${timer.id}`,
        { ...ref('transitions'), title: timer.title, markdownDescription: timerDoc(timer).brief },
      ]),
  ]),
  patternProperties: { [byRole(pack)]: ref('transitions'), ...PADDED },
  additionalProperties: false,
});

const EVENT: Schema = {
  title: titleWords.event,
  type: 'object',
  properties: {
    title: { title: titleWords.name, type: 'string' },
    cite: { title: titleWords.cite, ...ref('cite') },
  },
  additionalProperties: false,
};

const EVENT_FORM: Schema = { description: hintWords.event };

/** A role, by id or title, and an action. */
const byRole = ({ roles }: Pack): string => {
  const names = [...namesOf(Object.values(roles)).values()].flat();
  return `^\\s*(?:${names.map(literally).join('|')})\\s*\\.[a-z][a-z0-9_]*$`;
};

/** Events by every name that means one of its own workflow's only. */
const ownEvents = (pack: Pack): readonly Nameable[] =>
  Object.values(pack.procedures).flatMap(({ events }) =>
    nameables(Object.values(events), (one) => eventDoc(one, pack)),
  );

/** All states inside the procedures, not the procedures themselves. */
const inner = (pack: Pack): readonly State[] =>
  Object.values(pack.procedures).flatMap(({ root }) => statesUnder(root).slice(1));

/** One for each name of a state, the first of that name explaining it. */
const initials = (pack: Pack): readonly Nameable[] => {
  const states = new Map([...inner(pack)].reverse().map((state) => [state.id, state]));
  return [...states].reverse().map(([id, state]) => {
    const { brief } = stateDoc(state, pack);
    return { names: [id], brief, full: brief };
  });
};

/**
 * A state is sought from the nearest siblings outward, so any path of ids and titles may lead somewhere. What is
 * offered leads there from everywhere in the procedure: the path from its root.
 */
const targets = (pack: Pack): readonly Nameable[] => {
  const states = inner(pack);
  const parts = [...new Set(states.flatMap(({ id, title }) => [id, title]))].map(literally).join('|');
  const roots = Object.keys(pack.procedures).map(literally).join('|');
  const path = `(?:#(?:${roots})\\.|\\.)?(?:${parts})(?:\\.(?:${parts}))*`;
  return states.map((state, index): Nameable => {
    const within = state.path.slice(state.path.indexOf('.') + 1);
    const names = new Set([within, state.id, state.title, `.${state.id}`, `#${state.path}`]);
    return {
      names: [...names],
      patterns: index === 0 ? [path] : [],
      offered: [within],
      ...stateDoc(state, pack),
    };
  });
};
