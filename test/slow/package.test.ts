/**
 * The package as others get it: packed, put into an empty project of either kind of modules, asked for a verdict in
 * five lines, and type-checked there by this repository's compiler. publint and arethetypeswrong find nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scratchFolder } from '../support/command-line.ts';
import { freshDist } from '../support/dist.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('slow/package');

const KINDS = ['module', 'commonjs'] as const;
type Kind = (typeof KINDS)[number];

const scratch = scratchFolder();
const bin = (path: string): string => join(ROOT, 'node_modules', path);
const projectOf = (kind: Kind): string => join(scratch, kind);
let tarball = '';

const run = (command: string, args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.is(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
};
const node = (kind: Kind, file: string, text: string): string => {
  writeFileSync(join(projectOf(kind), file), text);
  return run(process.execPath, [file], projectOf(kind));
};

test.before(() => {
  freshDist();
  // Nothing is built by packing: what is packed is what the other tests have looked at.
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], ROOT);
  tarball = join(scratch, JSON.parse(packed)[0].filename);
  for (const kind of KINDS) {
    mkdirSync(projectOf(kind));
    const manifest = { name: `empty-${kind}`, version: '1.0.0', private: true, type: kind };
    writeFileSync(join(projectOf(kind), 'package.json'), JSON.stringify(manifest));
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball], projectOf(kind));
  }
});
test.after(() => rmSync(scratch, { recursive: true, force: true }));

const FIVE_LINES = `import { assess, loadCase, loadPack, readCase, readPack } from 'banfa';
const { pack } = loadPack(readPack('node_modules/banfa'));
const { case: application } = loadCase(pack, readCase('node_modules/banfa/examples/01-recognized.yaml'));
console.log(assess(pack, application, '2026-12-31').verdict);
`;

/** The same program for the other kind of modules. */
const inKind = (kind: Kind, text: string): string =>
  kind === 'module'
    ? text
    : text.replace(/^import (?:\* as )?(.*) from '(.*)';$/gm, "const $1 = require('$2');");

for (const kind of KINDS) {
  test(`five lines lead to a verdict in an empty project of type ${kind}`, () => {
    assert.is(node(kind, 'five.js', inKind(kind, FIVE_LINES)), 'met\n');
  });
}

const GLOBAL_OPERATORS = `import * as jsonLogic from 'json-logic-js';
const { add_operation, rm_operation } = jsonLogic.default ?? jsonLogic;
for (const name of ['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/']) add_operation(name, () => false);
rm_operation('in');
`;

for (const kind of KINDS) {
  test(`operators that a project of type ${kind} changes in its json-logic-js change no verdict`, () => {
    const text = inKind(kind, GLOBAL_OPERATORS + FIVE_LINES);
    assert.is(node(kind, 'operators.js', text), 'met\n');
  });
}

test('the two kinds give the same outcome, and take packs and cases from each other', () => {
  const mixed = `import { createRequire } from 'node:module';
import * as esm from 'banfa';
const cjs = createRequire(import.meta.url)('banfa');
const [a, b] = [esm, cjs].map(({ loadPack, readPack }) => loadPack(readPack('node_modules/banfa')).pack);
const file = 'node_modules/banfa/examples/09-objection-upheld.yaml';
const ask = (one, pack, other) =>
  JSON.stringify(one.assess(pack, other.loadCase(pack, other.readCase(file)).case, '2026-12-31'));
const answers = [ask(esm, a, esm), ask(cjs, b, cjs), ask(esm, b, cjs), ask(cjs, a, esm)];
console.log(new Set(answers).size, esm.assess === cjs.assess);
`;
  assert.is(node('module', 'mixed.js', mixed), '1 false\n');
});

test('the command line comes along', () => {
  const command = join(projectOf('commonjs'), 'node_modules/.bin/banfa');
  const args = ['run', 'node_modules/banfa/examples/01-recognized.yaml', '--json'];
  assert.is(JSON.parse(run(command, args, projectOf('commonjs'))).verdict, 'met');
});

