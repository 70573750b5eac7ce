/** The drafting lints over a linked pack: one note for each thing its words leave to be desired. */
import { collect, type Diagnostic, sortDiagnostics } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import type { Pack } from '../../model/pack.ts';
import {
  lintAmbiguousLists,
  lintEvidence,
  lintMetrics,
  lintOpenLists,
  lintOtherParty,
  lintRepeated,
} from './conditions.ts';
import { lintCompetition, lintLicence, lintNoEffect, lintNoRemedy } from './consequences.ts';
import { lintDeadZone } from './dead-zone.ts';
import { lintIdleDecisions } from './decisions.ts';
import { draftOf, type Lint } from './draft.ts';
import {
  lintAuthorityDropped,
  lintDeadlineElsewhere,
  lintDiscretion,
  lintNoActor,
  lintNoConsequence,
  lintNoNegativeBranch,
  lintNoRecipient,
  lintReviewWords,
} from './duties.ts';
import { isOff } from './lints.ts';
import { lintHeadings, lintItemLeadIn } from './numbering.ts';
import { lintClosing, lintCycles, lintDaysOff, lintLookback, lintPeriods } from './periods.ts';
import { lintDangling, lintDelegation, lintImplicit, lintUnmarked } from './references.ts';
import { lintSeveralNames, lintUndefined, lintUnusedDefinitions } from './terms.ts';
import {
  lintAbbreviations,
  lintGraded,
  lintModals,
  lintNumerals,
  lintSpacing,
  lintTypos,
} from './wording.ts';

const RUN: readonly Lint[] = [
  lintItemLeadIn, lintHeadings, lintTypos, lintSpacing, lintNumerals, lintDangling, lintImplicit, lintUndefined,
  lintUnusedDefinitions, lintSeveralNames, lintAbbreviations, lintNoActor, lintDeadlineElsewhere, lintNoConsequence, lintNoRecipient,
  lintNoRemedy, lintNoEffect, lintNoNegativeBranch, lintEvidence, lintGraded, lintMetrics, lintOpenLists,
  lintAmbiguousLists, lintRepeated, lintOtherParty, lintLookback, lintCycles, lintPeriods, lintDaysOff,
  lintAuthorityDropped, lintDiscretion, lintModals, lintClosing, lintUnmarked, lintDelegation, lintLicence,
  lintCompetition, lintIdleDecisions, lintReviewWords, lintDeadZone,
]; // biome-ignore format: in the order of their numbers

/** What the lints say of a pack beside what is said of it already, without what the pack has switched off. */
export const withDrafting = (
  pack: Pack,
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
): readonly Diagnostic[] => {
  const { report, diagnostics: found } = collect();
  const draft = draftOf(pack, sources);
  for (const lint of RUN) lint(draft, report);
  const off = new Set<string>(draft.settings.off);
  return sortDiagnostics([...diagnostics, ...found()].filter((one) => !isOff(one, off)));
};
