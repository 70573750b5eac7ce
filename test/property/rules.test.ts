/**
 * Laws of rules over generated packs of them: leaves with scopes, groups of groups, parameters, named values and
 * decisions. What is settled holds in every completion; on whole facts everything is settled, and met exactly where
 * json-logic-js says so of the exported rule; more facts never reverse a verdict.
 */
import fc from 'fast-check';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json, JsonObject } from '../../src/base/json.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { nestedFacts, toJsonLogic } from '../../src/evaluate/json-logic.ts';
import type { World } from '../../src/evaluate/world.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Rule, RuleBody } from '../../src/model/rule.ts';
import type { Facts } from '../../src/model/value.ts';
import { completed, condition, filler, vocabulary, wholeFacts, withGaps } from '../support/conditions.ts';
import { drawFrom } from '../support/faults.ts';
import { cursorOf, cursorOfValue, languageOf, linkIn, worldIn } from '../support/language.ts';
import { runs } from '../support/runs.ts';

const test = suite('property/rules');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);

const extra = languageOf(
  cursorOf(`
parameters: { limit: 2, open: { set_by: notice } }
decisions: { reading: { options: { narrow: n, wide: w }, chosen: narrow } }
`),
);
const language = {
  pack: { ...vocabulary.pack, parameters: extra.pack.parameters, decisions: extra.pack.decisions },
  scope: {
    ...vocabulary.scope,
    parameters: extra.scope.parameters,
    parameterTypeOf: extra.scope.parameterTypeOf,
    decisions: extra.scope.decisions,
  },
};

/** Conditions that plain JSON-Logic does not know: words, parameters, decisions, counts, named values. */
const own: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    { gte: [{ var: 'n1' }, { param: 'limit' }] },
    { not: { eq: [{ var: 'e1' }, 'x'] } },
    { lt: [{ count: [{ var: 'list' }, { gt: [{ var: 'n' }, { param: 'limit' }] }] }, 2] },
    { gt: [{ sum: [{ var: 'list' }, { var: 'n' }, { var: 'b' }] }, { let: 'half' }] },
    { some: [{ var: 'list' }, { ne: [{ var: 'n' }, { let: 'half' }] }] },
    { eq: [{ negate: { var: 'n1' } }, -1] },
    { if: [{ set: 'limit' }, { var: 'b1' }, { var: 'b2' }] },
    { choose: { reading: { narrow: { var: 'b1' }, wide: { or: [{ var: 'b1' }, { var: 'b2' }] } } } },
    { lt: [{ var: 'd1' }, { let: 'day' }] },
  ),
  condition,
);

type Shape =
  | { readonly kind: 'when'; readonly when: Json }
  | { readonly kind: 'rules'; readonly of: readonly number[]; readonly not: boolean }
  | { readonly kind: 'all' | 'any' | 'none' | 'at_least'; readonly of: readonly number[] };

const shape: fc.Arbitrary<readonly [Shape, Json | undefined]> = fc.tuple(
  fc.oneof(
    own.map((when): Shape => ({ kind: 'when', when })),
    fc.record({
      kind: fc.constant('rules' as const),
      of: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
      not: fc.boolean(),
    }),
    fc.record({
      kind: fc.constantFrom('all', 'any', 'none', 'at_least'),
      of: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
    }),
  ),
  fc.option(own, { nil: undefined, freq: 2 }),
);

const LETS: Json = {
  half: { '/': [{ var: 'size.n2' }, 2] },
  day: { date_add: [{ date: 'as_of' }, { negate: { param: 'limit' } }, 'year'] },
};

const linked = (value: Json) => {
  const { expression, lets, diagnostics } = linkIn(
    language,
    cursorOfValue(value),
    'boolean',
    cursorOfValue(LETS),
  );
  if (expression === undefined) throw new Error(`${JSON.stringify(value)}: ${JSON.stringify(diagnostics)}`);
  return { expression, lets };
};

/** Rules r0, r1 …; each may refer to those before it. */
const packOf = (shapes: readonly (readonly [Shape, Json | undefined])[]): Pack => {
  const rules: Record<string, Rule> = {};
  for (const [index, [one, scope]] of shapes.entries()) {
    const id = `r${index}`;
    const lets = linked(true).lets;
    const earlier = (of: readonly number[]) => [...new Set(of.map((at) => `r${at % index}`))];
    rules[id] = {
      id,
      title: id,
      citations: [],
      body:
        index === 0 && one.kind !== 'when'
          ? { kind: 'when', when: linked({ var: 'b1' }).expression }
          : bodyOf(one, earlier),
      ...(scope !== undefined && { appliesWhen: linked(scope).expression }),
      lets,
      deciders: {},
      evidence: [],
      place: { file: 'rules', line: index, column: 1 },
    };
  }
  return { ...language.pack, rules };
};

