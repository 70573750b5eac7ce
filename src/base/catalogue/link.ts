/** Codes of the linker: severity and names of parameters. */
import type { Row } from './row.ts';

export const linkRows = {
  // names
  'link/unknown-fact': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-field': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-parameter': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-rule': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-advisory': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-role': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-stage': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-event': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-decision': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-option': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-catalogue': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-notice': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-procedure': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-obligation': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-value': { severity: 'error', params: ['name', 'nearest'] },
  'link/ambiguous-name': { severity: 'error', params: ['name', 'ids'] },
  'link/duplicate-id': { severity: 'error', params: ['id'] },
  'link/bad-id': { severity: 'error', params: ['id'] },
  // citations
  'link/bad-citation': { severity: 'error', params: ['text', 'nearest'] },
  'link/unknown-provision': { severity: 'error', params: ['label'] },
  'link/ambiguous-provision': { severity: 'error', params: ['label'] },
  'link/unknown-source': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-clause': { severity: 'error', params: ['name', 'nearest'] },
  // decisions
  'link/choose-one-decision': { severity: 'error', params: [] },
  'link/missing-option': { severity: 'error', params: ['decision', 'options'] },
} as const satisfies Record<string, Row>;
