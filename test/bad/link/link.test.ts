import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkRows } from '../../../src/base/catalogue/link.ts';
import { scoringRows } from '../../../src/base/catalogue/scoring.ts';
import { catalogue } from '../../../src/base/catalogue.ts';
import { provoke } from '../../support/provoke.ts';
import { packWith } from '../../support/small-pack.ts';
import { scored } from '../../support/small-pack-scored.ts';
import { caseFaults } from '../case/faults.ts';
import { commented, commentFaults } from './comment-faults.ts';
import { linkFaults } from './faults.ts';
import { scoringFaults } from './scoring-faults.ts';

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

test('the scored pack itself has no error and no warning', () => {
  assert.equal(
    packWith(scored).diagnostics.filter((one) => one.severity !== 'note'),
    [],
  );
});

for (const fault of scoringFaults) {
  test(`${fault.code} underlines ${fault.at} in a scored pack`, () => {
    const { errors, at, found } = provoke(fault, scored);
    assert.equal(at, [fault.at]);
    const expected = catalogue[fault.code].severity === 'error' ? [fault.code] : [];
    assert.equal(errors, [...expected, ...(fault.also ?? [])].sort());
    if (fault.params !== undefined) assert.equal(found?.params, fault.params);
  });
}

test('the pack with comments itself has no error and no warning', () => {
  assert.equal(
    packWith(commented).diagnostics.filter((one) => one.severity !== 'note'),
    [],
  );
});

for (const fault of commentFaults) {
  test(`${fault.code} underlines ${fault.at} in a ledger of comments`, () => {
    const { errors, at, found } = provoke(fault, commented);
    assert.equal(at, [fault.at]);
    const expected = catalogue[fault.code].severity === 'error' ? [fault.code] : [];
    assert.equal(errors, [...expected, ...(fault.also ?? [])].sort());
    if (fault.params !== undefined) assert.equal(found?.params, fault.params);
  });
}

test('every code of score tables and rounds is provoked', () => {
  const provoked = new Set(scoringFaults.map(({ code }) => String(code)));
  assert.equal(
    Object.keys(scoringRows).filter((code) => !provoked.has(code)),
    [],
  );
});

test('every code of the linker is provoked', () => {
  const provoked = new Set([...linkFaults, ...commentFaults, ...caseFaults].map(({ code }) => String(code)));
  assert.equal(
    Object.keys(linkRows).filter((code) => !provoked.has(code)),
    [],
  );
});

test.run();
