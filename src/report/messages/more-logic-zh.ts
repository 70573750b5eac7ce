/** What `banfa explain` adds in Chinese to the diagnostics of conditions. */
import type { logicRows } from '../../base/catalogue/logic.ts';
import type { More } from './messages-type.ts';

export const moreLogicZh: More<keyof typeof logicRows> = {
  'link/unknown-operator':
    '条件只能使用规定的运算符，例如 and、or、not、gte（不小于）、lt（小于）、in、some、none、count。写法如 { gte: [ { var: 得分 }, 60 ] }。',
  'link/operator-log':
    '判断条件只应得出结论，不应有其他动作。需要查看中间结果时，用 banfa explain 查看每一步的取值。',
  'link/operator-missing':
    '事实未填报时，结论是「待定」并列明缺什么，不必另写条件。况且「missing」会把事实的内容当作条件来执行，案件材料因而可以改变规则。',
  'link/operator-text':
    '文字拼接后能否相等难以核对，反复拼接还会耗尽内存。应在 facts.yaml 中把它声明为枚举，例如 { in: [ { var: 等次 }, [ 优秀, 良好 ] ] }。',
  'link/operator-list':
    '能生成列表的运算可以无限放大，几十个字的条件就足以耗尽内存。例如统计得分不低于 60 的条数，写作 { count: [ { var: 名单 }, { gte: [ { var: 得分 }, 60 ] } ] }。',
  'link/operator-truthy':
    '按「非空即真」的规则，文字 "false" 和 "0" 也算作「是」。条件应写明与什么比较，是非类的事实可直接写 { var: 事实 }。',
  'link/operator-dotted':
    '带圆点的运算符在 JSON-Logic 中会去查找宿主程序的函数，因此一律不予接受。若本意是引用事实，写作 { var: 事实名称 }。',
  'link/unrecognised-reduce':
    '可接受的写法是 { reduce: [ 列表, { "+": [ { var: accumulator }, 1 ] }, 0 ] }（计数；列表可以是 filter），以及把 1 换成 { var: current.字段 }（求和）。更简单的写法是 { count: [ { var: 名单 }, 条件 ] } 和 { sum: [ { var: 名单 }, { var: 金额 } ] }。',
  'link/dates-not-here':
    '日期运算只能用在 let、期限和时间设置中，这样条件本身始终是标准的 JSON-Logic。例如 let: { 起算日: { date_add: [ { date: as_of }, { negate: { param: 年限 } }, year ] } }。',
  'link/two-operators':
    '标准 JSON-Logic 遇到两个键时会把整个条件当作「成立」，后果严重，因此不予接受。多半是缩进错位，或者把说明写进了条件；说明请写在规则的 note 中。',
  'link/wrong-arity':
    '标准 JSON-Logic 会悄悄忽略多出的运算数，例如 { ">": [ 10, 5, 7 ] } 仍然成立。表示区间请写两个比较，用 and 并列。',
  'link/extra-brackets':
    '方括号本身不是条件；标准 JSON-Logic 会把非空的方括号当作「成立」，例如 { and: [ [ false ] ] } 成立。',
  'link/not-a-literal':
    '空值（null）表示「不知道」，不能写进规则；未知的事实由系统判定为待定。只写了「-」或冒号之后没有内容的一行，读入后就是空值。',
  'link/unusable-number':
    '无穷大、非数以及超出范围的整数无法精确保存，负零在保存后会变成零，结论可能因此前后不一。',
  'link/no-such-date':
    '日期按文字逐位比较，因此必须写成固定的形式且确实存在；2024-1-5 和 2024-02-30 都不予接受。',
  'link/name-not-literal':
    '条件要用到哪些事实，必须不经计算就能看出，否则无法列明缺少什么，也无法检查名称是否存在。',
  'link/var-default':
    '默认值会把「不知道」当作某个值，从而得出没有根据的结论。例如 { var: [ 得分, 0 ] } 应写作 { var: 得分 }。',
  'link/unknown-let':
    '{ let: 名称 } 引用同一规则（或其所在的组）let 之下先前命名的值。名称须先命名、后使用。',
  'link/unknown-unit':
    '期间单位有 day（日）、workday（工作日）、month（月）、year（年）四种，例如 { date_add: [ { date: as_of }, 3, year ] }。',
  'link/outer-fact':
    '在 some、all、none、count、sum 之内，var 只指当前这一条记录的字段；标准 JSON-Logic 在此读到的是空值，会得出错误的结论。例如 let: { 限额: { var: 总额 } }，条件内写 { let: 限额 }。',
  'link/outside-current':
    '在 reduce 之内，当前记录的字段写作 { var: current.字段 }。改用 { sum: [ { var: 名单 }, { var: 字段 } ] } 更为简明。',
  'link/rule-in-quantifier': '规则针对整个案件作出结论，与列表中的某一条记录无关。',
  'link/list-expected':
    '例如 { some: [ { var: 名单 }, { gte: [ { var: 得分 }, 60 ] } ] }：先写哪个列表，再写对每一条记录的条件。',
  'link/not-a-list': 'some、all、none、count、sum 只适用于 facts.yaml 中 type: list 的事实。',
  'link/list-as-value': '例如「至少三条」写作 { gte: [ { count: [ { var: 名单 } ] }, 3 ] }。',
  'link/in-needs-list':
    '在标准 JSON-Logic 中，第二项若是文字，in 就成了查找文字片段，空文字总能找到；因此只接受逐一写明的值。',
  'link/not-a-condition':
    '数字和文字不能直接当作「是」或「否」：文字 "false" 在标准 JSON-Logic 中也算成立。是非类的事实（type: boolean）可以直接写 { var: 事实 }。',
  'link/wrong-type': '四则运算、min、max 只用于数字，date_add 只用于日期。加引号的 "3" 是文字，不是数字。',
  'link/wrong-result': '例如期限的起算日必须是日期，「至少几项」必须是数字。',
  'link/not-comparable': '类型不同的值比较没有意义，标准 JSON-Logic 却会给出结果，例如 "" 与 0 相等。',
  'link/not-ordered':
    '只有数字、日期和月日有大小先后。等次、级别等枚举应逐一写明，例如 { in: [ { var: 等次 }, [ 优秀, 良好 ] ] }。',
  'link/units-differ':
    '亿元与万元直接比较会相差一万倍。应更正事实或参数的 unit，或者写明换算：乘除的结果不带单位，例如 { "/": [ { var: 金额 }, 10000 ] }。',
  'link/branches-differ':
    'if 与 choose 取其中一个分支作为结果，各分支必须同为条件、同为数字（单位相同）或同为日期。',
  'link/too-many-nodes': '如此庞大的条件无法核对，也可能是误用别名重复展开所致。',
  'link/too-deep': '嵌套过深的条件无法核对。各层条件可以分别写成规则，再用 { rule: 名称 } 引用。',
  'evaluate/too-many-steps':
    '步数限制防止过长的列表或嵌套的逐条判断使计算无法结束。正常的案件远低于这一限度。',
};
