/**
 * One-place changes of the files of a pack, each with the kinds of change that may tell it. Files are read as data, one
 * node is changed, and they are written again; what no longer links is no mutant.
 */
import { parse, stringify } from 'yaml';
import type { Draw } from './faults.ts';

export type Data = null | boolean | number | string | Data[] | { [key: string]: Data };

export interface Mutant {
  readonly files: Readonly<Record<string, string>>;
  /** What was done, where. */
  readonly told: string;
  /** The kinds that may tell it, as the start of their names. */
  readonly kinds: readonly string[];
}

type Path = readonly (string | number)[];

interface Site {
  readonly file: string;
  readonly path: Path;
  readonly node: Data;
  readonly operator: Operator;
}

interface Operator {
  readonly name: string;
  readonly fits: (node: Data, path: Path, file: string) => boolean;
  /** The node as it becomes; undefined takes it away. */
  readonly turn: (node: Data, draw: Draw, path: Path) => Data | undefined;
}

const isRecord = (node: Data | undefined): node is { [key: string]: Data } =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

const last = (path: Path): string | number => path.at(-1) ?? '';
const isText = (node: Data): node is string => typeof node === 'string';
const only = (node: Data): [string, Data] | undefined => {
  const entries = isRecord(node) ? Object.entries(node) : [];
  return entries.length === 1 ? entries[0] : undefined;
};
const STRICT: Readonly<Record<string, string>> = {
  '>=': '>',
  gte: 'gt',
  '>': '>=',
  gt: 'gte',
  '<': '<=',
  lt: 'lte',
  '==': '!=',
  some: 'all',
  none: 'some',
  and: 'or',
};
const ARTICLES = ['第一条', '第三条', '第六条', '第八条'];
const inRules = (file: string): boolean => /chapter|grades|notices/.test(file);
const pick = <T>(all: readonly T[], draw: Draw): T | undefined => all[draw(all.length)];
const other = (all: readonly string[], one: Data, draw: Draw): string =>
  pick(
    all.filter((two) => two !== one),
    draw,
  ) ?? '';

/** Records of which no part is named by anything else. */
const RENAMED: ReadonlySet<string> = new Set([
  'advisories', 'tables', 'obligations', 'notes', 'bonuses', 'deductions', 'vetoes', 'comments', 'revisions', 'catalogues',
]); // biome-ignore format: one thought
const LISTED: ReadonlySet<string> = new Set([
  'preamble',
  'materials',
  'paragraphs',
  'closing',
  'terms',
  'same',
  'typos',
]);
const ROUND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  merge: { trimmed_mean: 'mean', median: 'mean', mean: 'median' },
  mode: { half_up: 'up', down: 'half_even', half_even: 'down' },
  order: { lower: 'higher', higher: 'lower' },
  admissible: { eligible: 'stock' },
  state: { 'rating.assessment': 'rating.review' },
  event: { 'panel.pass': 'panel.fail', 'panel.fail': 'panel.pass' },
};

