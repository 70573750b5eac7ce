/** Verdicts as small numbers, so that a million of them fit in a megabyte, and what an answer is looked up by. */
import type { Verdict } from '../model/rule.ts';

/** 0 unmet, 1 undetermined, 2 met, 3 not applicable. */
const VERDICTS: readonly Verdict[] = ['unmet', 'undetermined', 'met', 'not_applicable'];

/** The verdict that a code stands for. */
export const verdictOfCode = (code: number): Verdict => VERDICTS[code] ?? 'undetermined';

/** The code of a verdict. */
export const codeOfVerdict = (verdict: Verdict): number => VERDICTS.indexOf(verdict);
