/** Codes of rounds: what is wrong with a round, and with the cases brought into it. */
import type { Row } from './row.ts';

export const roundRows = {
  // the round
  'round/unknown-notice': { severity: 'error', params: ['notice', 'nearest'] },
  'round/no-round': { severity: 'error', params: ['notice'] },
  'round/no-scoring': { severity: 'error', params: ['scoring', 'notice'] },
  'round/open-scoring': { severity: 'error', params: ['scoring'] },
  'round/open-quota': { severity: 'warning', params: ['key'] },
  'round/open-limit': { severity: 'error', params: ['key'] },
  'round/not-a-count': { severity: 'error', params: ['key', 'value'] },
  // its cases
  'round/already-decided': { severity: 'error', params: ['count', 'day'] },
  'round/duplicate-case': { severity: 'error', params: ['id'] },
  'round/other-notice': { severity: 'error', params: ['notice', 'expected'] },
  'round/without-notice': { severity: 'error', params: ['expected'] },
} as const satisfies Record<string, Row>;
