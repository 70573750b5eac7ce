/**
 * Cases just below, at and just above every threshold and date that a condition compares a fact with, each made of an
 * existing case by moving that one fact. What the verdict should be is for a person to say.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { fieldAt, withValue } from '../evaluate/fact-path.ts';
import type { World } from '../evaluate/world.ts';
import type { Case, CaseEvent } from '../model/case.ts';
import type { Expression } from '../model/expression.ts';
import type { Explanation } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type { Scalar } from '../model/value.ts';
import { assess } from '../outcome/assess.ts';
import type { Knot } from '../outcome/condition-tree.ts';
import { innerOf, knotOf, leavesOf, truthWith } from '../outcome/condition-tree.ts';
import { partsOf } from '../outcome/conditions.ts';
import { worldsOf } from '../outcome/exercise.ts';
import { findingsByRule } from '../outcome/expectation.ts';
import { moved } from './mutate-expression.ts';

/** A threshold in a condition, and the case that comes nearest to hanging on it. */
export interface Boundary {
  readonly rule: string;
  readonly path: string;
  /** `staff.count`, `incidents[0].date` */
  readonly fact: string;
  readonly threshold: Scalar;
  /** The case it is made of. */
  readonly from: string;
  /** Whether the condition alone decided in that case. */
  readonly decides: boolean;
  readonly cases: readonly BoundaryCase[];
}

/** The case on one side of a threshold. */
export interface BoundaryCase {
  readonly side: 'below' | 'at' | 'above';
  readonly value: Scalar;
  readonly case: Case;
  readonly asOf: CivilDate;
  /** What the pack as it stands makes of it, for the rule of the threshold. */
  readonly verdict?: Verdict;
}

/** A case and the day on which it is looked at. */
export interface Seed {
  readonly case: Case;
  readonly asOf: CivilDate;
  /** What was found when it was read, for a case that expects diagnostics. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** One for every threshold that some case meets, in the order of the rules. */
export const boundariesOf = (pack: Pack, seeds: readonly Seed[]): readonly Boundary[] => {
  const met = new Map<string, Meeting>();
  const moving = new Set(pack.rests.onDay);
  for (const seed of seeds) {
    // The last world is that of the day asked; a threshold that moves with the day is taken from there.
    for (const [index, world] of worldsOf(pack, seed.case, seed.asOf).toReversed().entries()) {
      for (const meeting of meetingsIn(world, seed)) {
        if (index > 0 && moving.has(meeting.rule)) continue;
        const key = `${meeting.rule} ${meeting.path}`;
        const known = met.get(key);
        if (known === undefined || (!known.decides && meeting.decides)) met.set(key, meeting);
      }
    }
  }
  const order = Object.keys(pack.rules);
  return [...met.values()]
    .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule) || (a.path < b.path ? -1 : 1))
    .flatMap((meeting) => {
      const cases = casesAt(meeting, pack);
      const { seed, ...rest } = meeting;
      return cases.length === 0 ? [] : [{ ...rest, from: seed.case.id, cases }];
    });
};

interface Meeting {
  readonly rule: string;
  readonly path: string;
  readonly fact: string;
  readonly threshold: Scalar;
  readonly decides: boolean;
  readonly seed: Seed;
}

const meetingsIn = (world: World, seed: Seed): readonly Meeting[] => {
  const { pack } = world;
  const found: Meeting[] = [];
  for (const [id, judged] of world.judged) {
    const rule = pack.rules[id];
    if (judged === undefined || rule === undefined) continue;
    const visit = (expression: Expression, explanation: Explanation, path: string): void => {
      const knot: Knot = knotOf(expression, explanation, pack, path);
      const whole = truthWith(knot);
      for (const leaf of leavesOf(knot)) {
        const comparison = comparedIn(leaf.explanation);
        const { truth } = leaf;
        if (comparison !== undefined && truth !== 'unknown') {
          const decides = truthWith(knot, leaf, !truth) !== whole;
          found.push({ rule: id, path: leaf.path, decides, seed, ...comparison });
        }
        for (const inner of innerOf(leaf.expression, leaf.explanation, pack, leaf.path)) {
          for (const one of inner.explanations) visit(inner.where, one, inner.path);
        }
      }
    };
    for (const { part, expression } of partsOf(rule)) {
      const explanation = part === 'when' ? judged.finding.explanation : judged.finding.applies;
      if (explanation !== undefined) visit(expression, explanation, '');
    }
  }
  return found;
};

