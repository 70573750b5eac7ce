/** The impact of random amendments: what is worked out of it is what the plain way gives, causes included. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { componentsOf } from '../../src/amend/hybrid.ts';
import { caseToRead, impactOf } from '../../src/amend/impact.ts';
import { mutantsOf } from '../../src/amend/mutate.ts';
import type { CaseToRead } from '../../src/amend/rows.ts';
import { readPack } from '../../src/cli/files.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';
import { amendedShipped, dayOf, shippedCases } from '../support/amended.ts';
import { mutantOf, sitesOf } from '../support/diff-mutants.ts';
import type { Draw } from '../support/faults.ts';
import { drawFrom } from '../support/faults.ts';
import { plainRow } from '../support/plain-impact.ts';
import { runs } from '../support/runs.ts';
import { ROOT } from '../support/shipped.ts';
import { smallCase } from '../support/small-pack-files.ts';
import { scoredCase, scoredFiles } from '../support/small-pack-scored.ts';

const test = suite('property/impact');

const seen = { rows: 0, sets: 0, pairs: 0, alternatives: 0, greedy: 0 };

/** Holds one case against the plain way, under the packs in both orders. */
const check = (old: Pack, now: Pack, one: CaseToRead, day: (theCase: Case) => string, told: string): void => {
  const [row] = impactOf(old, now, [one], day).rows;
  const plain = plainRow(old, now, one, day);
  assert.is(row === undefined, plain === undefined, told);
  if (row === undefined || plain === undefined) return;
  const { because, ...rest } = row;
  assert.equal(rest, plain.row, told);
  seen.rows += 1;
  if (because?.method === 'greedy') {
    seen.greedy += 1;
    for (const set of because.sets) {
      assert.ok(plain.turns(set), `${told}: ${set} turns it`);
      for (const part of set) {
        assert.not.ok(plain.turns(set.filter((other) => other !== part)), `${told}: ${part} is needed`);
      }
    }
    if (plain.because !== undefined) assert.ok((because.sets[0]?.length ?? 0) > 3, told);
    return;
  }
  assert.equal(because?.sets, plain.because, told);
  seen.sets += because?.sets.length ?? 0;
  if ((because?.sets.length ?? 0) > 1) seen.alternatives += 1;
  if ((because?.sets[0]?.length ?? 0) > 1) seen.pairs += 1;
};

/** What turns the made-up cases, each by itself or with another. */
const EDITS: readonly (readonly [from: string, to: string])[] = [
  ['"2026-01-01": 50000', '"2026-01-01": 30000'],
  ['"2026-01-01": 50000', '"2026-01-01": 65000'],
  ['seats_min: 100', 'seats_min: 80'],
  ['seats_min: 100', 'seats_min: 300'],
  ['seats_min: 100, ', ''],
  ['unit: workday, value: 5', 'unit: workday, value: 7'],
  ['unit: year, value: 3 }\n  publicity', 'unit: year, value: 1 }\n  publicity'],
  ['all: [ stock, service, clean ]', 'any: [ stock, service, clean ]'],
  ['all: [ stock, service, clean ]', 'all: [ stock, service, complete ]'],
  ['when: { var: judgement.service }', 'when: { gte: [ { score: evaluation.basis }, 25 ] }'],
  ['when: { var: filed.complete }', 'when: { "!": [ { var: filed.complete } ] }'],
  ['grade: serious, when: { gte: [ { var: injured }, 3 ] }', 'grade: serious, when: { gte: [ { var: injured }, 30 ] }'],
  ['weight: 0.5', 'weight: 0.4'],
  ['target: publicity, guard: eligible', 'target: publicity, guard: complete'],
  ['target: assessment, guard: complete', 'target: publicity, guard: eligible'],
  ['office.accept: { target: assessment, guard: complete }', 'office.accept: { target: assessment }'],
  ['type: final, starts: followup', 'type: final'],
  ['chosen: excluded', 'chosen: included'],
  ['chosen: decision', 'chosen: filing'],
  ['chosen: next_year', 'chosen: same_year'],
  ['work: [ 01-04,', 'work: [ 03-21, 03-22, 01-04,'],
  ['done_by: library.annual_report', 'done_by: office.review_pass'],
  ['local:\n', 'local:\n  - { date: "2026-03-24", work: false, why: 地方节日 }\n'],
]; // biome-ignore format: one edit a line

