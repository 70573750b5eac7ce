/** Chinese words for the codes of the linker. */
import type { linkRows } from '../../base/catalogue/link.ts';
import type { Messages } from './messages-type.ts';

export const linkZh: Messages<keyof typeof linkRows> = {
  'link/unknown-fact': {
    message: '没有名为「{name}」的事实',
    hint: '是否指「{nearest}」？',
    otherwise: '可用的事实列在 rules/facts.yaml；新的事实先在那里登记',
  },
  'link/unknown-field': {
    message: '没有名为「{name}」的字段',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-parameter': {
    message: '没有名为「{name}」的参数',
    hint: '是否指「{nearest}」？',
    otherwise: '参数列在 rules/parameters.yaml；新的参数先在那里登记',
  },
  'link/unknown-rule': {
    message: '没有名为「{name}」的规则',
    hint: '是否指「{nearest}」？',
    otherwise: '规则写在 rules/ 各章文件的 rules 下；组里的规则写作「组.成员」',
  },
  'link/unknown-advisory': {
    message: '没有名为「{name}」的提示',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-role': {
    message: '没有名为「{name}」的角色',
    hint: '是否指「{nearest}」？',
    otherwise: '角色列在 rules/measure.yaml 的 roles 下',
  },
  'link/unknown-stage': {
    message: '没有名为「{name}」的阶段',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-event': {
    message: '没有名为「{name}」的事件',
    hint: '是否指「{nearest}」？',
    otherwise: '事件列在 workflows/ 各程序文件的 events 下；新的事件先在那里登记',
  },
  'link/unknown-decision': {
    message: '没有名为「{name}」的编辑决定',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-option': {
    message: '没有名为「{name}」的选项',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-catalogue': {
    message: '没有名为「{name}」的目录',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-notice': {
    message: '没有名为「{name}」的通知',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-procedure': {
    message: '没有名为「{name}」的程序',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-obligation': {
    message: '没有名为「{name}」的定期义务',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-deadline': {
    message: '没有名为「{name}」的期限',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-value': {
    message: '没有「{name}」这个取值，可取：{known}',
    hint: '是否指「{nearest}」？',
  },
  'link/ambiguous-name': {
    message: '「{name}」是多个对象共用的名称：{ids}',
    hint: '请改写编号',
  },
  'link/duplicate-id': {
    message: '编号「{id}」重复',
    hint: '请给其中一个换一个编号',
  },
  'link/bad-id': {
    message: '「{id}」不能作编号',
    hint: '请以小写字母开头，只用小写字母、数字和下划线，多段之间用点隔开',
  },
  'link/bad-citation': {
    message: '「{text}」不是规范的条款引用',
    hint: '应写作「{nearest}」',
  },
  'link/unknown-provision': {
    message: '办法中没有「{label}」',
    hint: '请核对章、条、款、项的序号',
  },
  'link/ambiguous-provision': {
    message: '「{label}」在该条的不止一款中都有',
    hint: '请写明第几款，例如第四条第二款（一）',
  },
  'link/no-citation': {
    message: '「{name}」没有写明依据',
    hint: '请写 cite，例如 cite: 第六条（三）；条文没有规定的，写 cite: { inferred: ED-14 }',
  },
  'link/unknown-source': {
    message: '没有声明名为「{name}」的文件',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-clause': {
    message: '没有一份通知有「{name}」这一条款',
    hint: '是否指「{nearest}」？',
  },
  'link/choose-one-decision': {
    message: 'choose 之下应当恰好写一个编辑决定',
    hint: '例如 choose: { 决定编号: { 选项甲: …, 选项乙: … } }',
  },
  'link/missing-option': {
    message: '「{decision}」的选项没有写全，缺：{options}',
    hint: '请为每个选项各写一个值',
  },
  'link/bad-chapter-number': {
    message: '「{text}」不是规范的章序号',
    hint: '应写作「{nearest}」',
  },
  'link/bad-article-number': {
    message: '「{text}」不是规范的条序号',
    hint: '应写作「{nearest}」',
  },
  'link/bad-item-number': {
    message: '「{text}」不是规范的项序号',
    hint: '应写作「{nearest}」',
  },
  'link/number-order': {
    message: '「{label}」排在「{before}」之后，序号没有递增',
    hint: '请核对序号，或者调整先后',
  },
  'link/no-text': {
    message: '这里没有条文文字',
    hint: '请补上 text，或者删去这一条（款、项）',
  },
  'link/beside-paragraphs': {
    message: '分了款的条，text 和 items 要写在各款之下',
    hint: '请移到 paragraphs 的某一款里',
  },
  'link/loose-brace': {
    message: '条文中的「{brace}」没有配对',
    hint: '要印出花括号的，写两个：{brace}{brace}',
  },
  'link/unknown-filter': {
    message: '条文里没有「{name}」这种写法',
    hint: '是否指「{nearest}」？',
    otherwise: '可以写 cn（汉字数字）、month_end（某月底）',
  },
  'link/notice-parameter-in-text': {
    message: '参数「{name}」由通知给出，不能放进办法的条文',
    hint: '请直接写文字，或者在 parameters.yaml 中给它一个值',
  },
  'link/filter-does-not-fit': {
    message: '参数「{name}」的值「{value}」不能印成 {filter} 的样子',
    hint: '请改参数的值，或者改条文的写法',
  },
  'link/nobody-supplies': {
    message: '没有写明「{name}」由谁评判或认定',
    hint: '请用 by 写明角色，例如 by: panel',
  },
  'link/unit-without-number': {
    message: '「{name}」不是数，不能带单位',
    hint: '请删去 unit，或把 type 改为 number',
  },
  'link/bounds-without-number': {
    message: '不是数的事实不能写 min 和 max',
    hint: '请删去，或把 type 改为 number',
  },
  'link/min-above-max': {
    message: '下限 {min} 大于上限 {max}',
    hint: '请核对 min 和 max',
  },
  'link/fact-inside-fact': {
    message: '「{outer}」本身是一个事实，不能再有「{id}」',
    hint: '请给其中一个换一个编号',
  },
  'link/enum-without-values': {
    message: '「{name}」没有列出可取的值',
    hint: '请补上 values，例如 values: { a: 甲, b: 乙 }',
  },
  'link/duplicate-value': {
    message: '取值「{name}」重复',
    hint: '请改写其中一个',
  },
  'link/untyped-parameter': {
    message: '看不出参数「{name}」是什么类型',
    hint: '请用 type 写明 number、boolean、date、month-day 或 string',
  },
  'link/parameter-value': {
    message: '参数「{name}」应当在 value 和 values 中恰好写一个',
    hint: '尚未确定的写 value: null，留给通知的写 set_by: notice',
  },
  'link/value-left-to-notice': {
    message: '由通知给出的参数不能在这里写值',
    hint: '请删去这个值，或删去 set_by: notice',
  },
  'link/history-order': {
    message: '{date} 排在 {before} 之后，生效日期没有递增',
    hint: '请按生效日期先后排列',
  },
  'link/not-for-notice': {
    message: '参数「{name}」由办法自己规定，通知不能另给一个值',
    hint: '请删去；确要由通知规定的，在 parameters.yaml 中改写 set_by: notice',
  },
  'link/not-a-number': {
    message: '「{name}」应当是数，不能是「{value}」',
    hint: '数字不加引号，不写单位、百分号和千分位，例如 1200',
  },
  'link/not-an-integer': {
    message: '「{name}」应当是整数，不能是「{value}」',
    hint: '请写整数',
  },
  'link/not-a-boolean': {
    message: '「{name}」应当是 true 或 false，不能是「{value}」',
    hint: '是写 true，否写 false；不知道的不写',
  },
  'link/not-text': {
    message: '「{name}」应当是文字，不能是「{value}」',
    hint: '请加引号',
  },
  'link/not-a-date': {
    message: '「{name}」应当是实有的日期，不能是「{value}」',
    hint: '应写作「{nearest}」',
    otherwise: '年、月、日写作 2026-03-31 的样式，并核对那个月有没有这一天',
  },
  'link/not-a-month-day': {
    message: '「{name}」应当是 03-31 样式的月日，不能是「{value}」',
    hint: '月和日各写两位并加引号，而且那个月要有这一天',
  },
  'link/below-minimum': {
    message: '「{name}」的值 {value} 小于下限 {min}',
    hint: '请核对数值和单位',
  },
  'link/above-maximum': {
    message: '「{name}」的值 {value} 大于上限 {max}',
    hint: '请核对数值和单位',
  },
  'link/bad-days': {
    message: '{year} 年没有「{text}」这样的日子',
    hint: '写作 01-01 或 01-01..01-03，且不能跨年',
  },
  'link/day-twice': {
    message: '{date} 写了不止一次',
    hint: '请删去重复的，或核对放假与补班',
  },
  'link/make-up-on-weekday': {
    message: '{date} 是星期一至星期五，不必补班',
    hint: '请核对日期和年份',
  },
  'link/year-announced': {
    message: '{year} 年已在 years 中列出，不再需要 statutory',
    hint: '请删去 statutory 下的这一年',
  },
  'link/bad-decision-number': {
    message: '「{number}」不是编辑决定的编号',
    hint: '写作 ED-42 的样式',
  },
  'link/rule-form': {
    message: '规则「{name}」应当恰好写 when、all、any、none、at_least 中的一种',
    hint: '一条规则只用一种写法',
  },
  'link/member-twice': {
    message: '规则「{name}」在同一组内列了两次',
    hint: '请删去重复的',
  },
  'link/at-least-range': {
    message: '要求至少 {n} 条，而组内有 {members} 条',
    hint: 'n 应当在 1 与成员数之间',
  },
  'link/rule-cycle': {
    message: '规则循环引用：{ring}',
    hint: '请去掉其中一处引用',
  },
  'link/rules-too-deep': {
    message: '「{name}」一条引用一条，连同条件里的嵌套超过 {limit} 层',
    hint: '请减少中间的规则，把条件直接写出来',
  },
  'link/group-too-large': {
    message: '「{name}」全部展开超过 {limit} 条规则',
    hint: '请检查同一规则是不是被各组反复列入',
  },
  'link/grades-need-list': {
    message: '「{name}」不是列表类事实，不能分级',
    hint: '请改写一个 type: list 的事实',
  },
  'link/grades-need-enum': {
    message: '字段「{name}」不是枚举，不能填等级',
    hint: '请改写一个 type: enum 的字段',
  },
  'link/unlisted-procedure': {
    message: '程序「{id}」没有列在 measure.yaml 的 procedures 下',
    hint: '请补上，顺序就是案件经过的顺序',
  },
  'link/comment-quote': {
    message: '意见「{title}」所引的「{quote}」不在「{label}」里',
    hint: '引文要与条文一字不差；针对另一版本的意见，在文件开头写 on: 版本号',
  },
  'link/comment-without-change': {
    message: '意见「{title}」已采纳，却没有写由哪些改动落实',
    hint: '请在 changes 下写明，例如 [ 第十五条, 参数:名称 ]',
  },
  'link/comment-without-response': {
    message: '意见「{title}」没有全部采纳，却没有说明理由',
    hint: '请在 response 下写明不采纳或者部分采纳的理由',
  },
  'link/bad-change': {
    message: '「{text}」不是一处改动的写法',
    hint: '是否指「{nearest}」？',
    otherwise:
      '写作「种类:标识」或者「种类:名称」，例如 article:标识、参数:名称、规则:名称；条文可以只写条号，例如 第十五条',
  },
  'link/not-classed': {
    message: '「{label}」没有归类：规则包里没有任何内容以它为依据',
    hint: '请在对应的规则、状态、义务、参数或事实上写 cite: {label}；确属宣示性的，写 class: declaratory',
  },
  'link/numbering-gap': {
    message: '「{label}」之前缺少「{missing}」',
    hint: '请核对序号；原稿确实没有印出的，补上该条并写 printed: false',
  },
  'link/unprinted-number': {
    message: '原稿没有印出「{label}」的序号',
    hint: '起草时请补上',
  },
  'link/erratum': {
    message: '{label} 原文「{printed}」疑为「{correct}」之误',
    hint: '起草时请更正',
  },
  'link/stale-erratum': {
    message: '{label} 中已没有「{printed}」，这条勘误过时了',
    hint: '请删去，或改正依据和原文',
  },
  'link/drafting-note': {
    message: '{title}：{note}',
    brief: '{title}',
  },
  'link/stale-note': {
    message: '起草提示「{title}」所引的「{quote}」在条文里已经找不到',
    hint: '请核对引文；条文已经改好的，删去这条提示',
  },
  'link/unknown-lint': {
    message: '没有编号或者代码是「{name}」的起草检查',
    hint: '是否指「{nearest}」？',
    otherwise: '可以关掉的检查列在 rules/README.md，错误不能关',
  },
  'link/all-over-list': {
    message: '规则「{rule}」要求「{list}」的每条记录都符合，而列表为空时它不符合',
    hint: '请改用 none 写不得出现的情形，或同时用 count 要求至少有一条',
  },
  'link/constant-condition': {
    message: '「{name}」的条件不看任何事实、参数或规则，任何案件结果都一样',
    hint: '请写上要看的事实，如 when: { var: 事实编号 }',
  },
  'link/unused-rule': {
    message: '没有任何地方用到规则「{name}」',
    hint: '请放进某个组，或作为转移的 guard，或删去',
  },
  'link/unused-fact': {
    message: '没有任何条件用到事实「{name}」',
    hint: '请在规则中使用，或删去；只供人阅读的，类型写 string',
  },
  'link/unused-parameter': {
    message: '没有任何地方用到参数「{name}」',
    hint: '请在条文或规则中使用，或删去',
  },
  'link/parameter-never-given': {
    message: '没有一份通知给出参数「{name}」的值',
    hint: '需要的话，在 rules/notices/ 的通知中补上',
  },
  'link/empty-period': {
    message: '参数「{name}」是 0，这段时间一开始就届满',
    hint: '请核对数值；尚未确定的写 value: null',
  },
  'link/parameter-not-set': {
    message: '参数「{name}」还没有值',
    hint: '确定之后在 parameters.yaml 中填上',
  },
  'link/stage-never-begins': {
    message: '没有一个状态开始「{name}」阶段',
    hint: '请在相应的状态上写 stage，或删去这个阶段',
  },
  'link/no-decider': {
    message: '规则「{name}」没有写明由谁在哪个阶段判断',
    hint: '请写 decided_by: { 阶段: 角色 }，写在组上则组内都适用',
  },
  'link/no-evidence': {
    message: '规则「{name}」靠评判，却没有写明凭什么材料',
    hint: '可在规则或事实上写 evidence',
  },
  'link/duty-without-due': {
    message: '「{what}」没有规定期限（责任主体：{who}）',
    hint: '起草时可考虑补上期限',
  },
  'link/obligation-without-date': {
    message: '「{name}」没有规定期限',
    hint: '起草时可考虑补上期限',
  },
  'link/no-consequence': {
    message: '没有规定不履行「{name}」的后果',
    hint: '起草时可考虑补上',
  },
};
