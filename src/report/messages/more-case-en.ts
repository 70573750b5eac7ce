/** What `banfa explain` adds in English to the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { More } from './messages-type.ts';

export const moreCaseEn: More<keyof typeof caseRows> = {
  'case/other-pack':
    'pack in a case file says which pack, at which version, it is decided under. Computed under another one, verdicts would mean nothing.',
  'case/other-version': 'Computed under a later version, a case may come out otherwise than it did.',
  'case/events-out-of-order':
    'Events are applied one after another, so dates do not go back; events of one day keep the order of the file.',
  'case/duplicate-fact': 'Id or title, nested or dotted: it is the same fact, and can have only one value.',
  'case/group-as-fact':
    'A dotted id means a group: shelf.books is books in the group shelf, and the group itself has no value.',
  'case/not-a-list':
    'A list fact is written [ { … }, { … } ]. None at all is [], which differs from leaving it out: that means not known.',
  'case/not-a-record': 'An entry of a list is a record made of the declared fields.',
  'case/too-many-records':
    'The number of records in one case file is bounded, so that no file can exhaust the memory.',
  'case/unknown-code': 'expect.diagnostics lists codes that must be reported; a misspelt one never is.',
};
