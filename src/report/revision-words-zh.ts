/** The words of the documents of a revision in Chinese; the other languages are typed by its keys. */
import type { ChangeDirection } from '../model/change.ts';
import type { Disposition } from '../model/comment.ts';

const disposition: Readonly<Record<Disposition, string>> = {
  adopted: '采纳',
  partly: '部分采纳',
  declined: '不采纳',
  pending: '待研究',
};

const direction: Readonly<Record<ChangeDirection, string>> = {
  stricter: '从严',
  looser: '从宽',
  both: '有宽有严',
  neither: '',
  unknown: '',
};

/** Quotation marks inside quotation marks. */
const inner = (text: string): string => text.replaceAll('「', '『').replaceAll('」', '』');

const partOf = (title: string, part: string): string => `「${title}」${part === '' ? '' : `的${part}`}`;

/** The Chinese words. */
export const revisionWordsZh = {
  disposition,
  direction,
  example: '示例',
  exampleNote: '所依据的意见台账是示例，内容均为虚构。',
  chapter: (label: string, title: string): string => `${label}\u3000${title}`,
  version: (line: string, version: string): string => `${line}（${version}）`,
  stop: '。',
  comma: '、',
  note: (text: string): string => `注：${text}`,
  listed: (index: number, text: string): string => `${index}．${text}`,

  // 与原版本核对
  held: {
    head: (base: string): string => `与原版本（${base}）核对`,
    carried: (count: number, missing: number): string =>
      count === 0
        ? ''
        : missing === 0
          ? '采纳的都已落实。'
          : `采纳的${count}条中，有${missing}条没有全部落实。`,
    changes: (count: number, needing: number, without: number): string =>
      `共${count}处改动${needing === 0 ? '' : `，须有理由的${needing}处${without === 0 ? '都有理由' : `中，有${without}处没有理由`}`}。`,
  },

  // 修订对照表
  tableTitle: (measure: string): string => `《${measure}》修订对照表`,
  tableLead: (old: string, now: string): string =>
    `左为${old}，右为${now}。删去的文字加删除线，增加的文字加粗并加下划线。`,
  number: '条文序号',
  oldText: '原条文',
  newText: '修改后条文',
  reason: '修改理由',
  formerly: (label: string): string => `（原${label}）`,
  added: '（新增）',
  removed: '（删除）',
  none: '（无）',
  renumbered: '条号顺延。',
  unchanged: (labels: string): string => `${labels}未修改。`,
  nothingChanged: '正文没有修改。',
  fromComment: (index: number, who: string, disposition: string, why: string): string =>
    `意见${index}（${who}，${disposition}）：${why}`,
  answered: (why: string, answer: string): string =>
    `${why}${/[。；！？]$/.test(why) ? '' : '。'}处理意见：${answer}`,
  through: (first: string, last: string): string => `${first}至${last}`,
  fromRevision: (by: string, why: string): string => (by === '' ? why : `${by}：${why}`),
  fromDecision: (number: string, means: string): string => `编辑决定${number}：${means}`,
  fromNote: (title: string): string => `解决起草中的问题：${title}`,
  noReason: '（待补充）',

  // 意见采纳情况表
  commentsTitle: (measure: string): string => `《${measure}》意见征集汇总及采纳情况表`,
  counts: (count: number, parts: string): string =>
    `共收到意见${count}条${parts === '' ? '' : `：${parts}`}。`,
  count: (what: string, count: number): string => `${what}${count}条`,
  noComments: '未收到意见。',
  index: '序号',
  provision: '条款',
  quoted: '原文表述',
  suggestion: '修改意见建议',
  why: '理由',
  submitter: '提出单位（个人）',
  outcome: '采纳情况',
  response: '说明（未采纳理由）',
  seeArticles: (labels: string): string => `见修改后${labels}。`,

  // 起草说明
  noteTitle: (measure: string): string => `关于《${measure}》的起草说明`,
  headings: [
    '一、制定的必要性和基本情况',
    '二、起草依据',
    '三、起草过程',
    '四、主要内容',
    '五、需要说明的问题',
  ],
  stubNeed: '（由起草单位填写：为什么制定，现有规定的情况和存在的问题。）',
  stubBasis: '（由起草单位填写：上位法、有关文件的名称和文号。）',
  stubWork: '（由起草单位填写：调研、部门协商、分歧协调、公平竞争审查和合法性审核的情况。）',
  stubQuestions: '（由起草单位填写：集体审议时需要特别说明的问题。）',
  roundOf: (round: string, from: string, to: string): string =>
    `${round === '' ? '征求意见' : round}期间${from === '' ? '' : `（${from === to ? from : `${from}至${to}`}收到）`}，`,
  fromWhom: (parts: string): string => `提出者：${parts}。`,
  byChannel: (parts: string): string => `渠道：${parts}。`,
  versions: (old: string, now: string, parts: string): string => `与${old}相比，${now}${parts}。`,
  noDifference: '没有改动',
  articles: {
    reworded: (count: number): string => `修改${count}条`,
    added: (count: number): string => `新增${count}条`,
    removed: (count: number): string => `删除${count}条`,
    renumbered: (count: number): string => `条号顺延${count}条`,
  },
  effects: '修改的内容和影响如下：',
  numbered: (number: string, label: string, text: string): string => `（${number}）${label}。${text}`,
  others: '其他',
  changed: (title: string, part: string, before: string, after: string): string =>
    `${partOf(title, part)}由「${inner(before)}」改为「${inner(after)}」`,
  gained: (title: string, part: string, what: string): string => `「${title}」增加${part}「${inner(what)}」`,
  lost: (title: string, part: string, what: string): string => `「${title}」删去${part}「${inner(what)}」`,
  changedOnly: (title: string, part: string): string => `${partOf(title, part)}有修改`,
  addedChange: (title: string, after: string): string =>
    `增加「${title}」${after === '' ? '' : `（${after}）`}`,
  removedChange: (title: string): string => `删去「${title}」`,
  addedStep: (title: string): string => `增加步骤「${title}」`,
  removedStep: (title: string): string => `删去步骤「${title}」`,
  computed: '计算',
  bears: (text: string, direction: string): string => (direction === '' ? text : `${text}（${direction}）`),
  semicolon: '；',
  carriesOut: (comments: string): string => `落实意见${comments}。`,
  pending: (titles: string): string => `下列意见还在研究：${titles}。`,
  declined: (titles: string): string => `下列意见没有采纳，理由见意见采纳情况表：${titles}。`,
};

export type RevisionWords = typeof revisionWordsZh;
