/** The vocabulary of the drafting lints: words and turns that Chinese regulations share, of no measure in particular. */

/** Misprint → the right word. */
export const TYPOS: Readonly<Record<string, string>> = {
  幅射: '辐射', 其它: '其他', 帐户: '账户', 帐目: '账目', 帐簿: '账簿', 按装: '安装', 布署: '部署', 做为: '作为', 座落: '坐落', 截止到: '截至',
  按期限: '按照期限', 另外行: '另行', 即然: '既然', 必需符合: '必须符合', 份量: '分量', 付款项: '款项', 既使: '即使', 松驰: '松弛', 再接再励: '再接再厉', 渡过期: '过渡期',
}; // biome-ignore format: a table

/** Word → the one that drafting standards prescribe, and where it stands for it. */
export const MODALS: readonly { readonly word: string; readonly where: RegExp; readonly correct: string }[] =
  [
    { word: '应', where: /(?<![相对供反响顺适效])应(?![当用急对变该付收聘邀届有力运激])/g, correct: '应当' },
    { word: '必须', where: /必须/g, correct: '应当' },
    { word: '须', where: /(?<!必)须(?=[在于经按提符])/g, correct: '应当' },
    { word: '实施', where: /(?<=自.{0,12}起)实施/g, correct: '施行' },
    { word: '制订', where: /制订/g, correct: '制定' },
  ];

/** A sign after which items begin. */
export const LEAD_IN = '：';
/** Sides of an empty space that does not belong: between two Chinese signs, or half-width punctuation after one. */
export const SPACING =
  /(?<=[\u4e00-\u9fff，。；：])[ \u3000\t]+(?=[\u4e00-\u9fff（])|(?<=[\u4e00-\u9fff])[,;:?!()](?=[\u4e00-\u9fff]|$)/g;

const UNIT = '个?(?:工作日|年|月|日|周|季度|小时)';
/** A number with a unit of time, in digits, but no date; and in Chinese numerals. */
export const DIGIT_COUNT = new RegExp(
  `(?<![0-9]|[0-9]{4}年(?:[0-9]{1,2}月)?)(?![0-9]{4}年)[0-9]+${UNIT}`,
  'g',
);
export const NUMERAL_COUNT = new RegExp(`(?<![上第同当])[一二两三四五六七八九十]+${UNIT}(?![度初末])`, 'g');

/** An article of this text named by number, not of another document. */
export const EXPLICIT =
  /(?<!》)(?<![款条])第[零一二三四五六七八九十百]+条(?:第[零一二三四五六七八九十]+款)?(?:第?[（(][一二三四五六七八九十]+[）)]项?)?/g;
