/** `choose` as an expression: one branch for every option of a decision, all of one type. */
import { linkBranches } from './choose.ts';
import { linkAlternatives } from './expression-connectives.ts';
import type { Call, Linking, Typed } from './expression-linking.ts';
import type { ExpressionType } from './expression-scope.ts';

export const linkChoose = (
  call: Call,
  linking: Linking,
  hint: ExpressionType | undefined,
): Typed | undefined => {
  const found = linkBranches(call.value, linking.scope.decisions, linking.report);
  if (found === undefined) return undefined;
  const cursors = found.branches.map(([, cursor]) => cursor);
  const linked = linkAlternatives(cursors, call, linking, hint);
  if (linked === undefined) return undefined;
  const options = Object.fromEntries(
    found.branches.flatMap(([option], index) => {
      const expression = linked.expressions[index];
      return expression === undefined ? [] : [[option, expression]];
    }),
  );
  return {
    expression: { op: 'choose', decision: found.decision, options, at: call.at },
    type: linked.type,
  };
};
