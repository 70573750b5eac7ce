/** `choose`: one expression (or any other value) for every option of a decision. */
import type { Report } from '../base/diagnostic.ts';
import { isJsonObject } from '../base/json.ts';
import type { Cursor } from '../load/cursor.ts';
import { entriesOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import { linkBranches } from './expression-connectives.ts';
import type { Call, Linking, Typed } from './expression-linking.ts';
import type { ExpressionScope, ExpressionType } from './expression-scope.ts';
import { nameTable } from './names.ts';

export interface ChooseBranches {
  /** The decision's id. */
  readonly decision: string;
  /** Option id → what stands for it, in the order of the decision's options. */
  readonly branches: ReadonlyMap<string, Cursor>;
}

/** Reads the `{ DECISION: { option: … } }` under a key `choose`; every option must be given. */
export const chooseBranches = (
  under: Cursor,
  scope: Pick<ExpressionScope, 'decisions' | 'optionsOf'>,
  report: Report,
): ChooseBranches | undefined => {
  const [only, ...others] = entriesOf(under);
  if (only === undefined || others.length > 0 || !isJsonObject(only[1].value)) {
    report('link/choose-shape', spanAt(under), {});
    return undefined;
  }
  const decision = scope.decisions.resolveKey(only[1], report);
  const options = decision === undefined ? undefined : scope.optionsOf(decision);
  if (decision === undefined || options === undefined) return undefined;
  const table = nameTable(
    'option',
    Object.entries(options).map(([id, title]) => ({ id, title })),
  );
  let unknown = false;
  const given = new Map<string, Cursor>();
  for (const [, cursor] of entriesOf(only[1])) {
    const option = table.resolveKey(cursor, report);
    if (option === undefined) unknown = true;
    else given.set(option, cursor);
  }
  const left = Object.keys(options).filter((option) => !given.has(option));
  if (left.length > 0 && !unknown) {
    report('link/option-missing', keySpanAt(only[1]), { decision, options: left.join(', ') });
  }
  if (left.length > 0 || unknown) return undefined;
  return { decision, branches: inOrder(given, Object.keys(options)) };
};

export const linkChoose = (
  call: Call,
  linking: Linking,
  hint: ExpressionType | undefined,
): Typed | undefined => {
  const chosen = chooseBranches(call.value, linking.scope, linking.report);
  if (chosen === undefined) return undefined;
  const linked = linkBranches([...chosen.branches.values()], call, linking, hint);
  if (linked === undefined) return undefined;
  const options: Record<string, Expression> = {};
  for (const [index, option] of [...chosen.branches.keys()].entries()) {
    const expression = linked.expressions[index];
    if (expression !== undefined) options[option] = expression;
  }
  return {
    expression: { op: 'choose', decision: chosen.decision, options, at: call.at },
    type: linked.type,
  };
};

const inOrder = (
  given: ReadonlyMap<string, Cursor>,
  order: readonly string[],
): ReadonlyMap<string, Cursor> => {
  const sorted = new Map<string, Cursor>();
  for (const option of order) {
    const cursor = given.get(option);
    if (cursor !== undefined) sorted.set(option, cursor);
  }
  return sorted;
};
