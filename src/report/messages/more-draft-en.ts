/** What `banfa explain` adds in English to the codes of the drafting lints. */
import type { draftRows } from '../../base/catalogue/draft.ts';
import type { More } from './messages-type.ts';

export const moreDraftEn: More<keyof typeof draftRows> = {
  'draft/item-lead-in':
    'The sentence before a list of items ends with a colon, so that a reader sees what the items belong to. The whole text does it one way.',
  'draft/heading-missing':
    'Headings help to find an article. Where some of a chapter have one and others not, an article was often split or joined.',
  'draft/typo':
    'Common misprints and those of `drafting.typos` in measure.yaml. What is listed as an erratum is not told again.',
  'draft/spacing':
    'There are no spaces between Chinese signs, and punctuation is full-width. Spaces that only set a title do not belong in a pack.',
  'draft/mixed-numerals':
    'Counts with a unit are written one way in one document: all in digits, or all in Chinese numerals.',
  'draft/modal-word':
    'The drafting standards have one word for a duty, one for taking effect and one for making a document. What is listed as an erratum is not told again.',
  'draft/dangling-reference':
    'When articles are added, removed or moved, the numbers written in the text are easily forgotten.',
  'draft/implicit-reference':
    'Words such as "as prescribed", "meets the conditions", or a plan drawn up elsewhere, leave the reader to guess unless the article is named. What the article right before draws up is taken as clear.',
  'draft/unmarked-document':
    'A document of a higher authority is cited by issuer, full title and number, so that it can be looked up.',
  'draft/open-delegation':
    'A delegation says what is to be settled and how far; otherwise a notice may add conditions and so amend the measure.',
  'draft/undefined-term': 'The terms looked for are those of `drafting.terms` in measure.yaml.',
  'draft/unused-definition':
    'A definition that is not used mostly means that later articles use another name, or are gone.',
  'draft/several-names':
    'Which names stand for one thing is set in `drafting.same` of measure.yaml. Different names are read as different things.',
  'draft/abbreviation': 'An abbreviation is introduced where it first stands.',
  'draft/no-actor':
    'A duty without a subject binds nobody, and a decision without one can be taken by nobody. Actors that a pack supplies are marked as inferred.',
  'draft/deadline-not-in-text':
    'A duty of a state has a deadline, but from a parameter of a notice that no article speaks of: where the notice is silent there is none.',
  'draft/duty-without-consequence':
    'Duties of states that rest on the article and have no `consequence`, all in one note. Obligations without one are told by link/no-consequence; what may be done is no duty.',
  'draft/duty-without-recipient': 'A plan that goes to nobody cannot be checked later on.',
  'draft/no-negative-branch':
    'Where only the favourable branch is written, nobody knows how a case ends otherwise.',
  'draft/authority-dropped':
    'Where the article of competence names two authorities and the steps only one, cases of the other have nowhere to go.',
  'draft/discretion': 'Words that leave room need rules that leave room: an exception, or a judgement.',
  'draft/review-word':
    'The words for reviews each stand for another body at another time; they must not be exchanged.',
  'draft/consequence-without-remedy':
    'Before an adverse decision the party is told the facts and heard; afterwards there is a way to have it looked at again.',
  'draft/consequence-without-actor':
    'Where nobody is named, everybody may say that it is not theirs. An article elsewhere that names who decides is enough.',
  'draft/consequence-without-effect': 'Without it nothing that follows has a day to be counted from.',
  'draft/licence-or-penalty':
    'Documents below a law must not create licences, penalties or fees. This only asks a person to look; it concludes nothing.',
  'draft/fair-competition':
    'Rewards, subsidies, preferences and limits to a region are reviewed before they are issued. This lists the clauses, and concludes nothing.',
  'draft/evidence-not-named':
    'Without it applicants do not know what to hand in. What a pack supplies stands under `evidence`.',
  'draft/graded-word':
    'Such words have no number, so a person must judge; the text has to say who, and by what.',
  'draft/metric-without-threshold': 'To name a figure without saying how much is to set no condition.',
  'draft/open-list': 'Where a decision hangs on an open list, whoever decides draws its limits.',
  'draft/ambiguous-list':
    'Kinds joined by commas can be read as each, or as all taken together. A pack follows one of its decisions.',
  'draft/modifier-scope':
    'An adjective before a list can belong to its first member, or to all. A pack follows one of its decisions.',
  'draft/repeated-words':
    'What is written twice is read as two requirements. So is a body that a definition asks for, asked for again by another name.',
  'draft/other-party': 'Conditions on a government or a park are beyond the applicant; say who shows them.',
  'draft/window-without-anchor':
    'Counted from the deadline, the filing or the decision, the answer may differ. A pack follows one of its decisions.',
  'draft/cycle-without-anchor':
    'Counted from a decision, a batch or a calendar year, it falls due on other days.',
  'draft/period-start':
    'It makes a difference of a day; where only days are written, say as well whether working days are meant.',
  'draft/deadline-on-day-off': 'A fixed day falls on a weekend or holiday in some years.',
  'draft/closing-clause':
    'A normative document says from when and until when it holds, what it repeals, and what becomes of pending cases.',
  'draft/idle-decision':
    'A decision that no `choose` depends on and nothing cites. Which readings the cases exercise is counted by banfa test.',
  'draft/dead-zone':
    'A window that ends before the decision misses what happens between; if the next check looks back only to a later day, nothing ever sees it.',
};
