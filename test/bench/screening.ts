/**
 * The rule set that ways of judging are measured with: eight clauses of five conditions each over 38 facts, thirty firms
 * with their incidents among them; random cases for it, whole or with gaps; and the clauses written by hand. Every number
 * in it is invented.
 */
import type { Pack } from '../../src/model/pack.ts';
import type { Facts, FactValue, Item } from '../../src/model/value.ts';
import type { Draw } from '../support/faults.ts';
import { cursorOf, languageOf } from '../support/language.ts';

const SPEC = `
facts:
${Array.from({ length: 18 }, (_, n) => `  size.n${n}: number`).join('\n')}
${Array.from({ length: 8 }, (_, n) => `  has.b${n}: boolean`).join('\n')}
${Array.from({ length: 5 }, (_, n) => `  day.d${n}: date`).join('\n')}
${Array.from({ length: 6 }, (_, n) => `  kind.e${n}: { type: enum, values: [ a, b, c, d ] }`).join('\n')}
  firms:
    type: list
    item:
      revenue: number
      growth: number
      research: number
      staff: number
      leading: boolean
      field: { type: enum, values: [ a, b, c, d ] }
      founded: date
      incidents: { type: list, item: { grade: { type: enum, values: [ minor, major, grave ] }, fined: number, day: date } }
rules:
  scale:
    when:
      and:
        - '>=': [ { var: size.n0 }, 300 ]
        - '>=': [ { var: size.n1 }, 20 ]
        - '>=': [ { count: [ { var: firms }, { '>=': [ { var: revenue }, 20 ] } ] }, 8 ]
        - '>=': [ { sum: [ { var: firms }, { var: revenue } ] }, 900 ]
        - in: [ { var: kind.e0 }, [ a, b, c ] ]
  innovation:
    when:
      and:
        - '>=': [ { '/': [ { sum: [ { var: firms }, { var: research } ] }, { sum: [ { var: firms }, { var: revenue } ] } ] }, 0.03 ]
        - '>=': [ { count: [ { var: firms }, { and: [ { '>=': [ { var: research }, 1 ] }, { '>=': [ { var: growth }, 0.1 ] } ] } ] }, 5 ]
        - some: [ { var: firms }, { and: [ { var: leading }, { '>=': [ { var: revenue }, 50 ] } ] } ]
        - or: [ { var: has.b0 }, { '>=': [ { var: size.n2 }, 40 ] } ]
        - '>=': [ { var: size.n3 }, 25 ]
  safety:
    when:
      and:
        - none: [ { var: firms }, { some: [ { var: incidents }, { '==': [ { var: grade }, grave ] } ] } ]
        - '<=': [ { count: [ { var: firms }, { '>=': [ { count: [ { var: incidents }, { in: [ { var: grade }, [ major, grave ] ] } ] }, 2 ] } ] }, 2 ]
        - '<=': [ { var: size.n4 }, 80 ]
        - not: { var: has.b1 }
        - '<=': [ { sum: [ { var: firms }, { sum: [ { var: incidents }, { var: fined } ] } ] }, 400 ]
  structure:
    when:
      and:
        - '>=': [ { count: [ { var: firms }, { in: [ { var: field }, [ a, b ] ] } ] }, 10 ]
        - '>=': [ { count: [ { var: firms }, { '==': [ { var: field }, c ] } ] }, 2 ]
        - '>=': [ { '+': [ { var: size.n5 }, { var: size.n6 } ] }, 90 ]
        - '!=': [ { var: kind.e1 }, d ]
        - '>': [ { var: size.n7 }, { '*': [ { var: size.n8 }, 0.4 ] } ]
  standing:
    when:
      and:
        - '>=': [ { var: day.d0 }, '2012-01-01' ]
        - '<': [ { var: day.d1 }, '2024-06-01' ]
        - all: [ { var: firms }, { '<': [ { var: founded }, '2025-06-01' ] } ]
        - '>=': [ { count: [ { var: firms }, { '<': [ { var: founded }, '2015-01-01' ] } ] }, 6 ]
        - or: [ { '==': [ { var: kind.e2 }, a ] }, { var: has.b2 } ]
  people:
    when:
      and:
        - '>=': [ { sum: [ { var: firms }, { var: staff } ] }, 3000 ]
        - '>=': [ { count: [ { var: firms }, { and: [ { '>=': [ { var: staff }, 100 ] }, { '<=': [ { var: staff }, 400 ] } ] } ] }, 9 ]
        - '>=': [ { var: size.n9 }, 15 ]
        - '>=': [ { min: [ { var: size.n10 }, { var: size.n11 } ] }, 10 ]
        - or: [ { var: has.b3 }, { var: has.b4 } ]
  growth:
    when:
      and:
        - '>=': [ { count: [ { var: firms }, { '>': [ { var: growth }, 0.05 ] } ] }, 12 ]
        - none: [ { var: firms }, { '<': [ { var: growth }, -0.28 ] } ]
        - '>=': [ { '-': [ { var: size.n12 }, { var: size.n13 } ] }, -60 ]
        - '>=': [ { var: size.n14 }, 5 ]
        - in: [ { var: kind.e3 }, [ a, b, c ] ]
  order:
    when:
      and:
        - or: [ { '>=': [ { var: size.n15 }, 30 ] }, { and: [ { var: has.b5 }, { '>=': [ { var: size.n16 }, 20 ] } ] } ]
        - if: [ { var: has.b6 }, { '>=': [ { var: size.n17 }, 10 ] }, { '==': [ { var: kind.e4 }, a ] } ]
        - '>=': [ { var: day.d2 }, '2010-01-01' ]
        - none: [ { var: firms }, { some: [ { var: incidents }, { and: [ { '>=': [ { var: day }, '2025-01-01' ] }, { '>=': [ { var: fined }, 48 ] } ] } ] } ]
        - or: [ { '<': [ { var: day.d3 }, { var: day.d4 } ] }, { var: has.b7 }, { '!=': [ { var: kind.e5 }, b ] } ]
`;

