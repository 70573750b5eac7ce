/**
 * Random rules over a small vocabulary, and random facts for them: whole, with gaps, and with values of wrong types. Every
 * operator occurs, in rules, groups, scopes and named values.
 */
import type { Json, JsonObject } from '../../src/base/json.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Rule, RuleBody } from '../../src/model/rule.ts';
import type { Facts } from '../../src/model/value.ts';
import type { Draw } from './faults.ts';
import { cursorOf, cursorOfValue, languageOf, linkIn } from './language.ts';

const RULES = 8;

const language = languageOf(
  cursorOf(`
facts:
  n1: number
  size.n2: number
  b1: boolean
  b2: { type: boolean, source: judgement, by: experts }
  e1: { type: enum, values: [ x, y, z ] }
  e2: { type: enum, values: [ x, y, z ] }
  d1: date
  d2: date
  m1: month-day
  s1: string
  s2: string
  list:
    type: list
    item: { n: number, k: number, b: boolean, e: { type: enum, values: [ x, y, z ] }, d: date, s: string, inner: { type: list, item: { n: number, b: boolean, e: { type: enum, values: [ x, y, z ] } } } }
  other: { type: list, item: { n: number, b: boolean } }
parameters:
  p1: 2
  open: { type: number, set_by: notice, values: {} }
  since: { type: date, value: '2024-03-01' }
stages: { begun: begun }
decisions:
  way: { id: ED-1, question: which, options: { one: one, two: two }, chosen: one }
rules:
${Array.from({ length: RULES }, (_, n) => `  r${n}: { when: true }`).join('\n')}
`),
);

/** The facts that rules speak of. */
export const vocabulary = language.pack.facts;

const NUMBERS = [0, 1, 2, 3, -1, 0.5, 0.1, 0.2, 0.3, 100, 4e15];
const DATES = ['2023-12-31', '2024-02-29', '2024-03-01', '2026-06-01'];
const ENUMS = ['x', 'y', 'z'];
const TEXTS = ['', 'a', 'b'];
const MONTH_DAYS = ['01-31', '02-29', '12-01'];
const ORDER = ['<', '<=', '>', '>='];
const EQUAL = ['==', '!='];

interface Scope {
  readonly numbers: readonly string[];
  readonly booleans: readonly string[];
  readonly enums: readonly string[];
  readonly dates: readonly string[];
  readonly texts: readonly string[];
  readonly monthDays: readonly string[];
  readonly lists: readonly (readonly [string, Scope])[];
  /** Named values that are there, by kind. */
  readonly named: Named;
  /** Rules that are there already. */
  readonly rules: number;
}

interface Named {
  readonly numbers: readonly string[];
  readonly booleans: readonly string[];
  readonly dates: readonly string[];
}

const none = { texts: [], dates: [], enums: [], monthDays: [], lists: [], rules: 0 };

const scopeOf = (named: Named, rules: number): Scope => {
  const inner: Scope = { ...none, numbers: ['n'], booleans: ['b'], enums: ['e'], named };
  const item: Scope = {
    ...none,
    numbers: ['n', 'k'],
    booleans: ['b'],
    enums: ['e'],
    dates: ['d'],
    texts: ['s'],
    lists: [['inner', inner]],
    named,
  };
  const plain: Scope = { ...none, numbers: ['n'], booleans: ['b'], named };
  return {
    numbers: ['n1', 'size.n2'],
    booleans: ['b1', 'b2'],
    enums: ['e1', 'e2'],
    dates: ['d1', 'd2'],
    texts: ['s1', 's2'],
    monthDays: ['m1'],
    lists: [
      ['list', item],
      ['list', item],
      ['other', plain],
    ],
    named,
    rules,
  };
};

