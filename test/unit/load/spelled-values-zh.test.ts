import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { booleanIn, numberIn } from '../../../src/load/spelled-values-zh.ts';

const test = suite('load/spelled-values-zh');

test('a number as people write it gives the plain one', () => {
  const written = ['5', '５', '1,000', '１，０００．５', '5%', '５％', ' 12 ', '-3.50', '3万', '1.5亿', '0'];
  assert.equal(written.map(numberIn), [
    '5',
    '5',
    '1000',
    '1000.5',
    '5',
    '5',
    '12',
    '-3.5',
    '30000',
    '150000000',
    '0',
  ]);
});

test('what is no number, or not surely one, gives none', () => {
  const written = ['', '若干', '5册', '1,00', '1,0000', '5-6', '约5', '0x1F', '99999999999999999999'];
  assert.equal(
    written.map(numberIn),
    written.map(() => ''),
  );
});

test('yes and no are known in both languages', () => {
  assert.equal(['是', 'Yes', 'TRUE', '有', 'ｙｅｓ'].map(booleanIn), [
    'true',
    'true',
    'true',
    'true',
    'true',
  ]);
  assert.equal(['否', 'no', '没有', 'False', 'off'].map(booleanIn), [
    'false',
    'false',
    'false',
    'false',
    'false',
  ]);
  assert.equal(['', '或许', '2'].map(booleanIn), ['', '', '']);
});

test.run();
