/** What the linkers of scorings and rounds share. */
import type { Cursor } from '../load/cursor.ts';
import { child } from '../load/cursor.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import { linkCitations } from './citations.ts';
import type { ExpressionScope } from './expression-scope.ts';
import type { LinkScope } from './scope.ts';

/** What is linked before any scoring is. */
export type Vocabulary = Pick<Pack, 'catalogues' | 'facts' | 'parameters' | 'notices' | 'decisions'>;

export interface ScoringScope extends LinkScope {
  readonly expressions: ExpressionScope;
  readonly vocabulary: Vocabulary;
  /** The notice whose table or round it is; absent: any case may come under it. */
  readonly notice?: string;
}

/** The same for what belongs to a notice: no table of another one can be asked for. */
export const scopeUnder = (notice: string, scope: ScoringScope): ScoringScope => ({
  ...scope,
  notice,
  expressions: { ...scope.expressions, scores: scope.scorings.scoresUnder(notice) },
});

/** The citations under `cite:` of a part, else those of what it stands in. */
export const citationsOf = (
  cursor: Cursor,
  inherited: readonly Citation[],
  { citable, report }: LinkScope,
): readonly Citation[] => {
  const cite = child(cursor, 'cite');
  return cite === undefined ? inherited : linkCitations(cite, citable, report);
};
