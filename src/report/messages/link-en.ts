import type { linkRows } from '../../base/catalogue/link.ts';
import type { Messages } from './messages-type.ts';

export const linkEn: Messages<keyof typeof linkRows> = {};
