/**
 * What bound rules mean, as numbers: whatever means the same has the same number, in whichever version of a pack it stands.
 * Words do not count: titles, sources, evidence.
 */
import type { ValueType } from '../model/value.ts';
import type { BoundRule, Term } from './bound.ts';
import { partsOf } from './terms.ts';

/** Gives a rule's number; rules that it asks for must have been asked for before, and those of one version at a time. */
export const meanings = (): ((rule: BoundRule, asked: ReadonlyMap<string, number>) => number) => {
  const numbers = new Map<string, number>();
  const numberOf = (said: string): number => {
    const known = numbers.get(said) ?? numbers.size;
    numbers.set(said, known);
    return known;
  };
  return ({ applies, holds }, asked) => {
    const known = new Map<Term, number>();
    /** A term is its own part and the numbers of the others, so that one that is used often is said once. */
    const of = (term: Term): number => {
      const before = known.get(term);
      if (before !== undefined) return before;
      const own = term.op === 'rule' ? ['rule', asked.get(term.rule), term.neutral] : ownPart(term);
      const number = numberOf(JSON.stringify([own, partsOf(term).map(of)]));
      known.set(term, number);
      return number;
    };
    return numberOf(JSON.stringify(['is', applies === undefined ? null : of(applies), of(holds)]));
  };
};

const ownPart = (term: Term): unknown => {
  if ('list' in term) return [term.op, term.list.scope, term.list.fact];
  if ('spans' in term) return [term.op, term.spans];
  switch (term.op) {
    case 'literal':
      return [term.op, term.kind, Object.is(term.value, -0) ? '-0' : String(term.value)];
    case 'fact':
      return [term.op, term.scope, term.fact, shapeOf(term.field.type)];
    case 'in':
      return [term.op, term.values];
    case 'date_add':
      return [term.op, term.unit];
    default:
      return [term.op, term.kind];
  }
};

/** What decides whether a value conforms. */
const shapeOf = (type: ValueType): unknown => (type.kind === 'enum' ? Object.keys(type.values) : type.kind);
