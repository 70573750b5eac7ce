/** `banfa diff`: folders and revisions, and what cannot be compared. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { smallFiles } from '../../support/small-pack-files.ts';

const test = suite('cli/diff');

const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};

const PARAMETERS = 'rules/parameters.yaml';
const cwd = scratchFolder();
const changed = {
  ...smallFiles,
  [PARAMETERS]: (smallFiles[PARAMETERS] ?? '').replace('value: 5', 'value: 7'),
};
const git = (...words: readonly string[]): void => {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
    cwd,
    stdio: 'ignore',
  });
};
write(cwd, smallFiles);
git('init', '-q');
git('add', '.');
git('commit', '-qm', 'first');
write(join(cwd, 'next'), changed);
write(join(cwd, 'other'), {
  ...smallFiles,
  'rules/measure.yaml': (smallFiles['rules/measure.yaml'] ?? '').replace('library-stars', 'museum-stars'),
});
write(join(cwd, 'broken'), { ...smallFiles, [PARAMETERS]: 'parameters: [' });

test('two folders are compared, with both places', async () => {
  const { status, out } = await banfa(['diff', '.', 'next'], { cwd });
  assert.is(status, 0);
  assert.match(out, '公示期');
  assert.match(out, '- 5个工作日');
  assert.match(out, '+ 7个工作日');
  assert.match(out, 'rules/parameters.yaml:6:3 → next/rules/parameters.yaml:6:3');
});

test('a revision of the repository is a version, as data too', async () => {
  const { status, out } = await banfa(['diff', 'git:HEAD', 'next', '--json'], { cwd });
  const told = JSON.parse(out);
  assert.is(status, 0);
  assert.is(told.format, 'banfa/diff@1');
  assert.equal(
    told.changes.map((one: { readonly kind: string }) => one.kind),
    ['parameter-changed'],
  );
  assert.match((await banfa(['diff', 'git:HEAD', '.'], { cwd })).out, '没有变化');
});

test('what cannot be compared is refused in words', async () => {
  const refusals: readonly (readonly [string, string, number, string])[] = [
    ['git:nowhere', '.', 4, '没有「nowhere」这个版本'],
    ['nothing', '.', 4, '没有规则包'],
    ['other', '.', 4, '两个不同的规则包'],
    ['broken', '.', 1, '规则包「broken」有错误'],
  ];
  for (const [one, two, expected, words] of refusals) {
    const { status, err, out } = await banfa(['diff', one, two], { cwd });
    assert.equal([status, out], [expected, ''], one);
    assert.match(err, words);
  }
  const bare = scratchFolder();
  write(bare, smallFiles);
  assert.match((await banfa(['diff', 'git:HEAD', '.'], { cwd: bare })).err, '不在 git 仓库里');
});

test.run();
