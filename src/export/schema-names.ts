/**
 * The schema of a name: something the pack declares, called by its id or its title. Written for what editors do with
 * it: a wrong name is refused in one short sentence, all names are offered, and a name under the cursor is explained.
 */
import type { NameTable } from '../link/names.ts';
import { nameTable } from '../link/names.ts';
import type { Schema } from './schema-build.ts';
import { branching } from './schema-build.ts';
import type { NameWords } from './schema-words-zh.ts';
import { titleWords } from './schema-words-zh.ts';

/** What a name may stand for. */
export interface Nameable {
  /** Every way to write it that banfa takes; none of them names anything else. */
  readonly names: readonly string[];
  /** Regular expressions for all ways to write it, where `names` are not all. */
  readonly patterns?: readonly string[];
  /** The ways that an editor proposes; all `names` where absent. */
  readonly offered?: readonly string[];
  /** In Markdown: beside a proposal, and where the name stands. */
  readonly brief: string;
  readonly full: string;
}

/**
 * A text that is one of the names, with or without blanks around it, as banfa reads it. A name that YAML reads as a
 * number is one as well. Without `explains` a name is told of only where it is proposed.
 *
 * The whole and its alternatives bear words of their own: YAML language servers tell alternatives apart by title and
 * description, and take a value for one that satisfies all of them if they find as many with such words.
 */
export const nameSchema = (
  { title, refusal }: NameWords,
  nameables: readonly Nameable[],
  explains = true,
): Schema => {
  const names = nameables.flatMap((one) => one.names);
  const numbers = names.flatMap((name) => (isNumeral(name) ? [Number(name)] : []));
  return {
    title: titleWords.nameOf(title),
    anyOf: [
      {
        title,
        description: titleWords.howToName(title),
        type: 'string',
        pattern: namePattern(nameables.flatMap((one) => one.patterns ?? one.names.map(literally))),
        patternErrorMessage: refusal,
        ...(explains ? explained(nameables) : {}),
      },
      ...(numbers.length === 0 ? [] : [{ title: `${title} #`, type: 'number', enum: [...new Set(numbers)] }]),
      ...offering(nameables),
    ],
  };
};

/** Any text; those named are offered. */
export const openNameSchema = (title: string, nameables: readonly Nameable[]): Schema => ({
  title: titleWords.nameOf(title),
  anyOf: [
    {
      title,
      description: titleWords.howToName(title),
      type: 'string',
      minLength: 1,
      ...explained(nameables),
    },
    ...offering(nameables),
  ],
});

/** The names of a table that name one thing only, by id. */
export const namesIn = (table: NameTable, extra: ReadonlyMap<string, string> = new Map()) => {
  const spellings = new Map<string, readonly string[]>();
  for (const [id, title] of table.ids) {
    const written = [id, extra.get(id) ?? id, title].filter((name) => table.lookup(name) === id);
    spellings.set(id, [...new Set(written.map((name) => name.trim()))]);
  }
  return spellings;
};

/** Id and title of each thing, as far as they name it and nothing else. */
export const namesOf = (things: readonly { readonly id: string; readonly title: string }[]) =>
  namesIn(nameTable('value', things));

/** The whole text, blanks around it aside. */
export const namePattern = (sources: readonly string[]): string =>
  sources.length === 0 ? NOTHING : `^\\s*(?:${sources.join('|')})\\s*$`;

const NOTHING = '(?!)';

/** A text as a regular expression for itself. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const isNumeral = (name: string): boolean => {
  const value = Number(name);
  return Number.isFinite(value) && JSON.stringify(value) === name;
};

/**
 * Never satisfied, only there to be read: editors propose the values of every alternative. With an ordinary `enum` they
 * would list all of them whenever one is wrong or looked at.
 */
const offering = (nameables: readonly Nameable[]): readonly Schema[] => {
  const briefs = new Map(
    nameables.flatMap(({ names, offered = names, brief }) => offered.map((name) => [name, brief] as const)),
  );
  if (briefs.size === 0) return [];
  return [
    {
      title: OFFERED,
      type: 'string',
      enum: [...briefs.keys()],
      ...([...briefs.values()].some((brief) => brief !== '')
        ? { markdownEnumDescriptions: [...briefs.values()] }
        : {}),
      not: {},
    },
  ];
};

const OFFERED = '…';

/** The explanation of the one that is named, found in two steps: with n names some 2√n are looked at, not n. */
const explained = (nameables: readonly Nameable[]): Schema => {
  const known = nameables.filter(({ names }) => names.length > 0);
  if (known.length === 0) return {};
  const size = Math.ceil(Math.sqrt(known.length));
  const groups = Array.from({ length: Math.ceil(known.length / size) }, (_, index) =>
    known.slice(index * size, (index + 1) * size),
  );
  return {
    allOf: groups.map((group) =>
      ifNamed(group, group.length === 1 ? wordsOf(group[0]) : { allOf: group.map(explanation) }),
    ),
  };
};

const explanation = (nameable: Nameable): Schema => ifNamed([nameable], wordsOf(nameable));

const ifNamed = (nameables: readonly Nameable[], words: Schema): Schema =>
  branching({ pattern: `^(?:${nameables.flatMap(({ names }) => names.map(literally)).join('|')})$` }, words);

const wordsOf = (nameable: Nameable | undefined): Schema => ({
  markdownDescription: nameable?.full ?? '',
});

/** Properties for the names of some things, each spelling its own key; keys with blanks around them pass unseen. */
export const keyedBy = (
  keys: readonly { readonly names: readonly string[]; readonly schema: Schema }[],
): Schema => ({
  properties: Object.fromEntries(
    keys.flatMap(({ names, schema }) => names.map((name) => [name, schema] as const)),
  ),
  patternProperties: PADDED,
  additionalProperties: false,
});

/** A key in quotes with blanks around the name: banfa takes it, and what stands under it is left to `check`. */
export const PADDED: Schema = { '^\\s|\\s$': {} };
