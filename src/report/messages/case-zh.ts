/** Chinese words for the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { Messages } from './messages-type.ts';

export const caseZh: Messages<keyof typeof caseRows> = {};
