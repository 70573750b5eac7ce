/** Codes of the comparison of two versions: severity and names of parameters. */
import type { Row } from './row.ts';

export const amendRows = {
  'amend/comment-not-carried-out': { severity: 'error', params: ['title', 'change'] },
  'amend/change-without-reason': { severity: 'error', params: ['title', 'change', 'label'] },
} as const satisfies Record<string, Row>;
