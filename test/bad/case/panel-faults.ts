/** Faults among the judges of the scored case, and in the panel beside it: one for every code, at least. */
import type { Fault } from '../../support/provoke.ts';
import { CASE, PANEL } from '../../support/provoke.ts';

const SECOND = '    - { judge: 评委甲, date';

export const panelFaults: readonly Fault[] = [
  {
    code: 'case/unknown-judge',
    edits: [[CASE, 'judge: j2, date', 'judge: j22, date']],
    at: 'j22',
    params: { name: 'j22', nearest: 'j2' },
  },
  { code: 'case/unknown-judge', edits: [[CASE, 'judge: j4, why', 'judge: 评委戊, why']], at: '评委戊' },
  {
    code: 'case/duplicate-judge',
    edits: [[CASE, '{ id: j4, name: 评委丁 }', '{ id: j4, name: 评委丁 }, { id: j1, name: 评委戊 }']],
    at: 'j1',
    params: { name: 'j1' },
  },
  {
    code: 'link/ambiguous-name',
    edits: [[CASE, '{ id: j4, name: 评委丁 }', '{ id: j4, name: 评委甲 }']],
    at: '评委甲',
    params: { name: '评委甲', ids: 'j1, j4' },
  },
  {
    code: 'case/second-sheet',
    edits: [[CASE, SECOND, '    - { judge: j2, date']],
    at: 'j2',
    params: { name: 'j2' },
  },
  { code: 'case/sheet-of-recused', edits: [[CASE, SECOND, '    - { judge: 评委丙, date']], at: '评委丙' },
  { code: 'case/sheet-of-absent', edits: [[CASE, SECOND, '    - { judge: j4, date']], at: 'j4' },
  {
    code: 'case/judge-with-interest',
    edits: [[CASE, 'interests: [ 示例中学 ]', 'interests: [ 示例中学, " 示例小学 " ]']],
    at: 'j2',
    params: { name: '评委乙', party: '示例小学', case: 'LIB-2026-001' },
  },
  {
    // A name is the same however its signs and blanks are typed.
    code: 'case/judge-with-interest',
    edits: [
      [CASE, 'name: 示例小学', 'name: 示例小学（东　区）'],
      [CASE, 'interests: [ 示例中学 ]', 'interests: [ "示例小学(东区)" ]'],
    ],
    at: 'j2',
    params: { name: '评委乙', party: '示例小学(东区)', case: 'LIB-2026-001' },
  },
  {
    code: 'case/blank-name',
    edits: [[CASE, '{ id: j4, name: 评委丁 }', '{ id: j4, name: 评委丁 }, { id: j5, name: "　" }']],
    at: '"　"',
    params: { field: 'name' },
  },
  {
    code: 'case/judge-with-interest',
    edits: [
      [
        CASE,
        '    - { judge: j2, date: 2026-03-18, marks: { welcome: 15, 活动: 12 }, comment: 服务周到 }\n',
        '',
      ],
      [CASE, 'interests: [ 示例中学 ]', 'interests: 馆长甲'],
    ],
    at: '馆长甲',
  },
  { code: 'case/judge-away-twice', edits: [[CASE, 'judge: j4, why', 'judge: 评委丙, why']], at: '评委丙' },
  {
    code: 'case/no-judged-scoring',
    edits: [
      [CASE, 'notice: "2026"\n', ''],
      [CASE, SECOND, '    # - { judge: 评委甲, date'],
      [CASE, '  scores: { evaluation: undetermined }\n', ''],
    ],
    at: 'j2',
  },
  {
    code: 'case/scoring-not-judged',
    edits: [[CASE, 'scoring: evaluation', 'scoring: 概况分']],
    at: '概况分',
    params: { name: '概况分' },
  },
  {
    code: 'case/which-scoring',
    edits: [[CASE, 'notice: "2026"', 'notice: "2027"']],
    at: 'j2',
    params: { options: 'evaluation, interview' },
  },
  {
    code: 'link/unknown-scoring',
    edits: [[CASE, 'scoring: evaluation', 'scoring: evaluations']],
    at: 'evaluations',
  },
  {
    code: 'link/unknown-scoring',
    edits: [[CASE, 'scores: { evaluation', 'scores: { evaluations']],
    at: 'evaluations',
  },
  { code: 'link/unknown-value', edits: [[CASE, 'evaluation: undetermined', 'evaluation: open']], at: 'open' },
  {
    code: 'case/unknown-indicator',
    edits: [[CASE, 'events: 10', 'event: 10']],
    at: 'event',
    params: { name: 'event', nearest: 'events' },
  },
  {
    code: 'case/not-for-judges',
    edits: [[CASE, 'events: 10', '阅览座位数: 10']],
    at: '阅览座位数',
    params: { name: '阅览座位数' },
  },
  {
    code: 'case/mark-twice',
    edits: [[CASE, 'events: 10', 'events: 10, 活动: 11']],
    at: '活动',
    params: { name: '活动' },
  },
  {
    code: 'case/mark-out-of-range',
    edits: [[CASE, 'events: 10', 'events: 21']],
    at: '21',
    params: { name: '活动', value: '21', max: '20' },
  },
  { code: 'case/mark-out-of-range', edits: [[CASE, 'events: 10', 'events: -1']], at: '-1' },
  {
    code: 'link/not-a-date',
    edits: [[CASE, '评委甲, date: 2026-03-18', '评委甲, date: 2026-02-30']],
    at: '2026-02-30',
  },
];

export const panelFileFaults: readonly Fault[] = [
  {
    code: 'case/blank-name',
    edits: [[PANEL, '- { judge: 评委丙, why', '- { case: " ", judge: 评委丙, why']],
    at: '" "',
    params: { field: 'case' },
  },
  {
    code: 'case/unknown-case',
    edits: [[PANEL, 'case: LIB-2026-001, judge: j1', 'case: LIB-2026-002, judge: j1']],
    at: 'LIB-2026-002',
    params: { name: 'LIB-2026-002', nearest: 'LIB-2026-001' },
  },
  {
    code: 'case/panel-of-other-notice',
    edits: [[PANEL, 'notice: 2026\n', 'notice: 2027\n']],
    at: 'LIB-2026-001',
    params: { name: 'LIB-2026-001', notice: '2026', expected: '2027' },
  },
  { code: 'link/unknown-notice', edits: [[PANEL, 'notice: 2026\n', 'notice: 2025\n']], at: '2025' },
  {
    code: 'case/judge-with-interest',
    edits: [[PANEL, 'recused:\n  - { case: LIB-2026-001, judge: j2, why: 与共建单位有关联 }\n', '']],
    at: '示例小学',
    params: { name: '评委乙', party: '示例小学', case: 'LIB-2026-001' },
  },
  { code: 'case/sheet-of-absent', edits: [[PANEL, 'judge: j1, date', 'judge: 评委丙, date']], at: '评委丙' },
  { code: 'case/sheet-of-recused', edits: [[PANEL, 'judge: j1, date', 'judge: j2, date']], at: 'j2' },
  {
    code: 'case/judge-away-twice',
    edits: [
      [
        PANEL,
        '  - { judge: 评委丙, why: 请假 }\n',
        '  - { judge: 评委丙, why: 请假 }\n  - { judge: 评委丙, why: 出差 }\n',
      ],
    ],
    at: '评委丙',
  },
  { code: 'case/unknown-judge', edits: [[PANEL, 'judge: 评委丙, why', 'judge: 评委丁, why']], at: '评委丁' },
  { code: 'case/mark-out-of-range', edits: [[PANEL, 'welcome: 15', 'welcome: 25']], at: '25' },
];
