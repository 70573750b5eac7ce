/** What `banfa explain` adds in English to the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { More } from './messages-type.ts';

export const moreCaseEn: More<keyof typeof caseRows> = {
  'case/other-pack':
    'pack in a case file says which pack, at which version, it is decided under. Computed under another one, verdicts would mean nothing.',
  'case/other-version': 'Computed under a later version, a case may come out otherwise than it did.',
  'case/blank-name':
    'A case is known by its id, a judge by id or name. What is blank names neither, and nobody could tell whose the marks are.',
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
  'case/unknown-judge':
    'judge in sheets, recused and absent is one of those under judges, by id or by name: judges: [ { id: j1, name: Judge One } ], judge: j1.',
  'case/duplicate-judge':
    'Each judge is listed once, or nobody knows whose a sheet is. Two judges of one name need an id each.',
  'case/second-sheet':
    'A judge has one sheet for each score table of a case. To correct it, change that sheet and add no other.',
  'case/sheet-of-recused':
    'A judge who is recused does not mark the case. With a sheet as well, one of the two is wrong, and a program cannot say which.',
  'case/sheet-of-absent':
    'No sheet is waited for from a judge who is absent. With a sheet as well, one of the two is wrong.',
  'case/judge-with-interest':
    'interests of a judge name persons and bodies the judge is bound to; conflicts_with of the score table says which facts of a case name its parties. Where the words are the same but for blanks around them, the judge stands aside, with the reason under recused.',
  'case/judge-away-twice': 'A judge marks a case, or is recused, or is absent: one of the three.',
  'case/no-judged-scoring':
    'A sheet is filled in against a score table. A case without a notice, or under one that declares none for judges, has nothing to fill in.',
  'case/scoring-not-judged': 'Judges fill in tables that have an indicator with judges: true.',
  'case/which-scoring': 'scoring may be left out where one table alone is marked by judges.',
  'case/unknown-indicator':
    'Each of marks is an indicator and a number; the indicator by its id (evaluation.strength.leadership), the last part of it (leadership), or its title.',
  'case/not-for-judges':
    'Points of indicators with bands, points or best come from the facts, not from judges.',
  'case/mark-twice': 'An id and a title may mean one indicator, which is marked once.',
  'case/mark-out-of-range':
    'A mark is at least 0 and at most max of the indicator; a decimal point may be lost, or a line mistaken.',
  'case/unknown-case':
    'panel.yaml lies in the folder of its cases; case is the id that a case file has under case.',
  'case/panel-of-other-notice': 'A panel.yaml with a notice marks cases under that notice alone.',
  'case/unknown-code': 'expect.diagnostics lists codes that must be reported; a misspelt one never is.',
};
