/** Takes the place of case-judge.ts in a browser's copy. */
import caseFile from './schemas/case.json' with { type: 'json' };
import { faultsUnder } from './shape.ts';

export const judgeCase = faultsUnder(caseFile);
