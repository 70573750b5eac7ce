/** A part of the old pack with the names that the new pack has for the same things. */
import type { NameKind, Names } from './diff-name-kinds.ts';
import { isPlain, lastOf, NAME_KINDS, nameIn } from './diff-name-kinds.ts';

/** The same value with new names; where nothing has another, the value itself. `list`: of what list it is a field. */
export const rewritten = <T>(value: T, names: Names, list?: string): T => {
  if (isPlain(names)) return value;
  const copy: T = JSON.parse(JSON.stringify(walk(value, { names, ...(list === undefined ? {} : { list }) })));
  return copy;
};

type Loose = Readonly<Record<string, unknown>>;

/** Where the walk is. */
interface Here {
  readonly names: Names;
  /** The list, by its old name, whose records are looked at. */
  readonly list?: string;
  /** The fact, by its old name, that values here are compared with. */
  readonly compared?: string;
  /** The rule, by its old name, whose named values are used. */
  readonly rule?: string;
  /** Inside a score table every id begins with that of the table. */
  readonly isScoring?: true;
}

/** What a name stands for under a key that holds one name or several. */
const KEYS: Readonly<Record<string, readonly NameKind[]>> = {
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
  conflictsWith: ['field', 'fact'],
  key: ['clause'],
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
  clauses: ['clause'],
};

const walk = (value: unknown, here: Here): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => walk(one, here));
  if (!isLoose(value)) return value;
  const { names } = here;
  const inner = innerOf(value, here);
  const out: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const kinds = KEYS[key];
    const records = RECORDS[key];
    const isInside = inner.isScoring === true || inner.rule !== here.rule || INNER.has(key);
    const compared = inner.compared ?? here.compared;
    let part = walk(one, isInside && key !== 'list' ? inner : here);
    if (kinds !== undefined) part = renamedNames(part, kinds, names);
    if (records !== undefined && isLoose(part))
      part = renamedKeys(part, (name) => firstIn(name, records, names));
    if (key === 'fact' && typeof one === 'string') part = factIn(one, value['scope'], here);
    if (key === 'list' && typeof one === 'string') part = nameIn(one, 'fact', names);
    if (key === 'field' && typeof one === 'string') part = fieldIn(one, inner);
    if (key === 'item' && isLoose(part)) part = renamedKeys(part, (name) => fieldIn(name, inner));
    if (key === 'values' && compared !== undefined) part = valuesIn(part, compared, names);
    if ((key === 'grade' || (key === 'value' && value['op'] === 'literal')) && here.compared !== undefined)
      part = valueIn(one, here.compared, names);
    if (key === 'each' && isLoose(part) && typeof value['by'] === 'string') {
      const fact = value['by'];
      part = renamedKeys(part, (name) => lastOf(nameIn(`${fact}.${name}`, 'value', names)));
    }
    if (key === 'name' && value['op'] === 'let' && here.rule !== undefined)
      part = letIn(one, here.rule, names);
    if (key === 'lets' && isLoose(part) && inner.rule !== undefined) {
      const { rule } = inner;
      part = renamedKeys(part, (name) => lastOf(names.ids.let.get(`${rule}.${name}`) ?? name));
    }
    if (key === 'label' && value['kind'] === 'source') part = titleIn(String(one), value['source'], names);
    if (key === 'guard') part = renamedGuard(part, names);
    if (key === 'deciders' && isLoose(part)) part = renamedValues(part, ['role'], names);
    if (key === 'of' && value['op'] === 'date') part = renamedNames(part, ['stage'], names);
    if (key === 'of' && Array.isArray(part) && part.every((id) => typeof id === 'string'))
      part = renamedNames(part, ['rule'], names);
    if (key === 'options' && isLoose(part)) part = renamedKeys(part, (name) => optionIn(name, value, names));
    if (key === 'changes') part = renamedChanges(part, names);
    if (key === 'chosen' && typeof one === 'string') part = optionIn(one, value, names);
    out[key] = part;
  }
  renamePaths(value, out, names);
  if (value['kind'] === 'article' && typeof value['article'] === 'number')
    out['article'] = names.articles.get(value['article']) ?? value['article'];
  if (typeof value['id'] === 'string') out['id'] = ownIn(value['id'], value, here);
  return out;
};

/** Keys of a quantifier, a grade table and a declared list under which the records of the list are looked at. */
const INNER: ReadonlySet<string> = new Set(['where', 'of', 'bands', 'appliesWhen', 'type', 'item', 'args']);

/** The list whose records are looked at inside: of a quantifier, of a grade table, of a declared list. */
const innerOf = (value: Loose, { compared: _, ...here }: Here): Here => {
  const { list, op, type, args, id } = value;
  if (typeof op === 'string' && isLoose(list) && typeof list['fact'] === 'string')
    return { ...here, list: list['scope'] === 'item' ? `${here.list ?? ''}.${list['fact']}` : list['fact'] };
  if (Array.isArray(args)) return comparing(args.find(isVar), here);
  if (value['kind'] === 'bands') return comparing(value['of'], here);
  if (typeof list === 'string' && 'bands' in value)
    return { ...here, list, compared: `${list}.${String(value['field'])}` };
  if (isLoose(type) && typeof id === 'string') {
    const path = here.list === undefined ? id : `${here.list}.${id}`;
    return type['kind'] === 'list' ? { ...here, list: path } : { ...here, compared: path };
  }
  if (isLoose(value['lets']) && typeof id === 'string') return { ...here, rule: id };
  return 'groups' in value && 'vetoes' in value ? { ...here, isScoring: true } : here;
};

