/** What `banfa explain` adds in Chinese to the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { More } from './messages-type.ts';

export const moreCaseZh: More<keyof typeof caseRows> = {
  'case/other-pack':
    '案件文件的 pack 写明它依据哪个规则包的哪一版，例如 pack: stars@2026-1。用另一个规则包来算，结论没有意义。',
  'case/other-version': '按修订后的版本重算旧案，结论可能与当时不同。',
  'case/events-out-of-order': '事件按发生的先后逐个执行，日期不能倒退；同一天的事件按文件中的顺序。',
  'case/duplicate-fact': '同一个事实不论写编号、名称，还是嵌套、带点，都是同一个，只能给一个值。',
  'case/group-as-fact': '带点的编号表示分组：shelf.books 是 shelf 组里的 books。给组本身一个值没有意义。',
  'case/not-a-list': '列表类事实写作 [ { … }, { … } ]。一条也没有写 []，这与不写不同：不写表示不知道。',
  'case/not-a-record': '列表里的一项是一条记录，由声明过的字段组成。',
  'case/too-many-records': '案件文件限定记录总数，以免一份文件占满内存。',
  'case/unknown-code': 'expect.diagnostics 列出应当出现的诊断代码；写错的代码永远不会出现。',
};
