/** Lints of what is taken away or handed out: remedy, effect, authority of law, fair competition. */
import type { Draft, Lint } from './draft.ts';
import { matchesIn } from './draft.ts';
import { namesActor } from './duties.ts';
import { namesOf } from './numbering.ts';
import { ADVERSE, COMPETITION, EFFECT, LICENCE, REMEDY } from './words-zh.ts';

/** L20: an adverse decision comes with notice, hearing and a way to have it looked at again, here or elsewhere. */
export const lintNoRemedy: Lint = (draft, report) => {
  for (const { unit, words, about } of adverseIn(draft)) {
    if (about.some((article) => REMEDY.test(article.words))) continue;
    report('draft/consequence-without-remedy', draft.at(unit, words), { label: unit.label, words });
  }
};

/** L21: a consequence says who decides it, and from when it holds. */
export const lintNoEffect: Lint = (draft, report) => {
  for (const { unit, words, about } of adverseIn(draft)) {
    const told = { label: unit.label, words };
    if (!about.some((article) => namesActor(article, draft)))
      report('draft/consequence-without-actor', draft.at(unit, words), told);
    if (!about.some((article) => EFFECT.test(article.words)))
      report('draft/consequence-without-effect', draft.at(unit, words), told);
  }
};

/** The first adverse act of each unit of a consequence, with the articles that speak of it. */
const adverseIn = ({ articles }: Draft) =>
  articles
    .filter(({ kind }) => kind === 'consequence')
    .flatMap((article) =>
      article.units.flatMap((unit) => {
        const words = matchesIn(unit.words, ADVERSE)[0];
        if (words === undefined) return [];
        const act = words.slice(0, ACT);
        const about = articles.filter((one) => one === article || one.words.includes(act));
        return [{ unit, words, about }];
      }),
    );

/** The length of the verb at the head of an adverse act. */
const ACT = 2;

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
