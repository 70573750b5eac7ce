/**
 * Where the verdict of a rule turns as a parameter grows, for every case of a table in one pass. Only for rules that turn at
 * most once (`wayOf`); LAW: the verdict at a value is what judging with that value gives.
 */
import { invariant } from '../base/assert.ts';
import type { Pack } from '../model/pack.ts';
import type { BoundRule, BoundRules, Term } from './bound.ts';
import { blocksOf, programOf } from './judge-many.ts';
import type { Layout } from './layout.ts';
import { CASE } from './layout.ts';
import type { Table } from './table.ts';
import { partsOf } from './terms.ts';
import type { Rules, Way } from './turning-ways.ts';
import { freeIn, wayOf } from './turning-ways.ts';
import type { Machine, Source } from './vector-machine.ts';
import { machineFor } from './vector-machine.ts';
import type { TruthOperand } from './vector-operands.ts';
import { turnSteps } from './vector-turning.ts';
import type { Turning } from './vector-turns.ts';
import { compilerFor } from './vectorised.ts';

/** The turning points of one rule over the cases of a table. */
export interface TurningPoints {
  readonly way: Way;
  /** Whether the rule applies: 0 no, 1 open, 2 yes. */
  readonly applies: Uint8Array;
  /**
   * Values t of the parameter stand in line as t where small ones satisfy, else as −t. Up to here a case is met: at the point
   * itself too, unless the way is strict.
   */
  readonly met: Float64Array;
  /** Up to here it is not unmet. */
  readonly may: Float64Array;
}

/** Finds turning points in tables of one layout. */
export type FindTurns = (table: Table) => TurningPoints;

/**
 * Undefined for a rule that may turn more than once, or in which the parameter is more than compared; a RangeError for a
 * rule that does not exist.
 */
export const turningOf = (
  bound: BoundRules,
  layout: Layout,
  { pack, rule: id }: { readonly pack: Pick<Pack, 'calendar'>; readonly rule: string },
): FindTurns | undefined => {
  const rules = new Map(bound.rules.map((one) => [one.id, one]));
  const rule = rules.get(id);
  if (rule === undefined && !Object.hasOwn(bound.beyond, id)) throw new RangeError(`there is no rule ${id}`);
  const way = rule && wayOf(rule, rules);
  if (rule === undefined || way === undefined) return undefined;
  const settled: { readonly term: Term; readonly source: Source<Uint8Array> }[] = [];
  const machine = machineFor(layout);
  const isFree = freeIn(rules);
  const beforehandOf = (term: Term): Source<Uint8Array> => {
    const source = { data: new Uint8Array(0) };
    settled.push({ term, source });
    return source;
  };
  const asked = new Map(
    askedFrom(rule, rules, isFree).map((one) => [
      one,
      {
        inAll: readIn(machine, beforehandOf({ op: 'rule', kind: 'boolean', rule: one, neutral: true })),
        inAny: readIn(machine, beforehandOf({ op: 'rule', kind: 'boolean', rule: one, neutral: false })),
      },
    ]),
  );
  const c = compilerFor(machine, layout, { pack }, asked, new Set());
  const turning: Turning = {
    c,
    way,
    rules,
    isFree,
    settled: beforehandOf,
    turn: (term, straight, within) => turnSteps(turning, term, straight, within),
  };
  const turns = turnSteps(turning, rule.holds, true, CASE);
  const window = machine.window(CASE);
  let out = pointsFor(way, 0);
  machine.step(() => {
    out.met.set(turns.met.data.subarray(0, window.size), window.base);
    out.may.set(turns.may.data.subarray(0, window.size), window.base);
  });
  const beforehand = settledRules(
    bound,
    rule,
    settled.map(({ term }) => term),
  );
  const program = programOf(beforehand.bound, layout, {
    pack,
    rules: beforehand.wanted,
  });
  return (table) => {
    out = pointsFor(way, table.rows);
    const verdicts = program.judge(table);
    for (const [at, { source }] of settled.entries()) {
      source.data = verdicts.get(beforehand.wanted[at + 1] ?? '') ?? source.data;
    }
    const applies = verdicts.get(APPLIES);
    invariant(applies !== undefined, 'whether the rule applies is judged beforehand');
    out.applies.set(applies);
    machine.table(table);
    for (const [from, to] of blocksOf(table)) machine.run(from, to);
    return out;
  };
};

