/** Codes of the comparison of two versions: severity and names of parameters. */
import type { Row } from './row.ts';

export const amendRows = {
  'amend/comment-not-carried-out': { severity: 'error', params: ['title', 'change', 'nearest'] },
  'amend/change-without-reason': { severity: 'error', params: ['title', 'change', 'label', 'others'] },
  'amend/version-kept': { severity: 'warning', params: ['version'] },
  'amend/same-effective-day': { severity: 'note', params: ['version', 'before', 'date'] },
  'amend/id-reused': { severity: 'warning', params: ['id', 'label', 'before', 'nearest'] },
  'amend/id-changed': { severity: 'warning', params: ['id', 'before', 'label'] },
} as const satisfies Record<string, Row>;
