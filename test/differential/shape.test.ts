/**
 * The reading of the schemas against ajv's: the same faults in the same order for every file of the pack, the examples
 * and the broken ones, and for the same files with values changed, taken away and put in at random.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ErrorObject } from 'ajv';
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import type { Json } from '../../src/base/json.ts';
import { isJsonArray, isJsonObject } from '../../src/base/json.ts';
import type { RootShape } from '../../src/load/shape.ts';
import { faultsUnder } from '../../src/load/shape.ts';
import { ROOT } from '../support/shipped.ts';
import { filesUnder } from '../support/tree.ts';

const test = suite('differential/shape');
const folder = join(ROOT, 'src/load/schemas');
const schemas: readonly (RootShape & { readonly $id: string })[] = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  messages: false,
  strict: true,
  strictRequired: false,
  strictTypes: false, // types stand beside the branches of if/then, not in each
  schemas: [...schemas],
});
const kinds = schemas.filter(({ $id }) => $id !== 'shared.json');

const ours = (schema: RootShape, value: Json): readonly object[] =>
  faultsUnder(schema)(value).map(({ keyword, path, key, schema, value }) => ({
    keyword,
    pointer: path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    key,
    schema,
    value,
  }));

const theirs = (id: string, value: Json): readonly object[] => {
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`no schema ${id}`);
  validate(value);
  const errors: readonly ErrorObject[] = validate.errors ?? [];
  return errors
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf')
    .map(({ keyword, instancePath, params, parentSchema, data }) => ({
      keyword,
      pointer: instancePath,
      key: params['missingProperty'] ?? params['additionalProperty'] ?? '',
      schema: parentSchema,
      value: data,
    }));
};

const read = (file: string): readonly Json[] => {
  try {
    return [parse(readFileSync(file, 'utf8'), { logLevel: 'silent', uniqueKeys: false })];
  } catch {
    return [];
  }
};

const documents = ['rules', 'workflows', 'examples', 'test/bad'].flatMap((under) =>
  filesUnder(join(ROOT, under))
    .filter((file) => /\.ya?ml$/.test(file))
    .flatMap((file) => read(file).map((value) => ({ name: basename(file), value }))),
);

test('ajv and this reading find the same faults in every file under every schema', () => {
  assert.ok(documents.length > 80, `only ${documents.length}`);
  for (const { name, value } of documents) {
    for (const schema of kinds) {
      assert.equal(ours(schema, value), theirs(schema.$id, value), `${name} as ${schema.$id}`);
    }
  }
});

/** A small generator of our own: the same mutants in every run. */
const randomFrom = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const ODD: readonly Json[] = [
  null,
  '',
  'x',
  0,
  -1,
  1.5,
  true,
  [],
  {},
  [{}],
  { a: 1 },
  [null],
  'list',
  'inferred',
];

const mutant = (value: Json, random: () => number): Json => {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  if (random() < 0.15) return pick(ODD) ?? null;
  if (isJsonArray(value)) {
    const at = Math.floor(random() * value.length);
    return value.map((one, index) => (index === at ? mutant(one, random) : one));
  }
  if (!isJsonObject(value)) return pick(ODD) ?? null;
  const keys = Object.keys(value);
  const key = pick(keys);
  if (key === undefined || random() < 0.15)
    return { ...value, [pick(['x', 'title', 'if', 'type']) ?? 'x']: 'x' };
  if (random() < 0.1) return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
  return { ...value, [key]: mutant(value[key] ?? null, random) };
};

test('they find the same in files changed at random, and these are often wrong', () => {
  const random = randomFrom(7);
  let wrong = 0;
  const fitting = documents.flatMap(({ name, value }) =>
    kinds.filter(({ $id }) => theirs($id, value).length === 0).map((schema) => ({ name, value, schema })),
  );
  assert.equal(
    [...new Set(fitting.map(({ schema }) => schema.$id))].sort(),
    kinds.map(({ $id }) => $id).sort(),
  );
  const rounds = 20 * Number(process.env['BANFA_RUNS'] ?? 1);
  for (const { name, value, schema } of fitting) {
    for (let round = 0; round < rounds; round++) {
      const changed = mutant(mutant(value, random), random);
      const expected = theirs(schema.$id, changed);
      assert.equal(ours(schema, changed), expected, `${name}: ${JSON.stringify(changed)}`);
      if (expected.length > 0) wrong++;
    }
  }
  assert.ok(wrong > fitting.length * rounds * 0.3, `${wrong} of ${fitting.length * rounds}`);
});

test('the schemas use no keyword that is not read', () => {
  const words = ['$schema', '$id', 'title', 'description', 'markdownDescription', 'examples', 'definitions'];
  const keywords =
    '$ref type enum minimum minLength minItems items minProperties maxProperties required properties additionalProperties anyOf if then else';
  const known = new Set([...words, ...keywords.split(' ')]);
  const unread: string[] = [];
  const visit = (schema: Json | undefined, at: string): void => {
    if (!isJsonObject(schema)) return;
    for (const [key, part] of Object.entries(schema)) {
      if (!known.has(key)) unread.push(`${at}/${key}`);
      if (['properties', 'definitions'].includes(key) && isJsonObject(part)) {
        for (const [name, one] of Object.entries(part)) visit(one, `${at}/${key}/${name}`);
      } else if (key === 'anyOf' && isJsonArray(part))
        for (const [index, one] of part.entries()) visit(one, `${at}/${index}`);
      else if (key !== 'enum') visit(part, `${at}/${key}`);
    }
  };
  for (const schema of kinds) visit(JSON.parse(JSON.stringify(schema)), schema.$id);
  assert.equal(unread, []);
});

test.run();