const ORDERED: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=']);

/** A fact on one side and a number or day on the other that is none. */
const comparedIn = (
  explanation: Explanation | undefined,
): Pick<Meeting, 'fact' | 'threshold'> | undefined => {
  if (explanation === undefined || !ORDERED.has(explanation.op)) return undefined;
  const [left, right] = explanation.args.map(unwrapped);
  if (left === undefined || right === undefined) return undefined;
  return sideOf(left, right) ?? sideOf(right, left);
};

const sideOf = (fact: Explanation, other: Explanation): Pick<Meeting, 'fact' | 'threshold'> | undefined => {
  const { value: threshold } = other;
  if (threshold === undefined || mentionsFact(other) || moved(threshold, 1) === undefined) return undefined;
  if (fact.op === 'var' && fact.name !== undefined) return { fact: fact.name, threshold };
  return undefined;
};

const unwrapped = (explanation: Explanation): Explanation => {
  const [only] = explanation.args;
  return explanation.op === 'choose' && only !== undefined ? unwrapped(only) : explanation;
};

const mentionsFact = ({ op, args }: Explanation): boolean =>
  op === 'var' || op === 'count' || op === 'sum' || args.some(mentionsFact);

const casesAt = ({ rule, fact, threshold, seed }: Meeting, pack: Pack): readonly BoundaryCase[] => {
  const field = fieldAt(pack, fact);
  const sides: readonly (readonly [BoundaryCase['side'], Scalar | undefined])[] = [
    ['below', moved(threshold, -1)],
    ['at', threshold],
    ['above', moved(threshold, 1)],
  ];
  return sides.flatMap(([side, value]) => {
    if (value === undefined || field === undefined) return [];
    if (typeof value === 'number') {
      if (field.min !== undefined && value < field.min) return [];
      if (field.max !== undefined && value > field.max) return [];
    }
    const changed = withFact(seed.case, fact, value, seed.asOf);
    const { expect: _expect, ...rest } = changed;
    const outcome = assess(pack, rest, seed.asOf, { recompute: false });
    const verdict = findingsByRule(outcome).get(rule)?.verdict;
    return [{ side, value, case: rest, asOf: seed.asOf, ...(verdict && { verdict }) }];
  });
};

/** The case with one value, written where the case last gives that fact before the day asked. */
const withFact = (theCase: Case, path: string, value: Scalar, asOf: CivilDate): Case => {
  const [id = path] = path.split('[');
  const index = theCase.events.findLastIndex(
    ({ date, facts }) => date <= asOf && given(facts[id]) !== undefined,
  );
  const event = theCase.events[index];
  const set = event === undefined ? undefined : given(event.facts[id]);
  if (event === undefined || set === undefined) {
    return { ...theCase, facts: withValue(theCase.facts, path, value) };
  }
  const put = withValue({ [id]: set }, path, value)[id];
  if (put === undefined) return theCase;
  return {
    ...theCase,
    events: theCase.events.with(index, { ...event, facts: { ...event.facts, [id]: put } }),
  };
};

/** What an event sets a fact to as a whole. */
const given = (change: CaseEvent['facts'][string] | undefined): Case['facts'][string] | undefined =>
  change === undefined || change === null || (typeof change === 'object' && !Array.isArray(change))
    ? undefined
    : wholeOf(change);

const wholeOf = (change: Exclude<CaseEvent['facts'][string], null>): Case['facts'][string] | undefined =>
  typeof change === 'object' && 'append' in change ? undefined : change;
