import type { logicRows } from '../../base/catalogue/logic.ts';
import type { Messages } from './messages-type.ts';

export const logicEn: Messages<keyof typeof logicRows> = {};
