import type { procedureRows } from '../../base/catalogue/procedure.ts';
import type { Messages } from './messages-type.ts';

export const procedureEn: Messages<keyof typeof procedureRows> = {};
