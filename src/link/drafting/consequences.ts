/** Lints of what is taken away or handed out: remedy, effect, authority of law, fair competition. */
import type { Lint } from './draft.ts';
import { matchesIn } from './draft.ts';
import { namesActor } from './duties.ts';
import { namesOf } from './numbering.ts';
import { ADVERSE, COMPETITION, EFFECT, LICENCE, REMEDY } from './words-zh.ts';

/** L20: an adverse decision comes with notice, hearing and a way to have it looked at again. */
export const lintNoRemedy: Lint = ({ articles, at }, report) => {
  for (const { kind, words: all, units } of articles) {
    if (kind !== 'consequence' || REMEDY.test(all)) continue;
    for (const unit of units) {
      const words = matchesIn(unit.words, ADVERSE)[0];
      if (words !== undefined)
        report('draft/consequence-without-remedy', at(unit, words), { label: unit.label, words });
    }
  }
};

/** L21: a consequence says who decides it and from when it holds. */
export const lintNoEffect: Lint = (draft, report) => {
  for (const article of draft.articles) {
    if (article.kind !== 'consequence') continue;
    if (EFFECT.test(article.words) && namesActor(article, draft)) continue;
    for (const unit of article.units) {
      const words = matchesIn(unit.words, ADVERSE)[0];
      if (words === undefined) continue;
      report('draft/consequence-without-effect', draft.at(unit, words), { label: unit.label, words });
    }
  }
};

/** L42: licences, penalties, fees and titles taken away are looked at by a person: they need authority. */
export const lintLicence: Lint = ({ units, at }, report) => {
  for (const unit of units) {
    const found = matchesIn(unit.words, LICENCE);
    if (found.length > 0)
      report('draft/licence-or-penalty', at(unit, found[0]), { label: unit.label, words: namesOf(found) });
  }
};

/** L43: clauses that a review of fair competition looks at. */
export const lintCompetition: Lint = ({ units, at }, report) => {
  for (const unit of units) {
    const found = unit.kind === 'purpose' ? [] : matchesIn(unit.words, COMPETITION);
    if (found.length > 0)
      report('draft/fair-competition', at(unit, found[0]), { label: unit.label, words: namesOf(found) });
  }
};
