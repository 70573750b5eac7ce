import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hashOf } from '../../../src/cli/files.ts';
import { cachedPack, cacheFolder, keepPack } from '../../../src/cli/pack-cache.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { shippedPack } from '../../support/shipped.ts';

const test = suite('cli/pack-cache');
const pack = shippedPack();

test('a pack comes back from the cache as it was put there', () => {
  const folder = scratchFolder();
  keepPack(folder, pack);
  assert.equal(cachedPack(folder, pack.hash), JSON.parse(JSON.stringify(pack)));
  assert.is(readdirSync(folder).length, 1);
});

test('an entry with any byte altered, cut short, or of another pack is as good as none', () => {
  const folder = scratchFolder();
  keepPack(folder, pack);
  const path = join(folder, `${pack.hash}.json`);
  const text = readFileSync(path, 'utf8');
  for (const spoilt of [
    text.replace('"answer"', '"Answer"'),
    text.slice(0, -9),
    text.replace('{', '['),
    '',
  ]) {
    writeFileSync(path, spoilt);
    assert.is(cachedPack(folder, pack.hash), undefined);
  }
  const other = 'f'.repeat(64);
  writeFileSync(join(folder, `${other}.json`), text);
  assert.is(cachedPack(folder, other), undefined);
});

test('a run with a spoilt cache gives the same outcome and mends the entry', async () => {
  const BANFA_CACHE_DIR = scratchFolder();
  const argv = ['run', 'examples/01-recognized.yaml', '--json'];
  const first = await banfa(argv, { env: { BANFA_CACHE_DIR } });
  const [name = ''] = readdirSync(BANFA_CACHE_DIR);
  const whole = readFileSync(join(BANFA_CACHE_DIR, name), 'utf8');
  writeFileSync(join(BANFA_CACHE_DIR, name), whole.replace('undetermined', 'met'));
  writeFileSync(join(BANFA_CACHE_DIR, name), whole.slice(0, 1000));
  assert.equal(await banfa(argv, { env: { BANFA_CACHE_DIR } }), first);
  assert.is(readFileSync(join(BANFA_CACHE_DIR, name), 'utf8'), whole);
  assert.equal(await banfa(argv, { env: { BANFA_CACHE_DIR } }), first);
});

test('a cache that cannot be written is no fault', async () => {
  const file = join(scratchFolder(), 'file');
  writeFileSync(file, '');
  const { status } = await banfa(['run', 'examples/01-recognized.yaml'], { env: { BANFA_CACHE_DIR: file } });
  assert.is(status, 0);
});

test('the hash tells files apart that concatenate alike', () => {
  assert.not.equal(hashOf({ ab: 'c' }), hashOf({ a: 'bc' }));
  assert.is(hashOf({ a: '1', b: '2' }), hashOf({ b: '2', a: '1' }));
});

test('the cache stands where the platform keeps caches', () => {
  assert.is(cacheFolder({ BANFA_CACHE_DIR: 'x' }), 'x');
  assert.is(cacheFolder({ XDG_CACHE_HOME: 'y', HOME: 'h' }), join('y', 'banfa'));
  assert.is(cacheFolder({ HOME: 'h' }), join('h', '.cache', 'banfa'));
});

test.run();
