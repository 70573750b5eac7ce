/** Lints of who does what: no actor, nothing that follows, nobody to send it to, no other branch, an authority lost. */
import { statesUnder } from '../citing.ts';
import type { Draft, DraftArticle, Lint, Unit } from './draft.ts';
import { clausesOf, matchesIn } from './draft.ts';
import { namesOf } from './numbering.ts';
import {
  BODY,
  DISCRETION,
  NEGATIVE,
  PAIRED_AUTHORITIES,
  PLANS,
  POSITIVE,
  REVIEWS,
  SENDS,
} from './words-zh.ts';

const ACTING = new Set(['step', 'duty', 'power', 'consequence']);

/** Whether an article says who acts: a role of the pack by its title, or a body at the head of a clause. */
export const namesActor = ({ words }: DraftArticle, { pack }: Draft): boolean =>
  Object.values(pack.roles).some(({ title }) => words.includes(title)) ||
  clausesOf(words).some((clause) => BODY.test(clause));

const first = (article: DraftArticle): Unit | undefined => article.units[0];

/** L16: what is to be done says by whom. */
export const lintNoActor: Lint = (draft, report) => {
  for (const article of draft.articles) {
    if (!ACTING.has(article.kind) || namesActor(article, draft)) continue;
    const unit = first(article);
    if (unit !== undefined) report('draft/no-actor', draft.at(unit, unit.words), { label: article.label });
  }
};

/** L18, besides obligations: a duty on the way says what follows where it is not done. */
export const lintNoConsequence: Lint = ({ pack, atPlace }, report) => {
  for (const { root } of Object.values(pack.procedures)) {
    for (const { duties, place, citations: around } of statesUnder(root)) {
      for (const { what, consequence, citations } of duties) {
        if (consequence !== undefined) continue;
        const cited = [...citations, ...around];
        const label = (cited.find(({ kind }) => kind === 'article') ?? cited[0])?.label ?? '';
        report('draft/duty-without-consequence', atPlace(place), { label, words: what });
      }
    }
  }
};

/** L19: what is drawn up goes to somebody. */
export const lintNoRecipient: Lint = ({ articles, at }, report) => {
  for (const { words: all, kind, units } of articles) {
    if (kind === 'purpose' || SENDS.test(all)) continue;
    for (const unit of units) {
      for (const words of matchesIn(unit.words, PLANS)) {
        report('draft/duty-without-recipient', at(unit, words), { label: unit.label, words });
      }
    }
  }
};

/** L22: a step that says what follows when all is well says what follows when it is not. */
export const lintNoNegativeBranch: Lint = ({ articles, at }, report) => {
  for (const { words: all, kind, units } of articles) {
    if (kind !== 'step' || NEGATIVE.test(all)) continue;
    for (const unit of units) {
      const words = matchesIn(unit.words, POSITIVE)[0];
      if (words !== undefined)
        report('draft/no-negative-branch', at(unit, words), { label: unit.label, words });
    }
  }
};

/** L36: an authority of the article of competence is named again wherever its like is. */
export const lintAuthorityDropped: Lint = ({ articles, at }, report) => {
  for (const article of articles) {
    if (article.kind !== 'competence') continue;
    for (const [, one = '', other = ''] of article.words.matchAll(PAIRED_AUTHORITIES)) {
      const later = articles.filter(({ number }) => number > article.number);
      const dropped = apartFrom(one, other, later);
      if (dropped === undefined) continue;
      for (const { words, units } of later) {
        const unit = units.find((each) => each.words.includes(one));
        if (unit === undefined || words.includes(dropped)) continue;
        report('draft/authority-dropped', at(unit, one), {
          label: unit.label,
          words: dropped,
          declared: article.label,
        });
      }
    }
  }
};

/** What tells the second authority from the first: its name without what both share, which later articles write out. */
const apartFrom = (one: string, other: string, later: readonly DraftArticle[]): string | undefined => {
  const text = later.map(({ words }) => words).join('\n');
  for (let from = 2; from < other.length; from += 1) {
    const shared = other.slice(from);
    if (text.includes(one + shared)) return other.slice(0, from);
  }
  return undefined;
};

/** L37: what the text leaves to discretion is not encoded as if it had to be. */
export const lintDiscretion: Lint = ({ units, at }, report) => {
  for (const unit of units) {
    const found = matchesIn(unit.words, DISCRETION);
    const bound = unit.by.filter((id) => /^(?:rule|duty|obligation):/.test(id));
    if (found.length === 0 || bound.length === 0 || unit.kind === 'purpose') continue;
    report('draft/discretion', at(unit, found[0]), { label: unit.label, words: namesOf(found) });
  }
};

/** L51: a stage that is called by the word for a review is cited where that word stands. */
export const lintReviewWords: Lint = ({ pack, articles, atPlace }, report) => {
  for (const { title, citations, place } of Object.values(pack.stages)) {
    const cited = articles.filter(({ number }) =>
      citations.some((citation) => citation.kind === 'article' && citation.article === number),
    );
    const said = cited.some(({ words, heading = '' }) => (heading + words).includes(title));
    if (!REVIEWS.includes(title) || cited.length === 0 || said) continue;
    report('draft/review-word', atPlace(place), { label: cited[0]?.label ?? '', words: title });
  }
};
