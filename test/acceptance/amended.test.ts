/** The illustrative amendment: its pack is sound, carries out what the ledger adopted, and reads the shipped cases. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffPacks } from '../../src/amend/diff.ts';
import { checkLedger } from '../../src/amend/ledger-check.ts';
import { ledgerOf } from '../../src/amend/reasons.ts';
import { collect, hasErrors } from '../../src/base/diagnostic.ts';
import { readPack } from '../../src/cli/files.ts';
import { loadCase } from '../../src/link/load-case.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import { DISPOSITIONS } from '../../src/model/comment.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/amended');

const FOLDER = join(ROOT, 'examples/amended');
const before = loadPack(readPack(ROOT));
const after = loadPack(readPack(FOLDER));
if (before.pack === undefined || after.pack === undefined) throw new Error('a pack does not link');
const amendment = { old: before.pack, now: after.pack };
const changes = diffPacks(amendment.old, amendment.now);

test('the amended pack has no error and no warning', () => {
  assert.equal(
    after.diagnostics.filter(({ severity }) => severity !== 'note'),
    [],
  );
  assert.equal(amendment.now.version, '2026-draft-2');
});

test('each of its files says in its first line that it is an illustration', () => {
  const files = readPack(FOLDER).files;
  for (const [file, text] of Object.entries(files))
    assert.match(text.split('\n')[0] ?? '', /^# 示例（虚构）/, file);
});

test('the ledger is an example and shows every disposition', () => {
  const ledger = ledgerOf(amendment);
  assert.ok(ledger.illustrative);
  assert.ok(ledger.comments.length >= 10);
  assert.equal(new Set(ledger.comments.map(({ disposition }) => disposition)), new Set(DISPOSITIONS));
  assert.ok([...ledger.comments, ...ledger.revisions].every(({ title }) => title.includes('示例')));
});

test('what was adopted is carried out, and every change has a reason', () => {
  const { report, diagnostics } = collect();
  checkLedger(amendment, changes, () => undefined, report);
  assert.equal(
    diagnostics().map(({ code, params }) => [code, params['title'], params['change']]),
    [],
  );
});

test('the shipped cases can still be read', () => {
  const files = readdirSync(join(ROOT, 'examples')).filter((name) => /^\d+-.*\.yaml$/.test(name));
  assert.ok(files.length >= 40);
  const broken = files.filter((file) => {
    const text = readFileSync(join(ROOT, 'examples', file), 'utf8');
    const read = loadCase(amendment.now, { file, text });
    return read.case === undefined || hasErrors(read.diagnostics);
  });
  assert.equal(broken, []);
});

test('what the adopted comments mended is no longer among the drafting notes and misprints', () => {
  const { errata, notes } = amendment.now;
  assert.equal(errata, []);
  const gone = ['missing_article_8', 'guian_dropped', 'no_time_limits_city', 'no_time_limits_province'];
  assert.equal(
    notes.filter(({ id }) => gone.includes(id)),
    [],
  );
  assert.ok(notes.length > 0);
});

test.run();
