/** Score tables and rounds in a site: where they stand, what leads to them, and what they say. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Pack } from '../../../src/model/pack.ts';
import { siteOf } from '../../../src/site/site.ts';
import { faultsOfHtml } from '../../support/html-balance.ts';
import { cite } from '../../support/outcome-fixture.ts';
import { openScore, scoredOutcome, scoredPack, scoring, settledScore } from '../../support/report-scores.ts';
import { brokenLinks, doubledNames } from '../../support/site-links.ts';

const test = suite('site/scoring');

const { notice: _, ...own } = scoring;
/** One table of the call, one of the measure at an article, one that cites nothing of the text. */
const pack: Pack = {
  ...scoredPack,
  scorings: [
    { ...own, id: 'basis', title: '基本分', citations: [cite(3, 1)] },
    { ...own, id: 'stray', title: '无依据的表', citations: [] },
    scoring,
  ],
};
const place = { file: 'a.yaml', line: 1, column: 1 };
const cases = [openScore, settledScore].map((score, index) => ({
  file: `${index}.yaml`,
  case: { id: `S-${index}`, facts: {}, events: [], place },
  outcome: scoredOutcome(score),
}));
const site = siteOf(pack, { language: 'zh', asOf: '2026-12-31', cases });
const english = siteOf(pack, { language: 'en', asOf: '2026-12-31', cases });
const page = (file: string, files = site): string => files[file] ?? '';

test('pages are well-formed, their links arrive, no name is given twice', () => {
  for (const files of [site, english]) {
    assert.equal(brokenLinks(files), []);
    assert.equal(doubledNames(files), []);
    for (const [file, html] of Object.entries(files)) {
      if (file.endsWith('.html')) assert.equal(faultsOfHtml(html), [], file);
    }
  }
});

test('a table of a call stands with the call, row by row', () => {
  const html = page('parameters.html');
  assert.match(html, /<div class="scoring" id="scoring-2026\.evaluation">\n<h3>评审评分/);
  assert.match(
    html,
    /<span class="title">图书建设<\/span> <span class="soft">满分 25 分；权重 1\.2；低于 15 分的，未达到要求<\/span>/,
  );
  assert.match(
    html,
    /图书更新率<p class="remark">证明材料：采购单<\/p><\/th><td data-head="满分">10 分<\/td><td data-head="评分标准"><ul class="plain"><li>不低于 30% 的，得 10 分<\/li>\n<li>不低于 15%、低于 30% 的，得 7 分<\/li>/,
  );
  assert.match(html, /<li><b>全国先进<\/b>：联合申报的，加 3 分/);
  assert.match(html, /<li>有效评分应不少于 5 份，且为单数/);
});

test('so do the rules of its round, what decides between equals below what leads to it', () => {
  const html = page('parameters.html');
  assert.match(html, /<dt>评选<\/dt><dd><p><b>2026年第一批评选<\/b><\/p><ul class="plain">/);
  assert.match(html, /名次并列 <ul class="plain"><li>办学特色得分高的在前/);
});

test('a table of the measure stands at the article it cites, others at none; places that parts cite lead there', () => {
  assert.match(page('article-3.html'), /<div class="scoring" id="scoring-basis">/);
  assert.match(page('others.html'), /<div class="scoring" id="scoring-stray">/);
  assert.match(page('article-3.html'), /<a href="article-3\.html#scoring-basis">基本分<\/a>：发生严重事故/);
  assert.match(
    page('article-3.html'),
    /<a href="parameters\.html#scoring-2026\.evaluation">评审评分<\/a>：图书建设、图书更新率/,
  );
});

test('facts and parameters lead to the tables and rounds that use them; the index names all tables', () => {
  assert.match(page('facts.html'), /<a href="parameters\.html#scoring-2026\.evaluation">评审评分<\/a>/);
  assert.match(page('parameters.html'), /<a href="parameters\.html#notice-2026">2026年第一批评选<\/a>/);
  assert.is(page('names.html').match(/#scoring-/g)?.length, 3);
});

test('the page of a case shows its scores', () => {
  assert.match(page('case-0.html'), /<section id="scores">\n<h2>评分<\/h2>/);
  assert.match(page('case-1.html'), /<b class="total">81\.5 分<\/b>/);
});

test('an English page speaks English around the words of the pack, which carry their language', () => {
  const html = page('parameters.html', english);
  assert.match(html, /at least 30%: 10 points/);
  assert.match(html, /<dt>Round<\/dt>/);
  assert.match(html, /<h3><span lang="zh">评审评分<\/span>/);
});

test('the same pack makes the same bytes', () => {
  assert.equal(siteOf(pack, { language: 'zh', asOf: '2026-12-31', cases }), site);
});

test.run();
