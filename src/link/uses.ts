/** What a linked part of a pack refers to: facts, parameters, rules, decisions. Reads any tree of plain data. */

export interface Uses {
  /** Facts of the case; fields of records are not counted. */
  readonly facts: Set<string>;
  readonly parameters: Set<string>;
  /** By `{ rule: … }` in an expression, or as the guard of a transition; members of groups are not counted. */
  readonly rules: Set<string>;
  readonly decisions: Set<string>;
  /** Operators that occur. */
  readonly operators: Set<string>;
}

/** The uses of all parts given together. */
export const usesOf = (...parts: readonly unknown[]): Uses => {
  const uses: Uses = {
    facts: new Set(),
    parameters: new Set(),
    rules: new Set(),
    decisions: new Set(),
    operators: new Set(),
  };
  for (const part of parts) collect(part, uses);
  return uses;
};

const collect = (part: unknown, uses: Uses): void => {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) collectNames(part, uses);
  for (const inner of Object.values(part)) collect(inner, uses);
};

const collectNames = (node: object, uses: Uses): void => {
  const { op, scope, fact, parameter, rule, decision, choose, guard }: Node = node;
  if (choose !== undefined) add(choose, uses.decisions);
  if (guard !== undefined) for (const name of guardedBy(guard)) add(name, uses.rules);
  if (op !== undefined) add(op, uses.operators);
  // A list reference is a node without operator.
  if (scope === 'case') add(fact, uses.facts);
  if (op === 'param' || op === 'set') add(parameter, uses.parameters);
  if (op === 'rule') add(rule, uses.rules);
  if (op === 'choose') add(decision, uses.decisions);
};

/** The keys by which nodes of a linked pack name others. */
interface Node {
  readonly op?: unknown;
  readonly scope?: unknown;
  readonly fact?: unknown;
  readonly parameter?: unknown;
  readonly rule?: unknown;
  readonly decision?: unknown;
  readonly choose?: unknown;
  readonly guard?: unknown;
}

const add = (name: unknown, into: Set<string>): void => {
  if (typeof name === 'string') into.add(name);
};

/** The rule of a guard, or those of all its branches. */
const guardedBy = (guard: unknown): readonly unknown[] => {
  if (typeof guard !== 'object' || guard === null) return [];
  const { value, options }: { value?: unknown; options?: unknown } = guard;
  return typeof options === 'object' && options !== null ? Object.values(options) : [value];
};
