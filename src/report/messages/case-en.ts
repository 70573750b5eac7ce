/** English words for the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { Messages } from './messages-type.ts';

export const caseEn: Messages<keyof typeof caseRows> = {};