const OPERATORS: readonly Operator[] = [
  {
    name: 'turn a comparison, a quantifier or a connective',
    fits: (node, path, file) =>
      inRules(file) && STRICT[only(node)?.[0] ?? ''] !== undefined && !path.includes('bands'),
    turn: (node) => {
      const [key, value] = only(node) ?? ['', null];
      return { [STRICT[key] ?? key]: value };
    },
  },
  {
    name: 'move a number in a condition',
    fits: (node, path, file) => inRules(file) && typeof node === 'number' && !path.includes('digits'),
    turn: (node, draw) => Number(node) + (draw(2) === 0 ? 1 : -1),
  },
  {
    name: 'ask for any where all was asked for',
    fits: (node) => isRecord(node) && Array.isArray(node['all']) && node['title'] !== undefined,
    turn: (node) =>
      isRecord(node)
        ? Object.fromEntries(Object.entries(node).map(([key, one]) => [key === 'all' ? 'any' : key, one]))
        : node,
  },
  {
    name: 'drop a member',
    fits: (_node, path) =>
      typeof last(path) === 'number' &&
      [
        'all',
        'any',
        'and',
        'bands',
        'materials',
        'off',
        'work',
        'local',
        'ties',
        'items',
        'done_by',
      ].includes(String(path.at(-2))),
    turn: () => undefined,
  },
  {
    name: 'add a word to a title',
    fits: (node, path) => isText(node) && last(path) === 'title',
    turn: (node) => `${node}新`,
  },
  {
    name: 'change words',
    fits: (node, path) =>
      isText(node) &&
      [
        'text',
        'heading',
        'says',
        'what',
        'note',
        'question',
        'evidence',
        'why',
        'source',
        'number',
        'issuer',
        'quote',
      ].includes(String(last(path))) &&
      !/^(?:第|（|ED-)/.test(node) &&
      !['declared', 'document', 'finding', 'judgement'].includes(node),
    turn: (node) => `${node}等`,
  },
  {
    name: 'cite another article',
    fits: (node, path) => last(path) === 'cite' && isText(node),
    turn: (node, draw) => other(ARTICLES, node, draw),
  },
  {
    name: 'move a value',
    fits: (node, path, file) =>
      file.endsWith('parameters.yaml') && typeof node === 'number' && path.length >= 3,
    turn: (node, draw) => Number(node) + 1 + draw(9),
  },
  {
    name: 'move a value of a call',
    fits: (node, path) => typeof node === 'number' && path[0] === 'parameters' && path.length === 2,
    turn: (node) => Number(node) + 1,
  },
  {
    name: 'move a bound or a unit of a fact',
    fits: (node, path, file) =>
      file.endsWith('facts.yaml') && ['min', 'max', 'unit'].includes(String(last(path))) && node !== 'year',
    turn: (node) => (typeof node === 'number' ? node + 7 : `${node}次`),
  },
  {
    name: 'change whose fact it is, or how it is known',
    fits: (node, path, file) =>
      file.endsWith('facts.yaml') && ['by', 'source'].includes(String(last(path))) && isText(node),
    turn: (node, draw, path) =>
      last(path) === 'by'
        ? other(['library', 'office', 'panel'], node, draw)
        : other(['declared', 'document', 'finding'], node, draw),
  },
  {
    name: 'give a step, a duty or a stage to somebody else',
    fits: (node, path, file) =>
      !file.endsWith('facts.yaml') && last(path) === 'by' && isText(node) && node !== 'library.level',
    turn: (node, draw) => other(['library', 'office', 'panel'], node, draw),
  },
  {
    name: 'take the other option',
    fits: (_node, path, file) => file.endsWith('decisions.yaml') && last(path) === 'chosen',
    turn: (node, _draw) =>
      ({ decision: 'filing', excluded: 'included', allowed: 'barred', next_year: 'same_year' })[
        String(node)
      ] ?? node,
  },
  {
    name: 'lead somewhere else',
    fits: (node, path) => last(path) === 'target' || (path.at(-2) === 'on' && isText(node)),
    turn: (node, draw) =>
      other(
        ['review', 'rejected', 'withdrawn', 'assessment', '#rating.granted', 'revoked', 'clear'],
        node,
        draw,
      ),
  },
  {
    name: 'guard by another rule, or by none',
    fits: (_node, path) => last(path) === 'guard',
    turn: (node, draw) =>
      draw(3) === 0 ? undefined : other(['complete', 'eligible', 'stock', 'fraud'], node, draw),
  },
  {
    name: 'take away a move, a duty, a remark, a table, an obligation',
    fits: (_node, path) =>
      [
        'on',
        'obligations',
        'advisories',
        'tables',
        'bonuses',
        'deductions',
        'vetoes',
        'notes',
        'clauses',
      ].includes(String(path.at(-2))) ||
      [
        'duty',
        'stage',
        'outcome',
        'starts',
        'appliesWhen',
        'applies_when',
        'evidence',
        'min',
        'illustrative',
        'printed',
        'other',
        'heading',
        'first',
        'most',
      ].includes(String(last(path))),
    turn: () => undefined,
  },
  {
    name: 'swap the neighbours of a list',
    fits: (node, path) =>
      Array.isArray(node) && node.length > 1 && ['all', 'and', 'preamble'].includes(String(last(path))),
    turn: (node) => (Array.isArray(node) ? [...node.slice(1), ...node.slice(0, 1)] : node),
  },
  {
    name: 'call something used nowhere else by another id',
    fits: (node, path) => isRecord(node) && RENAMED.has(String(last(path))) && Object.keys(node).length > 0,
    turn: (node, draw) => {
      if (!isRecord(node)) return node;
      const id = pick(Object.keys(node), draw);
      return Object.fromEntries(
        Object.entries(node).map(([key, one]) => [key === id ? `${key}_q` : key, one]),
      );
    },
  },
  {
    name: 'move or add a day of the calendar',
    fits: (node, path, file) =>
      file.endsWith('calendar.yaml') && typeof last(path) === 'number' && isText(node),
    turn: (_node, draw) => pick(['03-11', '08-08', '11-11..11-12'], draw),
  },
  {
    name: 'write another date, reach or year',
    fits: (_node, path, file) =>
      (file.endsWith('calendar.yaml') && ['reach', 'date'].includes(String(last(path)))) ||
      (file.endsWith('comments.yaml') && ['received_on', 'decided_on'].includes(String(last(path)))),
    turn: (node) =>
      typeof node === 'number' ? node + 1 : String(node).replace(/\d$/, (d) => String(9 - Number(d))),
  },
  {
    name: 'write another version, language or time zone',
    fits: (_node, path, file) =>
      file.endsWith('measure.yaml') &&
      path.length === 1 &&
      ['version', 'language', 'time_zone', 'answer'].includes(String(last(path))),
    turn: (node, _draw, path) =>
      ({ version: '2026-2', language: 'en', time_zone: 'Asia/Urumqi', answer: 'stock' })[
        String(last(path))
      ] ?? node,
  },
  {
    name: 'change a line of the preamble, a material, a paragraph of a document, a term',
    fits: (node, path) =>
      isText(node) &&
      (LISTED.has(String(path.at(-2))) ||
        LISTED.has(String(path.at(-3))) ||
        LISTED.has(String(last(path)))) &&
      !node.startsWith('{'),
    turn: (node) => `${node}另`,
  },
  {
    name: 'say another thing in the ledger',
    fits: (node, path, file) =>
      file.endsWith('comments.yaml') &&
      isText(node) &&
      [
        'round',
        'channel',
        'submitter_type',
        'submitter',
        'suggestion',
        'reason',
        'response',
        'decided_by',
        'by',
      ].includes(String(last(path))),
    turn: (node) => `${node}改`,
  },
  {
    name: 'decide a comment otherwise',
    fits: (_node, path, file) => file.endsWith('comments.yaml') && last(path) === 'disposition',
    turn: (node) => ({ 采纳: '部分采纳', 不采纳: '待研究', 待研究: '采纳' })[String(node)] ?? node,
  },
  {
    name: 'take an entry of the ledger, a setting of the lints, a source, a piece of evidence away',
    fits: (_node, path, file) =>
      (file.endsWith('comments.yaml') && path.length === 2) ||
      (path[0] === 'drafting' && path.length > 1) ||
      path.at(-2) === 'entries',
    turn: () => undefined,
  },
  {
    name: 'rank, share out, merge or round otherwise',
    fits: (_node, path) => ROUND[String(last(path))] !== undefined && !path.includes('bands'),
    turn: (node, _draw, path) => {
      const other = ROUND[String(last(path))] ?? {};
      return typeof node === 'string' ? (other[node] ?? node) : node;
    },
  },
  {
    name: 'roll, count or stay otherwise',
    fits: (node, path) =>
      typeof node === 'boolean' && ['roll', 'start_day_counts', 'open', 'odd'].includes(String(last(path))),
    turn: (node) => node !== true,
  },
];

