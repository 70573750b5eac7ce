/** The words of the documents of a revision in English. */
import type { RevisionWords } from './revision-words-zh.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const partOf = (title: string, part: string): string => (part === '' ? title : `${title}, ${part}`);

/** The English words. */
export const revisionWordsEn: RevisionWords = {
  disposition: {
    adopted: 'adopted',
    partly: 'adopted in part',
    declined: 'declined',
    pending: 'under study',
  },
  direction: {
    stricter: 'stricter',
    looser: 'looser',
    both: 'stricter for some, looser for others',
    neither: '',
    unknown: '',
  },
  example: 'EXAMPLE',
  exampleNote: 'The ledger of comments behind this document is an example; all of it is made up.',
  chapter: (label, title) => `${label} ${title}`,
  version: (line, version) => `${line} (${version})`,
  stop: '. ',
  comma: ', ',
  note: (text) => `Note: ${text}`,
  listed: (index, text) => `${index}. ${text}`,

  held: {
    head: (base) => `Held against the base (${base})`,
    carried: (count, missing) =>
      count === 0
        ? ''
        : missing === 0
          ? ' All that are adopted are carried out.'
          : ` Of the ${count} adopted, ${missing} ${missing === 1 ? 'is' : 'are'} not carried out.`,
    changes: (count, needing, without) =>
      `${plural(count, 'change')}${needing === 0 ? '' : `; ${needing} need a reason, ${without === 0 ? 'and have one' : `${without} of them have none`}`}.`,
  },

  tableTitle: (measure) => `${measure}: comparison of the texts`,
  tableLead: (old, now) =>
    `On the left ${old}, on the right ${now}. Words taken out are struck through, words put in are bold and underlined.`,
  number: 'Article',
  oldText: 'Before',
  newText: 'After',
  reason: 'Reason',
  formerly: (label) => `(was ${label})`,
  added: '(new)',
  removed: '(removed)',
  none: '(none)',
  renumbered: 'Renumbered.',
  unchanged: (labels) => `Unchanged: ${labels}.`,
  nothingChanged: 'The text is unchanged.',
  fromComment: (index, who, disposition, why) => `Comment ${index} (${who}, ${disposition}): ${why}`,
  answered: (why, answer) => `${why}${/[.;!?。]$/.test(why) ? '' : '.'} Answer: ${answer}`,
  through: (first, last) => `${first} to ${last}`,
  fromRevision: (by, why) => (by === '' ? why : `${by}: ${why}`),
  fromDecision: (number, means) => `Editor's decision ${number}: ${means}`,
  fromNote: (title) => `Settles a drafting note: ${title}`,
  noReason: '(to be filled in)',

  commentsTitle: (measure) => `${measure}: comments received and what became of them`,
  counts: (count, parts) => `${plural(count, 'comment')} received${parts === '' ? '' : `: ${parts}`}.`,
  count: (what, count) => `${what} ${count}`,
  noComments: 'No comments were received.',
  index: 'No.',
  provision: 'Provision',
  quoted: 'Text',
  suggestion: 'Suggestion',
  why: 'Reason',
  submitter: 'From',
  outcome: 'Outcome',
  response: 'Response',
  seeArticles: (labels) => `See ${labels} as amended.`,

  noteTitle: (measure) => `${measure}: explanatory note`,
  headings: [
    '1. Need for the measure',
    '2. Legal basis',
    '3. How it was drafted',
    '4. Main content',
    '5. Points to note',
  ],
  stubNeed:
    '(To be written by the drafters: why the measure is needed, what there is today and what is wrong with it.)',
  stubBasis: '(To be written by the drafters: superior law and documents, with their numbers.)',
  stubWork:
    '(To be written by the drafters: research, consultation of other bodies, differences settled, competition and legality review.)',
  stubQuestions: '(To be written by the drafters: what those who deliberate should know.)',
  roundOf: (round, from, to) =>
    `${round === '' ? 'In the consultation' : round}${from === '' ? '' : ` (received ${from === to ? from : `${from} to ${to}`})`}: `,
  fromWhom: (parts) => `From: ${parts}. `,
  byChannel: (parts) => `Through: ${parts}. `,
  versions: (old, now, parts) => `Compared with ${old}, ${now} has ${parts}.`,
  noDifference: 'no changes',
  articles: {
    reworded: (count) => `${plural(count, 'article')} reworded`,
    added: (count) => `${plural(count, 'article')} added`,
    removed: (count) => `${plural(count, 'article')} removed`,
    renumbered: (count) => `${plural(count, 'article')} renumbered`,
  },
  effects: 'What is changed, and to what effect:',
  numbered: (number, label, text) => `(${number}) ${label}. ${text}`,
  others: 'Other',
  changed: (title, part, before, after) => `${partOf(title, part)}: from "${before}" to "${after}"`,
  gained: (title, part, what) => `${partOf(title, part)}: "${what}" added`,
  lost: (title, part, what) => `${partOf(title, part)}: "${what}" removed`,
  changedOnly: (title, part) => `${partOf(title, part)}: changed`,
  addedChange: (title, after) => `${title}: added${after === '' ? '' : ` (${after})`}`,
  removedChange: (title) => `${title}: removed`,
  addedStep: (title) => `step ${title}: added`,
  removedStep: (title) => `step ${title}: removed`,
  computed: 'what is computed',
  bears: (text, direction) => (direction === '' ? text : `${text} (${direction})`),
  semicolon: '; ',
  carriesOut: (comments) => ` Carries out comment ${comments}.`,
  pending: (titles) => `Still under study: ${titles}.`,
  declined: (titles) => `Not adopted, for the reasons in the table of comments: ${titles}.`,
};
