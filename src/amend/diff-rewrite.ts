/** A part of the old pack with the names that the new pack has for the same things. */
import type { NameKind, Names } from './diff-name-kinds.ts';

/** The same value with new names; where nothing has another, the value itself. */
export const rewritten = <T>(value: T, names: Names): T => {
  const plain =
    Object.values(names.ids).every((map) => map.size === 0) &&
    [...names.articles].every(([from, to]) => from === to);
  if (plain) return value;
  const copy: T = JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? renamedIn({ ...part }, names)
        : part,
    ),
  );
  return copy;
};

type Loose = Record<string, unknown>;

/** What a name stands for under a key that holds one name or several. */
const KEYS: Readonly<Record<string, readonly NameKind[]>> = {
  fact: ['fact'],
  parameter: ['parameter'],
  rule: ['rule'],
  decision: ['decision'],
  choose: ['decision'],
  answer: ['rule'],
  admissible: ['rule'],
  parent: ['rule'],
  score: ['scoring'],
  scoring: ['scoring'],
  source: ['source'],
  notice: ['notice'],
  role: ['role'],
  by: ['role', 'fact'],
  stage: ['stage'],
  starts: ['procedure'],
  event: ['event'],
  doneBy: ['event'],
  list: ['fact'],
  conflictsWith: ['fact'],
  target: ['state'],
  in: ['state'],
  while: ['state'],
  state: ['state'],
};

/** What the keys of a record stand for. */
const RECORDS: Readonly<Record<string, readonly NameKind[]>> = {
  roles: ['role'],
  stages: ['stage'],
  sources: ['source'],
  decisions: ['decision'],
  facts: ['fact'],
  parameters: ['parameter'],
  rules: ['rule'],
  notices: ['notice'],
  procedures: ['procedure'],
  deciders: ['stage'],
  on: ['event', 'timer'],
  events: ['event'],
  timers: ['timer'],
};

const renamedIn = (part: Loose, names: Names): Loose => {
  const { path, initial } = part;
  for (const [key, one] of Object.entries(part)) {
    const kinds = KEYS[key];
    const records = RECORDS[key];
    if (kinds !== undefined) part[key] = renamedNames(one, kinds, names);
    if (records !== undefined && isLoose(one)) part[key] = renamedKeys(one, records, names);
    if (key === 'guard') part[key] = renamedGuard(one, names);
    if (key === 'deciders' && isLoose(part[key])) part[key] = renamedValues(part[key], ['role'], names);
    if (key === 'of' && part['op'] === 'date') part[key] = renamedNames(one, ['stage'], names);
    if (key === 'of' && Array.isArray(one) && one.every((id) => typeof id === 'string'))
      part[key] = renamedNames(one, ['rule'], names);
  }
  if (typeof path === 'string' && isLoose(part['states'])) {
    const at = pathIn(path, names);
    part['path'] = at;
    part['id'] = at.slice(at.lastIndexOf('.') + 1);
    if (typeof initial === 'string') {
      const first = pathIn(`${path}.${initial}`, names);
      part['initial'] = first.slice(first.lastIndexOf('.') + 1);
    }
    part['states'] = Object.fromEntries(
      Object.entries(part['states']).map(([id, one]) => {
        const inner = pathIn(`${path}.${id}`, names);
        return [inner.slice(inner.lastIndexOf('.') + 1), one];
      }),
    );
  }
  if (typeof part['label'] === 'string') renumber(part, names);
  if (typeof part['id'] === 'string' && typeof part['title'] === 'string') renameOwn(part, part['id'], names);
  return part;
};

/** A citation of an article that has another number now. */
const renumber = (part: Loose, names: Names): void => {
  const { kind, article } = part;
  if (kind === 'article' && typeof article === 'number')
    part['article'] = names.articles.get(article) ?? article;
};

/** The id of the thing itself, told by what else it has. */
const renameOwn = (part: Loose, id: string, names: Names): void => {
  const kind: NameKind | undefined =
    'body' in part
      ? 'rule'
      : 'setBy' in part
        ? 'parameter'
        : 'question' in part
          ? 'decision'
          : 'clauses' in part
            ? 'notice'
            : 'groups' in part
              ? 'scoring'
              : 'root' in part
                ? 'procedure'
                : 'role' in part
                  ? 'event'
                  : 'due' in part
                    ? 'timer'
                    : 'type' in part
                      ? 'fact'
                      : undefined;
  if (kind !== undefined) part['id'] = names.ids[kind].get(id) ?? id;
};

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const renamedNames = (value: unknown, kinds: readonly NameKind[], names: Names): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => renamedNames(one, kinds, names));
  return typeof value === 'string' ? nameIn(value, kinds, names) : value;
};

const nameIn = (name: string, kinds: readonly NameKind[], names: Names): string => {
  for (const kind of kinds) {
    if (kind === 'state') return pathIn(name, names);
    const found = kind === 'timer' ? timerIn(name, names) : names.ids[kind].get(name);
    if (found !== undefined) return found;
    // `list.field`, `scoring.group`: what belongs to something that has another name.
    if (kind !== 'fact' && kind !== 'scoring') continue;
    for (const [from, to] of names.ids[kind])
      if (name.startsWith(`${from}.`)) return to + name.slice(from.length);
  }
  return name;
};

const timerIn = (name: string, names: Names): string | undefined => {
  if (!name.startsWith('timer.')) return names.ids.timer.get(name);
  const found = names.ids.timer.get(name.slice('timer.'.length));
  return found === undefined ? undefined : `timer.${found}`;
};

/** A path of states: its longest beginning that has another name. */
const pathIn = (path: string, { ids }: Names): string => {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const found = ids.state.get(path.slice(0, end));
    if (found !== undefined) return found + path.slice(end);
  }
  return path;
};

const renamedKeys = (value: Loose, kinds: readonly NameKind[], names: Names): Loose =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [nameIn(key, kinds, names), one]));

const renamedValues = (value: Loose, kinds: readonly NameKind[], names: Names): Loose =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamedNames(one, kinds, names)]));

/** A rule, or one for every option of a decision. */
const renamedGuard = (value: unknown, names: Names): unknown => {
  if (!isLoose(value)) return value;
  if ('value' in value) return { ...value, value: renamedNames(value['value'], ['rule'], names) };
  return isLoose(value['options'])
    ? { ...value, options: renamedValues(value['options'], ['rule'], names) }
    : value;
};
