/** One look at a case under given readings: its replay, and a finding for every rule in the world it leads to. */
import type { CivilDate } from '../base/civil-date.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Finding } from '../model/finding.ts';
import type { Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Asked } from '../procedure/asked.ts';
import { replay } from '../procedure/replay.ts';

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

/** A look from the beginning; what the replay asked on the way is added to `asked`. */
export const look = (question: Question, asked?: Asked[]): Look => {
  const { pack, theCase, asOf, decisions } = question;
  const course = replay(pack, theCase, asOf, decisions, asked);
  const world = worldAfter(question, course);
  return { replay: course, world, findings: topRulesOf(pack).map((rule) => evaluate(world, rule)) };
};

/** The world that a replay leads to. */
export const worldAfter = ({ pack, theCase, asOf, decisions }: Question, course: Replay): World =>
  createWorld({
    pack,
    asOf,
    decisions,
    facts: course.facts,
    notice: theCase.notice,
    stageDates: course.stageDates,
    stage: course.stage,
  });

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
