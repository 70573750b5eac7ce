/** Every small change of one expression: a threshold, a comparison, a connective, an operand, a value of a list. */
import { addDays, isCivilDate } from '../base/civil-date.ts';
import type { Comparison, Expression } from '../model/expression.ts';
import type { Scalar } from '../model/value.ts';
import { below } from '../outcome/condition-tree.ts';
import { fieldsWithin } from '../outcome/conditions.ts';
import type { Fields, SidesAt } from '../outcome/sides.ts';
import { onlyOf } from '../outcome/sides.ts';
import { differs, valuesOf } from './differs.ts';
import type { MutationKind } from './mutant.ts';

export interface ExpressionMutation {
  readonly kind: MutationKind;
  readonly path: string;
  readonly before: Expression;
  /** Absent where it is dropped. */
  readonly after?: Expression;
  readonly fields: Fields;
  /** The whole expression after the change. */
  readonly whole: Expression;
  /** Position of the node, or of the nearest one around it that has one. */
  readonly at: readonly [line: number, column: number] | undefined;
  /** Whether it makes no difference to the whole, whatever the facts of a case of the pack's own calls. */
  readonly isIdle: boolean;
}

/** Under the readings chosen. */
export const mutationsOf = (whole: Expression, at: SidesAt): readonly ExpressionMutation[] => {
  const found: ExpressionMutation[] = [];
  const spot: Spot = {
    at,
    path: '',
    replace: (one) => one,
    turns: (after) => differs(whole, after, at),
    position: whole.at,
    isCondition: true,
  };
  visit(whole, spot, found);
  return found;
};

interface Spot {
  readonly at: SidesAt;
  readonly path: string;
  /** The whole with another node here. */
  readonly replace: (expression: Expression) => Expression;
  /** Whether another node here may turn the whole. */
  readonly turns: (after: Expression) => boolean;
  readonly position: ExpressionMutation['at'];
  /** Whether a truth is asked for here. */
  readonly isCondition: boolean;
}

type Found = ExpressionMutation[];

