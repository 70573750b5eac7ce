import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { caseRows } from '../../../src/base/catalogue/case.ts';
import { catalogue } from '../../../src/base/catalogue.ts';
import { caseWith, provokeCase, provokePanel } from '../../support/provoke.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';
import { scored, scoredCase, scoredPanel, unjudgedCase } from '../../support/small-pack-scored.ts';
import { caseFaults } from './faults.ts';
import { panelFaults, panelFileFaults } from './panel-faults.ts';

const test = suite('bad/case');

const pack = smallPack(scored);
const cases = [caseWith(unjudgedCase, pack).case].filter((one) => one !== undefined);

test('the small case itself has no fault', () => {
  assert.equal(caseWith(smallCase).diagnostics, []);
});

for (const fault of caseFaults) {
  test(`${fault.code} underlines ${fault.at}`, () => {
    const { errors, at, found } = provokeCase(fault);
    assert.equal(at, [fault.at]);
    assert.equal(errors, catalogue[fault.code].severity === 'error' ? [fault.code] : []);
    if (fault.params !== undefined) assert.equal(found?.params, fault.params);
  });
}

test('the scored case and the panel beside it have no fault', () => {
  assert.equal(caseWith(scoredCase, pack).diagnostics, []);
  assert.equal(
    provokePanel({ code: 'case/unknown-case', edits: [], at: '' }, scoredPanel, pack, cases).errors,
    [],
  );
});

for (const fault of panelFaults) {
  test(`${fault.code} underlines ${fault.at} among the judges of a case`, () => {
    const { errors, at, found } = provokeCase(fault, scoredCase, pack);
    assert.equal(at, [fault.at]);
    assert.equal(errors, [fault.code, ...(fault.also ?? [])].sort());
    if (fault.params !== undefined) assert.equal(found?.params, fault.params);
  });
}

for (const fault of panelFileFaults) {
  test(`${fault.code} underlines ${fault.at} in a panel beside cases`, () => {
    const { errors, at, found } = provokePanel(fault, scoredPanel, pack, cases);
    assert.equal(at, [fault.at]);
    assert.equal(errors, [fault.code]);
    if (fault.params !== undefined) assert.equal(found?.params, fault.params);
  });
}

test('every code of case files is provoked', () => {
  const all = [...caseFaults, ...panelFaults, ...panelFileFaults];
  const provoked = new Set(all.map(({ code }) => String(code)));
  assert.equal(
    Object.keys(caseRows).filter((code) => !provoked.has(code)),
    [],
  );
});

test.run();
