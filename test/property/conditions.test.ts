/** What is left out of the coverage of conditions, searched at random for a world in which it decides after all. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Mutant } from '../../src/amend/mutant.ts';
import { ruleMutants } from '../../src/amend/mutate.ts';
import { judge } from '../../src/evaluate/judge.ts';
import { inAll, inAny } from '../../src/evaluate/judged.ts';
import type { World } from '../../src/evaluate/world.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Side } from '../../src/outcome/conditions.ts';
import { conditionsOf, keyOf } from '../../src/outcome/conditions.ts';
import type { Note } from '../../src/outcome/exercise.ts';
import { observeRule } from '../../src/outcome/exercise.ts';
import { mutantSentence } from '../../src/report/mutant-text.ts';
import { drawFrom } from '../support/faults.ts';
import { randomWorlds } from '../support/random-worlds.ts';
import { runs } from '../support/runs.ts';
import { secondPack } from '../support/second-pack.ts';
import { shippedPack } from '../support/shipped.ts';
import { smallPack } from '../support/small-pack.ts';

const test = suite('property/conditions');

/** Everything that each condition alone decided, or was alone waited for, in so many worlds. */
const decidedIn = (pack: Pack, worlds: number): ReadonlyMap<string, ReadonlySet<Side>> => {
  const whole: Pack = { ...pack };
  const world = randomWorlds(whole);
  const seen = new Map<string, Set<Side>>();
  const note: Note = (rule, part, path, { truth, whole: root, other }) => {
    const key = keyOf(rule, part, path);
    const sides = seen.get(key) ?? new Set<Side>();
    seen.set(key, sides);
    if (truth === 'unknown') {
      if (root === 'unknown' && other(true) !== 'unknown') sides.add('open');
    } else if (root !== 'unknown' && other(!truth) !== root) sides.add(truth ? 'true' : 'false');
  };
  const { all, dormant } = conditionsOf(whole);
  const doubted = new Set(
    [...dormant, ...all.filter(({ needs }) => needs.includes('open'))].map((one) => one.rule),
  );
  for (let seed = 1; seed <= worlds; seed++) {
    const one = world(drawFrom(seed * 7919));
    for (const id of doubted) {
      const { finding, applies } = judge(one, id);
      const rule = whole.rules[id];
      // Where it is open whether a rule applies, it waits for that, whatever its condition says of the same facts.
      if (rule !== undefined && applies !== 'unknown') observeRule(rule, finding, one, note);
    }
  }
  return seen;
};

for (const [name, pack] of [
  ['shipped', shippedPack()],
  ['second', secondPack],
] as const) {
  test(`of the ${name} pack no condition that is left out decides anything, and none a side it is spared`, () => {
    const { all, dormant } = conditionsOf(pack);
    const seen = decidedIn(pack, runs(400, 80_000));
    const sidesOf = (key: string): readonly Side[] => [...(seen.get(key) ?? [])].sort();
    const wrong = [
      ...dormant.filter(({ rule, part, path }) => sidesOf(keyOf(rule, part, path)).length > 1),
      ...all.filter(
        ({ rule, part, path, needs }) =>
          needs.includes('open') &&
          (['true', 'false'] as const).some(
            (side) => !needs.includes(side) && sidesOf(keyOf(rule, part, path)).includes(side),
          ),
      ),
    ].map(({ rule, part, path }) => `${keyOf(rule, part, path)}: ${sidesOf(keyOf(rule, part, path))}`);
    assert.equal(wrong, []);
    // What does decide is found by the same search, so that finding nothing says something.
    const looked = all.filter(
      ({ rule, part, path, needs }) => needs.includes('false') && seen.has(keyOf(rule, part, path)),
    );
    const found = looked.filter(({ rule, part, path }) =>
      ['false', 'true'].every((side) => sidesOf(keyOf(rule, part, path)).some((one) => one === side)),
    );
    assert.ok(found.length >= looked.length * 0.8, `${found.length} of ${looked.length}`);
  });
}

/** What a rule says in a world: whether it applies, and what it says by itself and in each kind of group. */
const saidBy = (world: World, rule: string): string => {
  const judged = judge(world, rule);
  return judged.applies === false
    ? 'not_applicable'
    : [judged.finding.verdict, judged.applies, inAll(judged), inAny(judged)].join(' ');
};

/** The changes that turn the rule they stand in, in so many worlds, each with where it was seen. */
const turnedIn = (pack: Pack, mutants: readonly Mutant[], worlds: number): ReadonlyMap<Mutant, string> => {
  const draw = randomWorlds(pack);
  const changed = mutants.map((mutant) => ({ mutant, pack: mutant.make(), rule: ruleOf(mutant) }));
  const turned = new Map<Mutant, string>();
  for (let seed = 1; seed <= worlds; seed++) {
    const world = draw(drawFrom(seed * 104_729));
    for (const { mutant, pack: other, rule } of changed) {
      if (turned.has(mutant)) continue;
      const was = saidBy(world, rule);
      const judged = new Map(world.judged);
      judged.delete(rule);
      const is = saidBy({ ...world, judged, pack: other }, rule);
      if (is !== was) {
        turned.set(mutant, `${mutantSentence(mutant, pack, 'en')}: ${was} -> ${is}, seed ${seed}`);
      }
    }
  }
  return turned;
};

const ruleOf = ({ subject }: Mutant): string => (subject.kind === 'rule' ? subject.rule : '');

for (const [name, pack] of [
  ['shipped', shippedPack()],
  ['second', secondPack],
  ['small', smallPack()],
] as const) {
  test(`of the ${name} pack no change that is spared turns its rule, and nearly all that are tried do`, () => {
    const whole: Pack = { ...pack };
    const { tried, spared } = ruleMutants(whole);
    assert.ok(spared.length > 0);
    assert.equal([...turnedIn(whole, spared, runs(150, 30_000)).values()], []);
    const { size } = turnedIn(whole, tried, 300);
    assert.ok(size >= tried.length * 0.8, JSON.stringify([size, tried.length]));
  });
}

test.run();
