import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

const test = suite('cli/fmt');

/** A folder with the small pack, its case and further files. */
const folderWith = (more: Readonly<Record<string, string>> = {}): string => {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ ...smallFiles, 'examples/case.yaml': smallCase, ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const textIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

test('the shipped packs and their cases are laid out', async () => {
  const others = ['examples/first-pack', 'examples/specialised-enterprises'];
  for (const paths of [[], others]) {
    const { status, out, err } = await banfa(['fmt', '--check', ...paths]);
    assert.equal([status, out], [0, ''], err);
  }
});

test('one file is laid out where it lies, with its mode, through a link', async () => {
  const cwd = folderWith({ 'a.yaml': '\ufeffa:   [1]\r\n' });
  chmodSync(join(cwd, 'a.yaml'), 0o640);
  symlinkSync('a.yaml', join(cwd, 'b.yaml'));
  assert.equal(await banfa(['fmt', 'b.yaml'], { cwd }), {
    status: 0,
    out: '已排版 b.yaml\n',
    err: '共 1 个文件，排版 1 个。\n',
  });
  assert.is(textIn(cwd, 'a.yaml'), '\ufeffa: [ 1 ]\r\n');
  assert.is(statSync(join(cwd, 'a.yaml')).mode & 0o777, 0o640);
  assert.equal(await banfa(['fmt', 'b.yaml'], { cwd }), {
    status: 0,
    out: '',
    err: '共 1 个文件，没有需要排版的。\n',
  });
});

test('--check changes nothing and tells which files would change', async () => {
  const cwd = folderWith({ 'x/a.yaml': 'a:   1\n', 'x/y/b.yml': 'b: 1\n', 'x/.z/c.yaml': 'c:  1\n' });
  const { status, out } = await banfa(['fmt', '--check', 'x'], { cwd });
  assert.equal([status, out], [1, '版式不统一 x/a.yaml\n']);
  assert.is(textIn(cwd, 'x/a.yaml'), 'a:   1\n');
  const { out: json } = await banfa(['fmt', '--check', '--json', 'x'], { cwd });
  assert.equal(JSON.parse(json), {
    format: 'banfa/fmt@1',
    files: [
      { file: 'x/a.yaml', status: 'changed' },
      { file: 'x/y/b.yml', status: 'same' },
    ],
  });
});

test('a file with errors is left alone and told; the others are laid out', async () => {
  const cwd = folderWith({ 'x/a.yaml': 'a: [ 1\n', 'x/b.yaml': 'b:  1\n', 'x/c.yaml': '? c\n: 1\n' });
  const { status, err } = await banfa(['fmt', 'x'], { cwd });
  assert.is(status, 1);
  assert.match(err, 'load/unclosed-bracket');
  assert.match(err, '没有动 x/a.yaml');
  assert.match(err, '没有动 x/c.yaml');
  assert.match(err, '没有动 x/c.yaml：第 1 行（? c）');
  assert.match(err, '共 3 个文件，排版 1 个。另有 2 个没有动，原因见上。');
  assert.equal([textIn(cwd, 'x/a.yaml'), textIn(cwd, 'x/b.yaml')], ['a: [ 1\n', 'b: 1\n']);
});

test('a file keeps the line ends that most of its lines have, and its mark of byte order', async () => {
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['a:   1\r\nb: 2\r\n', 'a: 1\r\nb: 2\r\n'],
    ['a:   1\r\nb: 2\r\nc: 3\n', 'a: 1\r\nb: 2\r\nc: 3\r\n'],
    ['a: 1\nb: 2\r\nc: 3\n', 'a: 1\nb: 2\nc: 3\n'],
    ['\ufeffa:   1\n', '\ufeffa: 1\n'],
    ['\ufeffa: 1 # 甲\r\nb: |\r\n  甲\r\n  乙\r\n', '\ufeffa: 1  # 甲\r\nb: |\r\n  甲\r\n  乙\r\n'],
  ];
  for (const [before, after] of rows) {
    const cwd = folderWith({ 'a.yaml': before });
    assert.is((await banfa(['fmt', 'a.yaml'], { cwd })).status, 0);
    assert.is(textIn(cwd, 'a.yaml'), after);
    assert.is((await banfa(['fmt', '--check', 'a.yaml'], { cwd })).status, 0);
  }
  const cwd = folderWith({
    'rules/facts.yaml': (smallFiles['rules/facts.yaml'] ?? '').replaceAll('\n', '\r\n'),
  });
  await banfa(['fmt', '--names', 'title'], { cwd });
  assert.not.match(textIn(cwd, 'rules/facts.yaml'), /[^\r]\n/);
  assert.match(textIn(cwd, 'rules/facts.yaml'), 'by: 公共图书馆');
});

