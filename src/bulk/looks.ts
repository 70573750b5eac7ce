/** The parts that closures are put together from: each takes what its operands look at and gives a look of its own. */
import type { Comparison, Quantifier } from '../model/expression.ts';
import type { Item, Scalar } from '../model/value.ts';
import { recordIn } from './reading.ts';

/** What is found at a record, or at the facts of a case. */
export type Look<T> = (record: Item) => T;

/** The records of a list; undefined where the list is not known. */
export type Records = Look<readonly unknown[] | undefined>;

type Truth = Look<number>;
type Value = Look<Scalar | undefined>;

/** Always the same. */
export const constant =
  <T>(value: T): Look<T> =>
  () =>
    value;

/** All of them: 0 as soon as one is 0. */
export const least = (looks: readonly Truth[]): Truth => {
  const [a, b] = looks;
  if (a !== undefined && b !== undefined && looks.length === 2) {
    return (record) => {
      const first = a(record);
      if (first === 0) return 0;
      const second = b(record);
      return second < first ? second : first;
    };
  }
  return (record) => {
    let found = 2;
    for (let at = 0; at < looks.length; at++) {
      const one = looks[at]?.(record) ?? 1;
      if (one === 0) return 0;
      if (one < found) found = one;
    }
    return found;
  };
};

/** Any of them: 2 as soon as one is 2. */
export const most =
  (looks: readonly Truth[]): Truth =>
  (record) => {
    let found = 0;
    for (let at = 0; at < looks.length; at++) {
      const one = looks[at]?.(record) ?? 1;
      if (one === 2) return 2;
      if (one > found) found = one;
    }
    return found;
  };

/** The branch taken; while the condition is open, what both branches agree on. */
export const chosenTruth =
  (test: Truth, then: Truth, otherwise: Truth): Truth =>
  (record) => {
    const settled = test(record);
    if (settled !== 1) return settled === 2 ? then(record) : otherwise(record);
    const one = then(record);
    return one === otherwise(record) ? one : 1;
  };

/** The same for values. */
export const chosenValue =
  (test: Truth, then: Value, otherwise: Value): Value =>
  (record) => {
    const settled = test(record);
    if (settled !== 1) return settled === 2 ? then(record) : otherwise(record);
    const one = then(record);
    return Object.is(one, otherwise(record)) ? one : undefined;
  };

/** Whether as many hold as are asked for. */
export const enough =
  (least: Value, looks: readonly Truth[]): Truth =>
  (record) => {
    const asked = least(record);
    if (typeof asked !== 'number') return 1;
    let sure = 0;
    let open = 0;
    for (let at = 0; at < looks.length; at++) {
      const one = looks[at]?.(record) ?? 1;
      if (one === 2) sure++;
      else if (one === 1) open++;
    }
    return sure >= asked ? 2 : sure + open < asked ? 0 : 1;
  };

/** A comparison of two truths. */
export const alike = (op: Comparison, left: Truth, right: Truth): Truth => {
  const holds = comparisons[op];
  return (record) => {
    const a = left(record);
    if (a === 1) return 1;
    const b = right(record);
    return b === 1 ? 1 : holds(a, b) ? 2 : 0;
  };
};

/** A comparison of two values of one kind; dates and months with days are text whose order is theirs. */
export const compared = (op: Comparison, left: Value, right: Value): Truth => {
  const holds = comparisons[op];
  return (record) => {
    const a = left(record);
    if (a === undefined) return 1;
    const b = right(record);
    return b === undefined ? 1 : holds(a, b) ? 2 : 0;
  };
};

const comparisons: Readonly<Record<Comparison, (a: Scalar, b: Scalar) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** The same with a literal on the right, each operator written out, since most conditions are of this form. */
export const withLiteral = (op: Comparison, left: Value, right: Scalar): Truth => {
  switch (op) {
    case '==':
      return (record) => {
        const a = left(record);
        return a === right ? 2 : a === undefined ? 1 : 0;
      };
    case '!=':
      return (record) => {
        const a = left(record);
        return a === right ? 0 : a === undefined ? 1 : 2;
      };
    case '<':
      return (record) => {
        const a = left(record);
        return a === undefined ? 1 : a < right ? 2 : 0;
      };
    case '<=':
      return (record) => {
        const a = left(record);
        return a === undefined ? 1 : a <= right ? 2 : 0;
      };
    case '>':
      return (record) => {
        const a = left(record);
        return a === undefined ? 1 : a > right ? 2 : 0;
      };
    case '>=':
      return (record) => {
        const a = left(record);
        return a === undefined ? 1 : a >= right ? 2 : 0;
      };
  }
};

/** A quantifier over the records of a list; as in json-logic-js, `all` over none is false, `none` over none true. */
export const quantified = (op: Quantifier, records: Records, where: Truth): Truth => {
  const all = op === 'all';
  const [settling, settled, otherwise] = all ? [0, 0, 2] : op === 'some' ? [2, 2, 0] : [2, 0, 2];
  return (record) => {
    const list = records(record);
    if (list === undefined) return 1;
    const { length } = list;
    if (length === 0) return all ? 0 : otherwise;
    let open = false;
    for (let at = 0; at < length; at++) {
      const one = where(recordIn(list, at));
      if (one === settling) return settled;
      if (one === 1) open = true;
    }
    return open ? 1 : otherwise;
  };
};

/** How many records count; unknown while one of them is open. */
export const counted = (records: Records, where: Truth | undefined): Value => {
  if (where === undefined) return (record) => records(record)?.length;
  return (record) => {
    const list = records(record);
    if (list === undefined) return undefined;
    let sure = 0;
    for (let at = 0; at < list.length; at++) {
      const one = where(recordIn(list, at));
      if (one === 1) return undefined;
      if (one === 2) sure++;
    }
    return sure;
  };
};

/** The sum over the records that count, in their order; unknown while a part of it is. */
export const summed =
  (records: Records, of: Value, where: Truth | undefined): Value =>
  (record) => {
    const list = records(record);
    if (list === undefined) return undefined;
    let total = 0;
    for (let at = 0; at < list.length; at++) {
      const one = recordIn(list, at);
      const counts = where === undefined ? 2 : where(one);
      if (counts === 0) continue;
      const value = counts === 2 ? of(one) : undefined;
      if (typeof value !== 'number') return undefined;
      total += value;
    }
    return total;
  };

/** An operator over numbers, from left to right; unknown while one of them is. */
export const calculated = (
  operator: (a: number, b: number) => number,
  [first, second, ...others]: readonly Value[],
): Value => {
  return (record) => {
    const a = first?.(record);
    const b = second?.(record);
    if (typeof a !== 'number' || typeof b !== 'number') return undefined;
    let result = operator(a, b);
    for (let at = 0; at < others.length; at++) {
      const c = others[at]?.(record);
      if (typeof c !== 'number') return undefined;
      result = operator(result, c);
    }
    return result;
  };
};
