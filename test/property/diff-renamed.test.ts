/** Every name of the scored pack changed as `banfa rename` changes it: told as one renaming, and nothing else is reported. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffPacks } from '../../src/amend/diff.ts';
import { linkTexts } from '../../src/edit/linked-texts.ts';
import { rename } from '../../src/edit/rename.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import { askedOf } from '../support/renamings.ts';
import { runs } from '../support/runs.ts';
import { scoredFiles } from '../support/small-pack-scored.ts';

const test = suite('property/diff-renamed');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);

test('every renaming of an id, a title or a number is told as one renaming', () => {
  const texts = { pack: scoredFiles, cases: [] };
  const before = linkTexts(texts);
  assert.ok(before.linked !== undefined);
  if (before.linked === undefined) return;
  const { pack, index } = before.linked;
  const faults: string[] = [];
  let made = 0;
  const asked = askedOf(index.entities);
  // A renaming proves itself by linking all anew.
  const step = Math.max(1, Math.ceil(asked.length / runs(20)));
  for (const { entity, form, old, fresh } of asked.filter((_, at) => (at + SEED) % step === 0)) {
    const result = rename(texts, old, fresh, before, form === 'title');
    if (result.kind !== 'renamed') continue;
    const files = {
      ...scoredFiles,
      ...Object.fromEntries(result.changes.map(({ file, after }) => [file, after])),
    };
    const { pack: now } = loadPack({ files, hash: 'renamed' });
    if (now === undefined) continue;
    made++;
    const changes = diffPacks(pack, now);
    const told = UNTITLED[`${entity.kind} ${form}`] ?? '-renamed';
    const isOne = changes.length === 1 || (entity.kind === 'group' && changes.length > 0);
    if (isOne && changes.every(({ kind }) => kind.endsWith(told))) continue;
    faults.push(
      `${entity.kind} ${form} ${old} > ${fresh}: ${changes
        .map((one) => `${one.kind} ${one.id} (${one.before?.text} | ${one.after?.text})`)
        .join('; ')}`,
    );
  }
  assert.ok(made * step > asked.length / 2, `${made} renamings`);
  assert.is(faults.join('\n'), '');
});

/** What is no name in a comparison: the pack's own id, the words of a question. */
const UNTITLED: Readonly<Record<string, string>> = {
  'pack id': 'head-changed',
  'decision title': 'decision-changed',
};

test.run();
