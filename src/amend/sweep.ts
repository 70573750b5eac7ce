/**
 * How many cases are met at each value of a parameter: the verdict of each case over the whole range, found where it
 * turns, and all of them counted. Pure; entry of `banfa sweep`.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { dayNumber, isCivilDate } from '../base/civil-date.ts';
import { createWorld, parameterAt } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type { FactValue, Scalar } from '../model/value.ts';
import { look } from '../outcome/look.ts';
import type { Piece } from './breakpoints.ts';
import { isTriedWhole, piecesOf } from './breakpoints.ts';
import { comparedIn, comparedWith, comparisonsOf } from './compared.ts';
import { countedRule } from './counted-rule.ts';
import type { UnreadableCase } from './impact-result.ts';
import type { CaseToRead, RowTally } from './rows.ts';
import { MOST_LISTED } from './rows.ts';
import { changeTally } from './sweep-counts.ts';
import { gridTally } from './sweep-grid.ts';
import type { SweepRange } from './sweep-line.ts';
import { answerIn, firstLook, lineOf } from './sweep-line.ts';
import type { SweepResult, TurningCase } from './sweep-result.ts';
import { tableSweep } from './sweep-tables.ts';
import type { Scale } from './swept.ts';
import { packsAt, scaleOf, sweptOf } from './swept.ts';

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
  /** For cases without events that come as tables; undefined where they must be looked at one by one. */
  readonly tables: (asOf: CivilDate, notice: string | undefined) => RowTally | undefined;
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
    currents.add(currentOf(pack, range.parameter, theCase.notice, asOf));
    if (pieces.length > 1) turning.push(turningOf(nameOf(file, theCase), asOf, pieces, line.scale));
    grid?.add(theCase, asOf);
  };
  let [listed, unlisted] = [0, 0];
  let inOnePass: number | undefined;
  const tables = (asOf: CivilDate, notice: string | undefined): RowTally | undefined => {
    inOnePass ??= 0;
    const { from, to } = line.ends;
    const { discrete } = line.scale;
    const { parameter } = range;
    const found =
      grid === undefined ? tableSweep(pack, { from, to, discrete, parameter, asOf, notice }) : undefined;
    if (found === undefined) return undefined;
    return {
      layout: found.layout,
      add: (table, rowAt) => {
        cases += table.rows;
        inOnePass = (inOnePass ?? 0) + table.rows;
        currents.add(currentOf(pack, parameter, notice, asOf));
        found.pieces(
          table,
          (verdict, rows) => changes.add([{ from, at: verdict, after: verdict }], rows),
          (row, pieces) => {
            changes.add(pieces);
            if (pieces.length === 1) return;
            if (listed++ < MOST_LISTED) turning.push(turningOf(rowAt(row), asOf, pieces, line.scale));
            else unlisted += 1;
          },
        );
      },
    };
  };
  return {
    add,
    tables,
    result: () => {
      const [current] = currents;
      return {
        format: 'banfa/sweep@1',
        pack: { pack: pack.id, version: pack.version, hash: pack.hash, title: pack.title },
        rule: countedRule(pack),
        parameter: sweptOf(line.declared, line.scale),
        from: range.from,
        to: range.to,
        cases,
        ...(inOnePass === undefined ? {} : { inOnePass }),
        ...(currents.size === 1 && current !== undefined ? { current } : {}),
        points: changes.points(line.scale),
        precision: stepped === 0 ? { kind: 'exact' } : { kind: 'steps', cases: stepped },
        turning,
        ...(unlisted === 0 ? {} : { unlisted }),
        unreadable,
        ...(grid === undefined ? {} : { grid: grid.result() }),
      };
    },
  };
};

const numberOf = (value: FactValue): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'string' && isCivilDate(value)
      ? [dayNumber(value)]
      : [];

/** What the pack itself says, by the case's notice and day. */
const currentOf = (pack: Pack, id: string, notice: string | undefined, asOf: CivilDate): Scalar | undefined =>
  parameterAt(createWorld({ pack, facts: {}, asOf, notice }), id);

const nameOf = (file: string, { id, title }: Case): Named => ({
  file,
  case: id,
  ...(title === undefined ? {} : { title }),
});

type Named = Pick<TurningCase, 'file' | 'case' | 'title'>;

const turningOf = (
  { file, case: id, title }: Named,
  asOf: CivilDate,
  pieces: readonly Piece<Verdict>[],
  scale: Scale,
): TurningCase => ({
  file,
  case: id,
  ...(title === undefined ? {} : { title }),
  asOf,
  course: pieces.map(({ from, at, after }) => ({ value: scale.valueAt(from), at, after })),
});
