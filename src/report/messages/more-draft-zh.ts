/** What `banfa explain` adds in Chinese to the codes of the drafting lints. */
import type { draftRows } from '../../base/catalogue/draft.ts';
import type { More } from './messages-type.ts';

export const moreDraftZh: More<keyof typeof draftRows> = {
  'draft/item-lead-in': '列项之前的一句用冒号结束，读者才知道下面各项都归它管。全文要统一。',
  'draft/heading-missing':
    '条文标题是给读者找条文用的。一章里有的有、有的没有，常常是条文拆分、合并以后留下的。',
  'draft/typo': '常见的错别字，另加 measure.yaml 里 drafting.typos 列出的。已经登记为勘误的，不在这里重报。',
  'draft/spacing': '中文之间不留空格，标点用全角。章名中间为了排版留的空格，规则包里不写。',
  'draft/mixed-numerals': '同一份文件里，带计量单位的数用一种写法：都用阿拉伯数字，或者都用汉字。',
  'draft/modal-word':
    '《立法技术规范（试行）》：义务用「应当」，不用「应」「必须」；写生效日期用「施行」；制定文件用「制定」。已经登记为勘误的，不在这里重报。',
  'draft/dangling-reference': '条文增删、移动以后，正文里写明的条号容易忘了跟着改。',
  'draft/implicit-reference':
    '「按规定」「符合条件」和别处制定的方案、名单，不写条号就要靠推断；推断不一，办理结果就不一。紧接前一条的，视为清楚。',
  'draft/unmarked-document':
    '引用上级文件要写明发文机关、全称和文号，便于核对是不是还有效、说的是不是这个意思。',
  'draft/open-delegation':
    '授权以后的通知去定，要写明定什么、到哪里为止；否则通知可以另加条件，实际上改了本办法。',
  'draft/undefined-term':
    '要查的用语列在 measure.yaml 的 drafting.terms 里。写「本办法所称…是指…」「…是指…」「以下简称…」的，算有定义。',
  'draft/unused-definition': '定义了不用，多半是后文换了说法，或者相关条文已经删去。',
  'draft/several-names':
    '哪些写法指同一对象，列在 measure.yaml 的 drafting.same 里。写法不一，会被理解成不同的对象。',
  'draft/abbreviation': '规范性文件里的简称要在第一次出现时交代，「我省」宜写「本省」。',
  'draft/no-actor':
    '没有主语的职责没有人负责，没有主语的处理没有人有权作出。规则包里补出的主体标着「推定」。',
  'draft/deadline-not-in-text':
    '程序中的一项职责有期限，但期限取自通知的参数，没有一条条文写到这个参数：通知不写，就没有期限。',
  'draft/duty-without-consequence':
    '程序中以这一条为依据的职责，没有写 consequence 的，一条条文合在一处。周期性义务没有后果的，由 link/no-consequence 指出；「可以」做的不是职责。',
  'draft/duty-without-recipient': '制定的方案、计划不报给谁，后面就没有办法检查有没有、落实了没有。',
  'draft/no-negative-branch': '只写通过、不写不通过，申报人不知道会不会得到答复，办理的人不知道该怎样结案。',
  'draft/authority-dropped': '职责条文里并列的主管部门，到了程序条文里少了一个，这个地区的申报就没有人办。',
  'draft/discretion':
    '「可以」「原则上」「择优」留有余地。以这一款为依据的规则、职责，要能容得下例外，或者交给判断。',
  'draft/review-word': '初审、复审、评审、审议、核实、复核是不同的人在不同的时候做的事，名称不能借用。',
  'draft/consequence-without-remedy':
    '对当事人不利的处理，作出之前要告知事实和理由、听取陈述申辩，作出之后要写明救济途径。写在别的条文里也可以。',
  'draft/consequence-without-actor':
    '不写由谁决定，谁都可以说不归自己管。同一处理在别的条文里写了机关的，视为写明。',
  'draft/consequence-without-effect': '不写自哪天起，之后的申报、资金、公告就没有起算点。',
  'draft/licence-or-penalty':
    '规范性文件不得设定行政许可、处罚、收费等。撤销称号像处罚的，也要人工核对。本项只是提请核对，不是结论。',
  'draft/fair-competition':
    '奖励、补贴、重点支持、限于本地区域等措施，出台前要做公平竞争审查。本项列出要审的条款，不是审查结论。',
  'draft/evidence-not-named':
    '条件不写凭什么材料，申报人不知道交什么，审核的人标准不一。规则包里补出的材料写在 evidence 里。',
  'draft/graded-word':
    '「较强」「较高」「一批」没有数，只能由人评判；结论取决于谁来评、凭什么评，这些要写明。',
  'draft/metric-without-threshold': '写了指标的名称、没有写要达到多少，等于没有写条件。',
  'draft/open-list': '「等」「其他」「违反法律法规」用在要作出决定的地方，边界就由办理的人自己定。',
  'draft/ambiguous-list':
    '「、」「和」「及」连起来的几类，可以读成每类都要，也可以读成合起来有一批。规则包里按编辑决定处理。',
  'draft/modifier-scope':
    '「甲、乙的丙、丁」可以读成只有丙要是甲的或者乙的，也可以读成丙、丁都要。规则包里按编辑决定处理。',
  'draft/repeated-words':
    '同一个条件、同一项原则写两遍，会被理解成两个不同的要求。定义里写过的主体，条件里换个名称再要一次的，也算。',
  'draft/other-party': '条件说的是政府、园区，申报主体做不到、也证明不了，需要写明由谁出具证明。',
  'draft/window-without-anchor':
    '从提交之日、受理之日还是作出决定之日往前算，结论可能不同。规则包里按编辑决定处理。',
  'draft/cycle-without-anchor': '周期从认定之日、批次年度还是自然年度起算，到期日不同。',
  'draft/period-start': '当日计入不计入差一天；写「日」的，还要写明是工作日还是自然日。',
  'draft/deadline-on-day-off': '每年固定的一天，有的年份是周末或者节假日。',
  'draft/closing-clause': '规范性文件要写明施行日期、有效期，以及旧文件废止、在办事项怎样过渡。',
  'draft/idle-decision':
    '没有 choose 依它，条文、规则、程序、提示也没有引用它的编辑决定。读法有没有样例用到，由 banfa test 统计。',
  'draft/dead-zone':
    '查询时段早于作出决定之日结束的，其间发生的事件这一次查不到；下一次往前算的时段如果从后来的日子起算，也查不到，哪一次都管不到。',
};
