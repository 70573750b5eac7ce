/** What a linked part of a pack refers to: facts, parameters, rules, decisions. Reads any tree of plain data. */

export interface Uses {
  /** Facts of the case; fields of records are not counted. */
  readonly facts: Set<string>;
  /** In expressions, periods and the text. */
  readonly parameters: Set<string>;
  /** By `{ rule: … }` in an expression, or as the guard of a transition; members of groups are not counted. */
  readonly rules: Set<string>;
  readonly decisions: Set<string>;
  /** Scorings, whether their totals or their groups are asked for. */
  readonly scores: Set<string>;
  /** Whether the day asked, or the day of a stage, is looked at. */
  dates: boolean;
}

/** The uses of all parts given together. */
export const usesOf = (...parts: readonly unknown[]): Uses => {
  const uses: Uses = {
    facts: new Set(),
    parameters: new Set(),
    rules: new Set(),
    decisions: new Set(),
    scores: new Set(),
    dates: false,
  };
  for (const part of parts) collect(part, uses);
  return uses;
};

/** Where no uses are, only words and places. */
const WORDS = new Set(['citations', 'place']);

/** `at` is the line and column of a node, but also the day of a due date. */
const isPosition = (key: string, inner: unknown): boolean => key === 'at' && Array.isArray(inner);

const collect = (part: unknown, uses: Uses): void => {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    for (const inner of part) collect(inner, uses);
    return;
  }
  for (const [key, inner] of Object.entries(part)) {
    if (key === 'facts' && 'event' in part) {
      // What a round writes into a case: the keys are facts, the values no names at all.
      for (const fact of Object.keys(inner)) uses.facts.add(fact);
      continue;
    }
    if (typeof inner === 'string') name(key, inner, part, uses);
    else if (key === 'guard') for (const rule of guardedBy(inner)) uses.rules.add(rule);
    else if (key === 'conflictsWith') for (const fact of textsIn(inner)) addListed(fact, uses);
    if (typeof inner === 'object' && !WORDS.has(key) && !isPosition(key, inner)) collect(inner, uses);
  }
};

/** The keys by which the nodes of a linked pack name others. */
const name = (key: string, value: string, node: object, uses: Uses): void => {
  if (key === 'fact') {
    if ('scope' in node && node.scope === 'case') uses.facts.add(value);
  } else if (key === 'parameter') uses.parameters.add(value);
  else if (key === 'rule') uses.rules.add(value);
  else if (key === 'decision' || key === 'choose') uses.decisions.add(value);
  else if (key === 'score' || key === 'scoring') uses.scores.add(value.split('.')[0] ?? value);
  else if (key === 'admissible') uses.rules.add(value);
  // Everywhere else `by` is a role; places of a round are shared out by a fact.
  else if (key === 'by' && 'each' in node) uses.facts.add(value);
  else if (key === 'op' && (value === 'date' || value === 'entered')) uses.dates = true;
};

/** A fact, or the list that a field belongs to as well. */
const addListed = (fact: string, uses: Uses): void => {
  uses.facts.add(fact);
  uses.facts.add(fact.slice(0, Math.max(fact.lastIndexOf('.'), 0)));
};

const textsIn = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];

/** The rule of a guard, or those of all its branches. */
const guardedBy = (guard: unknown): readonly string[] => {
  if (typeof guard !== 'object' || guard === null) return [];
  const { value, options }: { value?: unknown; options?: unknown } = guard;
  const names = typeof options === 'object' && options !== null ? Object.values(options) : [value];
  return names.filter((one) => typeof one === 'string');
};
