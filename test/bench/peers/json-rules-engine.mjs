/**
 * json-rules-engine: `and`, `or`, `not` and comparisons of a fact with a literal are its own; what looks at lists or
 * compares what is computed is an operator in JavaScript over the whole case.
 */
import { Engine } from 'json-rules-engine';
import { functionOf, nodeOf } from './reading.mjs';

const OPERATORS = {
  '==': 'equal',
  '!=': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  in: 'in',
};

/** Its comparisons take numbers only. */
const isOwn = (op, [left, right]) =>
  op in OPERATORS &&
  nodeOf(left)?.op === 'var' &&
  nodeOf(right) === undefined &&
  (typeof right !== 'string' || op === '==' || op === '!=');

const conditionOf = (logic) => {
  const { op, args } = nodeOf(logic);
  if (op === 'and') return { all: args.map(conditionOf) };
  if (op === 'or') return { any: args.map(conditionOf) };
  if (op === '!') return { not: conditionOf(args[0]) };
  if (op === 'var') return { fact: args[0], operator: 'equal', value: true };
  if (isOwn(op, args)) return { fact: nodeOf(args[0]).args[0], operator: OPERATORS[op], value: args[1] };
  return { fact: 'case', operator: 'satisfies', value: functionOf(logic) };
};

export const run = (clauses) => {
  const engine = new Engine();
  engine.addOperator('satisfies', (data, holds) => holds(data));
  for (const [at, logic] of clauses.entries()) {
    const found = conditionOf(logic);
    const conditions = 'all' in found || 'any' in found ? found : { all: [found] };
    engine.addRule({ conditions, event: { type: String(at) } });
  }
  return {
    judge: async (data, flat) => {
      const { events } = await engine.run({ ...flat, case: data });
      const met = new Set(events.map(({ type }) => type));
      return clauses.map((_, at) => met.has(String(at)));
    },
  };
};
