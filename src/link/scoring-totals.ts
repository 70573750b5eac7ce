/** What a scoring asks for can be reached: floors of groups and the mark that passes, in every setting. */
import { child, spanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import type { Scoring } from '../model/scoring.ts';
import type { DeclaredScoring } from './scoring-names.ts';
import type { ScoringScope } from './scoring-scope.ts';
import type { Setting } from './settings.ts';
import { numberIn, settingsOf, tidy } from './settings.ts';

/** Tells floors above the full marks of their group, and a pass mark above those of the whole. */
export const checkTotals = (scoring: Scoring, declared: DeclaredScoring, scope: ScoringScope): void => {
  const { groups, pass, title } = scoring;
  groups.forEach(({ title: group, least, indicators }, index) => {
    const maxima = indicators.map(({ max }) => ({ max }));
    const at = declared.groups[index]?.cursor;
    tellAbove(least, maxima, scope, (asked, full) => {
      const span = at && spanAt(child(at, 'least') ?? at);
      scope.report('link/floor-above-max', span, { name: group, least: asked, max: full });
    });
  });
  const all = groups.flatMap(({ weight, indicators }) => indicators.map(({ max }) => ({ weight, max })));
  tellAbove(pass, all, scope, (asked, full) => {
    const span = spanAt(child(declared.cursor, 'pass') ?? declared.cursor);
    scope.report('link/pass-above-full', span, { name: title, pass: asked, full });
  });
};

type Marks = readonly { readonly weight?: Expression; readonly max: Expression }[];

/** Tells once, of the first setting in which more is asked for than there is. */
const tellAbove = (
  asked: Expression | undefined,
  marks: Marks,
  scope: ScoringScope,
  tell: (asked: string, full: string) => void,
): void => {
  if (asked === undefined) return;
  const numbers = marks.flatMap(({ weight, max }) => (weight === undefined ? [max] : [weight, max]));
  for (const setting of settingsOf([asked, ...numbers], scope)) {
    const value = numberIn(asked, setting, scope);
    const full = fullMarks(marks, setting, scope);
    if (value === undefined || full === undefined || value <= full) continue;
    tell(String(value), String(full));
    return;
  }
};

const fullMarks = (marks: Marks, setting: Setting, scope: ScoringScope): number | undefined => {
  let sum = 0;
  for (const { weight, max } of marks) {
    const factor = weight === undefined ? 1 : numberIn(weight, setting, scope);
    const most = numberIn(max, setting, scope);
    // Less than nothing is told already, and the sum would mean nothing.
    if (factor === undefined || most === undefined || factor < 0 || most < 0) return undefined;
    sum += factor * most;
  }
  return tidy(sum);
};
