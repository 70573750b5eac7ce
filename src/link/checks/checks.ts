/**
 * The advisory checks: what a pack that links may still be told. Warnings are for likely mistakes of whoever wrote
 * the pack, notes for the measure's own drafting; neither stops it from being used, but a text that cannot be meant is an
 * error. One check, one file.
 */
import type { Report } from '../../base/diagnostic.ts';
import type { Pack } from '../../model/pack.ts';
import { checkAllOverList } from './all-over-list.ts';
import type { Check, Known } from './check.ts';
import { checkConstant } from './constant.ts';
import { checkDecided } from './decided.ts';
import { checkDraftingNotes } from './drafting-notes.ts';
import { checkDraftingSwitches } from './drafting-switches.ts';
import { checkDuties } from './duties.ts';
import { checkErrata } from './errata.ts';
import { checkEvidence } from './evidence.ts';
import { checkNumbering } from './numbering.ts';
import { checkObligations } from './obligations.ts';
import { checkParameters } from './parameters.ts';
import { checkStages } from './stages.ts';
import { checkUnusedFacts } from './unused-facts.ts';
import { checkUnusedRules } from './unused-rules.ts';
import { checkWideBraces } from './wide-braces.ts';

const CHECKS: readonly Check[] = [
  checkNumbering,
  checkErrata,
  checkDraftingNotes,
  checkDraftingSwitches,
  checkAllOverList,
  checkConstant,
  checkUnusedRules,
  checkUnusedFacts,
  checkParameters,
  checkStages,
  checkDecided,
  checkEvidence,
  checkDuties,
  checkObligations,
  checkWideBraces,
];

export const checkPack = (pack: Pack, known: Known, report: Report): void => {
  for (const check of CHECKS) check(pack, known, report);
};
