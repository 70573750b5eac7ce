/**
 * Whole sittings over the shipped cases, with answers drawn at random: every answer finds its place in the file, is
 * read back as it was given, is never asked for again, and leaves every comment; in the end nothing is open.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Next } from '../../src/edit/answers-order.ts';
import { nextOf } from '../../src/edit/answers-order.ts';
import { settingFor } from '../../src/edit/answers-place.ts';
import { valueAt } from '../../src/evaluate/fact-path.ts';
import { linkCase } from '../../src/link/case.ts';
import { readCaseFile } from '../../src/load/case-file.ts';
import { setValues } from '../../src/load/yaml-set.ts';
import type { FactValue } from '../../src/model/value.ts';
import { assess } from '../../src/outcome/assess.ts';
import { questions } from '../../src/outcome/questions.ts';
import type { Draw } from '../support/faults.ts';
import { drawFrom } from '../support/faults.ts';
import { valueFor } from '../support/random-facts.ts';
import { runs } from '../support/runs.ts';
import { ROOT, shippedCaseNames, shippedPack } from '../support/shipped.ts';

const test = suite('property/sitting');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);
/** Far more than any case has open. */
const ENOUGH = 400;

const pack = shippedPack();

const nowAt = (text: string) => {
  const { document } = readCaseFile({ file: 'case.yaml', text });
  const theCase = document === undefined ? undefined : linkCase(pack, document).case;
  if (document === undefined || theCase === undefined) throw new Error(`no case:\n${text}`);
  const asOf = theCase.asOf ?? '2026-12-31';
  const { replay } = assess(pack, theCase, asOf, { recompute: false });
  const happened = replay.steps.flatMap(({ index, refused }) =>
    index === undefined || refused !== undefined ? [] : [index],
  );
  return {
    pack,
    document,
    happened,
    facts: replay.facts,
    open: questions(pack, theCase, asOf),
    notice: theCase.notice ?? '2026',
  };
};

/** Records are given empty, as `ask` does, and filled one question after the other. */
const answerTo = ({ field }: Next, draw: Draw): FactValue => {
  const value = valueFor(field, draw);
  return typeof value === 'object' ? value.map(() => ({})) : value;
};

const commentsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[ \t])(#.*)$/gm)].map(([, words = '']) => words);

/** The shipped case with some of its facts taken away. */
const emptied = (text: string, draw: Draw): string =>
  text
    .split('\n')
    .filter((line) => !/^ {2}[^ #-].*: [^[{]/.test(line) || draw(3) > 0)
    .join('\n');

test('sittings come to an end, and the file holds what was answered', () => {
  const draw = drawFrom(SEED);
  for (let run = 0; run < runs(3); run++) {
    const name = shippedCaseNames[draw(shippedCaseNames.length)] ?? '';
    const first = emptied(readFileSync(join(ROOT, 'examples', name), 'utf8'), draw);
    let text = first;
    const asked = new Set<string>();
    for (let count = 0; ; count++) {
      const now = nowAt(text);
      const next = nextOf(now, { skipped: new Set(), records: [] });
      if (next === undefined) break;
      const told = `seed ${SEED}, ${name}, ${next.path}`;
      assert.ok(count < ENOUGH && !asked.has(next.path), `${told}: asked again\n${text}`);
      asked.add(next.path);
      const value = answerTo(next, draw);
      const setting = settingFor(now, next.path, value);
      const result = setting === undefined ? undefined : setValues(text, [setting]);
      if (result?.kind !== 'text') throw new Error(`${told}: not written\n${text}`);
      text = result.text;
      assert.equal(valueAt(nowAt(text).facts, next.path), value, told);
    }
    assert.equal(commentsIn(text), commentsIn(first), `seed ${SEED}, ${name}`);
  }
});

test.run();
