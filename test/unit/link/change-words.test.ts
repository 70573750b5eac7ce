import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHANGE_SUBJECT_WORDS } from '../../../src/link/change-words-zh.ts';
import { diffWordsZh } from '../../../src/report/diff-words-zh.ts';

const test = suite('link/change-words');

test('a ledger calls what is changed as the comparison does', () => {
  for (const [subject, word] of Object.entries(CHANGE_SUBJECT_WORDS)) {
    assert.is(Object.entries(diffWordsZh.subjects).find(([one]) => one === subject)?.[1], word);
  }
  assert.is(new Set(Object.values(CHANGE_SUBJECT_WORDS)).size, Object.keys(CHANGE_SUBJECT_WORDS).length);
});

test.run();
