import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { edit, packWith } from '../../support/small-pack.ts';

const test = suite('link/transition');

const withTransition = (text: string) =>
  packWith(edit('rules/measure.yaml', 'procedures: [', `transition: ${text}\nprocedures: [`));
const codes = (text: string): readonly string[] =>
  withTransition(text)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

test('what counts as filing is a stage or an act, by id or title', () => {
  const { pack } = withTransition(
    '{ filed_before: old, filed: { event: 提交材料 }, cite: 第十条, note: 先到先办 }',
  );
  assert.equal(pack?.transition?.filed, { event: 'library.submit' });
  assert.is(pack?.transition?.filedBefore, 'old');
  assert.is(pack?.transition?.note, '先到先办');
  const staged = withTransition('{ filed_before: new, filed: { stage: 材料审核 }, cite: 第十条 }');
  assert.equal(staged.pack?.transition?.filed, { stage: 'checking' });
});

test('a name that is none, a citation that is missing, and two moments at once are faults', () => {
  assert.equal(codes('{ filed_before: old, filed: { event: library.sumbit }, cite: 第十条 }'), [
    'link/unknown-event',
  ]);
  assert.equal(codes('{ filed_before: old, filed: { stage: 审核 }, cite: 第十条 }'), ['link/unknown-stage']);
  assert.equal(codes('{ filed_before: old, filed: { stage: checking } }'), ['link/no-citation']);
  assert.is(
    codes('{ filed_before: old, filed: { stage: checking, event: library.submit }, cite: 第十条 }').length,
    1,
  );
  assert.is(codes('{ filed_before: later, filed: { stage: checking }, cite: 第十条 }').length, 1);
});

test('a pack may say nothing of running cases', () => {
  assert.is(packWith().pack?.transition, undefined);
});

test.run();
