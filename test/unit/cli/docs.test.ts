import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { progressOn } from '../../../src/cli/progress.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { smallFiles } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('cli/docs');

/** The small pack on disk, with its case among the examples. */
const packFolder = (): string => {
  const folder = scratchFolder();
  const files = { ...smallFiles, 'examples/01-first.yaml': `# 第一件案例，说明第四条（三）。\n${smallCase}` };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
};

const cwd = packFolder();

test('writes the pack and its examples, and says where to begin', async () => {
  const ran = await banfa(['docs', '-o', 'site'], { cwd });
  const files = readdirSync(join(cwd, 'site'));
  assert.equal([ran.status, ran.out], [0, '']);
  assert.is(ran.err, `已写入 ${files.length} 个文件，从 ${join('site', 'index.html')} 打开\n`);
  const page = readFileSync(join(cwd, 'site', 'cases.html'), 'utf8');
  assert.match(page, /<a href="case-01-first\.html">示例第一图书馆<\/a>/);
  assert.match(page, /第一件案例，说明<a href="article-4\.html#p1-3">第四条（三）<\/a>。/);
  assert.match(page, /与预期一致/);
});

test('the bytes are the same from any folder, and hold no path of the machine', async () => {
  const [one, other] = [scratchFolder(), scratchFolder()];
  await banfa(['docs', '-o', 'site', '--pack', cwd], { cwd: one });
  await banfa(['docs', '-o', join(other, 'deep', 'site'), join(cwd, 'examples')], { cwd });
  const read = (folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const site = read(join(one, 'site'));
  assert.equal(read(join(other, 'deep', 'site')), site);
  assert.not(Object.values(site).some((text) => text.includes(cwd)));
});

test('an earlier site is replaced: pages that are no longer made go, other files stay', async () => {
  const folder = join(scratchFolder(), 'site');
  await banfa(['docs', '-o', folder], { cwd });
  writeFileSync(join(folder, 'CNAME'), 'example.org');
  const ran = await banfa(
    ['docs', '-o', folder, '--json', '--lang', 'en', join('examples', '01-first.yaml')],
    { cwd },
  );
  assert.equal([ran.status, JSON.parse(ran.out).removed], [0, []]);
  const empty = scratchFolder();
  const fewer = await banfa(['docs', '-o', folder, '--json', empty], { cwd });
  assert.equal([fewer.status, JSON.parse(fewer.out).removed], [0, ['case-01-first.html', 'cases.html']]);
  assert.equal(
    ['CNAME', 'case-01-first.html', 'cases.html', 'index.html'].map((file) => existsSync(join(folder, file))),
    [true, false, false, true],
  );
  const words = await banfa(['docs', '-o', folder], { cwd });
  assert.match(words.err, /已写入/);
  assert.match(
    (await banfa(['docs', '-o', folder, empty], { cwd })).err,
    /删去了上次生成而现在没有的 2 个文件/,
  );
});

test('a folder of anybody else is left alone', async () => {
  const folder = scratchFolder();
  const refused = async (): Promise<readonly [number, string]> => {
    const ran = await banfa(['docs', '-o', folder], { cwd });
    return [ran.status, ran.err.replaceAll(folder, 'DIR')];
  };
  const words = '「DIR」里有别的文件，不是用本命令生成的网页；请另选一个文件夹，或者先把它清空。\n';
  for (const [file, text] of [
    ['notes.txt', 'mine'],
    ['site.json', 'not json'],
    ['site.json', '{"format":"banfa/site@1"}'],
    ['site.json', '{"format":"other","files":[]}'],
    ['site.json', 'null'],
  ] as const) {
    writeFileSync(join(folder, file), text);
    assert.equal(await refused(), [4, words], text);
  }
  assert.equal(readdirSync(folder), ['notes.txt', 'site.json']);
});

test('a manifest names nothing outside its folder', async () => {
  const above = scratchFolder();
  writeFileSync(join(above, 'mine.txt'), 'mine');
  const folder = join(above, 'site');
  mkdirSync(folder);
  const files = ['../mine.txt', 'a/../../mine.txt', '..', '.', join(above, 'mine.txt'), 7, 'gone.html'];
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ format: 'banfa/site@1', files }));
  const ran = await banfa(['docs', '-o', folder, '--json'], { cwd });
  assert.equal([ran.status, JSON.parse(ran.out).removed], [0, ['gone.html']]);
  assert.is(readFileSync(join(above, 'mine.txt'), 'utf8'), 'mine');
});

test('what cannot be done is said in words, before anything is written', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'file'), '');
  writeFileSync(join(folder, 'broken.yaml'), 'case: x\nfacts: { 没有这个: 1 }\n');
  const target = join(folder, 'site');
  for (const [argv, status, words] of [
    [['docs'], 4, /请用 -o 指明/],
    [['docs', '-o', join(folder, 'file')], 4, /不是文件夹/],
    [['docs', '-o', join(folder, 'file', 'site')], 4, /无法写入/],
    [['docs', '-o', target, join(folder, 'none.yaml')], 4, /无法读取/],
    [['docs', '-o', target, join(folder, 'broken.yaml')], 1, /没有这个/],
    [['docs', '-o', target, '--lang', 'en', join(folder, 'broken.yaml')], 1, /没有这个/],
  ] as const) {
    const ran = await banfa(argv, { cwd });
    assert.is(ran.status, status, argv.join(' '));
    assert.match(ran.err, words);
  }
  assert.not(existsSync(target));
});

test('a case that names no day is judged on the day of the pages', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'undated.yaml'), 'case: LIB-0\ntitle: 没有日期\nfacts: {}\n');
  const words = ['docs', '-o', join(folder, 'site'), join(folder, 'undated.yaml'), '--as-of', '2026-05-06'];
  await banfa(words, { cwd });
  assert.match(readFileSync(join(folder, 'site', 'cases.html'), 'utf8'), /基准日 2026-05-06/);
  assert.match(readFileSync(join(folder, 'site', 'case-undated.html'), 'utf8'), /2026-05-06/);
});

test('progress shows only on what takes long, and is taken away', async () => {
  const written: string[] = [];
  const progress = progressOn({ write: (text) => written.push(text) });
  progress('');
  while (performance.now() < 510) await new Promise((done) => setTimeout(done, 20));
  progress('1/2');
  progress('');
  assert.equal(written, ['\r\u001b[K1/2', '\r\u001b[K']);
});

test.run();