test('what cannot be laid out is named with its line, and the summary counts it once', async () => {
  const files = {
    'x/a.yaml': 'b: 1\nincidents: [ # 甲\n]\n',
    'x/b.yaml': 'b: 1\n',
    'x/c.yaml': '\ufeffa: 1\r\n? c\r\n: 1\r\n',
  };
  const cwd = folderWith(files);
  const said = async (...argv: readonly string[]) => (await banfa(['fmt', ...argv], { cwd })).err;
  const [a, c] = [
    '没有动 x/a.yaml：第 2 行（incidents: [ # 甲）换一种版式会改变内容或者注释的位置，请手工调整这一处。\n',
    '没有动 x/c.yaml：第 2 行（? c）换一种版式会改变内容或者注释的位置，请手工调整这一处。\n',
  ];
  assert.is(await said('x/a.yaml', 'x/c.yaml'), `${a}${c}共 2 个文件，都没有动，原因见上。\n`);
  assert.is(
    await said('x/a.yaml', 'x/b.yaml'),
    `${a}共 2 个文件，1 个没有动，原因见上；其余的没有需要排版的。\n`,
  );
  for (const [name, text] of Object.entries(files)) assert.is(textIn(cwd, name), text);
});

test('what is no YAML file, no file at all, or no form of a name is wrong usage', async () => {
  const cwd = folderWith({ 'a.json': '{}' });
  const tried = ['a.json', 'none.yaml', '/dev/null'].map(
    async (path) => (await banfa(['fmt', path], { cwd })).status,
  );
  assert.equal(await Promise.all(tried), [4, 4, 4]);
  assert.is((await banfa(['fmt', '--names', 'english'], { cwd })).status, 4);
  assert.is((await banfa(['fmt'], { cwd: scratchFolder() })).status, 4);
});

test('--names title and back: references change, declarations and titles that several share do not', async () => {
  const cwd = folderWith();
  assert.is((await banfa(['fmt'], { cwd })).status, 0);
  const texts = () => [...Object.keys(smallFiles), 'examples/case.yaml'].map((name) => textIn(cwd, name));
  assert.is((await banfa(['fmt', '--names', 'id'], { cwd })).status, 0);
  const ids = texts();
  const { status, err } = await banfa(['fmt', '--names', 'title'], { cwd });
  assert.is(status, 0, err);
  assert.match(textIn(cwd, 'examples/case.yaml'), 'library: { 馆名: 示例第一图书馆, 馆别: 市级馆 }');
  assert.match(textIn(cwd, 'rules/chapter-2-conditions.yaml'), '近{无事故年限|cn}年未发生');
  assert.match(textIn(cwd, 'examples/case.yaml'), 'rules: { 符合评定条件: 符合, 服务环境良好: 符合 }');
  assert.match(
    textIn(cwd, 'rules/chapter-2-conditions.yaml'),
    '{ ">=": [ { var: 馆藏册数 }, { param: 馆藏下限 } ] }',
  );
  assert.match(textIn(cwd, 'rules/facts.yaml'), 'library.name: { title: 馆名');
  assert.is((await banfa(['check'], { cwd })).status, 0);
  assert.is((await banfa(['test'], { cwd })).status, 0);
  assert.is((await banfa(['fmt', '--names', 'id'], { cwd })).status, 0);
  assert.equal(texts(), ids);
});

test('--names with only some files changes no others, and needs a pack without errors', async () => {
  const cwd = folderWith();
  await banfa(['fmt', '--names', 'title', 'examples/case.yaml'], { cwd });
  assert.match(textIn(cwd, 'examples/case.yaml'), 'event: 提交材料');
  assert.is(textIn(cwd, 'rules/facts.yaml'), smallFiles['rules/facts.yaml']);
  writeFileSync(join(cwd, 'examples/case.yaml'), smallCase.replace('library.submit', 'library.send'));
  const { status, err } = await banfa(['fmt', '--names', 'title'], { cwd });
  assert.is(status, 1);
  assert.match(err, 'link/unknown-event');
  assert.is(textIn(cwd, 'rules/facts.yaml'), smallFiles['rules/facts.yaml']);
});

test('in English', async () => {
  const cwd = folderWith({ 'a.yaml': 'a:   1\n' });
  const { out, err } = await banfa(['fmt', 'a.yaml', '--lang', 'en'], { cwd });
  assert.equal([out, err], ['laid out a.yaml\n', 'Files: 1; laid out anew: 1.\n']);
});

test.run();
