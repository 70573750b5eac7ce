/** rules/DIAGNOSTICS.md, the list of all codes: made from the catalogue by `UPDATE=1 npm test -- diagnostics`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalogue, isCode } from '../../src/base/catalogue.ts';
import { describe } from '../../src/zh.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/diagnostics');

const FAMILIES: readonly (readonly [string, string])[] = [
  ['load', '文件读不进来，或者写法不对'],
  ['link', '引用、类型、单位、期间、依据对不上，条件、程序有问题'],
  ['evaluate', '试算时才看得出的问题'],
  ['draft', '起草检查：条文的文字'],
  ['case', '案件文件'],
  ['round', '一轮评选'],
  ['bulk', '一次评判许多案件：行、列和对照文件'],
  ['amend', '与原版本对照'],
  ['cli', '命令行'],
];

const SEVERITY = { error: '错误', warning: '警告', note: '提示' } as const;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const rowOf = (code: string): readonly string[] => {
  if (!isCode(code)) return [];
  const { severity, params } = catalogue[code];
  const holes = Object.fromEntries(params.map((name) => [name, '…']));
  const { message, hint } = describe({ code, params: holes });
  return [`| \`${code}\` | ${SEVERITY[severity]} | ${cell(message)} | ${cell(hint ?? '')} |`];
};

const codes = Object.keys(catalogue);

const pageOf = (): string =>
  [
    '# 诊断代码',
    '',
    '`banfa check`、`run`、`test` 指出的每个问题都有一个代码。详细说明和例子：`banfa explain 代码`，英文加 `--lang en`。',
    '「…」处是具体的名称和值。本文件由 `UPDATE=1 npm test -- diagnostics` 生成，请勿手改。',
    ...FAMILIES.flatMap(([family, about]) => [
      '',
      `## \`${family}/\` ${about}`,
      '',
      '| 代码 | 级别 | 说的是 | 怎样改 |',
      '|---|---|---|---|',
      ...codes
        .filter((code) => code.startsWith(`${family}/`))
        .sort()
        .flatMap(rowOf),
    ]),
    '',
  ].join('\n');

const codesInOrder = (): readonly string[] =>
  FAMILIES.flatMap(([family]) => codes.filter((code) => code.startsWith(`${family}/`)).sort());

test('rules/DIAGNOSTICS.md lists every code, as it is told now', () => {
  const path = join(ROOT, 'rules/DIAGNOSTICS.md');
  if (process.env['UPDATE'] === '1') writeFileSync(path, pageOf());
  assert.fixture(readFileSync(path, 'utf8'), pageOf());
  const told = [...pageOf().matchAll(/^\| `([^`]+)`/gm)].map(([, code = '']) => code);
  assert.equal([told, told.length], [codesInOrder(), codes.length]);
});

test.run();
