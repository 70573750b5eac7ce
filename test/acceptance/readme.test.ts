import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { EXPORT_KINDS } from '../../src/cli/commands/export.ts';
import { banfa, scratchFolder } from '../support/command-line.ts';
import type { Typed } from '../support/pages.ts';
import { commandsOf, everyCommandOf, snippetsOf } from '../support/pages.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/readme');

/** A copy of the pack and its cases that a test may change. */
const copyOfPack = (): string => {
  const folder = scratchFolder();
  for (const part of ['rules', 'workflows', 'examples']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  return folder;
};

/** The pages whose commands are typed in the project's folder; the one of embedding has a slow test of its own. */
const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'rules/README.md',
  'workflows/README.md',
  'examples/README.md',
  'examples/specialised-enterprises/README.md',
];

/** What is typed where a command asks: the `text` of the page. */
const answersOf = (page: string): readonly string[] =>
  snippetsOf(page)
    .find(({ language }) => language === 'text')
    ?.text.replace(/\n$/, '')
    .split('\n') ?? [];

const runIn = async (cwd: string, page: string, { words, status, into, line }: Typed): Promise<void> => {
  const typed = words[0] === 'ask' ? { typed: answersOf(page) } : {};
  const ran = await banfa(words, { cwd, ...typed });
  assert.is(ran.status, status, `${page}:${line} ${words.join(' ')}\n${ran.out}${ran.err}`);
  assert.ok(ran.out.length + ran.err.length > 4, words.join(' '));
  if (into !== undefined) writeFileSync(join(cwd, into), ran.out);
};

/** None of the pages' commands changes the pack, so that they share a copy, and what was tried is not tried again. */
let folder: string | undefined;
const shared = (): string => {
  folder ??= copyOfPack();
  return folder;
};
const tried = new Set<string>();

for (const page of PAGES) {
  test(`every command of ${page} works as it stands`, async () => {
    const commands = commandsOf(page);
    assert.ok(commands.length >= 2);
    for (const command of commands) {
      const words = [...command.words, command.into ?? ''].join(' ');
      if (!tried.has(words)) await runIn(shared(), page, command);
      tried.add(words);
    }
  });
}

test('the ten minutes: one number changes text, deadline and tests together; a slip is told at its place', async () => {
  const cwd = copyOfPack();
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(cwd, file), 'utf8');
    assert.ok(text.includes(from), `${file} does not hold ${from}`);
    writeFileSync(join(cwd, file), text.replace(from, to));
  };
  assert.match((await banfa(['run', 'examples/01-recognized.yaml'], { cwd })).out, /2026-10-10/);
  change(
    'rules/parameters.yaml',
    'publicity_period: { title: 公示期, cite: 第十一条, unit: workday, value: 5 }',
    'publicity_period: { title: 公示期, cite: 第十一条, unit: workday, value: 7 }',
  );
  assert.match((await banfa(['render'], { cwd })).out, /公示7个工作日/);
  const run = await banfa(['run', 'examples/01-recognized.yaml'], { cwd });
  assert.match(run.out, /2026-10-13/);
  const tested = await banfa(['test'], { cwd });
  assert.is(tested.status, 1);
  assert.match(tested.out, /应为「2026-10-10」，实为「2026-10-13」/);
  change('workflows/certification.yaml', '{ param: publicity_period }', '{ param: publicity_peroid }');
  const checked = await banfa(['check'], { cwd });
  assert.is(checked.status, 1);
  assert.match(checked.out, /workflows\/certification\.yaml:\d+:\d+/);
  assert.match(checked.out, /是否指「publicity_period」/);
});

/** An edit as a page shows it: lines that are there already under the same key are replaced, others added. */
const edited = (text: string, snippet: string): string => {
  const key = /^ *[\w.]+: /.exec(snippet)?.[0] ?? '';
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(key));
  return at < 0 ? text + snippet : lines.with(at, snippet.trimEnd()).join('\n');
};

