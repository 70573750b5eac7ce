/** What is offered at the cursor, and that bash puts it into the line; real zsh and fish are asked in test/slow. */
import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SCRIPTS } from '../../../src/cli/completion-scripts.ts';
import { insertable, lineOf } from '../../../src/cli/completion-words.ts';
import { banfa } from '../../support/command-line.ts';
import { ROOT } from '../../support/shipped.ts';

const test = suite('cli/completion');

/** The candidates for the last word, without what they mean. */
const offered = async (words: readonly string[], shell = 'zsh'): Promise<readonly string[]> => {
  const { out } = await banfa(['complete', shell, '--', ...words]);
  return out.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0] ?? '']));
};

type Row = readonly [words: readonly string[], offered: readonly string[]];

const ROWS: readonly Row[] = [
  [['expl'], ['explain']],
  [['nothing', ''], []],
  [['--v'], ['--version']],
  [['help', 'ren'], ['render', 'rename']],
  [['run', ''], [':files']],
  [['run', 'x.yaml', '--det'], ['--detail']],
  [['run', '--detail', '--det'], []],
  [['run', '--decide', 'ED-1=a', '--dec'], ['--decide']],
  [['run', '--html', ''], [':files']],
  [['check', '--pack', ''], [':folders']],
  [['check', '--format', ''], ['text', 'json', 'sarif', 'github']],
  [['test', '--format', 'j'], ['json', 'junit']],
  [['check', '--format=s'], ['--format=sarif']],
  [['run', '--lang=', ''], [':files']],
  [['run', 'x.yaml', '--lang='], ['--lang=zh', '--lang=en']],
  [['run', '--as-of', '2'], []],
  [['draw', 'cert'], ['certification']],
  [['draw', '认定'], ['认定程序']],
  [['draw', 'certification', ''], [':files']],
  [['fmt', '--names', ''], ['id', 'title']],
  [['export', 'sql', '--dialect', 'p'], ['postgres']],
  [['completion', ''], ['bash', 'zsh', 'fish']],
  [['ask', 'x.yaml', '--by', '评审'], ['评审专家']],
  [['explain', '第十一条'], ['第十一条']],
  [['explain', '第六条（一'], ['第六条（一）']],
  [['explain', 'innovation.rd_int'], ['innovation.rd_intensity', 'innovation.rd_intensity_mean']],
  [['explain', 'link/unknown-fa'], ['link/unknown-fact']],
  [['explain', 'ED-42'], ['ED-42']],
  [['run', 'x.yaml', '--decide', 'ED-42'], [':nospace', 'ED-42=']],
  [['run', 'x.yaml', '--decide', 'ED-42=filing'], ['ED-42=filing_deadline', 'ED-42=filing_date']],
]; // biome-ignore format: a row a thought

test('commands, options, values, names of the pack and files are offered where they may stand', async () => {
  const told = (words: readonly string[], found: readonly string[]): string =>
    `${words.join(' ')} → ${found.join(' ')}`;
  const found: string[] = [];
  for (const [words] of ROWS) found.push(told(words, await offered(words)));
  assert.equal(
    found,
    ROWS.map(([words, expected]) => told(words, expected)),
  );
});

test('before anything is typed, articles and titles of rules are offered, not all there is', async () => {
  const topics = await offered(['explain', '']);
  assert.ok(topics.includes('第一条') && topics.includes('可予认定'), topics.slice(0, 5).join());
  assert.not.ok(topics.includes('qualified') || topics.includes('industry.output'));
});

test('outside a pack fixed words are offered all the same, and nothing is said', async () => {
  const ran = await banfa(['complete', 'fish', '--', 'explain', '第'], { cwd: '/' });
  assert.equal(ran, { status: 0, out: '', err: '' });
  assert.is((await banfa(['complete', 'fish', '--', 'dra'], { cwd: '/' })).out.split('\t')[0], 'draw');
});

test('another shell is refused, and what is asked of none is not answered', async () => {
  const ran = await banfa(['completion', 'csh']);
  assert.equal([ran.status, ran.err], [4, '不支持「csh」，可选：bash、zsh、fish。\n']);
  assert.equal(await banfa(['complete', 'csh', '--', '']), { status: 4, out: '', err: '' });
});

test('words come as bash cuts them, and go back as it takes them', () => {
  const rows: readonly (readonly [words: readonly string[], value: string, back: string])[] = [
    [['explain', '第六条'], '第六条（一）', '第六条（一）'],
    [['explain', ''], "a (b) 'c' $d", "a\\ \\(b\\)\\ \\'c\\'\\ \\$d"],
    [['explain', '"a'], "a (b) 'c'", "a (b) 'c'"],
    [['explain', 'a\\ '], 'a (b)', 'a\\ \\(b\\)'],
    [['run', '--lang', '='], '--lang=zh', 'zh'],
    [['run', '--decide', 'ED-42', '=', 'f'], 'ED-42=filing', 'filing'],
    [['rename', 'rule', ':', 'a'], 'rule:abc', 'abc'],
  ];
  assert.equal(
    rows.map(([words, value]) => insertable('bash', lineOf('bash', words), value)),
    rows.map(([, , back]) => back),
  );
  assert.equal(lineOf('bash', ['run', '--pack', '"a b"', '--lang', '=', '']).before, [
    'run',
    '--pack',
    'a b',
  ]);
});

/** What bash would put in the place of the last word, where `banfa` answers with some lines. */
const inBash = (words: readonly string[], answer: string): readonly string[] => {
  const script = `${SCRIPTS.bash}
banfa() { printf '%s' "$ANSWER"; }
COMP_WORDS=(banfa "$@"); COMP_CWORD=$#
_banfa
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    cwd: ROOT,
    env: { ...process.env, ANSWER: answer },
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => line !== '');
};

test('bash takes the candidates from the lines, whatever is in them', () => {
  const replies = inBash(['explain', '第'], '第六条（一）\t条文\na\\ \\*\t\n$(echo x)\t说明\n');
  assert.equal(replies, ['第六条（一）', 'a\\ \\*', '$(echo x)']);
  assert.equal(inBash(['run', 'src/cli/bin'], ':files\n'), ['src/cli/bin.ts']);
  assert.equal(inBash(['check', '--pack', 'exam'], ':folders\n'), ['examples']);
});

test.run();
