/** What may be typed in answer to a question, by the type of the fact. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAnswer } from '../../../src/edit/answers-read.ts';
import type { Field, ValueType } from '../../../src/model/value.ts';

const test = suite('edit/answers-read');

const read = (text: string, type: ValueType, bounds: Pick<Field, 'min' | 'max'> = {}): unknown => {
  const answer = readAnswer(text, { type, ...bounds });
  if (answer.kind === 'value') return answer.value;
  return answer.kind === 'records' ? `${answer.count} records` : `? ${answer.expected}`;
};

const number = (unit?: string): ValueType => ({ kind: 'number', ...(unit === undefined ? {} : { unit }) });
const integer: ValueType = { kind: 'number', unit: '家', integer: true };
const level: ValueType = {
  kind: 'enum',
  values: { city: '市级馆', county: '县级馆', below: '县级以下', other: '其他' },
};
const list: ValueType = { kind: 'list', item: {} };

const ROWS: readonly (readonly [typed: string, type: ValueType, read: unknown])[] = [
  ['320', number('亿元'), 320],
  ['３２０．５', number('亿元'), 320.5],
  ['1,234,567.5 亿元', number('亿元'), 1234567.5],
  ['-0', number(), 0],
  ['3 %', number('%'), 3],
  ['３％', number('%'), 3],
  ['1.1万', number('册'), 11000],
  ['5亿', number('亿元'), '? plain-number'],
  ['5%', number('亿元'), '? plain-number'],
  ['三百', number('亿元'), '? number'],
  ['3家', number('个'), '? number'],
  ['没有', number('家'), '? number'],
  ['0x10', number(), '? number'],
  ['12', integer, 12],
  ['12家', integer, 12],
  ['1.5', integer, '? whole-number'],
  ['是', { kind: 'boolean' }, true],
  ['Y', { kind: 'boolean' }, true],
  ['ｎ', { kind: 'boolean' }, false],
  ['没有', { kind: 'boolean' }, false],
  ['大概是', { kind: 'boolean' }, '? yes-or-no'],
  ['2026-10-12', { kind: 'date' }, '2026-10-12'],
  ['2026/3/5', { kind: 'date' }, '2026-03-05'],
  ['2026年3月5日', { kind: 'date' }, '2026-03-05'],
  ['２０２６．３．５', { kind: 'date' }, '2026-03-05'],
  ['20260305', { kind: 'date' }, '2026-03-05'],
  ['2026-02-30', { kind: 'date' }, '? date'],
  ['今天', { kind: 'date' }, '? date'],
  ['3月31日', { kind: 'month-day' }, '03-31'],
  ['03-31', { kind: 'month-day' }, '03-31'],
  ['13-01', { kind: 'month-day' }, '? month-day'],
  ['county', level, 'county'],
  ['县级馆', level, 'county'],
  ['2', level, 'county'],
  ['３.', level, 'below'],
  ['市', level, 'city'],
  ['县级', level, '? option'],
  ['0', level, '? option'],
  ['5', level, '? option'],
  ['constructor', level, '? option'],
  ['任意文字: #不加引号', { kind: 'string' }, '任意文字: #不加引号'],
  ['看不见\u202e的', { kind: 'string' }, '? text'],
  ['没有', list, '0 records'],
  ['0', list, '0 records'],
  ['３条', list, '3 records'],
  ['201', list, '? count'],
  ['几条', list, '? count'],
]; // biome-ignore format: a row a thought

test('answers are taken as people write them, and nothing is guessed', () => {
  assert.equal(
    ROWS.map(([typed, type]) => [typed, type, read(typed, type)]),
    ROWS,
  );
});

test('bounds are kept', () => {
  assert.equal(
    ['-1', '0', '100', '100.5'].map((typed) => read(typed, number('%'), { min: 0, max: 100 })),
    ['? not-below', 0, 100, '? not-above'],
  );
});

test.run();
