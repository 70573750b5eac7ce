/** What `banfa explain` adds in Chinese to the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { More } from './messages-type.ts';

export const moreCaseZh: More<keyof typeof caseRows> = {
  'case/other-pack':
    '案件文件的 pack 写明它依据哪个规则包的哪一版，例如 pack: stars@2026-1。用另一个规则包来算，结论没有意义。',
  'case/other-version': '按修订后的版本重算旧案，结论可能与当时不同。',
  'case/blank-name':
    '案件按编号（case）来认，评委按编号或姓名来认。只有空白的，谁都认不出，评分也就不知道是给谁的。',
  'case/events-out-of-order': '事件按发生的先后逐个执行，日期不能倒退；同一天的事件按文件中的顺序。',
  'case/duplicate-fact': '同一个事实不论写编号、名称，还是嵌套、带点，都是同一个，只能给一个值。',
  'case/group-as-fact': '带点的编号表示分组：shelf.books 是 shelf 组里的 books。给组本身一个值没有意义。',
  'case/not-a-list': '列表类事实写作 [ { … }, { … } ]。一条也没有写 []，这与不写不同：不写表示不知道。',
  'case/not-a-record': '列表里的一项是一条记录，由声明过的字段组成。',
  'case/too-many-records': '案件文件限定记录总数，以免一份文件占满内存。',
  'case/unknown-judge':
    'sheets、recused、absent 里的 judge 写 judges 下列出的一位评委，可以写 id，也可以写姓名，例如 judges: [ { id: j1, name: 评委甲 } ]，judge: j1。',
  'case/duplicate-judge': '每位评委只列一次，否则一份评分不知道是谁的。姓名相同的两位评委，各写一个 id。',
  'case/second-sheet': '每位评委对一个案件的一张评分表只有一份评分。更正评分的，改原来那一份，不要再加一份。',
  'case/sheet-of-recused': '回避的评委不评这个案件，有评分就说明两处必有一处写错，不能由程序取舍。',
  'case/sheet-of-absent': '缺席的评委没有评分，不等其评分；既写缺席又有评分，两处必有一处写错。',
  'case/judge-with-interest':
    '评委的 interests 写明与其有利害关系的单位和个人，评分表的 conflicts_with 写明看案件的哪些事实；两处文字相同（前后空格不计）的，评委必须回避，在 recused 下写明原因。',
  'case/judge-away-twice': '评委对一个案件或者回避，或者缺席，或者评分，只能是其中一种。',
  'case/no-judged-scoring':
    '评分要对着评分表来填。案件没有写通知，或者通知和各章都没有由评委打分的评分表，就无从填起。',
  'case/scoring-not-judged': '评委只填写有 judges: true 的指标的评分表。',
  'case/which-scoring': '只有一张评分表由评委打分时，scoring 可以省略；有几张时要写明。',
  'case/unknown-indicator':
    'marks 的每一项写指标和分数，指标写编号（如 evaluation.strength.leadership）、编号的最后一段（leadership）或者名称。',
  'case/not-for-judges': '有 bands、points 或 best 的指标，得分由事实算出，不由评委打分。',
  'case/mark-twice': '编号和名称指的是同一项指标，只能打一次分。',
  'case/mark-out-of-range': '分数不小于0，不超过指标的满分 max；多半是打错了小数点，或填错了一行。',
  'case/unknown-case': 'panel.yaml 与案件放在同一文件夹，用 case 写明案件编号，也就是案件文件里的 case。',
  'case/panel-of-other-notice': 'panel.yaml 写了 notice 的，只评该通知的案件。',
  'case/unknown-code': 'expect.diagnostics 列出应当出现的诊断代码；写错的代码永远不会出现。',
};
