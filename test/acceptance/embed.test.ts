/** The examples of embedding, run as whoever copies them would: banfa by its name, and nothing of its source. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scratchFolder } from '../support/command-line.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/embed');

const EMBED = join(ROOT, 'examples/embed');
const programs = readdirSync(EMBED, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.[jt]s$/.test(name),
);
const textOf = (name: string): string => readFileSync(join(EMBED, name), 'utf8');

/** A program of the examples, run by Node here, with what it printed. */
const run = (name: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(EMBED, name), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return { status, out: stdout, err: stderr };
};

/** What tsc says of some files in a folder of their own where banfa is installed. */
const compiled = (
  files: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): readonly string[] => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/banfa'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck'];
  const names = Object.keys(files).filter((name) => !name.endsWith('.d.ts'));
  const allowTs = ['--allowImportingTsExtensions', '--types', ''];
  const { stdout } = spawnSync(process.execPath, [tsc, ...strict, ...allowTs, ...options, ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => /error TS/.test(line));
};

test('the programs take banfa by its name, and nothing from beside them', () => {
  assert.ok(programs.length >= 10);
  const wrong = programs.flatMap((name) =>
    [...textOf(name).matchAll(/(?:from |import\(|import )'([^']+)'/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(node:|banfa(\/|$)|hono(\/|$)|@hono\/|\.\/[\w-])/.test(target))
      .map((target) => `${name}: ${target}`),
  );
  assert.equal(wrong, []);
});

test('the script tells a verdict with its reasons, in fifty lines', () => {
  assert.ok(textOf('judge.ts').split('\n').length <= 51);
  const { status, out, err } = run('judge.ts', 'examples/04-phosphorus-accident.yaml', '.');
  assert.equal([status, err], [0, '']);
  const lines = out.split('\n');
  assert.equal(lines.slice(0, 3), [
    '黔南精细磷化工集群：重大事故（虚构）：「可予认定」不符合（2026-05-20）',
    '  不符合　近三年未发生特别重大、重大安全生产事件〔第六条（七）〕',
    '  下一步　市（州）工业和信息化主管部门：完成书面初审（可办）',
  ]);
});

test('the script tells what is missing and from whom, and what is wrong with a file', () => {
  const open = run('judge.ts', 'examples/02-liquor-awaiting-judgement.yaml', '.');
  assert.is(open.status, 0);
  assert.match(open.out, /^ {2}待评判　平均研发投入强度较高〔市（州）工业和信息化主管部门〕$/m);
  const broken = run('judge.ts', 'examples/mistakes/01-many-mistakes.yaml', '.');
  assert.is(broken.status, 1);
  assert.is(broken.err.trim().split('\n').length, 23);
  assert.match(
    broken.err,
    /^examples\/mistakes\/01-many-mistakes\.yaml:\d+:\d+ 没有名为「2062」的通知。是否指「2026」？$/m,
  );
});

test('the script of the page keeps to the types of the library', () => {
  const library = ['core', 'report', 'zh'].map(
    (name) => [`page/banfa/${name}.d.ts`, `export * from 'banfa/${name}';\n`] as const,
  );
  const asScript = ['--allowJs', '--checkJs', '--lib', 'es2023,dom,dom.iterable'];
  const page = textOf('page/page.js');
  const errorsIn = (text: string) =>
    compiled({ 'page/page.js': text, ...Object.fromEntries(library) }, asScript);
  assert.equal(errorsIn(page), []);
  assert.match(errorsIn(page.replace('found.asOf', 'found.as_of')).join('\n'), /'as_of' does not exist/);
});

test.run();
