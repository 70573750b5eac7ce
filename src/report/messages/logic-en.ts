/** English texts of the diagnostics of conditions. */
import type { logicRows } from '../../base/catalogue/logic.ts';
import type { Messages } from './messages-type.ts';

export const logicEn: Messages<keyof typeof logicRows> = {
  'link/unknown-operator': {
    message: 'there is no operator `{operator}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/operator-log': {
    message: '`{operator}` is not allowed in a condition: it writes output',
    hint: 'remove `{operator}` and keep the condition inside it',
  },
  'link/operator-missing': {
    message: '`{operator}` is not allowed in a condition: what is missing is found without it',
    hint: 'write the condition itself; an unknown fact leaves the verdict undetermined',
  },
  'link/operator-text': {
    message: '`{operator}` is not allowed in a condition: text is not joined or cut',
    hint: 'declare what is compared as a fact of its own, and use eq or in',
  },
  'link/operator-list': {
    message: '`{operator}` is not allowed in a condition: it makes new lists',
    hint: 'use count to count, sum to add, some, all or none to look at each record',
  },
  'link/operator-truthy': {
    message: '`{operator}` is not allowed in a condition: it takes anything for yes or no',
    hint: 'write the comparison, e.g. { gt: [ { var: number }, 0 ] }; to choose between values use if',
  },
  'link/operator-dotted': {
    message: 'the operator `{operator}` contains a dot: conditions cannot call programs',
    hint: 'put the name of a fact under var, e.g. { var: {operator} }',
  },
  'link/unrecognised-reduce': {
    message: '`{operator}` is accepted only as a count or a sum, and this is neither',
    hint: 'use count or sum',
  },
  'link/dates-not-here': {
    message: 'the date operator `{operator}` cannot be used here',
    hint: 'name the date under let and refer to it as { let: name }',
  },
  'link/two-operators': {
    message: 'a condition has one operator, and this has `{operators}`',
    hint: 'join them with and or or, or check the indentation',
  },
  'link/wrong-arity': {
    message: '`{operator}` takes {expected} operands, and this has {found}',
    hint: 'count the entries in the brackets',
  },
  'link/extra-brackets': {
    message: 'there is one pair of brackets too many here',
    hint: 'remove the brackets',
  },
  'link/not-a-literal': {
    message: 'a condition, number, text, true or false is wanted here, not an empty value',
    hint: 'fill it in or remove it',
  },
  'link/unusable-number': {
    message: 'the number `{number}` cannot be used',
    hint: 'write a finite number, an integer up to 9007199254740991, and zero without a sign',
  },
  'link/no-such-date': {
    message: '`{text}` is not a date that exists',
    hint: 'write {form}, e.g. 2026-03-05 or 03-05, month and day with two digits',
  },
  'link/name-not-literal': {
    message: '`{operator}` wants a name written out, not something computed',
    hint: 'write the name, e.g. { var: score }',
  },
  'link/var-default': {
    message: 'the fact `{name}` cannot have a default',
    hint: 'remove the second entry; an unknown fact leaves the verdict undetermined',
  },
  'link/unknown-let': {
    message: 'no let names `{name}` here',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-unit': {
    message: 'there is no period unit `{unit}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/outer-fact': {
    message: 'the fact `{name}` is not visible where single records are looked at',
    hint: 'name it under let and refer to it as { let: name }; for a limit use { param: name }',
  },
  'link/outside-current': {
    message: '`{name}` inside reduce should be a field of the current record',
    hint: 'write `current.{name}`, or use sum',
  },
  'link/rule-in-quantifier': {
    message: 'the rule `{name}` cannot be referred to where single records are looked at',
    hint: 'put the rule beside the list condition, joined by and or or, or write its condition here',
  },
  'link/list-expected': {
    message: '`{operator}` wants a list first, written { var: list }',
    hint: 'write { var: list } here',
  },
  'link/not-a-list': {
    message: '`{name}` is not a list, so `{operator}` cannot look at its records',
    hint: 'compare the fact itself, or name a list',
  },
  'link/list-as-value': {
    message: '`{name}` is a list, not a single value',
    hint: 'use count to count, sum to add, some, all or none to look at each record',
  },
  'link/in-needs-list': {
    message: 'in wants a list of values written out, and not an empty one',
    hint: 'write { in: [ { var: fact }, [ value1, value2 ] ] }',
  },
  'link/not-a-condition': {
    message: 'a condition is wanted here, and something of type `{found}` is none',
    hint: 'write the comparison, e.g. gte, eq, in',
  },
  'link/wrong-type': {
    message: '`{operator}` wants type `{expected}`, and this is of type `{found}`',
    hint: 'check this operand, or mend the type in facts.yaml',
  },
  'link/wrong-result': {
    message: 'a value of type `{expected}` is wanted here, and this gives `{found}`',
    hint: 'check the fact or parameter used',
  },
  'link/not-comparable': {
    message: '`{operator}` compares different types: `{left}` with `{right}`',
    hint: 'check both sides; numbers stand without quotes, dates are written 2026-03-05',
  },
  'link/not-ordered': {
    message: 'values of type `{found}` have no order, so `{operator}` cannot compare them',
    hint: 'say with eq or in which values qualify',
  },
  'link/units-differ': {
    message: '`{operator}` mixes units: `{left}` and `{right}`',
    hint: 'convert to one unit first',
  },
  'link/branches-differ': {
    message: 'the branches of `{operator}` have different types: `{left}` and `{right}`',
    hint: 'let every branch give the same type of value',
  },
  'link/too-many-nodes': {
    message: 'this condition has more than {limit} parts',
    hint: 'split it into rules and join them with all or any',
  },
  'link/too-deep': {
    message: 'this condition is nested more than {limit} deep',
    hint: 'split it into rules and join them with all or any',
  },
  'evaluate/too-many-steps': {
    message: 'evaluation took more than {limit} steps; the rest was left undetermined',
    hint: 'check how many records the lists of the case have, or simplify the rules',
  },
};
