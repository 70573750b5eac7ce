/** The generated schemas against the language's own examples, and against the second pack. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../src/base/json.ts';
import { isJsonObject } from '../../src/base/json.ts';
import { readPack } from '../../src/cli/files.ts';
import { schemasOf } from '../../src/export/schemas.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import { child, itemsOf, textUnder } from '../../src/load/cursor.ts';
import type { Language } from '../support/language.ts';
import { cursorOf, languageOf } from '../support/language.ts';
import { casesIn, expressions, misfits } from '../support/schema-fit.ts';
import { misfit } from '../support/schema-validators.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('slow/schemas');

test('every file and every case of the second pack fits its schema', () => {
  const root = join(ROOT, 'examples/specialised-enterprises');
  const files = readPack(root);
  const { pack } = loadPack(files);
  if (pack === undefined) throw new Error('the second pack does not link');
  assert.equal(misfits(pack, files.files, casesIn(join(root, 'examples'))), []);
});

interface Spec {
  readonly language: Language;
  readonly value: Json;
  readonly isCondition: boolean;
  readonly refused: string;
  readonly lets: Json;
}

const specs: readonly Spec[] = readdirSync(join(ROOT, 'test/spec'))
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const root = cursorOf(readFileSync(join(ROOT, 'test/spec', name), 'utf8'), name);
    const language = languageOf(root);
    return itemsOf(child(root, 'specs')).flatMap((spec) => {
      const at = child(spec, 'condition') ?? child(spec, 'value');
      if (at === undefined) return [];
      const isCondition = child(spec, 'condition') !== undefined;
      const lets = child(spec, 'let');
      const refused = textUnder(spec, 'refused') ?? '';
      return [{ language, value: at.value, isCondition, refused, lets: lets?.value ?? {} }];
    });
  });

/** Told by what stands beside the operand, or by the sense of a whole, which no schema sees. */
const BEYOND = new Set([
  'link/not-comparable',
  'link/not-ordered',
  'link/units-differ',
  'link/branches-differ',
  'link/unknown-let',
  'link/unknown-value',
  'link/no-such-date',
  'link/outer-fact',
  'link/unusable-number',
  'link/ambiguous-name',
  'link/outside-current',
  'link/unknown-field',
]);

test('the schema of expressions takes what the specs take, and refuses what they refuse', () => {
  const validators = new Map<Language, ReturnType<typeof expressions>>();
  const wrong = specs.flatMap(({ language, value, isCondition, refused, lets }) => {
    const validate = validators.get(language) ?? expressions(schemasOf(language.pack).chapter);
    validators.set(language, validate);
    const whole = isCondition ? { condition: value } : { value };
    const named = Object.values(isJsonObject(lets) ? lets : {}).map((one): Json => ({ value: one }));
    const faults = [whole, ...named].map((one) => misfit(validate, one)).filter((fault) => fault !== '');
    if (refused === '') return faults.map((fault) => `refused: ${JSON.stringify(value)} ${fault}`);
    return faults.length > 0 || BEYOND.has(refused) ? [] : [`taken: ${refused} ${JSON.stringify(value)}`];
  });
  assert.equal(wrong, []);
  assert.ok(specs.length > 100);
});

test.run();