const visit = (expression: Expression, spot: Spot, found: Found): void => {
  const { at } = spot;
  const here: Spot = { ...spot, position: expression.at ?? spot.position };
  const note = (
    kind: MutationKind,
    after: Expression,
    before: Expression = expression,
    told: Expression | undefined = after,
    isIdle = !spot.turns(after),
  ): void => {
    found.push({
      kind,
      path: spot.path,
      before,
      ...(told === undefined ? {} : { after: told }),
      fields: at.fields,
      whole: spot.replace(after),
      at: here.position,
      isIdle,
    });
  };
  const within = (
    child: Expression,
    steps: readonly (string | number)[],
    put: (one: Expression) => Expression,
    isCondition: boolean,
    fields = at.fields,
    isReached = true,
  ): void => {
    const inside: SidesAt = { ...at, fields };
    visit(
      child,
      {
        at: inside,
        path: below(spot.path, ...steps),
        replace: (one) => spot.replace(put(one)),
        turns: (one) => isReached && !(isCondition && !differs(child, one, inside)) && spot.turns(put(one)),
        position: here.position,
        isCondition,
      },
      found,
    );
  };
  switch (expression.op) {
    case 'choose': {
      const option = at.pack.decisions[expression.decision]?.chosen ?? '';
      const branch = expression.options[option];
      if (branch === undefined) return;
      within(
        branch,
        ['options', option],
        (one) => ({ ...expression, options: { ...expression.options, [option]: one } }),
        spot.isCondition,
      );
      return;
    }
    case 'and':
    case 'or': {
      const { op, args } = expression;
      const [turned, kind] =
        op === 'and' ? (['or', 'all-to-any'] as const) : (['and', 'any-to-all'] as const);
      if (args.length > 1) note(kind, { ...expression, op: turned });
      args.forEach((arg, index) => {
        if (args.length > 1) {
          const after: Expression = { ...expression, args: args.toSpliced(index, 1) };
          const isNeutral = onlyOf(valuesOf(arg, at)) === (op === 'and');
          note('item-dropped', after, arg, undefined, isNeutral || !spot.turns(after));
        }
        within(arg, ['args', index], (one) => ({ ...expression, args: args.with(index, one) }), true);
      });
      return;
    }
    case 'not':
      within(expression.args[0], ['args', 0], (one) => ({ ...expression, args: [one] }), true);
      return;
    case 'if': {
      const [test, yes, no] = expression.args;
      if (JSON.stringify(yes) !== JSON.stringify(no)) {
        note('branches-swapped', { ...expression, args: [test, no, yes] });
      }
      const put =
        (index: number) =>
        (one: Expression): Expression =>
          index === 0
            ? { ...expression, args: [one, yes, no] }
            : index === 1
              ? { ...expression, args: [test, one, no] }
              : { ...expression, args: [test, yes, one] };
      const ways = valuesOf(test, at);
      within(test, ['args', 0], put(0), true);
      within(yes, ['args', 1], put(1), spot.isCondition, at.fields, ways.true || ways.open);
      within(no, ['args', 2], put(2), spot.isCondition, at.fields, ways.false || ways.open);
      return;
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      compare(expression, expression.op, note, within);
      return;
    case 'in': {
      const { values } = expression;
      note('negated', { op: 'not', args: [expression] });
      if (values.length > 1) {
        for (const [index, value] of values.entries()) {
          note(
            'value-dropped',
            { ...expression, values: values.toSpliced(index, 1) },
            { ...expression, values: [value] },
            undefined,
          );
        }
      }
      return;
    }
    case 'some':
    case 'all':
    case 'none':
    case 'count':
    case 'sum': {
      const { where, list } = expression;
      if (spot.isCondition) note('negated', { op: 'not', args: [expression] });
      if (where !== undefined) {
        within(
          where,
          ['where'],
          (one) => ({ ...expression, where: one }),
          true,
          fieldsWithin({ list }, at.pack, at.fields),
        );
      }
      return;
    }
    case 'date_add': {
      const [date, amount] = expression.args;
      within(date, ['args', 0], (one) => ({ ...expression, args: [one, amount] }), false);
      if (amount.op !== 'literal' || typeof amount.value !== 'number') return;
      note('deadline-later', { ...expression, args: [date, { ...amount, value: amount.value + 1 }] });
      note('deadline-earlier', { ...expression, args: [date, { ...amount, value: amount.value - 1 }] });
      return;
    }
    case 'year_start':
    case 'year_end':
      within(expression.args[0], ['args', 0], (one) => ({ ...expression, args: [one] }), false);
      return;
    case 'var':
    case 'rule':
    case 'set':
    case 'param':
    case 'let':
      if (spot.isCondition) note('negated', { op: 'not', args: [expression] });
      return;
    default:
      return;
  }
};

type Note = (kind: MutationKind, after: Expression, before?: Expression, told?: Expression) => void;
type Within = (
  child: Expression,
  steps: readonly (string | number)[],
  put: (one: Expression) => Expression,
  isCondition: boolean,
) => void;

const SHIFTED: Readonly<Record<Comparison, Comparison>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '==': '!=',
  '!=': '==',
};

const compare = (
  expression: Expression & { readonly op: Comparison },
  op: Comparison,
  note: Note,
  within: Within,
): void => {
  const [left, right] = expression.args;
  const isEqual = op === '==' || op === '!=';
  note(isEqual ? 'comparison-reversed' : 'comparison-shifted', { ...expression, op: SHIFTED[op] });
  for (const [kind, by] of [
    ['threshold-raised', 1],
    ['threshold-lowered', -1],
  ] as const) {
    for (const index of [0, 1] as const) {
      const side = index === 0 ? left : right;
      if (side.op !== 'literal' || isEqual) continue;
      const value = moved(side.value, by);
      if (value === undefined) continue;
      const args: readonly [Expression, Expression] =
        index === 0 ? [{ ...side, value }, right] : [left, { ...side, value }];
      const after: Expression = { ...expression, args };
      note(kind, after);
    }
  }
  within(left, ['args', 0], (one) => ({ ...expression, args: [one, right] }), false);
  within(right, ['args', 1], (one) => ({ ...expression, args: [left, one] }), false);
};

/** One unit further: 1 of whole numbers, a unit in the last decimal place, a day. */
export const moved = (value: Scalar, by: 1 | -1): Scalar | undefined => {
  if (typeof value === 'number') {
    const digits = String(value).split('.')[1]?.length ?? 0;
    return Number((value + by * 10 ** -digits).toFixed(digits));
  }
  if (typeof value === 'string' && isCivilDate(value)) return addDays(value, by);
  return undefined;
};
