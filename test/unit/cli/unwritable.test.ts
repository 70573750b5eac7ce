/** Files and folders that cannot be written: told as such, by name, and nothing is changed. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Ran } from '../../support/command-line.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

const test = suite('cli/unwritable');

const HEAD = 'case: L-1\nnotice: "2026"\n';

const folderWith = (more: Readonly<Record<string, string>> = {}): string => {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ ...smallFiles, 'examples/case.yaml': smallCase, ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const textsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** What is typed, and the file that is marked read-only. */
const readOnly: readonly (readonly [argv: readonly string[], file: string])[] = [
  [['fmt', 'x'], 'x/b.yaml'],
  [['rename', 'seats_min', 'least_seats'], 'rules/parameters.yaml'],
  [['ask', 'x/case.yaml'], 'x/case.yaml'],
  [['export', 'types', '-o', 'x/b.yaml'], 'x/b.yaml'],
];

for (const [argv, file] of readOnly) {
  test(`${argv[0]} leaves a file alone that is marked read-only, and all others with it`, async () => {
    const cwd = folderWith({ 'x/a.yaml': 'a:   1\n', 'x/b.yaml': 'b:   1\n', 'x/case.yaml': HEAD });
    chmodSync(join(cwd, file), 0o444);
    const before = textsIn(cwd);
    const { status, out, err } = await banfa(argv, { cwd, typed: ['60000', '100'] });
    assert.ok(status !== 0);
    assert.is(err, `无法写入「${file}」：这个文件是只读的，要改的话先去掉只读属性。\n`);
    assert.is(out, '');
    assert.equal(textsIn(cwd), before);
  });
}

/** Whoever may not write in a folder: root may everywhere, so it steps down. */
const asOther = async (act: () => Promise<Ran>): Promise<Ran> => {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  try {
    return await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
};

const unwritable: readonly (readonly [argv: readonly string[], file: string, folder: string])[] = [
  [['fmt', 'x/a.yaml'], 'x/a.yaml', 'x'],
  [['rename', 'seats_min', 'least_seats'], 'rules/chapter-2-conditions.yaml', 'rules'],
  [['ask', 'x/case.yaml'], 'x/case.yaml', 'x'],
  [['ask', 'x/new.yaml'], 'x/new.yaml', 'x'],
  [['export', 'types', '-o', 'x/new.ts'], 'x/new.ts', 'x'],
  [['export', 'jsonschema', '-o', 'x/new/deep'], 'x/new/deep', 'x'],
  [['docs', '-o', 'x/site'], 'x/site', 'x'],
  [['init', 'x/new/deep'], 'x/new/deep', 'x'],
  [['run', 'x/case.yaml', '--html', 'x/case.html'], 'x/case.html', 'x'],
];

for (const [argv, file, folder] of unwritable) {
  test(`${argv.join(' ')} names the folder that may not be written in`, async () => {
    const cwd = folderWith({ 'x/a.yaml': 'a:   1\n', 'x/case.yaml': HEAD });
    const typed = ['是', '', '', '', '60000', '100'];
    await banfa(argv, { cwd: folderWith({ 'x/a.yaml': 'a:   1\n', 'x/case.yaml': HEAD }), typed }); // loads all
    for (const name of ['', 'rules', 'rules/notices', 'workflows', 'examples', 'x']) {
      chmodSync(join(cwd, name), 0o555);
    }
    for (const name of readdirSync(cwd, { recursive: true, encoding: 'utf8' })) {
      if (statSync(join(cwd, name)).isFile()) chmodSync(join(cwd, name), 0o666);
    }
    const before = textsIn(cwd);
    const answers = argv[0] === 'ask' && file === 'x/case.yaml' ? typed.slice(4) : typed;
    const { status, err } = await asOther(() => banfa(argv, { cwd, typed: answers }));
    assert.ok(status === 4 || status === 1, `${status} ${err}`);
    assert.match(err, `无法写入「${file}」：没有文件夹「${join(cwd, folder)}」的写入权限。\n`);
    assert.equal(textsIn(cwd), before);
  });
}

test('a file of somebody else’s is not replaced', async () => {
  const cwd = folderWith({ 'x/a.yaml': 'a:   1\n' });
  await banfa(['fmt', 'x/a.yaml', '--check'], { cwd });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'x'), 0o777);
  const { status, err } = await asOther(() => banfa(['fmt', 'x/a.yaml'], { cwd }));
  if (process.getuid?.() !== 0) return;
  assert.equal([status, err], [4, '无法写入「x/a.yaml」：没有写入权限。\n']);
  assert.is(textsIn(cwd)['x/a.yaml'], 'a:   1\n');
});

test('other refusals of the system are told in words', async () => {
  const cwd = folderWith({ file: '' });
  const said = async (...argv: readonly string[]) => (await banfa(argv, { cwd })).err;
  assert.is(await said('init', 'file/in'), '无法写入「file/in」：路径中有一段不是文件夹。\n');
  assert.is(
    await said('export', 'types', '-o', 'none/x.ts'),
    '无法写入「none/x.ts」：所在的文件夹不存在。\n',
  );
  const english = await said('export', 'types', '-o', 'none/x.ts', '--lang', 'en');
  assert.is(english, '`none/x.ts` cannot be written: its folder does not exist.\n');
});

test.run();
