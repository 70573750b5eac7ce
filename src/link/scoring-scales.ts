/** How the points of an indicator are found: by bands, by a formula, by judges, or by the best of several. */
import type { Cursor } from '../load/cursor.ts';
import { child, itemsOf, keySpanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import type { Scale } from '../model/scoring.ts';
import type { Declared } from './declarations.ts';
import { linkExpression } from './expression.ts';
import { linkBands } from './scoring-bands.ts';
import type { ScoringScope } from './scoring-scope.ts';

const FORMS = ['bands', 'points', 'judges', 'best'] as const;
/** What may be chosen between: a mark of a judge cannot, nor a choice of its own. */
const INNER = ['bands', 'points'] as const;

/** The scale of an indicator with its full marks; undefined, with the fault reported, if it has none or several. */
export const linkScale = (
  { title, cursor }: Declared,
  max: Expression | undefined,
  scope: ScoringScope,
): Scale | undefined => {
  const form = onlyForm(title, cursor, FORMS, scope);
  if (form === 'judges') return { kind: 'judges' };
  if (form !== 'best') return form && linkSimple(form, title, cursor, max, scope);
  const ways = itemsOf(child(cursor, 'best')).map((way) => {
    const inner = onlyForm(title, way, INNER, scope);
    return inner && linkSimple(inner, title, way, max, scope);
  });
  return ways.includes(undefined) ? undefined : { kind: 'best', of: ways.flatMap((way) => way ?? []) };
};

const onlyForm = <F extends (typeof FORMS)[number]>(
  name: string,
  cursor: Cursor,
  forms: readonly F[],
  { report }: ScoringScope,
): F | undefined => {
  const [form, second] = forms.filter((one) => child(cursor, one) !== undefined);
  const of = child(cursor, 'of');
  if (form === undefined || second !== undefined) report('link/indicator-form', keySpanAt(cursor), { name });
  else if ((form === 'bands') === (of !== undefined)) return form;
  else report('link/bands-with-of', keySpanAt(of ?? child(cursor, form) ?? cursor), { name });
  return undefined;
};

const linkSimple = (
  form: (typeof INNER)[number],
  name: string,
  cursor: Cursor,
  max: Expression | undefined,
  scope: ScoringScope,
): Scale | undefined => {
  if (form === 'bands') return linkBands(name, cursor, max, scope);
  const at = child(cursor, form) ?? cursor;
  const points = linkExpression(at, scope.expressions, 'number', scope.report);
  return points === undefined ? undefined : { kind: 'formula', points };
};
