/** The schema of what `banfa round --json` prints: `banfa/round@1`. */
import type { Receipt } from '../model/outcome.ts';
import type * as round from '../model/round-result.ts';
import type { Points } from '../model/score.ts';
import { caseId, caseTitle } from './format-cases-zh.ts';
import { citations, day, file, format, title, verdictOf } from './format-common-zh.ts';
import { roundFlag, roundGroup, roundReason } from './format-round-parts-zh.ts';
import {
  count,
  flag,
  listOf,
  maybe,
  named,
  number,
  numberOrText,
  object,
  tableOf,
  text,
  titled,
  word,
} from './format-shape.ts';

const receipt = object<round.RoundReceipt>(
  '回执',
  {
    pack: text('规则包的 id'),
    version: text('规则包的版本'),
    hash: text('规则包内容的校验值'),
    engine: text('引擎的版本'),
    asOf: day('基准日'),
    decisions: tableOf<Receipt['decisions'][string]>(
      '另取的读法',
      text('读法的 id'),
      '编辑决定的 id 对读法的 id',
    ),
    notice: text('申报通知的 id'),
  },
  '凭它和案件文件可以原样重算',
);

const limits = { points: maybe(number('得分', '待定的没有')), least: number('至少'), most: number('至多') };

const points = object<Points>('得分', limits, '待定的只有范围');

const scoring = object<round.RoundScoring>(
  '评分表',
  {
    id: text('评分表的 id'),
    title,
    citations,
    digits: count('总分的小数位数'),
    full: number('满分', '不含加分'),
    bonusMost: maybe(number('加分合计至多', '不限的没有')),
    deductionMost: maybe(number('扣分合计至多', '不限的没有')),
    pass: maybe(number('合格分', '没有规定的没有')),
    groups: listOf(
      '各组',
      object<round.RoundScoring['groups'][number]>('组', {
        id: text('组的 id'),
        title,
        citations,
        max: number('满分', '未加权'),
        weight: number('权重'),
      }),
      '各案件的 points 依此次序',
    ),
  },
  '对各案件都一样的部分',
);

const quotaGroup = object<round.QuotaGroup>('名额分组', {
  id: text('取值的 id'),
  title,
  most: maybe(count('至多几个', '不限的没有')),
  least: count('至少几个'),
  candidates: count('参加排名的'),
  shortlisted: count('入围的'),
});

const quota = object<round.RoundQuota>('名额', {
  total: maybe(count('名额', '不限，或者（open 写明）还没有定的没有')),
  reserve: maybe(count('候补名额')),
  open: listOf(
    '还没有定的',
    word<round.RoundQuota['open'][number]>('哪个', { total: '名额', reserve: '候补名额' }),
  ),
  by: maybe(
    object<NonNullable<round.RoundQuota['by']>>('分组', {
      fact: text('按哪个事实分'),
      title,
      groups: listOf('各组', quotaGroup),
    }),
  ),
});

const rank = named(
  'Rank',
  object<round.Rank>('名次', { best: count('最好'), worst: count('最差') }, '从 1 数起；定了的两个相等'),
);

const adjustment = object<round.RoundAdjustment>('加减分', {
  kind: word<round.RoundAdjustment['kind']>('种类', { bonus: '加分', deduction: '扣分' }),
  id: text('加减分项的 id'),
  title,
  citations,
  ...limits,
});

const statusesMean: Readonly<Record<round.RoundStatus, string>> = {
  shortlisted: '入围',
  reserve: '候补',
  not_shortlisted: '未入围',
  below_pass: '未达要求',
  vetoed: '一票否决',
  inadmissible: '不具备参评条件',
  undetermined: '待定',
};

const row = named(
  'RoundRow',
  object<round.RoundRow>('案件', {
    case: caseId,
    title: maybe(caseTitle),
    file,
    status: word('结果', statusesMean),
    rank: maybe(titled('名次', rank, '不参加排名的没有')),
    tied: count('并列的另有几个'),
    place: maybe(titled('入围或者候补的次序', rank)),
    total: maybe(number('总分', '待定的没有')),
    least: number('总分至少'),
    most: number('总分至多'),
    verdict: verdictOf('评分的结论', '否决、各组最低分、合格分'),
    admissible: verdictOf('能否参评', '没有要求的是 met'),
    group: maybe(roundGroup),
    ties: listOf(
      '同分时比较的值',
      object<round.TieValue>('值', {
        value: maybe(numberOrText('值', '数或者日期；待定的没有')),
        least: maybe(number('至少')),
        most: maybe(number('至多')),
      }),
      '依 ties 的次序',
    ),
    reasons: listOf('理由', roundReason),
    flags: listOf('宜看一看的', roundFlag),
    judges: maybe(count('计入的评委数', '不由评委打分的没有')),
    points: listOf('各组得分', points, '未加权，依评分表各组的次序'),
    adjustments: listOf('加减分', adjustment, '可能不是零的'),
  }),
);

/** The whole document. */
export const roundDocument = object<round.RoundResult>(
  '一批案件的评选',
  {
    format: format('banfa/round@1'),
    receipt,
    notice: object<round.RoundResult['notice']>('申报通知', {
      id: text('通知的 id'),
      title,
      illustrative: flag('示例', '为真：数值并非真实公布'),
    }),
    title,
    citations,
    scoring,
    ties: listOf(
      '同分时依次比较',
      object<round.RoundTie>('比较的项目', {
        title,
        citations,
        order: word<round.RoundTie['order']>('先后', { higher: '大的在前', lower: '小的在前' }),
      }),
    ),
    quota,
    rows: listOf('案件', row, '印出的次序：名次、编号，没有名次的在后；次序不决定什么'),
    counts: object<round.RoundResult['counts']>('各种结果的件数', {
      shortlisted: count(statusesMean.shortlisted),
      reserve: count(statusesMean.reserve),
      not_shortlisted: count(statusesMean.not_shortlisted),
      below_pass: count(statusesMean.below_pass),
      vetoed: count(statusesMean.vetoed),
      inadmissible: count(statusesMean.inadmissible),
      undetermined: count(statusesMean.undetermined),
    }),
    candidates: count('参加排名的件数'),
  },
  '同一份通知的案件一起评：谁在第几名，谁入围、候补，为什么',
);
