/** Terms made simpler as they are made: what is certain is folded away. */
import type { Scalar } from '../model/value.ts';
import type { Kind, Term } from './bound.ts';

export const literal = (value: Scalar, kind: Kind): Term => ({ op: 'literal', kind, value });
export const unknown = (kind: Kind): Term => ({ op: 'unknown', kind });

const TRUE: Term = literal(true, 'boolean');
const FALSE: Term = literal(false, 'boolean');

/** LAW: false and x = false, true and x = x; of nothing: true. */
export const conjunction = (args: readonly Term[]): Term => connective('and', true, args);

/** LAW: true or x = true, false or x = x; of nothing: false. */
export const disjunction = (args: readonly Term[]): Term => connective('or', false, args);

const connective = (op: 'and' | 'or', neutral: boolean, args: readonly Term[]): Term => {
  if (args.some((arg) => isLiteral(arg, !neutral))) return neutral ? FALSE : TRUE;
  const counting = args.filter((arg) => !isLiteral(arg, neutral));
  const [only, ...others] = counting;
  if (only === undefined) return neutral ? TRUE : FALSE;
  return others.length === 0 ? only : { op, kind: 'boolean', args: counting };
};

/** LAW: not not x = x. */
export const negation = (arg: Term): Term => {
  if (arg.op === 'literal') return arg.value === true ? FALSE : TRUE;
  if (arg.op === 'not') return arg.args[0];
  return { op: 'not', kind: 'boolean', args: [arg] };
};

/** A condition that is certain leaves only its branch. */
export const alternative = (test: Term, one: Term, other: Term): Term => {
  const [then, otherwise] = [likened(one, other.kind), likened(other, one.kind)];
  if (test.op === 'literal') return test.value === true ? then : otherwise;
  return { op: 'if', kind: then.kind, args: [test, then, otherwise] };
};

/** Words that are written where a day or a month and day is meant are one; what is no text stays as it is. */
export const likened = (term: Term, kind: Kind): Term => {
  if (term.kind !== 'text' || kind === 'text') return term;
  switch (term.op) {
    case 'literal':
    case 'unknown':
      return { ...term, kind };
    case 'if': {
      const [test, then, otherwise] = term.args;
      return { op: 'if', kind, args: [test, likened(then, kind), likened(otherwise, kind)] };
    }
    default:
      return term;
  }
};

const isLiteral = (term: Term, value: boolean): boolean => term.op === 'literal' && term.value === value;

/** The terms directly beneath one, those that look at records included. */
export const partsOf = (term: Term): readonly Term[] => {
  switch (term.op) {
    case 'literal':
    case 'unknown':
    case 'free':
    case 'fact':
    case 'rule':
      return [];
    case 'some':
    case 'all':
    case 'none':
      return [term.where];
    case 'count':
      return term.where === undefined ? [] : [term.where];
    case 'sum':
      return term.where === undefined ? [term.of] : [term.where, term.of];
    case 'at_least':
      return [term.least, ...term.args];
    default:
      return term.args;
  }
};
