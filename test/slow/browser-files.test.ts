/**
 * The single files for browsers, read here by Node: they are whole, small, and give the same answers as the sources:
 * every diagnostic of every broken file there is and of texts spoilt at random, every outcome of the shipped cases.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as core from '../../src/core.ts';
import * as english from '../../src/en.ts';
import * as linked from '../../src/linked.ts';
import * as report from '../../src/report.ts';
import * as chinese from '../../src/zh.ts';
import { caseFaults } from '../bad/case/faults.ts';
import { linkFaults } from '../bad/link/faults.ts';
import { withoutAdvice } from '../support/advice.ts';
import { freshDist } from '../support/dist.ts';
import { drawFrom } from '../support/faults.ts';
import { CASE, edited } from '../support/provoke.ts';
import { runs } from '../support/runs.ts';
import { ROOT, shippedCaseNames, shippedFiles, shippedPack } from '../support/shipped.ts';
import type { Overrides } from '../support/small-pack.ts';
import { smallCase, smallFiles } from '../support/small-pack-files.ts';

const test = suite('slow/browser-files');

const NAMES = ['core', 'linked', 'zh', 'en', 'report'] as const;
const pathOf = (name: string): string => join(freshDist(), 'browser', `${name}.js`);
const load = async (name: string) => import(pathToFileURL(pathOf(name)).href);
const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8');
const sizeOf = (name: string): number => squeezed(readFileSync(pathOf(name)));

test('each is one file that loads nothing, names nothing of Node and makes no code of text', async () => {
  for (const name of NAMES) {
    const text = textOf(name);
    const { metafile } = await build({
      stdin: { contents: text },
      bundle: true,
      external: ['*'],
      format: 'esm',
      write: false,
      metafile: true,
    });
    assert.equal(
      Object.values(metafile.outputs).flatMap(({ imports }) => imports),
      [],
      name,
    );
    const wrong = [/\brequire\(/, /["']node:/, /\bprocess\./, /\beval\b/, /\bFunction\(/].filter((one) =>
      one.test(text),
    );
    assert.equal(wrong, [], name);
  }
});

test('each gives what its entry gives', async () => {
  const sources = { core, linked, zh: chinese, en: english, report };
  for (const name of NAMES) {
    assert.equal(Object.keys(await load(name)).sort(), Object.keys(sources[name]).sort(), name);
  }
});

/** Bytes as gzip -9 leaves them. */
const squeezed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

// Before score tables and panels came into the core these were 88,994 and 43,701 bytes; the bars set for that core were
// 90 and 50 kB.
test('what reads packs, judges and scores stays under 117 kB compressed with a language, with a linked pack under 60', () => {
  const [core, small, zh, en] = [sizeOf('core'), sizeOf('linked'), sizeOf('zh'), sizeOf('en')];
  const language = Math.max(zh, en);
  console.log(`\n  compressed: core ${core}, linked ${small}, zh ${zh}, en ${en} bytes`);
  assert.ok(core + language <= 117_000);
  assert.ok(small + language <= 60_000);
});

type Files = core.PackFiles['files'];

/** All that loading a pack and a case says, as text. */
const toldBy = (
  { loadPack, loadCase }: Pick<typeof core, 'loadCase' | 'loadPack'>,
  files: Files,
  text = smallCase,
) => {
  const read = loadPack({ files, hash: 'h' });
  const of = read.pack === undefined ? [] : loadCase(read.pack, { file: CASE, text }).diagnostics;
  return JSON.stringify([withoutAdvice(read.diagnostics), of, read.pack ?? null]);
};

const small = (put: Overrides): Files =>
  Object.fromEntries(
    Object.entries({ ...smallFiles, ...put }).flatMap(([file, text]) =>
      text === undefined ? [] : [[file, text]],
    ),
  );

