import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readPack } from '../../../src/cli/files.ts';
import { SCHEMA_KINDS, schemaFile, schemasOf, schemaText } from '../../../src/export/schemas.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { smallFiles, smallPack } from '../../support/small-pack.ts';

const test = suite('cli/jsonschema');

/** The small pack in a folder of its own. */
const packFolder = (): string => {
  const folder = scratchFolder();
  for (const [file, text] of Object.entries(smallFiles)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
};

const expected = SCHEMA_KINDS.map((kind) => [schemaFile(kind), schemaText(schemasOf(smallPack())[kind])]);

const written = (folder: string): readonly (readonly string[])[] =>
  SCHEMA_KINDS.map((kind) => [schemaFile(kind), readFileSync(join(folder, schemaFile(kind)), 'utf8')]);

test('all schemas go into the pack, which is not changed by them; one that is current is left alone', async () => {
  const folder = packFolder();
  const schemas = join(folder, 'rules/.schema');
  const before = readPack(folder);
  const first = await banfa(['export', 'jsonschema', '--pack', folder]);
  assert.is(first.status, 0);
  assert.is(first.out, '');
  assert.match(first.err, /13 个 schema，其中 13 个有变化/);
  assert.equal(written(schemas), expected);
  assert.is(readdirSync(schemas).length, expected.length);
  assert.equal(readPack(folder), before);

  writeFileSync(join(schemas, 'case.schema.json'), '{}');
  const { mtimeMs } = statSync(join(schemas, 'facts.schema.json'));
  const again = await banfa(['export', 'jsonschema', '--pack', folder, '--lang', 'en']);
  assert.match(again.err, /13 schemas, of which 1 changed/);
  assert.is(statSync(join(schemas, 'facts.schema.json')).mtimeMs, mtimeMs);
  assert.equal(written(schemas), expected);
});

test('they go into another folder when asked to, or one by name to standard output', async () => {
  const folder = packFolder();
  const target = join(scratchFolder(), 'a/b');
  assert.is((await banfa(['export', 'jsonschema', '--pack', folder, '-o', target])).status, 0);
  assert.equal(written(target), expected);
  assert.not.ok(existsSync(join(folder, 'rules/.schema')));
  const one = await banfa(['export', 'jsonschema', 'case', '--pack', folder]);
  assert.is(one.out, schemaText(schemasOf(smallPack()).case));
  const outcome = await banfa(['export', 'jsonschema', 'outcome', '--pack', folder]);
  assert.match(String(JSON.parse(outcome.out).$schema), /draft-07/);
});

test('a schema that there is not, and a place that cannot be written, are told', async () => {
  const folder = packFolder();
  const unknown = await banfa(['export', 'jsonschema', '__proto__', '--pack', folder]);
  assert.is(unknown.status, 4);
  assert.match(unknown.err, /^没有「__proto__」的 schema，可选：measure、facts、/);
  const file = join(folder, 'rules/facts.yaml');
  const blocked = await banfa(['export', 'jsonschema', '--pack', folder, '-o', file]);
  assert.is(blocked.status, 4);
  assert.match(blocked.err, /^无法写入「/);
  assert.is(readFileSync(file, 'utf8'), smallFiles['rules/facts.yaml']);
});

test.run();
