import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import type { Json } from '../../../src/base/json.ts';
import { isJsonArray, isJsonObject } from '../../../src/base/json.ts';
import type { Schema } from '../../../src/export/schema-build.ts';
import type { SchemaKind } from '../../../src/export/schemas.ts';
import { SCHEMA_KINDS, schemaFile, schemasOf, schemaText } from '../../../src/export/schemas.ts';
import { condition, vocabulary } from '../../support/conditions.ts';
import { casesIn, expressions, kindOf, misfits } from '../../support/schema-fit.ts';
import { misfit, validatorOf } from '../../support/schema-validators.ts';
import { ROOT, shippedFiles, shippedPack } from '../../support/shipped.ts';
import { edit, packWith, smallFiles, smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('export/schemas');

test('every file and every case of the shipped pack fits its schema', () => {
  assert.equal(misfits(shippedPack(), shippedFiles.files, casesIn(join(ROOT, 'examples'))), []);
});

test('every file of the small pack fits, and so does its case', () => {
  assert.equal(misfits(smallPack(), smallFiles, { 'case.yaml': smallCase }), []);
});

test('what is expected may be said by ids or in Chinese, and editors offer both', () => {
  const fits = (expect: Json) => misfit(validatorOf(schemasOf(smallPack()).case), { case: 'X', expect });
  for (const verdict of ['met', '符合', '待定', '不适用']) {
    assert.is(fits({ rules: { eligible: verdict } }), '', verdict);
  }
  for (const status of ['late', '逾期完成', '迟延', '按期', '未到期']) {
    assert.is(fits({ obligations: { 复评: { '2029': status } } }), '', status);
  }
  assert.is.not(fits({ rules: { eligible: '通过' } }), '');
  assert.is.not(fits({ obligations: { 复评: { '2029': '符合' } } }), '');
});

test('a broken case fits no more', () => {
  const mistakes = join(ROOT, 'examples/mistakes');
  const validate = validatorOf(schemasOf(shippedPack()).case);
  const taken = ['01-many-mistakes.yaml', '06-two-names-for-one-fact.yaml', '07-wrong-shape.yaml'].filter(
    (name) => misfit(validate, parse(readFileSync(join(mistakes, name), 'utf8'))) === '',
  );
  assert.equal(taken, []);
});

test('every condition that banfa links fits the schema of conditions', () => {
  const validate = expressions(schemasOf(vocabulary.pack).chapter);
  fc.assert(
    fc.property(condition, (one) => {
      assert.is(misfit(validate, { condition: one }), '', JSON.stringify(one));
    }),
    { numRuns: 300 * Number(process.env['BANFA_RUNS'] ?? 1) },
  );
});

const variants: readonly (readonly [file: string, from: string, to: string, fits: boolean])[] = [
  ['rules/measure.yaml', 'answer: eligible', 'answer: 符合评定条件', true],
  ['rules/measure.yaml', 'answer: eligible', 'answer: illegible', false],
  ['rules/measure.yaml', '{ param: published_on }', '2026-01-01', true],
  ['rules/measure.yaml', '{ param: published_on }', '2026-02-30', false],
  ['rules/measure.yaml', 'by: office', 'by: 市文化局', true],
  ['rules/measure.yaml', 'by: office', 'by: officer', false],
  ['rules/measure.yaml', 'cite: 第四条（二）, printed', 'cite: [ 第四条（二） ], printed', false],
  ['rules/facts.yaml', 'type: number, unit: 册', 'type: boolean, unit: 册', false],
  ['rules/facts.yaml', 'source: judgement, by: panel', 'source: judgement', false],
  ['rules/facts.yaml', 'values: { catalogue: levels }', 'values: { catalogue: level }', false],
  ['rules/facts.yaml', 'type: enum, values: { catalogue: levels }', 'type: enum', false],
  ['rules/parameters.yaml', 'unit: workday, value: 5', 'unit: workday, value: 2.5', false],
  ['rules/parameters.yaml', 'unit: workday, value: 5', 'unit: workday, value: null', true],
  ['rules/parameters.yaml', 'unit: workday, value: 5', 'unit: workday', false],
  ['rules/parameters.yaml', 'set_by: notice', 'set_by: notice, value: 3', false],
  [
    'rules/parameters.yaml',
    'unit: workday, value: 5',
    'unit: workday, value: 5, values: { "2026-01-01": 5 }',
    false,
  ],
  ['rules/chapter-2-conditions.yaml', 'cite: 第四条（三）', 'cite: 第 四 条(三)', true],
  ['rules/chapter-2-conditions.yaml', 'cite: 第四条（三）', 'cite: 第四条（四）', false],
  ['rules/chapter-2-conditions.yaml', 'cite: 第四条（三）', 'cite: 《民法典》第一千条', true],
  ['rules/chapter-2-conditions.yaml', 'cite: 第四条（三）', 'cite: 《刑法》第一条', false],
  [
    'rules/chapter-2-conditions.yaml',
    'cite: 第四条（三）',
    'cite: [ 第四条（三）, ED-03, "notice:window" ]',
    true,
  ],
  ['rules/chapter-2-conditions.yaml', 'cite: 第四条（三）', 'cite: { inferred: ED-03 }', true],
  ['rules/chapter-2-conditions.yaml', 'cite: 第四条（三）', 'cite: { inferred: ED-77 }', false],
  [
    'rules/chapter-2-conditions.yaml',
    'all: [ stock, service, clean ]',
    'all: [ stock, 服务环境良好, clean ]',
    true,
  ],
  [
    'rules/chapter-2-conditions.yaml',
    'all: [ stock, service, clean ]',
    'all: [ stock, services, clean ]',
    false,
  ],
  [
    'rules/chapter-2-conditions.yaml',
    'all: [ stock, service, clean ]',
    'all: [ stock ]\n    any: [ clean ]',
    false,
  ],
  [
    'rules/chapter-2-conditions.yaml',
    'all: [ stock, service, clean ]',
    'at_least: { n: 2, of: [ stock, clean ] }',
    true,
  ],
  ['rules/chapter-2-conditions.yaml', 'assessing: 专家组', 'assessing: 专家', false],
  ['rules/chapter-2-conditions.yaml', 'date: as_of', 'date: 专家评定', true],
  ['rules/chapter-2-conditions.yaml', 'date: as_of', 'date: 专家', false],
  ['workflows/rating.yaml', 'guard: complete', 'guard: completed', false],
  ['workflows/rating.yaml', 'library.submit: review', '公共图书馆.submit: 材料审核', true],
  ['workflows/rating.yaml', 'library.submit: review', 'library.submit: reviews', false],
  ['workflows/rating.yaml', 'library.submit: review', 'libraries.submit: review', false],
  ['workflows/rating.yaml', 'initial: running', 'initial: 公示中', false],
  ['workflows/rating.yaml', 'after: { param: publicity_period }', 'after: { workdays: 5 }', true],
  ['workflows/rating.yaml', 'after: { param: publicity_period }', 'after: { workdays: -5 }', false],
  ['workflows/rating.yaml', 'after: { param: publicity_period }', 'after: { param: volumes_min }', false],
  ['workflows/rating.yaml', 'type: final, starts: followup', 'type: final, starts: later', false],
  ['workflows/rating.yaml', 'type: final, starts: followup', 'starts: followup', false],
  ['workflows/rating.yaml', 'what: 审核申报材料', 'what: 审核申报材料, due: { after: { days: 3 } }', true],
  ['workflows/rating.yaml', 'what: 审核申报材料', 'what: 审核申报材料, due: { workdays: 3 }', true],
  ['workflows/rating.yaml', 'what: 审核申报材料', 'what: 审核申报材料, due: { var: 授予日期 }', true],
  ['workflows/rating.yaml', 'what: 审核申报材料', 'what: 审核申报材料, due: { var: 材料齐全 }', false],
  ['workflows/followup.yaml', 'first: { decision: first_report }', 'first: next_year', true],
  ['workflows/followup.yaml', 'done_by: library.annual_report', 'done_by: [ 报送年度报告 ]', true],
  ['workflows/followup.yaml', 'done_by: library.annual_report', 'done_by: library.report', false],
  ['rules/notices/2026.yaml', 'seats_min: 100', '座位下限: 100', true],
  ['rules/notices/2026.yaml', 'seats_min: 100', 'volumes_min: 100', false],
  ['rules/notices/2026.yaml', 'seats_min: 100', 'seats_min: 一百', false],
  ['rules/calendar.yaml', '01-01..01-03', '02-30', false],
  ['rules/decisions.yaml', 'id: ED-04', 'id: 四号', false],
  ['rules/grades.yaml', 'list: incidents', 'list: 服务事故', true],
  ['rules/grades.yaml', 'list: incidents', 'list: granted_on', false],
  ['rules/grades.yaml', 'grade: serious', 'grade: grave', false],
];

test('a schema refuses a fault that banfa refuses, and takes what is only written otherwise', () => {
  const schemas = schemasOf(smallPack());
  const validators = new Map<SchemaKind, ReturnType<typeof validatorOf>>();
  const wrong = variants.flatMap(([file, from, to, fits]) => {
    const changed = edit(file, from, to);
    const links = packWith(changed).pack !== undefined;
    const kind = kindOf(file);
    const validate = validators.get(kind) ?? validatorOf(schemas[kind]);
    validators.set(kind, validate);
    const fault = misfit(validate, parse(changed[file] ?? ''));
    const said = `${file}: ${to}: ${fault}`;
    return links === fits && (fault === '') === fits
      ? []
      : [`${said} (banfa ${links ? 'takes' : 'refuses'} it)`];
  });
  assert.equal(wrong, []);
});

const walk = (schema: Json, visit: (one: Json, path: string) => void, path = ''): void => {
  visit(schema, path);
  if (isJsonArray(schema)) for (const [index, one] of schema.entries()) walk(one, visit, `${path}/${index}`);
  else if (isJsonObject(schema)) {
    for (const [key, part] of Object.entries(schema)) walk(part, visit, `${path}/${key}`);
  }
};

test('every key that may be written is described in Chinese', () => {
  const silent: string[] = [];
  for (const [kind, schema] of Object.entries(schemasOf(shippedPack()))) {
    walk(schema, (table, path) => {
      if (!path.endsWith('/properties') || path.endsWith('/properties/properties') || !isJsonObject(table))
        return;
      for (const [key, one] of Object.entries(table)) {
        if (!isJsonObject(one) || one['doNotSuggest'] === true || isTest(path)) continue;
        const words = wordsOf(one, schema);
        if (!/\p{Script=Han}/u.test(words)) silent.push(`${kind}${path}/${key}`);
      }
    });
  }
  assert.equal(silent, []);
});

/** Properties that only narrow what is described elsewhere. */
const isTest = (path: string): boolean => /\/(if|then|else|not|allOf|dependencies)\b|absent|once/.test(path);

const wordsOf = (schema: Json | undefined, root: Schema): string => {
  if (!isJsonObject(schema)) return '';
  const own = `${schema['description'] ?? ''}${schema['markdownDescription'] ?? ''}`;
  if (own !== '' || typeof schema['$ref'] !== 'string') return own;
  const { definitions } = root;
  const name = schema['$ref'].slice('#/definitions/'.length);
  return wordsOf(isJsonObject(definitions) ? definitions[name] : undefined, root);
};

test('no reference leads out of a schema or to nothing', () => {
  const loose: string[] = [];
  for (const [kind, schema] of Object.entries(schemasOf(smallPack()))) {
    const { definitions } = schema;
    walk(schema, (one) => {
      if (!isJsonObject(one) || typeof one['$ref'] !== 'string') return;
      const name = one['$ref'].replace('#/definitions/', '');
      if (!isJsonObject(definitions) || definitions[name] === undefined)
        loose.push(`${kind}: ${one['$ref']}`);
    });
  }
  assert.equal(loose, []);
});

test('titles with signs of patterns and of Markdown stand for themselves', () => {
  const hostile = 'a.b*(c)|[d]\\e^$ {f}?+ <g> `h` #i';
  const pack = smallPack(edit('rules/facts.yaml', 'title: 馆名', `title: '${hostile}'`));
  const { case: schema } = schemasOf(pack);
  const validate = validatorOf(schema);
  assert.is(misfit(validate, { case: 'X', facts: { [hostile]: 'name' } }), '');
  assert.is.not(misfit(validate, { case: 'X', facts: { aXb: 'name' } }), '');
  assert.ok(schemaText(schema).includes('\\\\*\\\\*') === false);
});

test('the files in rules/.schema are those of the shipped pack', () => {
  const schemas = schemasOf(shippedPack());
  for (const kind of SCHEMA_KINDS) {
    const kept = readFileSync(join(ROOT, 'rules/.schema', schemaFile(kind)), 'utf8');
    assert.ok(kept === schemaText(schemas[kind]), `${kind}: run banfa export jsonschema`);
  }
  assert.equal(readdirSync(join(ROOT, 'rules/.schema')).sort(), SCHEMA_KINDS.map(schemaFile).sort());
});

test('the same pack gives the same texts', () => {
  assert.equal(
    Object.values(schemasOf(smallPack())).map(schemaText),
    Object.values(schemasOf(JSON.parse(JSON.stringify(smallPack())))).map(schemaText),
  );
});

test.run();
