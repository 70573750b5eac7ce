import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffPacks } from '../../../src/amend/diff.ts';
import { checkVersionName, checkVersions } from '../../../src/amend/version-check.ts';
import { collect } from '../../../src/base/diagnostic.ts';
import type { Place, Span } from '../../../src/base/source.ts';
import type { Fault } from '../../support/provoke.ts';
import { edited, FILES } from '../../support/provoke.ts';
import { smallPack } from '../../support/small-pack.ts';

const test = suite('bad/amend/versions');

const { measure, parameters, general, process } = FILES;

const locate = ({ file, line, column }: Place, side: 'old' | 'now'): Span => {
  const at = { offset: 0, line, column };
  return { file: `${side}/${file}`, start: at, end: at };
};

const LATER: Fault['edits'] = [[parameters, 'value: "2026-01-01" }', 'value: "2027-01-01" }']];

const told = (edits: Fault['edits'], before: Fault['edits'] = []): readonly string[] => {
  const { report, diagnostics } = collect();
  checkVersions({ old: smallPack(edited(before)), now: smallPack(edited(edits)) }, locate, report);
  return diagnostics().map(
    ({ code, span, params }) => `${code} ${span?.file ?? '-'} ${JSON.stringify(Object.values(params))}`,
  );
};

test('a later version with the same ids is told nothing', () => {
  assert.equal(told(LATER), []);
});

test('a pack that says something else under the same version is told at the version', () => {
  const named = (edits: Fault['edits']): readonly string[] => {
    const { report, diagnostics } = collect();
    const amendment = { old: smallPack({}), now: smallPack(edited(edits)) };
    checkVersionName(amendment, diffPacks(amendment.old, amendment.now), locate, report);
    return diagnostics().map(({ code, span }) => `${code} ${span?.file}`);
  };
  assert.equal(named(LATER), ['amend/version-kept now/rules/measure.yaml']);
  assert.equal(named([...LATER, [measure, 'version: "2026-1"', 'version: "2026-2"']]), []);
  assert.equal(named([]), []);
});

test('two versions that take effect on one day, or in the wrong order, are told', () => {
  const version: Fault['edits'] = [[measure, 'version: "2026-1"', 'version: "2026-2"']];
  const found = ['amend/same-effective-day - ["2026-2","2026-1","2026-01-01"]'];
  assert.equal(told(version), found);
  assert.equal(told(version, LATER), found);
});

test('an older state of the same version takes effect on the same day, of which nothing is told', () => {
  assert.equal(told([[parameters, 'value: 5', 'value: 7']]), []);
});

test('where a day is open nothing can be said', () => {
  assert.equal(told([[parameters, 'value: "2026-01-01" }', 'value: null }']]), []);
});

const SWAPPED: Fault['edits'] = [
  ...LATER,
  [general, 'id: art3', 'id: art33'],
  [general, 'id: art2', 'id: art3'],
  [general, 'id: art33', 'id: art2'],
];

test('an id that stands for another article is told, with the one that its article has now', () => {
  assert.equal(told(SWAPPED), [
    'amend/id-reused now/rules/chapter-1-general.yaml ["art3","第二条","第三条","art2"]',
    'amend/id-reused now/rules/chapter-1-general.yaml ["art2","第三条","第二条","art3"]',
  ]);
});

test('an article that has another id is told', () => {
  assert.equal(told([...LATER, [process, 'id: art9', 'id: revocation']]), [
    'amend/id-changed now/rules/chapter-3-process.yaml ["revocation","art9","第九条"]',
  ]);
});

test('a parameter of another article under an old id is told; one that is only renamed is not', () => {
  const moved: Fault['edits'] = [
    ...LATER,
    [parameters, 'title: 公示期, cite: 第七条', 'title: 核实期, cite: 第六条'],
  ];
  assert.equal(told(moved), [
    'amend/id-reused now/rules/parameters.yaml ["publicity_period","核实期","公示期",""]',
  ]);
  assert.equal(told([...LATER, [parameters, 'title: 公示期,', 'title: 公示天数,']]), []);
});

test.run();
