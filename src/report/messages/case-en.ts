/** English words for the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { Messages } from './messages-type.ts';

export const caseEn: Messages<keyof typeof caseRows> = {
  'case/other-pack': {
    message: 'the case is of the pack `{pack}`, and this is `{expected}`',
    hint: 'use that pack, or correct pack',
    more: 'pack in a case file says which pack, at which version, it is decided under. Computed under another one, verdicts would mean nothing.',
  },
  'case/other-version': {
    message: 'the case was decided under version `{version}`, and this is `{current}`',
    hint: 'update the version in pack after checking',
    more: 'Computed under a later version, a case may come out otherwise than it did.',
  },
  'case/events-out-of-order': {
    message: 'an event of {date} stands after one of {before}',
    hint: 'list events by date',
    more: 'Events are applied one after another, so dates do not go back; events of one day keep the order of the file.',
  },
  'case/duplicate-fact': {
    message: '`{name}` is given more than once',
    hint: 'keep one of them',
    more: 'Id or title, nested or dotted: it is the same fact, and can have only one value.',
  },
  'case/group-as-fact': {
    message: '`{name}` is a group of facts and cannot have a value',
    hint: 'give the facts in it, e.g. {example}',
    more: 'A dotted id means a group: shelf.books is books in the group shelf, and the group itself has no value.',
  },
  'case/not-a-list': {
    message: '`{name}` is a list of records',
    hint: 'write [] when there are none; to add some with an event, { $append: [ … ] }',
    more: 'A list fact is written [ { … }, { … } ]. None at all is [], which differs from leaving it out: that means not known.',
  },
  'case/not-a-record': {
    message: 'each record of `{name}` is a mapping of fields',
    hint: 'e.g. { field: value }',
    more: 'An entry of a list is a record made of the declared fields.',
  },
  'case/too-many-records': {
    message: 'the case has more than {limit} records; reading stopped at `{name}`',
    hint: 'split the case, or keep only the records that matter',
    more: 'The number of records in one case file is bounded, so that no file can exhaust the memory.',
  },
  'case/unknown-code': {
    message: 'there is no diagnostic code `{code}`',
    hint: 'did you mean `{nearest}`?',
    more: 'expect.diagnostics lists codes that must be reported; a misspelt one never is.',
  },
};
