import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkRows } from '../../../src/base/catalogue/link.ts';
import { catalogue } from '../../../src/base/catalogue.ts';
import { provoke } from '../../support/provoke.ts';
import { packWith } from '../../support/small-pack.ts';
import { caseFaults } from '../case/faults.ts';
import { linkFaults } from './faults.ts';

const test = suite('bad/link');

test('the small pack itself has no error and no warning', () => {
  assert.equal(
    packWith().diagnostics.filter((one) => one.severity !== 'note'),
    [],
  );
});

for (const fault of linkFaults) {
  test(`${fault.code} underlines ${fault.at}`, () => {
    const { errors, at, found } = provoke(fault);
    assert.equal(at, [fault.at]);
    const expected = catalogue[fault.code].severity === 'error' ? [fault.code] : [];
    assert.equal(errors, [...expected, ...(fault.also ?? [])].sort());
    if (fault.params !== undefined) assert.equal(found?.params, fault.params);
  });
}

test('every code of the linker is provoked', () => {
  const provoked = new Set([...linkFaults, ...caseFaults].map(({ code }) => String(code)));
  assert.equal(
    Object.keys(linkRows).filter((code) => !provoked.has(code)),
    [],
  );
});

test.run();
