/** What an expression calls by name: facts and fields, parameters, rules, lets, whether a parameter is set. */
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { spanAt } from '../load/cursor.ts';
import type { Field } from '../model/value.ts';
import type { Call, ItemScope, Linking, Typed } from './expression-linking.ts';
import { operand } from './expression-linking.ts';
import { BOOLEAN, FAULTY, NUMBER } from './expression-types.ts';
import { nameTable } from './names.ts';
import { referId, valueAt } from './references.ts';

/** `{ var: fact }` where a single value is wanted. */
export const linkVar = (call: Call, linking: Linking): Typed | undefined => {
  const name = operand(call, 0);
  const found = linkFactName(call, linking);
  if (found === undefined) return undefined;
  if (found.field.type.kind === 'list') {
    linking.report('link/list-as-value', spanAt(name), { name: String(name.value) });
    return undefined;
  }
  const { fact, scope } = found;
  return { expression: { op: 'var', fact, scope, at: call.at }, type: found.field.type };
};

export interface FoundFact {
  readonly fact: string;
  readonly scope: 'case' | 'item';
  readonly field: Field;
}

/** The fact or, inside a quantifier, the field that the operand of `var` names. */
export const linkFactName = (call: Call, linking: Linking): FoundFact | undefined => {
  const name = operand(call, 0);
  if (call.operands.length > 1) {
    linking.report('link/var-default', spanAt(operand(call, 1)), { name: String(name.value) });
    return undefined;
  }
  if (!isName(call, name, linking)) return undefined;
  return linking.item === undefined
    ? caseFact(name, linking)
    : itemField(name, String(name.value), linking.item, linking);
};

const caseFact = (name: Cursor, { scope, report }: Linking): FoundFact | undefined => {
  const fact = scope.facts.resolve(name, report);
  const field = fact === undefined ? undefined : scope.factOf(fact);
  return fact === undefined || field === undefined ? undefined : { fact, scope: 'case', field };
};

const itemField = (
  cursor: Cursor,
  name: string,
  item: ItemScope,
  { scope, report }: Linking,
): FoundFact | undefined => {
  const bare = name.startsWith(item.prefix) ? name.slice(item.prefix.length) : undefined;
  const fact = bare === undefined ? undefined : item.names.lookup(bare);
  const field = fact === undefined ? undefined : item.fields[fact];
  if (fact !== undefined && field !== undefined) {
    item.names.tell(fact, { ...valueAt(cursor), text: String(bare), from: item.prefix.length }, report);
    return { fact, scope: 'item', field };
  }
  if (scope.facts.lookup(name) !== undefined) report('link/outer-fact', spanAt(cursor), { name });
  else if (bare === undefined) report('link/outside-current', spanAt(cursor), { name });
  else item.names.resolve({ ...cursor, value: bare }, report);
  return undefined;
};

/** The scope of the records of a list. */
export const itemScope = (fields: Readonly<Record<string, Field>>, list: string, prefix = ''): ItemScope => ({
  list,
  fields,
  names: nameTable('field', Object.values(fields), list),
  prefix,
});

export const linkParameter = (call: Call, linking: Linking): Typed | undefined => {
  const parameter = resolve(call, linking, 'parameters');
  if (parameter === undefined) return undefined;
  const type = linking.scope.parameterTypeOf(parameter) ?? FAULTY;
  return { expression: { op: 'param', parameter, at: call.at }, type };
};

export const linkSet = (call: Call, linking: Linking): Typed | undefined => {
  const parameter = resolve(call, linking, 'parameters');
  return parameter === undefined
    ? undefined
    : { expression: { op: 'set', parameter, at: call.at }, type: BOOLEAN };
};

export const linkRule = (call: Call, linking: Linking): Typed | undefined => {
  const rule = resolve(call, linking, 'rules');
  if (rule === undefined) return undefined;
  if (linking.item !== undefined) {
    linking.report('link/rule-in-quantifier', spanAt(operand(call, 0)), { name: rule });
    return undefined;
  }
  return { expression: { op: 'rule', rule, at: call.at }, type: BOOLEAN };
};

/** `{ score: scoring }` or `{ score: scoring.group }`; of the whole case, so not inside a quantifier. */
export const linkScore = (call: Call, linking: Linking): Typed | undefined => {
  const score = resolve(call, linking, 'scores');
  if (score === undefined) return undefined;
  if (linking.item !== undefined) {
    linking.report('link/score-in-quantifier', spanAt(operand(call, 0)), { name: score });
    return undefined;
  }
  return { expression: { op: 'score', score, at: call.at }, type: NUMBER };
};

export const linkLet = (call: Call, linking: Linking): Typed | undefined => {
  const cursor = operand(call, 0);
  if (!isName(call, cursor, linking)) return undefined;
  const name = String(cursor.value);
  const type = linking.scope.lets.get(name);
  if (type !== undefined) {
    const id = linking.scope.letIds?.get(name) ?? name;
    referId(linking.report, { cursor, at: 'value', text: name, from: 0 }, { kind: 'let', id });
    return { expression: { op: 'let', name, at: call.at }, type };
  }
  linking.report('link/unknown-let', spanAt(cursor), {
    name,
    nearest: nearest(name, linking.scope.lets.keys()),
  });
  return undefined;
};

const resolve = (
  call: Call,
  linking: Linking,
  table: 'parameters' | 'rules' | 'scores',
): string | undefined => {
  const name = operand(call, 0);
  return isName(call, name, linking) ? linking.scope[table].resolve(name, linking.report) : undefined;
};

/** Names are written out: what is looked at can be told without running anything. */
const isName = (call: Call, { value, ...cursor }: Cursor, linking: Linking): boolean => {
  if ((typeof value === 'string' && value !== '') || typeof value === 'number') return true;
  linking.report('link/name-not-literal', spanAt({ value, ...cursor }), { operator: call.word });
  return false;
};
