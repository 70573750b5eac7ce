import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Formatted } from '../../../src/load/yaml-format.ts';
import { formatYaml } from '../../../src/load/yaml-format.ts';
import { cellsOf } from '../../../src/report/cells.ts';

const test = suite('load/yaml-format');

const format = (text: string): Formatted => formatYaml({ file: 'x.yaml', text }, cellsOf);

const texts: readonly (readonly [what: string, before: string, after: string])[] = [
  ['nothing', '', ''],
  ['a remark alone', '# only', '# only\n'],
  ['a text alone', 'word', 'word\n'],
  ['marks of a beginning and an end go', '---\n# top\na: 1\n...\n# last', '# top\na: 1\n# last\n'],
  ['line ends, a mark of the byte order, blanks', '\ufeffa:\t1  \r\nb: |\r\n  x\r\n', 'a: 1\nb: |\n  x\n'],
  ['at most one blank line, none under a key', '\n\na:\n\n\n  b: 1\n\n\n\nc: 2\n\n', 'a:\n  b: 1\n\nc: 2\n'],
  ['lists are indented under their key', 'a:\n- 1\n-   b: 2\n    c: 3\n', 'a:\n  - 1\n  - b: 2\n    c: 3\n'],
  ['lists of lists', '- - a\n  -   b\n-\n  - c\n', '- - a\n  - b\n- - c\n'],
  ['a remark after a list belongs to what follows', 'a:\n- 1\n# b\nb: 2\n', 'a:\n  - 1\n# b\nb: 2\n'],
  [
    'a remark that is indented belongs inside',
    'a:\n    b: 1\n    # in\n\n# out\nc: 2\n',
    'a:\n  b: 1\n  # in\n\n# out\nc: 2\n',
  ],
  ['a remark under a key without a value', 'a:\n  # none yet\nb: []\n', 'a:\n  # none yet\nb: []\n'],
  [
    'a remark between key and value',
    'a: # one\n    b: 1\nc:\n # two\n word\n',
    'a:  # one\n  b: 1\nc:\n  # two\n  word\n',
  ],
  [
    'a remark behind a dash',
    '- # one\n  a: 1\n-\n  # two\n  b: 2\n-\n',
    '-  # one\n  a: 1\n-\n  # two\n  b: 2\n-\n',
  ],
  [
    'remarks in one column stay in one',
    'a: 1   # x\nbb: 22 # y\nc: 3 # z\n',
    'a: 1    # x\nbb: 22  # y\nc: 3  # z\n',
  ],
  ['Chinese takes two cells', '甲乙: 丙 # x\nabcd: ef # y\n', '甲乙: 丙  # x\nabcd: ef  # y\n'],
  ['quotes nobody needs', 'a: \'x y\'\nb: "词"\n"c d": 1\n', 'a: x y\nb: 词\nc d: 1\n'],
  [
    'quotes that somebody needs',
    'a: "yes"\nb: "2026-01-01"\nc: "%"\nd: "012"\n"+": 1\n',
    'a: "yes"\nb: "2026-01-01"\nc: "%"\nd: "012"\n"+": 1\n',
  ],
  ['double quotes where they serve', "a: 'it''s: so'\nb: '\"'\n", 'a: "it\'s: so"\nb: \'"\'\n'],
  [
    'spaces inside brackets',
    'a: [1,  2]\nb: {c: 3}\nd: [ ]\ne: { }\n',
    'a: [ 1, 2 ]\nb: { c: 3 }\nd: []\ne: {}\n',
  ],
  ['a short collection is joined', 'a:\n  { b: 1,\n    c: [ 2,\n 3 ] }\n', 'a: { b: 1, c: [ 2, 3 ] }\n'],
  [
    'brackets with remarks become lines',
    'a: [ { b: 1 }, # one\n  { c: 2 } ] # two\n',
    'a:\n  - { b: 1 }  # one\n  - { c: 2 }  # two\n',
  ],
  ['a file of JSON becomes YAML', '{"a": 1, "b": {"c": [true, null]}}', 'a: 1\nb: { c: [ true, null ] }\n'],
  [
    'long text keeps its lines',
    'a: one\n    two\n\n    three\nb: "x\\\n   y\n  z"\n',
    'a: one\n  two\n\n  three\nb: "x\\\n  y\n  z"\n',
  ],
  ['a value under its key is joined where it fits', 'a:\n  word\n', 'a: word\n'],
  [
    'blocks of text',
    'a: |\n     x\n       y\n\n\nb: >-   # c\n    z\n',
    'a: |\n  x\n    y\n\nb: >-  # c\n  z\n',
  ],
  ['a block that begins with blanks', '- |3\n     x\n   y\n', '- |2\n    x\n  y\n'],
  ['blank lines that a block keeps', 'a: |+\n  x\n\n\nb: 1\n', 'a: |+\n  x\n\n\nb: 1\n'],
];

