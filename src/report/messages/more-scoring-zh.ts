/** What `banfa explain` adds in Chinese to the codes of score tables and rounds. */
import type { scoringRows } from '../../base/catalogue/scoring.ts';
import type { More } from './messages-type.ts';

export const moreScoringZh: More<keyof typeof scoringRows> = {
  'link/unknown-scoring':
    '评分表须先在某一章或通知的 scoring 下声明，再由 { score: … }、批次和案件引用，例如 { score: evaluation } 是总分，{ score: evaluation.strength } 是其中一组的得分。',
  'link/score-in-quantifier': '评分是整个案件的，不属于列表里的哪一条记录，所以写在列表的条件之外。',
  'link/score-of-itself': '评分要用到自己的得分才能得出得分，永远算不出来。',
  'link/only-parameters':
    '满分、权重、档的起止和分数、名额这些数，要在没有案件时就能检查有无缺漏，所以只能由数字和参数算出；随案件而变的，用 points 写算式。',
  'link/amount-below-zero': '满分、权重、上限、名额都不能是负数；参数随日期或通知变动的，每个值都要检查。',
  'link/indicator-form':
    'bands 按所看的值落在哪一档给分，points 按算式给分，judges: true 由评委打分，best 从几种算法里取分数最高的一种（就高）。',
  'link/bands-with-of':
    '分档要先说明看什么：of: { var: shelf.books }, bands: [ { gte: 1000, points: 10 }, { lt: 1000, points: 3 } ]。',
  'link/bands-of-type': '文字和日期不能分档。看日期的，先在规则里算出年数之类的数或是非，再来分档。',
  'link/band-form':
    '数的档写起止，例如 { gte: 15, lt: 30, points: 7 }；枚举值和是非的档写取值，例如 { is: [ city, county ], points: 5 }。',
  'link/band-without-values': '枚举值和是非的每一档都要用 is 写明是哪些值，例如 { is: city, points: 5 }。',
  'link/band-end-twice': 'gte 和 gt 都是下端，lte 和 lt 都是上端；一档每头至多写一个。',
  'link/band-gap':
    '各档要连成一片，事实可能取的每个值都恰好属于一档，否则有的案件算不出分。事实写了 min、max 的只查其间，integer 只查整数。起止用到参数的，在每份通知、每个日期、每种读法之下都要连成一片。',
  'link/band-overlap': '一个值属于两档，就不知道该给哪一档的分。上一档写 gte: 30，下一档就写 lt: 30。',
  'link/band-empty': '下端高于上端的档，没有一个数能落在里面，多半是写颠倒了。',
  'link/points-above-max':
    '一项指标至多得满分，至少得 0 分；要扣分的写在 deductions 下，要加分的写在 bonuses 下。',
  'link/judges-without-panel':
    '例如 panel: { by: experts, quorum: 5, odd: true, merge: trimmed_mean }：由专家评，至少5份、须为单数，去掉一个最高分和一个最低分后平均。',
  'link/panel-without-judges': '评分表里没有留给评委的指标，评委就无事可做。',
  'link/conflict-not-text':
    '评委的利害关系按名称比较，所以看的事实必须是文字，例如申报单位的名称，或者「成员.名称」。',
  'link/floor-above-max': '一组的最低分 least 不加权，与组内各指标的满分之和相比。',
  'link/pass-above-full': '合格分与总分相比；总分是各组得分乘以权重之和，加分另计。',
  'link/tie-form':
    '例如 { title: 创新得分高的在前, score: evaluation.innovation }，或 { title: 先申报的在前, of: { date: filing }, order: lower }。',
  'link/tie-not-ordered': '同分时比较的值要能排出先后：数或日期。',
  'link/quota-not-enum': '名额按类分配，类要列得清，例如领域、地区，所以要用枚举类的事实。',
  'link/quota-without-by': 'most、least 和 each 是对每一类说的，要用 by 写明类是哪个事实。',
  'link/quota-least-above-most': '保留的名额不能多于至多给的名额。',
  'link/quota-too-small': '各类都有合格的案件时，保留的名额就分不完。请核对总名额，或减少保留的名额。',
  'link/record-not-number':
    'total 总分、rank 名次、place 入围位次、judges 评委人数都是数，写入的事实要能装得下；总分保留小数的，事实不能是 integer。',
  'link/record-without-place': 'place 是在入围名单中的位次，没有入围的案件没有；名次写 rank。',
  'link/unknown-slot':
    '文书里可以填 measure、round、count、reserve_count、candidates、today、from、to、days、issuer，评审意见里还有 case、total、rank、status，以及各个参数。',
  'link/slot-not-here': '一个案件的名称、得分、名次只在它自己的评审意见里有；公示的起止日只在公示里有。',
  'link/slot-without-period':
    '公示的第一天是文书的日期，最后一天按 period 和日历算出，没有 period 就算不出。',
  'link/parameter-not-given': '文书由通知发出，所用的参数要有值：办法自己规定的，或者这份通知给出的。',
};
