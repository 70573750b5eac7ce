/** What a change is about, as the ledger of comments may name it in Chinese: the headings that a comparison prints. */
import type { ChangeKind } from '../model/change.ts';

/** The first word of the kinds of change. */
export type ChangeSubject = ChangeKind extends infer K
  ? K extends `${infer S}-${string}`
    ? S
    : never
  : never;

/** Each subject that a ledger has cause to name, by the heading of its changes. */
export const CHANGE_SUBJECT_WORDS = {
  article: '条文',
  chapter: '章',
  parameter: '参数',
  fact: '事实',
  catalogue: '目录',
  decision: '编辑决定',
  rule: '规则',
  advisory: '提示',
  scoring: '评分表',
  notice: '申报通知',
  grades: '分级表',
  procedure: '程序',
  state: '状态',
  transition: '流转',
  event: '事件',
  duty: '职责',
  timer: '期限',
  obligation: '定期义务',
  role: '角色',
  stage: '阶段',
} satisfies Partial<Record<ChangeSubject, string>>;

const NUMBER = '第[一二三四五六七八九十百零〇\\d]+条';

/** An article by its number alone, 第十五条. */
export const ARTICLE_NUMBER: RegExp = new RegExp(`^${NUMBER}$`);

/** Either colon. */
export const CHANGE_COLON: RegExp = /[:：](.*)/s;

/** All of what may be written for a change, for tools that check while one writes. */
export const CHANGE_PATTERN: string = `^\\s*(?:${NUMBER}|(?:[a-z]+|${Object.values(CHANGE_SUBJECT_WORDS).join('|')})\\s*[:：].*\\S.*)$`;