/** Draws expressions as JSON-Logic; `dates` where date operators are allowed. */
const drawer = (draw: Draw, dates: boolean) => {
  const one = <T>(all: readonly T[]): T => {
    const found = all[draw(all.length)];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  };
  const reference = (names: readonly string[]): Json => ({ var: one(names) });
  const some = <T>(least: number, most: number, make: () => T): T[] =>
    Array.from({ length: least + draw(most - least + 1) }, make);

  const bool = (depth: number, scope: Scope): Json => {
    if (depth <= 0) return leaf(scope);
    const inside = (): Json => bool(depth - 1, scope);
    switch (draw(13)) {
      case 0:
      case 1:
        return { and: some(1, 3, inside) };
      case 2:
      case 3:
        return { or: some(1, 3, inside) };
      case 4:
        return { not: inside() };
      case 5:
        return { [one([...ORDER, ...EQUAL])]: [number(depth - 1, scope), number(depth - 1, scope)] };
      case 6:
        return draw(2) === 0
          ? { if: [inside(), inside(), inside()] }
          : { if: [inside(), inside(), inside(), inside(), inside()] };
      case 7:
        return { [one(EQUAL)]: [inside(), inside()] };
      case 8:
      case 9:
        if (scope.lists.length === 0) return leaf(scope);
        return quantifier(depth, scope);
      case 10:
      case 11:
        if (scope.lists.length === 0) return leaf(scope);
        return counted(depth, scope);
      default:
        return scope.rules > 0 && draw(2) === 0 ? { rule: `r${draw(scope.rules)}` } : leaf(scope);
    }
  };

  const quantifier = (depth: number, scope: Scope): Json => {
    const [list, inner] = one(scope.lists);
    return { [one(['some', 'all', 'none'])]: [{ var: list }, bool(depth - 2, inner)] };
  };

  /** Counts over partly known lists, on either side, against anything. */
  const counted = (depth: number, scope: Scope): Json => {
    const count = countOf(depth, scope);
    const other = one([
      () => one<Json>([0, 1, 2, 0.1, 1.5, -1]),
      () => one<Json>([1, 2]),
      () => number(depth - 1, scope),
      () => countOf(depth, scope),
    ])();
    return { [one([...ORDER, ...EQUAL])]: draw(2) === 0 ? [count, other] : [other, count] };
  };

  const countOf = (depth: number, scope: Scope): Json => {
    const [list, inner] = one(scope.lists);
    if (draw(8) === 0) return { count: [{ var: list }] };
    return { count: [{ var: list }, bool(depth - 2, inner)] };
  };

  const leaf = (scope: Scope): Json => {
    const { named } = scope;
    const kinds: (() => Json)[] = [
      () => reference(scope.booleans),
      () => ({ [one([...ORDER, ...EQUAL])]: [reference(scope.numbers), one(NUMBERS)] }),
      () => ({ [one([...ORDER, ...EQUAL])]: [one(NUMBERS), reference(scope.numbers)] }),
      () => ({ in: [reference(scope.numbers), some(1, 3, () => one(NUMBERS))] }),
    ];
    if (scope.enums.length > 0) {
      kinds.push(() => ({ [one(EQUAL)]: [reference(scope.enums), one(ENUMS)] }));
      kinds.push(() => ({ in: [reference(scope.enums), some(1, 3, () => one(ENUMS))] }));
      kinds.push(() => ({ [one(EQUAL)]: [reference(scope.enums), reference(scope.enums)] }));
      kinds.push(() => ({ [one(EQUAL)]: [branching(scope, scope.enums, []), one(ENUMS)] }));
    }
    if (scope.texts.length > 0) {
      kinds.push(() => ({ [one(EQUAL)]: [reference(scope.texts), one([...TEXTS, 'unheard of'])] }));
      kinds.push(() => ({ [one(EQUAL)]: [reference(scope.texts), reference(scope.texts)] }));
      kinds.push(() => ({ [one(EQUAL)]: [branching(scope, scope.texts, TEXTS), reference(scope.texts)] }));
      kinds.push(() => ({ in: [reference(scope.texts), some(1, 3, () => one([...TEXTS, 'unheard of']))] }));
    }
    if (scope.dates.length > 0) {
      kinds.push(() => ({ [one([...ORDER, ...EQUAL])]: [reference(scope.dates), date(1, scope)] }));
      kinds.push(() => ({ in: [reference(scope.dates), some(1, 2, () => one(DATES))] }));
    }
    if (scope.monthDays.length > 0) {
      kinds.push(() => ({ [one([...ORDER, ...EQUAL])]: [reference(scope.monthDays), one(MONTH_DAYS)] }));
      kinds.push(() => ({
        [one([...ORDER, ...EQUAL])]: [branching(scope, scope.monthDays, []), one(MONTH_DAYS)],
      }));
    }
    if (scope.rules > 0) kinds.push(() => ({ rule: `r${draw(scope.rules)}` }));
    if (named.booleans.length > 0) kinds.push(() => ({ let: one(named.booleans) }));
    if (named.dates.length > 0) {
      kinds.push(() => ({ [one([...ORDER, ...EQUAL])]: [{ let: one(named.dates) }, one(DATES)] }));
    }
    kinds.push(() => signOfZero(scope));
    kinds.push(() => ({ set: one(['p1', 'open']) }));
    kinds.push(() => ({
      choose: { way: { one: reference(scope.booleans), two: true } },
    }));
    return one(kinds)();
  };

  /** A value by a condition or by a choice, the same in both branches at times; words alone are no enum. */
  const branching = (scope: Scope, names: readonly string[], words: readonly string[]): Json => {
    const branch = (): Json => (words.length === 0 || draw(2) === 0 ? reference(names) : one(words));
    return draw(4) === 0
      ? { choose: { way: { one: reference(names), two: branch() } } }
      : { if: [bool(0, scope), branch(), reference(names)] };
  };

  /** Whether a zero is −0 shows only in a quotient by it; a quotient of zeros is NaN. */
  const signOfZero = (scope: Scope): Json => {
    const [a, b] = [reference(scope.numbers), reference(scope.numbers)];
    const [list, inner] = scope.lists.length > 0 ? one(scope.lists) : [];
    const zero = one([
      (): Json => ({ [one(['+', '-', '*', '/', '%', 'min', 'max'])]: [a, b] }),
      (): Json => ({ [one(['+', '*'])]: [a, b] }),
      (): Json => ({ if: [reference(scope.booleans), a, draw(2) === 0 ? b : 0] }),
      (): Json =>
        list === undefined || inner === undefined ? a : { sum: [{ var: list }, number(0, inner)] },
    ])();
    if (draw(4) === 0) return { [one([...EQUAL, '<'])]: [{ [one(['/', '%'])]: [a, b] }, one(NUMBERS)] };
    return { [one(['<', '>'])]: [{ '/': [1, zero] }, 0] };
  };

  const number = (depth: number, scope: Scope): Json => {
    const inside = (): Json => number(depth - 1, scope);
    if (depth > 0) {
      switch (draw(9)) {
        case 0:
          return { [one(['+', '*', 'min', 'max'])]: some(2, 3, inside) };
        case 1:
        case 2:
          return { [one(['+', '-', '*', '/', '%', 'min', 'max'])]: [inside(), inside()] };
        case 3:
          return { if: [bool(depth - 1, scope), inside(), inside()] };
        case 4:
        case 5:
          if (scope.lists.length > 0) {
            const [list, inner] = one(scope.lists);
            const summand = number(depth - 1, inner);
            return { sum: [{ var: list }, summand, ...(draw(2) === 0 ? [bool(depth - 2, inner)] : [])] };
          }
          break;
        case 6:
          if (scope.lists.length > 0) return countOf(depth, scope);
          break;
        default:
      }
    }
    const { named } = scope;
    if (named.numbers.length > 0 && draw(3) === 0) return { let: one(named.numbers) };
    if (draw(12) === 0) return { param: one(['p1', 'open']) };
    if (draw(16) === 0) return { choose: { way: { one: reference(scope.numbers), two: one(NUMBERS) } } };
    return draw(3) === 0 ? one(NUMBERS) : reference(scope.numbers);
  };

  const date = (depth: number, scope: Scope): Json => {
    const { named } = scope;
    if (named.dates.length > 0 && draw(4) === 0) return { let: one(named.dates) };
    if (depth > 0 && draw(5) === 0) return { if: [bool(0, scope), one(DATES), date(depth - 1, scope)] };
    if (draw(12) === 0) return { choose: { way: { one: reference(scope.dates), two: one(DATES) } } };
    if (dates && depth > 0) {
      switch (draw(6)) {
        case 0:
        case 1: {
          const amount = draw(2) === 0 ? number(1, scope) : one([0, 1, -1, 12, 40, 5e6, 4_000_000]);
          return { date_add: [date(depth - 1, scope), amount, one(['day', 'workday', 'month', 'year'])] };
        }
        case 2:
          return { year_start: date(depth - 1, scope) };
        case 3:
          return { year_end: date(depth - 1, scope) };
        case 4:
          return { date: one(['as_of', 'begun']) };
        default:
      }
    }
    if (draw(8) === 0) return { param: 'since' };
    return draw(4) === 0 ? one(DATES) : reference(scope.dates);
  };

  return { bool, number, date, signOfZero };
};

