import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { caseRows } from '../../../src/base/catalogue/case.ts';
import { catalogue } from '../../../src/base/catalogue.ts';
import { caseWith, provokeCase } from '../../support/provoke.ts';
import { smallCase } from '../../support/small-pack-files.ts';
import { caseFaults } from './faults.ts';

const test = suite('bad/case');

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

test('every code of case files is provoked', () => {
  const provoked = new Set(caseFaults.map(({ code }) => String(code)));
  assert.equal(
    Object.keys(caseRows).filter((code) => !provoked.has(code)),
    [],
  );
});

test.run();
