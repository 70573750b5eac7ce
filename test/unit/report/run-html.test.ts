import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { assess } from '../../../src/outcome/assess.ts';
import { renderRunHtml } from '../../../src/report/run-html.ts';
import { golden } from '../../support/golden.ts';
import { fixtureOutcome, fixturePack } from '../../support/outcome-fixture.ts';
import { libraryPack, troubled } from '../../support/report-cases.ts';
import { shippedCase, shippedPack } from '../../support/shipped.ts';

const test = suite('report/run-html');

const page = renderRunHtml(troubled, libraryPack, { language: 'zh' });

test('a case with everything open or wrong', () => {
  golden('run-troubled-zh.html', page);
});

test('nothing in the page runs, loads or points elsewhere', () => {
  assert.match(
    page,
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
  );
  assert.not.match(
    page,
    /<script|\son\w+=|javascript:|<iframe|<img|<link|@import|src=|https?:(?!\/\/www\.w3\.org)/,
  );
  assert.not.match(page, /url\((?!#)/);
});

test('every element that is opened is closed, and every link in the page arrives', () => {
  const open: string[] = [];
  const body = page.slice(page.indexOf('<html')).replace(/<style>[\s\S]*?<\/style>/g, '');
  for (const [, close, name = '', self] of body.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^>]*?)?(\/?)>/gi)) {
    if (self === '/' || ['meta', 'br'].includes(name)) continue;
    if (close === '/') assert.is(open.pop(), name);
    else open.push(name);
  }
  assert.equal(open, []);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(target), target);
});

test('what comes from a pack or a case is escaped', () => {
  const evil = '"><script>alert(1)</script>&\u202e';
  const pack = { ...fixturePack, title: evil };
  const outcome = {
    ...fixtureOutcome,
    case: { id: evil, title: evil },
    advisories: [{ id: evil, title: evil, says: evil, citations: [] }],
  };
  const html = renderRunHtml(outcome, pack, { language: 'en' });
  assert.not.match(html, /<script/);
  assert.not(html.includes('\u202e'));
  assert.match(html, /&quot;&gt;&lt;script&gt;/);
});

test('the same outcome makes the same bytes, and says which pack and day it is of', () => {
  assert.is(renderRunHtml(troubled, libraryPack, { language: 'zh' }), page);
  assert.match(page, /基准日 2026-04-20/);
  assert.match(page, /library-stars@2026-1/);
  assert.match(renderRunHtml(troubled, libraryPack, { language: 'zh', today: true }), /2026-04-20（今日）/);
});

test('a shipped case shows the diagram of every procedure it has entered', () => {
  const pack = shippedPack();
  const theCase = shippedCase('01-recognized.yaml', pack);
  const outcome = assess(pack, theCase, theCase.asOf ?? '2026-12-31', { recompute: false });
  const html = renderRunHtml(outcome, pack, { language: 'zh' });
  assert.is(html.split('<figure>').length - 1, Object.keys(pack.procedures).length);
  assert.not.match(html, /undefined|\[object/);
});

test.run();