test('every broken file there is gets the same diagnostics', async () => {
  const browser: typeof core = await load('core');
  const folder = join(ROOT, 'test/bad/load');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const packs: Files[] = [
    ...texts.flatMap((text) => [
      small({ 'rules/facts.yaml': text }),
      small({ [/^# as: (.*)$/m.exec(text)?.[1] ?? 'workflows/rating.yaml']: text }),
    ]),
    ...linkFaults.map(({ edits }) => small(edited(edits))),
  ];
  for (const files of packs) assert.is(toldBy(browser, files), toldBy(core, files));
  for (const { edits } of caseFaults) {
    const text = edits.reduce((rest, [, from, to]) => rest.replace(from, () => to), smallCase);
    assert.is(toldBy(browser, smallFiles, text), toldBy(core, smallFiles, text));
  }
});

/** Signs that YAML treats as its own, and ours. */
const SIGNS = [
  '&a ',
  '*a ',
  '!t ',
  '!!set ',
  '!!binary ',
  '%',
  '%YAML 1.1\n---\n',
  '---\n',
  '...\n',
  '\t',
  '"',
  "'",
];
const MORE = [
  '|',
  '>',
  '? ',
  '- ',
  ': ',
  ':',
  '：',
  '#',
  ' #',
  '[',
  ']',
  '{',
  '}',
  ',',
  '@',
  '`',
  '\n',
  '\n  ',
  '~',
  '0x1F',
];

test('texts spoilt at random get the same diagnostics', async () => {
  const browser: typeof core = await load('core');
  const draw = drawFrom(20261125);
  const all = Object.entries(shippedFiles.files).concat(Object.entries(smallFiles));
  const signs = [...SIGNS, ...MORE];
  const found = new Set<string>();
  const count = runs(150, 4000);
  for (let i = 0; i < count; i++) {
    const [, whole] = all[draw(all.length)] ?? ['', ''];
    // A stretch of lines keeps a run short; it starts where a block may.
    const starts = [...whole.matchAll(/^\S/gm)].map(({ index }) => index);
    const from = starts[draw(starts.length)] ?? 0;
    let text = whole.slice(from, from + 1500);
    for (let edit = draw(3); edit >= 0; edit--) {
      const at = draw(text.length + 1);
      const put = draw(3) === 0 ? '' : (signs[draw(signs.length)] ?? '');
      text = text.slice(0, at) + put + text.slice(at + draw(2) * draw(6));
    }
    const file = ['rules/facts.yaml', 'workflows/rating.yaml', 'rules/measure.yaml'][draw(3)] ?? '';
    const ours = toldBy(core, small({ [file]: text }));
    assert.is(toldBy(browser, small({ [file]: text })), ours, JSON.stringify(text));
    for (const [, code] of ours.matchAll(/"code":"([^"]*)"/g)) found.add(code ?? '');
  }
  assert.ok(found.size > 25, `only ${[...found]}`);
});

test('the shipped pack links to the same, and every case comes out the same, by each file and by questions and roles', async () => {
  const browser: typeof core = await load('core');
  const browserLinked: typeof linked = await load('linked');
  const { pack } = browser.loadPack(shippedFiles);
  if (pack === undefined) throw new Error('the pack does not link');
  const fromJson: core.Pack = JSON.parse(JSON.stringify(shippedPack()));
  assert.is(JSON.stringify(pack), JSON.stringify(shippedPack()));
  const share = Math.ceil(shippedCaseNames.length / runs(10, shippedCaseNames.length));
  for (const name of shippedCaseNames.filter((_, index) => index % share === 0)) {
    const source = { file: name, text: readFileSync(join(ROOT, 'examples', name), 'utf8') };
    const asOf = '2028-06-30';
    const answers = (
      by: Pick<typeof linked, 'allowed' | 'assess' | 'questions'>,
      of: core.Pack,
      one: core.Case,
    ) => {
      const outcome = by.assess(of, one, asOf);
      const roles = Object.keys(of.roles).map((role) => by.allowed(of, outcome.replay, role));
      return JSON.stringify([outcome, roles, by.questions(of, one, asOf)]);
    };
    const ours = core.loadCase(shippedPack(), source).case;
    const theirs = browser.loadCase(pack, source).case;
    if (ours === undefined || theirs === undefined) throw new Error(`${name} cannot be read`);
    const expected = answers(core, shippedPack(), ours);
    assert.is(answers(browser, pack, theirs), expected, name);
    assert.is(answers(browserLinked, fromJson, theirs), expected, name);
  }
});

test('the words of every diagnostic are the same', async () => {
  const browser: typeof core = await load('core');
  for (const [name, source] of [
    ['zh', chinese],
    ['en', english],
  ] as const) {
    const { describe }: typeof chinese = await load(name);
    for (const { edits } of linkFaults) {
      const { diagnostics } = browser.loadPack({ files: small(edited(edits)), hash: '' });
      assert.equal(diagnostics.map(describe), diagnostics.map(source.describe));
    }
  }
});

test.run();