for (const [what, before, after] of texts) {
  test(what, () => {
    assert.equal(format(before), { kind: 'text', text: after });
    assert.equal(format(after), { kind: 'text', text: after });
  });
}

const names = (from: number, to: number, word: string): string =>
  Array.from({ length: to - from }, (_, index) => `${word}${from + index}: ${from + index}`).join(', ');

test('what was written on one line stays on one, up to twice a page', () => {
  const row = `a: { ${names(10, 22, '产值')} }\n`;
  assert.ok(cellsOf(row) > 120);
  assert.equal(format(row), { kind: 'text', text: row });
  assert.equal(format(`a: { b: { ${names(10, 35, '产值')} }, c: 1 }\n`), {
    kind: 'text',
    text: `a:\n  b:\n${names(10, 35, '产值')
      .split(', ')
      .map((one) => `    ${one}\n`)
      .join('')}  c: 1\n`,
  });
});

test('what was broken by hand keeps its breaks, and gets others where it is too wide', () => {
  const by = `a:\n  { ${names(10, 14, 'short')},\n    ${names(14, 23, 'short')} }\n`;
  assert.equal(format(by), { kind: 'text', text: by });
  assert.equal(format(`a: { ${names(10, 14, 'short')},\n ${names(14, 28, 'short')} }\n`), {
    kind: 'text',
    text: `a:\n  { ${names(10, 14, 'short')},\n    ${names(14, 23, 'short')},\n    ${names(23, 28, 'short')} }\n`,
  });
});

test('brackets set like a block become one', () => {
  const wide = names(10, 30, 'long_name_').split(', ');
  assert.equal(format(`a: {\n  ${wide.join(',\n  ')}\n}\n`), {
    kind: 'text',
    text: `a:\n${wide.map((one) => `  ${one}\n`).join('')}`,
  });
});

const left: readonly (readonly [what: string, text: string, kind: Formatted['kind']])[] = [
  ['an anchor', 'a: &x 1\n', 'faulty'],
  ['a tag', 'a: !!str 1\n', 'faulty'],
  ['several documents', 'a: 1\n---\nb: 2\n', 'faulty'],
  ['a tab that indents', 'a:\n\tb: 1\n', 'faulty'],
  ['a null character', 'a: \0\n', 'faulty'],
  ['a lone carriage return', 'a: 1\rb: 2\n', 'faulty'],
  ['an unclosed bracket', 'a: [ 1\n', 'faulty'],
  ['a key given twice', 'a: 1\na: 2\n', 'faulty'],
  ['5,000 brackets', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'faulty'],
  ['a key with a question mark', '? a\n: b\n', 'unproven'],
];

for (const [what, text, kind] of left) {
  test(`${what} is left alone`, () => {
    assert.is(format(text).kind, kind);
  });
}

test('a megabyte is laid out in seconds', () => {
  const lines = Array.from(
    { length: 2_000 },
    (_, at) => `k${at}:   { a: [1,2], b: ${'词'.repeat(400)} } # ${at}`,
  );
  const wide = `{ ${Array.from({ length: 4_500 }, (_, at) => `k${at}: ${'x'.repeat(200)}`).join(', ')} }`;
  for (const text of [lines.join('\n'), wide]) {
    const started = performance.now();
    assert.is(format(text).kind, 'text');
    assert.ok(performance.now() - started < 20_000);
  }
});

test.run();
