/** Holds the columns against the interpreter: the same cases without events, judged both ways, rule by rule. */
import type { CivilDate } from '../base/civil-date.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type { Facts } from '../model/value.ts';
import { bindRules, bulkWorld } from './bind.ts';
import { verdictOfCode } from './codes.ts';
import { columnsFor } from './columns.ts';
import { programOf } from './judge-many.ts';
import { layoutOf } from './layout.ts';

/** A rule whose verdict columns and interpreter do not share. */
export interface ColumnFault {
  readonly row: number;
  readonly rule: string;
  readonly columns: Verdict;
  readonly interpreter: Verdict;
}

/** How many verdicts were compared, and those that differ; with generated code where it may be made, and without. */
export interface ColumnRecheck {
  readonly compared: number;
  readonly faults: readonly ColumnFault[];
}

/** Cases of one day and call, by their facts. */
export const recheckColumns = (
  pack: Pack,
  given: { readonly asOf: CivilDate; readonly notice?: string },
  cases: readonly Facts[],
): ColumnRecheck => {
  const bound = bindRules({ pack, ...given });
  const layout = layoutOf([bound]);
  const columns = columnsFor(layout);
  for (const facts of cases) columns.add(facts);
  const table = columns.finish();
  const found = [false, undefined].map((generated) =>
    programOf(bound, layout, { pack, generated }).judge(table),
  );
  const base = bulkWorld({ pack, ...given });
  const faults: ColumnFault[] = [];
  let compared = 0;
  for (const [row, facts] of cases.entries()) {
    const world = createWorld({ ...base, notice: base.notice?.id, facts });
    for (const { id: rule } of bound.rules) {
      const { verdict: interpreter } = evaluate(world, rule);
      compared += 1;
      for (const verdicts of found) {
        const verdict = verdictOfCode(verdicts.get(rule)?.[row] ?? -1);
        if (verdict !== interpreter) faults.push({ row, rule, columns: verdict, interpreter });
      }
    }
  }
  return { compared, faults };
};
