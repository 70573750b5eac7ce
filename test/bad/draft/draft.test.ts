import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { draftRows } from '../../../src/base/catalogue/draft.ts';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { withDrafting } from '../../../src/link/drafting/drafting.ts';
import type { Fault } from '../../support/provoke.ts';
import { edited, wordsUnder } from '../../support/provoke.ts';
import { packWith, smallFiles } from '../../support/small-pack.ts';
import { draftFaults, dutyFulfilled, mended } from './faults.ts';

const test = suite('bad/draft');

const told = (edits: Fault['edits']): readonly Diagnostic[] => {
  const { pack, diagnostics, sources } = packWith(edited(edits));
  if (pack === undefined)
    throw new Error(JSON.stringify(diagnostics.filter((one) => one.severity === 'error')));
  return withDrafting(pack, diagnostics, sources);
};

const underlined = (code: string, edits: Fault['edits']): readonly string[] => {
  const files = { ...smallFiles, ...edited(edits) };
  return told(edits)
    .filter((one) => one.code === code)
    .map((one) => wordsUnder(one, files));
};

for (const { code, edits, at } of draftFaults) {
  test(`${code} underlines ${at}`, () => {
    const of = (changes: Fault['edits']): number =>
      underlined(code, changes).filter((words) => words.startsWith(at)).length;
    assert.ok(of(edits) > 0, `found: ${JSON.stringify(underlined(code, edits))}`);
    if (edits.length > 0) assert.ok(of(edits) > of([]), 'the untouched pack has it too');
  });
}

for (const { code, edits } of mended) {
  test(`${code} is gone when the text is mended`, () => {
    assert.equal(underlined(code, edits), []);
  });
}

test('a duty with a consequence is told no more', () => {
  const code = 'draft/duty-without-consequence';
  assert.is(underlined(code, dutyFulfilled).length, underlined(code, []).length - 1);
});

test('every code of the lints is provoked', () => {
  const provoked = new Set(draftFaults.map(({ code }) => String(code)));
  assert.equal(
    Object.keys(draftRows).filter((code) => !provoked.has(code)),
    [],
  );
});

test('what the pack switches off is not told, of the linker neither', () => {
  const off = 'drafting: { off: [ draft/no-actor, link/duty-without-due ] }\nprocedures: [';
  const codes = told([['rules/measure.yaml', 'procedures: [', off]]).map(({ code }) => code);
  assert.not(codes.includes('draft/no-actor'));
  assert.not(codes.includes('link/duty-without-due'));
  assert.ok(codes.includes('draft/closing-clause'));
});

test('without the lints the linker tells none of their codes', () => {
  assert.equal(
    packWith().diagnostics.filter(({ code }) => code.startsWith('draft/')),
    [],
  );
});

test.run();
