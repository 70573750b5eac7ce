import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  chineseCount,
  chineseNumeral,
  monthEnd,
  parseChineseNumeral,
  parseItemNumber,
  parseProvision,
  parseSourceCitation,
  provisionLabel,
  standardCitation,
} from '../../../src/base/numbering-zh.ts';

const test = suite('base/numbering-zh');

test('numerals are written the standard way', () => {
  const written = [0, 3, 10, 15, 20, 21, 99, 100, 101, 110, 111, 201, 1000, 1001, 1010, 1100, 1259, 9999];
  assert.equal(
    written.map(chineseNumeral).join(' '),
    '零 三 十 十五 二十 二十一 九十九 一百 一百零一 一百一十 一百一十一 二百零一 一千 一千零一 一千零一十 一千一百 一千二百五十九 九千九百九十九',
  );
});

test('every numeral up to 9999 reads back as itself', () => {
  for (let value = 0; value <= 9999; value++) {
    assert.is(parseChineseNumeral(chineseNumeral(value) ?? ''), value);
  }
});

test('numbers outside the range have no numeral', () => {
  assert.equal([-1, 1.5, 10000, Number.NaN].map(chineseNumeral), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('numerals not written the standard way are refused, 〇 is read as 零', () => {
  assert.equal(['', '一十', '百', '三三', '十十', '一百一', '三条', '一百〇一'].map(parseChineseNumeral), [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    101,
  ]);
});

test('citations of the text are read and written back', () => {
  for (const label of [
    '第三章',
    '第六条',
    '第四条第二款',
    '第六条（七）',
    '第四条第二款（一）',
    '第一百零一条',
  ]) {
    const place = parseProvision(label);
    assert.is(place && provisionLabel(place), label);
  }
  assert.equal(parseProvision('第四条第二款（一）'), { article: 4, paragraph: 2, item: 1 });
});

test('half-width brackets and spaces are tolerated, anything else is not a citation', () => {
  assert.equal(parseProvision('第六条 (七)'), { article: 6, item: 7 });
  for (const text of [
    '第6条',
    '六条',
    '第六条第七项',
    '第六条（）',
    '第一十条',
    '第六条第百款',
    '第六条（三三）',
    '',
  ]) {
    assert.is(parseProvision(text), undefined, text);
  }
});

test('a citation with Arabic numerals gets a standard form to suggest', () => {
  assert.equal(['第6条(3)', '6条', '第6章', '第16条第2款', 'abc'].map(standardCitation), [
    '第六条（三）',
    '第六条',
    '第六章',
    '第十六条第二款',
    '',
  ]);
});

test('an item in the form of official papers is suggested as citations are written', () => {
  const written = [
    '第六条第（七）项',
    '第六条第七项',
    '第四条第二款第（一）项',
    '第 6 条第 (7) 项',
    '第六条第（七）目',
  ];
  assert.equal(written.map(standardCitation), [
    '第六条（七）',
    '第六条（七）',
    '第四条第二款（一）',
    '第六条（七）',
    '',
  ]);
});

test('item numbers and citations of other sources are taken apart', () => {
  assert.equal(['（七）', '(十)', '七'].map(parseItemNumber), [7, 10, undefined]);
  assert.equal(parseSourceCitation('《民法典》第二百零一条'), { title: '民法典', rest: '第二百零一条' });
  assert.equal(parseSourceCitation('《民法典》'), { title: '民法典', rest: '' });
  assert.is(parseSourceCitation('民法典'), undefined);
});

test('only the last day of a month is a month end', () => {
  assert.equal(['03-31', '02-28', '02-29', '11-30', '03-30'].map(monthEnd), [
    '3月底', '2月底', '2月底', '11月底', undefined,
  ]); // biome-ignore format: one line a thought
});

test('before a measure word 2 is 两', () => {
  assert.equal([1, 2, 3, 12].map(chineseCount), ['一', '两', '三', '十二']);
});

test.run();
