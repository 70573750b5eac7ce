/**
 * Comparison and arithmetic on known values, all of it done by json-logic-js: the one door to that package. It
 * keeps one table of operators for the whole process, which another user of it could change; so its answers to a
 * list of known questions are checked before the first use. Nothing here ever adds or removes an operator.
 */
import type { RulesLogic } from 'json-logic-js';
import jsonLogic from 'json-logic-js';
import { invariant } from '../base/assert.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Arithmetic, Comparison } from '../model/expression.ts';
import type { Scalar } from '../model/value.ts';

/** Whether a comparison of two values holds. */
export const compare = (op: Comparison, a: Scalar, b: Scalar): boolean => {
  verifyOnce();
  pair[0] = a;
  pair[1] = b;
  return jsonLogic.apply(comparisons[op], null) === true;
};

/** Whether a value is one of those listed. */
export const isOneOf = (value: Scalar, values: readonly Scalar[]): boolean => {
  verifyOnce();
  return jsonLogic.apply({ in: [value, [...values]] }, null) === true;
};

/** The result of an arithmetic operator; NaN and infinities are results as in JavaScript. */
export const calculate = (op: Arithmetic, numbers: readonly number[]): number => {
  verifyOnce();
  return calculateUnchecked(op, numbers);
};

/** What json-logic-js by itself says of a whole rule in plain JSON-Logic; only to hold our own verdicts against. */
export const referenceAnswer = (logic: Json, data: JsonObject): boolean => {
  verifyOnce();
  return isRulesLogic(logic) && jsonLogic.truthy(jsonLogic.apply(logic, data));
};

/** Its types list the shape of every operator; what it takes is any JSON. */
const isRulesLogic = (logic: Json): logic is Json & RulesLogic => logic !== undefined;

/** The two operands of every comparison: json-logic-js copies them before it looks at them. */
const pair: [Scalar, Scalar] = [0, 0];

const comparisons: Readonly<Record<Comparison, RulesLogic>> = {
  '==': { '==': pair },
  '!=': { '!=': pair },
  '<': { '<': pair },
  '<=': { '<=': pair },
  '>': { '>': pair },
  '>=': { '>=': pair },
};

const calculateUnchecked = (op: Arithmetic, numbers: readonly number[]): number => {
  const [a = Number.NaN, b = Number.NaN] = numbers;
  switch (op) {
    case '+':
      return jsonLogic.apply({ '+': [...numbers] }, null);
    case '*':
      return jsonLogic.apply({ '*': [...numbers] }, null);
    case 'min':
      return jsonLogic.apply({ min: [...numbers] }, null);
    case 'max':
      return jsonLogic.apply({ max: [...numbers] }, null);
    case '-':
      return jsonLogic.apply({ '-': [a, b] }, null);
    case '/':
      return jsonLogic.apply({ '/': [a, b] }, null);
    case '%':
      return jsonLogic.apply({ '%': [a, b] }, null);
  }
};

/** Known questions, each with its answer. */
const known: readonly (readonly [RulesLogic, unknown])[] = [
  [{ '==': [1, 1] }, true],
  [{ '==': ['a', 'b'] }, false],
  [{ '!=': [true, false] }, true],
  [{ '!=': [2, 2] }, false],
  [{ '<': [1, 2] }, true],
  [{ '<': ['2026-03-01', '2026-02-28'] }, false],
  [{ '<=': [2, 2] }, true],
  [{ '<=': [3, 2] }, false],
  [{ '>': [3, 2] }, true],
  [{ '>': [2, 2] }, false],
  [{ '>=': [2, 2] }, true],
  [{ '>=': [1, 2] }, false],
  [{ in: ['a', ['b', 'a']] }, true],
  [{ in: [1, [2, 3]] }, false],
  [{ '+': [1, 2, 3.5] }, 6.5],
  [{ '+': [-0, -0] }, 0],
  [{ '-': [1, 3] }, -2],
  [{ '*': [2, 3, 0.5] }, 3],
  [{ '/': [7, 2] }, 3.5],
  [{ '/': [1, 0] }, Number.POSITIVE_INFINITY],
  [{ '%': [7, 4] }, 3],
  [{ min: [2, 1, 3] }, 1],
  [{ max: [2, 1, 3] }, 3],
];

let verified = false;

const verifyOnce = (): void => {
  if (verified) return;
  for (const [question, answer] of known) {
    const found: unknown = jsonLogic.apply(question, null);
    invariant(
      Object.is(found, answer),
      `json-logic-js answers ${String(found)} to ${JSON.stringify(question)}; another program in this process has changed it`,
    );
  }
  verified = true;
};
