/**
 * The pages about an amendment in a real browser: impact, sweep, comparison and the documents of the revision load
 * nothing and run nothing, fit a phone, can be read, and keep the headings of their tables in print.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { caseToRead, impactTally } from '../../src/amend/impact.ts';
import { sweepTally } from '../../src/amend/sweep.ts';
import { readPack } from '../../src/cli/files.ts';
import { renderDiffHtml } from '../../src/report/diff-html.ts';
import { changesInWords } from '../../src/report/diff-wording.ts';
import { REVISION_DOCUMENTS } from '../../src/report/document.ts';
import { renderDocumentsHtml } from '../../src/report/document-html.ts';
import { renderImpactHtml } from '../../src/report/impact-html.ts';
import { revisionDocuments } from '../../src/report/revision-documents.ts';
import { renderSweepHtml } from '../../src/report/sweep-html.ts';
import { dayOf } from '../support/amended.ts';
import { withVisit } from '../support/amended-steps.ts';
import type { Browser } from '../support/browser.ts';
import { browserTest } from '../support/browser.ts';
import { PALE, PALE_IN_PICTURES, TOO_WIDE } from '../support/pale.ts';
import { linkedFrom } from '../support/second-pack.ts';
import { ROOT, shippedCaseNames, shippedPack } from '../support/shipped.ts';
import { smallPack } from '../support/small-pack.ts';

const test = suite('slow/amendment-pages');

const [old, now] = [shippedPack(), linkedFrom(readPack(join(ROOT, 'examples/amended')))];
const words = { old: '.', now: 'examples/amended' };
const changes = changesInWords(old, now, 'zh');
const tally = impactTally(old, now, dayOf, { running: true });
const range = { parameter: 'clean_record_years', from: 1, to: 5 };
const sweep = sweepTally(now, range, dayOf);
for (const name of shippedCaseNames.filter((one) => /^(0[1-9]|1[0-9])-/.test(one))) {
  const one = caseToRead({ file: name, text: readFileSync(join(ROOT, 'examples', name), 'utf8') });
  tally.add(one);
  sweep.add(one);
}
const swept = sweep.result();
const documents = revisionDocuments({ old, now }, changes, REVISION_DOCUMENTS, {
  today: '2026-12-31',
  language: 'zh',
});

/** The last shows a step that is gone, which the shipped amendment has not. */
const PAGES: Readonly<Record<string, string>> = {
  impact: renderImpactHtml(tally.result(), { old, now, words }, [swept], 'zh'),
  sweep: renderSweepHtml(swept, now, 'zh'),
  diff: renderDiffHtml({ old, now, words, changes }, 'zh'),
  revision: renderDocumentsHtml(documents),
  removed: renderDiffHtml(
    { old: withVisit(), now: smallPack(), words, changes: changesInWords(withVisit(), smallPack(), 'zh') },
    'zh',
  ),
};

/** Runs with every page as a file of its own. */
const eachPage = async (
  { open }: Browser,
  width: number,
  look: (page: Awaited<ReturnType<Browser['open']>>, name: string) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'banfa-amendment-'));
  try {
    for (const [name, html] of Object.entries(PAGES)) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      const page = await open(pathToFileURL(file).href, { width, height: 900 });
      await look(page, name);
      await page.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('the pages load nothing and run nothing', () => {
  for (const [name, html] of Object.entries(PAGES)) {
    assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'"/, name);
    assert.not.match(html, /<script|<link|<img|<iframe|@import|url\((?!#)|\son[a-z]+=/i, name);
    assert.not.match(html, /\s(?:src|href)="(?!#)/, name);
  }
});

for (const width of [1440, 390]) {
  browserTest(test, `no page is wider than a screen of ${width} pixels`, (browser) =>
    eachPage(browser, width, async (page, name) => {
      assert.is(await page.evaluate(TOO_WIDE), 0, name);
    }),
  );
}

browserTest(test, 'what is written stands off from its ground, in pictures as well', (browser) =>
  eachPage(browser, 1440, async (page, name) => {
    assert.is(await page.evaluate(PALE), '', name);
    const pictures = String(await page.evaluate(PALE_IN_PICTURES));
    assert.match(pictures, name === 'revision' ? /^0 $/ : /^[1-9]\d* $/, name);
  }),
);

browserTest(
  test,
  'on a phone a wide table is read one cell below the other, each under its heading',
  (browser) =>
    eachPage(browser, 390, async (page, name) => {
      if (name !== 'revision') return;
      const script = `[...document.querySelectorAll('article.wide td + td')].every((one) =>
      getComputedStyle(one).display === 'none' || getComputedStyle(one, '::before').content !== 'none')`;
      assert.is(await page.evaluate(script), true);
    }),
);

browserTest(test, 'in print tables repeat their headings, and rows and pictures stay whole', (browser) =>
  eachPage(browser, 1440, async (page, name) => {
    await page.emulateMedia({ media: 'print' });
    const script = `[
      [...document.querySelectorAll('thead')].every((one) => getComputedStyle(one).display === 'table-header-group'),
      [...document.querySelectorAll('tbody tr:not(.long), figure:not(.amended), figure.amended svg')].every((one) => getComputedStyle(one).breakInside === 'avoid'),
    ].join()`;
    assert.is(await page.evaluate(script), 'true,true', name);
    const sheets = await page.pdf({ preferCSSPageSize: true });
    assert.is(sheets.subarray(0, 5).toString(), '%PDF-', name);
  }),
);

test.run();
