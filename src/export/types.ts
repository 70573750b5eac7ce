/**
 * The names of a pack as TypeScript: what a case may hold, and every id that an application speaks of, so that an
 * unknown fact or event does not compile. Types alone, apart from the id and version they were made from.
 */
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import type { Field, ValueType } from '../model/value.ts';
import type { Doc } from './schema-docs-zh.ts';
import {
  decisionDoc,
  eventDoc,
  factDoc,
  fieldDoc,
  noticeDoc,
  parameterDoc,
  roleDoc,
  ruleDoc,
  stageDoc,
  stateDoc,
} from './schema-docs-zh.ts';
import { typeWords } from './types-words-zh.ts';

/** The text of a TypeScript module; the same for the same pack, whatever its files look like. */
export const typesOf = (pack: Pack): string => {
  const facts = Object.values(pack.facts);
  const lists = facts.flatMap((fact) => recordsOf(fact, pack, fact.id));
  const states = Object.values(pack.procedures).flatMap(({ root }) => statesUnder(root));
  const events = Object.values(pack.procedures).flatMap((procedure) => Object.values(procedure.events));
  const parts = [
    `${comment(typeWords.head(pack))}\nexport const PACK = { id: ${quoted(pack.id)}, version: ${quoted(pack.version)} } as const;\n`,
    record('Facts', typeWords.facts, facts, (fact) => withoutQuotes(factDoc(fact, pack).full)),
    ...lists,
    `${comment(typeWords.changes)}
export type FactChanges = {
  readonly [Fact in keyof Facts]?: Facts[Fact] | null | Added<Facts[Fact]>;
};

type Added<Value> = Value extends readonly (infer Item)[] ? { readonly $append: readonly Item[] } : never;
`,
    union(
      'EventId',
      typeWords.events,
      docs(events, (event) => eventDoc(event, pack)),
    ),
    union(
      'RuleId',
      typeWords.rules,
      docs(Object.values(pack.rules), (rule) => ruleDoc(rule, pack)),
    ),
    union('RoleId', typeWords.roles, docs(Object.values(pack.roles), roleDoc)),
    union(
      'StageId',
      typeWords.stages,
      docs(Object.values(pack.stages), (stage) => stageDoc(stage, pack)),
    ),
    union(
      'ParameterId',
      typeWords.parameters,
      docs(Object.values(pack.parameters), (parameter) => parameterDoc(parameter, pack)),
    ),
    union(
      'StatePath',
      typeWords.states,
      states.map((state) => [state.path, stateDoc(state, pack)]),
    ),
    union('NoticeId', typeWords.notices, docs(Object.values(pack.notices), noticeDoc)),
    `${comment(typeWords.decisions)}
export interface Decisions {
${Object.values(pack.decisions)
  .map((one) =>
    member(one.id, Object.keys(one.options).map(quoted).join(' | ') || 'never', decisionDoc(one).full),
  )
  .join('')}}
`,
    caseTypes(),
  ];
  return parts.join('\n');
};

/** Days are texts; a template tells them from other texts without counting days of months. */
const caseTypes = (): string => `${comment(typeWords.day)}
export type Day = \`\${number}-\${number}-\${number}\`;

${comment(typeWords.monthDay)}
export type MonthDay = \`\${number}-\${number}\`;

export type Verdict = 'met' | 'unmet' | 'undetermined' | 'not_applicable';

export interface CaseEvent {
  readonly date: Day;
  readonly event: EventId;
  readonly facts?: FactChanges;
  readonly period?: string;
  readonly note?: string;
}

${comment(typeWords.caseDocument)}
export interface CaseDocument {
  readonly case: string;
  readonly title?: string;
  readonly pack?: string;
  readonly notice?: NoticeId;
  readonly as_of?: Day;
  readonly facts?: Facts;
  readonly events?: readonly CaseEvent[];
  readonly note?: string;
}
`;

const statesUnder = (state: State): readonly State[] => [
  state,
  ...Object.values(state.states).flatMap(statesUnder),
];

type Documented = readonly (readonly [id: string, doc: Doc])[];

const docs = <T extends { readonly id: string }>(
  things: readonly T[],
  docOf: (thing: T) => Doc,
): Documented => things.map((thing) => [thing.id, docOf(thing)]);

/** TypeScript shows no comment of a member of a union; it stands beside it for those who read the file. */
const union = (name: string, about: string, members: Documented): string => {
  const lines = members.map(([id, { brief }]) => `  | ${quoted(id)} // ${oneLine(brief)}\n`);
  return `${comment(about)}\nexport type ${name} =\n${lines.join('') || '  never'};\n`;
};

const record = <F extends Field>(
  name: string,
  about: string,
  fields: readonly F[],
  docOf: (field: F) => string,
  path = '',
): string =>
  `${comment(about)}\nexport interface ${name} {\n${fields
    .map((field) => member(field.id, typeOf(field.type, path + field.id), docOf(field)))
    .join('')}}\n`;

const member = (id: string, type: string, doc: string): string =>
  `${comment(doc, '  ')}\n  readonly ${quoted(id)}?: ${type};\n`;

/** The interfaces of a list's records and of the lists within them. */
const recordsOf = (field: Field, pack: Pack, path: string): readonly string[] => {
  if (field.type.kind !== 'list') return [];
  const fields = Object.values(field.type.item);
  return [
    record(
      interfaceName(path),
      typeWords.record(field.title),
      fields,
      (one) => withoutQuotes(fieldDoc(one, field.title, pack).full),
      `${path}.`,
    ),
    ...fields.flatMap((one) => recordsOf(one, pack, `${path}.${one.id}`)),
  ];
};

const typeOf = (type: ValueType, path: string): string => {
  switch (type.kind) {
    case 'number':
    case 'boolean':
    case 'string':
      return type.kind;
    case 'date':
      return 'Day';
    case 'month-day':
      return 'MonthDay';
    case 'enum':
      return Object.keys(type.values).map(quoted).join(' | ');
    case 'list':
      return `readonly ${interfaceName(path)}[]`;
  }
};

/** The words of the measure stand in the schemas; here they would be most of the file. */
const withoutQuotes = (doc: string): string => doc.replace(/^>.*$/gm, '');

/** `staff.work_injuries` → `Staff_WorkInjuriesItem`. */
const interfaceName = (path: string): string =>
  `${path
    .split('.')
    .map((part) => part.replace(/(?:^|_)([a-z])/g, (_, first: string) => first.toUpperCase()))
    .join('_')}Item`;

const quoted = (text: string): string => JSON.stringify(text);

const comment = (text: string, indent = ''): string => {
  const lines = text
    .replaceAll('*/', '*\\/')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`).join('\n')}\n${indent} */`;
};

const oneLine = (text: string): string => text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
