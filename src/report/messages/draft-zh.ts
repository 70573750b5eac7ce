/** Chinese words for the codes of the drafting lints. */
import type { draftRows } from '../../base/catalogue/draft.ts';
import type { Messages } from './messages-type.ts';

export const draftZh: Messages<keyof typeof draftRows> = {
  'draft/item-lead-in': { message: '{label}引出各项的句子以「{sign}」结束', hint: '各处统一用冒号引出各项' },
  'draft/heading-missing': {
    message: '{label}没有条文标题，同一章的{others}有',
    hint: '同一章里要么各条都有标题，要么都没有',
  },
  'draft/typo': {
    message: '{label}的「{words}」是错别字',
    hint: '应为「{correct}」；要照原稿印的，登记在 measure.yaml 的 errata 里',
  },
  'draft/spacing': {
    message: '{label}的「{words}」处有多余的空格或者半角标点',
    hint: '去掉空格，改用全角标点',
  },
  'draft/mixed-numerals': {
    message: '{label}的「{words}」与别处（{others}）数字写法不同',
    hint: '时间和数量统一用阿拉伯数字，或者统一用汉字',
  },
  'draft/modal-word': { message: '{label}的「{words}」不是规范用语', hint: '改为「{correct}」' },
  'draft/dangling-reference': { message: '{label}引用的「{words}」不存在', hint: '请核对条号、款号、项号' },
  'draft/implicit-reference': {
    message: '{label}的「{words}」指哪一条没有写明',
    hint: '写明条号，例如「第六条规定的条件」',
  },
  'draft/unmarked-document': {
    message: '{label}引用的「{words}」没有加书名号',
    hint: '写明全称，加书名号和文号',
  },
  'draft/open-delegation': {
    message: '{label}把「{words}」留给以后的文件，没有写明范围',
    hint: '写明以后的文件可以定什么，不可以定什么',
  },
  'draft/undefined-term': {
    message: '{label}用了「{words}」，全文没有定义',
    hint: '写明它的含义，或者指明依据哪个文件、名单',
  },
  'draft/unused-definition': {
    message: '{label}定义的「{words}」后文没有再用',
    hint: '删去定义，或者在后文使用',
  },
  'draft/several-names': {
    message: '{label}写作「{words}」，别处写作：{others}',
    hint: '同一对象统一用一个名称',
  },
  'draft/abbreviation': {
    message: '{label}的「{words}」是没有交代的简称',
    hint: '写作「{correct}」，或者第一次出现时写明「以下简称」',
  },
  'draft/no-actor': { message: '{label}没有写明由谁办理', hint: '写明责任主体' },
  'draft/deadline-not-in-text': {
    message: '{label}没有写明「{words}」的期限，规则包按参数「{parameter}」计算，由通知确定',
    hint: '在条文里写明期限，或者写明期限由通知确定',
  },
  'draft/duty-without-consequence': {
    message: '{label}的职责不办会怎样没有写明：{words}',
    hint: '写明不办或者迟办的后果，或者由谁督促',
  },
  'draft/duty-without-recipient': {
    message: '{label}的「{words}」没有写明报给谁',
    hint: '写明报送、备案或者公布',
  },
  'draft/no-negative-branch': {
    message: '{label}只写了「{words}」，没有写不符合时怎么办',
    hint: '写明不予通过、退回或者补正，以及告知和理由',
  },
  'draft/authority-dropped': {
    message: '{declared}列有「{words}」，{label}没有写到',
    hint: '补上，或者在定义职责的一条写明以下简称',
  },
  'draft/discretion': {
    message: '{label}有「{words}」，规则包里有条件或者职责以它为依据',
    hint: '确认规则包没有把可以不做的写成必须',
  },
  'draft/review-word': {
    message: '阶段「{words}」的依据是{label}，那一条没有「{words}」这个词',
    hint: '请核对依据，或者阶段的名称',
  },
  'draft/consequence-without-remedy': {
    message: '{label}的「{words}」没有写明告知、陈述申辩和救济',
    hint: '写明作出之前怎样告知、听取陈述和申辩，以及不服怎么办',
  },
  'draft/consequence-without-actor': {
    message: '{label}的「{words}」没有写明由谁决定',
    hint: '写明决定机关',
  },
  'draft/consequence-without-effect': {
    message: '{label}的「{words}」没有写明何时生效',
    hint: '写明自何日起生效，例如「自决定送达之日起」',
  },
  'draft/licence-or-penalty': {
    message: '{label}的「{words}」可能涉及许可、处罚、收费或者证明',
    hint: '请审核人员核对有没有上位法依据',
  },
  'draft/fair-competition': {
    message: '{label}的「{words}」应当纳入公平竞争审查',
    hint: '逐项审查，结论写进审查表',
  },
  'draft/evidence-not-named': { message: '{label}没有写明凭什么材料', hint: '写明证明材料，或者由谁出具' },
  'draft/graded-word': { message: '{label}有程度词：{words}', hint: '给出数值，或者写明由谁按什么标准评判' },
  'draft/metric-without-threshold': {
    message: '{label}有指标而没有数值：{words}',
    hint: '写明要达到多少，或者写明由申报通知确定',
  },
  'draft/open-list': { message: '{label}的列举没有封口：{words}', hint: '列全，或者写明其余的由谁认定' },
  'draft/ambiguous-list': {
    message: '{label}的列举是都要还是有其一，没有写明：{words}',
    hint: '写明「同时具备」或者「具备其中之一」',
  },
  'draft/modifier-scope': {
    message: '{label}的修饰语管到哪一项没有写明：{words}',
    hint: '写明修饰语只管紧接的一项，还是后面各项都管',
  },
  'draft/repeated-words': {
    message: '{label}的「{words}」别处也写了：{others}',
    hint: '合并，或者写明两处的区别',
  },
  'draft/other-party': {
    message: '{label}的「{words}」不是申报主体能做到的',
    hint: '写明由谁证明，或者改为对申报主体的要求',
  },
  'draft/window-without-anchor': {
    message: '{label}的「{words}」没有写明从哪一天往前算',
    hint: '写明截止日，例如「截至受理之日」',
  },
  'draft/cycle-without-anchor': {
    message: '{label}的「{words}」没有写明从哪一天起算',
    hint: '写明自何日起，例如「自认定之日起」',
  },
  'draft/period-start': {
    message: '{label}的「{words}」没有写明当日是否计入',
    hint: '写明「自次日起」或者「自当日起」',
  },
  'draft/deadline-on-day-off': {
    message: '{label}的「{words}」可能遇上休息日，没有写明是否顺延',
    hint: '写明遇休息日顺延或者不顺延',
  },
  'draft/closing-clause': { message: '{label}没有写明{words}', hint: '在最后一条补上' },
  'draft/idle-decision': {
    message: '编辑决定 {number}「{question}」没有被用到，换一种读法，什么也不变',
    hint: '在随它而变的地方用 choose，或者写进 cite；都没有的，删去',
  },
  'draft/dead-zone': {
    message: '{label}「{rule}」：有的事件哪次审查都查不到（{reading}）',
    hint: '规则包现在就按「{chosen}」计算；把查询时段延到作出决定之日',
    otherwise: '规则包现在的读法没有这个空档；正文写明时段止于作出决定之日，就不会有别的读法',
  },
};
