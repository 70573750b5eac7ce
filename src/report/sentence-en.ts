/** How conditions and values are put in English; titles of the pack stay as they are. */
import type { Clause, Giver, Grammar } from './grammar.ts';
import { periodText } from './value-text.ts';

const quote = (text: string): string => `“${text}”`;

const GIVERS: Readonly<Record<Giver, string>> = { notice: 'the call', measure: 'the measure' };

const within = (where: Clause | undefined): string => (where === undefined ? '' : ` for which ${where.text}`);

/** English phrases; the pack's titles stay Chinese. */
export const grammarEn: Grammar = {
  constant: (holds) => (holds ? 'always' : 'never'),
  statement: (title, holds) => `${quote(title)} ${holds ? 'holds' : 'does not hold'}`,
  judged: (role, clause) => `${role} judges that ${clause}`,
  found: (role, clause) => `${role} finds that ${clause}`,
  isSet: (giver, title, holds) => `${GIVERS[giver]} ${holds ? 'sets' : 'does not set'} ${quote(title)}`,
  entered: (stage, holds) => `${quote(stage)} ${holds ? 'has begun' : 'has not begun'}`,
  rule: (title, holds) => `${quote(title)} is ${holds ? 'met' : 'not met'}`,
  join: (parts, by) => parts.join(by === 'and' ? ', and ' : ', or '),
  nested: (text) => `(${text})`,
  cases: (condition, met, unmet) => `where ${condition}, ${met}; otherwise ${unmet}`,
  zero: (value, holds) => `${value} is ${holds ? '' : 'not '}zero`,
  compared: {
    number: {
      '==': 'equals',
      '!=': 'differs from',
      '<': 'is less than',
      '<=': 'is at most',
      '>': 'is more than',
      '>=': 'is at least',
    },
    count: {
      '==': 'is',
      '!=': 'is not',
      '<': 'is less than',
      '<=': 'is at most',
      '>': 'is more than',
      '>=': 'is at least',
    },
    date: {
      '==': 'is',
      '!=': 'is not',
      '<': 'is before',
      '<=': 'is not after',
      '>': 'is after',
      '>=': 'is not before',
    },
    other: {
      '==': 'is',
      '!=': 'is not',
      '<': 'is less than',
      '<=': 'is at most',
      '>': 'is more than',
      '>=': 'is at least',
    },
  },
  comparison: (left, words, right) => `${left} ${words} ${right}`,
  member: (subject, values, holds) => {
    const last = values.at(-1) ?? '';
    const list = values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
    return `${subject} is ${holds ? '' : 'not '}${list}`;
  },
  quantified: {
    some: (list, inner) => `among ${list} there is one for which ${inner.text}`,
    all: (list, inner) => `for each of ${list}, ${inner.text}`,
    none: (list, inner) => `among ${list} there is none for which ${inner.text}`,
  },
  exists: (list, holds) => `there is ${holds ? 'at least one' : 'none'} of ${list}`,
  quote,

  points: (number) => `${number} ${number === '1' ? 'point' : 'points'}`,
  score: (title, total) => `the ${total ? 'total' : 'points'} of ${quote(title)}`,
  counted: (list, where) => `the number of ${list}${within(where)}`,
  summed: (list, of, where) => `the total of ${of} over ${list}${within(where)}`,
  calculated: {
    '+': (args) => `the sum of ${args.join(' and ')}`,
    '-': ([a = '', b = '']) => `${a} less ${b}`,
    '*': (args) => `the product of ${args.join(' and ')}`,
    '/': ([a = '', b = '']) => `the ratio of ${a} to ${b}`,
    '%': ([a = '', b = '']) => `the remainder of ${a} divided by ${b}`,
    min: (args) => `the least of ${args.join(', ')}`,
    max: (args) => `the greatest of ${args.join(', ')}`,
  },
  given: (title, holds) => `${title} is ${holds ? '' : 'not '}given`,
  nextDay: (start) => `the day after ${start}`,
  percentage: (ratio) => `${ratio} in per cent`,
  valueCases: (condition, met, unmet) => `${met} where ${condition}, otherwise ${unmet}`,
  whether: (clause) => `whether ${clause}`,
  asOf: 'the as-of date',
  stageDay: (stage) => `the day ${stage} began`,
  shifted: (start, back, length) => `${length} ${back ? 'before' : 'after'} ${start}`,
  edge: {
    year_start: (date) => `1 January of the year of ${date}`,
    year_end: (date) => `31 December of the year of ${date}`,
  },
  unset: (giver, title) => `the ${quote(title)} that ${GIVERS[giver]} sets`,
  taken: (number, option) => `by ${number}: ${quote(option)}`,
  remarked: (value, remark) => `${value} (${remark})`,
  length: (amount, unit) => periodText(amount, unit, 'en'),
};
