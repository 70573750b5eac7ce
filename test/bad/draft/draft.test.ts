import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { draftRows } from '../../../src/base/catalogue/draft.ts';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { withDrafting } from '../../../src/link/drafting/drafting.ts';
import type { Fault } from '../../support/provoke.ts';
import { edited, FILES, wordsUnder } from '../../support/provoke.ts';
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

test('a duty with a consequence is told no more, nor one that may be left undone', () => {
  const duties = (edits: Fault['edits']): string | undefined =>
    told(edits).find(
      ({ code, params }) => code === 'draft/duty-without-consequence' && params['label'] === '第六条',
    )?.params['words'];
  assert.equal(
    [duties([]), duties(dutyFulfilled), duties([[FILES.rating, 'what: 组织评定', 'what: 可以组织评定']])],
    ['审核申报材料 · 组织评定', '组织评定', '审核申报材料'],
  );
});

test('a name to which something is handed is not who acts', () => {
  const code = 'draft/no-actor';
  const handed: Fault['edits'] = [[FILES.process, '评定结果公示', '向市文化局公示结果']];
  assert.is(underlined(code, handed).length, underlined(code, []).length);
});

test('a lint is switched off by its number, too, with all its codes', () => {
  const off = 'drafting: { off: [ L21, L18 ] }\nprocedures: [';
  const codes = new Set(told([['rules/measure.yaml', 'procedures: [', off]]).map(({ code }) => code));
  assert.equal(
    [...codes].filter((code) => /^draft.consequence|consequence$/.test(code)),
    ['draft/consequence-without-remedy'],
  );
});

for (const [name, nearest] of [
  ['L9', 'L09'],
  ['draft/no-acter', 'draft/no-actor'],
  ['link/not-classed', ''],
] as const) {
  test(`${name} is no lint that can be switched off`, () => {
    const off = `drafting: { off: [ ${name} ] }\nprocedures: [`;
    const found = told([['rules/measure.yaml', 'procedures: [', off]]).find(
      ({ code }) => code === 'link/unknown-lint',
    );
    assert.equal(found?.params, { name, nearest });
  });
}

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
