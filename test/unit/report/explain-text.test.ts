import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cellsOf } from '../../../src/report/cells.ts';
import { renderExplain } from '../../../src/report/explain-text.ts';
import type { Style } from '../../../src/report/style.ts';
import { statesOf } from '../../../src/report/titles.ts';
import { golden } from '../../support/golden.ts';
import { fixtureOutcome, fixturePack } from '../../support/outcome-fixture.ts';
import { libraryPack, troubled } from '../../support/report-cases.ts';
import { shippedPack } from '../../support/shipped.ts';

const test = suite('report/explain-text');

const style: Style = { language: 'zh', width: 90, colour: false, ascii: false };
const explained = (word: string): string => renderExplain(fixturePack, word, style) ?? 'none';

test('a rule with its text, its meaning, what it rests on, and the values of a case', () => {
  golden('explain-rule-zh.txt', renderExplain(libraryPack, 'clean', style, { outcome: troubled }) ?? '');
});

test('an article with all that stands for it', () => {
  golden('explain-article-zh.txt', renderExplain(libraryPack, '第七条', style) ?? '');
  golden(
    'explain-article-en.txt',
    renderExplain(libraryPack, '第四条', { ...style, language: 'en', ascii: true }) ?? '',
  );
});

test('an article is found by number, id, heading, with spaces and half-width brackets', () => {
  const article = explained('第三条');
  for (const word of [' 第三条 ', 'art3']) assert.is(explained(word), article);
  assert.is(explained('第三条(一)'), explained('第三条（一）'));
  assert.match(explained('核对'), /^程序 第四条 核对/);
  assert.match(explained('第一章'), /第三条[\s\S]*第四条/);
});

test('an item shows its own words and only what cites it', () => {
  const item = explained('第三条（三）');
  assert.match(item, /（三）近三年无严重事故。/);
  assert.not.match(item, /图书更新率/);
});

test('a title, an id and an ED number lead to the same page', () => {
  assert.is(explained('近三年无严重事故'), explained('worthy.safe'));
  assert.is(explained('counting'), explained('ed-07'));
  assert.match(explained('图书更新率'), /^事实 图书更新率/);
  assert.match(explained('公告期'), /ED-07 「自申报之日」 5个工作日；「延至决定之日」 4个工作日/);
  assert.match(explained('ratio_min'), /自 2026-01-01 起：3%\n.*自 2027-01-01 起：5%/);
});

test('with a case the notice and the day of the case decide the values', () => {
  const text = renderExplain(fixturePack, 'worthy', style, { outcome: fixtureOutcome }) ?? '';
  assert.match(text, /图书更新率不低于 3%/);
  assert.match(text, /本案：2\.6%/);
  assert.match(text, /✗ 图书更新较快/);
});

test('states, events and obligations are explained as well', () => {
  const page = (word: string): string => renderExplain(libraryPack, word, style) ?? 'none';
  assert.match(page('rating.publicity.period.running'), /公示期满：期限 5个工作日/);
  assert.match(page('panel.pass'), /专家评定 → 公示（须符合「符合评定条件」）/);
  assert.match(page('annual_report'), /每年3月31日[\s\S]*以「报送年度报告」完成/);
  assert.match(page('复评'), /每3年一次/);
});

test('a name that nothing has is answered by nothing', () => {
  for (const word of ['无此名称', 'constructor', '__proto__', '', '第九十九条', '第九章']) {
    assert.is(renderExplain(libraryPack, word, style), undefined, word);
  }
});

test('every name of the shipped pack has a page that fits the terminal', () => {
  const pack = shippedPack();
  const words = [
    ...Object.keys(pack.rules),
    ...Object.keys(pack.parameters),
    ...Object.keys(pack.facts),
    ...Object.values(pack.decisions).map((one) => one.number),
    ...pack.chapters.flatMap((chapter) => chapter.articles).map((one) => one.label),
    ...statesOf(pack).map((one) => one.path),
  ];
  for (const word of words) {
    const text = renderExplain(pack, word, { ...style, width: 80 });
    assert.ok(text !== undefined && text.length > 20, word);
    for (const line of text.split('\n')) {
      assert.ok(cellsOf(line) <= 80 || !line.includes(' '), `${word}: ${line}`);
      assert.not.match(line, /undefined|\[object/, `${word}: ${line}`);
    }
  }
});

test.run();
