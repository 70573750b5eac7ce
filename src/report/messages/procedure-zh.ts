import type { procedureRows } from '../../base/catalogue/procedure.ts';
import type { Messages } from './messages-type.ts';

export const procedureZh: Messages<keyof typeof procedureRows> = {};
