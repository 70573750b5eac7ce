/** Codes of the case files: severity and names of parameters. */
import type { Row } from './row.ts';

export const caseRows = {
  'case/other-pack': { severity: 'error', params: ['pack', 'expected'] },
  'case/other-version': { severity: 'warning', params: ['version', 'current'] },
  'case/events-out-of-order': { severity: 'error', params: ['date', 'before'] },
  'case/duplicate-fact': { severity: 'error', params: ['name'] },
  'case/group-as-fact': { severity: 'error', params: ['name', 'example'] },
  'case/not-a-list': { severity: 'error', params: ['name'] },
  'case/not-a-record': { severity: 'error', params: ['name'] },
  'case/too-many-records': { severity: 'error', params: ['name', 'limit'] },
  'case/unknown-code': { severity: 'error', params: ['code', 'nearest'] },
} as const satisfies Record<string, Row>;
