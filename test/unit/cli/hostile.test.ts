/** Files, folders and words of odd kinds on the command line: each ends in words and a status, never in a stack. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cacheFolder, keep, kept } from '../../../src/cli/cache.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { freshDist } from '../../support/dist.ts';
import type { Overrides } from '../../support/small-pack.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';
import { scored } from '../../support/small-pack-scored.ts';

const test = suite('cli/hostile');

const packFolder = (files: Overrides = {}): string => {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ ...smallFiles, ...files, 'case.yaml': smallCase })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const home = packFolder();
const onPack = (...argv: readonly string[]) => banfa([...argv, '--pack', home], { cwd: home });

const inWords = (
  { status, err }: { readonly status: number; readonly err: string },
  wanted: number,
): void => {
  assert.is(status, wanted, err);
  assert.not.match(err, /\n\s+at |自身出了错/);
};

for (const [name, make] of Object.entries<(path: string) => void>({
  'points nowhere': (path) => symlinkSync('/nowhere', path),
  'points at itself': (path) => symlinkSync(path, path),
  'points at a folder': (path) => symlinkSync(scratchFolder(), path),
  'has a name that is no text': (path) =>
    writeFileSync(
      Buffer.concat([Buffer.from(dirname(path)), Buffer.from([0x2f, 0xff]), Buffer.from('.yaml')]),
      '',
    ),
})) {
  test(`a file of the pack that ${name} is named as one that cannot be read`, async () => {
    const folder = packFolder();
    make(join(folder, 'rules', 'odd.yaml'));
    for (const argv of [
      ['check', folder],
      ['run', join(folder, 'case.yaml')],
      ['render', '--pack', folder],
    ]) {
      const ran = await banfa(argv, { cwd: folder });
      inWords(ran, 4);
      assert.match(ran.err, /无法读取「.*\.yaml|无法读取「.*rules/);
    }
  });
}

test('a file in the place of a folder of the pack is named', async () => {
  const folder = packFolder();
  rmSync(join(folder, 'workflows'), { recursive: true });
  writeFileSync(join(folder, 'workflows'), '');
  const ran = await banfa(['check', folder]);
  inWords(ran, 4);
  assert.match(ran.err, /workflows/);
});

test('pipes in the folder of a pack are left alone', async () => {
  const folder = packFolder();
  execFileSync('mkfifo', [join(folder, 'rules', 'pipe.yaml')]);
  inWords(await banfa(['check', folder]), 0);
});

/** A hang is what would go wrong, so each runs apart and is ended after a while. */
const apart = (...argv: readonly string[]) => {
  const cli = join(freshDist(), 'cli', 'cli.cjs');
  const ran = spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8', timeout: 20_000 });
  return { status: ran.status ?? -1, err: ran.stderr };
};

test('a named pipe in the place of a case or a panel is refused, and never waited for', () => {
  const folder = packFolder(scored);
  mkdirSync(join(folder, 'cases'));
  for (const name of ['case-1.yaml', 'panel.yaml']) {
    const pipe = join(folder, 'cases', name);
    execFileSync('mkfifo', [pipe]);
    for (const argv of [
      ['run', pipe, '--pack', folder],
      ['round', join(folder, 'cases'), '--notice', '2026', '--pack', folder],
      ['test', join(folder, 'cases'), '--pack', folder],
      ['fmt', '--check', pipe],
    ]) {
      const ran = apart(...argv);
      inWords(ran, 4);
      assert.match(ran.err, /不是普通文件/, argv.join(' '));
    }
    rmSync(pipe);
    writeFileSync(join(folder, 'cases', 'case-1.yaml'), smallCase);
  }
});