/** The pack with the eight clauses. */
export const screeningPack = (): Pack => languageOf(cursorOf(SPEC)).pack;

/** The clauses, in order. */
export const CLAUSES = [
  'scale',
  'innovation',
  'safety',
  'structure',
  'standing',
  'people',
  'growth',
  'order',
] as const;

/** The day on which cases are judged. */
export const DAY = '2026-06-01';

const pad = (part: number): string => String(part).padStart(2, '0');
const day = (draw: Draw): string => `${2008 + draw(18)}-${pad(1 + draw(12))}-${pad(1 + draw(28))}`;
const letter = (draw: Draw): string => 'abcd'[draw(4)] ?? 'a';

/** A whole case with thirty firms. */
export const screeningCase = (draw: Draw, firms = 30): Facts => {
  const facts: Record<string, FactValue> = {};
  for (let n = 0; n < 18; n++) facts[`size.n${n}`] = n === 0 ? 200 + draw(500) : draw(1000) / 10;
  for (let n = 0; n < 8; n++) facts[`has.b${n}`] = draw(4) > 0 === (n !== 1);
  for (let n = 0; n < 5; n++) facts[`day.d${n}`] = day(draw);
  for (let n = 0; n < 6; n++) facts[`kind.e${n}`] = letter(draw);
  facts['firms'] = Array.from({ length: firms }, () => firm(draw));
  return facts;
};

const firm = (draw: Draw): Item => ({
  revenue: draw(9000) / 100,
  growth: draw(600) / 1000 - 0.3 + 0.025,
  research: draw(400) / 100,
  staff: 10 + draw(600),
  leading: draw(5) === 0,
  field: letter(draw),
  founded: day(draw),
  incidents: Array.from({ length: draw(4) === 0 ? 1 + draw(2) : 0 }, () => ({
    grade: draw(60) === 0 ? 'grave' : draw(3) === 0 ? 'major' : 'minor',
    fined: draw(500) / 10,
    day: day(draw),
  })),
});

/** A case of which about so many facts in a thousand are missing, and a tenth of that share of the fields of records. */
export const withMissing = (facts: Facts, thousandth: number, draw: Draw): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(() => draw(1000) >= thousandth)
      .map(([id, value]) => [
        id,
        typeof value === 'object' ? value.map((one) => lacking(one, thousandth, draw)) : value,
      ]),
  );

const lacking = (record: Item, thousandth: number, draw: Draw): Item =>
  Object.fromEntries(
    Object.entries(record)
      .filter(() => draw(10_000) >= thousandth)
      .map(([id, value]) => [
        id,
        typeof value === 'object' ? value.map((one) => lacking(one, thousandth, draw)) : value,
      ]),
  );
