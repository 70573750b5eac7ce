/** The text of exported SQL: names, literals, remarks, what is left out; that it is right is asked of databases elsewhere. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DIALECTS } from '../../../src/export/dialects.ts';
import { sqlOf } from '../../../src/export/sql.ts';
import { WRITING } from '../../../src/export/sql-dialect.ts';
import { namer } from '../../../src/export/sql-names.ts';
import { tablesOf, withInner } from '../../../src/export/sql-tables.ts';
import { isWritable, remark, textLiteral } from '../../../src/export/sql-text.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { cursorOf, languageOf } from '../../support/language.ts';
import { byHand, HOSTILE, hostilePack } from '../../support/sql-packs.ts';

const test = suite('export/sql');
const DAY = '2026-09-30';

const packOf = (yaml: string): Pack => languageOf(cursorOf(yaml)).pack;

test('names are of small letters, digits and underscores, no two alike, and short enough for every engine', () => {
  const name = namer(['case_id']);
  const names = ['a.b', 'a_b', 'A-B', 'case_id', '', '"; DROP', 'x'.repeat(80), `${'x'.repeat(80)}y`].map(
    name,
  );
  assert.equal(names.slice(0, 6), ['a_b', 'a_b_2', 'a_b_3', 'case_id_2', '_', '___drop']);
  assert.is(new Set(names).size, names.length);
  assert.ok(names.every((one) => /^[a-z0-9_]{1,63}$/.test(one)));
});

test('the tables of a pack are named by its facts, a list within a list by both', () => {
  const tables = withInner(tablesOf(byHand.pack)).map(({ name, keys }) => [name, ...keys].join(' '));
  assert.equal(tables, [
    'cases case_id',
    'cases_list case_id record_1',
    'cases_list_inner case_id record_1 record_2',
  ]);
});

test('a text with any sign that could be taken for another thing is written as its bytes', () => {
  for (const dialect of DIALECTS) {
    for (const text of HOSTILE) {
      const written = textLiteral(text, WRITING[dialect]);
      assert.match(written.replaceAll(/'([0-9a-f]+|hex|UTF8)'/g, ''), /^[\w(), ]+$/);
    }
    assert.is(textLiteral('州 (a-b)', WRITING[dialect]), "'州 (a-b)'");
  }
  assert.equal(['a', 'a\0b', '\ud800', '\u{1f600}'].map(isWritable), [true, false, false, true]);
});

test('a remark is one line without quotes, semicolons and backslashes', () => {
  for (const text of HOSTILE) assert.match(remark(`a ${text} b`), /^-- a [^\n\r\u2028;'"`\\$]* b$/);
  assert.is(remark('ends in \\'), '-- ends in');
});

test('whatever a pack holds, its query is remarks and one statement', () => {
  for (const dialect of DIALECTS) {
    const { query } = sqlOf(hostilePack(), { dialect, asOf: DAY });
    const statement = query.replaceAll(/ ?-- .*$/gm, '');
    assert.equal([...statement].filter((sign) => sign === ';').length, 1, dialect);
    assert.not.match(statement, /drop table/i);
  }
});

test('rules that SQL cannot say are left out with what rests on them, and the reason', () => {
  const { leftOut, columns, query } = sqlOf(byHand.pack, {
    dialect: 'clickhouse',
    asOf: DAY,
    language: 'en',
  });
  assert.equal(
    leftOut.map(({ rule, why }) => `${rule}: ${why}`),
    [
      'remainder: takes a remainder, which this database does not compute exactly',
      'remainder_sign: takes a remainder, which this database does not compute exactly',
      'remainder_small: takes a remainder, which this database does not compute exactly',
      'workdays: counts working days from a day of the case, which takes the calendar',
      'after_workdays: asks for the rule workdays, which is not written as SQL',
    ],
  );
  assert.is(columns['workdays'], undefined);
  assert.match(query, /^-- 5 rules are not written as SQL:$/m);
  const text = packOf(
    `{ facts: { s: string }, rules: { odd: { when: { '==': [ { var: s }, "a\\0b" ] } } } }`,
  );
  assert.equal(
    sqlOf(text, { dialect: 'postgres', asOf: DAY, language: 'en' }).leftOut.map(({ why }) => why),
    ['has a text in it that databases cannot hold'],
  );
});

test('a rule alone brings along what it asks for, and reads no more', () => {
  const { columns, schema } = sqlOf(byHand.pack, { dialect: 'duckdb', asOf: DAY, rule: 'both' });
  assert.equal(columns, { both: 'both' });
  assert.equal(
    [...schema.matchAll(/^ {2}"(\w+)"/gm)].map(([, name]) => name),
    ['case_id', 'n1', 'b1', 'b2'],
  );
});

test('the query grows with the rules, not with how often a named value is used', () => {
  const chain = (length: number): Pack => {
    const named = Array.from(
      { length },
      (_, at) => `v${at + 1}: { '/': [ { let: v${at} }, { '+': [ { let: v${at} }, { let: v${at} } ] } ] }`,
    );
    return packOf(
      `{ facts: { n: number }, rules: { r: { let: { v0: { var: n }, ${named.join(', ')} }, when: { '>': [ { let: v${length} }, 0 ] } } } }`,
    );
  };
  for (const dialect of DIALECTS) {
    const [short = 0, long = 0] = [10, 20].map(
      (length) => sqlOf(chain(length), { dialect, asOf: DAY }).query.length,
    );
    assert.ok(long < 2.2 * short, `${dialect}: ${short} and ${long}`);
  }
});

test.run();
