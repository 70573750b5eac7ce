/** Codes of the case files: severity and names of parameters. */
import type { Row } from './row.ts';

export const caseRows = {
  'case/other-pack': { severity: 'error', params: ['pack', 'expected'] },
  'case/other-version': { severity: 'warning', params: ['version', 'current'] },
  'case/blank-name': { severity: 'error', params: ['field'] },
  'case/events-out-of-order': { severity: 'error', params: ['date', 'before'] },
  'case/duplicate-fact': { severity: 'error', params: ['name'] },
  'case/group-as-fact': { severity: 'error', params: ['name', 'example'] },
  'case/not-a-list': { severity: 'error', params: ['name'] },
  'case/not-a-record': { severity: 'error', params: ['name'] },
  'case/too-many-records': { severity: 'error', params: ['name', 'limit'] },
  // judges and their sheets
  'case/unknown-judge': { severity: 'error', params: ['name', 'nearest'] },
  'case/duplicate-judge': { severity: 'error', params: ['name'] },
  'case/second-sheet': { severity: 'error', params: ['name'] },
  'case/sheet-of-recused': { severity: 'error', params: ['name'] },
  'case/sheet-of-absent': { severity: 'error', params: ['name'] },
  'case/judge-with-interest': { severity: 'error', params: ['name', 'party', 'case'] },
  'case/judge-away-twice': { severity: 'error', params: ['name'] },
  'case/no-judged-scoring': { severity: 'error', params: [] },
  'case/scoring-not-judged': { severity: 'error', params: ['name'] },
  'case/which-scoring': { severity: 'error', params: ['options'] },
  'case/unknown-indicator': { severity: 'error', params: ['name', 'nearest'] },
  'case/not-for-judges': { severity: 'error', params: ['name'] },
  'case/mark-twice': { severity: 'error', params: ['name'] },
  'case/mark-out-of-range': { severity: 'error', params: ['name', 'value', 'max'] },
  'case/unknown-case': { severity: 'error', params: ['name', 'nearest'] },
  'case/panel-of-other-notice': { severity: 'error', params: ['name', 'notice', 'expected'] },
  'case/unknown-code': { severity: 'error', params: ['code', 'nearest'] },
} as const satisfies Record<string, Row>;
