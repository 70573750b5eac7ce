/** One fault for every code of case files, and for those of the linker that only a case file can provoke. */
import type { Fault } from '../../support/provoke.ts';
import { CASE } from '../../support/provoke.ts';

const EVENTS = 'events:\n';

export const caseFaults: readonly Fault[] = [
  {
    code: 'case/other-pack',
    edits: [[CASE, 'library-stars@2026-1', 'museum-stars@2026-1']],
    at: 'museum-stars@2026-1',
    params: { pack: 'museum-stars', expected: 'library-stars' },
  },
  {
    code: 'case/other-version',
    edits: [[CASE, 'library-stars@2026-1', 'library-stars@2025-9']],
    at: 'library-stars@2025-9',
    params: { version: '2025-9', current: '2026-1' },
  },
  {
    code: 'case/blank-name',
    edits: [[CASE, 'case: LIB-2026-001', 'case: " "']],
    at: '" "',
    params: { field: 'case' },
  },
  {
    code: 'case/events-out-of-order',
    edits: [[CASE, 'date: 2026-03-10', 'date: 2026-03-01']],
    at: '2026-03-01',
    params: { date: '2026-03-01', before: '2026-03-02' },
  },
  {
    code: 'case/duplicate-fact',
    edits: [[CASE, '  collection.seats: 200\n', '  collection.seats: 200\n  collection: { seats: 300 }\n']],
    at: 'seats',
    params: { name: '阅览座位' },
  },
  {
    code: 'case/group-as-fact',
    edits: [[CASE, '  collection.seats: 200\n', '  collection: 200\n']],
    at: 'collection',
    params: { name: 'collection', example: 'collection.volumes' },
  },
  { code: 'case/not-a-list', edits: [[CASE, 'incidents: []', 'incidents: none']], at: 'none' },
  {
    code: 'case/not-a-record',
    edits: [[CASE, 'incidents: []', 'incidents: [ 2025-01-01 ]']],
    at: '2025-01-01',
  },
  {
    code: 'case/too-many-records',
    edits: [[CASE, 'incidents: []', `incidents: [ ${'{}, '.repeat(20_001)} ]`]],
    at: 'incidents',
    params: { name: '服务事故', limit: '20000' },
  },
  {
    code: 'case/unknown-code',
    edits: [[CASE, '  refused: []\n', '  refused: []\n  diagnostics: [ link/unknown-fakt ]\n']],
    at: 'link/unknown-fakt',
    params: { code: 'link/unknown-fakt', nearest: 'link/unknown-fact' },
  },
  // codes that the linker shares
  {
    code: 'link/unknown-fact',
    edits: [[CASE, 'collection.seats: 200', 'collection.seat: 200']],
    at: 'collection.seat',
    params: { name: 'collection.seat', nearest: 'collection.seats' },
  },
  {
    code: 'link/unknown-fact',
    edits: [[CASE, 'level: 市级馆', 'levels: 市级馆']],
    at: 'levels',
    params: { name: 'library.levels', nearest: 'library.level' },
  },
  {
    code: 'link/unknown-field',
    edits: [[CASE, 'incidents: []', 'incidents: [ { dates: 2025-01-01 } ]']],
    at: 'dates',
    params: { name: 'dates', nearest: 'date' },
  },
  {
    code: 'link/unknown-value',
    edits: [[CASE, 'level: 市级馆', 'level: 市级官']],
    at: '市级官',
    params: { name: '市级官', nearest: '市级馆', known: '市级馆, 县级馆, 社区馆' },
  },
  {
    code: 'link/unknown-event',
    edits: [[CASE, 'event: 审核通过', 'event: 审合通过']],
    at: '审合通过',
    params: { name: '审合通过', nearest: '审核通过' },
  },
  {
    code: 'link/unknown-event',
    edits: [[CASE, EVENTS, `${EVENTS}  - { date: 2026-03-01, event: timer.notice_end }\n`]],
    at: 'timer.notice_end',
  },
  { code: 'link/unknown-notice', edits: [[CASE, 'notice: "2026"', 'notice: 2025']], at: '2025' },
  {
    code: 'link/unknown-state',
    edits: [[CASE, 'state: followup.active', 'state: followup.actve']],
    at: 'followup.actve',
    params: { name: 'followup.actve', nearest: 'followup.active' },
  },
  { code: 'link/unknown-rule', edits: [[CASE, 'eligible: met', 'eligble: met']], at: 'eligble' },
  { code: 'link/unknown-value', edits: [[CASE, 'eligible: met', 'eligible: mett']], at: 'mett' },
  {
    code: 'link/unknown-deadline',
    edits: [[CASE, 'notice_end: 2026-03-27', 'notice_ends: 2026-03-27']],
    at: 'notice_ends',
  },
  {
    code: 'link/unknown-obligation',
    edits: [[CASE, 'refused: []', 'obligations: { anual_report: { "2027": open } }']],
    at: 'anual_report',
  },
  {
    code: 'link/unknown-advisory',
    edits: [[CASE, 'refused: []', 'advisories: [ small_branches ]']],
    at: 'small_branches',
  },
  {
    code: 'link/unknown-decision',
    edits: [[CASE, 'refused: []', 'depends_on: [ ED-10 ]']],
    at: 'ED-10',
    params: { name: 'ED-10', nearest: 'ED-01' },
  },
  {
    code: 'link/not-a-number',
    edits: [[CASE, 'collection.seats: 200', 'collection.seats: 1,200']],
    at: '1,200',
    params: { name: '阅览座位', value: '1,200' },
  },
  {
    code: 'link/not-an-integer',
    edits: [[CASE, 'collection.seats: 200', 'collection.seats: 1.5']],
    at: '1.5',
  },
  { code: 'link/not-a-boolean', edits: [[CASE, 'filed.complete: true', 'filed.complete: 是']], at: '是' },
  { code: 'link/not-text', edits: [[CASE, 'name: 示例第一图书馆, level', 'name: 2026, level']], at: '2026' },
  {
    code: 'link/not-a-date',
    edits: [[CASE, 'granted_on: 2026-03-28', 'granted_on: 2026-2-30']],
    at: '2026-2-30',
    params: { name: '授予日期', value: '2026-2-30', nearest: '' },
  },
  {
    code: 'link/not-a-date',
    edits: [[CASE, 'as_of: 2026-05-01', 'as_of: 2026/5/1']],
    at: '2026/5/1',
    params: { name: 'as_of', value: '2026/5/1', nearest: '2026-05-01' },
  },
  { code: 'link/below-minimum', edits: [[CASE, 'collection.seats: 200', 'collection.seats: -1']], at: '-1' },
  {
    code: 'link/above-maximum',
    edits: [[CASE, 'collection.seats: 200', 'collection.seats: 200000']],
    at: '200000',
    params: { name: '阅览座位', value: '200000', max: '100000' },
  },
];
