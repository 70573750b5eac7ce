/** What people may write for a verdict or for how an obligation stands: the id, the word that reports print, others. */
import type { ObligationStatus } from '../model/case.ts';
import type { Verdict } from '../model/rule.ts';

/** The names of a few fixed ids, the id first. */
export type FixedWords<W extends string> = readonly (readonly [id: W, title: string, ...others: string[]])[];

export const verdictWords: FixedWords<Verdict> = [
  ['met', '符合'],
  ['unmet', '不符合'],
  ['undetermined', '待定'],
  ['not_applicable', '不适用'],
];

export const statusWords: FixedWords<ObligationStatus> = [
  ['done', '已完成', '按期'],
  ['late', '逾期完成', '迟延'],
  ['overdue', '逾期未办', '逾期'],
  ['open', '待办', '未到期'],
];
