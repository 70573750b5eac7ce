/**
 * Random rules judged in every way: closures, vectorised and generated columns say what the interpreter says of whole facts,
 * facts with gaps and facts of wrong types; on whole facts all say what json-logic-js says.
 */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Explanation } from '../../src/model/finding.ts';
import { drawFrom } from '../support/faults.ts';
import type { Name } from '../support/judged-alike.ts';
import {
  codesOf,
  differencesOf,
  expectedOf,
  readBackWrongly,
  sampleFrom,
  strayFromJsonLogic,
} from '../support/judged-alike.ts';
import { runs } from '../support/runs.ts';

const test = suite('differential/columns');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261130);
const SEEDS = [SEED, SEED + 1, SEED + 2];
const ALL: readonly Name[] = ['closures', 'vectorised', 'generated'];
/** Packs for each seed, of eight rules each. */
const PACKS = runs(60, 3750);

const seen = new Map<string, number>();
const note = (key: string): void => {
  seen.set(key, (seen.get(key) ?? 0) + 1);
};
const look = (node: Explanation | undefined): void => {
  if (node === undefined) return;
  const { op, value, args } = node;
  const truth = value === undefined ? 'unknown' : typeof value === 'boolean' ? String(value) : 'known';
  note(`${op} ${truth}`);
  if (args.some((arg) => arg.op === 'count' && arg.value === undefined && arg.args.length > 0)) {
    note(`open count ${op} ${truth}`);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) note(`not finite ${op}`);
  args.forEach(look);
};

for (const seed of SEEDS) {
  test(`every way says what the interpreter says (seed ${seed})`, () => {
    const draw = drawFrom(seed);
    let compared = 0;
    for (let n = 0; n < PACKS; n++) {
      const sample = sampleFrom(draw);
      const expected = expectedOf(sample, (explanation, kind, verdict) => {
        look(explanation);
        note(`${kind} ${verdict}`);
      });
      const differences = differencesOf(sample, codesOf(sample, ALL), expected);
      assert.equal(differences.slice(0, 1), [], `seed ${seed}, pack ${n}`);
      const theirs = strayFromJsonLogic(sample, expected);
      compared += theirs.compared;
      assert.equal(theirs.strays.slice(0, 1), [], `seed ${seed}, pack ${n}`);
      if (n % 10 === 0) assert.equal(readBackWrongly(sample).slice(0, 1), [], `seed ${seed}, pack ${n}`);
    }
    console.log(`\n  seed ${seed}: ${PACKS * 8} rules, ${compared} verdicts also by json-logic-js`);
    assert.ok(compared > PACKS * 6, 'enough verdicts were compared with json-logic-js');
  });
}

test('every operator was seen with every outcome', () => {
  const truths = [
    'and or not in if some all none == != < <= > >= set choose let rule',
    'open_count_== open_count_!= open_count_< open_count_<= open_count_> open_count_>=',
  ]
    .join(' ')
    .split(' ')
    .flatMap((op) => ['true', 'false', 'unknown'].map((truth) => `${op.replaceAll('_', ' ')} ${truth}`));
  const values = 'var count sum + - * / % min max if let date_add year_start year_end param choose'
    .split(' ')
    .flatMap((op) => [`${op} known`, `${op} unknown`]);
  const verdicts = ['when', 'all', 'any', 'none', 'at_least', 'applies'].flatMap((kind) =>
    ['met', 'unmet', 'undetermined', 'not_applicable'].map((verdict) => `${kind} ${verdict}`),
  );
  const odd = ['not finite /', 'not finite sum', 'not finite +', 'not finite %'];
  const impossible = new Set([
    'open count == true',
    'open count != false',
    'set false',
    'choose known',
    'choose unknown',
  ]);
  const wanted = [...truths, ...values, ...verdicts, ...odd].filter((one) => !impossible.has(one));
  const thin = wanted.filter((one) => (seen.get(one) ?? 0) < 3);
  assert.equal(thin, []);
});

test.run();
