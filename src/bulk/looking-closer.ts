/** The interpreter on single cases of a table, for what columns do not keep: what is missing, and every reason. */
import { evaluate } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Finding } from '../model/finding.ts';
import type { Facts } from '../model/value.ts';
import type { BindGiven } from './bind.ts';
import { bulkWorld } from './bind.ts';
import { factsAt } from './facts-at.ts';
import type { Table } from './table.ts';

/** Looks at single cases as rules were bound for all. */
export interface LookingCloser {
  /** The finding of a rule for a row; `missing` is what it is with all the facts of the case. */
  readonly finding: (table: Table, row: number, rule: string) => Finding;
  /** The same for facts at hand, also of rules that are beyond terms. */
  readonly findingOf: (facts: Facts, rule: string) => Finding;
}

/** Rules of one row after another share what they rest on. */
export const lookingCloser = (given: BindGiven): LookingCloser => {
  const base = bulkWorld(given);
  const worldOf = (facts: Facts): World => createWorld({ ...base, facts, notice: base.notice?.id });
  let last: { readonly table: Table; readonly row: number; readonly world: World } | undefined;
  return {
    finding: (table, row, rule) => {
      if (last?.table !== table || last.row !== row) {
        last = { table, row, world: worldOf(factsAt(table, row)) };
      }
      return evaluate(last.world, rule);
    },
    findingOf: (facts, rule) => evaluate(worldOf(facts), rule),
  };
};