/** The kinds that may tell of a change at a place. */
const kindsAt = (file: string, path: Path): readonly string[] => {
  const [top = '', , second = '', , third = ''] = path.map(String);
  if (file.endsWith('comments.yaml')) return ['comment-', 'revision-', 'ledger-'];
  if (file.endsWith('measure.yaml')) {
    if (top === 'drafting') return ['drafting-'];
    if (top === 'sources') return ['source-'];
    if (top === 'roles') return ['role-'];
    if (top === 'stages') return ['stage-'];
    return top === 'errata' ? ['erratum-'] : ['head-'];
  }
  if (file.endsWith('facts.yaml')) return ['fact-'];
  if (file.endsWith('parameters.yaml')) return ['parameter-'];
  if (file.endsWith('decisions.yaml')) return ['decision-'];
  if (file.endsWith('grades.yaml')) return ['grades-'];
  if (file.endsWith('notes.yaml')) return ['note-'];
  if (file.endsWith('calendar.yaml')) return ['calendar-'];
  if (top === 'scoring') return ['scoring-'];
  if (file.includes('notices')) return ['notice-'];
  if (file.startsWith('workflows')) {
    if (top === 'events') return ['event-'];
    if (top === 'obligations') return ['obligation-'];
    if (path.includes('duty')) return ['duty-'];
    if (path.includes('timers')) return ['timer-'];
    if (path.includes('on') || path.includes('always') || path.includes('onDone'))
      return ['transition-', 'event-'];
    return top === 'states' ? ['state-'] : ['procedure-'];
  }
  if (top === 'title') return ['chapter-'];
  if (top === 'articles') return ['article-'];
  if (top === 'catalogues') return ['catalogue-', 'fact-'];
  if (top === 'advisories') return ['advisory-'];
  if (top !== 'rules') return [second, third];
  return ['rule-', 'condition-', 'threshold-', 'group-'];
};

