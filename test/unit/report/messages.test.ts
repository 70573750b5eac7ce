import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Code } from '../../../src/base/catalogue.ts';
import { catalogue, isCode } from '../../../src/base/catalogue.ts';
import { renderCode } from '../../../src/report/code-text.ts';
import { holesOf } from '../../../src/report/filling.ts';
import { moreOf } from '../../../src/report/messages/more.ts';
import { fillMessage, wordingOf } from '../../../src/report/messages.ts';

const test = suite('report/messages');

const codes = Object.keys(catalogue).filter((code): code is Code => isCode(code));
const languages = ['zh', 'en'] as const;

test('the holes of every text are parameters of its code', () => {
  const wrong = codes.flatMap((code) =>
    languages.flatMap((language) => {
      const { message, hint = '' } = wordingOf(code, language);
      const params: readonly string[] = catalogue[code].params;
      return [...holesOf(message), ...holesOf(hint)]
        .filter((hole) => !params.includes(hole))
        .map((hole) => `${code} ${language} {${hole}}`);
    }),
  );
  assert.equal(wrong, []);
});

test('messages are one line, and Chinese where they should be', () => {
  const wrong = codes.filter((code) => {
    const [zh, en] = [wordingOf(code, 'zh'), wordingOf(code, 'en')];
    return (
      [zh.message, zh.hint ?? '', en.message, en.hint ?? ''].some((text) => text.includes('\n')) ||
      !/\p{Script=Han}|^\{/u.test(zh.message) ||
      /\p{Script=Han}/u.test(en.message.replace(/[「『`“][^」』`”]*[」』`”]/gu, '')) ||
      moreOf(code, 'zh') === '' ||
      moreOf(code, 'en') === ''
    );
  });
  assert.equal(wrong, []);
});

test('ranges, amounts and types are said in words', () => {
  const said = (code: Code, params: Readonly<Record<string, string>>, language: 'zh' | 'en' = 'zh') =>
    fillMessage({ code, params }, language).message;
  const range = (text: string, language: 'zh' | 'en' = 'zh') =>
    said('link/band-gap', { name: 'a', range: text, setting: '' }, language).replace(
      /^.*(?:包括「|holds )|」$/g,
      '',
    );
  const ranges = [
    'x = 300',
    '0 ≤ x < 0.001',
    '-2 < x ≤ 5',
    'x < 10',
    'x ≤ 10',
    'x ≥ 5',
    'x > 5',
    '-∞ < x < ∞',
  ];
  assert.equal(
    ranges.map((one) => range(one)),
    [
      '正好 300',
      '0 至 0.001（不含）',
      '-2（不含）至 5',
      '小于 10 的数',
      '10 及以下',
      '5 及以上',
      '大于 5 的数',
      '任何数',
    ],
  );
  assert.equal(
    ranges.slice(0, 3).map((one) => range(one, 'en')),
    ['exactly 300', 'from 0 to below 0.001', 'above -2 up to 5'],
  );
  assert.is(range('市级馆, 县级馆'), '市级馆, 县级馆');
  const below = (name: string) => said('link/amount-below-zero', { name, value: '-1' });
  assert.equal(['total', 'weight'].map(below), ['总名额不能小于 0，这里是 -1', '权重不能小于 0，这里是 -1']);
  assert.match(said('round/open-limit', { key: 'quota.each.county.most' }), /^「county」类的上限尚未确定/);
  assert.match(said('link/record-not-number', { name: 'a', found: 'integer', figure: 'total' }), /是 整数/);
});

test('a hint is left out when what it would name is not known', () => {
  const code = codes.find((one) => holesOf(wordingOf(one, 'zh').hint ?? '').length > 0);
  assert.ok(code !== undefined);
  const empty = Object.fromEntries(catalogue[code].params.map((name) => [name, '']));
  const full = Object.fromEntries(catalogue[code].params.map((name) => [name, '值']));
  assert.not('hint' in fillMessage({ code, params: empty }, 'zh'));
  assert.match(fillMessage({ code, params: full }, 'zh').hint ?? '', /值/);
});

test('values are filled in literally', () => {
  const filled = fillMessage(
    { code: 'cli/unreadable-file', params: { path: '$& {reason}', reason: 'r' } },
    'en',
  );
  assert.match(filled.message, /\$& \{reason\}/);
});

test('names of objects are no codes', () => {
  assert.not(isCode('constructor'));
  assert.not(isCode('__proto__'));
});

test('every code is explained with its severity, its text and no open hole', () => {
  for (const code of codes) {
    for (const language of languages) {
      const text = renderCode(code, { language, width: 80, colour: false, ascii: false });
      assert.ok(text.includes(code));
      assert.not.match(text.split('\n').slice(0, 4).join('\n'), /\{[a-z]+\}/);
    }
  }
});

test('where a near name is not known, the other advice is given', () => {
  const told = (nearest: string) =>
    fillMessage({ code: 'link/unknown-role', params: { name: 'a', nearest } }, 'zh').hint ?? '';
  assert.is(told('b'), '是否指「b」？');
  assert.match(told(''), /roles/);
});

test('lists of names are separated as the language does', () => {
  const diagnostic = {
    code: 'link/unknown-value',
    params: { name: 'a', nearest: '', known: 'b, c' },
  } as const;
  assert.match(fillMessage(diagnostic, 'zh').message, /b、c/);
  assert.match(fillMessage(diagnostic, 'en').message, /b, c/);
});

test('types and units are called what packs call them', () => {
  const told = (code: Code, params: Readonly<Record<string, string>>, language: 'zh' | 'en' = 'zh') =>
    fillMessage({ code, params }, language).message;
  const kinds = { operator: 'gte', left: 'number', right: 'string' };
  assert.is(told('link/not-comparable', kinds), '「gte」两边的类型不同：「数」与「文字」');
  assert.is(
    told('link/branches-differ', { operator: 'if', left: 'date', right: 'boolean' }),
    '「if」各分支的类型不同：「日期」与「是否」',
  );
  assert.is(
    told('link/not-a-condition', { found: 'month-day' }),
    '此处应为条件（是或否），而「月日」类型的内容不是条件',
  );
  assert.is(
    told('link/wrong-type', { operator: '+', expected: 'number', found: 'enum' }),
    '「+」需要「数」类型，此处是「选项」类型',
  );
  assert.is(
    told('link/units-differ', { operator: 'gte', left: '亿元', right: '' }),
    '「gte」两边的单位不同：「亿元」与「无单位」',
  );
  assert.is(told('link/not-comparable', kinds, 'en'), '`gte` compares different types: `number` with `text`');
  const written = { field: 'title', found: 'number' };
  assert.match(told('load/expects-list', written), '这里是「number」');
});

test.run();
