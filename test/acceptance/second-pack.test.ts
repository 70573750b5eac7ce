/**
 * A second, unrelated pack: it is clean, its cases come out as worked out by hand, its scores are those of a reckoning
 * that knows nothing of it, and on whole facts json-logic-js says the same. Failures print the seed; BANFA_SEED sets it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { nestedFacts, toJsonLogic } from '../../src/evaluate/json-logic.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import { SCHEMA_KINDS, schemaFile, schemasOf, schemaText } from '../../src/export/schemas.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Facts } from '../../src/model/value.ts';
import { assess } from '../../src/outcome/assess.ts';
import { differencesOf } from '../../src/outcome/expectation.ts';
import { banfa } from '../support/command-line.ts';
import type { Known, Range } from '../support/enterprises.ts';
import {
  enterprise,
  factsOf,
  feature2024,
  innovativeScores,
  specialisedOthers,
} from '../support/enterprises.ts';
import { drawFrom } from '../support/faults.ts';
import { lessOf, wholeFacts } from '../support/random-facts.ts';
import { runs } from '../support/runs.ts';
import {
  linkedFrom,
  SECOND,
  secondCase,
  secondCaseNames,
  secondDiagnostics,
  secondFiles,
  secondPack,
} from '../support/second-pack.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/second-pack');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);

const worldOf = (facts: Facts, pack: Pack = secondPack) =>
  createWorld({ pack, facts, asOf: '2024-06-03', notice: '2024' });
const found = (facts: Facts, rule: string): Finding => evaluate(worldOf(facts), rule);

test('it is clean: nothing but drafting notes', async () => {
  assert.equal(
    secondDiagnostics.filter((one) => one.severity !== 'note').map((one) => [one.code, one.params]),
    [],
  );
  assert.is((await banfa(['check', SECOND])).status, 0);
  assert.match((await banfa(['test', '--pack', SECOND])).out, new RegExp(`${secondCaseNames.length} 个通过`));
});

for (const name of secondCaseNames) {
  const theCase = secondCase(name);
  test(`${name}: ${theCase.title}`, () => {
    assert.ok(theCase.expect, 'a shipped case says what it expects');
    if (theCase.expect === undefined) return;
    const asOf = theCase.asOf ?? '2024-06-03';
    const recompute = theCase.expect.dependsOn !== undefined;
    assert.equal(differencesOf(theCase.expect, assess(secondPack, theCase, asOf, { recompute }), []), []);
  });
}

test('the three scores of an innovative enterprise and their sum are those reckoned by hand', () => {
  fc.assert(
    fc.property(enterprise, (figures) => {
      const { ability, growth, specialty } = innovativeScores(figures);
      const facts = factsOf(figures);
      assert.equal(
        ['innovative_ability', 'innovative_growth', 'innovative_specialty', 'innovative_total'].map((rule) =>
          pointsIn(found(facts, rule)),
        ),
        [ability[0], growth[0], specialty[0], ability[0] + growth[0] + specialty[0]],
      );
      const wins =
        ability[0] >= 20 &&
        growth[0] >= 15 &&
        specialty[0] >= 15 &&
        ability[0] + growth[0] + specialty[0] >= 60;
      assert.is(found(facts, 'innovative_score').verdict, wins ? 'met' : 'unmet');
    }),
    { seed: SEED, numRuns: runs(300) },
  );
});

test('with figures missing, the sum is settled exactly where all that is possible is on one side', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(enterprise, fc.integer({ min: 0, max: 2 ** 10 - 1 }), (figures, kept) => {
      const known = without(figures, kept);
      const { ability, growth, specialty } = innovativeScores(known);
      const total: Range = [ability[0] + growth[0] + specialty[0], ability[1] + growth[1] + specialty[1]];
      const facts = factsOf(known);
      const verdicts = (
        [
          ['innovative_ability', ability, 20],
          ['innovative_growth', growth, 15],
          ['innovative_specialty', specialty, 15],
          ['innovative_total', total, 60],
        ] as const
      ).map(([rule, range, least]) => [found(facts, rule).verdict, settled(range, least)] as const);
      for (const [verdict, expected] of verdicts) assert.is(verdict, expected);
      seen.add(verdicts[3]?.[0] ?? '');
    }),
    { seed: SEED, numRuns: runs(500) },
  );
  assert.equal([...seen].sort(), ['met', 'undetermined', 'unmet']);
});

test('the score of a specialised enterprise is that reckoned by hand', () => {
  fc.assert(
    fc.property(enterprise, (figures) => {
      const points = specialisedOthers(figures)[0] + feature2024(figures)[0];
      const score = found(factsOf(figures), 'specialised_score');
      assert.equal([pointsIn(score), score.verdict], [points, points >= 60 ? 'met' : 'unmet']);
    }),
    { seed: SEED, numRuns: runs(300) },
  );
});

test('with any figures missing, the province’s part among them, that score is settled as soon as it can be', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(enterprise, fc.integer({ min: 0, max: 2 ** 20 - 1 }), (figures, kept) => {
      const known: Known = Object.fromEntries(
        Object.entries(figures).filter(
          (_, place) => (kept >> place) % 2 === 1 || (kept >> (place + 7)) % 2 === 1,
        ),
      );
      const [others, feature] = [specialisedOthers(known), feature2024(known)];
      const score = found(factsOf(known), 'specialised_score');
      assert.is(score.verdict, settled([others[0] + feature[0], others[1] + feature[1]], 60));
      seen.add(score.verdict);
      if (score.verdict === 'undetermined')
        assert.ok(
          score.missing.every(({ path }) => !Object.hasOwn(known, path)),
          'what is known is not asked for',
        );
    }),
    { seed: SEED, numRuns: runs(500) },
  );
  assert.equal([...seen].sort(), ['met', 'undetermined', 'unmet']);
});

test('on whole facts every rule’s verdict is that of json-logic-js, and knowing less never reverses it', () => {
  for (let run = 0; run < runs(60); run++) {
    const draw = drawFrom(SEED + run);
    const whole = wholeFacts(secondPack, draw);
    const less = lessOf(whole, 1 + draw(9), draw);
    const [world, worldOfLess] = [worldOf(whole), worldOf(less)];
    for (const rule of Object.keys(secondPack.rules)) {
      const { verdict } = evaluate(world, rule);
      const theirs = jsonLogic.truthy(
        jsonLogic.apply(toJsonLogic(world, rule) as RulesLogic, nestedFacts(whole)),
      );
      assert.is(verdict === 'met', theirs, `${rule}, seed ${SEED + run}`);
      const early = evaluate(worldOfLess, rule).verdict;
      if (early !== 'undetermined') assert.is(early, verdict, `${rule} with less, seed ${SEED + run}`);
    }
  }
});

test('one number edited changes text and verdict together', () => {
  const text = secondFiles.files['rules/parameters.yaml'] ?? '';
  const raised = text.replace(/(innovative_total_min: .*value: )60/, '$165');
  assert.is.not(raised, text);
  const pack = linkedFrom({
    ...secondFiles,
    files: { ...secondFiles.files, 'rules/parameters.yaml': raised },
  });
  const verdictIn = (one: Pack) =>
    assess(one, secondCase('02-innovative-at-boundary.yaml', one), '2024-06-03', { recompute: false })
      .verdict;
  assert.equal([verdictIn(secondPack), verdictIn(pack)], ['met', 'unmet']);
});

test('every command of its README works as it stands, and its table of cases names them all', async () => {
  const readme = readFileSync(join(ROOT, SECOND, 'README.md'), 'utf8');
  const commands = new Set([...readme.matchAll(/npx banfa ([^`\n]*)/g)].map((match) => match[1] ?? ''));
  assert.ok(commands.size > 5);
  for (const command of commands) assert.is((await banfa(command.trim().split(' '))).status, 0, command);
  const named = [...readme.matchAll(/^\| (\d\d[\d、 至]*) \|/gm)].flatMap(([, cell = '']) =>
    cell.split('、').flatMap((part) => {
      const [first = 0, last = first] = part.split('至').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));
    }),
  );
  assert.equal(
    named.sort(),
    secondCaseNames.map((name) => name.slice(0, 2)),
  );
});

test('the schemas beside it are its own: banfa export jsonschema --pack examples/specialised-enterprises', () => {
  const schemas = schemasOf(secondPack);
  const stale = SCHEMA_KINDS.filter((kind) => {
    const path = join(ROOT, SECOND, 'rules/.schema', schemaFile(kind));
    return readFileSync(path, 'utf8') !== schemaText(schemas[kind]);
  });
  assert.equal(stale, []);
});

test('what was written from memory says so, in the parameter and in the notes', () => {
  const noted = new Set(
    secondPack.notes
      .filter(({ title }) => title.startsWith('待核对'))
      .flatMap(({ citations }) => citations.map(({ label }) => label)),
  );
  const unchecked = Object.entries(secondPack.parameters).filter(([id]) =>
    new RegExp(`^ {2}${id}: .*待核对`, 'm').test(secondFiles.files['rules/parameters.yaml'] ?? ''),
  );
  assert.ok(unchecked.length > 30, `only ${unchecked.length} parameters are marked`);
  assert.equal(
    unchecked.filter(([, one]) => !one.citations.some(({ label }) => noted.has(label))).map(([id]) => id),
    [],
  );
});

const settled = ([least, most]: Range, wanted: number) =>
  least >= wanted ? 'met' : most < wanted ? 'unmet' : 'undetermined';

/** The figures without those whose bit is not set. */
const without = (figures: Known, kept: number): Known =>
  Object.fromEntries(
    Object.entries(figures).filter(([id]) => {
      const place = TABLE.indexOf(id);
      return place < 0 || (kept >> place) % 2 === 1;
    }),
  );

const TABLE: readonly string[] = [
  'ip.high_value',
  'ip.own',
  'ip.class_one',
  'ip.class_two',
  'rd.ratio',
  'finance.main_growth',
  'finance.debt_ratio',
  'product.strategic',
  'finance.main_ratio',
];

/** The points on the left of the comparison that a rule makes. */
const pointsIn = (finding: Finding): unknown => finding.explanation?.args[0]?.value;

test.run();
