/**
 * Holds every settled verdict of a case against json-logic-js itself, on the same facts, missing ones included. LAW: an
 * open comparison comes out one way or the other there; what Kleene's logic settles in spite of it is the same for both.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { nestedFacts, ruleWriter } from '../evaluate/json-logic.ts';
import { frameOf } from '../evaluate/judge.ts';
import { referenceAnswer } from '../evaluate/operators.ts';
import { figureIn } from '../evaluate/score.ts';
import type { World } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import { look } from '../outcome/look.ts';
import type { Memory } from '../procedure/memory.ts';
import { askedBy } from './fixed.ts';

/** What came of checking the verdicts of a case, each a number of verdicts. */
export interface Recheck {
  /** Settled verdicts that were held against json-logic-js, the guards of the course on their days included. */
  readonly checked: number;
  /** Verdicts that are open: nothing to check. */
  readonly open: number;
  /** Settled verdicts that rest on points of a score table that are open, or that plain JSON-Logic cannot write. */
  readonly left: number;
  readonly disagreements: readonly Disagreement[];
}

/** A verdict that json-logic-js does not share: a fault of banfa, or of that package. */
export interface Disagreement {
  readonly rule: string;
  /** The day it was asked for. */
  readonly on: CivilDate;
  readonly verdict: Verdict;
  readonly reference: boolean;
}

/** Every verdict that was asked for on the way of a case and on the day it is looked at. */
export const recheck = (pack: Pack, theCase: Case, asOf: CivilDate, decisions: Decisions = {}): Recheck => {
  const memory: Memory = { asked: [], worlds: new Map() };
  const { world } = look({ pack, theCase, asOf, decisions }, memory);
  let [checked, open, left] = [0, 0, 0];
  const disagreements: Disagreement[] = [];
  for (const one of new Set([...memory.worlds.values(), world])) {
    const found = recheckWorld(one);
    checked += found.checked;
    open += found.open;
    left += found.left;
    disagreements.push(...found.disagreements);
  }
  return { checked, open, left, disagreements };
};

/** The rules that were judged in one world. */
export const recheckWorld = (world: World): Recheck => {
  const data = nestedFacts(world.facts);
  const write = ruleWriter(world);
  let [checked, open, left] = [0, 0, 0];
  const disagreements: Disagreement[] = [];
  for (const [rule, judged] of world.judged) {
    const verdict = judged?.finding.verdict ?? 'undetermined';
    if (verdict === 'undetermined') {
      open += 1;
      continue;
    }
    const scores = scoresUnder(world.pack, rule);
    const written = write(rule);
    if (scores.length > 0 && (written.open.length > 0 || scores.some((one) => isOpen(world, one)))) {
      left += 1;
      continue;
    }
    checked += 1;
    const reference = referenceAnswer(written.logic, data);
    if (reference !== (verdict === 'met')) disagreements.push({ rule, on: world.asOf, verdict, reference });
  }
  return { checked, open, left, disagreements };
};

/** The bounds of open points may settle a rule; plain JSON-Logic has no bounds. */
const isOpen = (world: World, score: string): boolean =>
  figureIn(frameOf(world, {}), score).value === undefined;

const rested = new WeakMap<Pack, Map<string, readonly string[]>>();

/** The points that a rule rests on, by itself or through others. */
const scoresUnder = (pack: Pack, id: string): readonly string[] => {
  const known = rested.get(pack) ?? new Map<string, readonly string[]>();
  rested.set(pack, known);
  const under = (rule: string): readonly string[] => {
    const before = known.get(rule);
    if (before !== undefined) return before;
    known.set(rule, []);
    const declared = pack.rules[rule];
    const asked = declared === undefined ? { scores: [], rules: [] } : askedBy(declared);
    const found = [...new Set([...asked.scores, ...asked.rules.flatMap(under)])];
    known.set(rule, found);
    return found;
  };
  return under(id);
};
