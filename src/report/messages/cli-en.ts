/** What the codes of the command line say in English. */
import type { cliRows } from '../../base/catalogue/cli.ts';
import type { Messages } from './messages-type.ts';

export const cliEn: Messages<keyof typeof cliRows> = {
  'cli/unreadable-file': {
    message: '`{path}` cannot be read: {reason}',
    hint: 'check the path, that the file exists, and that you may read it',
  },
};
