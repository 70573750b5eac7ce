import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bulkRows } from '../../../src/base/catalogue/bulk.ts';
import type { Code } from '../../../src/base/catalogue.ts';
import { collect } from '../../../src/base/diagnostic.ts';
import { planTable } from '../../../src/bulk/table-plan.ts';
import { loadMapping } from '../../../src/link/mapping.ts';
import { smallPack } from '../../support/small-pack.ts';

const test = suite('bad/bulk');

const pack = smallPack();

/** What a mapping and a heading make of each other: the code asked for with its parameters, and what is underlined. */
interface MappingFault {
  readonly code: Code;
  readonly mapping: string;
  readonly headings?: readonly string[];
  readonly at?: string;
  readonly params: Readonly<Record<string, string>>;
}

const HEADINGS = ['编号', '馆藏册数'];

const faults: readonly MappingFault[] = [
  {
    code: 'bulk/unmapped-column',
    mapping: 'id: 编号\n',
    headings: [...HEADINGS, '阅览座'],
    params: { name: '阅览座', nearest: '阅览座位' },
  },
  {
    code: 'bulk/no-such-column',
    mapping: 'id: 编号\ncolumns: { 馆藏册: collection.seats }\n',
    at: '馆藏册',
    params: { name: '馆藏册', nearest: '馆藏册数' },
  },
  {
    code: 'bulk/duplicate-column',
    mapping: 'id: 编号\n',
    headings: ['编号', '馆名', '馆名'],
    params: { name: '馆名' },
  },
  {
    code: 'bulk/no-case-column',
    mapping: '{}\n',
    headings: ['馆名'],
    params: { known: '馆名' },
  },
  {
    code: 'bulk/blank-heading',
    mapping: 'id: 编号\n',
    headings: ['编号', '', '馆名', ''],
    params: { columns: '2, 4' },
  },
  {
    code: 'bulk/unit-of-heading',
    mapping: 'columns: { 馆藏册数（单位：万册）: collection.volumes }\n',
    headings: ['编号', '馆藏册数（单位：万册）'],
    at: '馆藏册数（单位：万册）',
    params: { column: '馆藏册数（单位：万册）', unit: '册', scale: '10000' },
  },
  {
    code: 'bulk/fact-twice',
    mapping: 'columns: { 藏书: collection.volumes }\n',
    headings: ['编号', '藏书', '馆藏册数'],
    params: { name: '馆藏册数', columns: '藏书, 馆藏册数' },
  },
  {
    code: 'bulk/list-in-a-cell',
    mapping: 'columns: { 事故: incidents }\n',
    at: 'incidents',
    params: { name: '服务事故' },
  },
  {
    code: 'bulk/scale-of-text',
    mapping: 'columns: { 名: { fact: library.name, scale: 2 } }\n',
    at: '2',
    params: { name: '馆名' },
  },
  {
    code: 'bulk/format-of-no-date',
    mapping: 'columns: { 名: { fact: library.name, format: YYYY-M-D } }\n',
    at: 'YYYY-M-D',
    params: { name: '馆名' },
  },
  {
    code: 'bulk/date-format',
    mapping: 'columns: { 日: { fact: granted_on, format: DD/MM } }\n',
    at: 'DD/MM',
    params: { format: 'DD/MM' },
  },
];

for (const { code, mapping, headings = HEADINGS, at, params } of faults) {
  test(`${code} is told with what it speaks of`, () => {
    const read = loadMapping(pack, { file: 'mapping.yaml', text: mapping });
    const { report, diagnostics } = collect();
    if (read.mapping !== undefined)
      planTable(
        headings.map((name) => ({ name })),
        read.mapping,
        pack,
        report,
      );
    const found = [...read.diagnostics, ...diagnostics()].find((one) => one.code === code);
    assert.equal(found?.params, params);
    const { span } = found ?? {};
    assert.is(span && mapping.slice(span.start.offset, span.end.offset), at);
  });
}

/** Told of rows, by test/acceptance/assess.test.ts. */
const OF_ROWS = [
  'bulk/not-json',
  'bulk/line-too-long',
  'bulk/cell-count',
  'bulk/malformed-row',
  'bulk/strange-record',
];

test('every code of tables is provoked', () => {
  const provoked = new Set<string>([...faults.map(({ code }) => code), ...OF_ROWS]);
  assert.equal(
    Object.keys(bulkRows).filter((code) => !provoked.has(code)),
    [],
  );
});

test('a mapping holds its values against the facts they are for', () => {
  const text =
    'columns:\n  级: { fact: library.level, values: { 一: city, 二: nowhere } }\n  册: { fact: collection.volumes, values: { 无: -1 } }\n  x: { fact: library.nam }\n';
  const { mapping, diagnostics } = loadMapping(pack, { file: 'mapping.yaml', text });
  assert.is(mapping, undefined);
  assert.equal(
    diagnostics.map(({ code }) => code),
    ['link/unknown-value', 'link/below-minimum', 'link/unknown-fact'],
  );
});

test.run();
