/** Codes of faults in conditions and other expressions. */
import type { Row } from './row.ts';

export const logicRows = {
  // what stands where an operator should
  'link/unknown-operator': { severity: 'error', params: ['operator', 'nearest'] },
  'link/operator-log': { severity: 'error', params: ['operator'] },
  'link/operator-missing': { severity: 'error', params: ['operator'] },
  'link/operator-text': { severity: 'error', params: ['operator'] },
  'link/operator-list': { severity: 'error', params: ['operator'] },
  'link/operator-truthy': { severity: 'error', params: ['operator'] },
  'link/operator-dotted': { severity: 'error', params: ['operator'] },
  'link/unrecognised-reduce': { severity: 'error', params: ['operator'] },
  'link/dates-not-here': { severity: 'error', params: ['operator'] },
  'link/two-operators': { severity: 'error', params: ['operators'] },
  'link/wrong-arity': { severity: 'error', params: ['operator', 'expected', 'found'] },
  'link/extra-brackets': { severity: 'error', params: [] },
  // names and literals
  'link/not-a-literal': { severity: 'error', params: [] },
  'link/unusable-number': { severity: 'error', params: ['number'] },
  'link/no-such-date': { severity: 'error', params: ['text', 'form'] },
  'link/name-not-literal': { severity: 'error', params: ['operator'] },
  'link/var-default': { severity: 'error', params: ['name'] },
  'link/unknown-let': { severity: 'error', params: ['name', 'nearest'] },
  'link/unknown-unit': { severity: 'error', params: ['unit', 'nearest'] },
  // lists
  'link/outer-fact': { severity: 'error', params: ['name'] },
  'link/outside-current': { severity: 'error', params: ['name'] },
  'link/rule-in-quantifier': { severity: 'error', params: ['name'] },
  'link/list-expected': { severity: 'error', params: ['operator'] },
  'link/not-a-list': { severity: 'error', params: ['name', 'operator'] },
  'link/list-as-value': { severity: 'error', params: ['name'] },
  'link/in-needs-list': { severity: 'error', params: [] },
  // types
  'link/not-a-condition': { severity: 'error', params: ['found'] },
  'link/wrong-type': { severity: 'error', params: ['operator', 'expected', 'found'] },
  'link/wrong-result': { severity: 'error', params: ['expected', 'found'] },
  'link/not-comparable': { severity: 'error', params: ['operator', 'left', 'right'] },
  'link/not-ordered': { severity: 'error', params: ['operator', 'found'] },
  'link/units-differ': { severity: 'error', params: ['operator', 'left', 'right'] },
  'link/branches-differ': { severity: 'error', params: ['operator', 'left', 'right'] },
  // budgets
  'link/too-many-nodes': { severity: 'error', params: ['limit'] },
  'link/too-deep': { severity: 'error', params: ['limit'] },
  'evaluate/too-many-steps': { severity: 'error', params: ['limit'] },
} as const satisfies Record<string, Row>;
