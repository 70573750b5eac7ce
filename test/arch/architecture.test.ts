/** The rules of the house, run over the tree itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseDocument } from 'yaml';
import {
  declaredNames,
  ENTRIES,
  FLOORS,
  filesUnder,
  floorOf,
  importsOf,
  withoutComments,
} from '../support/tree.ts';

const test = suite('arch/architecture');
const root = fileURLToPath(new URL('../..', import.meta.url));
const src = join(root, 'src');
const sources = filesUnder(src).filter((file) => file.endsWith('.ts') && !file.includes('.generated.'));
const textOf = (file: string): string => readFileSync(file, 'utf8');
const named = (file: string): string => relative(root, file);

test('the top level is the agreed one', () => {
  const agreed = new Set(
    'package.json package-lock.json tsconfig.json rules workflows src examples test README.md README.zh-CN.md biome.json esbuild.config.mjs esbuild.browser.mjs dist node_modules coverage'.split(
      ' ',
    ),
  );
  const others = readdirSync(root).filter((name) => !name.startsWith('.') && !agreed.has(name));
  assert.equal(others, []);
});

test('every folder of src stands on a floor', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((one) => one.isDirectory());
  assert.equal(
    folders.map((one) => one.name).filter((name) => FLOORS[name] === undefined),
    [],
  );
});

test('the entries are those the package exports, and each only re-exports', () => {
  const beside = readdirSync(src).filter((name) => name.endsWith('.ts'));
  assert.equal(beside.sort(), ENTRIES);
  const { exports } = JSON.parse(textOf(join(root, 'package.json')));
  const exported = Object.keys(exports).filter((name) => name !== './package.json');
  assert.equal(exported.map((name) => (name === '.' ? 'index.ts' : `${name.slice(2)}.ts`)).sort(), ENTRIES);
  const table = textOf(join(src, 'README.md'));
  for (const name of ENTRIES) {
    const rest = withoutComments(textOf(join(src, name))).replace(/^export [^;]*? from '[^']*';$/gm, '');
    assert.is(rest.trim(), '', name);
    assert.ok(table.includes(`\`${name}\``), `src/README.md does not say what ${name} is for`);
  }
});

test('imports only go down, or stay in the folder', () => {
  const wrong: string[] = [];
  for (const file of sources) {
    for (const target of importsOf(file)) {
      if (!target.startsWith('.')) continue;
      const other = resolve(dirname(file), target);
      const [from, to] = [floorOf(src, file), floorOf(src, other)];
      if (from.folder !== to.folder && to.floor >= from.floor) wrong.push(`${named(file)} → ${target}`);
    }
  }
  assert.equal(wrong, []);
});

test('no ring of imports, not even of types', () => {
  const graph = new Map(
    sources.map((file) => [
      file,
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => resolve(dirname(file), target)),
    ]),
  );
  const state = new Map<string, 'open' | 'closed'>();
  const rings: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'closed') return;
    if (state.get(file) === 'open') {
      rings.push([...way.slice(way.indexOf(file)), file].map(named).join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    state.set(file, 'closed');
  };
  for (const file of sources) visit(file, []);
  assert.equal(rings, []);
});

test('each package has one door', () => {
  const doors: Readonly<Record<string, readonly string[]>> = {
    yaml: ['load'],
    'big.js': ['evaluate'],
    'json-logic-js': ['evaluate'],
    xstate: ['procedure'],
    commander: ['cli'],
    'get-east-asian-width': ['report'],
    'csv-stringify/sync': ['report'],
    docx: ['report'],
    tinypool: ['cli'],
    '@duckdb/node-api': ['cli'],
  };
  const wrong: string[] = [];
  for (const file of sources) {
    for (const target of importsOf(file).filter((one) => !one.startsWith('.') && !one.startsWith('node:'))) {
      const folders = doors[target];
      const { folder } = floorOf(src, file);
      if (folders === undefined || !folders.includes(folder)) wrong.push(`${named(file)} → ${target}`);
    }
  }
  assert.equal(wrong, []);
});

test('the core sees no clock, no file, no process', () => {
  const forbidden = [
    /from 'node:|import\('node:/,
    /\bDate\.now\b/,
    /\bnew Date\b/,
    /\bMath\.random\b/,
    /\bprocess\./,
    /\bconsole\./,
  ];
  const wrong = sources
    .filter((file) => !['cli', 'store', 'index.ts'].includes(floorOf(src, file).folder))
    .flatMap((file) => {
      const text = withoutComments(textOf(file));
      return forbidden.filter((one) => one.test(text)).map((one) => `${named(file)}: ${one.source}`);
    });
  assert.equal(wrong, []);
});

test('src knows no id and no title of either pack', () => {
  const wrong: string[] = [];
  for (const pack of [root, join(root, 'examples/specialised-enterprises')]) {
    const names = declaredNames(join(pack, 'rules'), join(pack, 'workflows'), (text) =>
      parseDocument(text).toJS(),
    );
    assert.ok(names.length > 300, `only ${names.length} names were found in ${named(pack)}`);
    for (const file of filesUnder(src)) {
      const text = textOf(file);
      for (const name of names) if (contains(text, name)) wrong.push(`${named(file)}: ${name}`);
    }
  }
  assert.equal(wrong, []);
});

test('src speaks of no region and no regulation', () => {
  const words = /cluster|guizhou|贵州|集群|产业|工信|贵安|省厅|市（州）|先进制造|专精特新|小巨人|创客/i;
  const wrong = filesUnder(src).flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (words.test(line) ? [`${named(file)}:${index + 1}: ${line.trim()}`] : [])),
  );
  assert.equal(wrong, []);
});

test('Chinese stands only where it is meant for readers', () => {
  const han = /\p{Script=Han}/u;
  const wrong = sources
    .filter((file) => !/-zh\.ts$/.test(file))
    .filter((file) => han.test(withoutComments(textOf(file))))
    .map(named);
  assert.equal(wrong, []);
});

test('no any, no silenced error, no default export, no enum, no namespace', () => {
  const forbidden = [
    /\bas any\b|: any\b(?!\()|<any>/,
    /@ts-ignore|@ts-expect-error/,
    /^export default/m,
    /^(export )?(const )?enum /m,
    /^(export )?namespace /m,
    /\bas unknown as\b/,
  ];
  const wrong = sources.flatMap((file) => {
    const text = withoutComments(textOf(file));
    return forbidden.filter((one) => one.test(text)).map((one) => `${named(file)}: ${one.source}`);
  });
  assert.equal(wrong, []);
});

test('a file holds at most 300 lines; tables of words are exempt', () => {
  const wrong = sources
    .filter((file) => !/messages|words|catalogue|schemas/.test(file))
    .map((file) => [named(file), textOf(file).split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 300);
  assert.equal(wrong, []);
});

test('every file says first what it is for', () => {
  const wrong = sources.filter((file) => !/^(#!.*\n)?\/\*\*/.test(textOf(file))).map(named);
  assert.equal(wrong, []);
});

