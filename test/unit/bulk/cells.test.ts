import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../../src/base/json.ts';
import { cellReader } from '../../../src/bulk/cells.ts';
import type { MappedColumn } from '../../../src/model/mapping.ts';
import type { Field, ValueType } from '../../../src/model/value.ts';

const test = suite('bulk/cells');

const read = (type: ValueType, cell: Json, mapped: Partial<MappedColumn> = {}): Json | undefined => {
  const field: Field = { id: 'x', title: 'x', type, source: 'declared' };
  return cellReader({
    kind: 'value',
    name: 'x',
    id: 'x',
    mapped: { name: 'x', field, values: {}, ...mapped },
    missing: new Set(['/', '不详']),
  })(cell);
};

const yuan: ValueType = { kind: 'number', unit: '亿元' };
const percent: ValueType = { kind: 'number', unit: '%' };

test('numbers are read in every way that has one meaning', () => {
  for (const [cell, number] of [
    ['320', 320],
    [' 1,234.5 ', 1234.5],
    ['１２３．５', 123.5],
    ['-3', -3],
    ['1.2E+3', 1200],
    ['320亿元', 320],
  ] as const) {
    assert.is(read(yuan, cell), number, cell);
  }
  assert.is(read(percent, '12.5%'), 12.5);
});

test('a number that could be two is handed on as it stands, to be refused', () => {
  assert.is(read({ kind: 'number' }, '12.5%'), '12.5%');
  assert.is(read(yuan, '5万'), '5万');
  assert.is(read(yuan, '1,23'), '1,23');
  assert.is(read(percent, '5%', { scale: 0.01 }), '5%');
});

test('a scale moves decimals as decimals', () => {
  assert.is(read(yuan, '12.3', { scale: 0.01 }), 0.123);
  assert.is(read(yuan, 3_200_000, { scale: 0.0001 }), 320);
});

test('days with the year first are read, others by their format', () => {
  const date: ValueType = { kind: 'date' };
  for (const cell of ['2026-03-05', '2026/3/5', '2026.3.5', '2026年3月5日', '2026/3/5 0:00']) {
    assert.is(read(date, cell), '2026-03-05', cell);
  }
  assert.is(read(date, '3/5/2026'), '3/5/2026');
  assert.is(read(date, '3/5/2026', { format: 'M/D/YYYY' }), '2026-03-05');
  assert.is(read(date, '20260305', { format: 'YYYYMMDD' }), '2026-03-05');
  assert.is(read(date, '2026-02-30'), '2026-02-30');
});

test('yes and no have many words, and a mapping may have others', () => {
  const boolean: ValueType = { kind: 'boolean' };
  assert.equal([read(boolean, '是'), read(boolean, 'FALSE'), read(boolean, '也许')], [true, false, '也许']);
  assert.is(read(boolean, '有意向', { values: { 有意向: true } }), true);
  assert.is(read(boolean, 1, { values: { 1: true } }), true);
});

test('an empty cell and what the mapping calls missing say nothing', () => {
  for (const cell of ['', '  ', '/', ' 不详 ', null]) assert.is(read({ kind: 'string' }, cell), undefined);
  assert.is(read({ kind: 'string' }, '0'), '0');
});

test.run();
