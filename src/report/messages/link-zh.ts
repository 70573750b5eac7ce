/** Chinese words for the codes of the linker. */
import type { linkRows } from '../../base/catalogue/link.ts';
import type { Messages } from './messages-type.ts';

export const linkZh: Messages<keyof typeof linkRows> = {
  'link/unknown-fact': {
    message: '没有名为「{name}」的事实',
    hint: '是否指「{nearest}」？',
    otherwise: '可用的事实列在 rules/facts.yaml；新的事实先在那里登记',
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
    otherwise: '参数列在 rules/parameters.yaml；新的参数先在那里登记',
    more: '参数须先在 rules/parameters.yaml 中声明，再由条文的 {参数}、规则的 param、通知的 parameters 引用。请改正名称，或补充声明。',
  },
  'link/unknown-rule': {
    message: '没有名为「{name}」的规则',
    hint: '是否指「{nearest}」？',
    otherwise: '规则写在 rules/ 各章文件的 rules 下；组里的规则写作「组.成员」',
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
    otherwise: '角色列在 rules/measure.yaml 的 roles 下',
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
    otherwise: '事件列在 workflows/ 各程序文件的 events 下；新的事件先在那里登记',
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
  'link/unknown-deadline': {
    message: '没有名为「{name}」的期限',
    hint: '是否指「{nearest}」？',
    more: '期限可写计时器的名称（如 closing）、有期限的状态的路径，或「定期义务.年份」（如 report.2027）。',
  },
  'link/unknown-value': {
    message: '没有「{name}」这个取值，可取：{known}',
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
  'link/no-citation': {
    message: '「{name}」没有写明依据',
    hint: '请写 cite，例如 cite: 第六条（三）；条文没有规定的，写 cite: { inferred: ED-14 }',
    more: '规则包里的每条规则、参数、角色、阶段、目录和提示都要写明依据条文的哪一处，结论才说得清来由。',
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
  'link/bad-chapter-number': {
    message: '「{text}」不是规范的章序号',
    hint: '应写作「{nearest}」',
    more: '章的序号写作 chapter: 第三章，用中文数字。',
  },
  'link/bad-article-number': {
    message: '「{text}」不是规范的条序号',
    hint: '应写作「{nearest}」',
    more: '条的序号写作 number: 第六条，用中文数字；条文没有印出序号的，照样写上，并加 printed: false。',
  },
  'link/bad-item-number': {
    message: '「{text}」不是规范的项序号',
    hint: '应写作「{nearest}」',
    more: '项的序号写作 number: （七），用中文数字和全角括号。',
  },
  'link/number-order': {
    message: '「{label}」排在「{before}」之后，序号没有递增',
    hint: '请核对序号，或者调整先后',
    more: '章、条在整个办法内，项在一款之内，序号应当依次递增，不得重复。多半是写错了一个序号。',
  },
  'link/no-text': {
    message: '这里没有条文文字',
    hint: '请补上 text，或者删去这一条（款、项）',
    more: '每一条、款、项都要有 text，原文照录。',
  },
  'link/beside-paragraphs': {
    message: '分了款的条，text 和 items 要写在各款之下',
    hint: '请移到 paragraphs 的某一款里',
    more: '一条只有一款时，text 和 items 直接写在条下；分成几款时，都写在 paragraphs 里，写在旁边的会漏掉。',
  },
  'link/loose-brace': {
    message: '条文中的「{brace}」没有配对',
    hint: '要印出花括号的，写两个：{brace}{brace}',
    more: '花括号用来放参数，例如 {days}（印作参数的值）。单个的花括号多半是漏写了一半。',
  },
  'link/unknown-filter': {
    message: '条文里没有「{name}」这种写法',
    hint: '是否指「{nearest}」？',
    otherwise: '可以写 cn（汉字数字）、month_end（某月底）',
    more: '参数之后可用的写法只有 cn（3 印作 三）和 month_end（03-31 印作 3月底）。',
  },
  'link/notice-parameter-in-text': {
    message: '参数「{name}」由通知给出，不能放进办法的条文',
    hint: '请直接写文字，或者在 parameters.yaml 中给它一个值',
    more: '办法的条文要能脱离任何一次通知独立印出来，所以只能用办法自己规定的参数。',
  },
  'link/filter-does-not-fit': {
    message: '参数「{name}」的值「{value}」不能印成 {filter} 的样子',
    hint: '请改参数的值，或者改条文的写法',
    more: 'cn 只能印 0 到 9999 的整数，month_end 只能印一个月的最后一天，例如 03-31。参数改成了别的值，条文也要跟着改写。',
  },
  'link/nobody-supplies': {
    message: '没有写明「{name}」由谁评判或认定',
    hint: '请用 by 写明角色，例如 by: panel',
    more: '来源为 judgement 或 finding 的事实，只能由指定的角色给出；没有 by，就没有人能提供它，案件会一直待定。',
  },
  'link/unit-without-number': {
    message: '「{name}」不是数，不能带单位',
    hint: '请删去 unit，或把 type 改为 number',
    more: '只有 number 和 integer 可以带 unit。',
  },
  'link/bounds-without-number': {
    message: '不是数的事实不能写 min 和 max',
    hint: '请删去，或把 type 改为 number',
    more: 'min 和 max 限定数的范围，只用于 number 和 integer。',
  },
  'link/min-above-max': {
    message: '下限 {min} 大于上限 {max}',
    hint: '请核对 min 和 max',
    more: '没有数能同时满足这样的上下限，案件里填什么都会报错。',
  },
  'link/fact-inside-fact': {
    message: '「{outer}」本身是一个事实，不能再有「{id}」',
    hint: '请给其中一个换一个编号',
    more: '带点的编号与嵌套的写法是一回事：shelf.books 就是 shelf 里的 books。shelf 本身已是事实，就不能再装下别的事实。',
  },
  'link/enum-without-values': {
    message: '「{name}」没有列出可取的值',
    hint: '请补上 values，例如 values: { a: 甲, b: 乙 }',
    more: '枚举类事实要用 values 列出可取的值，或用 values: { catalogue: 目录 } 引用条文里的目录。',
  },
  'link/duplicate-value': {
    message: '取值「{name}」重复',
    hint: '请改写其中一个',
    more: '同一个事实的取值，编号和名称都不能相同，否则案件里写的名称分不清是哪一个。',
  },
  'link/untyped-parameter': {
    message: '看不出参数「{name}」是什么类型',
    hint: '请用 type 写明 number、boolean、date、month-day 或 string',
    more: '参数还没有值时，类型要用 type 写明；有值的由值推定。',
  },
  'link/parameter-value': {
    message: '参数「{name}」应当在 value 和 values 中恰好写一个',
    hint: '尚未确定的写 value: null，留给通知的写 set_by: notice',
    more: 'value 是一直有效的值，values 是按生效日期排列的值。由通知给出的参数两个都不写，改写 set_by: notice。',
  },
  'link/value-left-to-notice': {
    message: '由通知给出的参数不能在这里写值',
    hint: '请删去这个值，或删去 set_by: notice',
    more: 'set_by: notice 表示办法没有规定、留给每次通知去定。办法自己规定的参数不写 set_by。',
  },
  'link/history-order': {
    message: '{date} 排在 {before} 之后，生效日期没有递增',
    hint: '请按生效日期先后排列',
    more: 'values 按生效日期先后列出，后面的从它的日期起取代前面的。',
  },
  'link/not-for-notice': {
    message: '参数「{name}」由办法自己规定，通知不能另给一个值',
    hint: '请删去；确要由通知规定的，在 parameters.yaml 中改写 set_by: notice',
    more: '通知只能给办法留给它的参数定值，不能改动办法自己规定的数字、期限和日期。',
  },
  'link/not-a-number': {
    message: '「{name}」应当是数，不能是「{value}」',
    hint: '数字不加引号，不写单位、百分号和千分位，例如 1200',
    more: '单位在声明处写明，值里只写数字；全角数字、带逗号或单位的都会被当作文字。',
  },
  'link/not-an-integer': {
    message: '「{name}」应当是整数，不能是「{value}」',
    hint: '请写整数',
    more: '这个数计的是个数、人数、日数之类，不能有小数。',
  },
  'link/not-a-boolean': {
    message: '「{name}」应当是 true 或 false，不能是「{value}」',
    hint: '是写 true，否写 false；不知道的不写',
    more: '是与否写作 true 和 false，不加引号。「是」「yes」会被当作文字。还不知道的，删去这一行。',
  },
  'link/not-text': {
    message: '「{name}」应当是文字，不能是「{value}」',
    hint: '请加引号',
    more: '由数字组成的文字（编号、年份）要加引号，否则会被当作数。',
  },
  'link/not-a-date': {
    message: '「{name}」应当是实有的日期，不能是「{value}」',
    hint: '应写作「{nearest}」',
    otherwise: '年、月、日写作 2026-03-31 的样式，并核对那个月有没有这一天',
    more: '日期写作 年-月-日，月和日各两位，且日历上要有这一天；2026-02-30 不存在。',
  },
  'link/not-a-month-day': {
    message: '「{name}」应当是 03-31 样式的月日，不能是「{value}」',
    hint: '月和日各写两位并加引号，而且那个月要有这一天',
    more: '月日用来表示每年的某一天，写作 "03-31"，且日历上要有这一天。',
  },
  'link/below-minimum': {
    message: '「{name}」的值 {value} 小于下限 {min}',
    hint: '请核对数值和单位',
    more: '事实的声明限定了范围。数值超出范围，多半是单位写错，例如把万元当作亿元。',
  },
  'link/above-maximum': {
    message: '「{name}」的值 {value} 大于上限 {max}',
    hint: '请核对数值和单位',
    more: '事实的声明限定了范围。数值超出范围，多半是单位写错，例如百分数写成了小数的一百倍。',
  },
  'link/bad-days': {
    message: '{year} 年没有「{text}」这样的日子',
    hint: '写作 01-01 或 01-01..01-03，且不能跨年',
    more: '放假和补班的日子写作 月-日，连续的写作 月-日..月-日，起在前、止在后，跨年的分写在两年里。',
  },
  'link/day-twice': {
    message: '{date} 写了不止一次',
    hint: '请删去重复的，或核对放假与补班',
    more: '一天只能或放假或补班，且只列一次。',
  },
  'link/make-up-on-weekday': {
    message: '{date} 是星期一至星期五，不必补班',
    hint: '请核对日期和年份',
    more: '补班的日子都在星期六或星期日；写成工作日的多半是日期或年份抄错。',
  },
  'link/year-announced': {
    message: '{year} 年已在 years 中列出，不再需要 statutory',
    hint: '请删去 statutory 下的这一年',
    more: 'statutory 只用于尚未公布放假安排的年份；已经公布的，以公布的安排为准。',
  },
  'link/bad-decision-number': {
    message: '「{number}」不是编辑决定的编号',
    hint: '写作 ED-42 的样式',
    more: '编辑决定的编号由大写字母、短横和数字组成，例如 ED-42；结果里用它来指明取决于哪一个决定。',
  },
  'link/rule-form': {
    message: '规则「{name}」应当恰好写 when、all、any、none、at_least 中的一种',
    hint: '一条规则只用一种写法',
    more: 'when 写条件，all 要求全部成员符合，any 要求其一，none 要求全无，at_least 要求若干。要混用的，把其中一部分写成组内的规则。',
  },
  'link/member-twice': {
    message: '规则「{name}」在同一组内列了两次',
    hint: '请删去重复的',
    more: '同一规则在一组内只列一次；重复的多半是想写另一条。',
  },
  'link/at-least-range': {
    message: '要求至少 {n} 条，而组内有 {members} 条',
    hint: 'n 应当在 1 与成员数之间',
    more: 'n 大于成员数的组永远不会符合，小于 1 的组总是符合。',
  },
  'link/rule-cycle': {
    message: '规则循环引用：{ring}',
    hint: '请去掉其中一处引用',
    more: '规则要用到自己的结论才能得出结论，永远算不出来。沿着所列的顺序找到多余的一处引用并删去。',
  },
  'link/rules-too-deep': {
    message: '「{name}」一条引用一条，连同条件里的嵌套超过 {limit} 层',
    hint: '请减少中间的规则，把条件直接写出来',
    more: '规则一条引用一条，引用得太深就无法核对，也无法在有限的空间内算完。正常的办法不过几层。',
  },
  'link/group-too-large': {
    message: '「{name}」全部展开超过 {limit} 条规则',
    hint: '请检查同一规则是不是被各组反复列入',
    more: '一条规则可以列入几个组，展开时在每个组里各算一条；组里再有组，条数会成倍增长，结果无法列出。请去掉多余的引用。',
  },
  'link/grades-need-list': {
    message: '「{name}」不是列表类事实，不能分级',
    hint: '请改写一个 type: list 的事实',
    more: '分级表给列表里的每条记录提出等级，list 要写一个列表类事实。',
  },
  'link/grades-need-enum': {
    message: '字段「{name}」不是枚举，不能填等级',
    hint: '请改写一个 type: enum 的字段',
    more: '等级是从若干取值里选一个，field 要写一个枚举类字段。',
  },
  'link/unlisted-procedure': {
    message: '程序「{id}」没有列在 measure.yaml 的 procedures 下',
    hint: '请补上，顺序就是案件经过的顺序',
    more: 'procedures 列出全部程序，第一个是案件开始的地方；没有列出的程序案件永远走不到。',
  },
  'link/not-classed': {
    message: '「{label}」没有归类：规则包里没有任何内容以它为依据',
    hint: '请在对应的规则、状态、义务、参数或事实上写 cite: {label}；确属宣示性的，写 class: declaratory',
    more: '每一款、每一项都要说明由什么来执行，或者写明是宣示性的，这样修订新增的条文不会被漏掉。一条有几款的，依据要写到款；有项的，要写到项。',
  },
  'link/numbering-gap': {
    message: '「{label}」之前缺少「{missing}」',
    hint: '请核对序号；原稿确实没有印出的，补上该条并写 printed: false',
    more: '序号中断，多半是漏录了一条，或者写错了序号。',
  },
  'link/unprinted-number': {
    message: '原稿没有印出「{label}」的序号',
    hint: '起草时请补上',
    more: '按前后条文推定的序号，引用时照常使用，打印时仍照原稿不印。',
  },
  'link/erratum': {
    message: '{label} 原文「{printed}」疑为「{correct}」之误',
    hint: '起草时请更正',
    more: '条文照原稿保留，更正写在 measure.yaml 的 errata 下，供起草人核对。',
  },
  'link/stale-erratum': {
    message: '{label} 中已没有「{printed}」，这条勘误过时了',
    hint: '请删去，或改正依据和原文',
    more: '勘误记录的错字在条文里已经找不到，多半是条文已经改正，或者引用的条款写错。',
  },
  'link/drafting-note': {
    message: '{title}：{note}',
    brief: '{title}',
    more: '这是写在 rules/notes.yaml 里的起草提示，供办法的起草人参考，不影响任何结论，也不影响退出状态。',
  },
  'link/stale-note': {
    message: '起草提示「{title}」所引的「{quote}」在条文里已经找不到',
    hint: '请核对引文；条文已经改好的，删去这条提示',
    more: 'quote 要与条文一字不差。条文修订之后，提示可能已经不需要。',
  },
  'link/all-over-list': {
    message: '规则「{rule}」要求「{list}」的每条记录都符合，而列表为空时它不符合',
    hint: '请改用 none 写不得出现的情形，或同时用 count 要求至少有一条',
    more: 'all 对空列表的结果是不符合，这与 json-logic-js 一致。想说「没有一条不符合」的，用 none；想说「至少有一条且都符合」的，加上 count。',
  },
  'link/constant-condition': {
    message: '「{name}」的条件不看任何事实、参数或规则，任何案件结果都一样',
    hint: '请写上要看的事实，如 when: { var: 事实编号 }',
    more: '写成 when: true 的条件永远符合，写成 when: false 的永远不符合，与案件无关，多半是没有写完。只在某种读法下才恒定的，用 choose 写明是哪一项编辑决定。',
  },
  'link/unused-rule': {
    message: '没有任何地方用到规则「{name}」',
    hint: '请放进某个组，或作为转移的 guard，或删去',
    more: '从 measure.yaml 的 answer、各程序的 guard 和各条提示出发，都到不了这条规则，它对结论没有影响。',
  },
  'link/unused-fact': {
    message: '没有任何条件用到事实「{name}」',
    hint: '请在规则中使用，或删去；只供人阅读的，类型写 string',
    more: '声明了却没有条件用到的事实，填不填都不影响结论，多半是规则里引用错了名字。',
  },
  'link/unused-parameter': {
    message: '没有任何地方用到参数「{name}」',
    hint: '请在条文或规则中使用，或删去',
    more: '改动没有用到的参数不会有任何效果，多半是规则或条文里直接写了数字。',
  },
  'link/parameter-never-given': {
    message: '没有一份通知给出参数「{name}」的值',
    hint: '需要的话，在 rules/notices/ 的通知中补上',
    more: '办法把这个参数留给通知，而现有的通知都没有给出，凡用到它的地方按没有给出处理。',
  },
  'link/parameter-not-set': {
    message: '参数「{name}」还没有值',
    hint: '确定之后在 parameters.yaml 中填上',
    more: '写了 value: null，表示已经声明、尚未确定；用到它的结论会待定，施行日未定的会标明未施行。',
  },
  'link/stage-never-begins': {
    message: '没有一个状态开始「{name}」阶段',
    hint: '请在相应的状态上写 stage，或删去这个阶段',
    more: '阶段从第一次进入写有 stage 的状态那天算起。没有状态开始它，{ date: 阶段 } 就永远不知道，按阶段列出的判断人也不会出现。',
  },
  'link/no-decider': {
    message: '规则「{name}」没有写明由谁在哪个阶段判断',
    hint: '请写 decided_by: { 阶段: 角色 }，写在组上则组内都适用',
    more: '结论所依据的每个条件都应写明由谁判断，否则待定时不知道该找谁。',
  },
  'link/no-evidence': {
    message: '规则「{name}」靠评判，却没有写明凭什么材料',
    hint: '可在规则或事实上写 evidence',
    more: '开放性的条件由人评判，写明所凭的材料，申报的人才知道要准备什么。',
  },
  'link/duty-without-due': {
    message: '「{what}」没有规定期限（责任主体：{who}）',
    hint: '起草时可考虑补上期限',
    more: '没有期限的义务无从逾期，案件可能一直停在这一步。',
  },
  'link/obligation-without-date': {
    message: '「{name}」没有规定期限',
    hint: '起草时可考虑补上期限',
    more: '没有期限的义务只能列示，无从判断是否按时履行。',
  },
  'link/no-consequence': {
    message: '没有规定不履行「{name}」的后果',
    hint: '起草时可考虑补上',
    more: '没有后果的义务，逾期之后无从处理。',
  },
};