test('what a shell hands over as a pipe is read', () => {
  const cli = join(freshDist(), 'cli', 'cli.cjs');
  const line = `"$0" "$1" run <(cat "$2/case.yaml") --pack "$2"`;
  const ran = spawnSync('bash', ['-c', line, process.execPath, cli, home], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  assert.is(ran.stderr, '');
  assert.match(ran.stdout, /\/dev\/fd|案件/);
});

const CASES = ['', '.', 'nope.yaml', 'a\0b', 'x'.repeat(5000), 'case.yaml/x', '\u001b[31m'];

test('a case that is no file, and an output that cannot be one, are wrong usage', async () => {
  for (const path of CASES) {
    inWords(await onPack('run', path), 4);
    inWords(await onPack('explain', 'eligible', path), 4);
  }
  for (const path of ['', '.', 'a\0b', 'x'.repeat(5000), 'case.yaml/x', 'no/such/folder']) {
    inWords(await onPack('run', 'case.yaml', '--html', path), 4);
    inWords(await onPack('draw', 'rating', '-o', path), 4);
  }
});

test('a name cannot steer the terminal on which it is told', async () => {
  const { err } = await onPack('run', '\u001b[2J\u202egnp.yaml');
  assert.not.ok(err.includes('\u001b') || err.includes('\u202e'));
  assert.match(err, /gnp\.yaml/);
});

test('an output is written through a link, and never put in the place of a device', async () => {
  const folder = scratchFolder();
  const [page, link, nothing] = ['page.html', 'link.html', 'nothing'].map((name) => join(folder, name));
  if (page === undefined || link === undefined || nothing === undefined) throw new Error('no names');
  writeFileSync(page, '');
  symlinkSync(page, link);
  symlinkSync('/dev/null', nothing);
  inWords(await onPack('draw', 'rating', '-o', link), 0);
  inWords(await onPack('draw', 'rating', '-o', nothing), 0);
  assert.match(readFileSync(page, 'utf8'), /^<svg/);
  assert.ok(lstatSync(link).isSymbolicLink() && lstatSync(nothing).isSymbolicLink());
  assert.ok(statSync('/dev/null').isCharacterDevice());
});

test('a file without end is refused after its beginning', async () => {
  const ran = await onPack('run', '/dev/zero');
  inWords(ran, 1);
  assert.match(ran.err, /load\/file-too-large/, ran.err.slice(0, 300));
});

test('names that every object has are no options, formats, decisions or topics', async () => {
  for (const name of ['toString', '__proto__', 'constructor', '']) {
    inWords(await onPack('check', home, '--format', name), 4);
    inWords(await onPack('explain', name), 4);
    inWords(await onPack('explain', `load/${name}`), 4);
    inWords(await onPack('draw', name), 4);
    inWords(await onPack('run', 'case.yaml', '--decide', `${name}=x`), 4);
    inWords(await onPack('run', 'case.yaml', '--decide', `clean_window=${name}`), 4);
    inWords(await onPack('run', 'case.yaml', `--as-of=${name}`), 4);
    inWords(await onPack('run', 'case.yaml', `--lang=${name}`), 4);
  }
});

test('a day that does not exist is refused by every command', async () => {
  for (const day of ['', 'x', '2026-02-30', '0000-01-01', '10000-01-01', '2026-01-01\n']) {
    for (const argv of [
      ['run', 'case.yaml'],
      ['test', 'case.yaml'],
      ['draw', 'rating'],
      ['render'],
      ['check'],
    ]) {
      const ran = await onPack(...argv, `--as-of=${day}`);
      inWords(ran, 4);
      assert.match(ran.err, /不是存在的日期/);
    }
  }
});

const pack = smallPack();

for (const [name, spoil] of Object.entries<(path: string) => void>({
  'cut short': (path) => truncateSync(path, 500),
  emptied: (path) => truncateSync(path, 0),
  'a folder': (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  'a link to itself': (path) => {
    rmSync(path);
    symlinkSync(path, path);
  },
  'a link to nothing': (path) => {
    rmSync(path);
    symlinkSync('/dev/null', path);
  },
})) {
  test(`a cache whose entries are ${name} changes no outcome`, async () => {
    const env = { BANFA_CACHE_DIR: scratchFolder() };
    const first = await banfa(['run', 'case.yaml'], { cwd: home, env });
    const entries = readdirSync(env.BANFA_CACHE_DIR);
    assert.ok(entries.length > 0);
    for (const entry of entries) spoil(join(env.BANFA_CACHE_DIR, entry));
    assert.equal(await banfa(['run', 'case.yaml'], { cwd: home, env }), first);
  });
}

test('a cache folder that cannot be is done without', () => {
  const file = join(scratchFolder(), 'file');
  writeFileSync(file, '');
  for (const folder of [file, join(file, 'below'), '/proc/banfa', 'a\0b']) {
    keep(folder, 'pack', pack.hash, pack);
    assert.is(kept(folder, 'pack', pack.hash), undefined);
  }
  assert.is(readFileSync(file, 'utf8'), '');
});

test('a cache folder is made with those it lies in, and a variable set to nothing names none', () => {
  const folder = join(scratchFolder(), 'a', 'b');
  keep(folder, 'pack', pack.hash, pack);
  assert.ok(existsSync(folder) && kept(folder, 'pack', pack.hash)?.title === pack.title);
  assert.is(
    cacheFolder({ BANFA_CACHE_DIR: '', XDG_CACHE_HOME: '', HOME: '/h' }),
    join('/h', '.cache', 'banfa'),
  );
});

test.run();
