/** Words of the diagnostics of comparing two versions, in Chinese. */
import type { amendRows } from '../../base/catalogue/amend.ts';
import type { Messages } from './messages-type.ts';

export const amendZh: Messages<keyof typeof amendRows> = {
  'amend/comment-not-carried-out': {
    message: '意见「{title}」写明由「{change}」落实，但与原版本相比没有这处改动',
    hint: '是否指「{nearest}」？banfa diff 列出全部改动',
    otherwise: '请核对写法，或者把改动补上；banfa diff 列出全部改动',
  },
  'amend/change-without-reason': {
    message: '改动「{title}」（{change}）没有意见、编辑决定或者其他说明作为理由',
    hint: '请在 comments.yaml 的一条意见或者 revisions 的 changes 下写上 {change}；以{label}为依据的另外 {others} 处改动也就有了理由',
    otherwise: '请在 comments.yaml 的一条意见或者 revisions 的 changes 下写上 {change}',
  },
  'amend/version-kept': {
    message: '规则包有改动，版本号却和原版本一样，都是「{version}」',
    hint: '请在 measure.yaml 的 version 另取一个版本号',
  },
  'amend/same-effective-day': {
    message: '{version} 自 {date} 起施行，不晚于 {before} 的施行日，同一天有两个版本有效',
    hint: '请核对两个版本的施行日期',
  },
  'amend/id-reused': {
    message: '标识「{id}」在原版本中指{before}，现在指{label}',
    hint: '新的内容另取标识；原来的内容沿用「{nearest}」的，改回「{id}」',
    otherwise: '新的内容另取标识；原来的标识不再使用',
  },
  'amend/id-changed': {
    message: '{label}的标识由「{before}」改成了「{id}」，正文是同一条',
    hint: '改回「{before}」；条号变了，标识不变，两个版本才对得上',
  },
};
