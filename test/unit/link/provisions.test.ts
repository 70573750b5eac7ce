import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FILES } from '../../support/provoke.ts';
import { edit, packWith, smallPack } from '../../support/small-pack.ts';

const test = suite('link/provisions');
const pack = smallPack();
const article = (number: number) => pack.chapters.flatMap(({ articles }) => articles)[number - 1];

test('chapters, articles and items keep their numbers as labels', () => {
  assert.equal(
    pack.chapters.map(({ label, title, articles }) => [label, title, articles.map((one) => one.label)]),
    [
      ['第一章', '总则', ['第一条', '第二条', '第三条']],
      ['第二章', '评定条件', ['第四条', '第五条']],
      ['第三章', '评定程序', ['第六条', '第七条', '第八条', '第九条', '第十条']],
    ],
  );
  assert.equal(
    article(4)?.paragraphs[0]?.items.map(({ label }) => label),
    ['（一）', '（二）', '（三）'],
  );
});

test('an article without paragraphs has one, and one may have several', () => {
  assert.equal(article(1)?.paragraphs, [{ text: ['为提升公共图书馆服务水平，制定本办法。'], items: [] }]);
  assert.is(article(2)?.paragraphs.length, 2);
});

test('placeholders become parameters with their filters', () => {
  assert.equal(article(8)?.paragraphs[0]?.text, [
    '星级图书馆应当在每年',
    { parameter: 'report_due', filter: 'month_end' },
    '前报送上一年度服务报告。市文化局每',
    { parameter: 'review_cycle', filter: 'cn' },
    '年组织复评。',
  ]);
});

test('a placeholder may name its parameter by title, and doubled braces are braces', () => {
  const { pack: changed } = packWith(
    edit(FILES.process, '公示{publicity_period}个工作日', '公示{ 公示期 | cn }个{{工作日}}'),
  );
  assert.equal(changed?.chapters[2]?.articles[1]?.paragraphs[0]?.text, [
    '评定结果公示',
    { parameter: 'publicity_period', filter: 'cn' },
    '个{工作日}，无异议的，授予星级。',
  ]);
});

test('headings, kinds and unprinted numbers are kept', () => {
  assert.equal([article(6)?.heading, article(6)?.kind, article(6)?.printed], ['申报审核', 'step', true]);
  assert.equal([article(7)?.heading, article(7)?.printed], [undefined, false]);
});

test('chapters come in the order of their numbers, whatever their files are called', () => {
  const { [FILES.general]: general, [FILES.process]: process } = {
    ...edit(FILES.general, 'chapter', 'chapter'),
    ...edit(FILES.process, 'chapter', 'chapter'),
  };
  const { pack: renamed, diagnostics } = packWith({
    [FILES.general]: undefined,
    [FILES.process]: undefined,
    'rules/chapter-a.yaml': process,
    'rules/chapter-z.yaml': general,
  });
  assert.equal(
    renamed?.chapters.map(({ number }) => number),
    [1, 2, 3],
    JSON.stringify(diagnostics.slice(0, 2)),
  );
});

test.run();
