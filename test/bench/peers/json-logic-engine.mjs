/** json-logic-engine: the same JSON-Logic, run, and built into a function. */
import { LogicEngine } from 'json-logic-engine';

export const run = (clauses) => {
  const engine = new LogicEngine();
  return { judge: (data) => clauses.map((logic) => Boolean(engine.run(logic, data))) };
};

export const build = (clauses) => {
  const engine = new LogicEngine();
  const built = clauses.map((logic) => engine.build(logic));
  return { judge: (data) => built.map((one) => Boolean(one(data))) };
};
