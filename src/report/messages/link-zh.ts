/** Chinese words for the codes of the linker. */
import type { linkRows } from '../../base/catalogue/link.ts';
import type { Messages } from './messages-type.ts';

export const linkZh: Messages<keyof typeof linkRows> = {
  'link/unknown-fact': {
    message: '没有名为「{name}」的事实',
    hint: '是否指「{nearest}」？',
    more: '事实须先在 rules/facts.yaml 中声明，再由规则、案件文件引用；可以写编号，也可以写唯一的名称。例如声明了 shelf.books（在架图书），就写 { var: shelf.books } 或 { var: 在架图书 }。',
  },
  'link/unknown-field': {
    message: '没有名为「{name}」的字段',
    hint: '是否指「{nearest}」？',
    more: '列表类事实的每条记录只有 item 下声明的字段。在 some、all、none、count、sum 的条件里，var 指的是记录的字段。请改用已声明的字段，或在 item 下补充声明。',
  },
  'link/unknown-parameter': {
    message: '没有名为「{name}」的参数',
    hint: '是否指「{nearest}」？',
    more: '参数须先在 rules/parameters.yaml 中声明，再由条文的 {参数}、规则的 param、通知的 parameters 引用。请改正名称，或补充声明。',
  },
  'link/unknown-rule': {
    message: '没有名为「{name}」的规则',
    hint: '是否指「{nearest}」？',
    more: '规则须先在某一章的 rules 下声明；写在组内的规则编号为「组.成员」，例如 service.quiet。请改正名称，或补充声明。',
  },
  'link/unknown-advisory': {
    message: '没有名为「{name}」的提示',
    hint: '是否指「{nearest}」？',
    more: '提示须先在某一章的 advisories 下声明。请改正名称，或补充声明。',
  },
  'link/unknown-role': {
    message: '没有名为「{name}」的角色',
    hint: '是否指「{nearest}」？',
    more: '角色须先在 rules/measure.yaml 的 roles 下声明，例如 roles: { librarian: { title: 馆员, cite: 第三条 } }。',
  },
  'link/unknown-stage': {
    message: '没有名为「{name}」的阶段',
    hint: '是否指「{nearest}」？',
    more: '阶段须先在 rules/measure.yaml 的 stages 下声明，例如 stages: { visit: { title: 到馆查看, by: librarian, cite: 第九条 } }。',
  },
  'link/unknown-event': {
    message: '没有名为「{name}」的事件',
    hint: '是否指「{nearest}」？',
    more: '事件的编号是「角色.动作」，须有某个程序的状态接受它。请改正名称，或在 workflows 的 on 下补充。',
  },
  'link/unknown-decision': {
    message: '没有名为「{name}」的编辑决定',
    hint: '是否指「{nearest}」？',
    more: '编辑决定须先在 rules/decisions.yaml 中声明；可以写编号，也可以写 ED 编号。',
  },
  'link/unknown-option': {
    message: '没有名为「{name}」的选项',
    hint: '是否指「{nearest}」？',
    more: '编辑决定只能在它自己的 options 中选取。请改正选项名称，或在 rules/decisions.yaml 中补充。',
  },
  'link/unknown-catalogue': {
    message: '没有名为「{name}」的目录',
    hint: '是否指「{nearest}」？',
    more: '目录须先在某一章的 catalogues 下声明，再由事实的 values: { catalogue: … } 引用。',
  },
  'link/unknown-notice': {
    message: '没有名为「{name}」的通知',
    hint: '是否指「{nearest}」？',
    more: '通知写在 rules/notices/ 文件夹里，每年一个文件，由案件文件的 notice 引用。',
  },
  'link/unknown-procedure': {
    message: '没有名为「{name}」的程序',
    hint: '是否指「{nearest}」？',
    more: '程序写在 workflows/ 文件夹里，并按顺序列在 rules/measure.yaml 的 procedures 下。',
  },
  'link/unknown-obligation': {
    message: '没有名为「{name}」的定期义务',
    hint: '是否指「{nearest}」？',
    more: '定期义务须先在某个程序的 obligations 下声明。请改正名称，或补充声明。',
  },
  'link/unknown-value': {
    message: '没有「{name}」这个取值',
    hint: '是否指「{nearest}」？',
    more: '枚举类事实只能取 values 或目录中列出的值，可以写编号，也可以写名称。请改正取值；确需新增的，先在声明处补充。',
  },
  'link/ambiguous-name': {
    message: '「{name}」是多个对象共用的名称：{ids}',
    hint: '请改写编号',
    more: '名称唯一时才能代替编号。这里有多个对象用同一名称，无法判断所指，请改用其中一个的编号。',
  },
  'link/duplicate-id': {
    message: '编号「{id}」重复',
    hint: '请给其中一个换一个编号',
    more: '同一类对象的编号在整个规则包内不得重复，即使写在不同文件里。请给后一个换编号，或删去多余的一个。',
  },
  'link/bad-id': {
    message: '「{id}」不能作编号',
    hint: '请以小写字母开头，只用小写字母、数字和下划线，多段之间用点隔开',
    more: '编号供程序使用，由小写英文字母、数字和下划线组成，事实的编号可用点分段，例如 shelf.books；中文请写在 title 里，引用时编号和名称都可以用。',
  },
  'link/bad-citation': {
    message: '「{text}」不是规范的条款引用',
    hint: '应写作「{nearest}」',
    more: '依据条款写作 第三章、第六条、第四条第二款、第六条（七），或 notice:键、ED-42、《已声明的文件》第几条；条文没有规定、属于推定的，写 { inferred: ED-14 }。',
  },
  'link/unknown-provision': {
    message: '办法中没有「{label}」',
    hint: '请核对章、条、款、项的序号',
    more: '引用的条款在各章文件的条文里找不到，多半是序号写错，或者条文修订后序号变了。请改正引用，或补上条文。',
  },
  'link/ambiguous-provision': {
    message: '「{label}」在该条的不止一款中都有',
    hint: '请写明第几款，例如第四条第二款（一）',
    more: '该条有几款都列有同一序号的项，只写条和项无法判断所指，请在条和项之间写明款。',
  },
  'link/unknown-source': {
    message: '没有声明名为「{name}」的文件',
    hint: '是否指「{nearest}」？',
    more: '书名号里的文件须先在 rules/measure.yaml 的 sources 下声明，例如 sources: { civil_code: { title: 民法典 } }，然后可引用《民法典》第二百零一条。',
  },
  'link/unknown-clause': {
    message: '没有一份通知有「{name}」这一条款',
    hint: '是否指「{nearest}」？',
    more: 'notice:键 引用的是通知文件 clauses 下的一条，至少要有一份通知写了它。请改正键名，或在 rules/notices/ 的通知里补上。',
  },
  'link/choose-one-decision': {
    message: 'choose 之下应当恰好写一个编辑决定',
    hint: '例如 choose: { 决定编号: { 选项甲: …, 选项乙: … } }',
    more: 'choose 按一个编辑决定的选项给出不同的值。取决于两个决定的，请在分支里再写一层 choose。',
  },
  'link/missing-option': {
    message: '「{decision}」的选项没有写全，缺：{options}',
    hint: '请为每个选项各写一个值',
    more: '编辑决定可以改选，因此 choose 必须为它的每个选项给出值，改选后才算得下去。',
  },
};
