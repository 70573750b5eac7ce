import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mentionsOf } from '../../../src/report/explain-search.ts';
import { libraryPack } from '../../support/report-cases.ts';
import { scoredPack } from '../../support/report-scores.ts';

const test = suite('report/explain-search');

test('a word of the text is found in its article or item, a word of a title in what is so called', () => {
  assert.equal(mentionsOf(libraryPack, '近三年'), ['第四条（三）', 'ED-01']);
  assert.ok(mentionsOf(libraryPack, '弄虚作假').includes('存在弄虚作假'));
});

test('a single sign is no search, and few are listed', () => {
  assert.equal(mentionsOf(libraryPack, '年'), []);
  assert.ok(mentionsOf(libraryPack, '图书').length <= 6);
  assert.equal(mentionsOf(libraryPack, '不见于此'), []);
});

test('a score table is found by its title and by those of its groups and indicators', () => {
  assert.equal(mentionsOf(scoredPack, '评审评分'), ['评审评分']);
  assert.equal(mentionsOf(scoredPack, '答辩'), ['答辩表现']);
});

test.run();
