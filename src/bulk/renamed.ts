/** Bound rules under other names, so that two versions of them can stand side by side. */
import type { BoundRule, Term } from './bound.ts';

/** The rules with new names for some, also where they are asked for; terms that were one object are one again. */
export const renamed = (
  rules: readonly BoundRule[],
  nameOf: (rule: string) => string,
): readonly BoundRule[] => {
  const seen = new Map<Term, Term>();
  const under = (term: Term): Term => {
    const known = seen.get(term);
    if (known !== undefined) return known;
    const made = anew(term);
    seen.set(term, made);
    return made;
  };
  const anew = (term: Term): Term => {
    if ('spans' in term) return { ...term, args: [under(term.args[0]), under(term.args[1])] };
    switch (term.op) {
      case 'literal':
      case 'unknown':
      case 'free':
      case 'fact':
        return term;
      case 'rule':
        return { ...term, rule: nameOf(term.rule) };
      case 'some':
      case 'all':
      case 'none':
        return { ...term, where: under(term.where) };
      case 'count':
        return term.where === undefined ? term : { ...term, where: under(term.where) };
      case 'sum':
        return { ...term, of: under(term.of), ...(term.where && { where: under(term.where) }) };
      case 'at_least':
        return { ...term, least: under(term.least), args: term.args.map(under) };
      case 'not':
      case 'in':
      case 'year_start':
      case 'year_end':
        return { ...term, args: [under(term.args[0])] };
      case 'date_add':
        return { ...term, args: [under(term.args[0]), under(term.args[1])] };
      case 'if':
        return { ...term, args: [under(term.args[0]), under(term.args[1]), under(term.args[2])] };
      default:
        return { ...term, args: term.args.map(under) };
    }
  };
  return rules.map(({ id, applies, holds, members, kind }) => ({
    id: nameOf(id),
    kind,
    ...(applies && { applies: under(applies) }),
    holds: under(holds),
    members: members.map(nameOf),
  }));
};
