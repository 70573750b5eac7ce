/** Codes of the drafting lints, all of them notes: what the words of a measure leave to be desired. */
import type { Row } from './row.ts';

export const draftRows = {
  // numbers, headings, letters
  'draft/item-lead-in': { severity: 'note', params: ['label', 'sign'] },
  'draft/heading-missing': { severity: 'note', params: ['label', 'others'] },
  'draft/typo': { severity: 'note', params: ['label', 'words', 'correct'] },
  'draft/spacing': { severity: 'note', params: ['label', 'words'] },
  'draft/mixed-numerals': { severity: 'note', params: ['label', 'words', 'others'] },
  'draft/modal-word': { severity: 'note', params: ['label', 'words', 'correct'] },
  // references and terms
  'draft/dangling-reference': { severity: 'note', params: ['label', 'words'] },
  'draft/implicit-reference': { severity: 'note', params: ['label', 'words'] },
  'draft/unmarked-document': { severity: 'note', params: ['label', 'words'] },
  'draft/open-delegation': { severity: 'note', params: ['label', 'words'] },
  'draft/undefined-term': { severity: 'note', params: ['label', 'words'] },
  'draft/unused-definition': { severity: 'note', params: ['label', 'words'] },
  'draft/several-names': { severity: 'note', params: ['label', 'words', 'others'] },
  'draft/abbreviation': { severity: 'note', params: ['label', 'words', 'correct'] },
  // duties and powers
  'draft/no-actor': { severity: 'note', params: ['label'] },
  'draft/deadline-not-in-text': { severity: 'note', params: ['label', 'words', 'parameter'] },
  'draft/duty-without-consequence': { severity: 'note', params: ['label', 'words'] },
  'draft/duty-without-recipient': { severity: 'note', params: ['label', 'words'] },
  'draft/no-negative-branch': { severity: 'note', params: ['label', 'words'] },
  'draft/authority-dropped': { severity: 'note', params: ['label', 'words', 'declared'] },
  'draft/discretion': { severity: 'note', params: ['label', 'words'] },
  'draft/review-word': { severity: 'note', params: ['label', 'words'] },
  // consequences
  'draft/consequence-without-remedy': { severity: 'note', params: ['label', 'words'] },
  'draft/consequence-without-actor': { severity: 'note', params: ['label', 'words'] },
  'draft/consequence-without-effect': { severity: 'note', params: ['label', 'words'] },
  'draft/licence-or-penalty': { severity: 'note', params: ['label', 'words'] },
  'draft/fair-competition': { severity: 'note', params: ['label', 'words'] },
  // conditions
  'draft/evidence-not-named': { severity: 'note', params: ['label'] },
  'draft/graded-word': { severity: 'note', params: ['label', 'words'] },
  'draft/metric-without-threshold': { severity: 'note', params: ['label', 'words'] },
  'draft/open-list': { severity: 'note', params: ['label', 'words'] },
  'draft/ambiguous-list': { severity: 'note', params: ['label', 'words'] },
  'draft/modifier-scope': { severity: 'note', params: ['label', 'words'] },
  'draft/repeated-words': { severity: 'note', params: ['label', 'words', 'others'] },
  'draft/other-party': { severity: 'note', params: ['label', 'words'] },
  // periods and the end
  'draft/window-without-anchor': { severity: 'note', params: ['label', 'words'] },
  'draft/cycle-without-anchor': { severity: 'note', params: ['label', 'words'] },
  'draft/period-start': { severity: 'note', params: ['label', 'words'] },
  'draft/deadline-on-day-off': { severity: 'note', params: ['label', 'words'] },
  'draft/closing-clause': { severity: 'note', params: ['label', 'words'] },
  'draft/idle-decision': { severity: 'note', params: ['number', 'question'] },
  'draft/dead-zone': { severity: 'note', params: ['label', 'rule', 'reading', 'chosen'] },
} as const satisfies Record<string, Row>;
