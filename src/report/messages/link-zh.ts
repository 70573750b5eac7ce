import type { linkRows } from '../../base/catalogue/link.ts';
import type { Messages } from './messages-type.ts';

export const linkZh: Messages<keyof typeof linkRows> = {
  'link/unknown-fact': {
    message: '没有名为「{name}」的事实',
    hint: '是否指「{nearest}」？',
    more: '事实须先在 rules/facts.yaml 中声明，再由规则、案件文件引用；可以写编号，也可以写唯一的名称。例如声明了 industry.output（主导产业年产值），就写 { var: industry.output } 或 { var: 主导产业年产值 }。',
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
    more: '规则须先在某一章的 rules 下声明；写在组内的规则编号为「组.成员」，例如 innovation.rd。请改正名称，或补充声明。',
  },
  'link/unknown-advisory': {
    message: '没有名为「{name}」的提示',
    hint: '是否指「{nearest}」？',
    more: '提示须先在某一章的 advisories 下声明。请改正名称，或补充声明。',
  },
  'link/unknown-role': {
    message: '没有名为「{name}」的角色',
    hint: '是否指「{nearest}」？',
    more: '角色须先在 rules/measure.yaml 的 roles 下声明，例如 roles: { city: { title: 市级主管部门, cite: 第三条 } }。',
  },
  'link/unknown-stage': {
    message: '没有名为「{name}」的阶段',
    hint: '是否指「{nearest}」？',
    more: '阶段须先在 rules/measure.yaml 的 stages 下声明，例如 stages: { preliminary: { title: 初审, by: city, cite: 第九条 } }。',
  },
  'link/unknown-event': {
    message: '没有名为「{name}」的事件',
    hint: '是否指「{nearest}」？',
    more: '事件的编号是「角色.动作」，须有某个程序的状态接受它。请改正名称，或在 workflows 的 on 下补充。',
  },
  'link/unknown-decision': {
    message: '没有名为「{name}」的编辑决定',
    hint: '是否指「{nearest}」？',
    more: '编辑决定须先在 rules/decisions.yaml 中声明；可以写编号、名称，也可以写 ED 编号。',
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
    hint: '编号以小写字母开头，只用小写字母、数字和下划线；事实的编号可用点分段',
    more: '编号供程序使用，只能由小写英文字母、数字和下划线组成，事实的编号可用点分段，例如 industry.output；中文请写在 title 里，引用时编号和名称都可以用。',
  },
};
