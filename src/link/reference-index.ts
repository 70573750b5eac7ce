/** The index of all names in a pack and its cases: what there is, and every place where it is declared or used. */
import type { Entity, Listener, NameForm, NamePart, Reference } from '../base/reference.ts';

/** Something with a name, and what it is called besides its id. */
export interface NamedEntity extends Entity {
  readonly title?: string;
  readonly number?: string;
}

export interface ReferenceIndex {
  /** In the order they were met, none twice. */
  readonly references: readonly Reference[];
  /** In the order they were declared; groups of facts where they were first met. */
  readonly entities: readonly NamedEntity[];
}

/** A listener, and the index of what it has heard. */
export const listening = (): { readonly listener: Listener; readonly index: () => ReferenceIndex } => {
  const heard = new Map<string, Reference>();
  const listener: Listener = {
    refer: (reference) => {
      const { file, path, at, from, to, kind, id } = reference;
      const key = JSON.stringify([file, path, at, from, to, kind, id]);
      const before = heard.get(key);
      if (before === undefined || (reference.declares && !before.declares)) heard.set(key, reference);
    },
    values: new Map(),
  };
  return {
    listener,
    index: () => {
      const references = [...heard.values()];
      return { references, entities: entitiesOf(references) };
    },
  };
};

const entitiesOf = (references: readonly Reference[]): readonly NamedEntity[] => {
  const found = new Map<string, NamedEntity>();
  const add = (key: string, entity: NamedEntity): void => {
    found.set(key, { ...found.get(key), ...entity });
  };
  for (const { kind, id, declares, form, forms, parts } of references) {
    if (declares) add(nameOf({ kind, id }), { kind, id, ...nameBy(form, forms[form]) });
    for (const part of parts) {
      if (part.kind === 'group') add(nameOf(part), { kind: 'group', id: part.id });
    }
  }
  return [...found.values()];
};

const nameBy = (form: NameForm, name = ''): { title?: string; number?: string } =>
  form === 'title' ? { title: name } : form === 'number' ? { number: name } : {};

/** `kind:id` */
export const nameOf = ({ kind, id }: Entity): string => `${kind}:${id}`;

/** The words of a part inside the reference as written. */
export const isOf = (part: NamePart, entity: Entity, form: NameForm): boolean =>
  part.kind === entity.kind && part.id === entity.id && part.form === form;
