/** Lints of who does what: no actor, nothing that follows, nobody to send it to, no other branch, an authority lost. */
import type { Pack } from '../../model/pack.ts';
import type { Duty } from '../../model/procedure.ts';
import { obligationOf } from '../checks/duties.ts';
import { statesUnder } from '../citing.ts';
import type { Draft, DraftArticle, Lint } from './draft.ts';
import { clausesOf, matchesIn, sentencesOf } from './draft.ts';
import { namesOf } from './numbering.ts';
import {
  BEFORE_ACTOR,
  BODY,
  DISCRETION,
  MAY,
  NEGATIVE,
  PAIRED_AUTHORITIES,
  PARTY,
  PLANS,
  POSITIVE,
  REVIEWS,
  SENDS,
  TO_OTHERS,
} from './words-zh.ts';

const ACTING = new Set(['step', 'duty', 'power', 'consequence']);

/** Whether an article says who acts: a role of the pack, a body or a party, each as the subject of a clause. */
export const namesActor = ({ words }: DraftArticle, { pack }: Draft): boolean =>
  clausesOf(words).some(
    (clause) => BODY.test(clause) || Object.values(pack.roles).some(({ title }) => isSubject(title, clause)),
  ) || sentencesOf(words).some((sentence) => PARTY.test(sentence));

const isSubject = (title: string, clause: string): boolean => {
  const from = clause.indexOf(title);
  if (from === -1) return false;
  const before = clause.slice(0, from);
  return BEFORE_ACTOR.test(before) && !TO_OTHERS.test(before);
};

/** L16: what is to be done says by whom. */
export const lintNoActor: Lint = (draft, report) => {
  for (const article of draft.articles) {
    if (!ACTING.has(article.kind) || namesActor(article, draft)) continue;
    const unit = article.units[0];
    if (unit !== undefined) report('draft/no-actor', draft.at(unit, unit.words), { label: article.label });
  }
};

/** L17, besides duties without any: a deadline that a notice sets without an article that lets it. */
export const lintDeadlineElsewhere: Lint = ({ pack, articles, at }, report) => {
  for (const { duty, article } of dutiesOf(pack)) {
    const amount = duty.due !== undefined && 'after' in duty.due ? duty.due.after.amount : undefined;
    const parameter = amount?.op === 'param' ? pack.parameters[amount.parameter] : undefined;
    if (parameter?.setBy !== 'notice' || parameter.citations.some(({ kind }) => kind === 'article')) continue;
    const unit = articles.find(({ number }) => number === article)?.units[0];
    if (unit === undefined) continue;
    report('draft/deadline-not-in-text', at(unit, unit.words), {
      label: unit.label,
      words: duty.what,
      parameter: parameter.title,
    });
  }
};

/** L18, besides obligations: the duties that an article lays down on the way say what follows where they are not done. */
export const lintNoConsequence: Lint = ({ pack, articles, at }, report) => {
  const open = dutiesOf(pack).filter(
    ({ duty, recurs }) => duty.consequence === undefined && !recurs && !MAY.test(duty.what),
  );
  for (const { number, label, units } of articles) {
    const words = open.filter(({ article }) => article === number).map(({ duty }) => duty.what);
    const unit = units[0];
    if (unit === undefined || words.length === 0) continue;
    report('draft/duty-without-consequence', at(unit, unit.words), { label, words: namesOf(words) });
  }
};

interface LaidDown {
  readonly duty: Duty;
  /** The article that lays it down: its own, else that of its state. */
  readonly article: number;
  /** Whether an obligation tells of it already. */
  readonly recurs: boolean;
}

/** The duties of all states that rest on an article; what only a decision or a notice asks for is not the text's. */
const dutiesOf = ({ procedures }: Pack): readonly LaidDown[] =>
  Object.values(procedures).flatMap((procedure) =>
    statesUnder(procedure.root).flatMap((state) =>
      state.duties.flatMap((duty) => {
        const cited = [...duty.citations, ...state.citations].find(({ kind }) => kind === 'article');
        return cited?.kind === 'article'
          ? [{ duty, article: cited.article, recurs: obligationOf(duty, state, procedure) !== undefined }]
          : [];
      }),
    ),
  );

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
