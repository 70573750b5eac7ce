/** What a reading can reach: the rules and advisories that ask for the decision, and those that rest on them. */
import type { Pack } from '../model/pack.ts';
import type { Uses } from './uses.ts';
import { usesOf } from './uses.ts';

type Reachable = Pick<Pack, 'rules' | 'advisories' | 'grades' | 'scorings' | 'decisions' | 'parameters'>;

/** What rests on what in a pack, found once when it is linked. */
export const bearingsOf = (pack: Reachable): Pick<Pack, 'reaches' | 'rests'> => {
  const surveyed = surveyOf(pack);
  return { reaches: reachesIn(pack, surveyed), rests: restsIn(pack, surveyed) };
};

/** The rules that touch something by what they use, and all that rest on them. */
export const rulesTouching = (pack: Reachable, touches: (uses: Uses) => boolean): ReadonlySet<string> => {
  const { uses, restingOn } = surveyOf(pack);
  return closure(
    uses.flatMap(([rule, found]) => (touches(found) ? [rule] : [])),
    restingOn,
  );
};

interface Survey {
  readonly uses: readonly (readonly [rule: string, uses: Uses])[];
  /** Rule → those that name it or have it as a member. */
  readonly restingOn: ReadonlyMap<string, readonly string[]>;
}

const surveyOf = (pack: Reachable): Survey => {
  const restingOn = new Map<string, string[]>();
  const uses = Object.values(pack.rules).map((rule) => {
    const found = withGrades(pack, withScores(pack, usesOf(rule.body, rule.lets, rule.appliesWhen)));
    const members = rule.body.kind === 'when' ? [] : rule.body.of;
    for (const other of [...found.rules, ...members]) add(restingOn, other, rule.id);
    return [rule.id, found] as const;
  });
  return { uses, restingOn };
};

/** Also what the band tables use that may propose a grade for records looked at. */
const withGrades = (pack: Reachable, uses: Uses): Uses => {
  const tables = Object.values(pack.grades).filter((table) => uses.facts.has(table.list));
  if (tables.length === 0) return uses;
  return joined(uses, usesOf(tables));
};

/** Also what the score tables use that are asked for, in turn; and the day, since the sheets of judges are dated. */
const withScores = (pack: Reachable, uses: Uses): Uses => {
  const asked = new Set(uses.scores);
  let all = uses;
  for (const id of asked) {
    // Whom a judge is bound to is looked at when the case is read, not when it is scored.
    const tables = pack.scorings
      .filter((one) => one.id === id)
      .map((one) => ({ ...one, panel: { ...one.panel, conflictsWith: [] } }));
    const more = usesOf(tables);
    for (const other of more.scores) asked.add(other);
    all = { ...joined(all, more), dates: true };
  }
  return all;
};

const joined = (some: Uses, more: Uses): Uses => ({
  facts: new Set([...some.facts, ...more.facts]),
  parameters: new Set([...some.parameters, ...more.parameters]),
  rules: new Set([...some.rules, ...more.rules]),
  decisions: new Set([...some.decisions, ...more.decisions]),
  scores: new Set([...some.scores, ...more.scores]),
  dates: some.dates || more.dates,
});

/** For every decision what it may turn. */
const reachesIn = (pack: Reachable, { uses, restingOn }: Survey): Pack['reaches'] => {
  const direct = new Map<string, string[]>();
  for (const [rule, found] of uses) {
    for (const decision of decisionsOf(pack, found)) add(direct, decision, rule);
  }
  const advisories = Object.values(pack.advisories).map(({ id, when, lets }) => {
    const found = withScores(pack, usesOf(when, lets));
    return { id, rules: [...found.rules], decisions: decisionsOf(pack, found) };
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
const restsIn = (pack: Reachable, { uses, restingOn }: Survey): Pack['rests'] => {
  const direct = new Map<string, string[]>();
  const onDay: string[] = [];
  for (const [rule, found] of uses) {
    for (const fact of found.facts) add(direct, fact, rule);
    const changes = [...found.parameters].some((id) => (pack.parameters[id]?.values.length ?? 0) > 1);
    if (changes || found.dates) onDay.push(rule);
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
