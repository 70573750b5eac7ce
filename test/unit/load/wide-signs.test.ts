/** Full-width signs where YAML has its own are named as the cause, at their place; in a text they are only letters. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadCase } from '../../../src/link/load-case.ts';
import { loadPack } from '../../../src/link/load-pack.ts';
import { blameWideSigns } from '../../../src/load/wide-blame.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { FILES } from '../../support/provoke.ts';
import { packWith } from '../../support/small-pack.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

const test = suite('load/wide-signs');

const { measure, facts, parameters, conditions, process, calendar, notice, rating } = FILES;

/** What is told of the small pack with one text in the place of another. */
const toldOf = (file: string, text: string) => {
  const { diagnostics, sources } = loadPack({ files: { ...smallFiles, [file]: text }, hash: '' });
  return blameWideSigns(diagnostics, sources);
};

/** The errors of the small pack with one change, as the code, what is underlined and what is said of it. */
const errorsWith = (file: string, from: string, to: string): readonly string[] => {
  const text = smallFiles[file] ?? '';
  assert.ok(text.includes(from), `${file} has no ${from}`);
  const changed = text.replace(from, () => to);
  return toldOf(file, changed)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, span, params }) => {
      const at = changed.slice(span?.start.offset, span?.end.offset);
      return code === 'load/full-width-sign' ? `${at} ${params['sign']} ${params['plain']}` : `${code} ${at}`;
    });
};

const period = '{ title: 公示期, cite: 第七条, unit: workday, value: 5 }';
const condition = '{ ">=": [ { var: collection.volumes }, { param: volumes_min } ] }';

/** Where, what stands there, what is put in its place, and the sign that is named. */
const named: readonly (readonly [file: string, from: string, to: string, sign: string, plain: string])[] = [
  [parameters, period, period.replace('{', '｛'), '｛', '{'],
  [parameters, period, period.replace('}', '｝'), '｝', '}'],
  [parameters, period, period.replace('{', '｛').replace('}', '｝'), '｛', '{'],
  [parameters, period, period.replaceAll(',', '，'), '，', ','],
  [parameters, period, period.replaceAll(': ', '：').replace('{', '｛'), '｛', '{'],
  [parameters, '第七条, unit', '第七条、unit', '、', ','],
  [parameters, 'unit: workday, value: 5', 'unit: workday, value: ５', '５', '5'],
  [parameters, 'unit: workday, value: 5', 'unit: workday, value: "１０"', '１０', '10'],
  [parameters, '"03-31"', '“03-31”', '“', '"'],
  [parameters, '"03-31"', '‘03-31’', '‘', "'"],
  [parameters, '"03-31"', '０３-３１', '０３-３１', '03-31'],
  [conditions, condition, condition.replace(' }, {', ' }， {'), '，', ','],
  [conditions, condition, condition.replace(/, \{.*?\}/, '， 0'), '，', ','],
  [conditions, condition, condition.replace('[', '［').replace(']', '］'), '［', '['],
  [conditions, condition, condition.replace('">="', '“>=”'), '“', '"'],
  [conditions, '[ stock, service, clean ]', '［ stock, service, clean ］', '［', '['],
  [conditions, '[ stock, service, clean ]', '【 stock, service, clean 】', '【', '['],
  [conditions, '[ stock, service, clean ]', '[ stock， service， clean ]', '，', ','],
  [conditions, '[ stock, service, clean ]', '[ stock、service、clean ]', '、', ','],
  [conditions, '{ var: incidents }', '｛ var: incidents ｝', '｛', '{'],
  [
    conditions,
    '"近{clean_years|cn}年未发生重大服务事故。"',
    '“近{clean_years|cn}年未发生重大服务事故。”',
    '“',
    '"',
  ],
  [facts, 'title: 馆名, type: string', 'title: 馆名， type： string', '，', ','],
  [facts, 'min: 0, max: 100000', 'min: ０, max: 100000', '０', '0'],
  [measure, '[（试行）]', '［（试行）］', '［', '['],
  [calendar, '01-01..01-03, 02-15', '01-01..01-03， 02-15', '，', ','],
  [calendar, 'reach: 4', 'reach: ４', '４', '4'],
  [notice, 'id: "2026"', 'id: “2026”', '“', '"'],
  [rating, '{ param: publicity_period }', '｛ param: publicity_period ｝', '｛', '{'],
  [rating, '{ by: office, what', '{ by: office， what', '，', ','],
  [parameters, 'parameters:\n', 'parameters:\n  ＃ 说明\n', '＃', '#'],
];

