/**
 * The small pack with a score table, a panel of judges and a round in its notice, and a case with sheets: what the
 * faults of scorings, rounds and panels are put into.
 */
import type { Overrides } from './small-pack.ts';
import { smallCase, smallFiles } from './small-pack-files.ts';

const PROCESS = 'rules/chapter-3-process.yaml';
const NOTICE = 'rules/notices/2026.yaml';
const FACTS = 'rules/facts.yaml';
const PARAMETERS = 'rules/parameters.yaml';

const facts = `  library.director: { title: 馆长, type: string, source: declared, by: library }
  library.partners:
    title: 共建单位
    type: list
    source: declared
    by: library
    item:
      name: { title: 单位名称, type: string }
      years: { title: 共建年数, type: integer, unit: year, min: 0 }
  library.growth: { title: 借阅增速, type: number, unit: "%", source: document, by: library }
  library.filed: { title: 提交日期, type: date, source: finding, by: office }
  score.total: { title: 总分, type: number, source: finding, by: office }
  score.place: { title: 位次, type: integer, source: finding, by: office }
`;

const parameters = `  pass_mark: { title: 合格分, cite: 第六条, set_by: notice }
  seats_good: { title: 座位较多, cite: 第六条, unit: 个, values: { "2026-01-01": 300, "2027-01-01": 400 } }
  places: { title: 名额, cite: 第六条, set_by: notice }
`;

const scoring = `scoring:
  evaluation:
    title: 星级评分
    cite: [ 第六条, notice:scoring ]
    round: { digits: 1, mode: half_up }
    pass: { param: pass_mark }
    groups:
      basis:
        title: 基础条件
        cite: 第四条（一）
        weight: 0.5
        least: 20
        indicators:
          seats:
            title: 阅览座位数
            max: 30
            evidence: 座位清单
            of: { var: collection.seats }
            bands:
              - { gte: { param: seats_good }, points: 30 }
              - { gte: 100, lt: { param: seats_good }, points: 20 }
              - { lt: 100, points: 5 }
          level:
            title: 馆别得分
            max: 10
            of: { var: library.level }
            bands: [ { is: city, points: 10 }, { is: [ 县级馆, community ], points: 6 } ]
          books:
            title: 藏书
            max: 20
            best:
              - { points: { "/": [ { var: collection.volumes }, 10000 ] } }
              - { of: { var: library.growth }, bands: [ { gt: 10, points: 20 }, { lte: 10, points: 4 } ] }
      service:
        title: 服务
        indicators:
          welcome: { title: 接待, max: 20, judges: true }
          events: { title: 活动, max: 20, judges: true }
    bonuses:
      partners: { title: 共建加分, points: { count: [ { var: library.partners } ] }, most: 3 }
    deductions:
      fire: { title: 火灾扣分, when: { some: [ { var: incidents }, { "==": [ { var: kind }, fire ] } ] }, points: 2 }
    bonus_most: 5
    vetoes:
      fraud: { title: 弄虚作假的, when: { rule: fraud } }
    panel:
      by: panel
      quorum: 2
      merge: trimmed_mean
      spread_most: 10
      conflicts_with: [ library.director, library.partners.name ]
round:
  title: 2026年度评选
  cite: notice:scoring
  scoring: evaluation
  state: rating.assessment
  admissible: eligible
  ties:
    - { title: 服务得分高的在前, score: evaluation.service }
    - { title: 先提交的在前, of: { var: library.filed }, order: lower }
  quota: { total: { param: places }, by: library.level, most: 3, least: 1, each: { 社区馆: { most: 2 } } }
  reserve: 2
  record:
    shortlisted: { event: panel.pass, facts: { score.total: total, score.place: place } }
    not_shortlisted: { event: panel.fail, facts: { score.total: total } }
  documents:
    shortlist: { title: "《{measure}》{round}入围名单", paragraphs: "共{count}个，名额{places}个。", closing: [ "{issuer}", "{today}" ] }
    publicity:
      title: 公示
      paragraphs: [ "公示期为{from}至{to}（{publicity_period|cn}个工作日）。" ]
      period: { after: { param: publicity_period }, start_day_counts: { choose: { publicity_start: { excluded: false, included: true } } } }
    opinion: { title: "{case}评审意见", paragraphs: "总分{total}分，名次第{rank}，{status}。" }
`;

