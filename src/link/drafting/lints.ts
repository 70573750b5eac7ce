/**
 * The drafting lints by number: which codes tell each, and how much each matters. Where a check of the linker, the
 * loader or the score tables tells the same, its code stands here and nothing is told twice.
 */
import type { Code } from '../../base/catalogue.ts';
import { catalogue } from '../../base/catalogue.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { MODALS } from './words-zh.ts';

export type LintId = keyof typeof LINTS;

/** How much a lint matters; never its severity, which is that of a note. */
export type Priority = 'high' | 'middle' | 'low';

interface LintRow {
  readonly priority: Priority;
  /** None: what the lint needs is not in a pack. */
  readonly codes: readonly Code[];
}

export const LINTS = {
  L01: { priority: 'high', codes: ['link/unprinted-number', 'link/numbering-gap', 'link/number-order'] },
  L02: { priority: 'high', codes: ['link/bad-chapter-number', 'load/empty-value'] },
  L03: { priority: 'middle', codes: ['draft/item-lead-in', 'link/bad-item-number'] },
  L04: { priority: 'low', codes: ['draft/heading-missing'] },
  L05: { priority: 'high', codes: ['link/not-classed', 'link/no-citation'] },
  L06: { priority: 'high', codes: ['link/stale-note', 'link/stale-erratum', 'link/comment-quote'] },
  L07: { priority: 'middle', codes: ['draft/typo', 'link/erratum'] },
  L08: { priority: 'low', codes: ['draft/spacing'] },
  L09: { priority: 'low', codes: ['draft/mixed-numerals'] },
  L10: { priority: 'high', codes: ['draft/dangling-reference', 'link/unknown-provision'] },
  L11: { priority: 'middle', codes: ['draft/implicit-reference'] },
  L12: { priority: 'middle', codes: ['draft/undefined-term'] },
  L13: { priority: 'middle', codes: ['draft/unused-definition'] },
  L14: { priority: 'middle', codes: ['draft/several-names'] },
  L15: { priority: 'middle', codes: ['draft/abbreviation'] },
  L16: { priority: 'high', codes: ['draft/no-actor'] },
  L17: {
    priority: 'middle',
    codes: ['link/duty-without-due', 'link/obligation-without-date', 'draft/deadline-not-in-text'],
  },
  L18: { priority: 'middle', codes: ['draft/duty-without-consequence', 'link/no-consequence'] },
  L19: { priority: 'low', codes: ['draft/duty-without-recipient'] },
  L20: { priority: 'middle', codes: ['draft/consequence-without-remedy'] },
  L21: {
    priority: 'middle',
    codes: ['draft/consequence-without-actor', 'draft/consequence-without-effect'],
  },
  L22: { priority: 'middle', codes: ['draft/no-negative-branch'] },
  L23: { priority: 'high', codes: ['link/constant-condition'] },
  L24: { priority: 'middle', codes: ['draft/evidence-not-named', 'link/no-evidence'] },
  L25: { priority: 'high', codes: ['link/no-decider'] },
  L26: { priority: 'low', codes: ['draft/graded-word'] },
  L27: { priority: 'low', codes: ['draft/metric-without-threshold'] },
  L28: { priority: 'middle', codes: ['draft/open-list'] },
  L29: { priority: 'middle', codes: ['draft/ambiguous-list', 'draft/modifier-scope'] },
  L30: { priority: 'low', codes: ['draft/repeated-words'] },
  L31: { priority: 'low', codes: ['draft/other-party'] },
  L32: { priority: 'high', codes: ['draft/window-without-anchor'] },
  L33: { priority: 'high', codes: ['draft/cycle-without-anchor'] },
  L34: { priority: 'middle', codes: ['draft/period-start'] },
  L35: { priority: 'low', codes: ['draft/deadline-on-day-off'] },
  L36: { priority: 'middle', codes: ['draft/authority-dropped'] },
  L37: { priority: 'high', codes: ['draft/discretion'] },
  L38: { priority: 'low', codes: ['draft/modal-word'] },
  L39: { priority: 'middle', codes: ['draft/closing-clause'] },
  L40: { priority: 'middle', codes: ['draft/unmarked-document'] },
  L41: { priority: 'middle', codes: ['draft/open-delegation'] },
  L42: { priority: 'middle', codes: ['draft/licence-or-penalty'] },
  L43: { priority: 'low', codes: ['draft/fair-competition'] },
  L44: { priority: 'high', codes: ['link/unreachable-state', 'link/unused-rule', 'link/stage-never-begins'] },
  L45: {
    priority: 'high',
    codes: ['link/band-gap', 'link/band-overlap', 'link/band-empty', 'link/points-above-max'],
  },
  L46: { priority: 'high', codes: ['link/units-differ', 'link/unknown-unit', 'link/period-units-differ'] },
  L47: { priority: 'high', codes: ['link/quota-least-above-most', 'link/quota-too-small'] },
  L48: { priority: 'middle', codes: ['draft/idle-decision'] },
  L49: { priority: 'high', codes: ['link/history-order', 'amend/same-effective-day'] },
  L50: { priority: 'high', codes: ['amend/id-reused', 'amend/id-changed'] },
  L51: { priority: 'middle', codes: ['draft/review-word'] },
  L52: { priority: 'middle', codes: ['draft/dead-zone'] },
} as const satisfies Record<string, LintRow>;

const ROWS: Readonly<Record<string, LintRow>> = LINTS;

/** Whether a word is the number of a lint. */
export const isLintId = (word: string): word is LintId => Object.hasOwn(LINTS, word);

export const LINT_IDS: readonly LintId[] = Object.keys(LINTS).filter(isLintId);

const lintByCode = new Map(
  Object.entries(ROWS).flatMap(([id, { codes }]) => codes.map((code) => [code, id] as const)),
);

/** The lint that a diagnostic belongs to; an erratum that only sets a word of the standards right is one of L38. */
export const lintOf = ({ code, params }: Pick<Diagnostic, 'code' | 'params'>): LintId | undefined => {
  if (code === 'link/erratum' && isModal(params)) return 'L38';
  const id = lintByCode.get(code);
  return id !== undefined && isLintId(id) ? id : undefined;
};

const isModal = ({ printed = '', correct = '' }: Diagnostic['params']): boolean =>
  MODALS.some(
    ({ word, correct: right }) => printed.includes(word) && printed.replace(word, right) === correct,
  );

const mayBeOff = (code: Code): boolean => catalogue[code].severity !== 'error';

/** What a pack may switch off: a lint as a whole by its number, or one of its codes; errors stay. */
export const SWITCHES: readonly (LintId | Code)[] = [
  ...LINT_IDS.filter((id) => LINTS[id].codes.some(mayBeOff)),
  ...[...lintByCode.keys()].filter(mayBeOff),
];

/** Whether a pack that switches these off does not want to be told this. */
export const isOff = (diagnostic: Diagnostic, off: ReadonlySet<string>): boolean => {
  const lint = lintOf(diagnostic);
  return (
    diagnostic.severity !== 'error' && (off.has(diagnostic.code) || (lint !== undefined && off.has(lint)))
  );
};
