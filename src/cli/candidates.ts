/** What may stand in a place of the command line: fixed words, names of the pack at hand, or files. */
import { catalogue } from '../base/catalogue.ts';
import { DIALECTS } from '../export/dialects.ts';
import type { Pack } from '../model/pack.ts';
import { FORMATS } from './formats.ts';

/** A word that may stand there, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
  /** More of the word is to come. */
  readonly open?: true;
}

/** Candidates, or that the shell is to offer files or folders. */
export type Offer = readonly Candidate[] | 'files' | 'folders';

/** What is asked of a place: its name in the help (`CASE`), what is written of it, and where names come from. */
export interface Place {
  readonly name: string;
  readonly command: string;
  readonly current: string;
  /** Absent where there is no pack, or one that does not link. */
  readonly pack: () => Promise<Pack | undefined>;
  readonly exportKinds: () => Promise<readonly string[]>;
}

/** What may stand at a place; files where nothing else is known of it. */
export const offerFor = async (place: Place): Promise<Offer> => {
  const fixed = FIXED[place.name];
  if (fixed !== undefined) return plain(fixed);
  if (place.name === 'KIND') return plain(await place.exportKinds());
  if (place.name === 'FORMAT')
    return plain(Object.entries(FORMATS).find(([one]) => one === place.command)?.[1] ?? []);
  if (FOLDERS.has(place.name)) return 'folders';
  const names = NAMES[place.name];
  if (names === undefined) return UNKNOWN.has(place.name) ? [] : 'files';
  const pack = await place.pack();
  const found = pack === undefined ? [] : names(pack, place);
  return place.name === 'TOPIC' && place.current.includes('/')
    ? [...found, ...plain(Object.keys(catalogue))]
    : found;
};

const FIXED: Readonly<Record<string, readonly string[]>> = {
  LANG: ['zh', 'en'],
  FORM: ['id', 'title'],
  DIALECT: DIALECTS,
  SHELL: ['bash', 'zsh', 'fish'],
};
const FOLDERS: ReadonlySet<string> = new Set(['DIR', 'PACK']);
/** Whatever somebody thinks of. */
const UNKNOWN: ReadonlySet<string> = new Set(['DATE', 'NEW']);

const plain = (values: readonly string[]): readonly Candidate[] =>
  values.map((value) => ({ value, about: '' }));

type Names = (pack: Pack, place: Place) => readonly Candidate[];

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Each thing by its id and by its title. */
const bothNames = (things: Iterable<Named>): readonly Candidate[] =>
  [...things].flatMap(({ id, title }) => [
    { value: id, about: title },
    { value: title, about: id },
  ]);

const articlesOf: Names = ({ chapters }) =>
  chapters
    .flatMap(({ articles }) => articles)
    .flatMap((article) => [
      { value: article.label, about: article.heading ?? '' },
      ...article.paragraphs.flatMap(({ items }) =>
        items.map((item) => ({ value: article.label + item.label, about: '' })),
      ),
    ]);

/** Everything that can be explained; before anything is typed what people ask for most. */
const topicsOf: Names = (pack, place) => {
  const rules = Object.values(pack.rules);
  const shown = rules.filter(({ parent }) => place.current !== '' || parent === undefined);
  if (place.current === '') {
    const titles = shown.map(({ id, title }) => ({ value: title, about: id }));
    return [...articlesOf(pack, place), ...titles];
  }
  return [
    ...articlesOf(pack, place),
    ...bothNames(shown),
    ...bothNames(Object.values(pack.facts)),
    ...bothNames([pack.parameters, pack.roles, pack.procedures].flatMap((one) => Object.values(one))),
    ...Object.values(pack.decisions).map(({ number, question }) => ({ value: number, about: question })),
  ];
};

/** First which decision, then which of its options. */
const readingsOf: Names = ({ decisions }, { current }) =>
  Object.values(decisions).flatMap(({ number, question, options, switchable }): readonly Candidate[] => {
    if (!switchable) return [];
    if (!current.startsWith(`${number}=`)) return [{ value: `${number}=`, about: question, open: true }];
    return Object.entries(options).map(([option, about]) => ({ value: `${number}=${option}`, about }));
  });

const NAMES: Readonly<Record<string, Names>> = {
  TOPIC: topicsOf,
  WORKFLOW: ({ procedures }) => bothNames(Object.values(procedures)),
  NAME: ({ rules, procedures }) => bothNames([...Object.values(rules), ...Object.values(procedures)]),
  OLD: ({ rules, facts, parameters, roles, procedures }) =>
    bothNames([rules, facts, parameters, roles, procedures].flatMap((one) => Object.values(one))),
  PARAM: ({ parameters }) => bothNames(Object.values(parameters)),
  RANGE: ({ parameters }) =>
    Object.values(parameters).map(({ id, title }) => ({ value: `${id}=`, about: title, open: true })),
  RULE: ({ rules }) => bothNames(Object.values(rules)),
  ROLE: ({ roles }) => bothNames(Object.values(roles)),
  ID: ({ notices }) => Object.values(notices).map(({ id, title }) => ({ value: id, about: title })),
  'ED=OPTION': readingsOf,
};
