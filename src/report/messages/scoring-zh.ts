/** Chinese words for the codes of score tables and rounds. */
import type { scoringRows } from '../../base/catalogue/scoring.ts';
import type { Messages } from './messages-type.ts';

export const scoringZh: Messages<keyof typeof scoringRows> = {
  'link/unknown-scoring': {
    message: '没有名为「{name}」的评分表或指标组',
    hint: '是否指「{nearest}」？',
    otherwise: '评分表写在章文件或通知文件的 scoring 下；其中的组写作「评分表.组」',
  },
  'link/score-in-quantifier': {
    message: '列表的条件里不能用评分「{name}」',
    hint: '请把 score 移到 some、all、none、count、sum 之外',
  },
  'link/score-of-itself': {
    message: '评分表「{name}」引用了自己',
    hint: '请去掉这处 score，或改看别的评分表',
  },
  'link/only-parameters': {
    message: '这里的数只能用参数计算，不能用案件的事实、规则或评分',
    hint: '请写数字、{ param: 参数 }，或只含参数的算式',
  },
  'link/amount-below-zero': {
    message: '{name}不能小于 0，这里是 {value}',
    hint: '请改正数字或所用参数的值',
  },
  'link/indicator-form': {
    message: '指标「{name}」应当且只能有一种计分方法',
    hint: '请从 bands、points、judges、best 中选写一个；best 里的每种算法只能是 bands 或 points',
  },
  'link/bands-with-of': {
    message: '指标「{name}」的 of 和 bands 要一起写',
    hint: 'of 写看什么，bands 写各档；用算式计分的只写 points',
  },
  'link/bands-of-type': {
    message: '指标「{name}」分档所看的是 {found}，应当是数、枚举值或是非',
    hint: '请改写 of，或者改用 points',
  },
  'link/band-form': {
    message: '所看的是 {found}，这一档不能写 {key}',
    hint: '数用 gte、gt、lt、lte 写起止，枚举值和是非用 is 写取值',
  },
  'link/band-without-values': {
    message: '指标「{name}」的这一档没有写明是哪些值',
    hint: '请用 is 写一个值或一列值',
  },
  'link/band-end-twice': {
    message: '{key} 和 {other} 写的是同一头，只能写一个',
  },
  'link/band-gap': {
    message: '指标「{name}」的各档没有包括「{range}」',
    hint: '在 {setting} 的情形下如此；请补上一档，或改正起止和参数的值',
    otherwise: '请补上一档，或改正起止',
  },
  'link/band-overlap': {
    message: '指标「{name}」有两档都包括「{range}」',
    hint: '在 {setting} 的情形下如此；请改正起止或参数的值，使每个值只属于一档',
    otherwise: '请改正起止，使每个值只属于一档',
  },
  'link/band-empty': {
    message: '指标「{name}」的这一档起止颠倒，什么数也不包括',
    hint: '在 {setting} 的情形下如此；请改正起止或参数的值',
    otherwise: '请对调或改正起止',
  },
  'link/points-above-max': {
    message: '这一档给 {points} 分，不在 0 分和满分 {max} 分之间',
    hint: '请改正分数，或指标的 max',
  },
  'link/judges-without-panel': {
    message: '评分表「{name}」有评委打分的指标，却没有写评委如何组成',
    hint: '请在评分表下写 panel：由谁评（by）、如何汇总（merge）',
  },
  'link/panel-without-judges': {
    message: '评分表「{name}」写了评委，却没有由评委打分的指标',
    hint: '请给由评委打分的指标写 judges: true，或删去 panel',
  },
  'link/conflict-not-text': {
    message: '回避所看的「{name}」是 {found}，应当是写名称的文字',
    hint: '请写文字类的事实，或「列表.文字字段」',
  },
  'link/floor-above-max': {
    message: '「{name}」的最低分 {least} 高于这一组的满分 {max}，谁也达不到',
  },
  'link/pass-above-full': {
    message: '评分表「{name}」的合格分 {pass} 高于满分 {full}，不加分就达不到',
  },
  'link/tie-form': {
    message: '同分比较「{name}」应当写 score 或 of，而且只写一个',
    hint: 'score 写评分表的一组，of 写其他要比较的值',
  },
  'link/tie-not-ordered': {
    message: '同分比较「{name}」比的是 {found}，分不出高低先后',
    hint: '请写数或日期',
  },
  'link/quota-not-enum': {
    message: '名额按「{name}」分配，而它是 {found}',
    hint: '请写一个枚举类的事实',
  },
  'link/quota-without-by': {
    message: '写了 {key}，却没有写按什么分配名额',
    hint: '请补上 by；只有总名额的，只写 total',
  },
  'link/quota-least-above-most': {
    message: '每类最少 {least} 名，多于最多的 {most} 名',
  },
  'link/quota-too-small': {
    message: '总名额只有 {total} 名，少于为各类保留的 {least} 名',
  },
  'link/record-not-number': {
    message: '{figure} 要写入「{name}」，而它是 {found}，装不下',
    hint: '请写一个数类的事实；总分有小数的，不能是 integer',
  },
  'link/record-without-place': {
    message: '没有入围的案件没有位次，不能写入 place',
  },
  'link/unknown-slot': {
    message: '文书里没有「{name}」可填，也没有这个参数',
    hint: '是否指「{nearest}」？',
    otherwise: '需要花括号本身的，写两个：{{ 和 }}',
  },
  'link/slot-not-here': {
    message: '「{name}」不能填在 {document} 里',
    hint: 'case、total、rank、status 只用于 opinion，from、to、days 只用于 publicity',
  },
  'link/slot-without-period': {
    message: '填「{name}」要先写公示多久',
    hint: '请补上 period: { after: 期间 }',
  },
  'link/parameter-not-given': {
    message: '参数「{name}」由通知给出，而这份通知没有给',
    hint: '请在 parameters 下补上它的值',
  },
};
