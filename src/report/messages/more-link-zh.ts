/** What `banfa explain` adds in Chinese to the codes of the linker. */
import type { linkRows } from '../../base/catalogue/link.ts';
import type { More } from './messages-type.ts';

export const moreLinkZh: More<keyof typeof linkRows> = {
  'link/unknown-fact':
    '事实须先在 rules/facts.yaml 中声明，再由规则、案件文件引用；可以写编号，也可以写唯一的名称。例如声明了 shelf.books（在架图书），就写 { var: shelf.books } 或 { var: 在架图书 }。',
  'link/unknown-field':
    '列表类事实的每条记录只有 item 下声明的字段。在 some、all、none、count、sum 的条件里，var 指的是记录的字段。请改用已声明的字段，或在 item 下补充声明。',
  'link/unknown-parameter':
    '参数须先在 rules/parameters.yaml 中声明，再由条文的 {参数}、规则的 param、通知的 parameters 引用。请改正名称，或补充声明。',
  'link/unknown-rule':
    '规则须先在某一章的 rules 下声明；写在组内的规则编号为「组.成员」，例如 service.quiet。请改正名称，或补充声明。',
  'link/unknown-advisory': '提示须先在某一章的 advisories 下声明。请改正名称，或补充声明。',
  'link/unknown-role':
    '角色须先在 rules/measure.yaml 的 roles 下声明，例如 roles: { librarian: { title: 馆员, cite: 第三条 } }。',
  'link/unknown-stage':
    '阶段须先在 rules/measure.yaml 的 stages 下声明，例如 stages: { visit: { title: 到馆查看, by: librarian, cite: 第九条 } }。',
  'link/unknown-event':
    '事件的编号是「角色.动作」，须有某个程序的状态接受它。请改正名称，或在 workflows 的 on 下补充。',
  'link/unknown-decision': '编辑决定须先在 rules/decisions.yaml 中声明；可以写编号，也可以写 ED 编号。',
  'link/unknown-option':
    '编辑决定只能在它自己的 options 中选取。请改正选项名称，或在 rules/decisions.yaml 中补充。',
  'link/unknown-catalogue':
    '目录须先在某一章的 catalogues 下声明，再由事实的 values: { catalogue: … } 引用。',
  'link/unknown-notice': '通知写在 rules/notices/ 文件夹里，每年一个文件，由案件文件的 notice 引用。',
  'link/unknown-procedure':
    '程序写在 workflows/ 文件夹里，并按顺序列在 rules/measure.yaml 的 procedures 下。',
  'link/unknown-obligation': '定期义务须先在某个程序的 obligations 下声明。请改正名称，或补充声明。',
  'link/unknown-deadline':
    '期限可写计时器的名称（如 closing）、有期限的状态的路径，或「定期义务.年份」（如 report.2027）。',
  'link/unknown-value':
    '枚举类事实只能取 values 或目录中列出的值，可以写编号，也可以写名称。请改正取值；确需新增的，先在声明处补充。',
  'link/ambiguous-name':
    '名称唯一时才能代替编号。这里有多个对象用同一名称，无法判断所指，请改用其中一个的编号。',
  'link/duplicate-id':
    '同一类对象的编号在整个规则包内不得重复，即使写在不同文件里。请给后一个换编号，或删去多余的一个。',
  'link/bad-id':
    '编号供程序使用，由小写英文字母、数字和下划线组成，事实的编号可用点分段，例如 shelf.books；中文请写在 title 里，引用时编号和名称都可以用。',
  'link/bad-citation':
    '依据条款写作 第三章、第六条、第四条第二款、第六条（七），或 notice:键、ED-42、《已声明的文件》第几条；条文没有规定、属于推定的，写 { inferred: ED-14 }。',
  'link/unknown-provision':
    '引用的条款在各章文件的条文里找不到，多半是序号写错，或者条文修订后序号变了。请改正引用，或补上条文。',
  'link/ambiguous-provision': '该条有几款都列有同一序号的项，只写条和项无法判断所指，请在条和项之间写明款。',
  'link/no-citation':
    '规则包里的每条规则、参数、角色、阶段、目录和提示都要写明依据条文的哪一处，结论才说得清来由。',
  'link/unknown-source':
    '书名号里的文件须先在 rules/measure.yaml 的 sources 下声明，例如 sources: { civil_code: { title: 民法典 } }，然后可引用《民法典》第二百零一条。',
  'link/unknown-clause':
    'notice:键 引用的是通知文件 clauses 下的一条，至少要有一份通知写了它。请改正键名，或在 rules/notices/ 的通知里补上。',
  'link/choose-one-decision':
    'choose 按一个编辑决定的选项给出不同的值。取决于两个决定的，请在分支里再写一层 choose。',
  'link/missing-option': '编辑决定可以改选，因此 choose 必须为它的每个选项给出值，改选后才算得下去。',
  'link/bad-chapter-number': '章的序号写作 chapter: 第三章，用中文数字。',
  'link/bad-article-number':
    '条的序号写作 number: 第六条，用中文数字；条文没有印出序号的，照样写上，并加 printed: false。',
  'link/bad-item-number': '项的序号写作 number: （七），用中文数字和全角括号。',
  'link/number-order': '章、条在整个办法内，项在一款之内，序号应当依次递增，不得重复。多半是写错了一个序号。',
  'link/no-text': '每一条、款、项都要有 text，原文照录。',
  'link/beside-paragraphs':
    '一条只有一款时，text 和 items 直接写在条下；分成几款时，都写在 paragraphs 里，写在旁边的会漏掉。',
  'link/loose-brace': '花括号用来放参数，例如 {days}（印作参数的值）。单个的花括号多半是漏写了一半。',
  'link/unknown-filter': '参数之后可用的写法只有 cn（3 印作 三）和 month_end（03-31 印作 3月底）。',
  'link/notice-parameter-in-text': '办法的条文要能脱离任何一次通知独立印出来，所以只能用办法自己规定的参数。',
  'link/filter-does-not-fit':
    'cn 只能印 0 到 9999 的整数，month_end 只能印一个月的最后一天，例如 03-31。参数改成了别的值，条文也要跟着改写。',
  'link/nobody-supplies':
    '来源为 judgement 或 finding 的事实，只能由指定的角色给出；没有 by，就没有人能提供它，案件会一直待定。',
  'link/unit-without-number': '只有 number 和 integer 可以带 unit。',
  'link/bounds-without-number': 'min 和 max 限定数的范围，只用于 number 和 integer。',
  'link/min-above-max': '没有数能同时满足这样的上下限，案件里填什么都会报错。',
  'link/fact-inside-fact':
    '带点的编号与嵌套的写法是一回事：shelf.books 就是 shelf 里的 books。shelf 本身已是事实，就不能再装下别的事实。',
  'link/enum-without-values':
    '枚举类事实要用 values 列出可取的值，或用 values: { catalogue: 目录 } 引用条文里的目录。',
  'link/duplicate-value': '同一个事实的取值，编号和名称都不能相同，否则案件里写的名称分不清是哪一个。',
  'link/untyped-parameter': '参数还没有值时，类型要用 type 写明；有值的由值推定。',
  'link/parameter-value':
    'value 是一直有效的值，values 是按生效日期排列的值。由通知给出的参数两个都不写，改写 set_by: notice。',
  'link/value-left-to-notice':
    'set_by: notice 表示办法没有规定、留给每次通知去定。办法自己规定的参数不写 set_by。',
  'link/history-order': 'values 按生效日期先后列出，后面的从它的日期起取代前面的。',
  'link/not-for-notice': '通知只能给办法留给它的参数定值，不能改动办法自己规定的数字、期限和日期。',
  'link/not-a-number': '单位在声明处写明，值里只写数字；全角数字、带逗号或单位的都会被当作文字。',
  'link/not-an-integer': '这个数计的是个数、人数、日数之类，不能有小数。',
  'link/not-a-boolean':
    '是与否写作 true 和 false，不加引号。「是」「yes」会被当作文字。还不知道的，删去这一行。',
  'link/not-text': '由数字组成的文字（编号、年份）要加引号，否则会被当作数。',
  'link/not-a-date': '日期写作 年-月-日，月和日各两位，且日历上要有这一天；2026-02-30 不存在。',
  'link/not-a-month-day': '月日用来表示每年的某一天，写作 "03-31"，且日历上要有这一天。',
  'link/below-minimum': '事实的声明限定了范围。数值超出范围，多半是单位写错，例如把万元当作亿元。',
  'link/above-maximum': '事实的声明限定了范围。数值超出范围，多半是单位写错，例如百分数写成了小数的一百倍。',
  'link/bad-days':
    '放假和补班的日子写作 月-日，连续的写作 月-日..月-日，起在前、止在后，跨年的分写在两年里。',
  'link/day-twice': '一天只能或放假或补班，且只列一次。',
  'link/make-up-on-weekday': '补班的日子都在星期六或星期日；写成工作日的多半是日期或年份抄错。',
  'link/year-announced': 'statutory 只用于尚未公布放假安排的年份；已经公布的，以公布的安排为准。',
  'link/bad-decision-number':
    '编辑决定的编号由大写字母、短横和数字组成，例如 ED-42；结果里用它来指明取决于哪一个决定。',
  'link/rule-form':
    'when 写条件，all 要求全部成员符合，any 要求其一，none 要求全无，at_least 要求若干。要混用的，把其中一部分写成组内的规则。',
  'link/member-twice': '同一规则在一组内只列一次；重复的多半是想写另一条。',
  'link/at-least-range': 'n 大于成员数的组永远不会符合，小于 1 的组总是符合。',
  'link/rule-cycle':
    '规则要用到自己的结论才能得出结论，永远算不出来。沿着所列的顺序找到多余的一处引用并删去。',
  'link/rules-too-deep':
    '规则一条引用一条，引用得太深就无法核对，也无法在有限的空间内算完。正常的办法不过几层。',
  'link/group-too-large':
    '一条规则可以列入几个组，展开时在每个组里各算一条；组里再有组，条数会成倍增长，结果无法列出。请去掉多余的引用。',
  'link/grades-need-list': '分级表给列表里的每条记录提出等级，list 要写一个列表类事实。',
  'link/grades-need-enum': '等级是从若干取值里选一个，field 要写一个枚举类字段。',
  'link/unlisted-procedure':
    'procedures 列出全部程序，第一个是案件开始的地方；没有列出的程序案件永远走不到。',
  'link/comment-quote':
    '意见台账里的 quote 是意见所针对的原文，必须在 cite 所指的条文里找得到，公布的采纳情况表才对得上。',
  'link/comment-without-change':
    '采纳了就要有改动：changes 写明由哪些条文、参数、规则的改动落实，check --base 会与两个版本的差异核对。',
  'link/comment-without-response': '不采纳和部分采纳的意见，要向提出者说明理由，公布时印在采纳情况表里。',
  'link/bad-change':
    '一处改动写作「种类:标识」，种类与 banfa diff 所列的一致：条文、参数、规则、状态、义务等。',
  'link/not-classed':
    '每一款、每一项都要说明由什么来执行，或者写明是宣示性的，这样修订新增的条文不会被漏掉。一条有几款的，依据要写到款；有项的，要写到项。',
  'link/numbering-gap': '序号中断，多半是漏录了一条，或者写错了序号。',
  'link/unprinted-number': '按前后条文推定的序号，引用时照常使用，打印时仍照原稿不印。',
  'link/erratum': '条文照原稿保留，更正写在 measure.yaml 的 errata 下，供起草人核对。',
  'link/stale-erratum': '勘误记录的错字在条文里已经找不到，多半是条文已经改正，或者引用的条款写错。',
  'link/drafting-note':
    '这是写在 rules/notes.yaml 里的起草提示，供办法的起草人参考，不影响任何结论，也不影响退出状态。',
  'link/stale-note': 'quote 要与条文一字不差。条文修订之后，提示可能已经不需要。',
  'link/unknown-lint':
    'measure.yaml 的 drafting.off 写不要报的起草检查的编号或者代码，例如 L43、draft/fair-competition；错误不能关掉。',
  'link/all-over-list':
    'all 对空列表的结果是不符合，这与 json-logic-js 一致。想说「没有一条不符合」的，用 none；想说「至少有一条且都符合」的，加上 count。',
  'link/constant-condition':
    '写成 when: true 的条件永远符合，写成 when: false 的永远不符合，与案件无关，多半是没有写完。只在某种读法下才恒定的，用 choose 写明是哪一项编辑决定。',
  'link/unused-rule':
    '从 measure.yaml 的 answer、各程序的 guard 和各条提示出发，都到不了这条规则，它对结论没有影响。',
  'link/unused-fact': '声明了却没有条件用到的事实，填不填都不影响结论，多半是规则里引用错了名字。',
  'link/unused-parameter': '改动没有用到的参数不会有任何效果，多半是规则或条文里直接写了数字。',
  'link/parameter-never-given':
    '办法把这个参数留给通知，而现有的通知都没有给出，凡用到它的地方按没有给出处理。',
  'link/empty-period':
    '单位是 day、workday、month、year 的参数是一段时间。写成 0，到期日就是起算的那一天，多半是漏填了。确实当日届满的，可以不改。',
  'link/parameter-not-set':
    '写了 value: null，表示已经声明、尚未确定；用到它的结论会待定，施行日未定的会标明未施行。',
  'link/stage-never-begins':
    '阶段从第一次进入写有 stage 的状态那天算起。没有状态开始它，{ date: 阶段 } 就永远不知道，按阶段列出的判断人也不会出现。',
  'link/no-decider': '结论所依据的每个条件都应写明由谁判断，否则待定时不知道该找谁。',
  'link/no-evidence': '开放性的条件由人评判，写明所凭的材料，申报的人才知道要准备什么。',
  'link/duty-without-due': '没有期限的义务无从逾期，案件可能一直停在这一步。',
  'link/obligation-without-date': '没有期限的义务只能列示，无从判断是否按时履行。',
  'link/no-consequence': '没有后果的义务，逾期之后无从处理。',
};
