/** The small pack with a score table in its notice, a panel of judges, and a rule on the score that guards an event. */

import { loadCase } from '../../src/link/load-case.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Overrides } from './small-pack.ts';
import { edit, smallFiles, smallPack } from './small-pack.ts';

const NOTICE = 'rules/notices/2026.yaml';

/** Bands by number, by enum and by yes and no, a formula, the best of two, judges; all that a table may have beside. */
const table = `scoring:
  evaluation:
    title: 评定评分
    cite: notice:window
    round: { digits: 2, mode: half_up }
    pass: { param: seats_min }
    groups:
      holdings:
        title: 馆藏
        weight: 1.5
        least: 6
        indicators:
          volumes:
            title: 馆藏册数得分
            max: 20
            of: { var: collection.volumes }
            bands:
              - { gte: 100000, points: 20 }
              - { gte: { choose: { clean_window: { filing: 70000, decision: 50000 } } }, lt: 100000, points: 12 }
              - { lt: { choose: { clean_window: { filing: 70000, decision: 50000 } } }, points: 3 }
          seats: { title: 座位得分, max: 10, points: { "/": [ { var: collection.seats }, 30 ] } }
          level:
            title: 馆别得分
            max: 10
            best:
              - of: { var: library.level }
                bands: [ { is: city, points: 10 }, { is: [ county, community ], points: 4 } ]
              - { points: { min: [ 9, { "/": [ { var: collection.seats }, 50 ] } ] } }
      service:
        title: 服务
        indicators:
          manner: { title: 服务态度, max: 30, judges: true }
          plan: { title: 服务规划, max: 30, judges: true }
    bonuses:
      features: { title: 特色服务, when: { eq: [ { var: library.features }, stories ] }, points: 2 }
    deductions:
      minor: { title: 一般事故, points: { count: [ { var: incidents } ] }, most: 5 }
    vetoes:
      fraud: { title: 弄虚作假, when: { rule: fraud } }
    panel: { by: panel, quorum: 3, odd: true, merge: trimmed_mean, spread_most: 20, conflicts_with: [ library.name ] }
`;

const rule = `  scored: { title: 评分达标, cite: 第四条, when: { gte: [ { score: evaluation }, 60 ] } }
  served: { title: 服务得分达标, cite: 第四条, when: { gte: [ { score: evaluation.service }, 30 ] } }
`;

const files: Overrides = {
  [NOTICE]: `${smallFiles[NOTICE]?.replace('seats_min: 100', 'seats_min: 60')}${table}`,
  ...edit('rules/chapter-2-conditions.yaml', 'advisories:\n', `${rule}advisories:\n`),
  ...edit('rules/measure.yaml', 'answer: eligible', 'answer: scored'),
  ...edit('workflows/rating.yaml', 'guard: eligible', 'guard: scored'),
};

export const scoredPack = (): Pack => smallPack(files);

const CASE = `case: LIB-2026-009
notice: "2026"
as_of: 2026-05-01
facts:
  library: { name: 示例第九图书馆, level: county, features: stories }
  collection.volumes: 60000
  collection.seats: 240
  incidents: [ { date: 2025-05-01, kind: fire } ]
  judgement.service: true
  filed.complete: true
  fraud.found: false
`;

const EVENTS = `events:
  - { date: 2026-03-02, event: library.submit }
  - { date: 2026-03-10, event: office.accept }
  - { date: 2026-03-16, event: panel.pass }
  - { date: 2026-03-20, event: panel.pass }
`;

/** Sheets of three judges, two of them dated later; one judge recused, one absent. */
export const PANEL = `panel:
  judges: [ { id: a, name: 专家甲 }, { id: b, name: 专家乙 }, { id: c, name: 专家丙 }, { id: d, name: 专家丁, interests: [ 示例第九图书馆 ] }, 专家戊 ]
  sheets:
    - { judge: a, date: 2026-03-12, marks: { manner: 20, plan: 21 }, comment: 态度热情 }
    - { judge: b, date: 2026-03-18, marks: { 服务态度: 25, plan: 18 } }
    - { judge: c, date: 2026-03-18, marks: { manner: 28.5, plan: 30 } }
  recused: [ { judge: d, why: 任职单位与申报馆有关联 } ]
  absent: [ { judge: 专家戊, why: 请假 } ]
`;

/** A case of that pack; what is given takes the place of its facts, events, or panel. */
export const scoredCase = (
  pack: Pack,
  { facts = '', panel = PANEL, events = EVENTS, expect = '' }: Readonly<Record<string, string>> = {},
): Case => {
  const text = `${facts === '' ? CASE : facts}${events}${panel}${expect}`;
  const { case: theCase, diagnostics } = loadCase(pack, { file: 'case.yaml', text });
  if (theCase === undefined) throw new Error(JSON.stringify(diagnostics));
  return theCase;
};

export const scoredCaseText: string = CASE;
