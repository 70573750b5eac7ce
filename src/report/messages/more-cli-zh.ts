/** What `banfa explain` adds in Chinese to the codes of the command line. */
import type { cliRows } from '../../base/catalogue/cli.ts';
import type { More } from './messages-type.ts';

export const moreCliZh: More<keyof typeof cliRows> = {
  'cli/unreadable-file': '命令行给出的文件或文件夹打不开，因此什么也没有计算。路径相对于当前所在的文件夹。',
};
