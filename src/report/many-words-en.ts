/** The words of many cases judged at once, in English. */
import type { ManyWords } from './many-words-zh.ts';

export const manyWordsEn: ManyWords = {
  caseColumn: 'case',
  decidingColumn: 'deciding rule',
  missingColumn: 'missing facts',
  fileColumn: 'file',
  lineColumn: 'line',
  codeColumn: 'code',
  reasonColumn: 'reason',
  casesColumn: 'cases',
  rowsColumn: 'rows',
  ruleColumn: 'rule',
  factColumn: 'fact',
  head: (title, version) => `${title} (${version})`,
  judged: (cases, rejected) =>
    rejected === 0
      ? `${cases} cases judged, no row rejected`
      : `${cases} cases judged, ${rejected} rows rejected`,
  onDay: (day) => `as of ${day}`,
  onToday: (cases, day) => `${cases} cases without a day were judged as of today (${day})`,
  oneByOne: (cases) =>
    `${cases} cases with events, judges or points were judged one by one by the interpreter`,
  repeated: (cases, first) =>
    `${cases} cases have the id of an earlier one and were judged all the same: ${first}`,
  repeatedUpTo: 'there are so many cases that only the first of them were compared by id',
  missingHead: 'Missing facts that could still change the answer, by cases:',
  reasonsHead: 'Reasons for rejection:',
  interrupted: 'Stopped on the way: this is only what was finished by then',
};
