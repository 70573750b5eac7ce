/** Chinese words for the codes of rounds. */
import type { roundRows } from '../../base/catalogue/round.ts';
import type { Messages } from './messages-type.ts';

export const roundZh: Messages<keyof typeof roundRows> = {
  'round/unknown-notice': {
    message: '没有「{notice}」这份通知',
    hint: '是否指「{nearest}」？',
  },
  'round/no-round': {
    message: '「{notice}」没有写评选办法，不能据此评选',
    hint: '请在通知中写 round，注明用哪张评分表、有多少名额',
  },
  'round/no-scoring': {
    message: '「{notice}」的评选按「{scoring}」打分，但没有这张适用的评分表',
    hint: '请在通知或章节文件的 scoring 中写出评分表，或改正 round 的 scoring',
  },
  'round/open-scoring': {
    message: '「{scoring}」中有分值尚未确定，不能打分',
    hint: '请在通知的 parameters 中给出评分表用到的分值、权重和上限',
  },
  'round/open-quota': {
    message: '{key}尚未确定，凡取决于它的都列为待定',
    hint: '请在通知的 parameters 中给出名额',
  },
  'round/open-limit': {
    message: '{key}尚未确定，不能分配名额',
    hint: '请在通知的 parameters 中给出这个数',
  },
  'round/not-a-count': {
    message: '{key}应当是不小于 0 的整数，而这里是 {value}',
    hint: '请改正名额，或改正它引用的参数',
  },
  'round/already-decided': {
    message: '到基准日，已有 {count} 个案件写入了本轮的结果，名额不能另算一遍',
    hint: '请把基准日定在 {day} 之前，连同已有结果的案件一起评',
  },
  'round/duplicate-case': {
    message: '案件编号「{id}」不止一份文件使用',
    hint: '请改正编号，或移走多余的文件',
  },
  'round/other-notice': {
    message: '案件按「{notice}」申报，而本轮评选按「{expected}」进行',
    hint: '请移走这份文件，或改正它的 notice',
  },
  'round/without-notice': {
    message: '案件没有写明按哪份通知申报，而本轮评选按「{expected}」进行',
    hint: '请在案件文件中写 notice',
  },
};
