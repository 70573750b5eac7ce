/** English texts of the diagnostics of conditions. */
import type { logicRows } from '../../base/catalogue/logic.ts';
import type { Messages } from './messages-type.ts';

export const logicEn: Messages<keyof typeof logicRows> = {
  'link/unknown-operator': {
    message: 'there is no operator `{operator}`',
    hint: 'did you mean `{nearest}`?',
    more: 'Conditions may use only the listed operators, such as and, or, not, gte, lt, in, some, none, count. Example: { gte: [ { var: score }, 60 ] }.',
  },
  'link/operator-log': {
    message: '`{operator}` is not allowed in a condition: it writes output',
    hint: 'remove `{operator}` and keep the condition inside it',
    more: 'A condition only decides; it does nothing else. To see intermediate values, use banfa explain.',
  },
  'link/operator-missing': {
    message: '`{operator}` is not allowed in a condition: what is missing is found without it',
    hint: 'write the condition itself; an unknown fact leaves the verdict undetermined',
    more: 'A fact that is not given makes the verdict undetermined and is listed as missing; no condition is needed for that. Besides, `missing` runs what it finds in the facts as a rule, so that case files could change the rules.',
  },
  'link/operator-text': {
    message: '`{operator}` is not allowed in a condition: text is not joined or cut',
    hint: 'declare what is compared as a fact of its own, and use eq or in',
    more: 'Whether joined texts are equal is hard to check, and repeated joining exhausts memory. Declare an enum in facts.yaml, e.g. { in: [ { var: band }, [ high, middle ] ] }.',
  },
  'link/operator-list': {
    message: '`{operator}` is not allowed in a condition: it makes new lists',
    hint: 'use count to count, sum to add, some, all or none to look at each record',
    more: 'Operators that make lists can grow without bound; a condition of a hundred characters is enough to exhaust memory. To count scores from 60: { count: [ { var: entries }, { gte: [ { var: score }, 60 ] } ] }.',
  },
  'link/operator-truthy': {
    message: '`{operator}` is not allowed in a condition: it takes anything for yes or no',
    hint: 'write the comparison, e.g. { gt: [ { var: number }, 0 ] }; to choose between values use if',
    more: 'By truthiness the texts "false" and "0" count as yes. Say what is compared with what; a boolean fact can stand alone as { var: fact }.',
  },
  'link/operator-dotted': {
    message: 'the operator `{operator}` contains a dot: conditions cannot call programs',
    hint: 'put the name of a fact under var, e.g. { var: {operator} }',
    more: 'JSON-Logic looks up dotted operators among functions of the host program, so none is accepted. To refer to a fact, write { var: name }.',
  },
  'link/unrecognised-reduce': {
    message: '`{operator}` is accepted only as a count or a sum, and this is neither',
    hint: 'use count or sum',
    more: 'Accepted are { reduce: [ list, { "+": [ { var: accumulator }, 1 ] }, 0 ] } to count (the list may be a filter), and the same with { var: current.field } for 1 to add. Simpler: { count: [ { var: entries }, condition ] } and { sum: [ { var: entries }, { var: amount } ] }.',
  },
  'link/dates-not-here': {
    message: 'the date operator `{operator}` cannot be used here',
    hint: 'name the date under let and refer to it as { let: name }',
    more: 'Date arithmetic belongs under let, due dates and timers, so that conditions stay plain JSON-Logic. Example: let: { start: { date_add: [ { date: as_of }, { negate: { param: years } }, year ] } }.',
  },
  'link/two-operators': {
    message: 'a condition has one operator, and this has `{operators}`',
    hint: 'join them with and or or, or check the indentation',
    more: 'Plain JSON-Logic takes an object with two keys as always true, so it is not accepted. Usually the indentation slipped, or a remark was written into the condition; remarks go into the note of the rule.',
  },
  'link/wrong-arity': {
    message: '`{operator}` takes {expected} operands, and this has {found}',
    hint: 'count the entries in the brackets',
    more: 'Plain JSON-Logic ignores operands it does not expect, so that { ">": [ 10, 5, 7 ] } is true. For a range write two comparisons joined by and.',
  },
  'link/extra-brackets': {
    message: 'there is one pair of brackets too many here',
    hint: 'remove the brackets',
    more: 'Brackets are no condition; plain JSON-Logic takes brackets that are not empty as true, so that { and: [ [ false ] ] } is true.',
  },
  'link/not-a-literal': {
    message: 'a condition, number, text, true or false is wanted here, not an empty value',
    hint: 'fill it in or remove it',
    more: 'An empty value (null) means "not known" and cannot stand in a rule; unknown facts make a verdict undetermined by themselves. A line with only a dash, or nothing after the colon, is read as empty.',
  },
  'link/unusable-number': {
    message: 'the number `{number}` cannot be used',
    hint: 'write a finite number, an integer up to 9007199254740991, and zero without a sign',
    more: 'Infinity, not-a-number and integers beyond the limit are not kept exactly, and a negative zero becomes zero when stored, so verdicts could change.',
  },
  'link/no-such-date': {
    message: '`{text}` is not a date that exists',
    hint: 'write {form}, e.g. 2026-03-05 or 03-05, month and day with two digits',
    more: 'Dates are compared as text, so they must have this form and exist; 2024-1-5 and 2024-02-30 are not accepted.',
  },
  'link/name-not-literal': {
    message: '`{operator}` wants a name written out, not something computed',
    hint: 'write the name, e.g. { var: score }',
    more: 'Which facts a condition uses must be seen without computing anything; otherwise neither missing facts nor misspelt names could be told.',
  },
  'link/var-default': {
    message: 'the fact `{name}` cannot have a default',
    hint: 'remove the second entry; an unknown fact leaves the verdict undetermined',
    more: 'A default turns "not known" into a value and so gives verdicts without ground. Write { var: score } for { var: [ score, 0 ] }.',
  },
  'link/unknown-let': {
    message: 'no let names `{name}` here',
    hint: 'did you mean `{nearest}`?',
    more: '{ let: name } refers to a value named earlier under let of the same rule or of the group it is written in.',
  },
  'link/unknown-unit': {
    message: 'there is no period unit `{unit}`',
    hint: 'did you mean `{nearest}`?',
    more: 'The units are day, workday, month and year, e.g. { date_add: [ { date: as_of }, 3, year ] }.',
  },
  'link/outer-fact': {
    message: 'the fact `{name}` is not visible where single records are looked at',
    hint: 'name it under let and refer to it as { let: name }; for a limit use { param: name }',
    more: 'Inside some, all, none, count and sum, var means a field of the record at hand; plain JSON-Logic reads an outer fact as null there and decides wrongly. Example: let: { limit: { var: total } }, and inside { let: limit }.',
  },
  'link/outside-current': {
    message: '`{name}` inside reduce should be a field of the current record',
    hint: 'write `current.{name}`, or use sum',
    more: 'Inside reduce the fields of the record are written { var: current.field }. { sum: [ { var: entries }, { var: field } ] } is simpler.',
  },
  'link/rule-in-quantifier': {
    message: 'the rule `{name}` cannot be referred to where single records are looked at',
    hint: 'put the rule beside the list condition, joined by and or or, or write its condition here',
    more: 'A rule decides about the whole case, not about one record of a list.',
  },
  'link/list-expected': {
    message: '`{operator}` wants a list first, written { var: list }',
    hint: 'write { var: list } here',
    more: 'Example: { some: [ { var: entries }, { gte: [ { var: score }, 60 ] } ] }: first which list, then the condition on each record.',
  },
  'link/not-a-list': {
    message: '`{name}` is not a list, so `{operator}` cannot look at its records',
    hint: 'compare the fact itself, or name a list',
    more: 'some, all, none, count and sum work on facts that facts.yaml declares with type: list.',
  },
  'link/list-as-value': {
    message: '`{name}` is a list, not a single value',
    hint: 'use count to count, sum to add, some, all or none to look at each record',
    more: '"At least three" is { gte: [ { count: [ { var: entries } ] }, 3 ] }.',
  },
  'link/in-needs-list': {
    message: 'in wants a list of values written out, and not an empty one',
    hint: 'write { in: [ { var: fact }, [ value1, value2 ] ] }',
    more: 'With text as second operand plain JSON-Logic searches for a piece of text, and finds an empty one everywhere; so only values written out are accepted.',
  },
  'link/not-a-condition': {
    message: 'a condition is wanted here, and something of type `{found}` is none',
    hint: 'write the comparison, e.g. gte, eq, in',
    more: 'Numbers and texts are not yes or no: in plain JSON-Logic even the text "false" counts as true. A boolean fact can stand alone as { var: fact }.',
  },
  'link/wrong-type': {
    message: '`{operator}` wants type `{expected}`, and this is of type `{found}`',
    hint: 'check this operand, or mend the type in facts.yaml',
    more: 'Arithmetic, min and max take numbers, date_add takes a date. A quoted "3" is text, not a number.',
  },
  'link/wrong-result': {
    message: 'a value of type `{expected}` is wanted here, and this gives `{found}`',
    hint: 'check the fact or parameter used',
    more: 'The start of a period must be a date, for example, and "at least how many" must be a number.',
  },
  'link/not-comparable': {
    message: '`{operator}` compares different types: `{left}` with `{right}`',
    hint: 'check both sides; numbers stand without quotes, dates are written 2026-03-05',
    more: 'Comparing values of different types means nothing, yet plain JSON-Logic answers: to it, "" equals 0.',
  },
  'link/not-ordered': {
    message: 'values of type `{found}` have no order, so `{operator}` cannot compare them',
    hint: 'say with eq or in which values qualify',
    more: 'Only numbers, dates and month-days have an order. List the values of an enum, e.g. { in: [ { var: band }, [ high, middle ] ] }.',
  },
  'link/units-differ': {
    message: '`{operator}` mixes units: `{left}` and `{right}`',
    hint: 'convert to one unit first',
    more: 'Amounts in different units differ by a factor that a comparison would ignore. Mend the unit of the fact or parameter, or write the conversion: products and quotients carry no unit, e.g. { "/": [ { var: amount }, 10000 ] }.',
  },
  'link/branches-differ': {
    message: 'the branches of `{operator}` have different types: `{left}` and `{right}`',
    hint: 'let every branch give the same type of value',
    more: 'if and choose take one of their branches as the result, so all must be conditions, or numbers in one unit, or dates.',
  },
  'link/too-many-nodes': {
    message: 'this condition has more than {limit} parts',
    hint: 'split it into rules and join them with all or any',
    more: 'Nobody can check a condition this large; it may also come from an alias that repeats itself.',
  },
  'link/too-deep': {
    message: 'this condition is nested more than {limit} deep',
    hint: 'split it into rules and join them with all or any',
    more: 'Nobody can check a condition nested this deep. Write its levels as rules and refer to them as { rule: name }.',
  },
  'evaluate/too-many-steps': {
    message: 'evaluation took more than {limit} steps; the rest was left undetermined',
    hint: 'check how many records the lists of the case have, or simplify the rules',
    more: 'The limit keeps overlong lists and nested conditions over lists from never ending. Ordinary cases stay far below it.',
  },
};
