/**
 * publicodes: it has no lists of records and no order of texts, so that only the clauses `structure`, `people` and `growth`
 * can be asked, and counts and sums over the firms are worked out beforehand in JavaScript, outside of what is timed.
 */
import Engine from 'publicodes';
import { functionOf, nodeOf } from './reading.mjs';

export const CLAUSES = [3, 5, 6];

const nameOf = (fact) => fact.replace('.', ' ');

export const run = (clauses) => {
  const counted = new Map();
  const texts = new Set();
  const numbers = new Set();
  const booleans = new Set();
  const rules = {};

  const conditionOf = (logic) => {
    const { op, args } = nodeOf(logic);
    if (op === 'and') return { 'toutes ces conditions': args.map(conditionOf) };
    if (op === 'or') return { 'une de ces conditions': args.map(conditionOf) };
    if (op === '!') return `${conditionOf(args[0])} = non`;
    if (op === 'none') return `${countedAs(logic)} = oui`;
    if (op === 'in') {
      texts.add(args[0].var);
      return { 'une de ces conditions': args[1].map((one) => `${nameOf(args[0].var)} = '${one}'`) };
    }
    if (op === 'var') {
      booleans.add(args[0]);
      return nameOf(args[0]);
    }
    const isText = typeof args[1] === 'string';
    if (isText) {
      texts.add(args[0].var);
      return `${nameOf(args[0].var)} ${op === '==' ? '=' : op} '${args[1]}'`;
    }
    return `${valueOf(args[0])} ${op} ${valueOf(args[1])}`;
  };

  const valueOf = (logic) => {
    const node = nodeOf(logic);
    if (node === undefined) return String(logic);
    const { op, args } = node;
    if (op === 'var') {
      numbers.add(args[0]);
      return nameOf(args[0]);
    }
    if (op === 'reduce' || op === 'min') return countedAs(logic);
    return `(${valueOf(args[0])} ${op} ${valueOf(args[1])})`;
  };

  const countedAs = (logic) => {
    const name = `counted c${counted.size}`;
    counted.set(name, functionOf(logic));
    return name;
  };

  const asked = CLAUSES.map((at) => {
    rules[`clause c${at}`] = conditionOf(clauses[at]);
    return `clause c${at}`;
  });
  for (const fact of numbers) rules[nameOf(fact)] = { 'par défaut': 0 };
  for (const fact of booleans) rules[nameOf(fact)] = { 'par défaut': 'non' };
  for (const fact of texts) rules[nameOf(fact)] = { 'par défaut': "'a'" };
  for (const [name, of] of counted) {
    rules[name] = { 'par défaut': of.isCondition ? 'non' : 0 };
  }
  const engine = new Engine(rules);
  return {
    /** What it is given of a case. */
    prepare: (data, flat) => {
      const situation = {};
      for (const fact of numbers) situation[nameOf(fact)] = flat[fact];
      for (const fact of booleans) situation[nameOf(fact)] = flat[fact] ? 'oui' : 'non';
      for (const fact of texts) situation[nameOf(fact)] = `'${flat[fact]}'`;
      for (const [name, of] of counted) {
        const value = of(data);
        situation[name] = typeof value === 'boolean' ? (value ? 'oui' : 'non') : value;
      }
      return situation;
    },
    judge: (situation) => {
      engine.setSituation(situation);
      return asked.map((name) => engine.evaluate(name).nodeValue === true);
    },
  };
};
