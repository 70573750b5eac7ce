/**
 * What applications call of this folder (D15): the same functions with answers that are frozen through and through, and
 * with packs and cases that nobody else can change meanwhile. Whoever prints them finds the words in `report/`.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { collect } from '../base/diagnostic.ts';
import { deepFreeze } from '../base/json.ts';
import type { Source } from '../base/source.ts';
import { finderOf } from '../link/checks/check.ts';
import { withDrafting } from '../link/drafting/drafting.ts';
import type { Case } from '../model/case.ts';
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import { assess } from '../outcome/assess.ts';
import type { Coverage } from '../outcome/coverage.ts';
import { coverageOf } from '../outcome/coverage.ts';
import { createExercise } from '../outcome/exercise.ts';
import { differencesOf } from '../outcome/expectation.ts';
import { day, ownCopy, ownPack } from '../outcome/own.ts';
import type { Boundary, Seed } from './boundary.ts';
import { boundariesOf } from './boundary.ts';
import { diffPacks as diff } from './diff.ts';
import type { ImpactOptions } from './impact.ts';
import { impactOf as impact } from './impact.ts';
import type { ImpactResult } from './impact-result.ts';
import { checkLedger as check } from './ledger-check.ts';
import { drawn, mutantsOf } from './mutate.ts';
import type { MutationReport, Witness } from './replay-mutants.ts';
import { replayMutants } from './replay-mutants.ts';
import type { CaseToRead } from './rows.ts';
import type { SweepOptions } from './sweep.ts';
import { sweep as move, rangeFault } from './sweep.ts';
import type { SweepRange } from './sweep-line.ts';
import type { SweepResult } from './sweep-result.ts';

/**
 * All that is other in the new pack by meaning, each change once, in the order of the measure; empty where nothing is.
 * What stands before and after is told in formulas; `diffInWords` of `banfa/report` tells it in sentences.
 */
export const diffPacks = (old: Pack, now: Pack): readonly Change[] =>
  deepFreeze(diff(ownPack(old), ownPack(now)));

/**
 * What changes for some cases between two versions of a pack. Each case is read under both and looked at on the day
 * that `dayOf` gives; one that cannot be read is told, not thrown. A RangeError for a day that does not exist.
 */
export const impactOf = (
  old: Pack,
  now: Pack,
  cases: Iterable<CaseToRead>,
  dayOf: (theCase: Case) => CivilDate,
  options: ImpactOptions = {},
): ImpactResult =>
  deepFreeze(impact(ownPack(old), ownPack(now), ownCases(cases), (one) => day(dayOf(one)), options));

/**
 * How many cases have which verdict at each value of a parameter, exactly where a count changes. Values are as the pack
 * has them (numbers in the parameter's unit, days as 2026-10-12). A RangeError for a range that cannot be swept.
 */
export const sweep = (
  pack: Pack,
  range: SweepRange,
  cases: Iterable<CaseToRead>,
  dayOf: (theCase: Case) => CivilDate,
  options: SweepOptions = {},
): SweepResult => {
  const own = ownPack(pack);
  for (const one of options.and === undefined ? [range] : [range, options.and]) checkRange(own, one);
  const steps = options.steps ?? 1;
  if (!Number.isInteger(steps) || steps < 1) throw new RangeError(`steps must be a whole number: ${steps}`);
  return deepFreeze(move(own, range, ownCases(cases), (one) => day(dayOf(one)), options));
};

/** Cases on both sides of every threshold that some case meets, each the case with one fact moved, for a person to confirm. */
export const boundariesAt = (pack: Pack, cases: Iterable<Seed>): readonly Boundary[] =>
  deepFreeze(boundariesOf(ownPack(pack), ownSeeds(cases)));

/** Verdicts, conditions that alone decide, transitions and timers that some cases show of a pack (D30). */
export const coverage = (pack: Pack, cases: Iterable<Seed>): Coverage => {
  const own = ownPack(pack);
  const exercise = createExercise(own);
  const outcomes = ownSeeds(cases).map((seed) => {
    exercise.observe(seed.case, seed.asOf);
    return assess(own, seed.case, seed.asOf, { recompute: false });
  });
  return deepFreeze(coverageOf(own, outcomes, exercise.exercised()));
};

