import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { collect } from '../../../src/base/diagnostic.ts';
import type { Path, RawDocument } from '../../../src/load/cursor.ts';
import { parseYaml } from '../../../src/load/yaml-text.ts';

const test = suite('load/yaml-text');

const parse = (text: string): { document?: RawDocument; diagnostics: readonly Diagnostic[] } => {
  const { report, diagnostics } = collect();
  const document = parseYaml({ file: 'a.yaml', text }, report);
  return { ...(document === undefined ? {} : { document }), diagnostics: diagnostics() };
};

const jsonOf = (text: string): unknown => parse(text).document?.value;

/** Code, line and underlined text of each diagnostic. */
const faultsIn = (text: string): readonly string[] =>
  parse(text).diagnostics.map(
    ({ code, span }) =>
      `${code.slice('load/'.length)} ${span?.start.line} ${text.slice(span?.start.offset, span?.end.offset)}`,
  );

const underlined = (text: string, path: Path, part: 'key' | 'value'): string | undefined => {
  const span = parse(text).document?.spanOf(path, part);
  return text.slice(span?.start.offset, span?.end.offset);
};

test('values are plain frozen data, dates and month-days stay text', () => {
  const value = jsonOf('a: 2026-03-05\nb: [ 03-31, 1.5, true, null, yes, 是 ]\nc: { d: "x" }\n');
  assert.equal(value, { a: '2026-03-05', b: ['03-31', 1.5, true, null, 'yes', '是'], c: { d: 'x' } });
  assert.ok(Object.isFrozen(value));
});

test('keys are the text that was written', () => {
  assert.equal(jsonOf('2026: { off: [] }\n03-31: a\ntrue: b\n"1.50": c\n1.50: d\n'), {
    2026: { off: [] },
    '03-31': 'a',
    true: 'b',
    '1.50': 'c',
  });
});

test('a byte-order mark and Windows line ends change nothing but positions', () => {
  assert.equal(jsonOf('\ufeffa: 1\r\nb:\r\n  - x\r\n'), { a: 1, b: ['x'] });
  assert.equal(faultsIn('a: 1\r\nb: @x\r\n'), ['needs-quotes 2 @']);
});

test('folded and literal text is kept', () => {
  assert.equal(jsonOf('a: |\n  甲：乙\n  丙: 丁\nb: >-\n  一\n  二\n'), {
    a: '甲：乙\n丙: 丁\n',
    b: '一 二',
  });
});

test('a path leads to the key and the value that were written', () => {
  const text = 'a:\n  b: [ x, { c: 1 } ]\n  d: |\n    lines\n\ne:\n';
  assert.is(underlined(text, ['a', 'b', 0], 'value'), 'x');
  assert.is(underlined(text, ['a', 'b', 1, 'c'], 'key'), 'c');
  assert.is(underlined(text, ['a', 'b', 1, 'c'], 'value'), '1');
  assert.is(underlined(text, ['a', 'b'], 'value'), '[ x, { c: 1 } ]');
  assert.is(underlined(text, ['a', 'd'], 'value'), '|\n    lines');
});

test('a path that leads nowhere stops at the nearest place that exists', () => {
  const text = 'a:\n  b: 1\ne:\n';
  assert.is(underlined(text, ['a', 'zz', 'y'], 'key'), 'a');
  assert.is(underlined(text, ['e'], 'value'), 'e');
  assert.is(underlined('', ['x'], 'value'), '');
});

test('positions are found in steps, not by search', () => {
  const text = `f:\n${Array.from({ length: 20_000 }, (_, i) => `  k${i}: ${i}\n`).join('')}`;
  const { document } = parse(text);
  const begun = process.cpuUsage();
  for (let i = 0; i < 20_000; i++) document?.spanOf(['f', `k${i}`], 'value');
  assert.ok(process.cpuUsage(begun).user < 1_000_000);
});

test('one slip is one report, and what follows it is judged on its own', () => {
  assert.equal(faultsIn('a：\n  b: 1\nc: 2\nd：x\ne: @y\nf: { >=: [1, 2] }\n'), [
    'full-width-colon 1 ：',
    'full-width-colon 4 ：',
    'needs-quotes 5 @',
    'operator-needs-quotes 6 >=',
  ]);
});

const OPERATORS = ['>', '>=', '!', '!!', '!=', '!==', '%', '*'];

test('every operator that needs quotes is recognised, in both styles', () => {
  for (const operator of OPERATORS) {
    assert.equal(faultsIn(`when: { ${operator}: [ a, 1 ] }\n`), [`operator-needs-quotes 1 ${operator}`]);
    assert.equal(faultsIn(`when:\n  ${operator}: [ a, 1 ]\nb: 1\n`), [`operator-needs-quotes 2 ${operator}`]);
    assert.equal(faultsIn(`when: { "${operator}": [ a, 1 ] }\n`), []);
  }
});

test('a full-width colon is harmless in text', () => {
  assert.equal(faultsIn('a: 甲：乙\nb: "丙：丁"\nc: [ 戊：己 ]\n'), []);
});

