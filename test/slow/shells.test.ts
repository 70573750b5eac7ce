/**
 * The built command in real shells: bash, zsh and fish source their scripts and complete with the real `banfa`; and
 * the program finds what its package ships through the link that npm makes. A shell that is not there is left out.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scratchFolder } from '../support/command-line.ts';
import { freshDist } from '../support/dist.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('slow/shells');

const bin = join(scratchFolder(), 'bin');

test.before(() => {
  freshDist();
  mkdirSync(bin);
  symlinkSync(join(ROOT, 'dist/cli/cli.cjs'), join(bin, 'banfa'));
});

const run = (command: string, args: readonly string[], cwd = ROOT): string => {
  const { stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH']}`,
      LC_ALL: 'C.UTF-8',
      BANFA_CACHE_DIR: join(bin, 'cache'),
    },
  });
  assert.is(stderr, '', stderr);
  return stdout;
};

/** How each shell is asked what the last word may become. */
const ASKED: Readonly<Record<string, (words: readonly string[]) => string>> = {
  bash: (words) =>
    run('bash', [
      '--norc',
      '-c',
      `eval "$(banfa completion bash)"; COMP_WORDS=(banfa "$@"); COMP_CWORD=$#; _banfa; printf "%s\\n" "\${COMPREPLY[@]}"`,
      'bash',
      ...words.flatMap((word) => word.split(/(=)/)), // as bash itself cuts them
    ]),
  zsh: (words) =>
    run('zsh', [
      '-f',
      '-c',
      'compdef() { : }; compadd() { print -rl -- $values }; eval "$(banfa completion zsh)"; words=(banfa "$@"); CURRENT=$#words; PREFIX=$words[-1]; _banfa',
      'zsh',
      ...words,
    ]),
  fish: (words) =>
    run('fish', [
      '--no-config',
      '-c',
      `banfa completion fish | source; complete -C ${JSON.stringify(`banfa ${words.join(' ')}`)}`,
    ]).replace(/\t.*/g, ''),
};

const ROWS: readonly (readonly [words: readonly string[], found: readonly string[]])[] = [
  [['dra'], ['draw']],
  [['explain', '第六条（三'], ['第六条（三）']],
  [['explain', '专精特新“'], ['专精特新“小巨人”企业数']],
  [['check', '--format', 's'], ['sarif']],
  [['run', 'x.yaml', '--decide', 'ED-42=calendar'], ['calendar_years']],
];

for (const [shell, ask] of Object.entries(ASKED)) {
  const isThere = spawnSync(shell, ['--version']).status === 0;
  if (!isThere) console.log(`\nskipped, since there is no ${shell} (Debian: ${shell}): its completion`);
  (isThere || process.env['CI'] === 'true' ? test : test.skip)(`${shell} completes`, () => {
    const found = ROWS.map(([words]) => [
      words,
      ask(words).replace(/^.*=/gm, '').split('\n').filter(Boolean),
    ]);
    assert.equal(found, ROWS);
  });
}

test('the program finds the template of its package through a link', () => {
  const folder = scratchFolder();
  run('banfa', ['init', 'p'], folder);
  assert.match(run('banfa', ['test'], join(folder, 'p')), /1 个通过/);
});

test.run();
