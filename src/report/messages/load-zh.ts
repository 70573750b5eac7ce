import type { loadRows } from '../../base/catalogue/load.ts';
import type { Messages } from './messages-type.ts';

export const loadZh: Messages<keyof typeof loadRows> = {};
