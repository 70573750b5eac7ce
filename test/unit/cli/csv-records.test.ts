/** CSV cut into records: every line is in one of them or told, whatever the pieces it comes in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isPlainCsv } from '../../../src/cli/assess/csv-plain.ts';
import { recordsOf } from '../../../src/cli/assess/csv-records.ts';
import { csvText } from '../../../src/cli/assess/csv-text.ts';
import { scratchFolder } from '../../support/command-line.ts';
import { drawFrom } from '../../support/faults.ts';

const test = suite('unit/cli/csv-records');
const folder = scratchFolder();
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const cut = (...pieces: readonly string[]) => [...recordsOf(pieces, ',')];

test('records keep their lines past blank lines, cells of several lines and any ends of lines', () => {
  assert.equal(cut('\n\na,b\r\n\r\n"x\r\ny","z""\n"\r1,2\n\n', '3,'), [
    { line: 3, cells: ['a', 'b'] },
    { line: 5, cells: ['x\ny', 'z"\n'] },
    { line: 8, cells: ['1', '2'] },
    { line: 10, cells: ['3', ''] },
  ]);
});

test('a quote without a partner costs its line and no other', () => {
  assert.equal(cut('1,a\n2,"b\n3,c\n4,"d"e\n5,f'), [
    { line: 1, cells: ['1', 'a'] },
    { line: 2, text: '2,"b' },
    { line: 3, cells: ['3', 'c'] },
    { line: 4, text: '4,"d"e' },
    { line: 5, cells: ['5', 'f'] },
  ]);
});

test('a record longer than any case is told, even one without an end, and those after it are read', () => {
  const long = 'x'.repeat(3_000_000);
  const pieces = [`1,a\n2,${long.slice(0, 2_000_000)}`, `${long.slice(2_000_000)}\n3,c\n`];
  assert.equal(
    cut(...pieces).map((one) => ('cells' in one ? one.cells : [one.line])),
    [['1', 'a'], [2], ['3', 'c']],
  );
});

test('records are the same whatever the pieces', () => {
  const draw = drawFrom(7);
  const signs = ['a', ',', '"', '\n', '\r', '\r\n', ' ', '""', ',"', '",'];
  for (let turn = 0; turn < 3000; turn++) {
    const text = Array.from({ length: draw(14) }, () => signs[draw(signs.length)]).join('');
    const at = draw(text.length + 1);
    assert.equal(cut(text.slice(0, at), text.slice(at)), cut(text), JSON.stringify(text));
  }
});

test('of what is plain, each line is the record that it is said to be', () => {
  const draw = drawFrom(11);
  const signs = ['a', 'b,c', ',', '"x"', '\n', '\n', '\r\n', '"', '""', '\r'];
  let plain = 0;
  for (let turn = 0; turn < 1200; turn++) {
    const text = `p,q\n${Array.from({ length: draw(9) }, () => signs[draw(signs.length)]).join('')}`;
    if (!isPlainCsv(write('drawn.csv', text), ',', 2)) continue;
    plain++;
    const records = cut(text);
    assert.equal(
      records.map(({ line }) => line),
      records.map((_, at) => at + 1),
      JSON.stringify(text),
    );
    assert.ok(
      records.every((one) => 'cells' in one && one.cells.length === 2),
      JSON.stringify(text),
    );
  }
  assert.ok(plain > 90, `${plain} plain`);
});

test('a blank line, a mixture of ends of lines, a bare quote and a wrong number of cells are not plain', () => {
  const isPlain = (text: string): boolean => isPlainCsv(write('one.csv', text), ',', 2);
  for (const text of ['a,b\n1,2\n', 'a,b\r\n1,2', '\ufeff"a",b\r1,"2,""3"\r', 'a,b\n1,2\n\n'])
    assert.ok(isPlain(text), JSON.stringify(text));
  const odd = [
    'a,b\n\n1,2',
    'a,b\r\n1,2\n3,4',
    'a,b\n1,2"',
    'a,b\n1',
    'a,b\n1,2,3',
    'a,b\n1,"2\n"',
    'a,b\n1,"2',
  ];
  for (const text of odd) assert.not.ok(isPlain(text), JSON.stringify(text));
});

test('UTF-16 is read by the mark at its beginning', () => {
  const { headings, delimiter, isCopy, discard } = csvText(
    write('utf16.csv', Buffer.from('\ufeff编号;名称\r\n1;甲\r\n', 'utf16le')),
    {},
  );
  assert.equal([headings, delimiter, isCopy], [['编号', '名称'], ',', true]);
  discard();
});

test.run();
