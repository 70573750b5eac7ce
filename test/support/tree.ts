/** The tree as the architecture test sees it: files, floors, imports, and the names a pack declares. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file may import from its own folder and from lower floors. */
export const FLOORS: Readonly<Record<string, number>> = {
  base: 0,
  model: 1,
  load: 2,
  link: 3,
  evaluate: 4,
  procedure: 5,
  outcome: 6,
  amend: 8,
  bulk: 7,
  round: 8,
  report: 9,
  store: 9,
  edit: 10,
  export: 10,
  site: 10,
  cli: 11,
  workbench: 11,
};

export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', '.git', 'dist', 'coverage'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

/** What the package gives: files beside the folders that only re-export; src/README.md says what each is for. */
export const ENTRIES = [
  'amend.ts',
  'bulk.ts',
  'core.ts',
  'en.ts',
  'export.ts',
  'index.ts',
  'linked.ts',
  'report.ts',
  'zh.ts',
];

/** The folder of src a file is in and its floor; an entry stands above them all. */
export const floorOf = (src: string, file: string): { folder: string; floor: number } => {
  const folder = relative(src, file).split(sep)[0] ?? '';
  return { folder, floor: FLOORS[folder] ?? (folder === 'index.ts' ? 13 : 12) };
};

/** What a file imports: static, type-only and dynamic. */
export const importsOf = (file: string): readonly string[] =>
  [
    ...withoutComments(readFileSync(file, 'utf8')).matchAll(
      /(?:^(?:import|export)\b[^;]*?\bfrom\s*|^import\s*|\bimport\()\s*'([^']+)'/gm,
    ),
  ].map((match) => match[1] ?? '');

export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** Words that a second, unrelated regulation would use as well. */
const GENERAL = new Set(
  (
    'name title kind date by id unit type note text item items list city grade other yes no none all any open done draft' +
    ' events cycle start end count value parameters period first applicant meeting public evaluation review filing' +
    ' acceptance preliminary active missing filed running waiting level number 名称 日期 年 城市 其他 是 否 未入围'
  ).split(' '),
);

/** Ids longer than one common English word, and titles, of everything a pack declares. */
export const declaredNames = (
  rules: string,
  workflows: string,
  parse: (text: string) => unknown,
): readonly string[] => {
  const names = new Set<string>();
  for (const file of [...filesUnder(rules), ...filesUnder(workflows)].filter((one) => /\.ya?ml$/.test(one))) {
    collectNames(parse(readFileSync(file, 'utf8')), names);
  }
  return [...names].filter((name) => !GENERAL.has(name)).sort();
};

const TABLES = [
  'facts',
  'parameters',
  'rules',
  'advisories',
  'roles',
  'decisions',
  'states',
  'catalogues',
  'obligations',
  'timers',
  'stages',
];

const collectNames = (value: unknown, names: Set<string>): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (TABLES.includes(key) && typeof part === 'object' && part !== null && !Array.isArray(part)) {
      for (const [id, body] of Object.entries(part)) {
        if (/[_.]/.test(id)) names.add(id);
        const title = typeof body === 'object' && body !== null && 'title' in body ? body.title : undefined;
        if (typeof title === 'string' && title.length > 2) names.add(title);
      }
    }
    collectNames(part, names);
  }
};
