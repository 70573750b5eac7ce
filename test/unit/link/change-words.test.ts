import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHANGE_PATTERN, CHANGE_SUBJECT_WORDS } from '../../../src/link/change-words-zh.ts';
import { diffWordsZh } from '../../../src/report/diff-words-zh.ts';

const test = suite('link/change-words');

test('a ledger calls what is changed as the comparison does', () => {
  for (const [subject, word] of Object.entries(CHANGE_SUBJECT_WORDS)) {
    assert.is(Object.entries(diffWordsZh.subjects).find(([one]) => one === subject)?.[1], word);
  }
  assert.is(new Set(Object.values(CHANGE_SUBJECT_WORDS)).size, Object.keys(CHANGE_SUBJECT_WORDS).length);
});

test('what an editor checks while one writes is what a ledger may say', () => {
  const pattern = new RegExp(CHANGE_PATTERN, 'u');
  for (const one of ['article:art1', '第十五条', '参数:公示期', '参数：公示期', 'parameter: 公示期'])
    assert.match(one, pattern);
  for (const one of ['art1', '第十五条第一款', '参树:公示期', '参数:', '参数'])
    assert.not.match(one, pattern);
});

test.run();
