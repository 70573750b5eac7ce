/**
 * Runs the YAML files beside it: the language of conditions by example, one file per operator or feature. A spec has
 * a `note`, a `condition` (or the `rules` of its file) and `cases` with what is `given` and what comes out; whatever
 * is settled is also asked of json-logic-js, of the same condition exported to plain JSON-Logic.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { logicRows } from '../../src/base/catalogue/logic.ts';
import type { Json } from '../../src/base/json.ts';
import { evaluate, truthOf, valueOf as valueIn } from '../../src/evaluate/evaluate.ts';
import { expressionToJsonLogic, nestedFacts, toJsonLogic } from '../../src/evaluate/json-logic.ts';
import type { World } from '../../src/evaluate/world.ts';
import type { Cursor } from '../../src/load/cursor.ts';
import { child, entriesOf, itemsOf, textUnder } from '../../src/load/cursor.ts';
import type { Facts } from '../../src/model/value.ts';
import type { Language } from '../support/language.ts';
import { cursorOf, languageOf, linkIn, withRule, worldIn } from '../support/language.ts';

const test = suite('spec');
const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const provoked = new Set<string>();

for (const file of files) {
  const root = cursorOf(readFileSync(folder + file, 'utf8'), file);
  const language = languageOf(root);
  const specs = itemsOf(child(root, 'specs'));
  test(`${file} holds specs`, () => assert.ok(specs.length > 0));
  for (const spec of specs) {
    test(`${file}: ${textUnder(spec, 'note')}`, () => {
      const condition = child(spec, 'condition') ?? child(spec, 'value');
      if (child(spec, 'refused') !== undefined && condition !== undefined) refused(language, spec, condition);
      else if (condition === undefined) for (const given of casesOf(spec)) verdicts(language, given);
      else for (const given of casesOf(spec)) truths(language, spec, condition, given);
    });
  }
}

test('every code of conditions is provoked', () => {
  const never = Object.keys(logicRows).filter((code) => !provoked.has(code) && !ELSEWHERE.includes(code));
  assert.equal(never, []);
});

/** Not conditions, or too large to be written out: see unit/link/expression.test.ts and unit/evaluate/evaluate.test.ts. */
const ELSEWHERE = ['link/wrong-result', 'link/too-many-nodes', 'link/too-deep', 'evaluate/too-many-steps'];

const casesOf = (spec: Cursor): readonly Cursor[] => itemsOf(child(spec, 'cases'));

const plain = (cursor: Cursor | undefined): Record<string, Json> =>
  Object.fromEntries(entriesOf(cursor).map(([key, at]) => [key, at.value]));

const worldOf = (pack: Language['pack'], given: Cursor): World =>
  worldIn(pack, plain(child(given, 'given')) as Facts, {
    ...(textUnder(given, 'as_of') !== undefined && { asOf: textUnder(given, 'as_of') ?? '' }),
    notice: textUnder(given, 'notice'),
    stage: textUnder(given, 'stage'),
    decisions: plain(child(given, 'decide')) as Record<string, string>,
    stageDates: plain(child(given, 'stages')) as Record<string, string>,
  });

const refused = (language: Language, spec: Cursor, condition: Cursor): void => {
  const expected = child(spec, 'value') === undefined ? 'boolean' : 'value';
  const { diagnostics, expression } = linkIn(language, condition, expected, child(spec, 'let'));
  const found = diagnostics.map(({ code, span, params }) => {
    provoked.add(code);
    const text = condition.document.source.text.slice(span?.start.offset, span?.end.offset);
    return [code, text, ...(params['nearest'] === undefined ? [] : [params['nearest']])];
  });
  const nearest = textUnder(spec, 'nearest');
  // A faulty `let` is told where it stands, not again where it is used.
  if (child(spec, 'let') === undefined) assert.equal(expression, undefined, 'nothing is half-linked');
  assert.equal(found, [
    [
      textUnder(spec, 'refused') ?? '',
      textUnder(spec, 'at') ?? '',
      ...(nearest === undefined ? [] : [nearest]),
    ],
  ]);
};

const truths = (language: Language, spec: Cursor, condition: Cursor, given: Cursor): void => {
  const isValue = child(spec, 'value') !== undefined;
  const linked = linkIn(language, condition, isValue ? 'value' : 'boolean', child(spec, 'let'));
  assert.equal(linked.diagnostics, []);
  const { expression, lets } = linked;
  if (expression === undefined) throw new Error('it does not link');
  const pack = withRule(language, expression, lets);
  const world = worldOf(pack, given);
  const facts = nestedFacts(plain(child(given, 'given')) as Facts);
  if (isValue) {
    const value = valueIn(world, expression, lets);
    assert.equal(value ?? 'unknown', child(given, 'value')?.value);
    if (value !== undefined)
      assert.equal(asked(expressionToJsonLogic(world, expression, lets), facts), value);
    return;
  }
  const truth = truthOf(world, expression, lets);
  const { verdict, missing } = evaluate(world, 'tested');
  assert.equal(truth, child(given, 'truth')?.value, JSON.stringify(given.value));
  assert.is(verdict, truth === 'unknown' ? 'undetermined' : truth ? 'met' : 'unmet');
  const paths = missing.map(({ path }) => path);
  assert.equal(paths, child(given, 'missing')?.value ?? []);
  if (truth !== 'unknown') assert.equal(jsonLogic.truthy(asked(toJsonLogic(world, 'tested'), facts)), truth);
};

const verdicts = (language: Language, given: Cursor): void => {
  const world = worldOf(language.pack, given);
  const facts = nestedFacts(plain(child(given, 'given')) as Facts);
  for (const [rule, cursor] of entriesOf(child(given, 'verdicts'))) {
    const { verdict } = evaluate(world, rule);
    assert.is(verdict, cursor.value, `${rule} given ${JSON.stringify(child(given, 'given')?.value)}`);
    if (verdict === 'undetermined') continue;
    assert.is(jsonLogic.truthy(asked(toJsonLogic(world, rule), facts)), verdict === 'met', rule);
  }
  for (const [rule, cursor] of entriesOf(child(given, 'missing'))) {
    assert.equal(
      evaluate(world, rule).missing.map(({ path, by }) => (by === undefined ? path : `${path} ← ${by}`)),
      cursor.value,
    );
  }
};

const asked = (logic: Json, facts: Json): unknown => jsonLogic.apply(logic as RulesLogic, facts);

test.run();