const textsOf = (draw: Draw): Readonly<Record<string, string>> => {
  const files = { ...scoredFiles };
  for (let left = 1 + draw(5); left > 0; left--) {
    const [from, to] = EDITS[draw(EDITS.length)] ?? ['', ''];
    for (const [file, text] of Object.entries(files)) files[file] = text.replace(from, () => to);
  }
  if (draw(2) === 0) return files;
  const sites = sitesOf(files);
  const site = sites[draw(sites.length)];
  return site === undefined ? files : mutantOf(files, site, draw).files;
};

const pick = (draw: Draw, ...all: readonly string[]): string => all[draw(all.length)] ?? '';

const caseText = (draw: Draw): string =>
  pick(draw, smallCase, smallCase, scoredCase)
    .replace('collection.volumes: 60000', `collection.volumes: ${pick(draw, '40000', '55000', '70000')}`)
    .replace('collection.seats: 200', `collection.seats: ${pick(draw, '90', '200', '320')}`)
    .replace(
      'as_of: 2026-05-01',
      `as_of: ${pick(draw, '2026-03-12', '2026-03-25', '2026-05-01', '2028-05-01')}`,
    )
    .replace(
      'incidents: []',
      pick(draw, 'incidents: []', 'incidents: [ { date: 2024-06-01, kind: fire, injured: 4 } ]'),
    );

test('changes of the texts of a pack have the impact that the plain way finds', () => {
  const old = loadPack({ files: scoredFiles, hash: 'scored' }).pack;
  if (old === undefined) throw new Error('the scored pack does not link');
  for (let seed = 1, made = 0; made < runs(35, 500); seed++) {
    const draw = drawFrom(seed * 6151);
    const now = loadPack({ files: textsOf(draw), hash: 'edited' }).pack;
    if (now === undefined || componentsOf(old, now).length === 0) continue;
    made += 1;
    for (let left = 3; left > 0; left--) {
      const one = caseToRead({ file: 'case.yaml', text: caseText(draw) });
      check(old, now, one, dayOf, `seed ${seed}`);
      check(now, old, one, dayOf, `seed ${seed} back`);
    }
  }
});

const TABLES = ['rules', 'parameters', 'notices', 'procedures', 'decisions'] as const;

/** Several small changes of one pack in one; of two at one entry the last stays. */
const together = (pack: Pack, changed: readonly Pack[]): Pack => {
  const ofTable = (name: (typeof TABLES)[number]) =>
    changed.flatMap((one) => Object.entries(one[name]).filter(([id, entry]) => pack[name][id] !== entry));
  const tables = TABLES.map((name) => [name, { ...pack[name], ...Object.fromEntries(ofTable(name)) }]);
  const periods = changed.map((one) => one.periods).findLast((one) => one !== pack.periods);
  return { ...pack, ...Object.fromEntries(tables), periods: periods ?? pack.periods };
};

test('small changes of the shipped pack have the impact on its cases that the plain way finds', () => {
  const shipped = amendedShipped();
  const amended = loadPack(readPack(join(ROOT, 'examples/amended'))).pack;
  if (amended === undefined) throw new Error('the amended pack does not link');
  const cases = shippedCases();
  for (const [pack, seeds, each] of [
    [shipped, runs(3, 45), 3],
    [amended, runs(1, 15), 3],
  ] as const) {
    const mutants = mutantsOf(pack);
    for (let seed = 1; seed <= seeds; seed++) {
      const draw = drawFrom(seed * 7907);
      const chosen = Array.from({ length: 2 + draw(5) }, () => mutants[draw(mutants.length)]);
      const now = together(
        pack,
        chosen.flatMap((one) => one?.make() ?? []),
      );
      for (let left = each; left > 0; left--) {
        const one = cases[draw(cases.length)];
        if (one !== undefined) check(shipped, now, one, dayOf, `${pack.version} seed ${seed} ${one.file}`);
      }
    }
  }
});

test('the amendments tried are such that cases turn, by one part, by several, and by either of several', () => {
  assert.ok(seen.rows > 60 && seen.pairs > 2 && seen.alternatives > 2, JSON.stringify(seen));
});

test.run();
