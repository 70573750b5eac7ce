/**
 * Every small change of a linked pack: its rules, its numbers, its procedures. A pure function of the pack, in the order
 * of its files; nothing is changed that only another reading of the text would use.
 */
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import { isShadowed, ruleSides, sidesOfMember } from '../outcome/conditions.ts';
import type { RuleSides, SidesAt } from '../outcome/sides.ts';
import { onlyOf } from '../outcome/sides.ts';
import type { Mutant } from './mutant.ts';
import type { ExpressionMutation } from './mutate-expression.ts';
import { mutationsOf } from './mutate-expression.ts';
import { parameterMutants } from './mutate-parameters.ts';
import { procedureMutants } from './mutate-procedures.ts';

/** The mutants of a pack. */
export const mutantsOf = (pack: Pack): readonly Mutant[] => {
  const whole: Pack = { ...pack };
  const { tried } = ruleMutants(whole);
  return [...tried, ...parameterMutants(whole), ...procedureMutants(whole)];
};

/** What changes of rules are tried, and which are spared since no case of the pack's own calls could notice. */
export const ruleMutants = (
  pack: Pack,
): { readonly tried: readonly Mutant[]; readonly spared: readonly Mutant[] } => {
  const ofRule = ruleSides(pack);
  const every = Object.values(pack.rules).flatMap((rule) => mutantsIn(rule, pack, ofRule));
  const chosen = (isIdle: boolean): readonly Mutant[] =>
    every.flatMap((one) => (one.isIdle === isIdle ? [one.mutant] : []));
  return { tried: chosen(false), spared: chosen(true) };
};

interface Candidate {
  readonly mutant: Mutant;
  readonly isIdle: boolean;
}

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

const mutantsIn = (rule: Rule, pack: Pack, ofRule: RuleSides): readonly Candidate[] => {
  const at: SidesAt = { pack, fields: {}, lets: rule.lets, ofRule };
  const { body, appliesWhen } = rule;
  const withRule = (changed: Rule) => (): Pack => ({ ...pack, rules: { ...pack.rules, [rule.id]: changed } });
  const of = (mutation: ExpressionMutation, changed: Rule, isAsked: boolean): Candidate => ({
    mutant: {
      kind: mutation.kind,
      subject: { kind: 'rule', rule: rule.id, title: rule.title },
      citations: rule.citations,
      place: placeOf(rule, mutation.at),
      before: { kind: 'expression', expression: mutation.before, fields: mutation.fields },
      ...(mutation.after === undefined
        ? {}
        : { after: { kind: 'expression' as const, expression: mutation.after, fields: mutation.fields } }),
      make: withRule(changed),
    },
    isIdle: mutation.isIdle || !isAsked,
  });
  const scope =
    appliesWhen === undefined
      ? []
      : mutationsOf(appliesWhen, at).map((one) => of(one, { ...rule, appliesWhen: one.whole }, true));
  // A rule that never applies decides nothing but that.
  const applies = onlyOf(ofRule(rule.id).applies) !== false;
  const lets = Object.entries(rule.lets).flatMap(([name, expression]) => {
    const [inScope, inBody] = [appliesWhen, body].map((part) => names(part, name));
    // Those of its group are changed where they are read.
    if (inScope !== true && inBody !== true) return [];
    return mutationsOf(expression, at)
      .filter(({ kind }) => kind !== 'negated')
      .map((one) =>
        of(one, { ...rule, lets: { ...rule.lets, [name]: one.whole } }, applies || inScope === true),
      );
  });
  if (body.kind === 'when') {
    const asked = mutationsOf(body.when, at).map((one) =>
      of(one, { ...rule, body: { kind: 'when', when: one.whole } }, applies),
    );
    return [...scope, ...lets, ...asked];
  }
  return [...scope, ...lets, ...groupMutants(rule, body, withRule, ofRule, pack)];
};

const names = (part: unknown, name: string): boolean =>
  JSON.stringify(part ?? null).includes(`"name":${JSON.stringify(name)}`);

type Group = Exclude<Rule['body'], { readonly kind: 'when' }>;

const groupMutants = (
  rule: Rule,
  body: Group,
  withRule: (changed: Rule) => () => Pack,
  ofRule: RuleSides,
  pack: Pack,
): readonly Candidate[] => {
  const { kind, of } = body;
  if (of.length < 2) return [];
  const base = {
    subject: { kind: 'rule' as const, rule: rule.id, title: rule.title },
    citations: rule.citations,
    place: rule.place,
    before: { kind: 'none' as const },
  };
  const isOut = onlyOf(ofRule(rule.id).applies) === false;
  const dropped = of.map((member): Candidate => {
    const others = of.filter((one) => one !== member);
    return {
      mutant: {
        ...base,
        kind: 'item-dropped',
        before: { kind: 'rule', rule: member },
        make: withRule({ ...rule, body: { ...body, of: others } }),
      },
      isIdle: isOut || saysNothing(member, others, body, ofRule, pack),
    };
  });
  if (kind === 'at_least') return dropped;
  const other = kind === 'any' ? 'all' : 'any';
  const turned: Candidate = {
    mutant: {
      ...base,
      kind: kind === 'any' ? 'any-to-all' : 'all-to-any',
      make: withRule({ ...rule, body: { kind: other, of } }),
    },
    isIdle: isOut || sameAnyway(body, ofRule),
  };
  return [turned, ...dropped];
};

/** Whether a group comes out the same without a member, and applies to the same cases. */
const saysNothing = (
  member: string,
  others: readonly string[],
  body: Group,
  ofRule: RuleSides,
  pack: Pack,
): boolean => {
  const sides = ofRule(member);
  if (onlyOf(sides.applies) === false) return true;
  if (!others.some((one) => onlyOf(ofRule(one).applies) === true)) return false;
  return (
    onlyOf(sidesOfMember(body.kind, sides)) === (body.kind === 'all') || isShadowed(member, body, sides, pack)
  );
};

/** Whether it makes no difference how the members of a group are joined: at most one has a say, and always applies. */
const sameAnyway = (body: Group, ofRule: RuleSides): boolean => {
  const live = body.of.map(ofRule).filter(({ applies }) => onlyOf(applies) !== false);
  if (live.length === 0) return true;
  const isAlone = live.length === 1 && live.every(({ applies }) => onlyOf(applies) === true);
  return body.kind !== 'none' && isAlone;
};

const placeOf = ({ place }: Rule, at: ExpressionMutation['at']): Mutant['place'] =>
  at === undefined ? place : { file: place.file, line: at[0], column: at[1] };
