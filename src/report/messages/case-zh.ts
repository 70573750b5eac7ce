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
  'case/blank-name': {
    message: '「{field}」里只有空白，没有写明是谁',
    hint: '请写上编号或姓名',
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
  'case/unknown-judge': {
    message: '评委中没有「{name}」',
    hint: '是否指「{nearest}」？',
    otherwise: '评委列在 judges 下；新的评委先在那里写明',
  },
  'case/duplicate-judge': {
    message: '评委「{name}」列了不止一次',
    hint: '请只保留一处；同名的评委用 id 区分',
  },
  'case/second-sheet': {
    message: '评委「{name}」对同一案件有两份评分',
    hint: '请只保留一份',
  },
  'case/sheet-of-recused': {
    message: '评委「{name}」已经回避，不应有评分',
    hint: '请删去这份评分；如未回避，请改正 recused',
  },
  'case/sheet-of-absent': {
    message: '评委「{name}」写明缺席，却有评分',
    hint: '请删去这份评分；如未缺席，请改正 absent',
  },
  'case/judge-with-interest': {
    message: '评委「{name}」与案件 {case} 的「{party}」有利害关系，应当回避',
    hint: '请在 recused 下写明该评委和原因，并删去其评分',
  },
  'case/judge-away-twice': {
    message: '评委「{name}」的回避或缺席写了不止一次',
    hint: '请只保留一处',
  },
  'case/no-judged-scoring': {
    message: '案件所属的通知没有由评委打分的评分表',
    hint: '请核对 notice，或删去评分',
  },
  'case/scoring-not-judged': {
    message: '评分表「{name}」没有由评委打分的指标',
    hint: '请核对 scoring',
  },
  'case/which-scoring': {
    message: '由评委打分的评分表不止一张，没有写明评的是哪一张',
    hint: '请补上 scoring，写明是 {options} 中的哪一张',
  },
  'case/unknown-indicator': {
    message: '评分表中没有名为「{name}」的指标',
    hint: '是否指「{nearest}」？',
  },
  'case/not-for-judges': {
    message: '指标「{name}」不由评委打分',
    hint: '请删去这一项；它的得分由事实算出',
  },
  'case/mark-twice': {
    message: '指标「{name}」打了两次分',
    hint: '请只保留一处',
  },
  'case/mark-out-of-range': {
    message: '「{name}」打了 {value} 分，应当在 0 分到 {max} 分之间',
    hint: '请核对评分表原件',
  },
  'case/unknown-case': {
    message: '这里没有编号为「{name}」的案件',
    hint: '是否指「{nearest}」？',
    otherwise: 'panel.yaml 只评同一文件夹里的案件',
  },
  'case/panel-of-other-notice': {
    message: '案件「{name}」属于通知「{notice}」，而这些评委评的是「{expected}」的案件',
    hint: '请核对案件和 panel.yaml 的 notice',
  },
  'case/unknown-code': {
    message: '没有「{code}」这个诊断代码',
    hint: '是否指「{nearest}」？',
  },
};
