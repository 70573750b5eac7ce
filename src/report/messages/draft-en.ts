/** English words for the codes of the drafting lints. */
import type { draftRows } from '../../base/catalogue/draft.ts';
import type { Messages } from './messages-type.ts';

export const draftEn: Messages<keyof typeof draftRows> = {
  'draft/item-lead-in': {
    message: 'the words that lead to the items of {label} end with `{sign}`',
    hint: 'end them with a colon, as everywhere',
  },
  'draft/heading-missing': {
    message: '{label} has no heading, while {others} of the same chapter have one',
    hint: 'give every article of a chapter a heading, or none',
  },
  'draft/typo': {
    message: '`{words}` in {label} is a misprint',
    hint: 'write `{correct}`, or list it among the errata of measure.yaml to print it as it stands',
  },
  'draft/spacing': {
    message: 'a space or a half-width sign does not belong in `{words}` of {label}',
    hint: 'take out the space; use full-width punctuation',
  },
  'draft/mixed-numerals': {
    message: '`{words}` in {label} is written in other numerals than {others}',
    hint: 'write all counts in digits, or all in Chinese numerals',
  },
  'draft/modal-word': {
    message: '`{words}` in {label} is not the word that drafting standards use',
    hint: 'write `{correct}`',
  },
  'draft/dangling-reference': {
    message: '`{words}`, which {label} refers to, does not exist',
    hint: 'check the number of the article, paragraph or item',
  },
  'draft/implicit-reference': {
    message: 'it is not said which article `{words}` in {label} means',
    hint: 'name the article by its number',
  },
  'draft/unmarked-document': {
    message: 'the document `{words}` in {label} stands without title marks',
    hint: 'give its full title in marks, with its number',
  },
  'draft/open-delegation': {
    message: '{label} leaves `{words}` to a later document without limits',
    hint: 'say what the later document may settle, and what not',
  },
  'draft/undefined-term': {
    message: '{label} uses `{words}`, which the text does not define',
    hint: 'define it, or name the document or list it comes from',
  },
  'draft/unused-definition': {
    message: '`{words}`, defined in {label}, is not used again',
    hint: 'delete the definition, or use the term',
  },
  'draft/several-names': {
    message: '{label} writes `{words}`, while other places write: {others}',
    hint: 'use one name for one thing',
  },
  'draft/abbreviation': {
    message: '`{words}` in {label} is an abbreviation that the text does not introduce',
    hint: 'write `{correct}`, or introduce it where it first stands',
  },
  'draft/no-actor': {
    message: '{label} does not say who acts',
    hint: 'name the authority or party that has to do it',
  },
  'draft/deadline-not-in-text': {
    message: '{label} gives no deadline for `{words}`; the pack takes it from `{parameter}`, set by a notice',
    hint: 'give the deadline in the text, or say that the notice sets it',
  },
  'draft/duty-without-consequence': {
    message: '{label} does not say what follows where its duties are not done: {words}',
    hint: 'say what follows, or who sees to it',
  },
  'draft/duty-without-recipient': {
    message: '{label} does not say who receives this: {words}',
    hint: 'say to whom it is sent, or where it is published',
  },
  'draft/no-negative-branch': {
    message: '{label} says only what follows when all is well: {words}',
    hint: 'say what follows otherwise: refusal, return or correction, with notice and reasons',
  },
  'draft/authority-dropped': {
    message: '{declared} names `{words}`, and {label} does not',
    hint: 'name it here too, or introduce a short name for all of them',
  },
  'draft/discretion': {
    message: '{label} leaves room ({words}), and conditions or duties of the pack rest on it',
    hint: 'make sure the pack does not turn what may be into what must be',
  },
  'draft/review-word': {
    message: 'the stage `{words}` cites {label}, which does not hold that word',
    hint: 'check the citation, or the name of the stage',
  },
  'draft/consequence-without-remedy': {
    message: '{label} has neither notice nor hearing nor remedy for this: {words}',
    hint: 'say how the party is told and heard, and what they can do against it',
  },
  'draft/consequence-without-actor': {
    message: '{label} does not say who decides this: {words}',
    hint: 'name who decides',
  },
  'draft/consequence-without-effect': {
    message: '{label} does not say from when this holds: {words}',
    hint: 'name the day from which it holds',
  },
  'draft/licence-or-penalty': {
    message: '{label} may concern a licence, penalty, fee or certificate: {words}',
    hint: 'have a person check that a law gives the authority',
  },
  'draft/fair-competition': {
    message: '{label} is for the review of fair competition: {words}',
    hint: 'review it clause by clause, and record the outcome',
  },
  'draft/evidence-not-named': {
    message: '{label} does not say what shows it',
    hint: 'name the documents, or who issues them',
  },
  'draft/graded-word': {
    message: '{label} has graded words: {words}',
    hint: 'give a number, or say who judges by what standard',
  },
  'draft/metric-without-threshold': {
    message: '{label} names figures without a number: {words}',
    hint: 'give the number, or leave it to the notice in words',
  },
  'draft/open-list': {
    message: 'the list in {label} is open: {words}',
    hint: 'complete it, or say who decides on the rest',
  },
  'draft/ambiguous-list': {
    message: 'it is not said whether all of this list of {label} is asked for, or any: {words}',
    hint: 'say "all of" or "any of"',
  },
  'draft/modifier-scope': {
    message: 'it is not said how far the adjectives of this list of {label} reach: {words}',
    hint: 'say whether they belong to the next word only, or to all that follow',
  },
  'draft/repeated-words': {
    message: '`{words}` in {label} is written elsewhere as well: {others}',
    hint: 'join them, or say how they differ',
  },
  'draft/other-party': {
    message: '{label} asks this of somebody who does not apply: {words}',
    hint: 'say who shows it, or ask it of the applicant',
  },
  'draft/window-without-anchor': {
    message: '{label} does not say from which day `{words}` is counted back',
    hint: 'name the day, such as the last day for applications',
  },
  'draft/cycle-without-anchor': {
    message: '{label} does not say from which day `{words}` is counted',
    hint: 'name the day, such as that of the decision',
  },
  'draft/period-start': {
    message: '{label} does not say whether the first day of `{words}` counts',
    hint: 'say from which day it runs',
  },
  'draft/deadline-on-day-off': {
    message: '{label} does not say what happens where `{words}` ends on a day off',
    hint: 'say whether it moves to the next working day',
  },
  'draft/closing-clause': {
    message: '{label} does not give this: {words}',
    hint: 'add it to the last article',
  },
  'draft/idle-decision': {
    message: 'nothing depends on the editor decision {number} `{question}`, whichever reading is chosen',
    hint: 'use choose where something turns on it, or cite it; else delete it',
  },
  'draft/dead-zone': {
    message: 'in {label}, under some readings no check ever sees certain events of `{rule}`: {reading}',
    hint: 'the pack reckons by `{chosen}` now; let the window run on to the day of the decision',
    otherwise:
      'the reading that the pack follows has no such gap; if the text says that the window ends with the decision, there is no other',
  },
};
