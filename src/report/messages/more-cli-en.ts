/** What `banfa explain` adds in English to the codes of the command line. */
import type { cliRows } from '../../base/catalogue/cli.ts';
import type { More } from './messages-type.ts';

export const moreCliEn: More<keyof typeof cliRows> = {
  'cli/unreadable-file':
    'A file or folder named on the command line could not be opened, so nothing was computed. Paths are relative to the current folder.',
};
