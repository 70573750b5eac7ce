import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { typesOf } from '../../../src/export/types.ts';
import { secondPack } from '../../support/second-pack.ts';
import { ROOT, shippedPack } from '../../support/shipped.ts';

const test = suite('export/types');
const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');

/** What the compiler says of programs beside the types of a pack: a line per complaint, `file(line,column): …`. */
const compiled = (types: string, programs: Readonly<Record<string, string>>): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'banfa-types-'));
  try {
    writeFileSync(join(folder, 'names.ts'), types);
    for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
    const options =
      '--noEmit --strict --exactOptionalPropertyTypes --target es2022 --module nodenext --types';
    const { stdout } = spawnSync(
      process.execPath,
      [tsc, ...options.split(' '), '', 'names.ts', ...Object.keys(programs)],
      { cwd: folder, encoding: 'utf8' },
    );
    return stdout.split('\n').filter((line) => line.includes('error TS'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const RIGHT = `
import type { CaseDocument, Decisions, EventId, FactChanges, RuleId, StatePath } from './names.ts';
export const document: CaseDocument = {
  case: 'A', notice: '2026', as_of: '2026-05-01',
  facts: { 'industry.output': 320, 'cluster.field': 'equipment', members: [{ name: 'B', leader: true }] },
  events: [{ date: '2026-04-20', event: 'applicant.submit', facts: { 'filing.truth_commitment': true } }],
  expect: { state: 'certification.acceptance', rules: { eligible: 'undetermined' }, refused: [], depends_on: ['ED-42'] },
};
export const changes: FactChanges = { 'industry.output': null, members: { $append: [{ name: 'C' }] } };
export const event: EventId = 'city.recommend';
export const rule: RuleId = 'qualified';
export const state: StatePath = 'certification.recognized';
export const readings: Decisions = { clean_record_window: 'filing_deadline' };
`;

const WRONG: readonly (readonly [what: string, text: string])[] = [
  ['an unknown fact', "import type { Facts } from './names.ts'; export const x: Facts = { 'industry.outputs': 1 };"],
  ['a fact of another type', "import type { Facts } from './names.ts'; export const x: Facts = { 'industry.output': '1' };"],
  ['an unknown option', "import type { Facts } from './names.ts'; export const x: Facts = { 'cluster.field': 'shipping' };"],
  ['an unknown field of a record', "import type { Facts } from './names.ts'; export const x: Facts = { members: [{ nam: 'B' }] };"],
  ['an unknown event', "import type { EventId } from './names.ts'; export const x: EventId = 'city.recomend';"],
  ['an unknown rule', "import type { RuleId } from './names.ts'; export const x: RuleId = 'qualfied';"],
  ['an unknown reading', "import type { Decisions } from './names.ts'; export const x: Decisions = { clean_record_window: 'never' };"],
  ['records added to what is no list', "import type { FactChanges } from './names.ts'; export const x: FactChanges = { 'industry.output': { $append: [] } };"],
  ['an unknown verdict', "import type { CaseDocument } from './names.ts'; export const x: CaseDocument = { case: 'A', expect: { rules: { eligible: 'yes' } } };"],
  ['a day in words', "import type { Day } from './names.ts'; export const x: Day = 'tomorrow';"],
]; // biome-ignore format: one line a mistake

test('a program that speaks of the pack rightly compiles, and each slip is an error', () => {
  const wrong = Object.fromEntries(WRONG.map(([, text], index) => [`wrong-${index}.ts`, text]));
  const complaints = compiled(typesOf(shippedPack()), { 'right.ts': RIGHT, ...wrong });
  const files = new Set(complaints.map((line) => line.slice(0, line.indexOf('('))));
  assert.equal([...files].sort(), Object.keys(wrong).sort(), complaints.join('\n'));
});

test('whatever a title holds, the types compile', () => {
  const pack = shippedPack();
  const hostile = 'ends */ export const x = 1; `$' + '{y}`\r\n"quoted" \\ \u2028 <b>';
  const facts = Object.fromEntries(
    Object.entries(pack.facts).map(([id, fact]) => [id, { ...fact, title: hostile }]),
  );
  const types = typesOf({ ...pack, title: hostile, facts });
  assert.equal(compiled(types, {}), []);
  assert.not.match(types, /^export const x/m);
});

test('any pack has types, and the same pack the same', () => {
  assert.equal(compiled(typesOf(secondPack), {}), []);
  assert.is(typesOf(shippedPack()), typesOf(shippedPack()));
});

test.run();
