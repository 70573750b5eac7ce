/** Chinese texts of the diagnostics of conditions. */
import type { logicRows } from '../../base/catalogue/logic.ts';
import type { Messages } from './messages-type.ts';

export const logicZh: Messages<keyof typeof logicRows> = {
  'link/unknown-operator': {
    message: '没有名为「{operator}」的运算符',
    hint: '是否指「{nearest}」？',
    more: '条件只能使用规定的运算符，例如 and、or、not、gte（不小于）、lt（小于）、in、some、none、count。写法如 { gte: [ { var: 得分 }, 60 ] }。',
  },
  'link/operator-log': {
    message: '条件中不得使用「{operator}」：它会向外输出内容',
    hint: '请删去「{operator}」，保留其中的条件',
    more: '判断条件只应得出结论，不应有其他动作。需要查看中间结果时，用 banfa explain 查看每一步的取值。',
  },
  'link/operator-missing': {
    message: '条件中不得使用「{operator}」：缺少哪些事实由系统自行判断',
    hint: '请直接写条件本身；事实未知时，结论自然为待定',
    more: '事实未填报时，结论是「待定」并列明缺什么，不必另写条件。况且「missing」会把事实的内容当作条件来执行，案件材料因而可以改变规则。',
  },
  'link/operator-text': {
    message: '条件中不得使用「{operator}」：不支持拼接或截取文字',
    hint: '请把要比较的内容声明为一项事实，用 eq 或 in 比较',
    more: '文字拼接后能否相等难以核对，反复拼接还会耗尽内存。应在 facts.yaml 中把它声明为枚举，例如 { in: [ { var: 等次 }, [ 优秀, 良好 ] ] }。',
  },
  'link/operator-list': {
    message: '条件中不得使用「{operator}」：不支持生成新的列表',
    hint: '统计个数用 count，求和用 sum，逐条判断用 some、all、none',
    more: '能生成列表的运算可以无限放大，几十个字的条件就足以耗尽内存。例如统计得分不低于 60 的条数，写作 { count: [ { var: 名单 }, { gte: [ { var: 得分 }, 60 ] } ] }。',
  },
  'link/operator-truthy': {
    message: '条件中不得使用「{operator}」：它把任何内容都当作是或否',
    hint: '请写明比较，例如 { gt: [ { var: 数量 }, 0 ] }；分情形取值用 if',
    more: '按「非空即真」的规则，文字 "false" 和 "0" 也算作「是」。条件应写明与什么比较，是非类的事实可直接写 { var: 事实 }。',
  },
  'link/operator-dotted': {
    message: '运算符「{operator}」含有圆点：条件不能调用程序',
    hint: '事实的名称请写在 var 之下，例如 { var: {operator} }',
    more: '带圆点的运算符在 JSON-Logic 中会去查找宿主程序的函数，因此一律不予接受。若本意是引用事实，写作 { var: 事实名称 }。',
  },
  'link/unrecognised-reduce': {
    message: '「{operator}」只接受计数与求和两种写法，此处不是其中之一',
    hint: '请改用 count 或 sum',
    more: '可接受的写法是 { reduce: [ 列表, { "+": [ { var: accumulator }, 1 ] }, 0 ] }（计数；列表可以是 filter），以及把 1 换成 { var: current.字段 }（求和）。更简单的写法是 { count: [ { var: 名单 }, 条件 ] } 和 { sum: [ { var: 名单 }, { var: 金额 } ] }。',
  },
  'link/dates-not-here': {
    message: '此处不能使用日期运算「{operator}」',
    hint: '请在规则的 let 中算出日期并命名，再用 { let: 名称 } 引用',
    more: '日期运算只能用在 let、期限和时间设置中，这样条件本身始终是标准的 JSON-Logic。例如 let: { 起算日: { date_add: [ { date: as_of }, { negate: { param: 年限 } }, year ] } }。',
  },
  'link/two-operators': {
    message: '一个条件只能有一个运算符，此处有「{operators}」',
    hint: '请用 and 或 or 把它们并列起来，或者检查缩进',
    more: '标准 JSON-Logic 遇到两个键时会把整个条件当作「成立」，后果严重，因此不予接受。多半是缩进错位，或者把说明写进了条件；说明请写在规则的 note 中。',
  },
  'link/wrong-arity': {
    message: '「{operator}」应有 {expected} 个运算数，此处有 {found} 个',
    hint: '请核对方括号内的项数',
    more: '标准 JSON-Logic 会悄悄忽略多出的运算数，例如 { ">": [ 10, 5, 7 ] } 仍然成立。表示区间请写两个比较，用 and 并列。',
  },
  'link/extra-brackets': {
    message: '此处多了一层方括号',
    hint: '请去掉这层方括号',
    more: '方括号本身不是条件；标准 JSON-Logic 会把非空的方括号当作「成立」，例如 { and: [ [ false ] ] } 成立。',
  },
  'link/not-a-literal': {
    message: '此处应为条件、数字、文字或是非值，不能是空值或空的映射',
    hint: '请补写内容，或者删去这一项',
    more: '空值（null）表示「不知道」，不能写进规则；未知的事实由系统判定为待定。只写了「-」或冒号之后没有内容的一行，读入后就是空值。',
  },
  'link/unusable-number': {
    message: '不能使用数字「{number}」',
    hint: '请写有限的数；整数不超过 9007199254740991，零不带负号',
    more: '无穷大、非数以及超出范围的整数无法精确保存，负零在保存后会变成零，结论可能因此前后不一。',
  },
  'link/no-such-date': {
    message: '「{text}」不是存在的日期',
    hint: '请按 {form} 的形式书写，例如 2026-03-05 或 03-05，月、日各两位',
    more: '日期按文字逐位比较，因此必须写成固定的形式且确实存在；2024-1-5 和 2024-02-30 都不予接受。',
  },
  'link/name-not-literal': {
    message: '「{operator}」之后必须直接写名称，不能是算出来的内容',
    hint: '请写出名称，例如 { var: 得分 }',
    more: '条件要用到哪些事实，必须不经计算就能看出，否则无法列明缺少什么，也无法检查名称是否存在。',
  },
  'link/var-default': {
    message: '事实「{name}」不能带默认值',
    hint: '请删去第二项；事实未知时结论为待定',
    more: '默认值会把「不知道」当作某个值，从而得出没有根据的结论。例如 { var: [ 得分, 0 ] } 应写作 { var: 得分 }。',
  },
  'link/unknown-let': {
    message: '这里没有用 let 命名过「{name}」',
    hint: '是否指「{nearest}」？',
    more: '{ let: 名称 } 引用同一规则（或其所在的组）let 之下先前命名的值。名称须先命名、后使用。',
  },
  'link/unknown-unit': {
    message: '没有「{unit}」这种期间单位',
    hint: '是否指「{nearest}」？',
    more: '期间单位有 day（日）、workday（工作日）、month（月）、year（年）四种，例如 { date_add: [ { date: as_of }, 3, year ] }。',
  },
  'link/outer-fact': {
    message: '逐条判断时看不到列表以外的事实「{name}」',
    hint: '请在规则的 let 中为它命名，再用 { let: 名称 } 引用；限值则用 { param: 名称 }',
    more: '在 some、all、none、count、sum 之内，var 只指当前这一条记录的字段；标准 JSON-Logic 在此读到的是空值，会得出错误的结论。例如 let: { 限额: { var: 总额 } }，条件内写 { let: 限额 }。',
  },
  'link/outside-current': {
    message: 'reduce 之内的「{name}」应写成当前记录的字段',
    hint: '请写成「current.{name}」，或改用 sum',
    more: '在 reduce 之内，当前记录的字段写作 { var: current.字段 }。改用 { sum: [ { var: 名单 }, { var: 字段 } ] } 更为简明。',
  },
  'link/rule-in-quantifier': {
    message: '逐条判断时不能引用规则「{name}」',
    hint: '请把规则写在列表条件之外，用 and 或 or 并列；或者把它的条件直接写在此处',
    more: '规则针对整个案件作出结论，与列表中的某一条记录无关。',
  },
  'link/list-expected': {
    message: '「{operator}」的第一项应为列表，写作 { var: 列表名称 }',
    hint: '请在此处写 { var: 列表名称 }',
    more: '例如 { some: [ { var: 名单 }, { gte: [ { var: 得分 }, 60 ] } ] }：先写哪个列表，再写对每一条记录的条件。',
  },
  'link/not-a-list': {
    message: '「{name}」不是列表，不能用「{operator}」逐条判断',
    hint: '请直接比较这项事实，或者改用列表',
    more: 'some、all、none、count、sum 只适用于 facts.yaml 中 type: list 的事实。',
  },
  'link/list-as-value': {
    message: '「{name}」是列表，不能当作单个的值',
    hint: '统计个数用 count，求和用 sum，逐条判断用 some、all、none',
    more: '例如「至少三条」写作 { gte: [ { count: [ { var: 名单 } ] }, 3 ] }。',
  },
  'link/in-needs-list': {
    message: 'in 的第二项应为写明各值的列表，且不能为空',
    hint: '请写成 { in: [ { var: 事实 }, [ 值一, 值二 ] ] }',
    more: '在标准 JSON-Logic 中，第二项若是文字，in 就成了查找文字片段，空文字总能找到；因此只接受逐一写明的值。',
  },
  'link/not-a-condition': {
    message: '此处应为条件（是或否），而「{found}」类型的内容不是条件',
    hint: '请写明比较，例如 gte、eq、in',
    more: '数字和文字不能直接当作「是」或「否」：文字 "false" 在标准 JSON-Logic 中也算成立。是非类的事实（type: boolean）可以直接写 { var: 事实 }。',
  },
  'link/wrong-type': {
    message: '「{operator}」需要「{expected}」类型，此处是「{found}」类型',
    hint: '请核对这一项，或者更正 facts.yaml 中的类型',
    more: '四则运算、min、max 只用于数字，date_add 只用于日期。加引号的 "3" 是文字，不是数字。',
  },
  'link/wrong-result': {
    message: '此处应为「{expected}」类型的值，算出的是「{found}」类型',
    hint: '请核对所用的事实或参数',
    more: '例如期限的起算日必须是日期，「至少几项」必须是数字。',
  },
  'link/not-comparable': {
    message: '「{operator}」两边的类型不同：「{left}」与「{right}」',
    hint: '请核对两边；数字不加引号，日期写作 2026-03-05',
    more: '类型不同的值比较没有意义，标准 JSON-Logic 却会给出结果，例如 "" 与 0 相等。',
  },
  'link/not-ordered': {
    message: '「{found}」类型的值没有大小先后，不能用「{operator}」',
    hint: '请用 eq 或 in 写明哪些值符合',
    more: '只有数字、日期和月日有大小先后。等次、级别等枚举应逐一写明，例如 { in: [ { var: 等次 }, [ 优秀, 良好 ] ] }。',
  },
  'link/units-differ': {
    message: '「{operator}」两边的单位不同：「{left}」与「{right}」',
    hint: '请先换算成同一单位，再作比较',
    more: '亿元与万元直接比较会相差一万倍。应更正事实或参数的 unit，或者写明换算：乘除的结果不带单位，例如 { "/": [ { var: 金额 }, 10000 ] }。',
  },
  'link/branches-differ': {
    message: '「{operator}」各分支的类型不同：「{left}」与「{right}」',
    hint: '请让各分支得出同一类型的值',
    more: 'if 与 choose 取其中一个分支作为结果，各分支必须同为条件、同为数字（单位相同）或同为日期。',
  },
  'link/too-many-nodes': {
    message: '这个条件超过 {limit} 个组成部分',
    hint: '请拆成几条规则，用 all 或 any 组合',
    more: '如此庞大的条件无法核对，也可能是误用别名重复展开所致。',
  },
  'link/too-deep': {
    message: '这个条件的嵌套超过 {limit} 层',
    hint: '请拆成几条规则，用 all 或 any 组合',
    more: '嵌套过深的条件无法核对。各层条件可以分别写成规则，再用 { rule: 名称 } 引用。',
  },
  'evaluate/too-many-steps': {
    message: '计算超过 {limit} 步，其余部分未予计算，按待定处理',
    hint: '请核对案件中列表的条数，或者简化规则',
    more: '步数限制防止过长的列表或嵌套的逐条判断使计算无法结束。正常的案件远低于这一限度。',
  },
};
