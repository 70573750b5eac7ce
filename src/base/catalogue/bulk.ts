/** Codes of many cases read at once: rows of files, and the file that says which column is which fact. */
import type { Row } from './row.ts';

export const bulkRows = {
  // rows
  'bulk/not-json': { severity: 'error', params: ['text'] },
  'bulk/line-too-long': { severity: 'error', params: ['limit'] },
  'bulk/cell-count': { severity: 'error', params: ['expected', 'found'] },
  'bulk/malformed-row': { severity: 'error', params: ['text'] },
  // columns
  'bulk/unmapped-column': { severity: 'warning', params: ['name', 'nearest'] },
  'bulk/no-such-column': { severity: 'error', params: ['name', 'nearest'] },
  'bulk/duplicate-column': { severity: 'error', params: ['name'] },
  'bulk/no-case-column': { severity: 'error', params: ['known'] },
  'bulk/blank-heading': { severity: 'warning', params: ['columns'] },
  'bulk/unit-of-heading': { severity: 'warning', params: ['column', 'unit', 'scale'] },
  'bulk/fact-twice': { severity: 'error', params: ['name', 'columns'] },
  'bulk/strange-record': { severity: 'warning', params: ['ids'] },
  'bulk/list-in-a-cell': { severity: 'error', params: ['name'] },
  'bulk/scale-of-text': { severity: 'error', params: ['name'] },
  'bulk/format-of-no-date': { severity: 'error', params: ['name'] },
  'bulk/date-format': { severity: 'error', params: ['format'] },
} as const satisfies Record<string, Row>;
