/** What applications get of amendments: frozen answers, their own packs and cases untouched, wrong questions refused. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffPacks } from '../../../src/amend/diff.ts';
import { impactOf } from '../../../src/amend/impact.ts';
import { mutantsOf } from '../../../src/amend/mutate.ts';
import * as amend from '../../../src/amend.ts';
import { caseFrom } from '../../../src/link/case-from.ts';
import { loadPack } from '../../../src/link/load-pack.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { diffInWords } from '../../../src/report/diff-wording.ts';
import { amendedShipped, dayOf, shippedCases } from '../../support/amended.ts';
import { shippedCase, shippedFiles, shippedPack } from '../../support/shipped.ts';

const test = suite('amend/frozen');

const NOTICE_DAYS = 'publicity_period: { title: 公示期, cite: 第十一条, unit: workday, value: 5 }';
const amended = amendedShipped([
  'rules/parameters.yaml',
  NOTICE_DAYS,
  NOTICE_DAYS.replace('value: 5', 'value: 7'),
]);
/** As it comes from a file of JSON: the caller's own, and not frozen. */
const ownPack = (pack: Pack): Pack => JSON.parse(JSON.stringify(pack));

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));
const isFree = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (!Object.isFrozen(value) && Object.values(value).every(isFree));

const seeds = ['01-recognized.yaml', '04-phosphorus-accident.yaml'].map((name) => {
  const theCase = shippedCase(name);
  return { case: theCase, asOf: dayOf(theCase) };
});
const names = new Set(['examples/01-recognized.yaml', 'examples/05-battery-window.yaml']);
const few = shippedCases().filter(({ file }) => names.has(file));

test('every answer is frozen through and through, and packs and cases that came from JSON stay free', () => {
  const [old, now] = [ownPack(shippedPack()), ownPack(amended)];
  const data = seeds.map((one): (typeof seeds)[number] => JSON.parse(JSON.stringify(one)));
  const read: readonly amend.CaseToRead[] = data.map((one) => ({
    file: one.case.id,
    read: () => ({ case: one.case, diagnostics: [] }),
  }));
  const range = { parameter: 'publicity_period', from: 3, to: 9 };
  const answers = {
    diffPacks: amend.diffPacks(old, now),
    diffInWords: diffInWords(old, now, 'zh'),
    impactOf: amend.impactOf(old, now, read, dayOf, { running: true }),
    sweep: amend.sweep(old, range, read, dayOf),
    boundariesAt: amend.boundariesAt(old, data),
    coverage: amend.coverage(old, data),
    mutate: amend.mutate(old, data, { limit: 2 }),
    checkLedger: amend.checkLedger(old, now),
    draftingNotes: amend.draftingNotes(old, []),
  };
  assert.equal(
    Object.entries(answers).flatMap(([name, answer]) => (isFrozen(answer) ? [] : [name])),
    [],
  );
  assert.equal([old, now, data].map(isFree), [true, true, true]);
});

test('the answers are those of the command line', () => {
  assert.equal(
    amend.impactOf(shippedPack(), amended, few, dayOf),
    impactOf(shippedPack(), amended, few, dayOf),
  );
  assert.equal(amend.diffPacks(shippedPack(), amended), diffPacks(shippedPack(), amended));
});

test('cases may come as data, read under both packs', () => {
  const data = { case: 'A-1', as_of: '2026-05-01', facts: { 'industry.output': 320 } };
  const one = { file: 'A-1', read: (pack: Pack) => caseFrom(pack, data) };
  const { counts } = amend.impactOf(shippedPack(), amended, [one], dayOf);
  assert.equal([counts.cases, counts.same, counts.unreadable], [1, 1, 0]);
});

test('a range that cannot be swept, a day that is none and half a step are a RangeError that says why', () => {
  const swept = (range: amend.SweepRange, options: amend.SweepOptions = {}, day = '2026-05-01'): string => {
    try {
      amend.sweep(shippedPack(), range, few, () => day, options);
    } catch (thrown) {
      return thrown instanceof RangeError ? thrown.message : String(thrown);
    }
    return 'swept';
  };
  const range = { parameter: 'publicity_period', from: 3, to: 9 };
  assert.is(
    swept({ ...range, parameter: 'x' }),
    'x cannot be swept from 3 to 9: the pack has no such parameter',
  );
  assert.match(swept({ ...range, to: 3 }), /does not lead upwards/);
  assert.match(swept({ ...range, to: 'nine' }), /no value of it/);
  assert.match(swept(range, { and: { ...range, parameter: 'y' } }), /^y cannot be swept/);
  assert.match(swept(range, { steps: 0.5 }), /steps must be a whole number/);
  assert.match(swept(range, {}, '2026-02-30'), /no calendar date/);
  assert.is(swept(range), 'swept');
});

test('mutants are tried on cases that pass; others are counted', () => {
  const [first] = seeds;
  assert.ok(first);
  const { expect: _, ...silent } = first.case;
  const cases = [...seeds, { ...first, case: silent }];
  const report = amend.mutate(shippedPack(), cases, { limit: 4, seed: 2 });
  assert.equal(
    [report.results.length, report.all, report.seed, report.leftOut],
    [4, mutantsOf(shippedPack()).length, 2, 1],
  );
});

test('what the ledger and the lints say has its places in the texts given', () => {
  const { sources } = loadPack(shippedFiles);
  const held = amend.checkLedger(shippedPack(), amended, { old: sources });
  assert.ok(held.some(({ code }) => code === 'amend/comment-not-carried-out'));
  assert.equal(
    [...new Set(held.flatMap(({ span }) => (span === undefined ? [] : [span.file])))],
    ['old/rules/comments.yaml'],
  );
  const notes = amend.draftingNotes(shippedPack(), sources);
  assert.ok(
    notes.length > 20 && notes.every(({ code, span }) => /^draft\//.test(code) && span !== undefined),
  );
});

test.run();