/** Uses something of every entry; what is `any` where it should not be does not compile. */
const TYPED = `import * as node from 'banfa';
import * as core from 'banfa/core';
import * as linked from 'banfa/linked';
import * as zh from 'banfa/zh';
import * as en from 'banfa/en';
import * as report from 'banfa/report';
import * as give from 'banfa/export';
import * as amend from 'banfa/amend';
import * as bulk from 'banfa/bulk';

type IsAny<T> = 0 extends 1 & T ? true : false;
type Parts<F> = F extends (...args: infer A) => infer R ? IsAny<A[number]> | IsAny<R> | IsAny<A> : IsAny<F>;
/** Names of what is any, or takes it, or gives it. */
type Leaks<M> = { [K in keyof M]: true extends Parts<M[K]> ? K : never }[keyof M];
const none = <M>(_module: M, _leaks: [Leaks<M>] extends [never] ? 'none' : Leaks<M>): void => {};
none(node, 'none');
none(core, 'none');
none(linked, 'none');
none(zh, 'none');
none(en, 'none');
none(report, 'none');
none(give, 'none');
none(amend, 'none');
none(bulk, 'none');

const read = node.loadPack(node.readPack('.'));
const pack: core.Pack | undefined = read.pack;
const words: string[] = read.diagnostics.map((one) => zh.describe(one).message + en.describe(one).message);
if (pack !== undefined) {
  const made = linked.caseFrom(pack, { case: 'A-1' });
  if (made.case !== undefined) {
    const outcome: node.Outcome = core.assess(pack, made.case, '2026-12-31');
    const verdict: 'met' | 'unmet' | 'undetermined' | 'not_applicable' = outcome.verdict;
    const text: string = report.renderRunHtml(outcome, pack, { language: 'zh' });
    words.push(verdict, text, outcome.findings[0]?.title ?? '', JSON.stringify(give.outcomeSchema));
    const name = 'A-1';
    const cases: readonly amend.CaseToRead[] = [{ file: name, read: (of) => core.caseFrom(of, { case: name }) }];
    const impact: amend.ImpactResult = amend.impactOf(pack, pack, cases, () => '2026-12-31', { running: true });
    const bound: bulk.BoundRules = bulk.bindRules({ pack, asOf: '2026-12-31' });
    const codes: Uint8Array = bulk.closuresOf(bound, { pack })({});
    words.push(bulk.verdictOfCode(codes[0] ?? 1));
    const kinds: readonly amend.ChangeKind[] = amend.diffPacks(pack, pack).map(({ kind }) => kind);
    words.push(report.renderImpact(impact, pack, { language: 'en', width: 80, colour: false, ascii: true, detail: 'full' }), ...kinds);
    // @ts-expect-error an outcome is frozen
    outcome.verdict = 'met';
    // @ts-expect-error there is no such property
    words.push(outcome.verdikt);
  }
}
`;

for (const kind of KINDS) {
  for (const resolution of ['nodenext', 'bundler'] as const) {
    test(`types are whole in a project of type ${kind}, resolved as ${resolution}, without those of Node`, () => {
      const name = `typed-${resolution}`;
      writeFileSync(join(projectOf(kind), `${name}.ts`), TYPED);
      const config = {
        compilerOptions: {
          target: 'es2022',
          lib: ['es2022'],
          types: [],
          module: resolution === 'nodenext' ? 'nodenext' : 'preserve',
          moduleResolution: resolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
        },
        files: [`${name}.ts`],
      };
      writeFileSync(join(projectOf(kind), `${name}.json`), JSON.stringify(config));
      run(process.execPath, [bin('typescript/bin/tsc'), '-p', `${name}.json`], projectOf(kind));
    });
  }
}

test('publint finds nothing', async () => {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages } = await publint({ strict: true, pack: { tarball: bytes.buffer } });
  assert.equal(messages, []);
});

test('arethetypeswrong finds nothing', () => {
  const attw = bin('@arethetypeswrong/cli/dist/index.js');
  const args = [attw, tarball, '--format', 'json', '--no-definitely-typed'];
  const { analysis, problems = {} } = JSON.parse(run(process.execPath, args, scratch));
  assert.equal(problems, {});
  assert.ok(Object.keys(analysis.entrypoints).includes('./core'));
});

test('the package holds what it needs and neither sources nor tests', () => {
  const folders = run('tar', ['-tzf', tarball], scratch)
    .split('\n')
    .map((path) =>
      path
        .split('/')
        .slice(1, path.startsWith('package/dist/') ? 3 : 2)
        .join('/'),
    )
    .filter((path) => path !== '');
  assert.equal([...new Set(folders)].sort(), [
    'README.md',
    'README.zh-CN.md',
    'dist/LICENCES.txt',
    'dist/browser',
    'dist/cjs',
    'dist/cli',
    'dist/esm',
    'examples',
    'package.json',
    'rules',
    'workflows',
  ]);
});

test('no package that is installed runs a program of its own', () => {
  for (const kind of KINDS) {
    const { packages } = JSON.parse(readFileSync(join(projectOf(kind), 'package-lock.json'), 'utf8'));
    const running = Object.entries(packages).filter(([, one]) =>
      JSON.stringify(one).includes('hasInstallScript'),
    );
    // `prepare` of this package counts as one in a lock; it does not run from a tarball.
    assert.equal(
      running.map(([name]) => name).filter((name) => name !== 'node_modules/banfa'),
      [],
    );
  }
});

test.run();