/** A pack with random rules, each of which may ask for those before it. */
export const randomPack = (draw: Draw): Pack => {
  const rules: Record<string, Rule> = {};
  for (let n = 0; n < RULES; n++) {
    const rule = randomRule(n, draw);
    rules[rule.id] = rule;
  }
  return { ...language.pack, rules, answer: 'r0' };
};

const randomRule = (number: number, draw: Draw): Rule => {
  const id = `r${number}`;
  const named: { numbers: string[]; booleans: string[]; dates: string[] } = {
    numbers: [],
    booleans: [],
    dates: [],
  };
  const lets: Record<string, Json> = {};
  for (let n = draw(4); n > 0; n--) {
    const scope = scopeOf(copyOf(named), 0);
    const { bool, number: drawNumber, date } = drawer(draw, true);
    const name = `v${n}`;
    switch (draw(3)) {
      case 0:
        lets[name] = drawNumber(2, scope);
        named.numbers.push(name);
        break;
      case 1:
        lets[name] = bool(2, scope);
        named.booleans.push(name);
        break;
      default:
        lets[name] = { date_add: [date(2, scope), draw(40), 'day'] };
        named.dates.push(name);
    }
  }
  const scope = scopeOf(named, number);
  const { bool, number: drawNumber, signOfZero } = drawer(draw, false);
  const linked = (json: Json, expected: 'boolean' | 'number'): Expression => {
    const given: JsonObject = lets;
    const { expression, diagnostics } = linkIn(language, cursorOfValue(json), expected, cursorOfValue(given));
    if (expression === undefined) throw new Error(`${JSON.stringify(json)}: ${JSON.stringify(diagnostics)}`);
    return expression;
  };
  const { lets: linkedLets } = linkIn(language, cursorOfValue(true), 'boolean', cursorOfValue(lets));
  const members = [...new Set(Array.from({ length: 1 + draw(3) }, () => `r${draw(Math.max(1, number))}`))];
  const body = ((): RuleBody => {
    if (draw(6) === 0) return { kind: 'when', when: linked(signOfZero(scope), 'boolean') };
    if (number === 0 || draw(3) > 0)
      return { kind: 'when', when: linked(bool(2 + draw(3), scope), 'boolean') };
    const kind = (['all', 'any', 'none', 'at_least'] as const)[draw(4)] ?? 'all';
    if (kind !== 'at_least') return { kind, of: members };
    const least = draw(2) === 0 ? draw(4) : draw(2) === 0 ? 1.5 : drawNumber(1, scope);
    return { kind, of: members, least: linked(least, 'number') };
  })();
  return {
    id,
    title: id,
    citations: [],
    body,
    ...(draw(3) === 0 && { appliesWhen: linked(bool(2, scope), 'boolean') }),
    lets: linkedLets,
    deciders: {},
    evidence: [],
    place: { file: 'random', line: 1, column: 1 },
  };
};

