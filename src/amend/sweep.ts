/**
 * How many cases are met at each value of a parameter: the verdict of each case over the whole range, found where it
 * turns, and all of them counted. Pure; entry of `banfa sweep`.
 */

import { invariant } from '../base/assert.ts';
import type { CivilDate } from '../base/civil-date.ts';
import { dayNumber, isCivilDate } from '../base/civil-date.ts';
import { createWorld, parameterAt } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type { FactValue, Scalar } from '../model/value.ts';
import type { Look } from '../outcome/look.ts';
import { glance, look } from '../outcome/look.ts';
import { memoryFor } from './borrowed.ts';
import type { Piece } from './breakpoints.ts';
import { isTriedWhole, piecesOf } from './breakpoints.ts';
import { comparedIn, comparedWith, comparisonsOf } from './compared.ts';
import type { CaseToRead } from './impact.ts';
import type { UnreadableCase } from './impact-result.ts';
import { reachOf } from './reach.ts';
import type { Counts, SweepGrid, SweepPoint, SweepResult, TurningCase } from './sweep-result.ts';
import type { Scale } from './swept.ts';
import { packAt, packsAt, scaleOf, sweptOf } from './swept.ts';
import { watched } from './watched.ts';

/** A parameter of the pack and the values between which it is moved. */
export interface SweepRange {
  readonly parameter: string;
  readonly from: Scalar;
  readonly to: Scalar;
}

/** How finely is looked where changes cannot be derived, and a second parameter. */
export interface SweepOptions {
  /** Into so many parts the range is cut: where changes are looked for that cannot be derived, and for a grid. */
  readonly steps?: number;
  /** A second parameter, for a grid. */
  readonly and?: SweepRange;
}

/** Steps where none are asked for. */
export const USUAL_STEPS = 20;

/** Why a range cannot be swept; undefined where it can. */
export const rangeFault = (
  pack: Pack,
  { parameter, from, to }: SweepRange,
): 'unknown' | 'not-ordered' | 'not-a-value' | 'backwards' | undefined => {
  const declared = Object.hasOwn(pack.parameters, parameter) ? pack.parameters[parameter] : undefined;
  if (declared === undefined) return 'unknown';
  const scale = scaleOf(declared);
  if (scale === undefined) return 'not-ordered';
  const [low, high] = [scale.numberOf(from), scale.numberOf(to)];
  if (low === undefined || high === undefined) return 'not-a-value';
  return low < high ? undefined : 'backwards';
};

/** Counts over the range for some cases; each is looked at on the day that `dayOf` gives. */
export const sweep = (
  pack: Pack,
  range: SweepRange,
  cases: Iterable<CaseToRead>,
  dayOf: (theCase: Case) => CivilDate,
  options: SweepOptions = {},
): SweepResult => {
  const tally = sweepTally(pack, range, dayOf, options);
  for (const one of cases) tally.add(one);
  return tally.result();
};

export interface SweepTally {
  readonly add: (one: CaseToRead) => void;
  readonly result: () => SweepResult;
}

