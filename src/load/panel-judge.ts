/** The judge of the shape of a panel's file, which lies beside cases: a validator compiled by ajv. */
import { faultsBy } from './ajv-faults.ts';
import { panelFile } from './panel-validator.generated.js';

export const judgePanel = faultsBy(panelFile);
