import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkTexts } from '../../src/edit/linked-texts.ts';
import { askedOf, faultOfRenaming } from '../support/renamings.ts';
import { runs } from '../support/runs.ts';
import { shippedTexts } from '../support/shipped-texts.ts';
import { smallCase, smallFiles } from '../support/small-pack-files.ts';

const test = suite('slow/rename');

test('every name of the small pack can be changed, one by one, and the case ends as before', () => {
  const small = { pack: smallFiles, cases: [{ file: 'case.yaml', text: smallCase }] };
  const before = linkTexts(small);
  const asked = askedOf(before.linked?.index.entities ?? []);
  assert.ok(asked.length > 200, String(asked.length));
  assert.equal(
    asked.flatMap((one) => faultOfRenaming(small, before, one) ?? []),
    [],
  );
});

test('so can those of the shipped pack, and its cases end as before', () => {
  const before = linkTexts(shippedTexts);
  const asked = askedOf(before.linked?.index.entities ?? []);
  assert.ok(asked.length > 1400, String(asked.length));
  // A renaming proves itself by linking all anew; it takes a second or two.
  const step = Math.max(1, Math.ceil(asked.length / runs(3)));
  assert.equal(
    asked
      .filter((_, index) => index % step === 0)
      .flatMap((one) => faultOfRenaming(shippedTexts, before, one) ?? []),
    [],
  );
});

test.run();
