import stringWidth from 'string-width';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cellsOf, hang, padEnd, padStart, plain, wrap } from '../../../src/report/cells.ts';

const test = suite('report/cells');

const SAMPLES = [
  '',
  'abc 123',
  '第六条（七）「近三年」',
  '公示期5个工作日，每3年',
  '✓ ✗ → ·',
  '“引号”…—',
  '\u001b[31m红\u001b[39m',
  'é👍🏽',
  '～·【】《》〔〕',
];

test('widths are those of string-width, colour codes and marks included', () => {
  for (const sample of SAMPLES) assert.is(cellsOf(sample), stringWidth(sample), sample);
});

test('padding fills up to cells, not to characters', () => {
  assert.is(padEnd('条', 4), '条  ');
  assert.is(padStart('条', 4), '  条');
  assert.is(padEnd('很长的', 4), '很长的');
});

test('a line is broken between Chinese characters, not inside a word', () => {
  assert.equal(wrap('甲乙丙 abcdef 丁', 8), ['甲乙丙', 'abcdef', '丁']);
});

test('no line begins with closing or ends with opening punctuation', () => {
  const text = '对「甲」、「乙」（丙），以及《丁》〔第六条〕；100%。'.repeat(6);
  for (let width = 8; width < 60; width++) {
    for (const line of wrap(text, width)) {
      assert.ok(cellsOf(line) <= width, `${width}: ${line}`);
      assert.not.match(line, /^[、。，；）」》〕%]/u);
      assert.not.match(line, /[（「《〔]$/u);
    }
  }
});

test('wrapping loses nothing but spaces', () => {
  const text =
    '第六条 申报（2026 年度）应当 at least 3 项，见 https://example.test/a-very-long-address/indeed';
  for (let width = 8; width < 80; width++) {
    assert.is(wrap(text, width).join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
  }
});

test('a word wider than the line is cut', () => {
  assert.equal(wrap('abcdefghijkl', 8), ['abcdefgh', 'ijkl']);
});

test('lines after the first hang below the indent', () => {
  assert.is(hang('甲乙丙丁戊己', 12, 4), '甲乙丙丁\n    戊己');
});

test('breaks in the text stay breaks', () => {
  assert.equal(wrap('甲\n乙', 20), ['甲', '乙']);
});

test('nothing from a pack or a case can steer the terminal', () => {
  assert.is(plain('a\u001b[2Jb\u202ec\td'), 'a\ufffd[2Jb\ufffdc d');
});

test.run();
