/** Codes of what the command line meets. */
import type { Row } from './row.ts';

export const cliRows = {
  'cli/unreadable-file': { severity: 'error', params: ['path', 'reason'] },
} as const satisfies Record<string, Row>;
