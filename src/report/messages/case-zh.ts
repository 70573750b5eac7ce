/** Chinese words for the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { Messages } from './messages-type.ts';

export const caseZh: Messages<keyof typeof caseRows> = {
  'case/other-pack': {
    message: '案件是按规则包「{pack}」办的，而这里是「{expected}」',
    hint: '请换用对应的规则包，或改正 pack',
  },
  'case/other-version': {
    message: '案件是按「{version}」版办的，而这里是「{current}」版',
    hint: '核对后请更新 pack 中的版本',
  },
  'case/events-out-of-order': {
    message: '{date} 的事件排在 {before} 之后',
    hint: '请按日期先后排列事件',
  },
  'case/duplicate-fact': {
    message: '「{name}」写了不止一次',
    hint: '请只保留一处',
  },
  'case/group-as-fact': {
    message: '「{name}」是一组事实，不能直接给值',
    hint: '请写组内的事实，例如 {example}',
  },
  'case/not-a-list': {
    message: '「{name}」是列表，应当写成若干条记录',
    hint: '没有记录的写 []；随事件增加的写 { $append: [ … ] }',
  },
  'case/not-a-record': {
    message: '「{name}」的每条记录应当写成字段和值',
    hint: '例如 { 字段: 值 }',
  },
  'case/too-many-records': {
    message: '案件里的记录超过 {limit} 条，在「{name}」处停止读取',
    hint: '请拆分案件，或只保留与结论有关的记录',
  },
  'case/unknown-code': {
    message: '没有「{code}」这个诊断代码',
    hint: '是否指「{nearest}」？',
  },
};