/** The measure's own table, without judges. */
const overview = `scoring:
  overview:
    title: 概况分
    cite: 第六条
    round: { digits: 0, mode: down }
    groups: { all: { title: 全部, indicators: { stock: { title: 藏书概况, max: 10, points: { "/": [ { var: collection.volumes }, 10000 ] } } } } }
`;

/** Another year's call with tables of its own, two of them for judges. */
const next = `id: "2027"
title: 2027年度星级图书馆申报通知
illustrative: true
parameters: { seats_min: 120, pass_mark: 70, places: 12 }
scoring:
  evaluation:
    title: 星级评分
    cite: 第六条
    round: { digits: 1, mode: half_up }
    groups: { service: { title: 服务, indicators: { welcome: { title: 接待, max: 30, judges: true }, events: { title: 活动, max: 20, judges: true } } } }
    panel: { by: panel, merge: median }
  interview:
    title: 答辩
    cite: 第六条
    round: { digits: 0, mode: half_even }
    groups: { all: { title: 答辩, indicators: { answers: { title: 回答提问, max: 10, judges: true } } } }
    panel: { by: panel, odd: true, merge: mean }
`;

/** The files of the scored pack. */
export const scoredFiles: Readonly<Record<string, string>> = {
  ...smallFiles,
  [FACTS]: `${smallFiles[FACTS]}${facts}`,
  [PARAMETERS]: `${smallFiles[PARAMETERS]}${parameters}`,
  [PROCESS]: `${smallFiles[PROCESS]}${overview}`,
  'rules/notices/2027.yaml': next,
  [NOTICE]: `${smallFiles[NOTICE]}`
    .replace('clauses: {', 'clauses: { scoring: 满分一百分,')
    .replace('parameters: { seats_min: 100 }', 'parameters: { seats_min: 100, pass_mark: 60, places: 10 }')
    .concat(scoring),
};

/** The changes that make the scored pack of the small one. */
export const scored: Overrides = Object.fromEntries(
  Object.entries(scoredFiles).filter(([file, text]) => smallFiles[file] !== text),
);

/** The small case with facts that the score table looks at, its judges left to a file beside it. */
export const unjudgedCase = smallCase.replace(
  '  incidents: []\n',
  `  incidents: []
  library.director: 馆长甲
  library.partners: [ { name: 示例小学, years: 2 } ]
`,
);

/** The same with the sheets of its judges. */
export const scoredCase = unjudgedCase.replace(
  'expect:\n',
  `panel:
  judges: [ { id: j1, name: 评委甲 }, { id: j2, name: 评委乙, interests: [ 示例中学 ] }, 评委丙, { id: j4, name: 评委丁 } ]
  sheets:
    - { judge: j2, date: 2026-03-18, marks: { welcome: 15, 活动: 12 }, comment: 服务周到 }
    - { judge: 评委甲, date: 2026-03-18, scoring: evaluation, marks: { evaluation.service.welcome: 16, events: 10 } }
  recused: [ { judge: 评委丙, why: 任职单位与申报馆有关联 } ]
  absent: [ { judge: j4, why: 请假 } ]
expect:
  scores: { evaluation: undetermined }
`,
);

/** A panel for several cases, in a file beside them. */
export const scoredPanel = `panel: 2026年度评委
notice: 2026
judges:
  - { id: j1, name: 评委甲 }
  - { id: j2, name: 评委乙, interests: [ 示例小学 ] }
  - 评委丙
sheets:
  - { case: LIB-2026-001, judge: j1, date: 2026-03-18, marks: { welcome: 15, events: 12 } }
recused:
  - { case: LIB-2026-001, judge: j2, why: 与共建单位有关联 }
absent:
  - { judge: 评委丙, why: 请假 }
`;
