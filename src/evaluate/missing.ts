/**
 * What can still change an undetermined answer, read off its explanation: only nodes without a value are entered, so
 * nothing is named that a settled part has made irrelevant. A quotient by zero has no value; its divisor is named.
 */
import type { Expression, ListReference } from '../model/expression.ts';
import type { Explanation, Missing } from '../model/finding.ts';
import type { Field } from '../model/value.ts';
import { letOf } from './explain.ts';
import type { Frame, ListRecord } from './frame.ts';
import { missingOf } from './judged.ts';
import { optionOf, own } from './world.ts';

/** A fact or field that is not known, with where it is declared; `list` names the lists a field is in. */
export interface Unknown {
  readonly path: string;
  readonly field: Field;
  readonly list: readonly string[];
}

export interface Collected {
  readonly missing: readonly Missing[];
  /** Fields of records among the missing. */
  readonly fields: readonly Unknown[];
}

/** `decider` is the role that decides a judgement at the world's stage, if the rule names one. */
export const collectMissing = (
  expression: Expression,
  explanation: Explanation,
  frame: Frame,
  decider: string | undefined,
): Collected => {
  const missing: Missing[] = [];
  const fields: Unknown[] = [];
  walk(expression, explanation, { frame, decider, list: OUTSIDE, item: undefined, missing, fields });
  return { missing, fields };
};

interface Walk {
  readonly frame: Frame;
  readonly decider: string | undefined;
  /** The lists looked into, outermost first, and the fields of the innermost one's records. */
  readonly list: readonly string[];
  readonly item: ListRecord['fields'] | undefined;
  readonly missing: Missing[];
  readonly fields: Unknown[];
}

const OUTSIDE: readonly string[] = [];

const add = ({ missing }: Walk, one: Missing): void => {
  if (!missing.some(({ path }) => path === one.path)) missing.push(one);
};

/** `doubted`: to be named although it is known. */
const walk = (expression: Expression, explanation: Explanation, at: Walk, doubted = false): void => {
  const { value, name = '', args } = explanation;
  const isNoNumber = typeof value === 'number' && !Number.isFinite(value);
  if (value !== undefined && !isNoNumber && !doubted) return;
  switch (expression.op) {
    case 'literal':
    case 'entered':
      break;
    case 'var':
      addReference(expression, name, at);
      break;
    case 'param':
    case 'set':
      add(at, missingParameter(expression.parameter, at.frame));
      break;
    case 'let':
      walkLet(expression.name, at);
      break;
    case 'score':
      for (const one of at.frame.figure(at.frame.world, expression.score).missing) add(at, one);
      break;
    case 'rule':
      for (const one of missingOf(at.frame.judge(at.frame.world, expression.rule))) add(at, one);
      break;
    case 'choose': {
      const branch = own(expression.options, optionOf(at.frame.world, expression.decision) ?? '');
      if (branch !== undefined) walkEach([branch], args, at);
      break;
    }
    case 'some':
    case 'all':
    case 'none':
      walkRecords(expression.list, name, [expression.where], args, at);
      break;
    case 'count':
      walkRecords(expression.list, name, expression.where ? [expression.where] : [], args, at);
      break;
    case 'sum':
      walkRecords(expression.list, name, summands(expression), args, at);
      break;
    case 'if':
      walkIf(expression.args, args, at);
      break;
    case 'date':
      add(at, missingStage(expression.of, at.frame));
      break;
    case '/':
    case '%': {
      const byZero = args[1]?.value === 0;
      for (const [index, arg] of args.entries()) {
        const operand = expression.args[index];
        if (operand !== undefined) walk(operand, arg, at, doubted || (byZero && index === 1));
      }
      break;
    }
    default:
      walkEach(expression.args, args, at, doubted);
  }
};

const walkEach = (
  expressions: readonly Expression[],
  args: readonly Explanation[],
  at: Walk,
  doubted = false,
): void => {
  for (const [index, arg] of args.entries()) {
    const expression = expressions[index];
    if (expression !== undefined) walk(expression, arg, at, doubted);
  }
};

const walkIf = (
  [test, then, otherwise]: readonly [Expression, Expression, Expression],
  args: readonly Explanation[],
  at: Walk,
): void => {
  const condition = args[0]?.value;
  const taken = condition === undefined ? [then, otherwise] : [condition === true ? then : otherwise];
  walkEach([test, ...taken], args, at);
};

const walkLet = (name: string, at: Walk): void => {
  const found = letOf(name, at.frame);
  const expression = own(at.frame.lets.expressions, name);
  if (found !== undefined && expression !== undefined) {
    walk(expression, found, { ...at, list: OUTSIDE, item: undefined });
  }
};

const walkRecords = (
  list: ListReference,
  path: string,
  looked: readonly Expression[],
  args: readonly Explanation[],
  at: Walk,
): void => {
  // Without a node per record it is the list that is unknown.
  if (args.length === 0) addReference(list, path, at);
  const field = declaredField(list, at);
  if (field?.type.kind !== 'list') return;
  const inside: Walk = { ...at, item: field.type.item, list: [...at.list, list.fact] };
  for (const arg of args) {
    // A conditional summand is explained as an `if` of condition and summand.
    if (looked.length > 1) walkEach(looked, arg.value === undefined ? arg.args : [], inside);
    else walkEach(looked, [arg], inside);
  }
};

const summands = ({ of, where }: Extract<Expression, { readonly op: 'sum' }>): readonly Expression[] =>
  where === undefined ? [of] : [where, of];

const addReference = (reference: ListReference, path: string, at: Walk): void => {
  const field = declaredField(reference, at);
  if (field === undefined) return;
  if (reference.scope === 'item') at.fields.push({ path, field, list: at.list });
  add(at, missingField(path, field, at.decider));
};

const declaredField = ({ fact, scope }: ListReference, { frame, item }: Walk): Field | undefined =>
  scope === 'case' ? own(frame.world.pack.facts, fact) : item && own(item, fact);

const missingField = (path: string, field: Field, decider: string | undefined): Missing => {
  const { title, source, evidence } = field;
  const judged = source === 'judgement';
  const kind = judged ? 'judgement' : 'fact';
  const by = (judged ? decider : undefined) ?? field.by;
  if (by === undefined) return { kind, path, title, source, ...(evidence !== undefined && { evidence }) };
  return evidence === undefined
    ? { kind, path, title, source, by }
    : { kind, path, title, source, by, evidence };
};

const missingParameter = (parameter: string, { world }: Frame): Missing => ({
  kind: 'notice',
  path: parameter,
  title: own(world.pack.parameters, parameter)?.title ?? parameter,
});

/** The day of a stage that the case has not reached. */
const missingStage = (id: string, { world }: Frame): Missing => {
  const stage = own(world.pack.stages, id);
  return {
    kind: 'fact',
    path: `date.${id}`,
    title: stage?.title ?? id,
    ...(stage?.by !== undefined && { by: stage.by }),
  };
};
