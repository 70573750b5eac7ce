/**
 * Every small change of a linked pack: its rules, its numbers, its procedures. A pure function of the pack, in the order
 * of its files; nothing is changed that only another reading of the text would use.
 */
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleSides } from '../outcome/conditions.ts';
import { isShadowed, ruleSides } from '../outcome/conditions.ts';
import type { SidesAt } from '../outcome/sides.ts';
import type { Mutant } from './mutant.ts';
import type { ExpressionMutation } from './mutate-expression.ts';
import { mutationsOf } from './mutate-expression.ts';
import { parameterMutants } from './mutate-parameters.ts';
import { procedureMutants } from './mutate-procedures.ts';

/** The mutants of a pack. */
export const mutantsOf = (pack: Pack): readonly Mutant[] => {
  const whole: Pack = { ...pack };
  const ofRule = ruleSides(whole);
  return [
    ...Object.values(whole.rules).flatMap((rule) => ruleMutants(rule, whole, ofRule)),
    ...parameterMutants(whole),
    ...procedureMutants(whole),
  ];
};

/** So many of them, drawn by a seed, in their order. */
export const drawn = (
  mutants: readonly Mutant[],
  limit: number | undefined,
  seed: number,
): readonly Mutant[] => {
  if (limit === undefined || limit >= mutants.length) return mutants;
  const next = generatorOf(seed);
  const order = mutants.map((_, index) => ({ index, key: next() })).sort((a, b) => a.key - b.key);
  const kept = new Set(order.slice(0, limit).map(({ index }) => index));
  return mutants.filter((_, index) => kept.has(index));
};

/** Marsaglia's xorshift on 32 bits: the same numbers for the same seed everywhere. */
const generatorOf = (seed: number): (() => number) => {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
};

const ruleMutants = (rule: Rule, pack: Pack, ofRule: RuleSides): readonly Mutant[] => {
  if (!ofRule(rule.id).applies) return [];
  const at: SidesAt = { pack, fields: {}, lets: rule.lets, ofRule };
  const { body, appliesWhen } = rule;
  const withRule = (changed: Rule) => (): Pack => ({ ...pack, rules: { ...pack.rules, [rule.id]: changed } });
  const of = (mutation: ExpressionMutation, changed: Rule): Mutant => ({
    kind: mutation.kind,
    subject: { kind: 'rule', rule: rule.id, title: rule.title },
    citations: rule.citations,
    place: placeOf(rule, mutation.at),
    before: { kind: 'expression', expression: mutation.before, fields: mutation.fields },
    ...(mutation.after === undefined
      ? {}
      : { after: { kind: 'expression' as const, expression: mutation.after, fields: mutation.fields } }),
    make: withRule(changed),
  });
  const scope =
    appliesWhen === undefined
      ? []
      : mutationsOf(appliesWhen, at).map((one) => of(one, { ...rule, appliesWhen: one.whole }));
  const lets = Object.entries(ownLets(rule, pack)).flatMap(([name, expression]) =>
    mutationsOf(expression, at)
      .filter(({ kind }) => kind !== 'negated')
      .map((one) => of(one, { ...rule, lets: { ...rule.lets, [name]: one.whole } })),
  );
  if (body.kind === 'when') {
    const asked = mutationsOf(body.when, { ...at, scope: appliesWhen }).map((one) =>
      of(one, { ...rule, body: { kind: 'when', when: one.whole } }),
    );
    return [...scope, ...lets, ...asked];
  }
  return [...scope, ...lets, ...groupMutants(rule, body.of, withRule, ofRule, pack)];
};

/** Named values that the rule itself reads; those of its group are changed where they are read. */
const ownLets = (rule: Rule, pack: Pack): Rule['lets'] => {
  const text = JSON.stringify([rule.body, rule.appliesWhen ?? null]);
  return Object.fromEntries(
    Object.entries(rule.lets).filter(
      ([name, expression]) =>
        text.includes(`"name":${JSON.stringify(name)}`) &&
        mutationsOf(expression, restless(pack, rule)).length > 0,
    ),
  );
};

const restless = (pack: Pack, rule: Rule): SidesAt => ({
  pack,
  fields: {},
  lets: rule.lets,
  ofRule: () => ({ true: true, false: true, open: true }),
});

const groupMutants = (
  rule: Rule,
  of: readonly string[],
  withRule: (changed: Rule) => () => Pack,
  ofRule: RuleSides,
  pack: Pack,
): readonly Mutant[] => {
  const { body } = rule;
  if (body.kind === 'when') return [];
  const live = of.filter((member) => {
    const sides = ofRule(member);
    if (isShadowed(member, of, sides, pack)) return false;
    // One that never applies, or is never anything but neutral, says nothing.
    return sides.applies && (sides.open || (sides.true && sides.false));
  });
  const base = {
    subject: { kind: 'rule' as const, rule: rule.id, title: rule.title },
    citations: rule.citations,
    place: rule.place,
    before: { kind: 'none' as const },
  };
  const turned: readonly Mutant[] =
    live.length < 2 || body.kind === 'at_least'
      ? []
      : [
          {
            ...base,
            kind: body.kind === 'any' ? 'any-to-all' : 'all-to-any',
            make: withRule({ ...rule, body: { kind: body.kind === 'any' ? 'all' : 'any', of } }),
          },
        ];
  const dropped = live.flatMap((member): readonly Mutant[] =>
    of.length < 2
      ? []
      : [
          {
            ...base,
            kind: 'item-dropped',
            before: { kind: 'rule', rule: member },
            make: withRule({ ...rule, body: { ...body, of: of.filter((one) => one !== member) } }),
          },
        ],
  );
  return [...turned, ...dropped];
};

const placeOf = ({ place }: Rule, at: ExpressionMutation['at']): Mutant['place'] =>
  at === undefined ? place : { file: place.file, line: at[0], column: at[1] };
