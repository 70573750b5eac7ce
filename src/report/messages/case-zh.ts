/** Chinese words for the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { Messages } from './messages-type.ts';

export const caseZh: Messages<keyof typeof caseRows> = {
  'case/other-pack': {
    message: '案件是按规则包「{pack}」办的，而这里是「{expected}」',
    hint: '请换用对应的规则包，或改正 pack',
    more: '案件文件的 pack 写明它依据哪个规则包的哪一版，例如 pack: stars@2026-1。用另一个规则包来算，结论没有意义。',
  },
  'case/other-version': {
    message: '案件是按「{version}」版办的，而这里是「{current}」版',
    hint: '核对后请更新 pack 中的版本',
    more: '按修订后的版本重算旧案，结论可能与当时不同。',
  },
  'case/events-out-of-order': {
    message: '{date} 的事件排在 {before} 之后',
    hint: '请按日期先后排列事件',
    more: '事件按发生的先后逐个执行，日期不能倒退；同一天的事件按文件中的顺序。',
  },
  'case/duplicate-fact': {
    message: '「{name}」写了不止一次',
    hint: '请只保留一处',
    more: '同一个事实不论写编号、名称，还是嵌套、带点，都是同一个，只能给一个值。',
  },
  'case/group-as-fact': {
    message: '「{name}」是一组事实，不能直接给值',
    hint: '请写组内的事实，例如 {example}',
    more: '带点的编号表示分组：shelf.books 是 shelf 组里的 books。给组本身一个值没有意义。',
  },
  'case/not-a-list': {
    message: '「{name}」是列表，应当写成若干条记录',
    hint: '没有记录的写 []；随事件增加的写 { $append: [ … ] }',
    more: '列表类事实写作 [ { … }, { … } ]。一条也没有写 []，这与不写不同：不写表示不知道。',
  },
  'case/not-a-record': {
    message: '「{name}」的每条记录应当写成字段和值',
    hint: '例如 { 字段: 值 }',
    more: '列表里的一项是一条记录，由声明过的字段组成。',
  },
  'case/too-many-records': {
    message: '案件里的记录超过 {limit} 条，在「{name}」处停止读取',
    hint: '请拆分案件，或只保留与结论有关的记录',
    more: '案件文件限定记录总数，以免一份文件占满内存。',
  },
  'case/unknown-code': {
    message: '没有「{code}」这个诊断代码',
    hint: '是否指「{nearest}」？',
    more: 'expect.diagnostics 列出应当出现的诊断代码；写错的代码永远不会出现。',
  },
};
