/** What the drafting lints are called in Chinese, and the words around their count. */
import type { LintId, Priority } from '../link/drafting/lints.ts';

export interface DraftingWords {
  readonly head: string;
  readonly priorities: Readonly<Record<Priority, string>>;
  readonly summary: (found: number, lints: number) => string;
  /** How to learn more of a lint, and how to switch it off. */
  readonly more: (lint: LintId) => string;
  readonly titles: Readonly<Record<LintId, string>>;
}

export const draftingWordsZh: DraftingWords = {
  head: '起草检查',
  priorities: { high: '重要', middle: '一般', low: '参考' },
  summary: (found, lints) => `${lints} 项检查共 ${found} 处`,
  more: (lint) =>
    `一项的说明：banfa explain ${lint}；不要报的，写进 measure.yaml：drafting: { off: [ ${lint} ] }`,
  titles: {
    L01: '条的序号连续',
    L02: '章的序号连续，章下有条',
    L03: '项的序号连续，列项前标点一致',
    L04: '条文标题一致',
    L05: '条文与规则互有着落',
    L06: '引文与原文一致',
    L07: '错别字',
    L08: '空格和标点',
    L09: '数字写法一致',
    L10: '写明的条号存在',
    L11: '指代写明条号',
    L12: '用语有定义',
    L13: '定义的用语有用到',
    L14: '同一对象一个名称',
    L15: '简称有交代',
    L16: '职责有主体',
    L17: '职责有期限',
    L18: '职责有后果',
    L19: '成果有报送对象',
    L20: '不利处理有程序和救济',
    L21: '处理有主体和生效时间',
    L22: '步骤有否定的一支',
    L23: '条件看事实',
    L24: '条件有材料',
    L25: '条件有人判断',
    L26: '程度词有标准',
    L27: '指标有数值',
    L28: '用作条件的列举封口',
    L29: '列举写明都要还是有其一',
    L30: '不重复',
    L31: '条件是申报主体的',
    L32: '回溯期有起算点',
    L33: '周期有起算点',
    L34: '期间写明起算日',
    L35: '遇休息日写明是否顺延',
    L36: '主管部门前后一致',
    L37: '留有余地的不写成必须',
    L38: '规范用语',
    L39: '施行、有效期、废止齐全',
    L40: '上级文件写明名称文号',
    L41: '授权有范围',
    L42: '许可、处罚、收费、证明（提请核对）',
    L43: '公平竞争审查（提请审查）',
    L44: '规则和状态都用得到',
    L45: '分档不漏不重',
    L46: '单位一致',
    L47: '名额上下限相容',
    L48: '编辑决定都用得到',
    L49: '每一天只有一个版本',
    L50: '标识不挪作他用',
    L51: '程序用语不混用',
    L52: '时段没有空档',
  },
};