test('every suite runs, none hides others', () => {
  const suites = filesUnder(join(root, 'test')).filter((file) => file.endsWith('.test.ts'));
  const wrong = suites.flatMap((file) => {
    const text = textOf(file);
    return [
      ...(/\.run\(\);/.test(text) ? [] : [`${named(file)}: no .run()`]),
      ...(/\btest\.only\(/.test(withoutComments(text)) && !file.endsWith('architecture.test.ts')
        ? [`${named(file)}: .only`]
        : []),
    ];
  });
  assert.equal(wrong, []);
});

test('no path of a machine, no host of a registry', () => {
  const wrong = [
    ...filesUnder(root).filter((file) => !/node_modules|\.git\/|\/dist\/|\/coverage\//.test(file)),
  ]
    .filter((file) => /\.(ts|mjs|json|ya?ml|md)$|run$/.test(file))
    .filter((file) => /(^|[^\w.])\/(work|root|home)\/\w|"resolved": "http/.test(textOf(file)))
    .filter((file) => !file.endsWith('architecture.test.ts'))
    .map(named);
  assert.equal(wrong, []);
});

const contains = (text: string, name: string): boolean =>
  text.includes(name) &&
  (!/^[\w.]+$/.test(name) || new RegExp(`(?<![\\w.-])${name.replaceAll('.', '\\.')}(?![\\w-])`).test(text));

test.run();
