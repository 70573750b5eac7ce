/** What `banfa explain` adds in English to the diagnostics of conditions. */
import type { logicRows } from '../../base/catalogue/logic.ts';
import type { More } from './messages-type.ts';

export const moreLogicEn: More<keyof typeof logicRows> = {
  'link/unknown-operator':
    'Conditions may use only the listed operators, such as and, or, not, gte, lt, in, some, none, count. Example: { gte: [ { var: score }, 60 ] }.',
  'link/operator-log':
    'A condition only decides; it does nothing else. To see intermediate values, use banfa explain.',
  'link/operator-missing':
    'A fact that is not given makes the verdict undetermined and is listed as missing; no condition is needed for that. Besides, `missing` runs what it finds in the facts as a rule, so that case files could change the rules.',
  'link/operator-text':
    'Whether joined texts are equal is hard to check, and repeated joining exhausts memory. Declare an enum in facts.yaml, e.g. { in: [ { var: band }, [ high, middle ] ] }.',
  'link/operator-list':
    'Operators that make lists can grow without bound; a condition of a hundred characters is enough to exhaust memory. To count scores from 60: { count: [ { var: entries }, { gte: [ { var: score }, 60 ] } ] }.',
  'link/operator-truthy':
    'By truthiness the texts "false" and "0" count as yes. Say what is compared with what; a boolean fact can stand alone as { var: fact }.',
  'link/operator-dotted':
    'JSON-Logic looks up dotted operators among functions of the host program, so none is accepted. To refer to a fact, write { var: name }.',
  'link/unrecognised-reduce':
    'Accepted are { reduce: [ list, { "+": [ { var: accumulator }, 1 ] }, 0 ] } to count (the list may be a filter), and the same with { var: current.field } for 1 to add. Simpler: { count: [ { var: entries }, condition ] } and { sum: [ { var: entries }, { var: amount } ] }.',
  'link/dates-not-here':
    'Date arithmetic belongs under let, due dates and timers, so that conditions stay plain JSON-Logic. Example: let: { start: { date_add: [ { date: as_of }, { negate: { param: years } }, year ] } }.',
  'link/two-operators':
    'Plain JSON-Logic takes an object with two keys as always true, so it is not accepted. Usually the indentation slipped, or a remark was written into the condition; remarks go into the note of the rule.',
  'link/wrong-arity':
    'Plain JSON-Logic ignores operands it does not expect, so that { ">": [ 10, 5, 7 ] } is true. For a range write two comparisons joined by and.',
  'link/extra-brackets':
    'Brackets are no condition; plain JSON-Logic takes brackets that are not empty as true, so that { and: [ [ false ] ] } is true.',
  'link/not-a-literal':
    'An empty value (null) means "not known" and cannot stand in a rule; unknown facts make a verdict undetermined by themselves. A line with only a dash, or nothing after the colon, is read as empty.',
  'link/unusable-number':
    'Infinity, not-a-number and integers beyond the limit are not kept exactly, and a negative zero becomes zero when stored, so verdicts could change.',
  'link/no-such-date':
    'Dates are compared as text, so they must have this form and exist; 2024-1-5 and 2024-02-30 are not accepted.',
  'link/name-not-literal':
    'Which facts a condition uses must be seen without computing anything; otherwise neither missing facts nor misspelt names could be told.',
  'link/var-default':
    'A default turns "not known" into a value and so gives verdicts without ground. Write { var: score } for { var: [ score, 0 ] }.',
  'link/unknown-let':
    '{ let: name } refers to a value named earlier under let of the same rule or of the group it is written in.',
  'link/unknown-unit':
    'The units are day, workday, month and year, e.g. { date_add: [ { date: as_of }, 3, year ] }.',
  'link/outer-fact':
    'Inside some, all, none, count and sum, var means a field of the record at hand; plain JSON-Logic reads an outer fact as null there and decides wrongly. Example: let: { limit: { var: total } }, and inside { let: limit }.',
  'link/outside-current':
    'Inside reduce the fields of the record are written { var: current.field }. { sum: [ { var: entries }, { var: field } ] } is simpler.',
  'link/rule-in-quantifier': 'A rule decides about the whole case, not about one record of a list.',
  'link/list-expected':
    'Example: { some: [ { var: entries }, { gte: [ { var: score }, 60 ] } ] }: first which list, then the condition on each record.',
  'link/not-a-list': 'some, all, none, count and sum work on facts that facts.yaml declares with type: list.',
  'link/list-as-value': '"At least three" is { gte: [ { count: [ { var: entries } ] }, 3 ] }.',
  'link/in-needs-list':
    'With text as second operand plain JSON-Logic searches for a piece of text, and finds an empty one everywhere; so only values written out are accepted.',
  'link/not-a-condition':
    'Numbers and texts are not yes or no: in plain JSON-Logic even the text "false" counts as true. A boolean fact can stand alone as { var: fact }.',
  'link/wrong-type':
    'Arithmetic, min and max take numbers, date_add takes a date. A quoted "3" is text, not a number.',
  'link/wrong-result':
    'The start of a period must be a date, for example, and "at least how many" must be a number.',
  'link/not-comparable':
    'Comparing values of different types means nothing, yet plain JSON-Logic answers: to it, "" equals 0.',
  'link/not-ordered':
    'Only numbers, dates and month-days have an order. List the values of an enum, e.g. { in: [ { var: band }, [ high, middle ] ] }.',
  'link/units-differ':
    'Amounts in different units differ by a factor that a comparison would ignore. Mend the unit of the fact or parameter, or write the conversion: products and quotients carry no unit, e.g. { "/": [ { var: amount }, 10000 ] }.',
  'link/branches-differ':
    'if and choose take one of their branches as the result, so all must be conditions, or numbers in one unit, or dates.',
  'link/too-many-nodes':
    'Nobody can check a condition this large; it may also come from an alias that repeats itself.',
  'link/too-deep':
    'Nobody can check a condition nested this deep. Write its levels as rules and refer to them as { rule: name }.',
  'evaluate/too-many-steps':
    'The limit keeps overlong lists and nested conditions over lists from never ending. Ordinary cases stay far below it.',
};
