/** The names of a pack as definitions of a schema: `name.role`, `name.fact.number`, `cite` and so on. */
import type { Pack } from '../model/pack.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { anyOf, ref } from './schema-build.ts';
import { citationDefinitions } from './schema-citations.ts';
import { chooseDefinitions } from './schema-decisions.ts';
import { advisoryDoc, noticeDoc, obligationDoc, parameterDoc, plainDoc, roleDoc } from './schema-docs-zh.ts';
import type { Typed, ValueKind } from './schema-nameables.ts';
import {
  asOf,
  decisionNames,
  eventNames,
  factNames,
  fieldNames,
  kindOf,
  letNames,
  nameables,
  ruleNames,
  stageNames,
  stateNames,
} from './schema-nameables.ts';
import type { Nameable } from './schema-names.ts';
import { nameSchema, openNameSchema } from './schema-names.ts';
import type { NameWord } from './schema-words-zh.ts';
import { nameWords, titleWords } from './schema-words-zh.ts';

/** Every kind of single value. */
export const VALUE_KINDS: readonly ValueKind[] = ['boolean', 'number', 'date', 'month-day', 'text'];

/** Every definition that names something. */
export const nameDefinitions = (pack: Pack): Definitions => {
  const facts = factNames(pack);
  const fields = fieldNames(pack);
  const parameters = Object.values(pack.parameters);
  const stages = stageNames(pack);
  return {
    ...named('role', nameables(Object.values(pack.roles), roleDoc)),
    ...named('stage', stages),
    ...named('day', [asOf, ...stages]),
    ...named('fact', facts),
    ...byKind('fact', facts),
    ...byKind('field', fields),
    ...byKind(
      'parameter',
      nameables(parameters, (one) => parameterDoc(one, pack)).map((one, index) => ({
        ...one,
        type: parameters[index]?.type,
      })),
    ),
    ...named('rule', ruleNames(pack)),
    ...named('advisory', nameables(Object.values(pack.advisories), advisoryDoc)),
    ...named('event', eventNames(pack)),
    ...named('state', stateNames(pack)),
    ...named('decision', decisionNames(pack)),
    ...named(
      'obligation',
      nameables(
        Object.values(pack.procedures).flatMap((one) => Object.values(one.obligations)),
        (one) => obligationDoc(one, pack),
      ),
    ),
    ...named('catalogue', nameables(Object.values(pack.catalogues), plainDoc)),
    ...named('notice', nameables(Object.values(pack.notices), noticeDoc)),
    ...named('procedure', nameables(Object.values(pack.procedures), plainDoc)),
    'name.let': openNameSchema(titleWords.let, letNames(pack)),
    ...citationDefinitions(pack),
    ...chooseDefinitions(pack),
  };
};

const named = (word: NameWord, of: readonly Nameable[]): Definitions => ({
  [`name.${word}`]: nameSchema(nameWords[word], of),
});

/** One definition for each kind of value, `name.fact.number`, and `name.fact.value` for any but a list. */
const byKind = (word: 'fact' | 'field' | 'parameter', typed: readonly Typed[]): Definitions => {
  const kinds = word === 'parameter' ? VALUE_KINDS : [...VALUE_KINDS, 'list' as const];
  const of = (kind: ValueKind | 'list'): readonly Nameable[] =>
    typed.filter((one) => kindOf(one.type) === kind);
  const words = (kind: ValueKind | 'list') =>
    word === 'parameter'
      ? nameWords[`parameter.${kind === 'list' ? 'text' : kind}`]
      : nameWords[`${word}.${kind}`];
  return {
    ...Object.fromEntries(kinds.map((kind) => [`name.${word}.${kind}`, nameSchema(words(kind), of(kind))])),
    [`name.${word}.value`]: anyOf(...VALUE_KINDS.map((kind): Schema => ref(`name.${word}.${kind}`))),
  };
};
