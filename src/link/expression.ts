/**
 * Raw JSON-Logic at a place of a document → a typed expression of primitives, or every fault it has. Only what the
 * whitelist of `expression-operators.ts` names is accepted. Entry of the files `expression-*.ts`.
 */
import type { Report } from '../base/diagnostic.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import type { Cursor } from '../load/cursor.ts';
import { atOf, entriesOf, itemsOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import { linkChoose } from './expression-choose.ts';
import {
  linkArithmetic,
  linkComparison,
  linkConnective,
  linkIf,
  linkIn,
  linkNegate,
  linkNot,
} from './expression-connectives.ts';
import { linkDate, linkDateAdd, linkEntered, linkYearEdge } from './expression-dates.ts';
import type { Call, Linking, Typed } from './expression-linking.ts';
import { operand } from './expression-linking.ts';
import { linkCount, linkQuantifier, linkReduce, linkSum } from './expression-lists.ts';
import { linkLiteral } from './expression-literals.ts';
import {
  itemScope,
  linkLet,
  linkParameter,
  linkRule,
  linkScore,
  linkSet,
  linkVar,
} from './expression-names.ts';
import type { OperatorRow } from './expression-operators.ts';
import { nearestOperator, operatorRow, refusalOf } from './expression-operators.ts';
import type { Expected, ExpressionScope, ExpressionType } from './expression-scope.ts';
import { DATE, MONTH_DAY, requireKind } from './expression-types.ts';

/** Limits of one expression: far above any that a person writes, far below any that could hurt. */
export const MOST_NODES = 5_000;
export const MOST_DEPTH = 64;

export const linkExpression = (
  cursor: Cursor,
  scope: ExpressionScope,
  expected: Expected,
  report: Report,
): Expression | undefined => linkTyped(cursor, scope, expected, report)?.expression;

/** The same with the type found, for a value that is given a name. */
export const linkTyped = (
  cursor: Cursor,
  scope: ExpressionScope,
  expected: Expected,
  report: Report,
): Typed | undefined => {
  const budget: Budget = { nodes: 0, depth: 0, spent: false };
  const linking: Linking = {
    scope,
    report,
    link: (at, within, hint) => linkWithin(budget, at, within, hint),
    ...(scope.item && { item: itemScope(scope.item.fields, scope.item.list) }),
  };
  const hint = expected === 'date' ? DATE : expected === 'month-day' ? MONTH_DAY : undefined;
  const typed = linking.link(cursor, linking, hint);
  if (typed === undefined || expected === 'value') return typed;
  return requireKind(typed, expected, undefined, cursor, linking) ? typed : undefined;
};

interface Budget {
  nodes: number;
  depth: number;
  spent: boolean;
}

const linkWithin = (
  budget: Budget,
  cursor: Cursor,
  linking: Linking,
  hint: ExpressionType | undefined,
): Typed | undefined => {
  budget.nodes++;
  if (budget.spent) return undefined;
  if (budget.nodes > MOST_NODES || budget.depth >= MOST_DEPTH) {
    budget.spent = true;
    const deep = budget.nodes <= MOST_NODES;
    if (deep) linking.report('link/too-deep', spanAt(cursor), { limit: String(MOST_DEPTH) });
    else linking.report('link/too-many-nodes', spanAt(cursor), { limit: String(MOST_NODES) });
    return undefined;
  }
  budget.depth++;
  const linked = linkNode(cursor, linking, hint);
  budget.depth--;
  return linked;
};

const linkNode = (cursor: Cursor, linking: Linking, hint: ExpressionType | undefined): Typed | undefined => {
  const { value } = cursor;
  const { report } = linking;
  if (isJsonArray(value)) {
    report('link/extra-brackets', spanAt(cursor), {});
    return undefined;
  }
  if (!isJsonObject(value)) return linkLiteral(cursor, linking, hint);
  const [only, second] = entriesOf(cursor);
  if (only === undefined) {
    report('link/not-a-literal', spanAt(cursor), {});
    return undefined;
  }
  if (second !== undefined) {
    report('link/two-operators', keySpanAt(second[1]), { operators: Object.keys(value).join(', ') });
    return undefined;
  }
  const [word, under] = only;
  const row = operatorRow(word);
  if (row === undefined) {
    reportWord(word, under, linking);
    return undefined;
  }
  const operands = isJsonArray(under.value) ? itemsOf(under) : [under];
  const call: Call = { word, cursor, value: under, operands, at: atOf(cursor) };
  return hasArity(row, call, report) ? linkCall(row, call, linking, hint) : undefined;
};

const linkCall = (
  { as }: OperatorRow,
  call: Call,
  linking: Linking,
  hint: ExpressionType | undefined,
): Typed | undefined => {
  switch (as) {
    case 'var':
      return linkVar(call, linking);
    case 'param':
      return linkParameter(call, linking);
    case 'rule':
      return linkRule(call, linking);
    case 'score':
      return linkScore(call, linking);
    case 'let':
      return linkLet(call, linking);
    case 'set':
      return linkSet(call, linking);
    case 'choose':
      return linkChoose(call, linking, hint);
    case 'and':
    case 'or':
      return linkConnective(as, call, linking);
    case 'not':
      return linkNot(call, linking);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return linkComparison(as, call, linking);
    case 'in':
      return linkIn(call, linking);
    case 'some':
    case 'all':
    case 'none':
      return linkQuantifier(as, call, linking);
    case 'count':
      return linkCount(call, linking);
    case 'sum':
      return linkSum(call, linking);
    case 'reduce':
      return linkReduce(call, linking);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'min':
    case 'max':
      return linkArithmetic(as, call, linking);
    case 'negate':
      return linkNegate(call, linking);
    case 'if':
      return linkIf(call, linking, hint);
    case 'date':
      return linkDate(call, linking);
    case 'entered':
      return linkEntered(call, linking);
    case 'date_add':
      return linkDateAdd(call, linking);
    case 'year_start':
    case 'year_end':
      return linkYearEdge(as, call, linking);
    case 'literal':
      return linkLiteral(operand(call, 0), linking, hint);
  }
};

const reportWord = (word: string, under: Cursor, { report }: Linking): void => {
  const refusal = refusalOf(word);
  const at = keySpanAt(under);
  if (refusal !== undefined) report(refusal, at, { operator: word });
  else report('link/unknown-operator', at, { operator: word, nearest: nearestOperator(word) });
};

const hasArity = (row: OperatorRow, { word, operands, value }: Call, report: Report): boolean => {
  const found = operands.length;
  const odd = row.as === 'if' && found % 2 === 0;
  if (found >= row.least && found <= row.most && !odd) return true;
  report('link/wrong-arity', keySpanAt(value), {
    operator: word,
    expected: row.as === 'if' ? '3, 5, 7 …' : arityText(row),
    found: String(found),
  });
  return false;
};

const arityText = ({ least, most }: OperatorRow): string =>
  least === most ? String(least) : Number.isFinite(most) ? `${least}–${most}` : `≥ ${least}`;
