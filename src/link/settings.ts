/**
 * The settings in which a number made of parameters can stand: under each notice or none, on each day on which a
 * parameter changes, under the pack's readings and each other one; and what it comes to there.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Decisions } from '../model/choice.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Scalar } from '../model/value.ts';
import { usesOf } from './uses.ts';

export interface Setting {
  readonly notice?: string;
  readonly day: CivilDate;
  readonly decisions: Decisions;
  /** Notice, day and reading in a message, as far as they make a difference; '' where none does. */
  readonly label: string;
}

/** What the numbers are made of, and the notice to whose cases alone they apply, if any. */
interface Settled {
  readonly vocabulary: Pick<Pack, 'parameters' | 'notices' | 'decisions'>;
  readonly notice?: string;
}

/** Before every day on which something changes. */
const FIRST_DAY = '0001-01-01';

/** Every setting that matters to some expressions, the earliest first. */
export const settingsOf = (expressions: readonly Expression[], scope: Settled): readonly Setting[] => {
  const { parameters, notices, decisions } = scope.vocabulary;
  const uses = usesOf(expressions);
  const used = [...uses.parameters].flatMap((id) => parameters[id] ?? []);
  const days = new Set(used.flatMap(({ values }) => values.flatMap(({ from }) => from ?? [])));
  const asked = [...new Set([...uses.decisions, ...usesOf(used.map(({ values }) => values)).decisions])];
  const other = asked.flatMap((id) =>
    Object.keys(decisions[id]?.options ?? {}).flatMap((option) =>
      option === decisions[id]?.chosen ? [] : [{ id, option, number: decisions[id]?.number ?? id }],
    ),
  );
  const byNotice = used.some(({ setBy }) => setBy === 'notice');
  const called = scope.notice !== undefined ? [scope.notice] : byNotice ? Object.keys(notices) : [];
  return [...called, ...(scope.notice === undefined ? [undefined] : [])].flatMap((notice) =>
    [FIRST_DAY, ...[...days].sort()].flatMap((day) =>
      [undefined, ...other].map((reading): Setting => {
        const label = [
          ...(byNotice && scope.notice === undefined ? [notice] : []),
          ...(day === FIRST_DAY ? [] : [day]),
          ...(reading === undefined ? [] : [`${reading.number}=${reading.option}`]),
        ];
        return {
          ...(notice === undefined ? {} : { notice }),
          day,
          decisions: reading === undefined ? {} : { [reading.id]: reading.option },
          label: label.filter((one) => one !== undefined).join(', '),
        };
      }),
    ),
  );
};

/** The number that an expression of parameters comes to; undefined where one of them has no value. */
export const numberIn = (expression: Expression, setting: Setting, scope: Settled): number | undefined => {
  const value = valueIn(expression, setting, scope);
  return typeof value === 'number' && Number.isFinite(value) ? tidy(value) : undefined;
};

/** As decimals are read everywhere: what is beyond the fifteenth digit is noise. */
export const tidy = (value: number): number => Number(value.toPrecision(15));

const valueIn = (expression: Expression, setting: Setting, scope: Settled): Scalar | undefined => {
  const of = (one: Expression): Scalar | undefined => valueIn(one, setting, scope);
  switch (expression.op) {
    case 'literal':
      return expression.value;
    case 'param':
      return parameterIn(expression.parameter, setting, scope);
    case 'set':
      return parameterIn(expression.parameter, setting, scope) !== undefined;
    case 'choose': {
      const branch = expression.options[optionOf(expression.decision, setting, scope)];
      return branch && of(branch);
    }
    case 'if': {
      const [test, then, otherwise] = expression.args;
      const holds = of(test);
      return holds === undefined ? undefined : of(holds === true ? then : otherwise);
    }
    case 'in': {
      const value = of(expression.args[0]);
      return value === undefined ? undefined : expression.values.includes(value);
    }
    case 'and':
    case 'or':
    case 'not':
      return logical(expression.op, expression.args.map(of));
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'min':
    case 'max': {
      const values = expression.args.map(of).filter((one) => one !== undefined);
      return values.length < expression.args.length ? undefined : reckoned(expression.op, values);
    }
    default:
      return undefined;
  }
};

const logical = (op: 'and' | 'or' | 'not', values: readonly (Scalar | undefined)[]): boolean | undefined => {
  if (op === 'not') return values[0] === undefined ? undefined : values[0] !== true;
  const decisive = op === 'or';
  if (values.includes(decisive)) return decisive;
  return values.includes(undefined) ? undefined : !decisive;
};

const reckoned = (op: string, values: readonly Scalar[]): Scalar | undefined => {
  const [a, b] = values;
  if (op === '==') return a === b;
  if (op === '!=') return a !== b;
  const numbers = values.map(Number);
  const [x = Number.NaN, y = Number.NaN] = numbers;
  switch (op) {
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '>':
      return x > y;
    case '>=':
      return x >= y;
    case '+':
      return numbers.reduce((sum, one) => sum + one, 0);
    case '*':
      return numbers.reduce((product, one) => product * one, 1);
    case '-':
      return x - y;
    case '/':
      return y === 0 ? undefined : x / y;
    case '%':
      return y === 0 ? undefined : x % y;
    case 'min':
      return Math.min(...numbers);
    default:
      return Math.max(...numbers);
  }
};

/** The value of a parameter in a setting; undefined where it is not set. */
const parameterIn = (
  id: string,
  setting: Setting,
  { vocabulary: { parameters, notices, decisions } }: Settled,
): Scalar | undefined => {
  const parameter = parameters[id];
  if (parameter === undefined) return undefined;
  if (parameter.setBy === 'notice') return notices[setting.notice ?? '']?.parameters[id];
  const inForce = parameter.values.filter(({ from = FIRST_DAY }) => from <= setting.day).at(-1)?.value;
  if (inForce === undefined) return undefined;
  const value =
    'choose' in inForce
      ? inForce.options[setting.decisions[inForce.choose] ?? decisions[inForce.choose]?.chosen ?? '']
      : inForce.value;
  return value ?? undefined;
};

const optionOf = (decision: string, setting: Setting, { vocabulary }: Settled): string =>
  setting.decisions[decision] ?? vocabulary.decisions[decision]?.chosen ?? '';
