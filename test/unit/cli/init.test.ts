/** `banfa init`: what it makes is sound, what is there already is left alone, and a newcomer gets somewhere with it. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseDocument } from 'yaml';
import { writeFolder } from '../../../src/cli/new-folder.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { ROOT } from '../../support/shipped.ts';

const test = suite('cli/init');

/** Everything under a folder, sorted. */
const allUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true }).map(String).sort();

test('a new pack has nothing wrong and a case that passes, and editors find its schemas', async () => {
  const cwd = scratchFolder();
  const made = await banfa(['init', '我的办法'], { cwd });
  assert.is(made.status, 0, made.err);
  assert.is(made.out.trim().split('\n').length, 4);
  const folder = join(cwd, '我的办法');
  const checked = await banfa(['check'], { cwd: folder });
  assert.equal([checked.status, checked.out], [0, '✓ 未发现问题\n']);
  const tested = await banfa(['test'], { cwd: folder });
  assert.equal([tested.status, tested.out.includes('1 个通过\n')], [0, true]);
  for (const name of allUnder(folder).filter((one) => one.endsWith('.yaml'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n#/.exec(text) ?? [];
    assert.ok(schema !== '' && existsSync(join(folder, name, '..', schema)), name);
  }
});

test('from nothing to a passing case of one’s own in six steps', async () => {
  const cwd = scratchFolder();
  await banfa(['init', 'p'], { cwd }); // 1
  const folder = join(cwd, 'p');
  const parameters = join(folder, 'rules/parameters.yaml');
  writeFileSync(parameters, readFileSync(parameters, 'utf8').replace('value: 100', 'value: 80')); // 2
  assert.is((await banfa(['check'], { cwd: folder })).status, 0); // 3
  const typed = ['是', '', '绿苑食堂', '2.7万', '300', '是', ''];
  const asked = await banfa(['ask', 'examples/02.yaml'], { cwd: folder, typed }); // 4
  assert.match(asked.out, /结论由「待定」变为「符合」/);
  appendFileSync(join(folder, 'examples/02.yaml'), 'expect: { rules: { 符合示范点条件: met } }\n'); // 5
  const tested = await banfa(['test'], { cwd: folder }); // 6
  assert.equal([tested.status, tested.out.includes('2 个通过')], [0, true], tested.out);
});

test('the lines that are printed run as they stand, from where one is', async () => {
  for (const folder of ['我的办法', 'a b/办法', '.']) {
    const cwd = scratchFolder();
    const { out } = await banfa(['init', folder], { cwd });
    const lines = out.split('\n').filter((line) => line.startsWith('  npx banfa '));
    assert.is(lines.length, 3, out);
    const [tested = [], checked = [], asked = []] = lines.map((line) =>
      [...(line.trim().split('    ')[0] ?? '').matchAll(/"([^"]*)"|(\S+)/g)]
        .map(([, quoted, word = '']) => quoted ?? word)
        .slice(2),
    );
    const ran = await banfa(tested, { cwd });
    assert.equal([ran.status, ran.out.includes('1 个通过')], [0, true], ran.err);
    assert.is(checked.at(-1), '--watch');
    assert.is((await banfa(checked.slice(0, -1), { cwd })).status, 0);
    const made = await banfa(asked, { cwd, typed: ['是', '', '绿苑食堂', '2.7万', '300', '是', ''] });
    assert.is(made.status, 0, made.err);
    assert.ok(existsSync(join(cwd, folder, 'examples/02.yaml')));
  }
});

test('a folder that would be swallowed by a pack around it is refused', async () => {
  const cwd = scratchFolder();
  await banfa(['init', 'p'], { cwd });
  mkdirSync(join(cwd, 'p/rules/deep'));
  symlinkSync(join(cwd, 'p/rules'), join(cwd, 'link'));
  const before = allUnder(cwd);
  for (const [name, words] of [
    ['p/rules/q', '「p/rules/q」在规则包「p」的 rules 文件夹里'],
    ['p/rules/deep', '「p/rules/deep」在规则包「p」的 rules 文件夹里'],
    ['p/rules/deep/new/q', '「p/rules/deep/new/q」在规则包「p」的 rules 文件夹里'],
    ['p/workflows/q', '「p/workflows/q」在规则包「p」的 workflows 文件夹里'],
    ['p/examples/../rules', '「p/examples/../rules」在规则包「p」的 rules 文件夹里'],
    ['link/q', '「link/q」在规则包'],
  ] as const) {
    const ran = await banfa(['init', name], { cwd });
    assert.is(ran.status, 4, name);
    assert.ok(ran.err.includes(words), ran.err);
  }
  assert.equal(allUnder(cwd), before);
  assert.is((await banfa(['init', 'p/examples/q'], { cwd })).status, 0);
  assert.is((await banfa(['init', 'p/q'], { cwd })).status, 0);
});

test('what is there already is left alone', async () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'held/rules'), { recursive: true });
  writeFileSync(join(folder, 'held/rules/measure.yaml'), '');
  mkdirSync(join(folder, 'taken/workflows'), { recursive: true });
  writeFileSync(join(folder, 'file'), '');
  const before = allUnder(folder);
  const rows: readonly (readonly [string, number, RegExp])[] = [
    ['held', 4, /「held」里已经有规则包了，没有写入任何文件/],
    ['taken', 4, /「taken」里已经有 workflows，没有写入任何文件/],
    ['file', 4, /「file」不是文件夹/],
    ['file/in', 1, /无法写入「file\/in」/],
  ];
  for (const [name, status, words] of rows) {
    const ran = await banfa(['init', name], { cwd: folder });
    assert.is(ran.status, status, name);
    assert.match(ran.err, words);
  }
  assert.equal(allUnder(folder), before);
});

test('a folder that holds something else takes a pack beside it', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'notes.txt'), '');
  assert.is((await banfa(['init', '.'], { cwd: folder })).status, 0);
  assert.equal(readdirSync(folder).sort(), ['examples', 'notes.txt', 'rules', 'workflows']);
});

test('files are written all or not at all', () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'there/b'), { recursive: true });
  assert.throws(() => writeFolder(join(folder, 'there'), { 'a/1': '', 'b/1': '' }), /EEXIST/);
  assert.throws(() => writeFolder(join(folder, 'x/y'), { a: '', 'a/1': '' }));
  assert.equal(allUnder(folder), ['there', 'there/b']);
});

test('the days off in the template are those of the shipped pack', () => {
  const yearsOf = (file: string) => parseDocument(readFileSync(join(ROOT, file), 'utf8')).toJS();
  const [shipped, template] = [
    yearsOf('rules/calendar.yaml'),
    yearsOf('examples/first-pack/rules/calendar.yaml'),
  ];
  const last = Object.keys(shipped.years).at(-1) ?? '';
  assert.equal(template, { ...shipped, years: { [last]: shipped.years[last] } });
});

test('in English the words are English', async () => {
  const { out } = await banfa(['init', 'p', '--lang', 'en'], { cwd: scratchFolder() });
  assert.match(out, /^Made a new pack of 21 files in p\. Next:/);
});

test.run();
