/** Expectations that fail: each kind of difference, as data and as the sentence that a test run prints. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadCase } from '../../../src/link/load-case.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { differencesOf } from '../../../src/outcome/expectation.ts';
import { differenceText } from '../../../src/report/difference-text.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('outcome/expectation');
const pack = smallPack();

/** What the good case of the small pack has to say to other expectations. */
const differencesTo = (expect: string) => {
  const text = smallCase.replace(/expect:[\s\S]*$/, `expect:\n  ${expect}\n`);
  const { case: theCase, diagnostics } = loadCase(pack, { file: 'case.yaml', text });
  if (theCase?.expect === undefined) throw new Error(JSON.stringify(diagnostics));
  return differencesOf(theCase.expect, assess(pack, theCase, '2026-05-01'), []);
};

const WRONG: Readonly<
  Record<string, readonly [about: string, name: string, expected: string[], actual: string[]]>
> = {
  'state: rating.rejected': ['state', '', ['rating.rejected'], ['rating.granted', 'followup.active']],
  'rules: { stock: unmet }': ['rule', 'stock', ['unmet'], ['met']],
  'refused: [ library.object ]': ['refused', '', ['library.object'], []],
  'deadlines: { notice_end: 2026-03-30 }': ['deadline', 'notice_end', ['2026-03-30'], ['2026-03-27']],
  'obligations: { annual_report: { "2027": done } }': [
    'obligation',
    'annual_report 2027',
    ['done'],
    ['open'],
  ],
  'obligations: { annual_report: { "1999": done } }': ['obligation', 'annual_report 1999', ['done'], []],
  'depends_on: [ ED-01 ]': ['depends-on', '', ['clean_window'], ['first_report', 'publicity_start']],
  'missing: [ library.name ]': ['missing', 'library.name', ['library.name'], []],
  'advisories: [ small_branch ]': ['advisory', 'small_branch', ['small_branch'], []],
  'diagnostics: [ case/other-version ]': ['diagnostics', '', ['case/other-version'], []],
};

for (const [expect, [about, name, expected, actual]] of Object.entries(WRONG)) {
  test(`${expect} differs from what came out, and is told`, () => {
    const found = differencesTo(expect);
    assert.equal(
      found.map((one) => [one.about, one.name, one.expected, one.actual]),
      [[about, name, expected, actual]],
    );
    for (const language of ['zh', 'en'] as const) {
      const sentence = found.map((one) => differenceText(one, pack, language)).join();
      assert.ok(sentence.length > 5 && !/undefined|\[object/.test(sentence), sentence);
    }
  });
}

test('a period that the ledger does not have is told with those it has', () => {
  const [found] = differencesTo('obligations: { annual_report: { "1999": done } }');
  assert.equal(found?.instead, ['2027']);
  assert.match(found === undefined ? '' : differenceText(found, pack, 'zh'), /1999.*2027|2027.*1999/);
});

test('what came out as expected is no difference', () => {
  assert.equal(differencesTo('state: followup\n  rules: { stock: met }\n  refused: []'), []);
});

test.run();
