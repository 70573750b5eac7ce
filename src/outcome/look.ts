/** One look at a case under given readings: its replay, and a finding for every rule in the world it leads to. */
import type { CivilDate } from '../base/civil-date.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Finding } from '../model/finding.ts';
import type { Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type { Memory } from '../procedure/memory.ts';
import { follow } from '../procedure/replay.ts';

/** What is asked: which pack, which case, which day, which readings. */
export interface Question {
  readonly pack: Pack;
  readonly theCase: Case;
  readonly asOf: CivilDate;
  readonly decisions: Decisions;
}

export interface Look {
  readonly replay: Replay;
  /** The case as it stands after the replay, on the day asked. */
  readonly world: World;
  readonly findings: readonly Finding[];
}

/** A look from the beginning; what may serve another look is kept in a memory, if there is one. */
export const look = ({ pack, theCase, asOf, decisions }: Question, memory?: Memory): Look => {
  const { replay, world } = follow(pack, theCase, asOf, decisions, memory);
  return { replay, world, findings: topRulesOf(pack).map((rule) => evaluate(world, rule)) };
};

/** What a look comes to when nobody asks for more than the answer and the course. */
export interface Glance {
  readonly verdict: Verdict;
  readonly replay: Replay;
  readonly world: World;
}

/** The same verdict and replay as a look from the beginning; other rules are found only where the replay asks for them. */
export const glance = ({ pack, theCase, asOf, decisions }: Question, memory?: Memory): Glance => {
  const { replay, world } = follow(pack, theCase, asOf, decisions, memory);
  const verdict = Object.hasOwn(pack.rules, pack.answer)
    ? evaluate(world, pack.answer).verdict
    : 'undetermined';
  return { verdict, replay, world };
};

const topRules = new WeakMap<Pack, readonly string[]>();

/** The answer, then every rule that is no other's member, in the pack's order. */
const topRulesOf = (pack: Pack): readonly string[] => {
  const known = topRules.get(pack);
  if (known !== undefined) return known;
  const rules = Object.values(pack.rules);
  const members = new Set(rules.flatMap(({ body }) => (body.kind === 'when' ? [] : body.of)));
  const others = rules.filter(({ id }) => id !== pack.answer && !members.has(id)).map(({ id }) => id);
  const top = [...(Object.hasOwn(pack.rules, pack.answer) ? [pack.answer] : []), ...others];
  topRules.set(pack, top);
  return top;
};
