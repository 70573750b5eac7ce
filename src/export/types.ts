/**
 * The names of a pack as TypeScript: what a case may hold, and every id that an application speaks of, so that an
 * unknown fact or event does not compile. Types alone, apart from the id and version they were made from.
 */
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import type { Field, ValueType } from '../model/value.ts';
import { decisionDoc, factDoc, fieldDoc } from './schema-docs-zh.ts';
import { statusHints, verdictHints } from './schema-words-zh.ts';
import { typeWords } from './types-words-zh.ts';

/** The text of a TypeScript module; the same for the same pack, whatever its files look like. */
export const typesOf = (pack: Pack): string => {
  const facts = Object.values(pack.facts);
  const lists = facts.flatMap((fact) => recordsOf(fact, pack, fact.id));
  const states = Object.values(pack.procedures).flatMap(({ root }) => statesUnder(root));
  const procedures = Object.values(pack.procedures);
  const events = procedures.flatMap((procedure) => Object.values(procedure.events));
  const obligations = procedures.flatMap((procedure) => Object.values(procedure.obligations));
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
    union('EventId', typeWords.events, titled(events)),
    union('RuleId', typeWords.rules, titled(Object.values(pack.rules))),
    union('RoleId', typeWords.roles, titled(Object.values(pack.roles))),
    union('StageId', typeWords.stages, titled(Object.values(pack.stages))),
    union('ParameterId', typeWords.parameters, titled(Object.values(pack.parameters))),
    union(
      'StatePath',
      typeWords.states,
      states.map(({ path, title }) => [path, title]),
    ),
    union('ObligationId', typeWords.obligations, titled(obligations)),
    union('AdvisoryId', typeWords.advisories, titled(Object.values(pack.advisories))),
    union('NoticeId', typeWords.notices, titled(Object.values(pack.notices))),
    union(
      'DecisionNumber',
      typeWords.decisionNumbers,
      Object.values(pack.decisions).map(({ number, question }) => [number, question]),
    ),
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

${comment(typeWords.verdict)}
export type Verdict =${alternatives(Object.entries(verdictHints), '  ')};

${comment(typeWords.status)}
export type ObligationStatus =${alternatives(Object.entries(statusHints), '  ')};

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
  readonly expect?: Expect;
  readonly note?: string;
}

${comment(typeWords.expect)}
export interface Expect {
  readonly state?: StatePath | readonly StatePath[];
  readonly rules?: { readonly [Rule in RuleId]?: Verdict };
  readonly refused?: readonly EventId[];
  readonly deadlines?: { readonly [timer: string]: Day };
  readonly obligations?: { readonly [Obligation in ObligationId]?: { readonly [period: string]: ObligationStatus } };
  readonly depends_on?: readonly DecisionNumber[];
  readonly missing?: readonly string[];
  readonly advisories?: readonly AdvisoryId[];
  readonly diagnostics?: readonly string[];
}
`;

const statesUnder = (state: State): readonly State[] => [
  state,
  ...Object.values(state.states).flatMap(statesUnder),
];

type Titled = readonly (readonly [id: string, title: string])[];

const titled = (things: readonly { readonly id: string; readonly title: string }[]): Titled =>
  things.map(({ id, title }) => [id, title]);

const union = (name: string, about: string, members: Titled): string =>
  `${comment(about)}\nexport type ${name} =${alternatives(members, '  ')};\n`;

/** TypeScript shows no comment of a member of a union; its title stands beside it for those who read the file. */
const alternatives = (members: Titled, indent: string): string =>
  members.length === 0
    ? ' never'
    : members
        .map(([id, title]) => `\n${indent}| ${quoted(id)}${title === id ? '' : ` /* ${inline(title)} */`}`)
        .join('');

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
  `${comment(doc, '  ')}\n  readonly ${quoted(id)}?:${type.startsWith('\n') ? '' : ' '}${type};\n`;

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
      return alternatives(Object.entries(type.values), '    ');
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

/** On one line, and nothing in it ends the comment. */
const inline = (text: string): string =>
  text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('*/', '*\\/');
