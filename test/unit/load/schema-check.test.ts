import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { load } from '../../../src/load/load.ts';
import { smallFiles } from '../../support/small-pack-files.ts';

const test = suite('load/schema-check');

/** Code, place and parameters of what is wrong with one file put into the small pack. */
const faultsIn = (file: string, text: string): readonly (readonly [string, string, object])[] =>
  load({ files: { ...smallFiles, [file]: text }, hash: '' }).diagnostics.map(({ code, span, params }) => [
    code.slice('load/'.length),
    `${span?.start.line}:${text.slice(span?.start.offset, span?.end.offset)}`,
    params,
  ]);

const FACTS = 'rules/facts.yaml';

test('all faults of a file are told, each with the name and the title of its key', () => {
  const text = `facts:
  a.b: { titel: 甲, type: number, min: 五 }
  a.c: { title: 乙, type: numbre, source: declaired }
  a.d: { title: 丙, type: list }
`;
  assert.equal(faultsIn(FACTS, text), [
    ['missing-key', '2:a.b', { key: 'title（名称）', field: 'a.b（事实）' }],
    ['unknown-key', '2:titel', { key: 'titel', nearest: 'title' }],
    ['expects-number', '2:五', { field: 'min（最小值）', found: '五' }],
    [
      'value-not-allowed',
      '3:numbre',
      {
        field: 'type（类型）',
        value: 'numbre',
        allowed: 'number, integer, boolean, string, date, month-day, enum, list, record',
        nearest: 'number',
      },
    ],
    [
      'value-not-allowed',
      '3:declaired',
      {
        field: 'source（来源）',
        value: 'declaired',
        allowed: 'declared, document, judgement, finding',
        nearest: 'declared',
      },
    ],
    ['missing-key', '4:a.d', { key: 'item', field: 'a.d' }],
  ]);
});

test('a Chinese title written as a key leads to the key', () => {
  const [fault] = faultsIn(FACTS, 'facts:\n  a: { 名称: 甲, title: 甲, type: date }\n');
  assert.equal(fault, ['unknown-key', '2:名称', { key: '名称', nearest: 'title' }]);
});

test('an element of a list is called by its number', () => {
  const text = `${smallFiles['rules/measure.yaml']}`.replace(
    'preamble: [（试行）]',
    'preamble: [ 甲, 7, [] ]',
  );
  assert.equal(faultsIn('rules/measure.yaml', text), [
    ['expects-text', '4:7', { field: 'preamble[2]（行）', found: '7', quoted: '"7"' }],
    ['expects-text', '4:[]', { field: 'preamble[3]（行）', found: '[…]', quoted: '' }],
  ]);
});

test('a colon in the wrong form is seen where a mapping should stand', () => {
  assert.equal(faultsIn(FACTS, 'facts:\n  a:\n    title：甲\n'), [
    ['full-width-colon', '3:title：甲', { key: 'title', rest: '甲' }],
  ]);
  assert.equal(faultsIn(FACTS, 'facts:\n  a:\n    title:甲\n'), [
    ['space-after-colon', '3:title:甲', { key: 'title', rest: '甲' }],
  ]);
});

test('of several ways to write a thing, only the one chosen is judged', () => {
  const flow = (on: string): string => `id: p\ntitle: 程序\nstates:\n  a:\n    on:\n      office.go: ${on}\n`;
  const faults = (on: string) =>
    faultsIn('workflows/rating.yaml', flow(on)).map(([code, at]) => `${code} ${at}`);
  assert.equal(faults('b'), []);
  assert.equal(faults('{ target: b, gaurd: c }'), ['unknown-key 6:gaurd']);
  assert.equal(faults('[ { tagret: b }, c, 4 ]'), ['unknown-key 6:tagret', 'expects-text-or-mapping 6:4']);
  assert.equal(faults(''), ['expects-value 6:office.go']);
});

test('values of an enumerated fact are a list, a mapping, or a catalogue', () => {
  const faults = (values: string) =>
    faultsIn(FACTS, `facts:\n  a: { title: 甲, type: enum, values: ${values} }\n`).map(
      ([code, at]) => `${code} ${at}`,
    );
  assert.equal(faults('[ 甲, 乙 ]'), []);
  assert.equal(faults('{ a: 甲 }'), []);
  assert.equal(faults('{ a: 甲, other: 其他, level: 级别 }'), []);
  assert.equal(faults('{ catalogue: levels, level: 2, other: { o: 其他 } }'), []);
  assert.equal(faults('{ catalouge: levels, level: 2 }'), [
    'missing-key 2:values',
    'unknown-key 2:catalouge',
  ]);
  assert.equal(faults('{ catalogue: levels, level: 3 }'), ['value-not-allowed 2:3']);
  assert.equal(faults('{ a: 1 }'), ['expects-text 2:1']);
});

test('a number that is not allowed is not taken for a slip of another', () => {
  const text = 'scoring: { s: { title: 甲, groups: {}, round: { digits: 30, mode: half_up } } }\n';
  const told = faultsIn('rules/chapter-1.yaml', `chapter: 1\n${text}`).filter(
    ([code]) => code === 'value-not-allowed',
  );
  assert.equal(told.length, 1);
  assert.match(JSON.stringify(told), /"2:30".*"nearest":""/);
});

test('rules of a chapter are judged to any depth', () => {
  const text = `chapter: 第一章
title: 总则
articles: [ { id: art1, number: 第一条, kind: purpose, text: 为了读书。 } ]
rules:
  open:
    title: 开放
    all:
      - named
      - { id: inner, any: [ { id: innermost, wehn: { var: a } } ] }
`;
  assert.equal(faultsIn('rules/chapter-1-general.yaml', text), [
    ['unknown-key', '9:wehn', { key: 'wehn', nearest: 'when' }],
  ]);
});

test('every property of every schema has a Chinese title', () => {
  const folder = fileURLToPath(new URL('../../../src/load/schemas/', import.meta.url));
  const untitled: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, part] of Object.entries(schema)) {
      visit(part, `${path}/${key}`);
      if (key !== 'properties' || /\/if$/.test(path)) continue;
      for (const [name, property] of Object.entries(part ?? {})) {
        const titled = typeof property === 'object' && property !== null;
        const own = titled && ('title' in property || '$ref' in property);
        if (!own) untitled.push(`${path}/${name}`);
      }
    }
  };
  for (const name of readdirSync(folder)) visit(JSON.parse(readFileSync(folder + name, 'utf8')), name);
  assert.equal(untitled, []);
});

test.run();