for (const [file, from, to, sign, plain] of named) {
  test(`${to.trim()}: ${sign}`, () => {
    assert.equal(errorsWith(file, from, to), [`${sign} ${sign} ${plain}`]);
  });
}

test('each sign of a pack, put full-width, is named on its line', () => {
  const wide: Readonly<Record<string, string>> = { '{': '｛', '}': '｝', '[': '［', ']': '］', ',': '，' };
  const missed = [parameters, rating].flatMap((file) => {
    const text = smallFiles[file] ?? '';
    return [...text.matchAll(/[{}[\],]/g)].flatMap(({ 0: sign, index }) => {
      const spoilt = text.slice(0, index) + wide[sign] + text.slice(index + 1);
      const line = text.slice(0, index).split('\n').length;
      const isNamed = toldOf(file, spoilt).some(
        ({ code, span }) => code.startsWith('load/full-width') && span?.start.line === line,
      );
      return isNamed ? [] : [`${file}:${line} ${sign}`];
    });
  });
  assert.equal(missed, []);
});

test('a parameter in full-width braces, by id or title, is no parameter', () => {
  for (const to of [
    '｛publicity_period｝',
    '｛公示期｝',
    '{publicity_period｝',
    '｛publicity_period}',
    '｛publicity_periods｝',
  ]) {
    const plain = to.replace('｛', '{').replace('｝', '}');
    assert.equal(errorsWith(process, '{publicity_period}', to), [`${to} ${to} ${plain}`]);
  }
  assert.equal(errorsWith(process, '{report_due|month_end}', '｛report_due｜month_end｝'), [
    '｛report_due｜month_end｝ ｛report_due｜month_end｝ {report_due|month_end}',
  ]);
  assert.equal(errorsWith(process, '{report_due|month_end}', '{report_due｜month_end}'), ['｜ ｜ |']);
});

test('in a text full-width signs are letters', () => {
  assert.equal(errorsWith(process, '无异议的', '无异议的｛见附件｝'), []);
  assert.equal(errorsWith(measure, 'title: 示例市公共', 'title: “示例市”公共'), []);
  assert.equal(errorsWith(facts, 'title: 馆名', 'title: 【馆名】５，甲、乙：丙'), []);
});

test('in a case too', () => {
  const { pack } = packWith();
  if (pack === undefined) throw new Error('the small pack links');
  const errorsOf = (from: string, to: string) => {
    const text = smallCase.replace(from, to);
    const source = { file: 'case.yaml', text };
    return blameWideSigns(loadCase(pack, source).diagnostics, [source]).map(
      ({ code, span }) => `${code} ${text.slice(span?.start.offset, span?.end.offset)}`,
    );
  };
  assert.equal(errorsOf('60000', '６００００'), ['load/full-width-sign ６００００']);
  assert.equal(errorsOf('date: 2026-03-02, event', 'date: 2026-03-02， event'), ['load/full-width-sign ，']);
  assert.equal(errorsOf('incidents: []', 'incidents: ［］'), ['load/full-width-sign ［']);
});

test('whoever checks files is told', async () => {
  const cwd = scratchFolder();
  await banfa(['init', 'p'], { cwd });
  const path = join(cwd, 'p/rules/parameters.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('value: 100', 'value: １００'));
  const { status, out } = await banfa(['check', 'p'], { cwd });
  assert.is(status, 1);
  assert.match(out, '「１００」是全角的，这里只认半角的「100」');
  writeFileSync(path, text);
  const one = join(cwd, 'p/examples/01-awarded.yaml');
  writeFileSync(one, readFileSync(one, 'utf8').replace('as_of: 2026', 'as_of: ２０２６'));
  const ran = await banfa(['run', one], { cwd });
  assert.match(ran.out + ran.err, '「２０２６-06-30」是全角的');
});

test.run();