/** The same for cases that come one by one. The range must be one that `rangeFault` finds nothing wrong with. */
export const sweepTally = (
  pack: Pack,
  range: SweepRange,
  dayOf: (theCase: Case) => CivilDate,
  { steps = USUAL_STEPS, and }: SweepOptions = {},
): SweepTally => {
  const line = lineOf(pack, range);
  const comparisons = comparisonsOf(pack, range.parameter);
  const derivable = comparisons.only;
  const at = packsAt(pack, range.parameter);
  const first = firstLook(at(range.from), pack, [range.parameter]);
  const grid = and === undefined ? undefined : gridTally(pack, range, and, steps);
  const changes = changeTally();
  const turning: TurningCase[] = [];
  const unreadable: UnreadableCase[] = [];
  const currents = new Set<Scalar | undefined>();
  let [cases, stepped] = [0, 0];
  const add = ({ file, read }: CaseToRead): void => {
    cases += 1;
    const { case: theCase, diagnostics } = read(pack);
    if (theCase === undefined) {
      unreadable.push({
        file,
        under: 'both',
        diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
      });
      return;
    }
    const asOf = dayOf(theCase);
    const { found, isUsed, memory } = first(theCase, asOf);
    const given = comparedIn(comparisons, theCase);
    const probe = (position: number) => {
      const under = at(line.scale.valueAt(position));
      const one =
        position === line.ends.from ? found : look({ pack: under, theCase, asOf, decisions: {} }, memory());
      const shown = derivable ? [] : comparedWith(one, range.parameter);
      return { verdict: answerIn(one), compared: [...given, ...shown].flatMap(numberOf) };
    };
    const ends = { ...line.ends, discrete: line.scale.discrete, steps: derivable ? 0 : steps };
    const pieces = isUsed
      ? piecesOf(ends, probe)
      : [{ from: ends.from, at: answerIn(found), after: answerIn(found) }];
    if (isUsed && !derivable && !isTriedWhole(ends)) stepped += 1;
    changes.add(pieces);
    currents.add(currentOf(pack, range.parameter, theCase, asOf));
    if (pieces.length > 1) turning.push(turningOf(file, theCase, asOf, pieces, line.scale));
    grid?.add(theCase, asOf);
  };
  return {
    add,
    result: () => {
      const [current] = currents;
      return {
        format: 'banfa/sweep@1',
        pack: { pack: pack.id, version: pack.version, hash: pack.hash, title: pack.title },
        parameter: sweptOf(line.declared, line.scale),
        from: range.from,
        to: range.to,
        cases,
        ...(currents.size === 1 && current !== undefined ? { current } : {}),
        points: changes.points(line.scale),
        precision: stepped === 0 ? { kind: 'exact' } : { kind: 'steps', cases: stepped },
        turning,
        unreadable,
        ...(grid === undefined ? {} : { grid: grid.result() }),
      };
    },
  };
};

/**
 * Looks at a case under a pack that others differ from in some parameters only: whether it uses any of them, without which
 * they all give the same, and memories for looks under those others.
 */
const firstLook = (first: Pack, pack: Pack, parameters: readonly string[]) => {
  const parts = parameters.map((id) => ({ id: `parameter:${id}`, kind: 'parameter' as const }));
  const reach = reachOf(pack, pack, parts);
  const watching = watched(
    first,
    parts.map(({ id }) => id),
    [pack],
  );
  return (theCase: Case, asOf: CivilDate) => {
    const memory = memoryFor();
    const question = { pack: watching.pack, theCase, asOf, decisions: {} };
    const { result: found, read } = watching.during(() => look(question, memory));
    return { found, isUsed: read.size > 0, memory: () => memoryFor(memory.worlds, reach) };
  };
};

const numberOf = (value: FactValue): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'string' && isCivilDate(value)
      ? [dayNumber(value)]
      : [];

const answerIn = ({ world, findings }: Look): Verdict =>
  findings.find(({ rule }) => rule === world.pack.answer)?.verdict ?? 'undetermined';

const lineOf = (pack: Pack, { parameter, from, to }: SweepRange) => {
  const declared = pack.parameters[parameter];
  const scale = declared && scaleOf(declared);
  invariant(declared !== undefined && scale !== undefined, 'a range is looked at before it is swept');
  return { declared, scale, ends: { from: scale.numberOf(from) ?? 0, to: scale.numberOf(to) ?? 0 } };
};

/** What the pack itself says, by the case's notice and day. */
const currentOf = (pack: Pack, id: string, { notice }: Case, asOf: CivilDate): Scalar | undefined =>
  parameterAt(createWorld({ pack, facts: {}, asOf, notice }), id);

