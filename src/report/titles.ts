/** Titles of a pack's states, events, roles and facts by their ids; an unknown id stands for itself. */
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import type { Field, ValueType } from '../model/value.ts';
import type { Language } from './style.ts';
import { wordsOf } from './words.ts';

/** The state at an absolute path. */
export const stateAt = (pack: Pack, path: string): State | undefined => {
  const [procedure = '', ...names] = path.split('.');
  let state = pack.procedures[procedure]?.root;
  for (const name of names) state = state?.states[name];
  return state;
};

/** Every state of every procedure, outermost first, in file order. */
export const statesOf = (pack: Pack): readonly State[] => {
  const below = (state: State): readonly State[] => [state, ...Object.values(state.states).flatMap(below)];
  return Object.values(pack.procedures).flatMap((procedure) => below(procedure.root));
};

/** A state's own title; the title of what encloses it where it has none of its own. */
export const stateTitle = (pack: Pack, path: string): string => {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const state = stateAt(pack, at);
    if (state !== undefined && state.title !== '' && state.title !== state.id) return state.title;
  }
  return path;
};

/** The title of a role; '' for none. */
export const roleTitle = (pack: Pack, role: string | undefined): string =>
  role === undefined ? '' : (pack.roles[role]?.title ?? role);

/** The title of `role.action`, or of the timer of `timer.NAME`. */
export const eventTitle = (pack: Pack, event: string): string => {
  for (const procedure of Object.values(pack.procedures)) {
    const declared = procedure.events[event];
    if (declared !== undefined) return declared.title;
    const timer = event.startsWith('timer.') ? timerTitle(procedure.root, event.slice(6)) : undefined;
    if (timer !== undefined) return timer;
  }
  return event;
};

/** The title of an obligation of any procedure. */
export const obligationTitle = (pack: Pack, id: string): string =>
  Object.values(pack.procedures)
    .map((procedure) => procedure.obligations[id]?.title)
    .find((title) => title !== undefined) ?? id;

const timerTitle = (state: State, id: string): string | undefined => {
  if (state.timers[id] !== undefined) return state.timers[id].title;
  for (const child of Object.values(state.states)) {
    const found = timerTitle(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The declaration of a fact path such as `incidents[0].grade`. */
export const fieldAt = (pack: Pack, path: string): Field | undefined => {
  const [head = '', ...rest] = path.split(/\[\d+\]\.?/);
  let field: Field | undefined = pack.facts[head];
  for (const name of rest.filter((one) => one !== '')) field = itemField(field?.type, name);
  return field;
};

const itemField = (type: ValueType | undefined, name: string): Field | undefined =>
  type?.kind === 'list' ? type.item[name] : undefined;

/** The title of a fact path: of a record's field, which record of which list. */
export const pathTitle = (pack: Pack, path: string, language: Language): string => {
  const field = fieldAt(pack, path);
  const record = /^(.*)\[(\d+)\](?:\.[^[\].]+)?$/.exec(path);
  if (record === null) return field?.title ?? pack.parameters[path]?.title ?? path;
  const list = pathTitle(pack, record[1] ?? '', language);
  const number = Number(record[2]) + 1;
  const words = wordsOf(language);
  return path.endsWith(']')
    ? `${list} ${words.recordNumber(number)}`
    : words.recordOf(list, number, field?.title ?? path);
};