/** What a number of an item may stand in: 第（三）项. */
export const ITEM_FRAME = /第(?=[（(])|项$/g;
/** What points somewhere without saying where. */
export const VAGUE = [/(?:按照?|依照|未按|根据)(?:有关|相关)?规定/g, /符合(?:[\u4e00-\u9fff]{2})?条件/g];
/** A document that some authority is to draw up, in its own words. */
export const DRAWN_UP =
  /(?:制定|编制|拟定|起草)[^，。；、]{0,24}?([\u4e00-\u9fff]{2}(?:方案|规划|计划|名单|目录))/g;

/** Somebody's document named without marks or number. */
export const UNMARKED =
  /(?<!《)(?:国务院|省委|省政府|市委|市政府|[\u4e00-\u9fff]{2,8}部|[\u4e00-\u9fff]{2,8}厅)(?:办公厅)?关于[^，。；《》]{3,36}的(?:意见|通知|决定|办法|规定|方案)/g;
/** Left to a later document. */
export const DELEGATION =
  /[^，。；]{0,16}以[^，。；]{2,12}为准|[^，。；]{0,12}另行(?:规定|制定|通知|公布|确定)/g;

/** Where a term is defined; the first group that is there names it. */
export const DEFINITIONS = [
  /本(?:办法|规定|细则)所称(?:的)?([^，。；、（）]{2,20}?)，?(?:是指|指)/g,
  /(?:^|[。；])(?!本(?:办法|规定|细则)所称)([^，。；、（）\n]{2,20}?)，?是指/gm,
  /以下(?:统称|简称)[“「]?([^”」），。；]{2,20})[”」]?/g,
];
/** Abbreviation → what it stands for; where the text introduces it, nothing is told. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  规上: '规模以上', 我省: '本省', 我市: '本市', 我县: '本县', 我区: '本区', 我厅: '本厅', 我局: '本局', 小微企业: '小型微型企业',
}; // biome-ignore format: a table
export const INTRODUCES = '以下简称';

/** Bodies as they end, where one stands at the head of a clause with something to do. */
export const BODY =
  /^[\u4e00-\u9fff（）]{0,24}(?:部门|机关|机构|委员会|政府|[厅局])(?:负责|应当|应|组织|对|根据|会同|可以|承担|制定)/;
/** A party at the head of a sentence that says what it has to do, or must not. */
export const PARTY =
  /^[^，。；]{0,12}(?:企业|单位|申请人|当事人|组织|人员)(?:[^，。；]*的，)?[^，。；]{0,16}(?:应当|不得)/;
/** What stands between the head of a clause and whoever acts in it. */
export const BEFORE_ACTOR = /^$|(?:由|经|会同|各|所在地?|的)$/;
/** What makes a name one that something is done to, or handed to. */
export const TO_OTHERS = /[向报至对为给]|告知|支持|推荐/;
/** What leaves it to somebody: no duty. */
export const MAY = /^(?:可以|有权)/;
/** Drawn up, and what sends it to somebody. */
export const PLANS = /(?:制定|编制|拟定)[^，。；]{0,24}(?:方案|规划|计划)/g;
export const SENDS = /(?<!申)报(?:[省市县国]|请|经|上级|本级|同级)|报送|提交|备案|公布|印发|批准/;

/** A clause that says what follows when something is found in order. */
export const POSITIVE =
  /(?:对|经)?[^，。；]{0,20}(?:(?<!不)符合[^，。；]{0,8}条件|(?<!未)通过|无异议|(?<!不)合格)(?:的|后|（|）)[^，。；]*/g;
/** What says what follows otherwise. */
export const NEGATIVE = /不予|不符合|未通过|退回|不合格|驳回|否则|告知理由|书面说明理由|终止/;

/** What takes something away. */
export const ADVERSE =
  /(?:撤销|取消|收回|追回|吊销|暂停|终止|注销)[^，。；：]{0,24}|罚款|不再享受[^，。；]*/g;
export const REMEDY = /告知|陈述|申辩|申诉|听证|复议|复查|提出异议/;
/** From when a decision holds; not from when some period of the way to it runs. */
export const EFFECT =
  /(?:决定|作出|送达|公布|公告|下达)[^，。；]{0,8}之日起|决定[^，。；]{0,8}生效|即时生效|自(?!收到)[^，。；]{1,16}之日起[^，。；]{0,6}(?:生效|失效|失去|撤销|取消|收回|终止)/;
/** What needs the authority of law. */
export const LICENCE =
  /(?:行政)?许可|罚款|没收|吊销|收费|缴纳|(?:撤销|取消)[^，。；]{0,20}(?:称号|资格|资质)/g;
/** What a review of fair competition looks at. */
export const COMPETITION =
  /重点支持|优先(?:支持|采购|安排|供应)|奖励|补贴|补助|减免|(?:本地|当地)(?:企业|产品|注册)|[本我][省市县区]?区域内|[本我]省内/g;

/** Graded without a measure. */
export const GRADED =
  /较[强高大多好完优丰][整善备富]?|较为[\u4e00-\u9fff]{2}|(?:成效|效果)(?:显著|明显|突出)|富有成效|特别紧密|协同紧密|相对[\u4e00-\u9fff]{2}|明确有效|明显|显著|一批|若干|适当|良好|合理|领先|完备|充足|(?:带动力|实力|能力|竞争力|影响力|操作性|创新性)强(?!化)|(?:模式|结构|环境)优(?=[、，。；的])|(?:理念|技术)新(?=[、，。；的])|(?:效益|效率|质量|水平)高(?=[、，。；的])/g;
/** What stands between the members of a list. */
export const LIST_SIGN = '、';
/** What shows that a condition is met. */
export const EVIDENCE = /证明|证书|证件|材料|凭据|报告书|鉴定|以[^，。；]{2,16}为准/;
/** A ratio or rate that could have a number. */
export const METRICS =
  /(?:[\u4e00-\u9fff]{2,20}?(?:普及率|占有率|利用率|增长率|控化率|覆盖率|转化率|合格率)|[\u4e00-\u9fff]{2,12}投入强度)(?!效)/g;
/** Several figures that are only to reach some level; the first group is the list of them. */
export const LEVELLED =
  /([^，。；]{2,80}?)等?(?:均|都)?达到(?:较高|较好|先进|领先|一定|合理)(?:的)?(?:水平|程度)/g;
export const NUMBER = /[0-9%％]|百分之|不低于|不少于|不超过/;
/** The end of a list that is not its end. */
export const OPEN_END =
  /[^，。；、和及围聚（）]{0,10}等(?!级|方面|于|同|额|待|价|决策|部署)|其[他它][\u4e00-\u9fff]{0,12}|违反(?:有关)?法律法规[\u4e00-\u9fff]{0,2}/g;
/** What makes a list decide something. */
export const GATING = /符合|是否|条件|达到|情形|聚焦|围绕|(?:受到|处以)/;
/** A quantity of several kinds, of which it is not said whether all or any; and a modifier whose reach is not said. */
export const QUANTIFIED_LIST = /(?:一批|若干|多个|多家)[^，。；]*?[、和及][^，。；]*/g;
export const MODIFIER_LIST = /[\u4e00-\u9fff]{2,6}、[\u4e00-\u9fff]{2,6}的[\u4e00-\u9fff]{2,8}、[^，。；]*/g;
/** Nothing but words: no number, no sign. */
export const WORDS = /^[\u4e00-\u9fff]+$/;
/** Principles that need be written once. */
export const PRINCIPLES = ['自愿', '公开', '公平', '公正', '透明', '择优', '动态调整'];
/** A clause about somebody who does not apply. */
export const OTHER_PARTY =
  /^(?!围绕|依托|落实|经|根据|推动|受)[\u4e00-\u9fff]{0,5}(?:政府|园区|主管部门|金融机构)[\u4e00-\u9fff]{2}/;

export const LOOKBACK = /(?:近|最近|前|过去)[0-9一二两三四五六七八九十]+个?(?:年|月|会计年度|年度)/g;
export const CYCLE = /每(?:[0-9]+|[二两三四五六七八九十]+)个?(?:年|月)/g;
export const PERIOD = /(?<![每近前])[0-9一二两三四五六七八九十]+个?(?:工作日|日内|日|月内)/g;
export const ANCHOR =
  /自[^。；]{1,24}(?:起|后)|从[^。；]{1,24}起|截至|之日起|次日起|以[^，。；]{2,16}为(?:基准|起算)/;
export const YEARLY_DEADLINE =
  /每年(?:[0-9一二三四五六七八九十]+月)?(?:[0-9一二三四五六七八九十]+日|底)?(?:之?前|以前)/g;
export const ROLLED = /顺延|提前至/;
/** 「甲、乙主管部门负责」: two authorities of one kind in the article of competence. */
export const PAIRED_AUTHORITIES =
  /(?:各)?([^，。；、各]{2,10})、([^，。；、]{4,30}?(?:部门|机关|机构|局|厅))(?=负责|承担|应当)/g;

export const DISCRETION = /原则上|择优|视情|酌情|可以?(?=跨|联合|给予|采取|适当|根据|委托|延长|申请|向|不)/g;
export const REVIEWS = [
  '初审',
  '复审',
  '终审',
  '评审',
  '审议',
  '核实',
  '复核',
  '受理',
  '公示',
  '认定',
  '初核',
];

export const CLOSING: Readonly<Record<string, RegExp>> = {
  施行日期: /自[^。]{1,20}(?:施行|实施|生效)/,
  有效期: /有效期/,
  废止或者过渡规定: /废止|过渡|施行前|停止执行/,
};