const turningOf = (
  file: string,
  theCase: Case,
  asOf: CivilDate,
  pieces: readonly Piece<Verdict>[],
  scale: Scale,
): TurningCase => ({
  file,
  case: theCase.id,
  ...(theCase.title === undefined ? {} : { title: theCase.title }),
  asOf,
  course: pieces.map(({ from, at, after }) => ({ value: scale.valueAt(from), at, after })),
});

type Change = Record<Verdict, number>;

const none = (): Change => ({ met: 0, unmet: 0, undetermined: 0, not_applicable: 0 });

/** Adds up where verdicts turn; what is kept grows with the places, not with the cases. */
const changeTally = () => {
  const changes = new Map<number, { readonly at: Change; readonly after: Change }>();
  const add = (pieces: readonly Piece<Verdict>[]): void => {
    let before: Verdict | undefined;
    for (const { from, at, after } of pieces) {
      const change = changes.get(from) ?? { at: none(), after: none() };
      changes.set(from, change);
      change.at[at] += 1;
      if (before !== undefined) change.at[before] -= 1;
      change.after[after] += 1;
      change.after[at] -= 1;
      before = after;
    }
  };
  const points = (scale: Scale): readonly SweepPoint[] => {
    let counts: Counts = none();
    const all = [...changes]
      .sort(([a], [b]) => a - b)
      .map(([from, change]) => {
        const at = sum(counts, change.at);
        counts = sum(at, change.after);
        return { value: scale.valueAt(from), at, after: counts };
      });
    return all.filter((one, index) => {
      const before = all[index - 1];
      return before === undefined || !same(before.after, one.at) || !same(one.at, one.after);
    });
  };
  return { add, points };
};

const sum = (one: Counts, other: Counts): Counts => ({
  met: one.met + other.met,
  unmet: one.unmet + other.unmet,
  undetermined: one.undetermined + other.undetermined,
  not_applicable: one.not_applicable + other.not_applicable,
});

const same = (one: Counts, other: Counts): boolean =>
  one.met === other.met &&
  one.unmet === other.unmet &&
  one.undetermined === other.undetermined &&
  one.not_applicable === other.not_applicable;

/** Values on either side of a grid at most. */
const MOST_VALUES = 24;

/** Counts at evenly spaced values of both parameters. */
const gridTally = (pack: Pack, range: SweepRange, and: SweepRange, steps: number) => {
  const [across, down] = [lineOf(pack, range), lineOf(pack, and)];
  const valuesOn = ({ scale, ends }: ReturnType<typeof lineOf>): readonly Scalar[] => {
    const parts = Math.min(
      steps,
      MOST_VALUES - 1,
      scale.discrete ? Math.max(1, ends.to - ends.from) : MOST_VALUES,
    );
    const all = Array.from({ length: parts + 1 }, (_, index) => {
      const at = ends.from + ((ends.to - ends.from) * index) / parts;
      return scale.valueAt(scale.discrete ? Math.round(at) : Number(at.toPrecision(12)));
    });
    return [...new Set(all)];
  };
  const [columns, rows] = [valuesOn(across), valuesOn(down)];
  const packs = rows.map((row) => {
    const under = packAt(pack, and.parameter, row);
    return columns.map((column) => packAt(under, range.parameter, column));
  });
  const counts = rows.map(() => columns.map(none));
  const [corner = pack] = packs.flat();
  const first = firstLook(corner, pack, [range.parameter, and.parameter]);
  return {
    add: (theCase: Case, asOf: CivilDate): void => {
      const { found, isUsed, memory } = first(theCase, asOf);
      for (const [row, line] of packs.entries()) {
        for (const [column, one] of line.entries()) {
          const cell = counts[row]?.[column];
          const verdict = isUsed
            ? glance({ pack: one, theCase, asOf, decisions: {} }, memory()).verdict
            : answerIn(found);
          if (cell !== undefined) cell[verdict] += 1;
        }
      }
    },
    result: (): SweepGrid => ({ parameter: sweptOf(down.declared, down.scale), columns, rows, counts }),
  };
};
