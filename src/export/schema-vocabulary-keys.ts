/**
 * The facts of a case as mappings: every spelling of every fact (dotted or nested, by id or title) as a key of the
 * level it stands on, and no fact twice. Says the same as `link/case-facts.ts` does by walking, which a test holds it to.
 */
import type { CaseNames } from '../link/case-names.ts';
import { caseNames } from '../link/case-names.ts';
import type { Pack } from '../model/pack.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { branching, ref } from './schema-build.ts';
import { plainly } from './schema-docs-zh.ts';
import { PADDED } from './schema-names.ts';
import { hintWords, titleWords } from './schema-words-zh.ts';

/**
 * `facts.event`, and a definition for every group of facts; `facts.head` is the same, only that nothing is added to
 * lists there.
 */
export const vocabularyDefinitions = (pack: Pack): Definitions => {
  const names = caseNames(pack);
  const levels = ['', ...[...names.groups()].map((group) => `${group}.`)].map((prefix) =>
    levelAt(prefix, pack, names),
  );
  const [root] = levels;
  return Object.fromEntries([
    ['facts.head', { title: titleWords.facts, allOf: [ref('facts.event')], ...wholeLists('', pack, levels) }],
    ...levels.map((level) => [levelName(level.prefix), levelSchema(level, pack)] as const),
    ...levels.flatMap(onceDefinitions),
    ...levels.flatMap((level) =>
      level === root
        ? []
        : level.facts.map((fact) => [absentName(fact, level.prefix), absentSchema(fact, level)] as const),
    ),
  ]);
};

/** The lists that can be reached from a level are lists there. */
const wholeLists = (prefix: string, pack: Pack, levels: readonly Level[]): Schema => {
  const level = levels.find((one) => one.prefix === prefix);
  const isList = (fact: string): boolean => pack.facts[fact]?.type.kind === 'list';
  const properties = [
    ...[...(level?.leaves ?? [])].flatMap(([key, fact]) => (isList(fact) ? [[key, WHOLE] as const] : [])),
    ...[...(level?.groups ?? [])].flatMap(([key, inner]) => {
      const below = wholeLists(inner, pack, levels);
      return Object.keys(below).length === 0 ? [] : [[key, { doNotSuggest: true, ...below }] as const];
    }),
  ];
  return properties.length === 0 ? {} : { properties: Object.fromEntries<Schema>(properties) };
};

const WHOLE: Schema = { type: ['array', 'null'], doNotSuggest: true };

/** The keys that mean something on one level: under no group (`''`) or under one (`a.b.`). */
interface Level {
  readonly prefix: string;
  readonly leaves: ReadonlyMap<string, string>;
  /** Key → the prefix of the level below it. */
  readonly groups: ReadonlyMap<string, string>;
  /** Every fact that can be reached from here. */
  readonly facts: readonly string[];
}

const levelAt = (prefix: string, pack: Pack, names: CaseNames): Level => {
  const facts = Object.values(pack.facts);
  const candidates = facts.flatMap(({ id, title }) => [
    ...(id.startsWith(prefix) ? [id.slice(prefix.length), title.trim(), id] : []),
    ...(title.startsWith(prefix) ? [title.slice(prefix.length).trim()] : []),
  ]);
  const leaves = new Map<string, string>();
  for (const key of candidates) {
    const fact = factNamed(prefix, key, names);
    if (fact !== undefined && key !== '') leaves.set(key, fact);
  }
  const groups = new Map<string, string>();
  for (const group of names.groups()) {
    const key = group.slice(prefix.length);
    if (group.startsWith(prefix) && key !== '' && !leaves.has(key)) groups.set(key, `${group}.`);
  }
  return {
    prefix,
    leaves,
    groups,
    facts: [
      ...new Set([...leaves.values(), ...facts.map(({ id }) => id).filter((id) => id.startsWith(prefix))]),
    ],
  };
};

/** As `link/case-facts.ts` reads a key: the whole name, else inside a group the title alone. */
const factNamed = (prefix: string, key: string, names: CaseNames): string | undefined => {
  const whole = names.facts().lookup(prefix + key);
  if (whole !== undefined || prefix === '') return whole;
  const inside = names.facts().lookup(key);
  return inside?.startsWith(prefix) === true ? inside : undefined;
};

