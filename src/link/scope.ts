/** What the linkers of the single parts of a pack share. */
import type { Report } from '../base/diagnostic.ts';
import type { DecisionScope } from './choose.ts';
import type { Citable } from './citations.ts';
import type { PackNames } from './declarations.ts';
import type { ScoringNames } from './scoring-names.ts';

export interface LinkScope {
  readonly names: PackNames;
  readonly scorings: ScoringNames;
  readonly citable: Citable;
  readonly decisions: DecisionScope;
  readonly report: Report;
}
