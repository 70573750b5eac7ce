/** `banfa diff`: folders and revisions, and what cannot be compared. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

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
    ['git:--output=written', '.', 4, '没有「--output=written」这个版本'],
    ['git:$(touch written)', '.', 4, '没有「$(touch written)」这个版本'],
    ['git:', '.', 4, '「git:」后面要写版本'],
    ['nothing', '.', 4, '没有「nothing」这个文件夹。要用仓库里的一个版本，写作 git:nothing'],
    ['empty', '.', 4, '没有规则包'],
    ['other', '.', 4, '两个不同的规则包'],
    ['broken', '.', 1, '规则包「broken」有错误'],
  ];
  for (const [one, two, expected, words] of refusals) {
    mkdirSync(join(cwd, 'empty'), { recursive: true });
    const { status, err, out } = await banfa(['diff', one, two], { cwd });
    assert.equal([status, out], [expected, ''], one);
    assert.ok(err.includes(words), err);
  }
  assert.not.ok(existsSync(join(cwd, 'written')));
  const bare = scratchFolder();
  write(bare, smallFiles);
  assert.match((await banfa(['diff', 'git:HEAD', '.'], { cwd: bare })).err, '不在 git 仓库里');
});

/** A repository whose pack stands in a folder of it: first in order, then broken, then mended with another value. */
const repository = (): string => {
  const root = scratchFolder();
  const commit = (files: Readonly<Record<string, string>>, subject: string): void => {
    write(join(root, 'rules of stars'), files);
    for (const words of [
      ['add', '.'],
      ['commit', '-qm', subject],
    ])
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
        cwd: root,
        stdio: 'ignore',
      });
  };
  execFileSync('git', ['init', '-q'], { cwd: root, stdio: 'ignore' });
  commit(smallFiles, 'first');
  execFileSync('git', ['tag', 'v1'], { cwd: root, stdio: 'ignore' });
  commit({ ...smallFiles, [PARAMETERS]: 'parameters: [' }, 'broken');
  commit(changed, 'mended');
  return root;
};
const root = repository();
writeFileSync(join(root, 'case.yaml'), smallCase);
const inside = join(root, 'rules of stars');

test('a tag, a branch and a commit before are versions of the pack around, wherever in it one stands', async () => {
  for (const [cwd, words] of [
    [inside, ['diff', 'git:v1', '.']],
    [inside, ['diff', 'git:HEAD~2', 'git:HEAD']],
    [join(inside, 'rules'), ['diff', 'git:v1', 'git:HEAD']],
    [root, ['diff', 'git:v1', 'git:HEAD', '--pack', 'rules of stars']],
  ] as const) {
    const { status, out, err } = await banfa(words, { cwd });
    assert.equal([status, err], [0, ''], words.join(' '));
    assert.match(out, '+ 7个工作日');
    assert.match(out, 'git:v1:rules/parameters.yaml:6:3'.replace('v1', words[1].slice('git:'.length)));
  }
});

test('a pack held against another says how many comments and changes fit, and where its own files are', async () => {
  const held = scratchFolder();
  write(join(held, 'old'), smallFiles);
  write(join(held, 'now'), changed);
  const { status, out } = await banfa(['check', 'now', '--base', 'old'], { cwd: held });
  assert.is(status, 1);
  assert.match(out, '▸ now/rules/parameters.yaml:6:3');
  assert.match(
    out,
    /与原版本（2026-1）核对\n {2}未收到意见。\n {2}共1处改动，须有理由的1处中，有1处没有理由。\n$/,
  );
  assert.not.match(out, 'link/drafting-note');
});

test('a copy made since the revision is held against the pack that the revision has above it', async () => {
  const copy = join(inside, 'amended');
  write(copy, { ...changed, [PARAMETERS]: smallFiles[PARAMETERS] ?? '' });
  const { status, out } = await banfa(['check', 'amended', '--base', 'git:HEAD'], { cwd: inside });
  assert.is(status, 1);
  assert.match(out, /共1处改动/);
});

test('a revision in which the pack does not load says where, in that revision', async () => {
  for (const words of [
    ['diff', 'git:HEAD~1', '.'],
    ['impact', 'git:HEAD~1', '.', join(root, 'case.yaml')],
    ['check', '--base', 'git:HEAD~1'],
    ['render', '--against', 'git:HEAD~1'],
  ]) {
    const { status, out, err } = await banfa(words, { cwd: inside });
    assert.equal([status, out], [1, ''], words.join(' '));
    assert.match(err, '规则包「git:HEAD~1」有错误');
    assert.match(err, 'git:HEAD~1:rules/parameters.yaml:1:');
  }
});

test('a revision that is not there, no repository and no git are told in words by every command that takes one', async () => {
  const bare = scratchFolder();
  write(bare, smallFiles);
  const asked = (word: string): readonly (readonly string[])[] => [
    ['diff', word, '.'],
    ['impact', word, '.', join(root, 'case.yaml')],
    ['check', '--base', word],
    ['render', '--against', word],
  ];
  for (const words of asked('git:nowhere')) {
    const { status, err } = await banfa(words, { cwd: inside });
    assert.is(status, 4, words.join(' '));
    assert.match(err, '没有「nowhere」这个版本');
  }
  for (const words of asked('git:HEAD'))
    assert.match((await banfa(words, { cwd: bare })).err, '不在 git 仓库里');
  const path = process.env['PATH'];
  process.env['PATH'] = '';
  try {
    for (const words of asked('git:HEAD')) {
      const { status, err } = await banfa(words, { cwd: inside });
      assert.is(status, 4, words.join(' '));
      assert.match(err, 'git');
      assert.not.match(err, /\n\s+at /);
    }
  } finally {
    process.env['PATH'] = path;
  }
});

test.run();