/** How many of the small changes are tried. */
export interface MutateOptions {
  /** So many changes are tried, drawn by `seed`; all where absent. */
  readonly limit?: number;
  /** 1 where absent. */
  readonly seed?: number;
}

/**
 * Which small changes of a pack some case notices: its expectations, which hold under the pack as it stands, no longer
 * do. Cases that expect nothing or fail take no part and are counted as `leftOut`.
 */
export const mutate = (
  pack: Pack,
  cases: Iterable<Seed>,
  { limit, seed = 1 }: MutateOptions = {},
): MutationReport => {
  const own = ownPack(pack);
  const seeds = ownSeeds(cases);
  const witnesses = seeds.flatMap((one) => witnessOf(own, one) ?? []);
  const mutants = mutantsOf(own);
  const results = [...replayMutants(own, witnesses, drawn(mutants, limit, seed))];
  return deepFreeze({ results, all: mutants.length, seed, leftOut: seeds.length - witnesses.length });
};

/** The texts of two versions of a pack, where places in them are wanted. */
export interface AmendmentTexts {
  readonly old?: readonly Source[];
  readonly now?: readonly Source[];
}

/**
 * Adopted comments of the ledger that the new pack does not carry out, and changes without a reason. Places are found in
 * the texts given; the old version's files are called `old/FILE`.
 */
export const checkLedger = (old: Pack, now: Pack, texts: AmendmentTexts = {}): readonly Diagnostic[] => {
  const amendment = { old: ownPack(old), now: ownPack(now) };
  const find = { old: finderOf(texts.old ?? []), now: finderOf(texts.now ?? []) };
  const { report, diagnostics } = collect();
  check(
    amendment,
    diff(amendment.old, amendment.now),
    (place, side) => {
      const span = find[side].at(place);
      return span && side === 'old' ? { ...span, file: `old/${span.file}` } : span;
    },
    report,
  );
  return deepFreeze([...diagnostics()]);
};

/** What the drafting lints say of the words of a pack; `sources` are the texts it was loaded from, for their places. */
export const draftingNotes = (pack: Pack, sources: readonly Source[]): readonly Diagnostic[] =>
  deepFreeze([...withDrafting(ownPack(pack), [], sources)]);

const FAULTS: Readonly<Record<NonNullable<ReturnType<typeof rangeFault>>, string>> = {
  unknown: 'the pack has no such parameter',
  'not-ordered': 'its values have no order',
  'not-a-value': 'an end of the range is no value of it',
  backwards: 'the range does not lead upwards',
};

const checkRange = (pack: Pack, range: SweepRange): void => {
  const fault = rangeFault(pack, range);
  if (fault === undefined) return;
  const { parameter, from, to } = range;
  throw new RangeError(`${parameter} cannot be swept from ${from} to ${to}: ${FAULTS[fault]}`);
};

/** Cases whose reader may give the caller's own data. */
function* ownCases(cases: Iterable<CaseToRead>): Generator<CaseToRead> {
  for (const { file, read } of cases) {
    yield {
      file,
      read: (pack) => {
        const { case: theCase, diagnostics } = read(pack);
        return { ...(theCase && { case: ownCopy(theCase) }), diagnostics: ownCopy(diagnostics) };
      },
    };
  }
}

const ownSeeds = (cases: Iterable<Seed>): readonly Seed[] =>
  [...cases].map((one) => ({
    case: ownCopy(one.case),
    asOf: day(one.asOf),
    ...(one.diagnostics && { diagnostics: ownCopy(one.diagnostics) }),
  }));

const witnessOf = (pack: Pack, { case: theCase, asOf, diagnostics = [] }: Seed): Witness | undefined => {
  const { expect } = theCase;
  if (expect === undefined) return undefined;
  const outcome = assess(pack, theCase, asOf, { recompute: expect.dependsOn !== undefined });
  if (differencesOf(expect, outcome, diagnostics).length > 0) return undefined;
  return { case: theCase, asOf, expect, diagnostics };
};
