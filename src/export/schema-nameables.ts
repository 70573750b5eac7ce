/** Everything of a pack that a file may call by name, with its spellings and its explanation. */
import { caseNames } from '../link/case-names.ts';
import { statesUnder } from '../link/citing.ts';
import { nameTable } from '../link/names.ts';
import type { Pack } from '../model/pack.ts';
import type { Field, ValueType } from '../model/value.ts';
import type { Doc } from './schema-docs-zh.ts';
import { decisionDoc, eventDoc, factDoc, fieldDoc, ruleDoc, stageDoc, stateDoc } from './schema-docs-zh.ts';
import type { Nameable } from './schema-names.ts';
import { namesIn, namesOf } from './schema-names.ts';
import { hintWords } from './schema-words-zh.ts';

/** Things of one kind with the names that mean only them. */
export const nameables = <T extends { readonly id: string; readonly title: string }>(
  things: readonly T[],
  docOf: (thing: T) => Doc,
): readonly Nameable[] => {
  const names = namesOf(things);
  return things.map((thing) => ({ names: names.get(thing.id) ?? [], ...docOf(thing) }));
};

/** Rules, inline members among them. */
export const ruleNames = (pack: Pack): readonly Nameable[] =>
  nameables(Object.values(pack.rules), (one) => ruleDoc(one, pack));

/** Events of all procedures, timers aside. */
export const eventNames = (pack: Pack): readonly Nameable[] =>
  nameables(
    Object.values(pack.procedures).flatMap(({ events }) => Object.values(events)),
    (one) => eventDoc(one, pack),
  );

/** Stages of the measure. */
export const stageNames = (pack: Pack): readonly Nameable[] =>
  nameables(Object.values(pack.stages), (one) => stageDoc(one, pack));

/** States by absolute path, as cases name them. */
export const stateNames = (pack: Pack): readonly Nameable[] => {
  const states = Object.values(pack.procedures).flatMap(({ root }) => statesUnder(root));
  const names = namesIn(caseNames(pack).states());
  return states.map((state) => ({ names: names.get(state.path) ?? [], ...stateDoc(state, pack) }));
};

/** Decisions in the order declared: by id, number or question. */
export const decisionNames = (pack: Pack): readonly Nameable[] => {
  const decisions = Object.values(pack.decisions);
  const names = namesIn(
    caseNames(pack).decisions(),
    new Map(decisions.map(({ id, number }) => [id, number])),
  );
  return decisions.map((one) => {
    const known = names.get(one.id) ?? [];
    return {
      names: known,
      offered: known.filter((name) => name !== one.question.trim()),
      ...decisionDoc(one),
    };
  });
};

/** A name with the type of what it stands for. */
export interface Typed extends Nameable {
  readonly type: ValueType | undefined;
}

/** The facts of a case. */
export const factNames = (pack: Pack): readonly Typed[] => {
  const names = namesIn(caseNames(pack).facts());
  return Object.values(pack.facts).map((fact) => ({
    names: names.get(fact.id) ?? [],
    ...factDoc(fact, pack),
    type: fact.type,
  }));
};

/**
 * The fields of all lists, since which list a condition looks at stands beside it; JSON-Logic's `reduce` calls them
 * `current.NAME`. One that fields of several lists share is explained for each.
 */
export const fieldNames = (pack: Pack): readonly Typed[] => {
  const listed = Object.values(pack.facts).flatMap((fact) => fieldsOf(fact));
  const found = new Map<string, { type: ValueType; docs: Doc[] }>();
  for (const { list, fields } of listed) {
    const names = namesIn(nameTable('field', fields));
    for (const field of fields) {
      for (const name of names.get(field.id) ?? []) {
        const key = `${kindOf(field.type)} ${name}`;
        const one = found.get(key) ?? { type: field.type, docs: [] };
        one.docs.push(fieldDoc(field, list, pack));
        found.set(key, one);
      }
    }
  }
  return [...found].map(([key, { type, docs }]) => {
    const name = key.slice(key.indexOf(' ') + 1);
    return {
      names: [name, `current.${name}`],
      offered: [name],
      brief: docs[0]?.brief ?? '',
      full: docs.map(({ brief }) => brief).join('\n\n---\n\n'),
      type,
    };
  });
};

const fieldsOf = (field: Field): readonly { readonly list: string; readonly fields: readonly Field[] }[] => {
  if (field.type.kind !== 'list') return [];
  const fields = Object.values(field.type.item);
  return [{ list: field.title, fields }, ...fields.flatMap(fieldsOf)];
};

/** The day looked at, beside the stages. */
export const asOf: Nameable = { names: ['as_of'], brief: hintWords.asOf, full: hintWords.asOf };

/** The names that the `let` of any rule gives; which of them may be used is told by the rule. */
export const letNames = (pack: Pack): readonly Nameable[] =>
  [
    ...new Set(
      [...Object.values(pack.rules), ...Object.values(pack.advisories)].flatMap(({ lets }) =>
        Object.keys(lets),
      ),
    ),
  ].map((name) => ({ names: [name], brief: hintWords.let, full: hintWords.let }));

/** What a single value is, as far as the places of conditions tell it apart. */
export type ValueKind = 'boolean' | 'number' | 'date' | 'month-day' | 'text';

/** The kind of a type; one that is not known counts as text. */
export const kindOf = (type: ValueType | undefined): ValueKind | 'list' =>
  type === undefined || type.kind === 'string' || type.kind === 'enum' ? 'text' : type.kind;
