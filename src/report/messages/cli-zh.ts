/** What the codes of the command line say in Chinese. */
import type { cliRows } from '../../base/catalogue/cli.ts';
import type { Messages } from './messages-type.ts';

export const cliZh: Messages<keyof typeof cliRows> = {
  'cli/unreadable-file': {
    message: '无法读取「{path}」：{reason}',
    hint: '请核对路径是否写对、文件是否存在以及有无读取权限',
  },
};