/** All places at which something can be changed. */
export const sitesOf = (files: Readonly<Record<string, string>>): readonly Site[] =>
  Object.entries(files).flatMap(([file, text]) => {
    const sites: Site[] = [];
    const walk = (node: Data, path: Path): void => {
      for (const operator of OPERATORS)
        if (operator.fits(node, path, file)) sites.push({ file, path, node, operator });
      if (Array.isArray(node)) for (const [index, one] of node.entries()) walk(one, [...path, index]);
      else if (isRecord(node)) for (const [key, one] of Object.entries(node)) walk(one, [...path, key]);
    };
    walk(parse(text), []);
    return sites;
  });

/** The files with one site changed. */
export const mutantOf = (files: Readonly<Record<string, string>>, site: Site, draw: Draw): Mutant => {
  const { file, path, node, operator } = site;
  const turned = operator.turn(node, draw, path);
  const data: Data = withChange(parse(files[file] ?? ''), path, turned);
  return {
    files: { ...files, [file]: stringify(data) },
    told: `${operator.name}: ${file} ${path.join(' > ')}: ${JSON.stringify(node)} to ${JSON.stringify(turned)}`,
    kinds: kindsAt(file, path),
  };
};

const withChange = (data: Data, path: Path, turned: Data | undefined): Data => {
  const [key, ...rest] = path;
  if (key === undefined) return turned ?? null;
  if (Array.isArray(data))
    return data.flatMap((one, index) =>
      index !== key
        ? [one]
        : rest.length === 0 && turned === undefined
          ? []
          : [withChange(one, rest, turned)],
    );
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, one]) =>
      name !== String(key)
        ? [[name, one]]
        : rest.length === 0 && turned === undefined
          ? []
          : [[name, withChange(one, rest, turned)]],
    ),
  );
};