const pointsFor = (way: Way, rows: number): TurningPoints => ({
  way,
  applies: new Uint8Array(rows),
  met: new Float64Array(rows),
  may: new Float64Array(rows),
});

/** Rules without the parameter that are asked for on the way to it. */
const askedFrom = (rule: BoundRule, rules: Rules, isFree: (term: Term) => boolean): readonly string[] => {
  const found = new Set<string>();
  const seen = new Set<Term>();
  const visit = (term: Term): void => {
    if (seen.has(term)) return;
    seen.add(term);
    if (term.op !== 'rule') partsOf(term).forEach(visit);
    else if (!isFree(term)) found.add(term.rule);
    else {
      const asked = rules.get(term.rule);
      if (asked?.applies !== undefined) visit(asked.applies);
      if (asked !== undefined) visit(asked.holds);
    }
  };
  visit(rule.holds);
  return [...found];
};

/** Codes as truths, in a register that stays. */
const readIn = (machine: Machine, codes: Source<Uint8Array>): TruthOperand => {
  const [register, window] = [machine.truths(CASE), machine.window(CASE)];
  machine.step(() => {
    for (let i = 0; i < window.size; i++) {
      const code = codes.data[window.base + i] ?? 1;
      register.data[i] = code === 2 ? 3 : code;
    }
  });
  return { register, kept: true };
};

/** The code of the verdict at a value. */
export const codeAt = ({ way, applies, met, may }: TurningPoints, row: number, value: number): number => {
  const scope = applies[row] ?? 1;
  if (scope !== 2) return scope === 0 ? NOT_APPLICABLE : UNDETERMINED;
  const s = way.small ? value : -value;
  const [m, n] = [met[row] ?? 0, may[row] ?? 0];
  if (way.strict ? s < m : s <= m) return MET;
  return (way.strict ? s < n : s <= n) ? UNDETERMINED : UNMET;
};

/**
 * How many cases there are of each code at each of some ascending values: four counts for every value, in the order of the
 * codes.
 */
export const countsAt = (points: TurningPoints, values: readonly number[]): Uint32Array => {
  const { way, applies, met, may } = points;
  const size = values.length;
  const line = Float64Array.from(way.small ? values : values.map((value) => -value).toReversed());
  /** How many of the values lie up to a point. */
  const upTo = (point: number): number => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = line[middle] ?? 0;
      if (way.strict ? value < point : value <= point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const metUpTo = new Uint32Array(size + 1);
  const mayUpTo = new Uint32Array(size + 1);
  const outside = [0, 0];
  let applying = 0;
  for (let row = 0; row < applies.length; row++) {
    const scope = applies[row] ?? UNDETERMINED;
    if (scope !== MET) outside[scope] = (outside[scope] ?? 0) + 1;
    else {
      applying++;
      const [one, other] = [upTo(met[row] ?? 0), upTo(may[row] ?? 0)];
      metUpTo[one] = (metUpTo[one] ?? 0) + 1;
      mayUpTo[other] = (mayUpTo[other] ?? 0) + 1;
    }
  }
  const counts = new Uint32Array(size * 4);
  let [nowMet, nowMay] = [0, 0];
  for (let at = size - 1; at >= 0; at--) {
    nowMet += metUpTo[at + 1] ?? 0;
    nowMay += mayUpTo[at + 1] ?? 0;
    const place = (way.small ? at : size - 1 - at) * 4;
    counts[place + UNMET] = applying - nowMay;
    counts[place + UNDETERMINED] = nowMay - nowMet + (outside[UNDETERMINED] ?? 0);
    counts[place + MET] = nowMet;
    counts[place + NOT_APPLICABLE] = outside[UNMET] ?? 0;
  }
  return counts;
};

const UNMET = 0;
const UNDETERMINED = 1;
const MET = 2;
const NOT_APPLICABLE = 3;
const APPLIES = '#applies';

/** Conditions without the parameter as rules of their own, which any backend judges. */
const settledRules = (bound: BoundRules, rule: BoundRule, terms: readonly Term[]) => {
  const always: Term = { op: 'literal', kind: 'boolean', value: true };
  const own: readonly BoundRule[] = [
    { id: APPLIES, kind: 'when', holds: rule.applies ?? always, members: [] },
    ...terms.map((holds, at): BoundRule => ({ id: `#${at}`, kind: 'when', holds, members: [] })),
  ];
  return { bound: { ...bound, rules: [...bound.rules, ...own] }, wanted: own.map(({ id }) => id) };
};
