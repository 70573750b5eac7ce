import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { MergedProcedure } from '../../../src/amend/merged-procedures.ts';
import { mergedPack } from '../../../src/amend/merged-procedures.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { RATING, withVisit } from '../../support/amended-steps.ts';
import { edit, smallPack } from '../../support/small-pack.ts';

const test = suite('amend/merged-procedures');

const ratingOf = (old: Pack, now: Pack): MergedProcedure => {
  const found = mergedPack(old, now).procedures.find(({ procedure }) => procedure.id === 'rating');
  if (found === undefined) throw new Error('no rating');
  return found;
};

const marks = ({ states }: MergedProcedure): readonly string[] =>
  [...states].flatMap(([path, { mark }]) => (mark === undefined ? [] : [`${mark} ${path}`]));

test('a step that only the new version has is added, with the ways to and from it', () => {
  const one = ratingOf(smallPack(), withVisit());
  assert.equal(marks(one), ['added rating.visiting']);
  assert.is(one.way('rating.review', 'office.accept', 'rating.visiting'), 'added');
  assert.is(one.way('rating.review', 'office.accept', 'rating.assessment'), 'removed');
  assert.is(one.way('rating.visiting', 'office.report_visit', 'rating.assessment'), 'added');
  assert.is(one.way('rating.assessment', 'panel.pass', 'rating.publicity'), undefined);
});

test('a step that only the old version has stands behind what it stood behind', () => {
  const one = ratingOf(withVisit(), smallPack());
  assert.equal(marks(one), ['removed rating.visiting']);
  assert.equal(Object.keys(one.procedure.root.states).slice(0, 4), [
    'preparing',
    'review',
    'visiting',
    'assessment',
  ]);
  assert.is(one.way('rating.review', 'office.accept', 'rating.visiting'), 'removed');
});

test('a way under other conditions is the same way, changed', () => {
  const one = ratingOf(smallPack(), withVisit());
  const dismissed = [
    'rating.publicity.objections.raised',
    'office.dismiss',
    'rating.publicity.objections.clear',
  ] as const;
  assert.is(one.way(...dismissed), 'changed');
});

test('a step by another name or with another duty is changed; on another article it is the same', () => {
  const duty = smallPack(edit(RATING, 'what: 审核申报材料', 'what: 审核申报材料和现场'));
  assert.equal(marks(ratingOf(smallPack(), duty)), ['changed rating.review']);
  const title = smallPack(edit(RATING, 'title: 材料审核', 'title: 资料审核'));
  assert.equal(marks(ratingOf(smallPack(), title)), ['changed rating.review']);
  const cited = smallPack(
    edit(RATING, 'title: 材料审核\n    cite: 第六条', 'title: 材料审核\n    cite: 第七条'),
  );
  assert.equal(marks(ratingOf(smallPack(), cited)), []);
});

test('a step that goes by another id is the same step', () => {
  const text = edit(RATING, 'office.accept: { target: assessment,', 'office.accept: { target: judging,')[
    RATING
  ];
  const now = smallPack(
    edit(RATING, '  assessment:\n    title: 专家评定', '  judging:\n    title: 专家评定', text),
  );
  assert.equal(marks(ratingOf(smallPack(), now)), []);
});

test('versions that are the same have no marks, and a whole procedure that came or went is all marked', () => {
  const same = mergedPack(smallPack(), smallPack());
  assert.equal(same.procedures.flatMap(marks), []);
  const { followup, ...others } = smallPack().procedures;
  assert.ok(followup !== undefined);
  const less: Pack = { ...smallPack(), procedures: others };
  const [gone] = mergedPack(smallPack(), less).procedures.filter(
    ({ procedure }) => procedure.id === 'followup',
  );
  assert.equal(gone && marks(gone), [
    'removed followup',
    'removed followup.active',
    'removed followup.revoked',
  ]);
});

test.run();
