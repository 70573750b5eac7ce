import type { loadRows } from '../../base/catalogue/load.ts';
import type { Messages } from './messages-type.ts';

export const loadEn: Messages<keyof typeof loadRows> = {};
