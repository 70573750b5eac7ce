/** What is said in Chinese of small changes of a pack and of the cases that notice them. */
import type { MutationKind } from '../amend/mutant.ts';

export const mutantWordsZh = {
  /** `a` is what stood there, `b` what stands there now. */
  change: {
    'comparison-shifted': (a, b) => `「${a}」改为「${b}」`,
    'comparison-reversed': (a, b) => `「${a}」改为「${b}」`,
    'threshold-raised': (a, b) => `「${a}」改为「${b}」`,
    'threshold-lowered': (a, b) => `「${a}」改为「${b}」`,
    'all-to-any': () => '各项「全部符合」改为「任一符合」',
    'any-to-all': () => '各项「任一符合」改为「全部符合」',
    'item-dropped': (a) => `删去「${a}」一项`,
    'value-dropped': (a) => `所列各项中删去「${a}」`,
    negated: (a, b) => `「${a}」改为「${b}」`,
    'branches-swapped': (a) => `「${a}」的两种情形对调`,
    'parameter-raised': (a, b) => `${a} 改为 ${b}`,
    'parameter-lowered': (a, b) => `${a} 改为 ${b}`,
    'parameter-negated': (a, b) => `${a} 改为 ${b}`,
    'target-swapped': (a, b) => `转入「${a}」改为转入「${b}」`,
    'guard-dropped': (a) => `不再要求「${a}」`,
    'place-dropped': (a) => `不再要求处于「${a}」`,
    'deadline-later': () => '期限推后一个单位',
    'deadline-earlier': () => '期限提前一个单位',
    'start-day-turned': () => '起算当日计入与否对调',
    'roll-turned': () => '期满遇休息日顺延与否对调',
    'first-turned': () => '首期在当年与在次年对调',
    'act-dropped': (a) => `「${a}」不再视为履行`,
  } satisfies Record<MutationKind, (a: string, b: string) => string>,
  onEvent: (event: string): string => `${event}：`,
  inNotice: (title: string): string => `${title}所给的数值：`,
  survivors: '没有案件察觉的改动',
  noticed: (noticed: number, all: number, share: string): string =>
    `共试 ${all} 处改动，案件察觉 ${noticed} 处（${share}%）`,
  drawnOf: (all: number, seed: number): string => `（从 ${all} 处中按种子 ${seed} 抽取）`,
  leftOut: (count: number): string => `有 ${count} 个案件未通过或者未写预期，没有参加`,
  onlyChosen: '只改现取读法用到的内容；评分表、提示和暂定等级不在其内。',
};

/** What every language must give. */
export type MutantWords = typeof mutantWordsZh;
