/** Codes of faults in score tables and in the rounds of notices. */
import type { Row } from './row.ts';

export const scoringRows = {
  // score tables
  'link/unknown-scoring': { severity: 'error', params: ['name', 'nearest'] },
  'link/score-in-quantifier': { severity: 'error', params: ['name'] },
  'link/score-of-itself': { severity: 'error', params: ['name'] },
  'link/only-parameters': { severity: 'error', params: [] },
  'link/amount-below-zero': { severity: 'error', params: ['name', 'value'] },
  'link/indicator-form': { severity: 'error', params: ['name'] },
  'link/bands-with-of': { severity: 'error', params: ['name'] },
  'link/bands-of-type': { severity: 'error', params: ['name', 'found'] },
  'link/band-form': { severity: 'error', params: ['key', 'found'] },
  'link/band-without-values': { severity: 'error', params: ['name'] },
  'link/band-end-twice': { severity: 'error', params: ['key', 'other'] },
  'link/band-gap': { severity: 'error', params: ['name', 'range', 'setting'] },
  'link/band-overlap': { severity: 'error', params: ['name', 'range', 'setting'] },
  'link/band-empty': { severity: 'error', params: ['name', 'setting'] },
  'link/points-above-max': { severity: 'error', params: ['points', 'max'] },
  'link/judges-without-panel': { severity: 'error', params: ['name'] },
  'link/panel-without-judges': { severity: 'error', params: ['name'] },
  'link/conflict-not-text': { severity: 'error', params: ['name', 'found'] },
  'link/floor-above-max': { severity: 'warning', params: ['name', 'least', 'max'] },
  'link/pass-above-full': { severity: 'warning', params: ['name', 'pass', 'full'] },
  // rounds
  'link/tie-form': { severity: 'error', params: ['name'] },
  'link/tie-not-ordered': { severity: 'error', params: ['name', 'found'] },
  'link/quota-not-enum': { severity: 'error', params: ['name', 'found'] },
  'link/quota-without-by': { severity: 'error', params: ['key'] },
  'link/quota-least-above-most': { severity: 'error', params: ['least', 'most'] },
  'link/quota-too-small': { severity: 'warning', params: ['total', 'least'] },
  'link/record-not-number': { severity: 'error', params: ['name', 'found', 'figure'] },
  'link/record-without-place': { severity: 'error', params: [] },
  'link/unknown-slot': { severity: 'error', params: ['name', 'nearest'] },
  'link/slot-not-here': { severity: 'error', params: ['name', 'document'] },
  'link/slot-without-period': { severity: 'error', params: ['name'] },
  'link/parameter-not-given': { severity: 'error', params: ['name'] },
} as const satisfies Record<string, Row>;
