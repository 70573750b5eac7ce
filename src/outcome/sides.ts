/**
 * To which values a condition can come in a pack, whatever the case: a number that declared bounds keep on one side of
 * a threshold never falls on the other, and what no call for applications sets is never compared with.
 */
import type { Truth } from '../base/truth.ts';
import type { Comparison, Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Field, Scalar } from '../model/value.ts';
import type { Knot } from './condition-tree.ts';
import { knotOf } from './condition-tree.ts';

/** `open`: it can be unknown, for want of a fact or of a number that the case's call does not give. */
export interface Sides {
  readonly true: boolean;
  readonly false: boolean;
  readonly open: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/** Where names are looked up: `fields` are those of the record looked at, `lets` what the rule has named. */
export interface SidesAt {
  readonly pack: Pack;
  readonly fields: Fields;
  readonly lets: Readonly<Record<string, Expression>>;
  readonly ofRule: RuleSides;
  /** The scope of the rule: where its condition is asked, this holds. */
  readonly scope?: Expression | undefined;
}

/** To which verdicts each rule of a pack can come. */
export type RuleSides = (rule: string) => RuleSide;

/** Whether a rule can hold, and whether it can apply. */
export interface RuleSide extends Sides {
  readonly applies: Sides;
}

/** Of one leaf. */
export const sidesOf = (expression: Expression, at: SidesAt): Sides => {
  const { pack, fields, ofRule, scope } = at;
  if (scope !== undefined && isSame(expression, chosenIn(scope, pack))) return ALWAYS;
  switch (expression.op) {
    case 'literal':
      return { true: expression.value === true, false: expression.value !== true, open: false };
    case 'set': {
      return {
        true: valuesOf(pack, expression.parameter).length > 0,
        false: !isAlwaysGiven(pack, expression.parameter),
        open: false,
      };
    }
    case 'param': {
      const given = valuesOf(pack, expression.parameter);
      return {
        true: given.includes(true),
        false: given.includes(false),
        open: !isAlwaysGiven(pack, expression.parameter),
      };
    }
    case 'rule':
      return namedSides(ofRule(expression.rule));
    case 'in': {
      const [arg] = expression.args;
      const type = arg.op === 'var' ? fieldOf(arg, pack, fields)?.type : undefined;
      if (type?.kind !== 'enum') return BOTH;
      const ids = Object.keys(type.values);
      const within = ids.filter((id) => expression.values.includes(id)).length;
      return { true: within > 0, false: within < ids.length, open: true };
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparisonSides(expression.op, expression.args, at);
    case 'some':
    case 'none':
    case 'all': {
      const asked = sidesOfKnot(knotOf(expression.where, undefined, pack), (one) =>
        sidesOf(one, inside(expression.list, at)),
      );
      // Of no records at all `none` is true, the others are not.
      const isNone = expression.op === 'none';
      return { true: isNone || asked.true, false: !isNone || asked.true, open: true };
    }
    default:
      return BOTH;
  }
};

export const ALWAYS: Sides = { true: true, false: false, open: false };

const isSame = (a: Expression, b: Expression): boolean => a.op === b.op && textOf(a) === textOf(b);

/** What an expression asks, wherever it is written. */
const textOf = (expression: Expression): string =>
  JSON.stringify(expression, (key, value: unknown) => (key === 'at' ? undefined : value));

const chosenIn = (expression: Expression, pack: Pack): Expression => {
  if (expression.op !== 'choose') return expression;
  const branch = expression.options[pack.decisions[expression.decision]?.chosen ?? ''];
  return branch === undefined ? expression : chosenIn(branch, pack);
};

/** Among the records of a list. */
const inside = (list: { readonly fact: string; readonly scope: 'case' | 'item' }, at: SidesAt): SidesAt => {
  const type = fieldOf(list, at.pack, at.fields)?.type;
  return { ...at, scope: undefined, fields: type?.kind === 'list' ? type.item : {} };
};

/** Of a rule named in a condition: one that does not apply is true among the operands of `and`, not met elsewhere. */
const namedSides = ({ applies, ...holds }: RuleSide): Sides => ({
  true: holds.true || applies.false,
  false: holds.false || applies.false,
  open: holds.open || applies.open,
});

/** Of a tree of leaves; parts are taken to be independent of each other. */
export const sidesOfKnot = (knot: Knot, ofLeaf: (expression: Expression) => Sides): Sides => {
  if (knot.kind === 'leaf') return ofLeaf(knot.expression);
  const parts = knot.parts.map((part) => sidesOfKnot(part, ofLeaf));
  if (knot.kind === 'and') return sidesOfAll(parts);
  if (knot.kind === 'or') return sidesOfAny(parts);
  const [first = BOTH, second = BOTH, third = BOTH] = parts;
  if (knot.kind === 'not') return opposite(first);
  const agree = (side: 'true' | 'false'): boolean =>
    (first.true && second[side]) ||
    (first.false && third[side]) ||
    (first.open && second[side] && third[side]);
  return {
    true: agree('true'),
    false: agree('false'),
    open: first.open || (first.true && second.open) || (first.false && third.open),
  };
};

/** Of several that must all hold: unknown only where none of the others need be false. */
export const sidesOfAll = (parts: readonly Sides[]): Sides => ({
  true: parts.every((one) => one.true),
  false: parts.some((one) => one.false),
  open: parts.some(({ open }) => open) && parts.every((one) => one.true || one.open),
});

/** Of several of which one must hold. */
export const sidesOfAny = (parts: readonly Sides[]): Sides => opposite(sidesOfAll(parts.map(opposite)));

export const opposite = (sides: Sides): Sides => ({ true: sides.false, false: sides.true, open: sides.open });

export const BOTH: Sides = { true: true, false: true, open: true };

/** Whether a condition never comes to anything else than one value, or to none. */
export const isFixed = ({ true: yes, false: no, open }: Sides): boolean =>
  yes && no ? false : !(open && (yes || no));

/** The one value that it ever comes to; undefined where there are several. */
export const onlyOf = (sides: Sides): Truth | undefined => {
  const values: readonly Truth[] = [
    ...(sides.true ? [true] : []),
    ...(sides.false ? [false] : []),
    ...(sides.open ? (['unknown'] as const) : []),
  ];
  return values.length === 1 ? values[0] : undefined;
};

/** Every value that the measure or a call for applications gives a parameter, under the readings chosen. */
export const valuesOf = (pack: Pack, id: string): readonly Scalar[] => {
  const parameter = pack.parameters[id];
  const own = (parameter?.values ?? []).flatMap(({ value }) => {
    const given = 'choose' in value ? value.options[pack.decisions[value.choose]?.chosen ?? ''] : value.value;
    return given === null || given === undefined ? [] : [given];
  });
  return [...own, ...Object.values(pack.notices).flatMap((notice) => notice.parameters[id] ?? [])];
};

/** Whether it has a value in every case of the pack's own calls: on any day, whichever of them it is. */
const isAlwaysGiven = (pack: Pack, id: string): boolean => {
  const parameter = pack.parameters[id];
  const { setBy, values = [] } = parameter ?? {};
  const gives = ({ value }: (typeof values)[number]): boolean => {
    const given = 'choose' in value ? value.options[pack.decisions[value.choose]?.chosen ?? ''] : value.value;
    return given !== null && given !== undefined;
  };
  if (values.some(({ from }) => from === undefined) && values.every(gives)) return true;
  const calls = Object.values(pack.notices);
  return (
    setBy === 'notice' && calls.length > 0 && calls.every(({ parameters }) => parameters[id] !== undefined)
  );
};

interface Ends {
  readonly least: number;
  readonly most: number;
}

const comparisonSides = (
  op: Comparison,
  [left, right]: readonly [Expression, Expression],
  { pack, fields, lets }: SidesAt,
): Sides => {
  // A stage is entered no later than the day on which that is asked.
  if (op === '<=' && dayOf(left, lets) !== undefined && dayOf(right, lets) === 'as_of') return NEVER_FALSE;
  if (isUnset(left, pack) || isUnset(right, pack)) return UNKNOWN;
  const [a, b] = [endsOf(left, pack, fields), endsOf(right, pack, fields)];
  if (a === undefined || b === undefined) return BOTH;
  const open = true;
  switch (op) {
    case '>=':
      return { true: a.most >= b.least, false: a.least < b.most, open };
    case '>':
      return { true: a.most > b.least, false: a.least <= b.most, open };
    case '<=':
      return { true: a.least <= b.most, false: a.most > b.least, open };
    case '<':
      return { true: a.least < b.most, false: a.most >= b.least, open };
    default:
      return BOTH;
  }
};

const UNKNOWN: Sides = { true: false, false: false, open: true };

const NEVER_FALSE: Sides = { true: true, false: false, open: true };

const dayOf = (expression: Expression, lets: SidesAt['lets']): string | undefined => {
  const meant = expression.op === 'let' ? lets[expression.name] : expression;
  return meant?.op === 'date' ? meant.of : undefined;
};

/** Whether an operand waits for a number that no call for applications gives. */
const isUnset = (expression: Expression, pack: Pack): boolean =>
  expression.op === 'param' && valuesOf(pack, expression.parameter).length === 0;

const endsOf = (expression: Expression, pack: Pack, fields: Fields): Ends | undefined => {
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'number'
        ? { least: expression.value, most: expression.value }
        : undefined;
    case 'param': {
      const numbers = valuesOf(pack, expression.parameter).filter((one) => typeof one === 'number');
      return numbers.length === 0 ? undefined : { least: Math.min(...numbers), most: Math.max(...numbers) };
    }
    case 'var': {
      const field = fieldOf(expression, pack, fields);
      if (field?.type.kind !== 'number') return undefined;
      return {
        least: field.min ?? Number.NEGATIVE_INFINITY,
        most: field.max ?? Number.POSITIVE_INFINITY,
      };
    }
    case 'count':
      return { least: 0, most: Number.POSITIVE_INFINITY };
    default:
      return undefined;
  }
};

const fieldOf = (
  { fact, scope }: { readonly fact: string; readonly scope: 'case' | 'item' },
  pack: Pack,
  fields: Fields,
): Field | undefined => (scope === 'case' ? pack.facts[fact] : fields[fact]);
