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
  withoutNotice: (cases) =>
    `${cases} cases name no call and were judged without the values that one sets (--notice names it)`,
  cellReason: (heading, message, advice) =>
    `${heading === '' ? '' : `column \`${heading}\`: `}${message}${advice === '' ? '' : `, ${advice}`}`,
  ofRecord: (list, n, column) => `${column} of no. ${n} of ${list}`,
  cellNumber:
    "write a number, as 1200 or 1,200.5, with the fact's own unit if any (`scale` of the mapping converts other units, leave it empty if not known)",
  cellBoolean: 'write yes or no (`values` of the mapping takes other words, leave it empty if not known)',
  cellDate:
    'write it like 2026-03-31 or 2026/3/31 (`format` of the mapping takes other forms, leave it empty if not known)',
  cellValue: 'write one of them (`values` of the mapping takes other words, leave it empty if not known)',
  onDay: (day) => `as of ${day}`,
  onToday: (cases, day) => `${cases} cases without a day were judged as of today (${day})`,
  oneByOne: (cases) =>
    `${cases} cases with events, judges or points were judged one by one by the interpreter`,
  repeated: (cases, first) =>
    `${cases} cases have the id of an earlier one and were judged all the same: ${first}`,
  repeatedUpTo: 'there are so many cases that only the first of them were compared by id',
  missingHead: 'Missing facts that could still change the answer, by cases:',
  reasonsHead: 'Reasons for rejection:',
  rechecked: (cases, checked, faults) =>
    `${cases} cases rechecked: ${checked} settled verdicts held against json-logic-js on the same facts, ${faults === 0 ? 'all agree' : `${faults} differ`}.`,
  recheckedColumns: (cases, compared, faults) =>
    `Columns held against the interpreter on ${cases} cases (events left out), ${compared} verdicts: ${faults === 0 ? 'all agree' : `${faults} differ`}.`,
  notRechecked: (open, left) =>
    `Not checked: ${open} undetermined${left === 0 ? '' : `; ${left} that rest on points which plain JSON-Logic cannot write`}.`,
  disagreementsHead: 'What differs (please report it to the developers of banfa):',
  disagreement: (ours, reference) => `banfa ${ours}, json-logic-js ${reference}`,
  columnFault: (interpreter, columns) => `interpreter ${interpreter}, columns ${columns}`,
  unreadHead: 'Cases that cannot be read:',
  interrupted: 'Stopped on the way: this is only what was finished by then',
};
