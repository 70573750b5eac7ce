/** Catalogues: the tables of named values that the measure itself lists. */
import { child, entriesOf, placeAt } from '../load/cursor.ts';
import type { Catalogue, CatalogueEntry } from '../model/fact.ts';
import { linkCitations, requireCitations } from './citations.ts';
import type { Declarations, Declared } from './declarations.ts';
import { declare, declaredUnder } from './declarations.ts';
import { referPair } from './references.ts';
import type { LinkScope } from './scope.ts';

export const linkCatalogues = (scope: LinkScope): Readonly<Record<string, Catalogue>> =>
  Object.fromEntries(scope.names.catalogue.list.map((one) => [one.id, linkCatalogue(one, scope)]));

const linkCatalogue = (declared: Declared, scope: LinkScope): Catalogue => {
  const { id, title, cursor } = declared;
  return {
    id,
    title,
    open: child(cursor, 'open')?.value === true,
    citations: requireCitations(declared, scope.citable, scope.report),
    entries: linkEntries(
      declare('value', declaredUnder(child(cursor, 'entries')), scope.report, undefined, {
        owner: id,
        as: 'entry',
      }),
      scope,
      id,
    ),
    place: placeAt(cursor),
  };
};

/** Ids of entries of entries are unique in the whole catalogue, so that a fact can list them all. */
const linkEntries = (
  entries: Declarations,
  scope: LinkScope,
  catalogue: string,
): Readonly<Record<string, CatalogueEntry>> => {
  declare(
    'value',
    entries.list.flatMap(({ cursor }) => declaredUnder(child(cursor, 'entries'))),
    scope.report,
    undefined,
    { as: 'untold' },
  );
  return Object.fromEntries(
    entries.list.map(({ id, title, cursor }) => [
      id,
      {
        id,
        title,
        citations: linkCitations(child(cursor, 'cite'), scope.citable, scope.report),
        entries: Object.fromEntries(
          entriesOf(child(cursor, 'entries')).map(([key, words]) => {
            referPair(scope.report, words, { kind: 'entry', id: `${catalogue}.${id}.${key}` });
            return [key, String(words.value)];
          }),
        ),
      },
    ]),
  );
};
