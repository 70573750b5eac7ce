/** What the entries pull in: nothing of Node beneath those for any runtime, no code from text, one language in one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ROOT } from '../support/shipped.ts';
import { ENTRIES } from '../support/tree.ts';

const test = suite('arch/entries');

/** An entry with all beneath it, and the files it consists of. */
const bundled = async (
  entry: string,
): Promise<{ readonly text: string; readonly files: readonly string[] }> => {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(ROOT, 'src', entry)],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
    logLevel: 'silent',
  });
  return { text: outputFiles[0]?.text ?? '', files: Object.keys(metafile.inputs) };
};

/** The one place that makes code of text, where it is allowed; it finds out by trying, and does without otherwise. */
const MAKES_CODE = 'src/bulk/generated.ts';
const CALLS = /\bnew Function\((?:['"]return true['"]|\.\.\.)/g;
const COLUMNS: ReadonlySet<string> = new Set(['amend.ts', 'bulk.ts']);

for (const entry of ENTRIES.filter((name) => name !== 'index.ts')) {
  const isColumns = COLUMNS.has(entry);
  test(`${entry} runs anywhere: nothing of Node, nothing of the command line, ${isColumns ? 'code from text in one place' : 'no code from text'}`, async () => {
    const { files, ...bundle } = await bundled(entry);
    assert.is(files.includes(MAKES_CODE), isColumns);
    const text = isColumns ? bundle.text.replace(CALLS, '') : bundle.text;
    assert.equal(
      files.filter((file) => file.startsWith('src/cli/')),
      [],
    );
    assert.not.match(text, /["']node:|(?<!["'])\brequire\(["']|\beval\(|\bnew Function\b|[^.\w]Function\(/);
  });
}

test('code is made of text in one file, behind a look whether it may be', () => {
  const text = readFileSync(join(ROOT, MAKES_CODE), 'utf8');
  assert.equal(text.match(CALLS)?.length, 2);
});

test('an entry of one language holds no other, and neither holds the long explanations', async () => {
  for (const [entry, other] of [
    ['zh.ts', 'en'],
    ['en.ts', 'zh'],
  ] as const) {
    const { files } = await bundled(entry);
    const words = files.filter((file) => file.startsWith('src/report/messages/'));
    assert.ok(words.length > 4, entry);
    assert.equal(
      words.filter((file) => file.endsWith(`-${other}.ts`) || file.includes('/more')),
      [],
    );
  }
});

test('what judges with a linked pack holds no YAML, and what judges at all holds no words', async () => {
  const [linked, core] = [await bundled('linked.ts'), await bundled('core.ts')];
  assert.equal(
    linked.files.filter((file) => file.startsWith('node_modules/yaml/')),
    [],
  );
  assert.equal(
    core.files.filter((file) => file.startsWith('src/report/')),
    [],
  );
});

test.run();
