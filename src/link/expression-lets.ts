/** The `let:` of a rule, advisory or group: values named first, in order, each may use those before it. */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor } from '../load/cursor.ts';
import { entriesOf, keySpanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import { linkTyped } from './expression.ts';
import type { ExpressionScope } from './expression-scope.ts';
import { FAULTY } from './expression-types.ts';
import { keyAt, referDeclared } from './references.ts';

export interface LinkedLets {
  readonly lets: Readonly<Record<string, Expression>>;
  /** The given scope with the new names in it. */
  readonly scope: ExpressionScope;
}

/** Links the mapping under `let`; a name whose value is faulty stays known, so that its uses are not told again. */
export const linkLets = (
  cursor: Cursor | undefined,
  scope: ExpressionScope,
  report: Report,
  owner = '',
): LinkedLets => {
  if (cursor === undefined) return { lets: {}, scope };
  const lets: Record<string, Expression> = {};
  const types = new Map(scope.lets);
  const letIds = new Map(scope.letIds);
  for (const [name, value] of entriesOf(cursor)) {
    if (types.has(name)) {
      report('link/duplicate-id', keySpanAt(value), { id: name });
      continue;
    }
    const linked = linkTyped(value, { ...scope, lets: types, letIds, dates: true }, 'value', report);
    const id = `${owner}.${name}`;
    types.set(name, linked?.type ?? FAULTY);
    letIds.set(name, id);
    referDeclared(report, { ...keyAt(value), text: name, from: 0 }, { kind: 'let', id });
    if (linked !== undefined) lets[name] = linked.expression;
  }
  return { lets, scope: { ...scope, lets: types, letIds } };
};