test('a colon stuck to its value inside braces still gives the value', () => {
  const { document, diagnostics } = parse('a: { b:x, c：2, d: 3 }\n');
  assert.equal(document?.value, { a: { b: 'x', c: 2, d: 3 } });
  assert.equal(
    diagnostics.map((one) => [one.code, one.params['key'], one.params['rest']]),
    [
      ['load/space-after-colon', 'b', 'x'],
      ['load/full-width-colon', 'c', '2'],
    ],
  );
});

test('a key given twice names the first', () => {
  const [fault] = parse('a: 1\nb: 2\na: 3\n').diagnostics;
  assert.is(fault?.span?.start.line, 3);
  assert.equal(
    fault?.related.map(({ span, note }) => [note, span.start.line]),
    [['first-here', 1]],
  );
});

test('faults are told one to a line', () => {
  assert.equal(faultsIn('a: 1\n\tb: 2\n\tc: 3\n'), ['tab-indent 2 \t', 'tab-indent 3 \t']);
  assert.equal(faultsIn('a: [1]] }\nb: 2\n'), ['unexpected-text 1 ]']);
  assert.equal(faultsIn('a: 1\n  b: 2\n'), ['bad-indent 2 b: 2']);
  assert.equal(faultsIn('a:\n  - 1\n  -2\n  - 3\n'), ['space-after-dash 3 -2']);
  assert.equal(faultsIn("a: 'abc\nb: 1\n"), ["unclosed-quote 1 'abc"]);
  assert.equal(faultsIn('x:\n  a: { b: 1\n  c: 2\n'), ['unclosed-bracket 2 { b: 1']);
});

const RULES = `rules:
  open:
    title: 开放
    all:
      - and: [ { var: a }, { var: b } ] # 两项
      - id: inner
        when: { gte: [ { var: c }, 1 ] }
  closed:
    title: 不开放
    when: { var: d }
`;
const slip = (from: string, to: string): readonly string[] => {
  assert.ok(RULES.includes(from), from);
  return faultsIn(RULES.replace(from, () => to));
};

test('a line that was moved is told, not the lines that no longer fit', () => {
  assert.equal(faultsIn(RULES), []);
  assert.equal(slip('    title: 开放', '  title: 开放'), ['bad-indent 3 title: 开放']);
  assert.equal(slip('    title: 开放', '     title: 开放'), ['bad-indent 3 title: 开放']);
  assert.equal(slip('        when: { gte', '          when: { gte'), [
    'bad-indent 7 when: { gte: [ { var: c }, 1 ] }',
  ]);
  assert.equal(slip('  closed:', ' closed:'), ['bad-indent 8 closed:']);
  assert.equal(slip('  closed:', '   closed:'), ['bad-indent 8 closed:']);
  assert.equal(slip('  open:', '   open:'), ['bad-indent 2 open:']);
});

test('a lost dash is told as such', () => {
  assert.equal(slip('      - id: inner', '      id: inner'), ['missing-dash 6 id: inner']);
});

test('brackets that do not pair spoil only their own line', () => {
  assert.equal(slip('{ var: b } ]', '{ var: b }'), ['unclosed-bracket 5 [ { var: a }, { var: b }']);
  assert.equal(slip('{ var: b } ]', '{ var: b ]'), ['unclosed-bracket 5 { var: b ]']);
  assert.equal(slip('and: [ {', 'and: {'), ['unexpected-text 5 ]']);
  assert.equal(slip('1 ] }', '1 ] } }'), ['unexpected-text 7 }']);
  assert.equal(slip('1 ] }', '1 ]'), ['unclosed-bracket 7 { gte: [ { var: c }, 1 ]']);
});

test('anchors, aliases, tags and merge keys do nothing', () => {
  assert.equal(faultsIn('a: &x 1\nb: *x\n'), ['anchor 1 &x', 'anchor 2 *x']);
  assert.equal(faultsIn('a: !!str 1\n'), ['tag 1 !!str']);
  assert.equal(jsonOf('"<<": { a: 1 }\n'), { '<<': { a: 1 } });
});

test('numbers in disguise are refused, plain ones are read', () => {
  assert.equal(
    jsonOf('[ 0, -0, 12, -3.50, 0.1, 9007199254740991, 100000000000000000000 ]\n'),
    [0, 0, 12, -3.5, 0.1, 9007199254740991, 1e20],
  );
  const odd = ['012', '0o14', '0x1F', '1e3', '+5', '.5', '5.'];
  assert.equal(
    odd.map((text) => faultsIn(`a: ${text}\n`)),
    odd.map((text) => [`number-form 1 ${text}`]),
  );
  assert.equal(faultsIn('a: 9007199254740993\nb: 0.12345678901234567\n'), [
    'number-too-precise 1 9007199254740993',
    'number-too-precise 2 0.12345678901234567',
  ]);
  assert.equal(faultsIn('a: -.inf\nb: .nan\n'), ['number-not-finite 1 -.inf', 'number-not-finite 2 .nan']);
});

test('names that reach prototypes never become keys', () => {
  const { document, diagnostics } = parse('{ __proto__: { a: 1 }, constructor: 2, prototype: 3, b: 4 }\n');
  assert.equal(Object.keys(document?.value ?? {}), ['b']);
  assert.equal(
    diagnostics.map((one) => one.params['key']),
    ['__proto__', 'constructor', 'prototype'],
  );
});

test.run();