const copyOf = (named: Named): Named => ({
  numbers: [...named.numbers],
  booleans: [...named.booleans],
  dates: [...named.dates],
});

const ODD = [-0, -0, -0, -0, 1e21, 5e-324, 1.7e308, -1.7e308];

/** Facts of which nothing is missing. */
export const randomWhole = (draw: Draw): Facts => {
  const one = <T>(all: readonly T[], otherwise: T): T => all[draw(all.length)] ?? otherwise;
  const number = (): number => (draw(3) === 0 ? one(ODD, 0) : one(NUMBERS, 0));
  const bool = (): boolean => draw(2) === 0;
  const inner = () => ({ n: number(), b: bool(), e: one(ENUMS, 'x') });
  const item = () => ({
    n: number(),
    k: number(),
    b: bool(),
    e: one(ENUMS, 'x'),
    d: one(DATES, '2026-06-01'),
    s: one(TEXTS, ''),
    inner: Array.from({ length: draw(3) }, inner),
  });
  return {
    n1: number(),
    'size.n2': number(),
    b1: bool(),
    b2: bool(),
    e1: one(ENUMS, 'x'),
    e2: one(ENUMS, 'x'),
    d1: one(DATES, '2026-06-01'),
    d2: one(DATES, '2026-06-01'),
    m1: one(MONTH_DAYS, '12-01'),
    s1: one(TEXTS, ''),
    s2: one(TEXTS, ''),
    list: Array.from({ length: draw(4) }, item),
    other: Array.from({ length: draw(3) }, () => ({ n: number(), b: bool() })),
  };
};

const WRONG: readonly unknown[] = [
  null,
  'word',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  7,
  '2024-02-30',
  '13-01',
  [],
  {},
  [null, 3],
];

/** The same with parts taken away, and some put in that no case file could hold. */
export const randomPart = (facts: Facts, keepOutOfTen: number, draw: Draw): Facts => {
  const part: Record<string, Facts[string]> = {};
  for (const [id, value] of Object.entries(facts)) {
    const chance = draw(20);
    if (chance === 0) Object.assign(part, { [id]: WRONG[draw(WRONG.length)] });
    else if (draw(10) < keepOutOfTen) {
      part[id] = typeof value === 'object' ? value.map((one) => randomPart(one, keepOutOfTen, draw)) : value;
    }
  }
  return part;
};
