import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cacheFolder, keep, kept } from '../../../src/cli/cache.ts';
import { hashOf, readPack } from '../../../src/cli/files.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { ROOT, shippedPack } from '../../support/shipped.ts';

const test = suite('cli/cache');
const pack = shippedPack();

test('a pack comes back from the cache as it was put there, without the positions of its nodes', () => {
  const folder = scratchFolder();
  keep(folder, 'pack', pack.hash, pack);
  const withoutPositions = (name: string, value: unknown) =>
    name === 'at' && Array.isArray(value) ? undefined : value;
  assert.equal(kept(folder, 'pack', pack.hash), JSON.parse(JSON.stringify(pack, withoutPositions)));
  assert.is(readdirSync(folder).length, 1);
});

test('an entry with any byte altered, cut short, or of another pack is as good as none', () => {
  const folder = scratchFolder();
  keep(folder, 'pack', pack.hash, pack);
  const path = join(folder, readdirSync(folder)[0] ?? '');
  const text = readFileSync(path, 'utf8');
  for (const spoilt of [
    text.replace('answer ', 'Answer '),
    text.slice(0, -9),
    text.replace('hash ', 'Hash '),
    '',
  ]) {
    writeFileSync(path, spoilt);
    assert.is(kept(folder, 'pack', pack.hash), undefined);
  }
  const elsewhere = scratchFolder();
  const other = 'f'.repeat(64);
  keep(elsewhere, 'pack', other, pack);
  writeFileSync(join(elsewhere, readdirSync(elsewhere)[0] ?? ''), text);
  assert.is(kept(elsewhere, 'pack', other), undefined);
});

test('a run with a spoilt cache gives the same outcome and mends the entry', async () => {
  const BANFA_CACHE_DIR = scratchFolder();
  const argv = ['run', 'examples/01-recognized.yaml', '--json'];
  const first = await banfa(argv, { env: { BANFA_CACHE_DIR } });
  const names = readdirSync(BANFA_CACHE_DIR);
  assert.equal(
    names.map((name) => name.slice(0, 5)),
    ['case-', 'outco', 'pack-'],
  );
  for (const name of names) {
    const path = join(BANFA_CACHE_DIR, name);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.slice(0, whole.length >> 1));
    assert.equal(await banfa(argv, { env: { BANFA_CACHE_DIR } }), first);
    assert.is(readFileSync(path, 'utf8'), whole);
  }
  assert.equal(await banfa(argv, { env: { BANFA_CACHE_DIR } }), first);
});

test('a case with a remark is read anew each time, so that the remark is told again', async () => {
  const folder = scratchFolder();
  const path = join(folder, 'case.yaml');
  const text = readFileSync(join(ROOT, 'examples/01-recognized.yaml'), 'utf8');
  writeFileSync(path, `${text}\npack: ${pack.id}@another-version\n`);
  const [first, second] = [await banfa(['run', path]), await banfa(['run', path])];
  assert.match(first.err, /another-version/);
  assert.equal(second, first);
});

test('a cache that cannot be written is no fault', async () => {
  const file = join(scratchFolder(), 'file');
  writeFileSync(file, '');
  const { status } = await banfa(['run', 'examples/01-recognized.yaml'], { env: { BANFA_CACHE_DIR: file } });
  assert.is(status, 0);
});

test('the hash tells files apart that concatenate alike', () => {
  const [one, two, both] = ['1', '2', 'bc'].map((text) => new TextEncoder().encode(text));
  if (!one || !two || !both) return;
  assert.not.equal(hashOf({ ab: both.subarray(1) }), hashOf({ a: both }));
  assert.is(hashOf({ a: one, b: two }), hashOf({ b: two, a: one }));
});

test('the hash is what sha256sum prints of the files, hashed again', () => {
  const list = `cd "$1" && find rules workflows \\( -name '*.yaml' -o -name '*.yml' \\) -not -path '*/.*' | LC_ALL=C sort | xargs sha256sum`;
  const { stdout, status } = spawnSync('sh', ['-c', `${list} | sha256sum`, 'sh', ROOT], { encoding: 'utf8' });
  if (status === 0 && stdout !== '') assert.is(stdout.split(' ')[0], readPack(ROOT).hash);
});

test('the cache stands where the platform keeps caches', () => {
  assert.is(cacheFolder({ BANFA_CACHE_DIR: 'x' }), 'x');
  assert.is(cacheFolder({ XDG_CACHE_HOME: 'y', HOME: 'h' }), join('y', 'banfa'));
  assert.is(cacheFolder({ HOME: 'h' }), join('h', '.cache', 'banfa'));
});

test.run();