const levelName = (prefix: string): string =>
  prefix === '' ? 'facts.event' : `group.${prefix.slice(0, -1)}`;

const levelSchema = (level: Level, pack: Pack): Schema => {
  const { prefix, leaves, groups } = level;
  const isGroup = prefix !== '';
  return {
    title: isGroup ? `${titleWords.group} ${prefix.slice(0, -1)}` : titleWords.facts,
    ...(isGroup ? { markdownDescription: groupWords(level, pack) } : {}),
    type: isGroup ? ['object', 'null'] : 'object',
    properties: Object.fromEntries([
      ...[...leaves].map(([key, id]) => [key, ref(`fact.${id}`)] as const),
      ...[...groups].map(([key, inner]) => [key, ref(levelName(inner))] as const),
    ]),
    patternProperties: PADDED,
    additionalProperties: false,
    ...dependenciesOf(level),
  };
};

const groupWords = ({ facts }: Level, pack: Pack): string =>
  facts.map((id) => `- ${plainly(pack.facts[id]?.title ?? id)}`).join('\n');

/** A key that names a fact forbids every other way to write that fact, on this level and below. */
const dependenciesOf = (level: Level): Schema => {
  const keys = [...level.leaves.keys(), ...level.groups.keys()].filter(
    (key) => onceSchema(key, level) !== undefined,
  );
  return keys.length === 0
    ? {}
    : {
        dependencies: Object.fromEntries(keys.map((key) => [key, ref(onceName(key, level))] as const)),
      };
};

const onceDefinitions = (level: Level): readonly (readonly [string, Schema])[] =>
  [...level.leaves.keys(), ...level.groups.keys()].flatMap((key) => {
    const schema = onceSchema(key, level);
    return schema === undefined ? [] : [[onceName(key, level), schema] as const];
  });

/** Keys may be in any language, the names of definitions are not. */
const onceName = (key: string, { prefix, leaves, groups }: Level): string =>
  `once.${prefix}${[...leaves.keys(), ...groups.keys()].indexOf(key)}`;

const onceSchema = (key: string, level: Level): Schema | undefined => {
  const fact = level.leaves.get(key);
  const inner = level.groups.get(key);
  if (fact !== undefined) return othersForbidden(fact, key, level);
  return inner === undefined ? undefined : overlapForbidden(key, inner, level);
};

/** Each pair of keys is told once, by the first of them. */
const othersForbidden = (fact: string, key: string, level: Level): Schema | undefined => {
  const same = [...level.leaves].flatMap(([other, id]) => (id === fact ? [other] : []));
  const forbidden = [
    ...same.slice(same.indexOf(key) + 1).map((other) => [other, false] as const),
    ...groupsHolding(fact, level).map(([group, inner]) => [group, ref(absentName(fact, inner))] as const),
  ];
  return forbidden.length === 0
    ? undefined
    : { properties: Object.fromEntries<Schema | false>(forbidden), errorMessage: hintWords.twice };
};

/** `a` and `a.b` may both be keys of a level: what stands under one may not stand under the other. */
const overlapForbidden = (key: string, inner: string, level: Level): Schema | undefined => {
  const clashes = [...level.groups].flatMap(([outer, wider]) =>
    inner === wider || !inner.startsWith(wider)
      ? []
      : level.facts
          .filter((fact) => fact.startsWith(inner))
          .map((fact) =>
            branching({ properties: { [key]: ref(absentName(fact, inner)) } }, undefined, {
              properties: { [outer]: ref(absentName(fact, wider)) },
            }),
          ),
  );
  return clashes.length === 0 ? undefined : { allOf: clashes };
};

const groupsHolding = (fact: string, { groups }: Level): readonly (readonly [string, string])[] =>
  [...groups].filter(([, inner]) => fact.startsWith(inner));

const absentName = (fact: string, prefix: string): string => `absent.${prefix.slice(0, -1)}.of.${fact}`;

/** The group says nothing of the fact; one that is null says that it knows none of its facts. */
const absentSchema = (fact: string, level: Level): Schema => ({
  type: 'object',
  doNotSuggest: true,
  properties: Object.fromEntries<Schema | false>([
    ...[...level.leaves].filter(([, id]) => id === fact).map(([key]) => [key, false] as const),
    ...groupsHolding(fact, level).map(([key, inner]) => [key, ref(absentName(fact, inner))] as const),
  ]),
});
