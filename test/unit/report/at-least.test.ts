import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Expression } from '../../../src/model/expression.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { leastOf } from '../../../src/report/at-least.ts';
import { banfa } from '../../support/command-line.ts';
import { fixturePack } from '../../support/outcome-fixture.ts';
import { SECOND } from '../../support/second-pack.ts';

const test = suite('report/at-least');

const lit = (value: number): Expression => ({ op: 'literal', value });
const param = (parameter: string): Expression => ({ op: 'param', parameter });
const [someRule] = Object.values(fixturePack.rules);
const asking = (least: Expression): Rule => {
  if (someRule === undefined) throw new Error('the fixture has rules');
  return { ...someRule, body: { kind: 'at_least', least, of: [] } };
};

test('a number of members is told as one where parameters alone come to it', () => {
  const rows: readonly (readonly [Expression, number | undefined])[] = [
    [lit(2), 2],
    [{ op: '/', args: [lit(62), lit(5)] }, 13],
    [{ op: '/', args: [lit(1), lit(0)] }, undefined],
    [param('ratio_min'), 5],
    [param('pupils_min'), undefined],
    [{ op: 'choose', decision: 'counting', options: { strict: lit(1), loose: lit(3) } }, 3],
    [{ op: '+', args: [lit(1), { op: 'var', fact: 'school.pupils', scope: 'case' }] }, undefined],
  ];
  assert.equal(
    rows.map(([least]) => leastOf(fixturePack, asking(least), {})),
    rows.map(([, expected]) => expected),
  );
  assert.is(leastOf(fixturePack, asking(param('pupils_min')), { notice: '2026' }), 600);
});

test('a run and the explanation of a rule both say how many', async () => {
  const { out } = await banfa(['run', `${SECOND}/examples/12-innovative-settled-unmet.yaml`]);
  assert.match(out, /至少符合 12 项，20 项中 7 项符合/);
  const { out: explained } = await banfa(['explain', 'innovative_total', '--pack', SECOND, '--lang', 'en']);
  assert.match(explained, /at least 12 of the following/);
});

test.run();
