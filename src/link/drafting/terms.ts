/** Lints of terms: used and not defined, defined and not used, several names for the same. */
import type { Draft, Lint, Unit } from './draft.ts';
import { namesOf } from './numbering.ts';
import { DEFINITIONS } from './words-zh.ts';

/** L12: the terms that the pack lists are defined where the text uses them. */
export const lintUndefined: Lint = ({ units, settings, words: all, at }, report) => {
  const defined = definedIn(all);
  for (const words of settings.terms) {
    const unit = units.find((one) => one.words.includes(words));
    if (unit !== undefined && !defined.includes(words)) {
      report('draft/undefined-term', at(unit, words), { label: unit.label, words });
    }
  }
};

/** L13: a term that is defined is used besides. */
export const lintUnusedDefinitions: Lint = ({ units, words: all, at }, report) => {
  for (const words of new Set(definedIn(all))) {
    if (all.split(words).length > 2) continue;
    const unit = units.find((one) => one.words.includes(words));
    if (unit !== undefined) report('draft/unused-definition', at(unit, words), { label: unit.label, words });
  }
};

/** The terms that some words define. */
export const definedIn = (words: string): readonly string[] =>
  DEFINITIONS.flatMap((pattern) => [...words.matchAll(pattern)].map(([, term = '']) => term));

/** L14: names that the pack says are one stand for one, so that only one of them is used. */
export const lintSeveralNames: Lint = (draft, report) => {
  for (const names of draft.settings.same) {
    const used = names.flatMap((name) => {
      const unit = firstOf(name, names, draft);
      return unit === undefined ? [] : [{ name, unit }];
    });
    if (used.length < 2) continue;
    for (const { name, unit } of used) {
      const others = namesOf(used.map((one) => one.name).filter((one) => one !== name));
      report('draft/several-names', draft.at(unit, name), { label: unit.label, words: name, others });
    }
  }
};

/** Where a name is used by itself, not as a part of a longer one of the same row. */
const firstOf = (name: string, names: readonly string[], { units }: Draft): Unit | undefined => {
  const longer = names.filter((one) => one !== name && one.includes(name));
  return units.find(({ words }) =>
    longer.reduce((left, one) => left.replaceAll(one, '\n'), words).includes(name),
  );
};
