import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import { assess } from '../../src/outcome/assess.ts';
import { banfa, scratchFolder } from '../support/command-line.ts';
import { freshDist } from '../support/dist.ts';
import { ROOT, shippedCase, shippedCaseNames, shippedPack } from '../support/shipped.ts';

const test = suite('acceptance/assess');

const pack = shippedPack();
const DAY = '2026-10-12';
const folder = scratchFolder();
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(at(name), text);
  return at(name);
};

/** A case of scalar facts and two lists, some facts unknown; every tenth field of a record as well. */
const made = (n: number): Record<string, unknown> => {
  const pick = <T>(list: readonly T[], turn: number): T | undefined =>
    list[(n * 7 + turn * 5) % (list.length + 1)];
  const facts = {
    'cluster.in_province': pick([true, true, false], 1),
    'applicant.legal_form': pick(['association', 'enterprise', 'unincorporated'], 2),
    'applicant.registered_on': pick(['2019-05-06', '2024-02-29'], 3),
    'industry.output': pick([120.5, 320, 0], 4),
    'zone.level': pick(['national', 'provincial', 'below', 'none'], 5),
    'cluster.name': pick(['某集群', '又一个"集群"'], 6),
    members: pick([[], [{ name: '一', kind: 'enterprise', leader: n % 3 === 0 }, { name: '二' }]], 7),
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { case: `C-${n}`, facts: Object.fromEntries(known) };
};

const rows = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const judged = async (paths: readonly string[], ...options: readonly string[]) => {
  const [out, rejects] = [at('out.ndjson'), at('rejects.ndjson')];
  const ran = await banfa([
    'assess',
    ...paths,
    '--as-of',
    DAY,
    '--out',
    out,
    '--rejects',
    rejects,
    '--json',
    ...options,
  ]);
  assert.ok(ran.status < 2, ran.err);
  return {
    status: ran.status,
    err: ran.err,
    result: JSON.parse(ran.out),
    out: rows(readFileSync(out, 'utf8')),
    rejects: rows(readFileSync(rejects, 'utf8')),
  };
};

const CASES = Array.from({ length: 400 }, (_, n) => made(n));
const ndjson = (cases: readonly unknown[]): string => cases.map((one) => `${JSON.stringify(one)}\n`).join('');
const lines = write('cases.ndjson', ndjson(CASES));

test('verdicts from NDJSON are those of the interpreter', async () => {
  const { out, status, result } = await judged([lines], '--missing');
  assert.is(status, 0);
  assert.is(out.length, CASES.length);
  assert.is(result.oneByOne, 0);
  const kinds = new Set<string>();
  for (const [n, row] of out.entries()) {
    if (n % 3 !== 0) continue;
    const { facts } = CASES[n] ?? {};
    const theCase = { id: `C-${n}`, facts: facts ?? {}, events: [], place: { file: '', line: 1, column: 1 } };
    const outcome = assess(pack, JSON.parse(JSON.stringify(theCase)), DAY, { recompute: false });
    const found = new Map(outcome.findings.map(({ rule, verdict }) => [rule, verdict]));
    kinds.add(outcome.verdict);
    const verdicts: Record<string, string> = JSON.parse(JSON.stringify(row['verdicts']));
    assert.is(verdicts[pack.answer], outcome.verdict);
    for (const [rule, verdict] of Object.entries(verdicts)) {
      if (found.has(rule)) assert.is(verdict, found.get(rule), rule);
    }
    const open = outcome.verdict === 'undetermined' ? outcome.missing.map(({ path }) => path) : [];
    const named: readonly string[] = JSON.parse(JSON.stringify(row['missing']));
    assert.equal(named.toSorted(), open.toSorted());
  }
  assert.ok(kinds.has('unmet') && kinds.has('undetermined'), [...kinds].join());
});

test('cases with events are judged one by one, and no otherwise than by run', async () => {
  const names = shippedCaseNames.slice(0, 12);
  const paths = names.map((name) => join(ROOT, 'examples', name));
  const { out, result } = await judged(paths);
  assert.is(result.oneByOne, names.filter((name) => shippedCase(name).events.length > 0).length);
  for (const [n, name] of names.entries()) {
    const outcome = assess(pack, shippedCase(name), DAY, { recompute: false });
    const verdicts: Record<string, string> = JSON.parse(JSON.stringify(out[n]?.['verdicts']));
    assert.is(verdicts[pack.answer], outcome.verdict, name);
  }
});

/** The same cases as a table: lists in a table of their own, titles and Chinese words where policy staff write them. */
const csvOf = (
  cases: readonly Record<string, unknown>[],
): { readonly cases: string; readonly members: string } => {
  const ids = [
    'cluster.in_province',
    'applicant.legal_form',
    'applicant.registered_on',
    'industry.output',
    'zone.level',
    'cluster.name',
  ];
  const cell = (value: unknown): string => {
    if (value === undefined) return '';
    const text = value === true ? '是' : value === false ? '否' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const members: string[] = ['编号,name,kind,leader'];
  const table = [['编号', ...ids].join(',')];
  for (const one of cases) {
    const facts: Record<string, unknown> = JSON.parse(JSON.stringify(one['facts']));
    table.push([one['case'], ...ids.map((id) => cell(facts[id]))].join(','));
    const list: readonly Record<string, unknown>[] = JSON.parse(JSON.stringify(facts['members'] ?? []));
    for (const { name, kind, leader } of list)
      members.push([one['case'], cell(name), cell(kind), cell(leader)].join(','));
  }
  return { cases: `${table.join('\n')}\n`, members: `${members.join('\n')}\n` };
};

/** A list that is known and empty cannot be told from an unknown one in a table of records. */
const WITHOUT_EMPTY = CASES.filter((one) => JSON.stringify(one).includes('"members":[]') === false);
const MAPPING = 'id: 编号\nlists: { members: { file: members.csv, id: 编号 } }\n';
const asVerdicts = (out: readonly Record<string, unknown>[]): readonly unknown[] =>
  out.map((row) => [row['case'], row['verdicts'], row['deciding']]);

test('NDJSON, CSV, GB18030, Parquet and YAML give the same verdicts', async () => {
  const expected = asVerdicts((await judged([write('some.ndjson', ndjson(WITHOUT_EMPTY))])).out);
  const tables = csvOf(WITHOUT_EMPTY);
  write('members.csv', tables.members);
  const mapping = write('mapping.yaml', MAPPING);
  const csv = await judged([write('cases.csv', tables.cases)], '--mapping', mapping);
  assert.equal(csv.rejects, []);
  assert.equal(asVerdicts(csv.out), expected);
  const gb = await judged([write('cases-gb.csv', gb18030(tables.cases))], '--mapping', mapping);
  assert.equal(asVerdicts(gb.out), expected);
  const parquet = await judged([await parquetOf(WITHOUT_EMPTY)]);
  assert.equal(parquet.rejects, []);
  assert.equal(asVerdicts(parquet.out), expected);
  mkdirSync(at('yaml'), { recursive: true });
  const few = WITHOUT_EMPTY.slice(0, 20);
  for (const [n, one] of few.entries()) write(`yaml/${String(n).padStart(3, '0')}.yaml`, stringify(one));
  assert.equal(asVerdicts((await judged([at('yaml')])).out), expected.slice(0, few.length));
});

test('a table with a column for every fact of a real pack is read in the memory that DuckDB is given', async () => {
  const facts = Object.values(pack.facts).filter(({ type }) => type.kind !== 'list');
  const cellOf = (type: (typeof facts)[number]['type']): string =>
    type.kind === 'boolean'
      ? '是'
      : type.kind === 'number'
        ? '12'
        : type.kind === 'date'
          ? '2024-03-05'
          : type.kind === 'enum'
            ? (Object.keys(type.values)[0] ?? '')
            : '文字';
  const text = [
    ['编号', ...facts.map(({ title }) => title)].join(','),
    ['W-1', ...facts.map(({ type }) => cellOf(type))].join(','),
    ['W-2', ...facts.map(() => '无数据')].join(','),
  ].join('\n');
  const missing = ['不详', '无数据', '无', '/', '-', '—', '待报', '未填'];
  const mapping = write('wide.yaml', stringify({ missing }));
  const { out, rejects } = await judged([write('wide.csv', `${text}\n`)], '--mapping', mapping);
  assert.equal(rejects, []);
  const expected = asVerdicts((await judged([write('wide.ndjson', '{"case":"W-2"}\n')])).out);
  assert.equal(asVerdicts(out).slice(1), expected);
  assert.is(out[0]?.['case'], 'W-1');
});

/** The bytes that the decoder of Node reads as this text. */
const gb18030 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++)
      bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (bytesOf.get(sign) ?? [0x3f]))),
  );
};

