/**
 * A sweep over cases without events that come as a table: where each turns is found for all of them in one pass. Only for a
 * rule that turns at most once as the parameter grows, and a parameter that nothing at the beginning of a case rests on.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { bindRules } from '../bulk/bind.ts';
import { verdictOfCode } from '../bulk/codes.ts';
import type { Layout } from '../bulk/layout.ts';
import { layoutOf } from '../bulk/layout.ts';
import { startOf } from '../bulk/start.ts';
import type { Table } from '../bulk/table.ts';
import type { TurningPoints } from '../bulk/turning.ts';
import { codeAt, turningOf } from '../bulk/turning.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type { Piece, Range } from './breakpoints.ts';
import { piecesOf } from './breakpoints.ts';

/** Cases of one day and call. */
export interface TableRange extends Omit<Range, 'steps'> {
  readonly parameter: string;
  readonly asOf: CivilDate;
  readonly notice: string | undefined;
}

/** What is told of the rows of a table. */
export interface TableSweep {
  /** Of the tables that are taken. */
  readonly layout: Layout;
  /** How many rows have the same verdict over the whole range, and the pieces of those that have not. */
  readonly pieces: (
    table: Table,
    same: (verdict: Verdict, rows: number) => void,
    turns: (row: number, pieces: readonly Piece<Verdict>[]) => void,
  ) => void;
}

/** Undefined where the cases must be looked at one by one. */
export const tableSweep = (pack: Pack, range: TableRange): TableSweep | undefined => {
  const { parameter, asOf, notice } = range;
  const start = startOf(pack, asOf, notice);
  if (!start.isCommon || start.parameters.has(parameter)) return undefined;
  const bound = bindRules({ pack, asOf, ...(notice === undefined ? {} : { notice }), free: parameter });
  if (Object.hasOwn(bound.beyond, pack.answer)) return undefined;
  const layout = layoutOf([bound]);
  const find = turningOf(bound, layout, { pack, rule: pack.answer });
  if (find === undefined) return undefined;
  return {
    layout,
    pieces: (table, same, turns) => {
      const points = find(table);
      const counts = [0, 0, 0, 0];
      for (let row = 0; row < table.rows; row++) {
        const code = codeAt(points, row, range.from);
        if (turnsWithin(points, row, range)) {
          turns(row, piecesOf({ ...range, steps: 0 }, probing(points, row)));
        } else counts[code] = (counts[code] ?? 0) + 1;
      }
      for (const [code, rows] of counts.entries()) if (rows > 0) same(verdictOfCode(code), rows);
    },
  };
};

/** Whether a turning point lies in the range, its ends included. */
const turnsWithin = ({ way, met, may }: TurningPoints, row: number, { from, to }: TableRange): boolean => {
  const [low, high] = way.small ? [from, to] : [-to, -from];
  const within = (point: number): boolean => point >= low && point <= high;
  return within(met[row] ?? Number.NaN) || within(may[row] ?? Number.NaN);
};

const probing = (points: TurningPoints, row: number) => {
  const { way, met, may } = points;
  const sign = way.small ? 1 : -1;
  const compared = [met[row], may[row]].flatMap((point) =>
    point !== undefined && Number.isFinite(point) ? [sign * point] : [],
  );
  return (at: number) => ({ verdict: verdictOfCode(codeAt(points, row, at)), compared });
};
