/** One fault for every code of score tables and rounds, put into the scored pack. */
import type { Fault } from '../../support/provoke.ts';
import { FILES } from '../../support/provoke.ts';

const { conditions, process, notice, parameters } = FILES;

export const scoringFaults: readonly Fault[] = [
  // names
  {
    code: 'link/unknown-scoring',
    edits: [[notice, 'score: evaluation.service', 'score: evaluation.servce']],
    at: 'evaluation.servce',
    params: { name: 'evaluation.servce', nearest: 'evaluation.service' },
  },
  {
    code: 'link/unknown-scoring',
    edits: [[notice, '\n  scoring: evaluation\n', '\n  scoring: evaluations\n']],
    at: 'evaluations',
    params: { name: 'evaluations', nearest: 'evaluation' },
  },
  {
    code: 'link/unknown-scoring',
    edits: [
      [notice, 'title: 接待, max: 20, judges: true', 'title: 接待, max: 20, points: { score: interview }'],
    ],
    at: 'interview',
  },
  {
    code: 'link/score-in-quantifier',
    edits: [
      [
        notice,
        'some: [ { var: incidents }, { "==": [ { var: kind }, fire ] } ]',
        'some: [ { var: incidents }, { gt: [ { score: evaluation }, 1 ] } ]',
      ],
    ],
    at: 'evaluation',
  },
  {
    code: 'link/duplicate-id',
    edits: [[notice, '      fraud: { title: 弄虚作假的,', '      service: { title: 弄虚作假的,']],
    at: 'service',
  },
  {
    code: 'link/duplicate-id',
    edits: [[process, '  overview:', '  interview:']],
    at: 'interview',
  },
  {
    code: 'link/bad-id',
    edits: [[notice, '          welcome: { title', '          接待分: { title']],
    at: '接待分',
  },
  {
    code: 'link/no-citation',
    edits: [[notice, '    cite: [ 第六条, notice:scoring ]\n', '']],
    at: 'evaluation',
  },
  { code: 'link/unknown-role', edits: [[notice, 'by: panel', 'by: pannel']], at: 'pannel' },
  {
    code: 'link/unknown-fact',
    edits: [[notice, 'conflicts_with: [ library.director,', 'conflicts_with: [ library.directer,']],
    at: 'library.directer',
  },
  {
    code: 'link/unknown-field',
    edits: [[notice, 'library.partners.name ]', 'library.partners.names ]']],
    at: 'library.partners.names',
    params: { name: 'names', nearest: 'name' },
  },
  // numbers
  {
    code: 'link/only-parameters',
    edits: [[notice, 'least: 20', 'least: { var: collection.seats }']],
    at: '{ var: collection.seats }',
  },
  {
    code: 'link/amount-below-zero',
    edits: [[notice, 'weight: 0.5', 'weight: -0.5']],
    at: '-0.5',
    params: { name: 'weight', value: '-0.5' },
  },
  {
    code: 'link/wrong-result',
    edits: [[notice, 'points: 2 }\n    bonus_most', 'points: { var: filed.complete } }\n    bonus_most']],
    at: '{ var: filed.complete }',
  },
  // indicators
  {
    code: 'link/indicator-form',
    edits: [[notice, 'title: 接待, max: 20, judges: true', 'title: 接待, max: 20, judges: true, points: 3']],
    at: 'welcome',
    params: { name: '接待' },
  },
  {
    code: 'link/indicator-form',
    edits: [[notice, 'title: 活动, max: 20, judges: true', 'title: 活动, max: 20']],
    at: 'events',
    params: { name: '活动' },
  },
  {
    code: 'link/bands-with-of',
    edits: [[notice, '            of: { var: library.level }\n', '']],
    at: 'bands',
    params: { name: '馆别得分' },
  },
  {
    code: 'link/bands-with-of',
    edits: [[notice, '{ points: { "/"', '{ of: { var: collection.volumes }, points: { "/"']],
    at: 'of',
    params: { name: '藏书' },
  },
  {
    code: 'link/bands-of-type',
    edits: [[notice, 'of: { var: library.growth }', 'of: { var: library.filed }']],
    at: '{ var: library.filed }',
    params: { name: '藏书', found: 'date' },
  },
  {
    code: 'link/band-form',
    edits: [[notice, '{ lte: 10, points: 4 }', '{ is: 10a, points: 4 }']],
    at: 'is',
    params: { key: 'is', found: 'number' },
  },
  {
    code: 'link/band-form',
    edits: [[notice, '{ is: city, points: 10 }', '{ gte: 1, points: 10 }']],
    at: 'gte',
    params: { key: 'gte', found: 'enum' },
  },
  {
    code: 'link/band-without-values',
    edits: [[notice, '{ is: city, points: 10 }', '{ points: 10 }']],
    at: '{ points: 10 }',
  },
  { code: 'link/unknown-value', edits: [[notice, '{ is: city,', '{ is: town,']], at: 'town' },
  {
    code: 'link/band-end-twice',
    edits: [[notice, '{ gt: 10, points: 20 }', '{ gte: 10, gt: 10, points: 20 }']],
    at: 'gt',
    params: { key: 'gt', other: 'gte' },
  },
  {
    code: 'link/units-differ',
    edits: [
      [parameters, 'title: 座位较多, cite: 第六条, unit: 个', 'title: 座位较多, cite: 第六条, unit: 册'],
      [notice, 'lt: { param: seats_good }, points: 20', 'lt: 300, points: 20'],
    ],
    at: '{ param: seats_good }',
  },
  {
    code: 'link/band-gap',
    edits: [[notice, '{ lt: 100, points: 5 }', '{ lt: 90, points: 5 }']],
    at: '{ gte: 100, lt: { param: seats_good }, points: 20 }',
    params: { name: '阅览座位数', range: '90 ≤ x ≤ 99', setting: '2026-01-01' },
  },
  {
    code: 'link/band-gap',
    edits: [[notice, '{ gt: 10, points: 20 }', '{ gt: 12.5, points: 20 }']],
    at: '{ gt: 12.5, points: 20 }',
    params: { name: '藏书', range: '10 < x ≤ 12.5', setting: '' },
  },
  {
    code: 'link/band-gap',
    edits: [[notice, '{ is: [ 县级馆, community ], points: 6 }', '{ is: 县级馆, points: 6 }']],
    at: 'bands',
    params: { name: '馆别得分', range: '社区馆', setting: '' },
  },
  {
    code: 'link/band-overlap',
    edits: [[notice, '{ lte: 10, points: 4 }', '{ lte: 11, points: 4 }']],
    at: '{ gt: 10, points: 20 }',
    params: { name: '藏书', range: '10 < x ≤ 11', setting: '' },
  },
  {
    code: 'link/band-overlap',
    edits: [[notice, '[ 县级馆, community ]', '[ 县级馆, community, 市级馆 ]']],
    at: '市级馆',
    params: { name: '馆别得分', range: '市级馆', setting: '' },
  },
  {
    code: 'link/band-empty',
    edits: [[parameters, '"2027-01-01": 400', '"2027-01-01": 80']],
    at: '{ gte: 100, lt: { param: seats_good }, points: 20 }',
    params: { name: '阅览座位数', setting: '2027-01-01' },
  },
  {
    code: 'link/points-above-max',
    edits: [[notice, '{ is: city, points: 10 }', '{ is: city, points: 11 }']],
    at: '11',
    params: { points: '11', max: '10' },
  },
  // judges
  {
    code: 'link/judges-without-panel',
    edits: [
      [
        notice,
        `    panel:
      by: panel
      quorum: 2
      merge: trimmed_mean
      spread_most: 10
      conflicts_with: [ library.director, library.partners.name ]
`,
        '',
      ],
    ],
    at: 'judges',
    params: { name: '星级评分' },
  },
  {
    code: 'link/panel-without-judges',
    edits: [
      [notice, 'title: 接待, max: 20, judges: true', 'title: 接待, max: 20, points: 20'],
      [notice, 'title: 活动, max: 20, judges: true', 'title: 活动, max: 20, points: 20'],
    ],
    at: 'panel',
    params: { name: '星级评分' },
  },
  {
    code: 'link/conflict-not-text',
    edits: [[notice, 'library.partners.name ]', 'library.partners.years ]']],
    at: 'library.partners.years',
    params: { name: 'library.partners.years', found: 'number' },
  },
  // what can be reached
  {
    code: 'link/floor-above-max',
    edits: [[notice, 'least: 20', 'least: 61']],
    at: '61',
    params: { name: '基础条件', least: '61', max: '60' },
  },
  {
    code: 'link/pass-above-full',
    edits: [[notice, 'pass_mark: 60', 'pass_mark: 71']],
    at: '{ param: pass_mark }',
    params: { name: '星级评分', pass: '71', full: '70' },
  },
  {
    code: 'link/constant-condition',
    edits: [[notice, 'when: { rule: fraud }', 'when: false']],
    at: 'fraud',
    params: { name: '弄虚作假的' },
  },
  {
    code: 'link/score-of-itself',
    edits: [
      [notice, 'title: 接待, max: 20, judges: true', 'title: 接待, max: 20, points: { score: 基础条件 }'],
    ],
    at: '基础条件',
    params: { name: '星级评分' },
  },
  {
    code: 'link/rule-cycle',
    edits: [[process, 'when: { var: fraud.found }', 'when: { gt: [ { score: evaluation.basis }, 3 ] }']],
    at: 'fraud',
    params: { ring: 'fraud → 星级评分 → fraud' },
  },
  {
    code: 'link/unused-fact',
    edits: [
      [notice, 'of: { var: library.growth }', 'of: { var: collection.volumes }'],
      [
        conditions,
        'when: { "==": [ { var: library.features }, other ] }',
        'when: { "==": [ { var: library.level }, city ] }',
      ],
      [
        FILES.facts,
        '  library.features:\n    title: 特色服务\n    type: enum\n    values: { catalogue: features, level: 2, other: { other: 其他服务 } }\n    source: declared\n    by: library\n',
        '',
      ],
    ],
    at: 'library.growth',
  },
  // rounds
  {
    code: 'link/no-citation',
    edits: [[notice, '  title: 2026年度评选\n  cite: notice:scoring\n', '  title: 2026年度评选\n']],
    at: 'round',
  },
  {
    code: 'link/unknown-state',
    edits: [[notice, 'state: rating.assessment', 'state: rating.assesment']],
    at: 'rating.assesment',
  },
  {
    code: 'link/unknown-rule',
    edits: [[notice, 'admissible: eligible', 'admissible: eligble']],
    at: 'eligble',
  },
  { code: 'link/unknown-event', edits: [[notice, 'event: panel.pass', 'event: panel.pas']], at: 'panel.pas' },
  {
    code: 'link/tie-form',
    edits: [
      [notice, 'score: evaluation.service }', 'score: evaluation.service, of: { var: collection.seats } }'],
    ],
    at: 'title',
    params: { name: '服务得分高的在前' },
  },
  {
    code: 'link/tie-not-ordered',
    edits: [[notice, 'of: { var: library.filed }', 'of: { var: filed.complete }']],
    at: '{ var: filed.complete }',
    params: { name: '先提交的在前', found: 'boolean' },
  },
  {
    code: 'link/quota-not-enum',
    edits: [[notice, 'by: library.level', 'by: library.director']],
    at: 'library.director',
    params: { name: 'library.director', found: 'string' },
  },
  { code: 'link/unknown-value', edits: [[notice, 'each: { 社区馆:', 'each: { 社区官:']], at: '社区官' },
  {
    code: 'link/quota-without-by',
    edits: [[notice, 'by: library.level, most: 3, least: 1, each: { 社区馆: { most: 2 } }', 'most: 3']],
    at: 'most',
    params: { key: 'most' },
  },
  {
    code: 'link/quota-least-above-most',
    edits: [
      [notice, 'most: 3, least: 1', 'most: 3, least: 4'],
      [notice, ', each: { 社区馆: { most: 2 } }', ''],
    ],
    at: '4',
    params: { least: '4', most: '3' },
  },
  {
    code: 'round/not-a-count',
    edits: [[notice, 'total: { param: places }', 'total: { "*": [ { param: places }, 0.25 ] }']],
    at: '{ "*": [ { param: places }, 0.25 ] }',
    params: { key: 'total', value: '2.5' },
  },
  {
    code: 'link/quota-too-small',
    edits: [[notice, 'places: 10', 'places: 2']],
    at: '{ param: places }',
    params: { total: '2', least: '3' },
  },
  {
    code: 'link/record-not-number',
    edits: [[notice, 'score.place: place', 'score.place: total']],
    at: 'score.place',
    params: { name: 'score.place', found: 'integer', figure: 'total' },
  },
  {
    code: 'link/record-without-place',
    edits: [
      [
        notice,
        'not_shortlisted: { event: panel.fail, facts: { score.total: total }',
        'not_shortlisted: { event: panel.fail, facts: { score.place: place }',
      ],
    ],
    at: 'place',
  },
  {
    code: 'link/unknown-slot',
    edits: [[notice, '共{count}个', '共{counts}个']],
    at: '{counts}',
    params: { name: 'counts', nearest: 'count' },
  },
  {
    code: 'link/slot-not-here',
    edits: [[notice, '共{count}个', '共{total}个']],
    at: '{total}',
    params: { name: 'total', document: 'shortlist' },
  },
  {
    code: 'link/slot-without-period',
    edits: [
      [notice, '公示期为{from}至{to}（', '自{from}起（'],
      [
        notice,
        '      period: { after: { param: publicity_period }, start_day_counts: { choose: { publicity_start: { excluded: false, included: true } } } }\n',
        '',
      ],
    ],
    at: '{from}',
    params: { name: 'from' },
  },
  {
    code: 'link/parameter-not-given',
    edits: [
      [notice, '名额{places}个', '座位{seats_min}个'],
      [notice, 'seats_min: 100, ', ''],
    ],
    at: '{seats_min}',
    params: { name: 'seats_min' },
  },
  {
    code: 'link/filter-does-not-fit',
    edits: [[notice, '名额{places}个', '名额{places|month_end}个']],
    at: '{places|month_end}',
    params: { name: 'places', filter: 'month_end', value: '10' },
  },
  { code: 'link/loose-brace', edits: [[notice, '共{count}个', '共{count个']], at: '{' },
];
