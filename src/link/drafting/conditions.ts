/** Lints of conditions: evidence, numbers, open and ambiguous lists, repetitions, what others have to fulfil. */
import type { Lint, Unit } from './draft.ts';
import { clausesOf, matchesIn, sentencesOf } from './draft.ts';
import { namesOf } from './numbering.ts';
import { definedIn } from './terms.ts';
import {
  EVIDENCE,
  GATING,
  LEVELLED,
  LIST_SIGN,
  METRICS,
  MODIFIER_LIST,
  NUMBER,
  OPEN_END,
  OTHER_PARTY,
  PRINCIPLES,
  QUANTIFIED_LIST,
  WORDS,
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
    const found = open.flatMap((sentence) => [...levelledIn(sentence), ...matchesIn(sentence, METRICS)]);
    if (found.length === 0) continue;
    report('draft/metric-without-threshold', at(unit, found[0]), {
      label: unit.label,
      words: namesOf(found),
    });
  }
};

/** Figures in a list that says only that they are high. */
const levelledIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(LEVELLED)].flatMap(([, list = '']) => list.split(LIST_SIGN));

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
    for (const words of matchesIn(unit.words, QUANTIFIED_LIST))
      report('draft/ambiguous-list', at(unit, words), { label: unit.label, words });
    for (const words of matchesIn(unit.words, MODIFIER_LIST))
      report('draft/modifier-scope', at(unit, words), { label: unit.label, words });
  }
};

/** The shortest stretch whose repetition is one. */
const REPEATED = 6;

/** L30: a condition or a principle is written once. */
export const lintRepeated: Lint = (draft, report) => {
  lintRepeatedClauses(draft, report);
  lintRepeatedBodies(draft, report);
  lintRepeatedPrinciples(draft, report);
};

const lintRepeatedClauses: Lint = ({ units, at }, report) => {
  for (const unit of units.filter(isCondition)) {
    // The first clause of an item is its name, which the others may take up; numbers tell clauses apart.
    const clauses = clausesOf(unit.words)
      .slice(unit.part === 'item' ? 1 : 0)
      .filter((clause) => !NUMBER.test(clause));
    for (const [words, others] of repeatedIn(clauses)) {
      report('draft/repeated-words', at(unit, words), { label: unit.label, words, others });
    }
  }
};

/** A condition that asks again for what a definition has made whoever applies, by another of its names. */
const lintRepeatedBodies: Lint = ({ units, settings, words: all, at }, report) => {
  const defined = definedIn(all);
  for (const names of settings.same.filter((row) => row.some((name) => defined.includes(name)))) {
    const source = units.find(
      ({ kind, words }) => kind !== 'condition' && definedIn(words).some((term) => names.includes(term)),
    );
    for (const unit of units.filter(isCondition)) {
      const words = names.find((name) => unit.words.includes(name));
      if (source === undefined || words === undefined) continue;
      report('draft/repeated-words', at(unit, words), { label: unit.label, words, others: source.label });
    }
  }
};

const lintRepeatedPrinciples: Lint = ({ articles, at }, report) => {
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
        return shared.length >= REPEATED && WORDS.test(shared) ? [[shared, other]] : [];
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
