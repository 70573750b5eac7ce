/** Chinese texts of the diagnostics of conditions. */
import type { logicRows } from '../../base/catalogue/logic.ts';
import type { Messages } from './messages-type.ts';

export const logicZh: Messages<keyof typeof logicRows> = {
  'link/unknown-operator': {
    message: '没有名为「{operator}」的运算符',
    hint: '是否指「{nearest}」？',
  },
  'link/operator-log': {
    message: '条件中不得使用「{operator}」：它会向外输出内容',
    hint: '请删去「{operator}」，保留其中的条件',
  },
  'link/operator-missing': {
    message: '条件中不得使用「{operator}」：缺少哪些事实由系统自行判断',
    hint: '请直接写条件本身；事实未知时，结论自然为待定',
  },
  'link/operator-text': {
    message: '条件中不得使用「{operator}」：不支持拼接或截取文字',
    hint: '请把要比较的内容声明为一项事实，用 eq 或 in 比较',
  },
  'link/operator-list': {
    message: '条件中不得使用「{operator}」：不支持生成新的列表',
    hint: '统计个数用 count，求和用 sum，逐条判断用 some、all、none',
  },
  'link/operator-truthy': {
    message: '条件中不得使用「{operator}」：它把任何内容都当作是或否',
    hint: '请写明比较，例如 { gt: [ { var: 数量 }, 0 ] }；分情形取值用 if',
  },
  'link/operator-dotted': {
    message: '运算符「{operator}」含有圆点：条件不能调用程序',
    hint: '事实的名称请写在 var 之下，例如 { var: {operator} }',
  },
  'link/unrecognised-reduce': {
    message: '「{operator}」只接受计数与求和两种写法，此处不是其中之一',
    hint: '请改用 count 或 sum',
  },
  'link/dates-not-here': {
    message: '此处不能使用日期运算「{operator}」',
    hint: '请在规则的 let 中算出日期并命名，再用 { let: 名称 } 引用',
  },
  'link/two-operators': {
    message: '一个条件只能有一个运算符，此处有「{operators}」',
    hint: '请用 and 或 or 把它们并列起来，或者检查缩进',
  },
  'link/wrong-arity': {
    message: '「{operator}」应有 {expected} 个运算数，此处有 {found} 个',
    hint: '请核对方括号内的项数',
  },
  'link/extra-brackets': {
    message: '此处多了一层方括号',
    hint: '请去掉这层方括号',
  },
  'link/not-a-literal': {
    message: '此处应为条件、数字、文字或是非值，不能是空值或空的映射',
    hint: '请补写内容，或者删去这一项',
  },
  'link/unusable-number': {
    message: '不能使用数字「{number}」',
    hint: '请写有限的数；整数不超过 9007199254740991，零不带负号',
  },
  'link/no-such-date': {
    message: '「{text}」不是存在的日期',
    hint: '请按 {form} 的形式书写，例如 2026-03-05 或 03-05，月、日各两位',
  },
  'link/name-not-literal': {
    message: '「{operator}」之后必须直接写名称，不能是算出来的内容',
    hint: '请写出名称，例如 { var: 得分 }',
  },
  'link/var-default': {
    message: '事实「{name}」不能带默认值',
    hint: '请删去第二项；事实未知时结论为待定',
  },
  'link/unknown-let': {
    message: '这里没有用 let 命名过「{name}」',
    hint: '是否指「{nearest}」？',
  },
  'link/unknown-unit': {
    message: '没有「{unit}」这种期间单位',
    hint: '是否指「{nearest}」？',
  },
  'link/outer-fact': {
    message: '逐条判断时看不到列表以外的事实「{name}」',
    hint: '请在规则的 let 中为它命名，再用 { let: 名称 } 引用；限值则用 { param: 名称 }',
  },
  'link/outside-current': {
    message: 'reduce 之内的「{name}」应写成当前记录的字段',
    hint: '请写成「current.{name}」，或改用 sum',
  },
  'link/rule-in-quantifier': {
    message: '逐条判断时不能引用规则「{name}」',
    hint: '请把规则写在列表条件之外，用 and 或 or 并列；或者把它的条件直接写在此处',
  },
  'link/list-expected': {
    message: '「{operator}」的第一项应为列表，写作 { var: 列表名称 }',
    hint: '请在此处写 { var: 列表名称 }',
  },
  'link/not-a-list': {
    message: '「{name}」不是列表，不能用「{operator}」逐条判断',
    hint: '请直接比较这项事实，或者改用列表',
  },
  'link/list-as-value': {
    message: '「{name}」是列表，不能当作单个的值',
    hint: '统计个数用 count，求和用 sum，逐条判断用 some、all、none',
  },
  'link/in-needs-list': {
    message: 'in 的第二项应为写明各值的列表，且不能为空',
    hint: '请写成 { in: [ { var: 事实 }, [ 值一, 值二 ] ] }',
  },
  'link/not-a-condition': {
    message: '此处应为条件（是或否），而「{found}」类型的内容不是条件',
    hint: '请写明比较，例如 gte、eq、in',
  },
  'link/wrong-type': {
    message: '「{operator}」需要「{expected}」类型，此处是「{found}」类型',
    hint: '请核对这一项，或者更正 facts.yaml 中的类型',
  },
  'link/wrong-result': {
    message: '此处应为「{expected}」类型的值，算出的是「{found}」类型',
    hint: '请核对所用的事实或参数',
  },
  'link/not-comparable': {
    message: '「{operator}」两边的类型不同：「{left}」与「{right}」',
    hint: '请核对两边；数字不加引号，日期写作 2026-03-05',
  },
  'link/not-ordered': {
    message: '「{found}」类型的值没有大小先后，不能用「{operator}」',
    hint: '请用 eq 或 in 写明哪些值符合',
  },
  'link/units-differ': {
    message: '「{operator}」两边的单位不同：「{left}」与「{right}」',
    hint: '请先换算成同一单位，再作比较',
  },
  'link/branches-differ': {
    message: '「{operator}」各分支的类型不同：「{left}」与「{right}」',
    hint: '请让各分支得出同一类型的值',
  },
  'link/too-many-nodes': {
    message: '这个条件超过 {limit} 个组成部分',
    hint: '请拆成几条规则，用 all 或 any 组合',
  },
  'link/too-deep': {
    message: '这个条件的嵌套超过 {limit} 层',
    hint: '请拆成几条规则，用 all 或 any 组合',
  },
  'evaluate/too-many-steps': {
    message: '计算超过 {limit} 步，其余部分未予计算，按待定处理',
    hint: '请核对案件中列表的条数，或者简化规则',
  },
};
