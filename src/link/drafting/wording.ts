/** Lints of letters and words: misprints, spaces, numerals, the words that drafting standards prescribe. */
import type { Report } from '../../base/diagnostic.ts';
import type { Draft, Lint, Unit } from './draft.ts';
import { matchesIn } from './draft.ts';
import { namesOf } from './numbering.ts';
import {
  ABBREVIATIONS,
  DIGIT_COUNT,
  GRADED,
  INTRODUCES,
  MODALS,
  NUMERAL_COUNT,
  SPACING,
  TYPOS,
} from './words-zh.ts';

/** L07: misprints that no erratum tells yet. */
export const lintTypos: Lint = (draft, report) => {
  const typos = Object.entries({ ...TYPOS, ...draft.settings.typos });
  for (const unit of draft.units) {
    for (const [words, correct] of typos) {
      if (!unit.words.includes(words) || isErratum(draft, unit, words)) continue;
      report('draft/typo', draft.at(unit, words), { label: unit.label, words, correct });
    }
  }
};

/** L38: the words of the standards; what an erratum tells is not told again. */
export const lintModals: Lint = (draft, report) => {
  for (const unit of draft.units) {
    if (unit.part === 'title') continue;
    for (const { where, correct } of MODALS) {
      for (const words of matchesIn(unit.words, where)) {
        if (isErratum(draft, unit, words)) continue;
        report('draft/modal-word', draft.at(unit, words), { label: unit.label, words, correct });
      }
    }
  }
};

const isErratum = ({ pack }: Draft, unit: Unit, words: string): boolean =>
  pack.errata.some(
    ({ citation, printed }) =>
      printed.includes(words) &&
      unit.words.includes(printed) &&
      citation.kind === 'article' &&
      citation.article === unit.article,
  );

/** L08: no spaces between signs, no half-width punctuation after them. */
export const lintSpacing: Lint = ({ units, at }, report) => {
  for (const unit of units) {
    const found = [...unit.words.matchAll(SPACING)].map(({ index }) =>
      unit.words.slice(Math.max(0, index - 2), index + 3),
    );
    for (const words of new Set(found))
      report('draft/spacing', at(unit, words), { label: unit.label, words });
  }
};

/** As many examples of the other way of writing as a reader needs. */
const EXAMPLES = 3;

/** L09: numbers with a unit of time are all written in digits, or all in numerals. */
export const lintNumerals: Lint = (draft, report) => {
  const [digits, numerals] = [matchesIn(draft.words, DIGIT_COUNT), matchesIn(draft.words, NUMERAL_COUNT)];
  if (digits.length === 0 || numerals.length === 0) return;
  reportCounts(DIGIT_COUNT, numerals, draft, report);
  reportCounts(NUMERAL_COUNT, digits, draft, report);
};

const reportCounts = (
  pattern: RegExp,
  others: readonly string[],
  { units, at }: Draft,
  report: Report,
): void => {
  for (const unit of units) {
    const found = matchesIn(unit.words, pattern);
    if (found.length === 0) continue;
    report('draft/mixed-numerals', at(unit, found[0]), {
      label: unit.label,
      words: namesOf(found),
      others: namesOf(others.slice(0, EXAMPLES)),
    });
  }
};

/** L15: what is written short has been written in full before. */
export const lintAbbreviations: Lint = ({ units, words: all, at }, report) => {
  for (const [words, correct] of Object.entries(ABBREVIATIONS)) {
    const introduced = new RegExp(`${INTRODUCES}[“「]?${words}`).test(all);
    for (const unit of introduced ? [] : units) {
      if (unit.words.includes(words))
        report('draft/abbreviation', at(unit, words), { label: unit.label, words, correct });
    }
  }
};

/** L26: graded words that nothing measures, where they decide something. */
export const lintGraded: Lint = ({ units, at }, report) => {
  for (const unit of units) {
    if (unit.kind !== 'condition' && unit.kind !== 'definition' && unit.kind !== 'competence') continue;
    const found = matchesIn(unit.words, GRADED);
    if (found.length > 0)
      report('draft/graded-word', at(unit, found[0]), { label: unit.label, words: namesOf(found) });
  }
};
