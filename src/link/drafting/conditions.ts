/** Lints of conditions: evidence, numbers, open and ambiguous lists, repetitions, what others have to fulfil. */
import type { Lint, Unit } from './draft.ts';
import { clausesOf, matchesIn, sentencesOf } from './draft.ts';
import { namesOf } from './numbering.ts';
import {
  EVIDENCE,
  GATING,
  METRICS,
  MODIFIER_LIST,
  NUMBER,
  OPEN_END,
  OTHER_PARTY,
  PRINCIPLES,
  QUANTIFIED_LIST,
} from './words-zh.ts';

const isCondition = (unit: Unit): boolean => unit.kind === 'condition' && !unit.leads;

/** L24: a condition says what shows it. */
export const lintEvidence: Lint = ({ units, at }, report) => {
  for (const unit of units.filter(isCondition)) {
    if (!EVIDENCE.test(unit.words))
      report('draft/evidence-not-named', at(unit, unit.words), { label: unit.label });
  }
};

/** L27: a ratio that is asked for has a number. */
export const lintMetrics: Lint = ({ units, at }, report) => {
  for (const unit of units.filter(isCondition)) {
    const open = sentencesOf(unit.words).filter((sentence) => !NUMBER.test(sentence));
    const found = open.flatMap((sentence) => matchesIn(sentence, METRICS));
    if (found.length === 0) continue;
    report('draft/metric-without-threshold', at(unit, found[0]), {
      label: unit.label,
      words: namesOf(found),
    });
  }
};

/** L28: a list that decides something is closed. */
export const lintOpenLists: Lint = ({ units, at }, report) => {
  for (const unit of units) {
    const decides = unit.kind === 'condition' || unit.kind === 'consequence' || GATING.test(unit.words);
    if (!decides || unit.kind === 'purpose' || unit.kind === 'definition' || unit.kind === 'competence')
      continue;
    const found = matchesIn(unit.words, OPEN_END);
    if (found.length > 0)
      report('draft/open-list', at(unit, found[0]), { label: unit.label, words: namesOf(found) });
  }
};

/** L29: a list says whether all of it is asked for or any, and how far a modifier reaches. */
export const lintAmbiguousLists: Lint = ({ units, at }, report) => {
  for (const unit of units.filter(isCondition)) {
    for (const pattern of [QUANTIFIED_LIST, MODIFIER_LIST]) {
      for (const words of matchesIn(unit.words, pattern)) {
        report('draft/ambiguous-list', at(unit, words), { label: unit.label, words });
      }
    }
  }
};

/** The shortest stretch whose repetition is one. */
const REPEATED = 6;

/** L30: a condition or a principle is written once. */
export const lintRepeated: Lint = ({ units, articles, at }, report) => {
  for (const unit of units.filter(isCondition)) {
    // The first clause of an item is its name, which the others may take up.
    const clauses = clausesOf(unit.words).slice(unit.part === 'item' ? 1 : 0);
    for (const [words, others] of repeatedIn(clauses)) {
      report('draft/repeated-words', at(unit, words), { label: unit.label, words, others });
    }
  }
  for (const words of PRINCIPLES) {
    const [one, ...others] = articles.filter(
      (article) => article.kind !== 'purpose' && article.words.includes(words),
    );
    for (const { units: again } of one === undefined ? [] : others) {
      const unit = again.find((each) => each.words.includes(words));
      if (one === undefined || unit === undefined) continue;
      report('draft/repeated-words', at(unit, words), { label: unit.label, words, others: one.label });
    }
  }
};

/** The longest stretches that two clauses share, each with the later clause. */
const repeatedIn = (clauses: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    clauses.flatMap((clause, index) =>
      clauses.slice(index + 1).flatMap((other): readonly (readonly [string, string])[] => {
        const shared = longestShared(clause, other);
        return shared.length >= REPEATED ? [[shared, other]] : [];
      }),
    ),
  );

const longestShared = (one: string, other: string): string => {
  let longest = '';
  for (let from = 0; from < one.length; from += 1) {
    while (from + longest.length < one.length && other.includes(one.slice(from, from + longest.length + 1))) {
      longest = one.slice(from, from + longest.length + 1);
    }
  }
  return longest;
};

/** L31: whoever applies can fulfil what is asked. */
export const lintOtherParty: Lint = ({ units, at }, report) => {
  for (const unit of units.filter(isCondition)) {
    for (const words of clausesOf(unit.words).filter((clause) => OTHER_PARTY.test(clause))) {
      report('draft/other-party', at(unit, words), { label: unit.label, words });
    }
  }
};
