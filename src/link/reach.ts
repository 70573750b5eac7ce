/** What a reading can reach: the rules and advisories that ask for the decision, and those that rest on them. */
import type { Reach } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { Uses } from './uses.ts';
import { usesOf } from './uses.ts';

type Reachable = Pick<Pack, 'rules' | 'advisories' | 'grades' | 'decisions' | 'parameters'>;

/** For every decision what it may turn; found once, when the pack is linked. */
export const reachesOf = (pack: Reachable): Readonly<Record<string, Reach>> => {
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
  return Object.fromEntries(
    Object.keys(pack.decisions).map((decision) => {
      const asking = direct.get(decision) ?? [];
      const rules = closure(asking, restingOn);
      const reached = advisories.filter(
        (one) => one.decisions.has(decision) || one.rules.some((rule) => rules.has(rule)),
      );
      return [decision, { direct: asking, rules: [...rules], advisories: reached.map(({ id }) => id) }];
    }),
  );
};

/** Which rules rest on each fact, and which on the day asked or the stages passed; each with all that rest on them. */
export const restsOf = (pack: Reachable): Pack['rests'] => {
  const direct = new Map<string, string[]>();
  const restingOn = new Map<string, string[]>();
  const onDay: string[] = [];
  for (const rule of Object.values(pack.rules)) {
    const parts = [rule.body, rule.lets, rule.appliesWhen, gradesFor(pack, rule)];
    const uses = usesOf(...parts);
    const members = rule.body.kind === 'when' ? [] : rule.body.of;
    for (const other of [...uses.rules, ...members]) add(restingOn, other, rule.id);
    for (const fact of uses.facts) add(direct, fact, rule.id);
    const changes = [...uses.parameters].some((id) => (pack.parameters[id]?.values.length ?? 0) > 1);
    if (changes || uses.dates) onDay.push(rule.id);
  }
  return {
    onFacts: Object.fromEntries([...direct].map(([fact, rules]) => [fact, [...closure(rules, restingOn)]])),
    onDay: [...closure(onDay, restingOn)],
  };
};

/** The decisions that a part asks for, by itself or through its parameters. */
const decisionsOf = (pack: Reachable, uses: Uses): ReadonlySet<string> => {
  const values = [...uses.parameters].map((parameter) => pack.parameters[parameter]?.values);
  return new Set([...uses.decisions, ...usesOf(values).decisions]);
};

/** The band tables that may propose a grade for records a rule looks at. */
const gradesFor = (pack: Reachable, rule: Rule): unknown => {
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
