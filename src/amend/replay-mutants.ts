/**
 * Which small changes of a pack some case notices: under the changed pack its expectations no longer hold. Only cases
 * are replayed in which what was changed is asked and answers otherwise, so most changes cost a few evaluations.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { judge } from '../evaluate/judge.ts';
import type { Judged } from '../evaluate/judged.ts';
import type { World } from '../evaluate/world.ts';
import type { Case, Expect } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import { assess } from '../outcome/assess.ts';
import { worldsOf } from '../outcome/exercise.ts';
import { differencesOf } from '../outcome/expectation.ts';
import type { Mutant } from './mutant.ts';

/** A case that passes under the pack as it stands. */
export interface Witness {
  readonly case: Case;
  readonly asOf: CivilDate;
  readonly expect: Expect;
  readonly diagnostics: readonly Diagnostic[];
}

/** A change that was tried. */
export interface MutantResult {
  readonly mutant: Mutant;
  /** The first case found that notices. */
  readonly noticedBy?: string;
}

/** What a run over mutants came to. */
export interface MutationReport {
  readonly results: readonly MutantResult[];
  /** How many there are, where only some were drawn. */
  readonly all: number;
  readonly seed: number;
  /** Cases that took no part. */
  readonly leftOut: number;
}

/** One result for each mutant, in their order, as they are found. */
export function* replayMutants(
  pack: Pack,
  witnesses: readonly Witness[],
  mutants: readonly Mutant[],
): Generator<MutantResult> {
  const whole: Pack = { ...pack };
  const observed = witnesses.map((witness) => observe(witness, whole));
  const last = new Map<string, Observed>();
  for (const mutant of mutants) {
    const key = JSON.stringify(mutant.subject);
    const first = last.get(key);
    const order = first === undefined ? observed : [first, ...observed.filter((one) => one !== first)];
    const changed = mutant.make();
    const touched = order.filter((one) => touches(mutant, changed, one));
    const noticing =
      touched.find((one) => notices(changed, one, false)) ??
      touched.find((one) => one.witness.expect.dependsOn !== undefined && notices(changed, one, true));
    if (noticing !== undefined) last.set(key, noticing);
    yield { mutant, ...(noticing && { noticedBy: noticing.witness.case.id }) };
  }
}

interface Observed {
  readonly witness: Witness;
  readonly worlds: readonly World[];
  /** Rule → the different findings of it, each in one of its worlds. */
  readonly found: ReadonlyMap<string, ReadonlyMap<Judged, World>>;
  readonly outcome: Outcome;
  readonly entered: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

const observe = (witness: Witness, pack: Pack): Observed => {
  const worlds = worldsOf(pack, witness.case, witness.asOf);
  const found = new Map<string, Map<Judged, World>>();
  for (const world of worlds) {
    for (const [rule, judged] of world.judged) {
      if (judged === undefined) continue;
      const of = found.get(rule) ?? new Map<Judged, World>();
      found.set(rule, of);
      if (!of.has(judged)) of.set(judged, world);
    }
  }
  const outcome = assess(pack, witness.case, witness.asOf, { recompute: false });
  const { steps } = outcome.replay;
  return {
    witness,
    worlds,
    found,
    outcome,
    entered: new Set(
      steps.flatMap((step) => [...(step.kind === 'start' ? [step.event] : []), ...step.entered]),
    ),
    events: new Set(steps.map((step) => step.event)),
  };
};

/** Whether a case can notice at all. */
const touches = ({ subject, kind }: Mutant, changed: Pack, one: Observed): boolean => {
  switch (subject.kind) {
    case 'rule':
      return [...(one.found.get(subject.rule) ?? [])].some(([was, world]) =>
        turns(subject.rule, was, world, changed, one.witness.expect.missing.length > 0),
      );
    case 'parameter':
      return (
        (subject.notice === undefined || subject.notice === one.witness.case.notice) &&
        one.worlds.some((world) => world.parameters.has(subject.parameter))
      );
    case 'state':
      return (
        one.entered.has(subject.state) &&
        (subject.event === undefined ||
          kind.startsWith('deadline') ||
          kind === 'start-day-turned' ||
          one.events.has(subject.event))
      );
    case 'obligation':
      return (
        one.entered.has(subject.state) ||
        one.outcome.replay.obligations.some(({ id }) => id === subject.obligation)
      );
  }
};

/** Whether the changed rule answers otherwise in a world in which all it rests on is as it was. */
const turns = (rule: string, was: Judged, world: World, changed: Pack, withMissing: boolean): boolean => {
  const judged = new Map(world.judged);
  judged.delete(rule);
  const other: World = {
    ...world,
    pack: changed,
    judged,
    scored: new Map(world.scored),
    consulted: new Set(),
    steps: 0,
  };
  const is = judge(other, rule);
  if (is.applies !== was.applies || is.holds !== was.holds) return true;
  if (!withMissing) return false;
  return pathsOf(is) !== pathsOf(was);
};

const pathsOf = ({ finding }: Judged): string => finding.missing.map(({ path }) => path).join(' ');

const notices = (changed: Pack, { witness }: Observed, recompute: boolean): boolean => {
  const { expect, diagnostics } = witness;
  const { dependsOn, ...rest } = expect;
  const asked: Expect = recompute ? expect : rest;
  const outcome = assess(changed, witness.case, witness.asOf, {
    recompute: recompute && dependsOn !== undefined,
  });
  return differencesOf(asked, outcome, diagnostics).length > 0;
};
