/** The judge of the shape of a case: a validator compiled by ajv, apart from those of packs, which a run does not need. */
import { faultsBy } from './ajv-faults.ts';
import { caseFile } from './case-validator.generated.js';

export const judgeCase = faultsBy(caseFile);