const isVar = (value: unknown): boolean => isLoose(value) && value['op'] === 'var';

/** The same place, where values are compared with a fact. */
const comparing = (fact: unknown, here: Here): Here => {
  if (!isLoose(fact) || typeof fact['fact'] !== 'string') return here;
  const compared = fact['scope'] === 'item' ? `${here.list ?? ''}.${fact['fact']}` : fact['fact'];
  return { ...here, compared };
};

/** A value of an enumerated fact. */
const valueIn = (value: unknown, fact: string, names: Names): unknown =>
  typeof value === 'string' ? lastOf(names.ids.value.get(`${fact}.${value}`) ?? value) : value;

/** The values that a condition or a band lists, or that a type allows. */
const valuesIn = (part: unknown, fact: string, names: Names): unknown => {
  if (Array.isArray(part)) return part.map((one: unknown) => valueIn(one, fact, names));
  return isLoose(part) ? renamedKeys(part, (value) => String(valueIn(value, fact, names))) : part;
};

const letIn = (name: unknown, rule: string, { ids }: Names): unknown =>
  typeof name === 'string' ? lastOf(ids.let.get(`${rule}.${name}`) ?? name) : name;

/** The label of a citation with the title that its source has now. */
const titleIn = (label: string, source: unknown, { titles }: Names): string => {
  const [old, now] = (typeof source === 'string' ? titles.get(source) : undefined) ?? [];
  return old === undefined || now === undefined ? label : label.replace(old, () => now);
};

/** A fact of the case, or a field of the record that is looked at. */
const factIn = (fact: string, scope: unknown, here: Here): string =>
  scope === 'item' ? fieldIn(fact, here) : nameIn(fact, 'fact', here.names);

const fieldIn = (field: string, { list, names }: Here): string =>
  list === undefined ? field : lastOf(names.ids.field.get(`${list}.${field}`) ?? field);

/** An option of the decision that a record chooses by, or that the record is. */
const optionIn = (option: string, holder: Loose, { ids }: Names): string => {
  const decision =
    holder['choose'] ?? holder['decision'] ?? ('question' in holder ? holder['id'] : undefined);
  return typeof decision === 'string' ? lastOf(ids.option.get(`${decision}.${option}`) ?? option) : option;
};

/** `parameter:ID` in a ledger of comments. */
const renamedChanges = (value: unknown, names: Names): unknown =>
  Array.isArray(value)
    ? value.map((one: unknown) => {
        const [kind, name] = String(one).split(/:(.*)/s);
        const known = NAME_KINDS.find((other) => other === kind);
        return known === undefined || name === undefined ? one : `${kind}:${firstIn(name, [known], names)}`;
      })
    : value;

/** A state's own path and what it says of the states in it. */
const renamePaths = ({ path, initial, states }: Loose, out: Record<string, unknown>, names: Names): void => {
  if (typeof path !== 'string' || !isLoose(states)) return;
  const at = pathIn(path, names);
  out['path'] = at;
  out['id'] = lastOf(at);
  if (typeof initial === 'string') out['initial'] = lastOf(pathIn(`${path}.${initial}`, names));
  if (isLoose(out['states']))
    out['states'] = renamedKeys(out['states'], (id) => lastOf(pathIn(`${path}.${id}`, names)));
};

/** The id of the thing itself, told by what else it has. */
const ownIn = (id: string, part: Loose, { names, list, isScoring }: Here): string => {
  if ('path' in part) return lastOf(pathIn(String(part['path']), names));
  if (isScoring === true) return nameIn(id, 'scoring', names);
  const kind = OWN.find(([key]) => key in part)?.[1];
  if (kind === 'fact' && list !== undefined) return fieldIn(id, { names, list });
  return kind === undefined ? id : nameIn(id, kind, names);
};

/** What has such a key is a thing of such a kind; the first that is found decides. */
const OWN: readonly (readonly [key: string, kind: NameKind])[] = [
  ['body', 'rule'],
  ['setBy', 'parameter'],
  ['question', 'decision'],
  ['clauses', 'notice'],
  ['groups', 'scoring'],
  ['indicators', 'scoring'],
  ['scale', 'scoring'],
  ['root', 'procedure'],
  ['role', 'event'],
  ['due', 'timer'],
  ['type', 'fact'],
  ['points', 'scoring'],
];

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const renamedNames = (value: unknown, kinds: readonly NameKind[], names: Names): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => renamedNames(one, kinds, names));
  return typeof value === 'string' ? firstIn(value, kinds, names) : value;
};

/** The first of several kinds by which the name has another. */
const firstIn = (name: string, kinds: readonly NameKind[], names: Names): string => {
  for (const kind of kinds) {
    const found =
      kind === 'state'
        ? pathIn(name, names)
        : kind === 'timer'
          ? timerIn(name, names)
          : nameIn(name, kind, names);
    if (found !== name) return found;
  }
  return name;
};

const timerIn = (name: string, { ids }: Names): string => {
  const bare = name.startsWith(TIMER) ? name.slice(TIMER.length) : name;
  const found = ids.timer.get(bare);
  return found === undefined ? name : name.slice(0, name.length - bare.length) + found;
};

const TIMER = 'timer.';

/** A path of states: its longest beginning that has another name. */
const pathIn = (path: string, { ids }: Names): string => {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const found = ids.state.get(path.slice(0, end));
    if (found !== undefined) return found + path.slice(end);
  }
  return path;
};

const renamedKeys = (value: Loose, rename: (key: string) => string): Loose =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [rename(key), one]));

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
