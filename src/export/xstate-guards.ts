/**
 * Guards as names. JSON holds no functions, so each guard of an exported machine is a name, and the machine says of
 * every name what must hold: rules that are met, states that are active, and earlier candidates that are settled unmet
 * (D7: an undetermined guard stops the search).
 */
import { createWorld, resolveChosen } from '../evaluate/world.ts';
import type { Pack } from '../model/pack.ts';
import type { Transition } from '../model/procedure.ts';
import type { Earlier } from '../procedure/precedence.ts';
import { stateTitle } from '../report/titles.ts';

/** All of the terms must hold. */
export type GuardTerm =
  | { readonly rule: string; readonly title: string }
  | { readonly in: string; readonly title: string }
  | { readonly not: readonly GuardTerm[] };

export interface Guards {
  /** The name of what guards a transition; undefined for nothing. */
  readonly nameOf: (transition: Transition, earlier: readonly Earlier[]) => string | undefined;
  /** Name → its terms, of all that were named so far. */
  readonly named: () => Readonly<Record<string, readonly GuardTerm[]>>;
}

/** The guards of a pack's procedures under the readings it has chosen. */
export const guardsOf = (pack: Pack): Guards => {
  const world = createWorld({ pack, facts: {}, asOf: '' });
  const named = new Map<string, readonly GuardTerm[]>();

  const inState = (path: string): GuardTerm => ({ in: `#${path}`, title: stateTitle(pack, path) });
  const own = ({ in: state, guard }: Transition): readonly GuardTerm[] => {
    const rule = guard === undefined ? undefined : resolveChosen(world, guard);
    return [
      ...(state === undefined ? [] : [inState(state)]),
      ...(rule === undefined ? [] : [{ rule, title: pack.rules[rule]?.title ?? rule }]),
    ];
  };
  const termsOf = (transition: Transition, earlier: readonly Earlier[]): readonly GuardTerm[] => [
    ...own(transition),
    ...earlier.map(
      ({ transition: other, of }): GuardTerm => ({
        not: [...(of === undefined ? [] : [inState(of)]), ...own(other)],
      }),
    ),
  ];

  return {
    nameOf: (transition, earlier) => {
      const terms = termsOf(transition, earlier);
      if (terms.length === 0) return undefined;
      const name = nameIn(terms);
      named.set(name, terms);
      return name;
    },
    named: () => Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

/** `rule`, `in state`, `not rule`, joined by `and`. */
const nameIn = (terms: readonly GuardTerm[]): string => terms.map(wordOf).join(' and ');

const wordOf = (term: GuardTerm): string => {
  if ('rule' in term) return term.rule;
  if ('in' in term) return `in ${term.in.slice(1)}`;
  return term.not.length === 1 ? `not ${nameIn(term.not)}` : `not (${nameIn(term.not)})`;
};