const parquetOf = async (cases: readonly Record<string, unknown>[], selected = '*'): Promise<string> => {
  const flat = cases.map((one) => ({ case: one['case'], ...JSON.parse(JSON.stringify(one['facts'])) }));
  const source = write('flat.json', JSON.stringify(flat));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT ${selected} FROM (SELECT * REPLACE ("applicant.registered_on"::DATE AS "applicant.registered_on") FROM read_json('${source}'))) TO '${at('cases.parquet')}'`,
  );
  connection.closeSync();
  return at('cases.parquet');
};

test('a bad row is told with its line and reason, and changes nothing of the others', async () => {
  const good = CASES.slice(0, 6).map((one) => JSON.stringify(one));
  const long = `{"case":"L","facts":{"cluster.name":"${'x'.repeat(17 * 1024 * 1024)}"}}`;
  const bad = [
    '{"case":"B-1","facts":{"cluster.nam":"x"}}',
    '{"case":"B-2","facts":{"industry.output":"many"}}',
    '{"case":"B-3","facts":{"industry.output":-1}}',
    '{"case":"B-4","facts":{"industry.output":1,"industry":{"output":2}}}',
    '{"case":" ","facts":{}}',
    '[1]',
    '{"case":"B-7","facts":{}',
    '{"case":"B-8\u0000"}',
    long,
  ];
  const invalid = Buffer.concat([Buffer.from('{"case":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
  const mixed = good.flatMap((line, n) => [line, bad[n] ?? '', '']);
  const text = Buffer.concat([
    Buffer.from(`\ufeff${mixed.join('\n')}\n${bad.slice(6).join('\n')}\n`),
    invalid,
    Buffer.from('{"case":"C-1","facts":{}}\n{"case":"cut off","fac'),
  ]);
  const { out, rejects, status, result } = await judged([write('bad.ndjson', text)]);
  assert.is(status, 1);
  const expected = asVerdicts(
    (await judged([write('good.ndjson', `${good.join('\n')}\n{"case":"C-1"}\n`)])).out,
  );
  assert.equal(asVerdicts(out), expected);
  assert.equal(
    rejects.map(({ line, code }) => [line, code]),
    [
      [2, 'link/unknown-fact'],
      [5, 'link/not-a-number'],
      [8, 'link/below-minimum'],
      [11, 'case/duplicate-fact'],
      [14, 'case/blank-name'],
      [17, 'load/expects-mapping'],
      [19, 'bulk/not-json'],
      [20, 'bulk/not-json'],
      [21, 'bulk/line-too-long'],
      [22, 'load/not-utf8'],
      [24, 'bulk/not-json'],
    ],
  );
  assert.equal([rejects[0]?.['case'], result.rejected, result.repeated.first], ['B-1', 11, ['C-1']]);
  assert.match(String(rejects[1]?.['reason']), /「主导产业年产值」应当是数/);
});

test('rows of a table that are not plain are read cell by cell, and refused in the words of a case file', async () => {
  write('members.csv', '编号,name\nT-3,一\nT-4,二,三\nZZ,四\n');
  const table = [
    '编号,集群在我省区域内,industry.output,applicant.registered_on,备注',
    'T-1,是,"1,200亿元",2024年2月29日,x',
    'T-2,也许,5,2024-02-30,x',
    'T-3,否,５,2024/2/29,x',
    'T-4,否,5,,x',
    'T-5,否',
    'T-6,否,5,,x,y',
    'T-7,否,"un"quoted,,x',
    'T-8,否,5,,"a',
  ];
  const file = write('odd.csv', table.join('\r\n'));
  const mapping = write('odd.yaml', `${MAPPING}columns: { 备注: ignore }\n`);
  const { out, rejects, err } = await judged([file], '--mapping', mapping);
  assert.equal(
    out.map((row) => row['case']),
    ['T-1', 'T-3'],
  );
  assert.equal(
    rejects.map(({ line, code }) => [line, code]),
    [
      [3, 'link/not-a-boolean'],
      [5, 'bulk/cell-count'],
      [6, 'bulk/cell-count'],
      [7, 'bulk/cell-count'],
      [8, 'bulk/malformed-row'],
      [9, 'bulk/malformed-row'],
    ],
  );
  assert.match(err, /bulk\/strange-record[\s\S]*ZZ/);
  assert.not.match(err, /unmapped-column/);
});

test('a row of a table is told by its line, whatever lines are empty, inside cells, or end otherwise', async () => {
  const table = [
    '编号,industry.output\r\n',
    'T-1,5\r\n',
    '\r\n\n',
    'T-2,x\r\n',
    '"T\n3",y\n',
    'T-4,1,2\r\n',
    'T-5,"6"7\n',
    '\r\n',
    'T-6,z\r\n',
    'T-7,8\r\n',
  ];
  const { out, rejects } = await judged([write('lines.csv', table.join(''))]);
  assert.equal(
    out.map((row) => row['case']),
    ['T-1', 'T-7'],
  );
  assert.equal(
    rejects.map(({ line, code }) => [line, code]),
    [
      [5, 'link/not-a-number'],
      [6, 'link/not-a-number'],
      [8, 'bulk/cell-count'],
      [9, 'bulk/malformed-row'],
      [11, 'link/not-a-number'],
    ],
  );
});

test('a double quote that is never closed costs its own row only', async () => {
  const table = Array.from({ length: 90 }, (_, n) => `T-${n},${n % 40 === 20 ? `"${n}` : n}\n`);
  for (const [name, bytes] of [
    ['unclosed.csv', Buffer.from(`编号,industry.output\n${table.join('')}`)],
    ['unclosed-gb.csv', gb18030(`编号,industry.output\n${table.join('')}`)],
  ] as const) {
    const { out, rejects } = await judged([write(name, bytes)]);
    assert.is(out.length, 88);
    assert.equal(
      rejects.map(({ line, code }) => [line, code]),
      [
        [22, 'bulk/malformed-row'],
        [62, 'bulk/malformed-row'],
      ],
    );
    assert.match(String(rejects[0]?.['reason']), /T-20,"20/);
  }
});

test('columns may be called like anything that the query calls its own', async () => {
  const expected = asVerdicts((await judged([lines])).out);
  const file = await parquetOf(CASES, '*, 1 AS b1, 2 AS r1, 3 AS z, 4 AS found');
  assert.equal(asVerdicts((await judged([file])).out), expected);
});

test('a column of which nothing is said is told with the name it may mean', async () => {
  const file = write('unmapped.csv', 'id,集群名\nU-1,x\n');
  const { err } = await judged([file]);
  assert.match(err, /bulk\/unmapped-column/);
  assert.match(err, /集群名称/);
});

const cli = join(freshDist(), 'cli/cli.cjs');
const env = { ...process.env, BANFA_CACHE_DIR: scratchFolder() };

/** So many lines of so many bytes and a little more, every 501st of them broken. */
const manyLines = (count: number, length: number): string => {
  const padding = 'x'.repeat(length);
  return Array.from({ length: count }, (_, n) => {
    const one = made(n % 977);
    if (n % 501 === 500) return `{"case":"bad ${n}"\n`;
    return `${JSON.stringify({ ...one, case: `M-${n}`, title: padding })}\n`;
  }).join('');
};

test('one, two and three threads write the same bytes', () => {
  const file = write('many.ndjson', manyLines(6000, 12_000));
  const written = [1, 2, 3].map((threads) => {
    const [out, rejects] = [at(`out-${threads}.csv`), at(`rejects-${threads}.csv`)];
    const run = spawnSync(
      process.execPath,
      [
        cli,
        'assess',
        file,
        '--pack',
        ROOT,
        '--as-of',
        DAY,
        '--out',
        out,
        '--rejects',
        rejects,
        '--threads',
        String(threads),
        '--json',
      ],
      { encoding: 'utf8', env },
    );
    assert.is(run.status, 1, run.stderr);
    return [run.stdout, readFileSync(out, 'utf8'), readFileSync(rejects, 'utf8')];
  });
  assert.equal(written[1], written[0]);
  assert.equal(written[2], written[0]);
  assert.is(written[0]?.[2]?.split('\n').length, 11 + 2);
});

test('Ctrl-C ends at a whole row, says how many cases were judged, and exits with 130', async () => {
  const out = at('interrupted.ndjson');
  const child = spawn(
    process.execPath,
    [cli, 'assess', '-', '--pack', ROOT, '--as-of', DAY, '--out', out, '--json'],
    { env },
  );
  let [printed, told] = ['', ''];
  child.stdout.on('data', (part) => {
    printed += part;
  });
  child.stderr.on('data', (part) => {
    told += part;
  });
  const some = manyLines(2600, 3000);
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  // The input goes on for as long as anybody reads it.
  child.stdin.on('error', () => {});
  child.stdin.write(some, () => setTimeout(() => child.kill('SIGINT'), 300));
  assert.is(await ended, 130, told);
  const text = readFileSync(out, 'utf8');
  assert.ok(text.endsWith('\n') || text === '');
  const { cases, interrupted } = JSON.parse(printed);
  assert.equal([rows(text).length, interrupted], [cases, true]);
  assert.ok(cases > 0);
  assert.match(told, new RegExp(`已评判 ${cases} 件`));
  assert.equal(
    readdirSync(folder).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test('without DuckDB a table is refused in words, and NDJSON is read as ever', () => {
  const hide = write(
    'hide.cjs',
    `const { Module } = require('node:module'); const load = Module._resolveFilename;
     Module._resolveFilename = function (name, ...rest) {
       if (name.startsWith('@duckdb')) throw Object.assign(new Error('gone'), { code: 'MODULE_NOT_FOUND' });
       return load.call(this, name, ...rest);
     };`,
  );
  const run = (file: string) =>
    spawnSync(process.execPath, ['-r', hide, cli, 'assess', file, '--pack', ROOT, '--as-of', DAY], {
      encoding: 'utf8',
      env,
    });
  const table = run(write('plain.csv', 'id,集群名称\nU-1,x\n'));
  assert.is(table.status, 4);
  assert.match(table.stderr, /npm install @duckdb\/node-api/);
  assert.is(run(lines).status, 0);
});

test.run();
