import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { collect } from '../../../src/base/diagnostic.ts';
import { nameTable } from '../../../src/link/names.ts';
import { rootOf } from '../../../src/load/cursor.ts';
import { parseYaml } from '../../../src/load/yaml-text.ts';

const test = suite('link/names');

const decisions = nameTable('decision', [
  { id: 'window', title: '从何时起算', alias: 'ED-01' },
  { id: 'first_report', title: '首次报告', alias: 'ED-04' },
  { id: 'second_report', title: '首次报告', alias: 'ED-05' },
]);

const resolve = (text: string) => {
  const { report, diagnostics } = collect();
  const document = parseYaml({ file: 'a.yaml', text }, report);
  const id = document && decisions.resolve(rootOf(document), report);
  return [id, diagnostics().map(({ code, params }) => [code, params])];
};

test('an id, an alias and a unique title name the same thing', () => {
  assert.equal(['window', 'ED-01', '从何时起算', ' window '].map(decisions.lookup), Array(4).fill('window'));
  assert.equal(resolve('从何时起算'), ['window', []]);
});

test('a title that several share names none of them', () => {
  assert.is(decisions.lookup('首次报告'), undefined);
  assert.equal(resolve('首次报告'), [
    undefined,
    [['link/ambiguous-name', { name: '首次报告', ids: 'first_report, second_report' }]],
  ]);
});

test('an id goes before a title that reads the same', () => {
  const table = nameTable('role', [
    { id: 'a', title: 'b' },
    { id: 'b', title: 'a' },
  ]);
  assert.equal([table.lookup('a'), table.lookup('b')], ['a', 'b']);
});

test('an unknown name is reported with the nearest id, alias or title', () => {
  const nearestTo = (name: string) => resolve(name)[1];
  assert.equal(nearestTo('windw'), [['link/unknown-decision', { name: 'windw', nearest: 'window' }]]);
  assert.equal(nearestTo('ED-11'), [['link/unknown-decision', { name: 'ED-11', nearest: 'ED-01' }]]);
  assert.equal(nearestTo('从何时起筭'), [
    ['link/unknown-decision', { name: '从何时起筭', nearest: '从何时起算' }],
  ]);
  assert.equal(nearestTo('zzzzzz'), [['link/unknown-decision', { name: 'zzzzzz', nearest: '' }]]);
});

test('the last part of a dotted id suggests the whole of it', () => {
  const facts = nameTable('fact', [
    { id: 'shelf.books', title: '' },
    { id: 'shelf.maps', title: '' },
    { id: 'room.maps', title: '' },
  ]);
  assert.equal(['books', 'maps'].map(facts.suggest), ['shelf.books', '']);
});

test('of two declarations with one id the first counts', () => {
  const table = nameTable('role', [
    { id: 'a', title: 'first' },
    { id: 'a', title: 'second' },
  ]);
  assert.equal([...table.ids], [['a', 'first']]);
});

test('names of JavaScript objects and the empty name name nothing', () => {
  assert.equal(['__proto__', 'constructor', 'toString', ''].map(decisions.lookup), Array(4).fill(undefined));
});

test('what is no text is reported as it stands', () => {
  assert.equal(resolve('[ window ]')[1], [['link/unknown-decision', { name: '["window"]', nearest: '' }]]);
  assert.equal(resolve('12')[1], [['link/unknown-decision', { name: '12', nearest: '' }]]);
});

test.run();
