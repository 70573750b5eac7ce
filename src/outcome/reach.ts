/** What a reading can reach: the rules and advisories that ask for the decision, and those that rest on them. */
import type { Uses } from '../link/uses.ts';
import { usesOf } from '../link/uses.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';

export interface Reach {
  /** Rules that ask for the decision themselves. */
  readonly direct: readonly string[];
  /** These, and all that rest on them. */
  readonly rules: ReadonlySet<string>;
  readonly advisories: readonly string[];
}

const reaches = new WeakMap<Pack, ReadonlyMap<string, Reach>>();

/** What may come out differently under another option of a decision; found once for a pack. */
export const reachOf = (pack: Pack, decision: string): Reach => {
  let known = reaches.get(pack);
  if (known === undefined) {
    known = reachIn(pack);
    reaches.set(pack, known);
  }
  return known.get(decision) ?? NOTHING;
};

const NOTHING: Reach = { direct: [], rules: new Set(), advisories: [] };

const reachIn = (pack: Pack): ReadonlyMap<string, Reach> => {
  const direct = new Map<string, string[]>();
  const restingOn = new Map<string, string[]>();
  for (const rule of Object.values(pack.rules)) {
    const uses = usesOf(rule.body, rule.lets, rule.appliesWhen, gradesFor(pack, rule));
    const members = rule.body.kind === 'when' ? [] : rule.body.of;
    for (const other of [...uses.rules, ...members]) add(restingOn, other, rule.id);
    for (const decision of decisionsOf(pack, uses)) add(direct, decision, rule.id);
  }
  const advisories = Object.values(pack.advisories).map(({ id, when, lets }) => {
    const uses = usesOf(when, lets);
    return { id, rules: [...uses.rules], decisions: decisionsOf(pack, uses) };
  });
  return new Map(
    Object.keys(pack.decisions).map((decision) => {
      const asking = direct.get(decision) ?? [];
      const rules = closure(asking, restingOn);
      const reached = advisories.filter(
        (one) => one.decisions.has(decision) || one.rules.some((rule) => rules.has(rule)),
      );
      return [decision, { direct: asking, rules, advisories: reached.map(({ id }) => id) }];
    }),
  );
};

/** The decisions that a part asks for, by itself or through its parameters. */
const decisionsOf = (pack: Pack, uses: Uses): ReadonlySet<string> => {
  const values = [...uses.parameters].map((parameter) => pack.parameters[parameter]?.values);
  return new Set([...uses.decisions, ...usesOf(values).decisions]);
};

/** The band tables that may propose a grade for records a rule looks at. */
const gradesFor = (pack: Pack, rule: Rule): unknown => {
  const tables = Object.values(pack.grades);
  if (tables.length === 0) return undefined;
  const { facts } = usesOf(rule.body, rule.lets, rule.appliesWhen);
  return tables.filter((table) => facts.has(table.list));
};

const closure = (
  rules: readonly string[],
  restingOn: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> => {
  const reached = new Set(rules);
  for (const rule of reached) for (const other of restingOn.get(rule) ?? []) reached.add(other);
  return reached;
};

const add = (lists: Map<string, string[]>, key: string, value: string): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};
