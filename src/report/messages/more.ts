/** The long explanations of every diagnostic in both languages; only what explains codes reads them. */
import type { Code } from '../../base/catalogue.ts';
import type { Language } from '../style.ts';
import type { More } from './messages-type.ts';
import { moreAmendEn } from './more-amend-en.ts';
import { moreAmendZh } from './more-amend-zh.ts';
import { moreBulkEn } from './more-bulk-en.ts';
import { moreBulkZh } from './more-bulk-zh.ts';
import { moreCaseEn } from './more-case-en.ts';
import { moreCaseZh } from './more-case-zh.ts';
import { moreCliEn } from './more-cli-en.ts';
import { moreCliZh } from './more-cli-zh.ts';
import { moreDraftEn } from './more-draft-en.ts';
import { moreDraftZh } from './more-draft-zh.ts';
import { moreLinkEn } from './more-link-en.ts';
import { moreLinkZh } from './more-link-zh.ts';
import { moreLoadEn } from './more-load-en.ts';
import { moreLoadZh } from './more-load-zh.ts';
import { moreLogicEn } from './more-logic-en.ts';
import { moreLogicZh } from './more-logic-zh.ts';
import { moreProcedureEn } from './more-procedure-en.ts';
import { moreProcedureZh } from './more-procedure-zh.ts';
import { moreRoundEn } from './more-round-en.ts';
import { moreRoundZh } from './more-round-zh.ts';
import { moreScoringEn } from './more-scoring-en.ts';
import { moreScoringZh } from './more-scoring-zh.ts';

/** A code without an explanation in a language does not compile. */
const MORE: Readonly<Record<Language, More<Code>>> = {
  zh: {
    ...moreLoadZh,
    ...moreLinkZh,
    ...moreLogicZh,
    ...moreProcedureZh,
    ...moreScoringZh,
    ...moreCaseZh,
    ...moreRoundZh,
    ...moreBulkZh,
    ...moreDraftZh,
    ...moreAmendZh,
    ...moreCliZh,
  },
  en: {
    ...moreLoadEn,
    ...moreLinkEn,
    ...moreLogicEn,
    ...moreProcedureEn,
    ...moreScoringEn,
    ...moreCaseEn,
    ...moreRoundEn,
    ...moreBulkEn,
    ...moreDraftEn,
    ...moreAmendEn,
    ...moreCliEn,
  },
};

/** Why a code is a fault and how to put it right, an example with lines of its own included. */
export const moreOf = (code: Code, language: Language): string => MORE[language][code];
