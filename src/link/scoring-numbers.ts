/** Numbers of scorings and rounds: written out, or reckoned from parameters alone, so that they can be checked beforehand. */
import type { Cursor } from '../load/cursor.ts';
import { child, spanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import { linkTyped } from './expression.ts';
import type { Typed } from './expression-linking.ts';
import { requireKind } from './expression-types.ts';
import type { ScoringScope } from './scoring-scope.ts';
import { numberIn, settingsOf } from './settings.ts';
import { usesOf } from './uses.ts';

/** The number at a cursor with its unit; undefined, with the fault reported, if it is none or rests on a case. */
export const linkNumber = (cursor: Cursor, { expressions, report }: ScoringScope): Typed | undefined => {
  const typed = linkTyped(cursor, expressions, 'value', report);
  if (typed === undefined || !requireKind(typed, 'number', undefined, cursor, { report })) return undefined;
  const { facts, rules, scores } = usesOf(typed.expression);
  if (facts.size + rules.size + scores.size === 0) return typed;
  report('link/only-parameters', spanAt(cursor), {});
  return undefined;
};

/** The number under a key, if there is one; in no setting may it be below 0. */
export const amountUnder = (cursor: Cursor, key: string, scope: ScoringScope): Expression | undefined => {
  const at = child(cursor, key);
  const amount = at && linkNumber(at, scope)?.expression;
  if (at === undefined || amount === undefined) return undefined;
  for (const setting of settingsOf([amount], scope)) {
    const value = numberIn(amount, setting, scope);
    if (value === undefined || value >= 0) continue;
    scope.report('link/amount-below-zero', spanAt(at), { name: key, value: String(value) });
    break;
  }
  return amount;
};

/** The number of places under a key, if there is one: whole in every setting as well. */
export const countUnder = (cursor: Cursor, key: string, scope: ScoringScope): Expression | undefined => {
  const count = amountUnder(cursor, key, scope);
  const at = child(cursor, key);
  if (at === undefined || count === undefined) return count;
  for (const setting of settingsOf([count], scope)) {
    const value = numberIn(count, setting, scope);
    if (value === undefined || value < 0 || Number.isInteger(value)) continue;
    scope.report('round/not-a-count', spanAt(at), { key, value: String(value) });
    break;
  }
  return count;
};
