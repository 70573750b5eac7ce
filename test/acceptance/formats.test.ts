/** What the commands print as JSON on the shipped packs, against the schemas that `banfa export jsonschema` gives of it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../src/base/json.ts';
import { isJsonArray, isJsonObject } from '../../src/base/json.ts';
import type { FormatName } from '../../src/export/formats.ts';
import { formatSchemas } from '../../src/export/formats.ts';
import { banfa, scratchFolder } from '../support/command-line.ts';
import { roundResult, settledRound } from '../support/report-round.ts';
import { partsOf, walkSchema } from '../support/schema-walk.ts';
import { ROOT } from '../support/shipped.ts';
import { filesUnder } from '../support/tree.ts';

const test = suite('acceptance/formats');

const ajv = new Ajv({ strict: true, allowUnionTypes: true, schemas: Object.values(formatSchemas) });
const seen = new Map<FormatName, Set<string>>();

/** Formats of which every part is looked for in unit/export/outcome-schema. */
const ELSEWHERE: ReadonlySet<FormatName> = new Set(['outcome', 'diagnostics', 'allowed', 'questions', 'ask']);

/** What a document breaks of its schema; which parts a valid one uses is noted. */
const faultsIn = (name: FormatName, document: Json): readonly string[] => {
  const schema = formatSchemas[name];
  const validate = ajv.getSchema(String(schema['$id']));
  if (validate?.(document) !== true) {
    return (validate?.errors ?? []).map(
      (one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`,
    );
  }
  if (ELSEWHERE.has(name)) return [];
  const used = seen.get(name) ?? new Set();
  seen.set(name, used);
  walkSchema(schema, document, used);
  return [];
};

const printed = async (words: readonly string[], cwd: string): Promise<Json> => {
  const { out, err } = await banfa(words, { cwd });
  assert.ok(out.startsWith('{'), `${words.join(' ')}\n${out.slice(0, 200)}${err}`);
  return JSON.parse(out);
};

/** Everything shipped, for commands to write into, and a revision of it that turns verdicts and tells what becomes of open cases. */
const copies = (): string => {
  const folder = scratchFolder();
  for (const part of ['rules', 'workflows', 'examples']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    if (part !== 'examples') cpSync(join(ROOT, part), join(folder, 'revised', part), { recursive: true });
  }
  const edit = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    assert.ok(text.includes(from), `${file} does not hold ${from}`);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const years = 'clean_record_years: { title: 无重大事件年限, cite: 第六条（七）, unit: year, value: 3 }';
  edit('revised/rules/parameters.yaml', years, years.replace('3', '1'));
  const transition =
    'transition: { filed_before: old, filed: { event: 提交申报材料 }, cite: 第十九条, note: 按提交时的版本办完 }';
  edit('revised/rules/measure.yaml', '\nprocedures:', `\n${transition}\nprocedures:`);
  edit(
    'examples/05-battery-window.yaml',
    '\ncase: GZ-2026-05',
    '\npack: guizhou-clusters@2025-draft-0\ncase: GZ-2026-05',
  );
  const rows = [
    { case: 'R-1', facts: {}, as_of: '2026-12-01' },
    { case: 'R-1', facts: { 'industry.output': 320 } },
    { case: 'R-2', facts: { 'industry.output': 'much' } },
    { case: 'R-3', facts: {}, events: [{ date: '2026-03-05', event: 'applicant.submit' }] },
  ];
  writeFileSync(join(folder, 'rows.ndjson'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return folder;
};

const FEW = ['01-recognized', '04-phosphorus-accident', '05-battery-window', '18-fraud-revoked'].map(
  (name) => `examples/${name}.yaml`,
);
const [FIRST = ''] = FEW;
const ENTERPRISES = 'examples/specialised-enterprises';
const ROUND = 'examples/round-2026-2';

/** Name of the format, and what prints it. */
const COMMANDS: readonly (readonly [FormatName, ...string[]])[] = [
  ['outcome', 'run', FIRST, '--json'],
  ['diagnostics', 'check', '--json', '--drafting'],
  ['diagnostics', 'run', 'examples/mistakes/01-many-mistakes.yaml', '--json'],
  ['ask', 'ask', 'examples/02-liquor-awaiting-judgement.yaml', '--json'],
  ['diff', 'diff', '.', 'examples/amended', '--json'],
  ['diff', 'diff', 'examples/amended', '.', '--json', '--lang', 'en'],
  [
    'impact',
    'impact',
    '.',
    'examples/amended',
    ...FEW,
    '--running',
    '--sweep',
    'clean_record_years=1..5',
    '--json',
  ],
  [
    'impact',
    'impact',
    'examples/amended',
    '.',
    'examples/mistakes/01-many-mistakes.yaml',
    ...FEW,
    '--running',
    '--json',
  ],
  ['impact', 'impact', '.', 'revised', ...FEW, '--running', '--as-of', '2027-01-01', '--json'],
  [
    'sweep',
    'sweep',
    'clean_record_years',
    ...FEW,
    '--from',
    '1',
    '--to',
    '5',
    '--and',
    'publicity_period=3..9',
    '--json',
  ],
  [
    'sweep',
    'sweep',
    'publicity_period',
    'examples/mistakes/01-many-mistakes.yaml',
    '--from',
    '1',
    '--to',
    '200',
    '--json',
  ],
  ['sweep', 'sweep', 'output_min', 'rows.ndjson', '--from', '1', '--to', '5', '--json'],
  ['round', 'round', ROUND, '--json'],
  ['assess', 'assess', 'rows.ndjson', '--missing', '--json'],
  ['assess', 'assess', FIRST, '--as-of', '2026-12-01', '--json'],
  ['recheck', 'recheck', ...FEW, 'examples/mistakes/01-many-mistakes.yaml', '--json'],
  ['test', 'test', ...FEW, '--detail', '--json'],
  ['test', 'test', '--pack', ENTERPRISES, '--json'],
  ['test', 'test', '--pack', 'examples/first-pack', '--json'],
  ['mutation', 'test', ...FEW, '--mutate', '--limit', '40', '--json'],
  ['mutation', 'test', '--pack', 'examples/first-pack', '--mutate', '--json'],
  ['cases', 'cases', FIRST, '--boundary', '-o', 'boundary-cases', '--json'],
  ['fmt', 'fmt', 'rules/parameters.yaml', '--check', '--json'],
  ['rename', 'rename', 'meals_min', 'least_meals', '--dry-run', '--pack', 'examples/first-pack', '--json'],
  ['docs', 'docs', FIRST, '-o', 'site', '--json'],
  ['jsonlogic', 'export', 'jsonlogic', '--notice', '2026'],
  ['jsonlogic', 'export', 'jsonlogic', '--pack', ENTERPRISES, '--notice', '2025'],
  ['xstate', 'export', 'xstate', 'certification'],
  ['xstate', 'export', 'xstate', 'cultivation'],
];

let folder = '';
test.before(() => {
  folder = copies();
});

for (const [name, ...words] of COMMANDS) {
  test(`${name}: banfa ${words.join(' ')}`, async () => {
    assert.equal(faultsIn(name, await printed(words, folder)), []);
  });
}

test('verification: an outcome that is the same, one that is not, and what is none', async () => {
  const { out } = await banfa(['run', FIRST, '--json'], { cwd: folder });
  for (const [file, text] of [
    ['same.json', out],
    ['other.json', out.replace('"verdict": "met"', '"verdict": "unmet"')],
    ['none.json', '{}'],
  ] as const) {
    writeFileSync(join(folder, file), text);
    const document = await printed(['verify-receipt', file, FIRST, '--json'], folder);
    assert.equal(faultsIn('verification', document), [], file);
  }
});

test('round: every status, reason and flag there can be', () => {
  for (const result of [roundResult, settledRound]) {
    assert.equal(faultsIn('round', JSON.parse(JSON.stringify(result))), []);
  }
});

test('site: the manifest of the pages that docs writes', () => {
  assert.equal(faultsIn('site', JSON.parse(readFileSync(join(folder, 'site/site.json'), 'utf8'))), []);
});

test('every format that the sources name has a schema, and each schema a title and a description', () => {
  const named = filesUnder(join(ROOT, 'src'))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/(?<=')banfa\/[a-z]+@\d+(?=')/g) ?? []);
  const schemas: readonly Json[] = Object.values(formatSchemas);
  const told = schemas.flatMap(
    (one) => JSON.stringify(one).match(/(?<="const":")banfa\/[a-z]+@\d+(?=")/g) ?? [],
  );
  assert.equal([...new Set(named)].sort(), [...new Set(told)].sort());
  for (const [name, schema] of Object.entries<Json>(formatSchemas)) {
    if (!isJsonObject(schema) || schema['type'] === 'array') continue;
    assert.ok(schema['title'] && schema['description'], name);
  }
});

test('an object is closed, and every part says what it is', () => {
  const wrong = (value: Json, at: string): readonly string[] => {
    if (isJsonArray(value)) return value.flatMap((one, index) => wrong(one, `${at}/${index}`));
    if (!isJsonObject(value)) return [];
    const { type, properties, additionalProperties: others } = value;
    const isOpen = type === 'object' && (properties === undefined ? !isJsonObject(others) : others !== false);
    return [
      ...(isOpen ? [at] : []),
      ...Object.entries(value).flatMap(([key, one]) => wrong(one, `${at}/${key}`)),
    ];
  };
  assert.equal(
    Object.entries<Json>(formatSchemas).flatMap(([name, schema]) => wrong(schema, name)),
    [],
  );
});

/** What the shipped packs have none of; citations are looked at more closely in unit/export/outcome-schema. */
const RARE: Readonly<Partial<Record<FormatName, readonly string[]>>> = {
  impact: [
    '/properties/unlisted',
    '/definitions/Sweep/properties/unlisted',
    '/definitions/Sweep/properties/inOnePass',
    '/definitions/UnreadableCase/properties/case',
    '/definitions/Sweep/properties/grid',
    '/definitions/Sweep/properties/precision/',
    '/properties/running/properties/transition/properties/filed/',
    '/properties/running/properties/effective/properties/on',
  ],
  recheck: ['/properties/disagreements/', '/properties/columns/properties/faults/'],
  sweep: ['/properties/unlisted', '/definitions/UnreadableCase/properties/case', '/properties/precision/'],
  round: [
    '/definitions/RoundReason/oneOf/10',
    '/definitions/RoundReason/oneOf/11',
    '/definitions/RoundReason/oneOf/13',
    '/definitions/RoundFlag/oneOf/2',
  ],
  xstate: ['/properties/', '/definitions/GuardTerm/oneOf/'],
};

test('no property and no branch is there that never occurs, but for what the shipped packs have none of', () => {
  const never = [...seen].flatMap(([name, used]) => {
    const rare = [
      ...(RARE[name] ?? []),
      '/definitions/Citation/',
      '/definitions/Survivor/properties/subject/',
    ];
    return partsOf(formatSchemas[name]).filter(
      (part) => !used.has(part) && !rare.some((start) => part.startsWith(start)),
    );
  });
  assert.is(seen.size, Object.keys(formatSchemas).length - ELSEWHERE.size);
  assert.equal(never, []);
});

test('a schema is exported by its name, as it is', async () => {
  const { out } = await banfa(['export', 'jsonschema', 'impact'], { cwd: folder });
  assert.equal(JSON.parse(out), formatSchemas.impact);
});

test.run();
