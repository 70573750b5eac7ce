/** What the linkers of a workflow's parts share: the names of the pack, and the tree they stand in. */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor } from '../load/cursor.ts';
import { child } from '../load/cursor.ts';
import type { Transition } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import type { Citable } from './citations.ts';
import { linkCitations } from './citations.ts';
import type { ExpressionScope } from './expression-scope.ts';
import type { NameTable } from './names.ts';
import type { StateNode } from './procedures-tree.ts';

/** What a workflow may refer to outside itself. */
export interface ProcedureScope extends ExpressionScope {
  readonly roles: NameTable;
  readonly procedures: NameTable;
  readonly citable: Citable;
}

/** One workflow being linked. */
export interface Workflow {
  readonly scope: ProcedureScope;
  readonly report: Report;
  readonly root: StateNode;
  /** The procedure's own events, by id or title. */
  readonly events: NameTable;
  /** Where each transition is written: its target, or else itself. */
  readonly cursorOf: Map<Transition, Cursor>;
  /** Timers seen so far, and where. */
  readonly timers: Map<string, Cursor>;
  /** States with an event or a target that names nothing: while there are any, no state is called unreachable. */
  readonly unresolved: Set<StateNode>;
}

/** The citations under `cite:` of a part, else those of what it stands in. */
export const citationsOf = (
  { scope, report }: Pick<Workflow, 'scope' | 'report'>,
  cursor: Cursor,
  inherited: readonly Citation[] = [],
): readonly Citation[] => {
  const cite = child(cursor, 'cite');
  return cite === undefined ? inherited : linkCitations(cite, scope.citable, report);
};
