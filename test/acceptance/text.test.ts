import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renderMeasure } from '../../src/report/measure-text.ts';
import { ROOT, shippedDiagnostics, shippedPack } from '../support/shipped.ts';

const test = suite('acceptance/text');
const pack = shippedPack();
const bare = (text: string): string => text.replace(/\s/gu, '');
const source = readFileSync(join(ROOT, 'test/acceptance/measure.txt'), 'utf8');

test('the pack prints the draft character for character, white space aside', () => {
  assert.is(bare(renderMeasure(pack, { format: 'text' })), bare(source));
});

test('every misprint is declared, stands in the draft as printed, and is nowhere mended', () => {
  assert.ok(pack.errata.length >= 2);
  for (const { printed, correct } of pack.errata) {
    assert.ok(source.includes(printed), printed);
    assert.not.equal(printed, correct);
  }
  assert.equal(
    ['幅射', '煅长板'].filter((word) => !pack.errata.some((one) => one.printed.includes(word))),
    [],
  );
});

test('six chapters, nineteen articles, the eighth without a printed number', () => {
  const articles = pack.chapters.flatMap((chapter) => chapter.articles);
  assert.equal(
    pack.chapters.map((one) => one.label),
    ['第一章', '第二章', '第三章', '第四章', '第五章', '第六章'],
  );
  assert.equal(
    articles.map((one) => one.number),
    Array.from({ length: 19 }, (_, index) => index + 1),
  );
  assert.equal(
    articles.filter((one) => !one.printed).map((one) => one.label),
    ['第八条'],
  );
  assert.is(articles.find((one) => one.number === 4)?.paragraphs.length, 2);
});

test('every paragraph and item of the text is classed', () => {
  const parts = pack.chapters
    .flatMap((chapter) => chapter.articles)
    .flatMap((article) => article.paragraphs.flatMap((one) => [one, ...one.items]));
  assert.is(pack.ledger.length, parts.length);
  assert.equal(
    pack.ledger.filter((one) => one.class === 'encoded' && one.by.length === 0),
    [],
  );
});

test('the shipped pack has no error and no warning, only notes on the drafting', () => {
  assert.equal(
    shippedDiagnostics.filter((one) => one.severity !== 'note').map((one) => [one.code, one.params]),
    [],
  );
  assert.ok(shippedDiagnostics.length > 20, 'drafting notes are reported');
});

test.run();
