/**
 * Faults planted in the ways of judging many cases: the random rules that hold these to the interpreter must notice them.
 * Nothing counts unless the ways without a fault agree on all the rules tried.
 */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { arithmetic } from '../../src/bulk/arithmetic.ts';
import type { Table } from '../../src/bulk/table.ts';
import { OUTCOMES, withNumber } from '../../src/bulk/vector-kernels.ts';
import { drawFrom } from '../support/faults.ts';
import type { Name, Ways } from '../support/judged-alike.ts';
import { codesOf, differencesOf, expectedOf, sampleFrom } from '../support/judged-alike.ts';

const test = suite('differential/planted-columns');
/** Always the same: which faults chance leaves out is no news. */
const SEED = 20261130;
const PACKS = 80;

const draw = drawFrom(SEED);
const samples = Array.from({ length: PACKS }, () => sampleFrom(draw)).map((sample) => ({
  sample,
  expected: expectedOf(sample),
}));

const isNoticed = (name: Name, ways: Ways): boolean =>
  samples.some(({ sample, expected }) => {
    try {
      return differencesOf(sample, codesOf(sample, [name], ways), expected).length > 0;
    } catch {
      return true;
    }
  });

/** Faults in generated source: what is written, what is written instead. */
const inSource: readonly (readonly [name: string, from: RegExp, to: string])[] = [
  ['or instead of and', /(?<=\))&(?=\()/g, '|'],
  ['more than instead of at least', />=(?=[^?]*\?3:)/g, '>'],
  ['unknown counts as no', /\?0:1\)/g, '?0:0)'],
  ['unknown counts as yes', /\?0:1\)/g, '?0:3)'],
  ['sums begin at their first number', /=0\+/g, '='],
  ['products keep the sign of zero', /\+0\)/g, ')'],
  ['min for max', /Math\.max/g, 'Math.min'],
  ['branches agree when equal', /Object\.is\(([^,()]+),([^,()]+)\)/g, '$1===$2'],
  ['an unknown list is empty', /===0\?1:/g, '===9?1:'],
  ['an empty list is all', /(?<====x\d+\?)0:3/g, '3:3'],
  ['records of the next row', /\[i\+1\]/g, '[i]'],
  ['records begin too late', /let (j\d+)=(x\d+);/g, 'let $1=$2+1;'],
  ['stops at the first record that is no longer certain', /===3\)break/g, '!==0)break'],
  ['open records do not count', /\+=(x\d+)&1/g, '+=$1>>1'],
  ['costly operands only where the rest is certain', /if\((x\d+)!==0\)\{/g, 'if($1===3){'],
  ['scopes are forgotten', /===0\?3:/g, '===9?3:'],
  ['open scopes are forgotten', /===1\?1:(?=x\d+-)/g, '===9?1:'],
  ['a missing day is a day', /===\(-2147483648\)/g, '===7'],
  ['not turns open into certain', /===1\?1:3-/g, '===9?1:3-'],
  ['known in one is known in both', /(?<=\))&&(?=\()/g, '||'],
  ['open summands are left out', /\{x\d+=NaN;\}/g, '{}'],
  ['counts stop one too early', /if\((x\d+)>=(x\d+|\d+)\)break/g, 'if($1+1>=$2)break'],
  ['a count meets any number', /&&Math\.floor\([^)]*\)===[^?]*\?/g, '?'],
];

/** Faults in tables: what the columns say is not what the facts say. */
const inTables: readonly (readonly [name: string, change: (table: Table) => Table])[] = [
  [
    'lists end one record early',
    (table) => ({
      ...table,
      lists: table.lists.map(({ starts, known }) => ({
        known,
        starts: starts.map((start, at) => (at === 0 ? start : Math.max(0, start - 1))),
      })),
    }),
  ],
  [
    'unknown lists are empty',
    (table) => ({
      ...table,
      lists: table.lists.map(({ starts, known }) => ({ starts, known: known.map(() => 1) })),
    }),
  ],
  ['all texts are one', (table) => ({ ...table, texts: { values: table.texts.values, codeOf: () => 0 } })],
];

/** Faults in the tables of functions that vectorised columns and closures share. */
const inParts: readonly (readonly [name: string, way: Name, part: object, fault: object])[] = [
  ['more than instead of at least', 'vectorised', withNumber, { '>=': withNumber['>'] }],
  ['less than instead of at most', 'vectorised', withNumber, { '<=': withNumber['<'] }],
  ['equal where it is not', 'vectorised', withNumber, { '!=': withNumber['=='] }],
  ['dates the wrong way round', 'vectorised', OUTCOMES, { '<': OUTCOMES['>'] }],
  ['NaN has an order', 'vectorised', OUTCOMES, { '!=': [3, 0, 3, 0] }],
  ['min for max', 'closures', arithmetic, { max: arithmetic.min }],
  ['products keep the sign of zero', 'closures', arithmetic, { '*': (a: number, b: number) => a * b }],
  ['sums begin at their first number', 'closures', arithmetic, { '+': (a: number, b: number) => a + b }],
  ['quotients are whole', 'closures', arithmetic, { '/': (a: number, b: number) => Math.trunc(a / b) }],
];

test('without a fault all ways agree on the rules tried', () => {
  for (const name of ['closures', 'vectorised', 'generated'] as const) {
    const wrong = samples.flatMap(({ sample, expected }) =>
      differencesOf(sample, codesOf(sample, [name]), expected),
    );
    assert.equal(wrong.slice(0, 1), []);
  }
});

test('of the faults planted at most one in sixteen is not noticed', () => {
  let touched = 0;
  const missed: string[] = [];
  for (const [name, from, to] of inSource) {
    let changed = false;
    const changeSource = (source: string): string => {
      const spoilt = source.replace(from, to);
      changed ||= spoilt !== source;
      return spoilt;
    };
    if (!isNoticed('generated', { changeSource })) missed.push(`generated: ${name}`);
    assert.ok(changed, `nothing was spoilt by: ${name}`);
    touched++;
  }
  for (const [name, changeTable] of inTables) {
    if (!isNoticed('vectorised', { changeTable })) missed.push(`table: ${name}`);
    touched++;
  }
  for (const [name, way, part, fault] of inParts) {
    const before = { ...part };
    Object.assign(part, fault);
    if (!isNoticed(way, {})) missed.push(`${way}: ${name}`);
    Object.assign(part, before);
    touched++;
  }
  console.log(
    `\n  ${touched - missed.length} of ${touched} planted faults noticed${missed.length > 0 ? `, not: ${missed.join('; ')}` : ''}`,
  );
  assert.ok(missed.length <= Math.floor(touched / 16), missed.join('; '));
});

test.run();
