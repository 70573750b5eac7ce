/** What a ledger calls a change, told by its id: titles and the numbers of articles stand for what has them. */
import type { Pack } from '../model/pack.ts';

/** The two versions that a ledger speaks of. */
export interface Amendment {
  readonly old: Pack;
  readonly now: Pack;
}

/** `parameter:ID` for `parameter:TITLE`, where both versions agree on what that is; else as it was written. */
export const idOf = (named: string, { old, now }: Amendment): string => {
  const [kind = '', name = ''] = named.split(/:(.*)/s, 2);
  const ids = idsCalled(kind, name, old, now);
  return ids.length === 1 ? `${kind}:${ids[0]}` : named;
};

/** Every id that a title or a number stands for in one of the two; one that is an id itself stands for itself. */
export const idsCalled = (kind: string, name: string, ...packs: readonly Pack[]): readonly string[] => {
  const all = packs.flatMap((pack) => namedIn(kind, pack));
  if (all.some(({ id }) => id === name)) return [name];
  return [...new Set(all.filter(({ title }) => title === name).map(({ id }) => id))];
};

interface Named {
  readonly id: string;
  readonly title: string;
}

const namedIn = (kind: string, pack: Pack): readonly Named[] => {
  if (kind === 'article')
    return pack.chapters.flatMap(({ articles }) => articles.map(({ id, label }) => ({ id, title: label })));
  return Object.entries(tableOf(kind, pack)).map(([id, { title }]) => ({ id, title }));
};

const tableOf = (kind: string, pack: Pack): Readonly<Record<string, { readonly title: string }>> => {
  switch (kind) {
    case 'parameter':
      return pack.parameters;
    case 'fact':
      return pack.facts;
    case 'rule':
      return pack.rules;
    case 'advisory':
      return pack.advisories;
    case 'catalogue':
      return pack.catalogues;
    case 'role':
      return pack.roles;
    case 'stage':
      return pack.stages;
    case 'procedure':
      return pack.procedures;
    default:
      return {};
  }
};
