/** Titles of a pack's states, events, roles and facts by their ids; an unknown id stands for itself. */
import type { Pack } from '../model/pack.ts';
import type { Procedure, State } from '../model/procedure.ts';
import type { Field, ValueType } from '../model/value.ts';

/** The state at an absolute path. */
export const stateAt = (pack: Pack, path: string): State | undefined => {
  const [procedure = '', ...names] = path.split('.');
  let state = pack.procedures[procedure]?.root;
  for (const name of names) state = state?.states[name];
  return state;
};

/** A state's own title; the title of what encloses it where it has none of its own. */
export const stateTitle = (pack: Pack, path: string): string => {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const state = stateAt(pack, at);
    if (state !== undefined && state.title !== '' && state.title !== state.id) return state.title;
  }
  return path;
};

export const procedureOf = (pack: Pack, path: string): Procedure | undefined =>
  pack.procedures[path.split('.')[0] ?? ''];

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
