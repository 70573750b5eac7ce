/** Paths of facts as findings name them, `incidents[0].grade`: what is declared there, what is known, putting a value in. */
import type { Pack } from '../model/pack.ts';
import type { Facts, FactValue, Field, Item } from '../model/value.ts';
import { own } from './world.ts';

/** A fact, or a field of a record inside it. */
export interface FactPath {
  readonly fact: string;
  /** Into records of lists, outermost first. */
  readonly steps: readonly { readonly index: number; readonly field: string }[];
}

/** The parts of a path; whether anything is declared there is another question. */
export const factPathOf = (path: string): FactPath => {
  const [fact = '', ...rest] = path.split(/\[(\d+)\]\./);
  const steps = rest.flatMap((part, at) =>
    at % 2 === 0 ? [{ index: Number(part), field: rest[at + 1] ?? '' }] : [],
  );
  return { fact, steps };
};

/** What a pack declares at a path. */
export const fieldAt = (pack: Pack, path: string): Field | undefined => {
  const { fact, steps } = factPathOf(path);
  let field: Field | undefined = own(pack.facts, fact);
  for (const step of steps) {
    field = field?.type.kind === 'list' ? own(field.type.item, step.field) : undefined;
  }
  return field;
};

/** What is known at a path. */
export const valueAt = (facts: Facts, path: string): FactValue | undefined => {
  const { fact, steps } = factPathOf(path);
  let value = own(facts, fact);
  for (const { index, field } of steps) {
    const record = typeof value === 'object' ? value[index] : undefined;
    value = record && own(record, field);
  }
  return value;
};

/** Whether a value can be put in: the records that the path leads through are there. */
export const isPlace = (facts: Facts, path: string): boolean =>
  [...path.matchAll(/\[(\d+)\]\./g)].every(({ index, 1: number }) => {
    const list = valueAt(facts, path.slice(0, index));
    return typeof list === 'object' && list[Number(number)] !== undefined;
  });

/** The facts with a value put in; a path that leads into a record that is not there leaves them as they are. */
export const withValue = (facts: Facts, path: string, value: FactValue): Facts => {
  const { fact, steps } = factPathOf(path);
  return putIn(facts, fact, steps, value);
};

const putIn = (into: Item, name: string, steps: FactPath['steps'], value: FactValue): Item => {
  const [step, ...deeper] = steps;
  if (step === undefined) return { ...into, [name]: value };
  const list = own(into, name);
  const record = typeof list === 'object' ? list[step.index] : undefined;
  if (typeof list !== 'object' || record === undefined) return into;
  return { ...into, [name]: list.with(step.index, putIn(record, step.field, deeper, value)) };
};