const bodyOf = (one: Shape, earlier: (of: readonly number[]) => readonly string[]): RuleBody => {
  if (one.kind === 'when') return { kind: 'when', when: linked(one.when).expression };
  const of = earlier(one.of);
  if (one.kind === 'at_least')
    return { kind: 'at_least', least: { op: 'literal', value: Math.min(2, of.length) }, of };
  if (one.kind !== 'rules') return { kind: one.kind, of };
  const args: readonly Expression[] = of.map((rule) => ({ op: 'rule', rule }));
  const when: Expression = { op: one.not ? 'or' : 'and', args };
  return { kind: 'when', when: one.not ? { op: 'not', args: [when] } : when };
};

const worldOf = (pack: Pack, facts: JsonObject): World => worldIn(pack, facts as Facts);
const rules = fc.array(shape, { minLength: 1, maxLength: 8 });
const findings = (pack: Pack, facts: JsonObject): readonly Finding[] => {
  const world = worldOf(pack, facts);
  return Object.keys(pack.rules).map((rule) => evaluate(world, rule));
};

test('what is settled of a rule holds in every completion, and is open exactly when something is missing', () => {
  const draw = drawFrom(SEED);
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      rules,
      wholeFacts,
      fc.array(filler, { minLength: 3, maxLength: 3 }),
      (shapes, whole, fillers) => {
        const pack = packOf(shapes);
        const kept = 1 + draw(9);
        const facts = withGaps(whole, () => draw(10) < kept);
        const now = findings(pack, facts);
        const later = fillers.map((from) => findings(pack, completed(facts, from)));
        for (const [index, { rule, verdict, missing, kind }] of now.entries()) {
          seen.set(`${kind} ${verdict}`, (seen.get(`${kind} ${verdict}`) ?? 0) + 1);
          assert.is(
            verdict === 'undetermined',
            missing.length > 0,
            `${rule}: open exactly when something is missing`,
          );
          for (const one of later) {
            const then = one[index]?.verdict;
            assert.is.not(then, 'undetermined', `${rule} is settled on whole facts`);
            if (verdict !== 'undetermined') assert.is(then, verdict, `${rule} stays`);
          }
        }
      },
    ),
    { seed: SEED, numRuns: runs(600) },
  );
  const all = ['when', 'all', 'any', 'none', 'at_least'].flatMap((kind) =>
    ['met', 'unmet', 'undetermined', 'not_applicable'].map((verdict) => `${kind} ${verdict}`),
  );
  assert.equal(
    all.filter((one) => (seen.get(one) ?? 0) < 5),
    [],
  );
});

test('on whole facts a rule is met exactly where its plain JSON-Logic is true', () => {
  fc.assert(
    fc.property(rules, wholeFacts, (shapes, facts) => {
      const pack = packOf(shapes);
      const world = worldOf(pack, facts);
      const nested = nestedFacts(facts as Facts);
      for (const rule of Object.keys(pack.rules)) {
        const logic = toJsonLogic(world, rule) as RulesLogic;
        assert.is(
          jsonLogic.truthy(jsonLogic.apply(logic, nested)),
          evaluate(world, rule).verdict === 'met',
          rule,
        );
      }
    }),
    { seed: SEED, numRuns: runs(400) },
  );
});

test('facts that are added never reverse a verdict', () => {
  const draw = drawFrom(SEED + 1);
  fc.assert(
    fc.property(rules, wholeFacts, (shapes, whole) => {
      const pack = packOf(shapes);
      const some = withGaps(whole, () => draw(10) < 7);
      const few = withGaps(some, () => draw(10) < 7);
      const steps = [few, some, whole].map((facts) => findings(pack, facts));
      for (const [index, before] of [...(steps[0] ?? []), ...(steps[1] ?? [])].entries()) {
        const count = steps[0]?.length ?? 1;
        const after = (index < count ? steps[1] : steps[2])?.[index % count];
        if (before.verdict !== 'undetermined') assert.is(after?.verdict, before.verdict, before.rule);
      }
    }),
    { seed: SEED, numRuns: runs(400) },
  );
});

test('the same world gives the same findings, byte for byte', () => {
  fc.assert(
    fc.property(rules, wholeFacts, (shapes, facts) => {
      const pack = packOf(shapes);
      assert.is(JSON.stringify(findings(pack, facts)), JSON.stringify(findings(pack, facts)));
    }),
    { seed: SEED, numRuns: runs(50) },
  );
});

test.run();
