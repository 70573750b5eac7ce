/** @gorules/zen-engine: its expression language, as one decision of eight expressions, and expression by expression. */
import { evaluateExpressionSync, ZenEngine } from '@gorules/zen-engine';
import { nodeOf, reducedOf } from './reading.mjs';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const literal = (value) => {
  if (typeof value !== 'string') return String(value);
  return DATE.test(value) ? `date(${JSON.stringify(value)})` : JSON.stringify(value);
};

/** `inside`: a record is looked at, which is called `#`. */
const expressionOf = (logic, inside = false) => {
  const node = nodeOf(logic);
  if (node === undefined) return literal(logic);
  const { op, args } = node;
  const part = (arg) => expressionOf(arg, inside);
  switch (op) {
    case 'var': {
      const name = String(args[0]).replace(/^current\./, '');
      return inside ? `#.${name}` : name;
    }
    case 'and':
    case 'or':
      return `(${args.map(part).join(` ${op} `)})`;
    case '!':
      return `(not ${part(args[0])})`;
    case 'if':
      return `(${part(args[0])} ? ${part(args[1])} : ${part(args[2])})`;
    case 'in':
      return `(${part(args[0])} in [${args[1].map(literal).join(', ')}])`;
    case 'some':
    case 'none':
    case 'all':
      return `${op}(${part(args[0])}, ${expressionOf(args[1], true)})`;
    case 'reduce': {
      const { list, where, addend } = reducedOf(args);
      const records = part(list);
      if (nodeOf(addend) === undefined) return `count(${records}, ${expressionOf(where, true)})`;
      const kept = where === undefined ? records : `filter(${records}, ${expressionOf(where, true)})`;
      return `sum(map(${kept}, ${expressionOf(addend, true)}))`;
    }
    case 'min':
      return `min([${args.map(part).join(', ')}])`;
    default: {
      // Days are compared as such: its own comparison of texts is of equality only.
      const isDay = args.some((arg) => typeof arg === 'string' && DATE.test(arg)) || bothDays(args);
      const sides = args.map((arg) =>
        isDay && nodeOf(arg) !== undefined ? `date(${part(arg)})` : part(arg),
      );
      return `(${sides.join(` ${op} `)})`;
    }
  }
};

const bothDays = (args) => args.every((arg) => String(nodeOf(arg)?.args[0]).startsWith('day.'));

export const decision = (clauses) => {
  const expressions = clauses.map((logic, at) => ({
    id: `e${at}`,
    key: `c${at}`,
    value: expressionOf(logic),
  }));
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'ex', type: 'expressionNode', name: 'ex', position: { x: 1, y: 0 }, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'ex' },
      { id: 'b', type: 'edge', sourceId: 'ex', targetId: 'out' },
    ],
  };
  const made = new ZenEngine().createDecision(content);
  return {
    judge: async (data) => {
      const { result } = await made.evaluate(data);
      return clauses.map((_, at) => result[`c${at}`] === true);
    },
  };
};

export const expressions = (clauses) => {
  const all = clauses.map((logic) => expressionOf(logic));
  return { judge: (data) => all.map((one) => evaluateExpressionSync(one, data) === true) };
};