for (const [page, title] of [
  ['README.md', '## A measure from nothing'],
  ['README.zh-CN.md', '## 从零开始写一部办法'],
] as const) {
  test(`${page}: from nothing to a passing case of one's own, step by step`, async () => {
    const lines = readFileSync(join(ROOT, page), 'utf8').split('\n');
    const start = lines.indexOf(title) + 1;
    const end = lines.findIndex((line, index) => index >= start && line.startsWith('## ')) + 1;
    const within = ({ line }: { readonly line: number }): boolean => line > start && line < end;
    const edits = snippetsOf(page).filter((one) => within(one) && one.language === 'yaml');
    const commands = everyCommandOf(page).filter(within);
    assert.ok(start > 0 && edits.length + commands.length < 10);
    const cwd = scratchFolder();
    for (const step of [...edits, ...commands].sort((one, other) => one.line - other.line)) {
      if ('words' in step) await runIn(cwd, page, step);
      else {
        const file = join(cwd, step.info[0] ?? '');
        writeFileSync(file, edited(readFileSync(file, 'utf8'), step.text));
      }
    }
    const folder = commands[0]?.words[1] ?? '';
    assert.match((await banfa(['test', '--pack', folder], { cwd })).out, /^2 个通过$/m);
  });
}

test('the five lines give a verdict where banfa is installed', () => {
  for (const page of ['README.md', 'README.zh-CN.md']) {
    const scripts = snippetsOf(page).filter(({ language }) => language === 'js');
    assert.is(scripts.length, 1);
    const cwd = scratchFolder();
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(ROOT, join(cwd, 'node_modules/banfa'));
    writeFileSync(join(cwd, 'first.mjs'), scripts[0]?.text ?? '');
    const { stdout, stderr } = spawnSync(process.execPath, ['first.mjs'], { cwd, encoding: 'utf8' });
    assert.equal([stdout, stderr], ['met\n', '']);
  }
});

const optionsIn = (help: string): readonly string[] =>
  [...help.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);

/** The options of every command that are its own, as its help tells them. */
const ownOptions = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const shared = optionsIn((await banfa(['init', '--help'])).out);
  const { out } = await banfa(['--help', '--lang', 'en']);
  const names = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}([a-z-]+) /gm)].map(
    ([, name = '']) => name,
  );
  const rows = names
    .filter((name) => name !== 'help')
    .map(async (name) => {
      const { out: help } = await banfa([name, '--help']);
      return [name, optionsIn(help).filter((option) => !shared.includes(option))] as const;
    });
  return new Map(await Promise.all(rows));
};

for (const page of ['README.md', 'README.zh-CN.md']) {
  test(`${page} has a row for every command, with all its options, and for every kind of export`, async () => {
    const rows = readFileSync(join(ROOT, page), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const commands = await ownOptions();
    assert.ok(commands.size >= 14);
    const absent = [...commands].flatMap(([name, options]) => {
      const row = rows.find((line) => new RegExp(`^\\| \`${name}[ \`]`).test(line)) ?? '';
      return [name, ...options].filter((word) => !row.includes(word)).map((word) => `${name}: ${word}`);
    });
    assert.equal(absent, []);
    const kinds = EXPORT_KINDS.filter((kind) => !rows.some((line) => line.startsWith(`| \`${kind}\` `)));
    assert.equal(kinds, []);
  });
}

test('the options that all commands take are told in both READMEs', async () => {
  const options = optionsIn((await banfa(['init', '--help'])).out);
  assert.ok(options.length >= 6);
  for (const page of ['README.md', 'README.zh-CN.md']) {
    const text = readFileSync(join(ROOT, page), 'utf8');
    assert.equal(
      options.filter((option) => !text.includes(`\`${option}`)),
      [],
      page,
    );
  }
});

test('the two READMEs tell the same commands', () => {
  const plain = ({ words, into = '' }: Typed): string =>
    [...words, into]
      .join(' ')
      .replaceAll('认定程序', 'certification')
      .replace('公示期', 'publicity_period')
      .replace('食堂办法', 'canteens')
      .replace('结果.json', 'outcome.json')
      .replace('网页', 'site');
  const ofEnglish = commandsOf('README.md').filter(({ words }) => !words.includes('--lang'));
  assert.equal(commandsOf('README.zh-CN.md').map(plain).sort(), ofEnglish.map(plain).sort());
});

test.run();
