/** What switches the drafting lints off: every number and code, over the shipped pack. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalogue } from '../../src/base/catalogue.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { withDrafting } from '../../src/link/drafting/drafting.ts';
import { LINT_IDS, LINTS, lintOf, SWITCHES } from '../../src/link/drafting/lints.ts';
import { shippedDiagnostics, shippedPack, shippedSources } from '../support/shipped.ts';

const test = suite('acceptance/drafting-switches');

const pack = shippedPack();
const all = withDrafting(pack, shippedDiagnostics, shippedSources);

test('no code belongs to two lints, and each lint has one', () => {
  const codes = LINT_IDS.flatMap((id) => LINTS[id].codes.map(String));
  assert.equal(new Set(codes).size, codes.length);
  assert.equal(
    LINT_IDS.filter((id) => LINTS[id].codes.map(String).length === 0),
    [],
  );
});

test('every lint but those whose codes are all errors has a switch, and no code of an error is one', () => {
  const switches = new Set<string>(SWITCHES);
  for (const id of LINT_IDS) {
    const soft = LINTS[id].codes.filter((code) => catalogue[code].severity !== 'error');
    assert.is(switches.has(id), soft.length > 0, id);
    for (const code of LINTS[id].codes)
      assert.is(
        switches.has(code),
        soft.some((one) => one === code),
        code,
      );
  }
});

const NONE = { off: [], terms: [], same: [], typos: {} };

/** What is told of the shipped pack with something switched off. */
const without = (name: string): readonly Diagnostic[] => {
  const place = { file: 'rules/measure.yaml', line: 1, column: 1 };
  const drafting = { ...NONE, place, ...pack.drafting, off: [name] };
  return withDrafting({ ...pack, drafting }, shippedDiagnostics, shippedSources);
};

const textOf = ({ code, params, span }: Diagnostic): string => JSON.stringify([code, params, span]);

test('each switch takes away what it names and nothing else', () => {
  for (const name of SWITCHES) {
    const named = (one: Diagnostic): boolean => one.code === name || lintOf(one) === name;
    assert.equal(without(name).map(textOf), all.filter((one) => !named(one)).map(textOf), name);
  }
});

test('misprints and the words of the standards, both listed as errata, are switched off apart', () => {
  const errata = (found: readonly Diagnostic[]): number =>
    found.filter(({ code }) => code === 'link/erratum').length;
  assert.equal(
    [errata(all), errata(without('L07')), errata(without('L38')), errata(without('link/erratum'))],
    [7, 4, 3, 0],
  );
});

test.run();
