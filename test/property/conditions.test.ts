/** What is left out of the coverage of conditions, searched at random for a world in which it decides after all. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mutantsOf } from '../../src/amend/mutate.ts';
import { judge } from '../../src/evaluate/judge.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Side } from '../../src/outcome/conditions.ts';
import { conditionsOf, keyOf, ruleSides } from '../../src/outcome/conditions.ts';
import type { Note } from '../../src/outcome/exercise.ts';
import { observeRule } from '../../src/outcome/exercise.ts';
import { drawFrom } from '../support/faults.ts';
import { randomWorlds } from '../support/random-worlds.ts';
import { runs } from '../support/runs.ts';
import { secondPack } from '../support/second-pack.ts';
import { shippedPack } from '../support/shipped.ts';

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
    const seen = decidedIn(pack, runs(800, 80_000));
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

/** A rule without one member or operand. */
interface Shortened {
  readonly told: string;
  readonly rule: Rule;
}

/** Everything that could be dropped of a rule under the readings chosen, with what it is. */
const shortened = (
  pack: Pack,
  rule: Rule,
): readonly (Shortened & { readonly dropped: string | Expression })[] => {
  const { body, id } = rule;
  if (body.kind !== 'when') {
    if (body.of.length === 1) return [];
    return body.of.map((member) => ({
      told: `${id} without ${member}`,
      dropped: member,
      rule: { ...rule, body: { ...body, of: body.of.filter((one) => one !== member) } },
    }));
  }
  return operandsIn(pack, body.when, (when) => when).map(({ dropped, whole, path }) => ({
    told: `${id} without ${path}`,
    dropped,
    rule: { ...rule, body: { kind: 'when', when: whole } },
  }));
};

const operandsIn = (
  pack: Pack,
  expression: Expression,
  put: (one: Expression) => Expression,
  path = '',
): readonly { readonly dropped: Expression; readonly whole: Expression; readonly path: string }[] => {
  if (expression.op === 'choose') {
    const option = pack.decisions[expression.decision]?.chosen ?? '';
    const branch = expression.options[option];
    const { options } = expression;
    return branch === undefined
      ? []
      : operandsIn(
          pack,
          branch,
          (one) => put({ ...expression, options: { ...options, [option]: one } }),
          `${path}/${option}`,
        );
  }
  if (expression.op !== 'and' && expression.op !== 'or') return [];
  const { args } = expression;
  return args.flatMap((arg, index) => [
    { dropped: arg, whole: put({ ...expression, args: args.toSpliced(index, 1) }), path: `${path}/${index}` },
    ...operandsIn(
      pack,
      arg,
      (one) => put({ ...expression, args: args.with(index, one) }),
      `${path}/${index}`,
    ),
  ]);
};

test('nothing that can be dropped of the shipped pack without a mutant turns a settled rule the other way', () => {
  const whole: Pack = { ...shippedPack() };
  const tried = new Set(
    mutantsOf(whole).flatMap(({ kind, before, subject }) =>
      kind !== 'item-dropped' || subject.kind !== 'rule'
        ? []
        : [
            `${subject.rule} ${before.kind === 'rule' ? before.rule : before.kind === 'expression' ? JSON.stringify(before.expression) : ''}`,
          ],
    ),
  );
  const sides = ruleSides(whole);
  const spared = Object.values(whole.rules).flatMap((rule) =>
    sides(rule.id).applies
      ? shortened(whole, rule).filter(
          ({ dropped }) =>
            !tried.has(`${rule.id} ${typeof dropped === 'string' ? dropped : JSON.stringify(dropped)}`),
        )
      : [],
  );
  assert.ok(spared.length > 0);
  const draw = randomWorlds(whole);
  const turned = new Map<string, string>();
  const most = runs(300, 30_000);
  for (let seed = 1; seed <= most; seed++) {
    const world = draw(drawFrom(seed * 104_729));
    for (const { told, rule } of spared) {
      if (turned.has(told)) continue;
      const was = judge(world, rule.id);
      const judged = new Map(world.judged);
      judged.delete(rule.id);
      const other = { ...world, judged, pack: { ...whole, rules: { ...whole.rules, [rule.id]: rule } } };
      const is = judge(other, rule.id);
      // What is so in every case (a number that no call sets) is spared though a rule would wait without it.
      const isTurned = was.holds !== 'unknown' && is.holds !== 'unknown' && is.holds !== was.holds;
      if (is.applies !== was.applies || (was.applies === true && isTurned)) {
        turned.set(told, `${told}: ${was.applies} ${was.holds} -> ${is.applies} ${is.holds}, seed ${seed}`);
      }
    }
  }
  assert.equal([...turned.values()], []);
});

test.run();
