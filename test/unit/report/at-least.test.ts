import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Expression } from '../../../src/model/expression.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { leastOf } from '../../../src/report/at-least.ts';
import { renderExplain } from '../../../src/report/explain-text.ts';
import { renderRun } from '../../../src/report/run-text.ts';
import { fixturePack } from '../../support/outcome-fixture.ts';
import { outcomeOf } from '../../support/report-cases.ts';
import { edit, packWith } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

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

test('a run and the explanation of a rule both say how many', () => {
  const { pack } = packWith(
    edit(
      'rules/chapter-2-conditions.yaml',
      'all: [ stock, service, clean ]',
      'at_least: { n: 2, of: [ stock, service, clean ] }',
    ),
  );
  if (pack === undefined) throw new Error('the pack links');
  const style = { language: 'zh', width: 100, colour: false, ascii: false } as const;
  assert.match(
    renderRun(outcomeOf(pack, smallCase), pack, { ...style, detail: 'normal' }),
    /至少符合 2 项，3 项均符合/,
  );
  assert.match(
    renderExplain(pack, 'eligible', { ...style, language: 'en' }) ?? '',
    /at least 2 of the following/,
  );
});

test.run();
