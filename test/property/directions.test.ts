/**
 * Directions against evaluation. Where a changed condition is called looser, whatever met the old one meets the new one;
 * where stricter, the other way round; where the same, both ways. The same of the answer of a pack whose rules,
 * parameters or calls are changed in one place.
 */
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffPacks } from '../../src/amend/diff.ts';
import { conditionDifferences } from '../../src/amend/diff-conditions.ts';
import { directionOf } from '../../src/amend/diff-leaning.ts';
import type { Json, JsonObject } from '../../src/base/json.ts';
import { isJsonArray, isJsonObject } from '../../src/base/json.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import type { ChangeDirection } from '../../src/model/change.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Verdict } from '../../src/model/rule.ts';
import type { Facts } from '../../src/model/value.ts';
import { condition, vocabulary, wholeFacts } from '../support/conditions.ts';
import { mutantOf, sitesOf } from '../support/diff-mutants.ts';
import type { Draw } from '../support/faults.ts';
import { drawFrom } from '../support/faults.ts';
import { cursorOfValue, linkIn, testedPack, worldIn } from '../support/language.ts';
import { wholeFacts as factsOf } from '../support/random-facts.ts';
import { runs } from '../support/runs.ts';
import { scoredFiles } from '../support/small-pack-scored.ts';

const test = suite('property/directions');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);

const TURNS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>', '=='],
  '<=': ['<', '!='],
  '>': ['>=', '<', '!='],
  '>=': ['>', '=='],
  '==': ['>=', '!=', '<='],
  '!=': ['==', '<'],
  and: ['or'],
  or: ['and'],
  some: ['all', 'none'],
  all: ['some', 'none'],
  none: ['some', 'all'],
};

/** One place of a condition changed: an operator, a number, a list of values, a member more or less, a negation. */
const turned = (node: Json, draw: Draw): Json => {
  const places: ((one: Json) => Json)[] = [];
  const walk = (one: Json, put: (other: Json) => Json): void => {
    if (typeof one === 'number') places.push(() => put(one + (draw(2) === 0 ? 1 : -1)));
    if (isJsonArray(one)) {
      for (const [at, part] of one.entries())
        walk(part, (other) => put(one.map((old, index) => (index === at ? other : old))));
    } else if (isJsonObject(one)) {
      for (const [key, part] of Object.entries(one)) {
        if (key === 'var' || key === 'reduce') continue;
        const others = TURNS[key] ?? [];
        if (others.length > 0) places.push(() => put({ [others[draw(others.length)] ?? key]: part }));
        if ((key === 'and' || key === 'or') && isJsonArray(part)) {
          if (part.length > 1)
            places.push(() => put({ [key]: part.filter((_, at) => at !== draw(part.length)) }));
          places.push(() => put({ [key]: [...part, { var: 'b1' }] }));
        }
        if (key === 'in' && isJsonArray(part) && isJsonArray(part[1]) && part[1].length > 1) {
          const [value, values] = [part[0] ?? null, part[1]];
          places.push(() => put({ in: [value, values.slice(1)] }));
        }
        if (key === '!') places.push(() => put(isJsonArray(part) ? (part[0] ?? null) : part));
        walk(part, (other) => put({ ...one, [key]: other }));
      }
    }
  };
  walk(node, (other) => other);
  return places[draw(Math.max(1, places.length))]?.(node) ?? node;
};

/** What a direction forbids of the answer before and after. */
const forbidden = (direction: ChangeDirection, before: boolean, after: boolean): boolean =>
  (direction === 'stricter' && !before && after) ||
  (direction === 'looser' && before && !after) ||
  (direction === 'neither' && before !== after);

test('no whole facts go against the direction that is told of a changed condition', () => {
  const seen: Partial<Record<ChangeDirection, number>> = {};
  fc.assert(
    fc.property(
      condition,
      fc.nat(),
      fc.array(wholeFacts, { minLength: 30, maxLength: 30 }),
      (old, seed, all) => {
        const now = turned(old, drawFrom(seed));
        const [one, other] = [old, now].map((json) => linkIn(vocabulary, cursorOfValue(json)).expression);
        if (one === undefined || other === undefined) return;
        const differences = conditionDifferences(one, other);
        const effects = differences.flatMap((difference) => difference.effects);
        const direction = effects.length === 0 ? 'neither' : directionOf(effects);
        seen[direction] = (seen[direction] ?? 0) + 1;
        const [before, after] = [testedPack(vocabulary, old), testedPack(vocabulary, now)];
        for (const facts of all) {
          const [was, is] = [before, after].map((pack) => isMet(pack, facts));
          if (was === undefined || is === undefined) continue;
          if (forbidden(direction, was, is))
            throw new Error(
              `${direction}: ${JSON.stringify(old)} > ${JSON.stringify(now)}: ${JSON.stringify(facts)}`,
            );
        }
      },
    ),
    { seed: SEED, numRuns: runs(200) },
  );
  assert.ok((seen.stricter ?? 0) > 10 && (seen.looser ?? 0) > 10, JSON.stringify(seen));
});

const isMet = (pack: Pack, facts: JsonObject): boolean | undefined => {
  const { verdict } = evaluate(worldIn(pack, facts as Facts), 'tested');
  return verdict === 'undetermined' ? undefined : verdict === 'met';
};

const CHANGED = /chapter|parameters|notices|facts/;

test('no case goes against the direction that is told of a change of rules, parameters or calls', () => {
  const sites = sitesOf(scoredFiles).filter(({ file }) => CHANGED.test(file));
  const old = loadPack({ files: scoredFiles, hash: 'old' }).pack;
  assert.ok(old !== undefined);
  if (old === undefined) return;
  const seen: Partial<Record<ChangeDirection, number>> = {};
  for (let count = 1; count <= runs(60); count++) {
    const draw = drawFrom(SEED + count * 7919);
    const site = sites[draw(sites.length)];
    if (site === undefined) continue;
    const { files, told } = mutantOf(scoredFiles, site, draw);
    const now = loadPack({ files, hash: 'now' }).pack;
    if (now === undefined) continue;
    for (const { direction, kind } of diffPacks(old, now)) {
      if (!ASKED.test(kind)) continue;
      seen[direction] = (seen[direction] ?? 0) + 1;
      for (let tried = 0; tried < 60; tried++) {
        const facts = likely(factsOf(old, draw), draw);
        const [before, after] = [answerOf(old, facts), answerOf(now, facts)];
        if (before === undefined || after === undefined) continue;
        assert.not(
          forbidden(direction, before, after),
          `${direction} ${kind}: ${told}: ${JSON.stringify(facts)}`,
        );
      }
    }
  }
  assert.ok((seen.stricter ?? 0) + (seen.looser ?? 0) > 2, JSON.stringify(seen));
});

/** Changes of which the answer is the measure; a narrower fact keeps files from loading instead. */
const ASKED = /^(?:rule|condition|threshold|group|parameter|notice)-/;

/** Facts near the bounds of the rules, so that verdicts turn. */
const likely = (facts: Facts, draw: Draw): Facts => ({
  ...facts,
  'collection.volumes': 49_998 + draw(5),
  'collection.seats': 98 + draw(5),
});

const answerOf = (pack: Pack, facts: Facts): boolean | undefined => {
  const world = createWorld({
    pack,
    facts,
    asOf: '2026-06-01',
    notice: '2026',
    stageDates: { checking: '2026-03-02', assessing: '2026-04-01' },
  });
  const { verdict }: { readonly verdict: Verdict } = evaluate(world, pack.answer);
  return verdict === 'undetermined' ? undefined : verdict === 'met';
};

test.run();
