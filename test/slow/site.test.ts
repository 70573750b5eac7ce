/** The site of the shipped pack in a real browser: nothing runs over its edge, all can be read, reached and printed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { assess } from '../../src/outcome/assess.ts';
import type { SiteCase } from '../../src/site/site.ts';
import { siteOf } from '../../src/site/site.ts';
import { browserTest, withServer } from '../support/browser.ts';
import { PALE, TOO_WIDE } from '../support/pale.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../support/shipped.ts';
import { smallPack } from '../support/small-pack.ts';

const test = suite('slow/site');

const DAY = '2026-12-31';

const pack = shippedPack();
const cases = shippedCaseNames
  .filter((name) => /^(01|04|06|07|14|16)-/.test(name))
  .map((name): SiteCase => {
    const found = shippedCase(name, pack);
    const outcome = assess(pack, found, found.asOf ?? found.events.at(-1)?.date ?? '2026-12-31');
    return { file: `examples/${name}`, case: found, outcome };
  });
const site = siteOf(pack, { language: 'zh', asOf: DAY, cases });
const english = siteOf(pack, { language: 'en', asOf: DAY, cases: cases.slice(0, 2) });
const small = siteOf(smallPack(), { language: 'zh', asOf: DAY });
const pagesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(files).filter((file) => file.endsWith('.html'));

/** Every file of some sites by its path on a server. */
const texts = Object.fromEntries(
  Object.entries({ zh: site, en: english, small }).flatMap(([folder, files]) =>
    Object.entries(files).map(([file, text]) => [`/${folder}/${file}`, text] as const),
  ),
);

const PAGES = [
  ...pagesOf(site).map((file) => `/zh/${file}`),
  ...pagesOf(english).map((file) => `/en/${file}`),
  ...pagesOf(small).map((file) => `/small/${file}`),
];

for (const width of [1440, 390]) {
  browserTest(test, `no page is wider than a screen of ${width} pixels, and each has its style`, (browser) =>
    withServer({ texts }, async (origin) => {
      const page = await browser.open(`${origin}/zh/index.html`, { width, height: 900 });
      const wrong: string[] = [];
      for (const path of PAGES) {
        await page.goto(origin + path);
        const over: unknown = await page.evaluate(TOO_WIDE);
        const margin: unknown = await page.evaluate('getComputedStyle(document.body).marginTop');
        if (over !== 0 || margin !== '0px') wrong.push(`${path}: ${over}, ${margin}`);
      }
      assert.equal(wrong, []);
    }),
  );
}

browserTest(test, 'every link leads to a page of the server', (browser) =>
  withServer({ texts }, async (origin) => {
    const page = await browser.open(`${origin}/zh/index.html`);
    const linked = new Set<string>();
    for (const path of PAGES) {
      for (const [, href = ''] of (texts[path] ?? '').matchAll(/\shref="([^"#]+)/g)) {
        linked.add(new URL(href, origin + path).href);
      }
    }
    const wrong: string[] = [];
    for (const url of linked) {
      const answer = await page.request.get(url);
      if (answer.status() !== 200) wrong.push(`${url}: ${answer.status()}`);
    }
    assert.ok(linked.size > 60, `only ${linked.size} pages are linked`);
    assert.equal(wrong, []);
  }),
);

browserTest(test, 'the pages have their style when opened from the disk', async (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'banfa-site-'));
  try {
    for (const [file, text] of Object.entries(site)) writeFileSync(join(folder, file), text);
    const page = await browser.open(pathToFileURL(join(folder, 'article-6.html')).href);
    assert.is(await page.evaluate('getComputedStyle(document.body).marginTop'), '0px');
    await page.click('a[href^="notes.html#erratum-1"]');
    assert.match(page.url(), /notes\.html#erratum-1$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

browserTest(test, 'the first key leads past the navigation', (browser) =>
  withServer({ texts }, async (origin) => {
    const page = await browser.open(`${origin}/zh/article-6.html`);
    await page.keyboard.press('Tab');
    const focused = 'document.activeElement.textContent';
    assert.is(await page.evaluate(focused), '跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.is(await page.evaluate("document.querySelector('main').contains(document.activeElement)"), true);
  }),
);

browserTest(test, 'pages print without navigation, on numbered sheets', (browser) =>
  withServer({ texts }, async (origin) => {
    for (const file of ['text', 'article-6', 'materials', 'procedure-certification', 'case-01-recognized']) {
      const page = await browser.open(`${origin}/zh/${file}.html`);
      const sheets = await page.pdf({ preferCSSPageSize: true });
      assert.is(sheets.subarray(0, 5).toString(), '%PDF-', file);
      await page.emulateMedia({ media: 'print' });
      const hidden =
        "['header nav', '.side', '.skip'].every((one) => {" +
        ' const found = document.querySelector(one);' +
        " return found === null || getComputedStyle(found).display === 'none'; })";
      assert.is(await page.evaluate(hidden), true, file);
      await page.close();
    }
  }),
);

browserTest(test, 'what is written stands off from its ground, in light and in dark', (browser) =>
  withServer({ texts }, async (origin) => {
    const page = await browser.open(`${origin}/zh/index.html`);
    const kinds =
      'index text article-6 article-11 facts materials parameters duties procedures procedure-certification decisions notes cases names case-07-medicine-missing case-14-report-missed';
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const file of kinds.split(' ')) {
        await page.goto(`${origin}/zh/${file}.html`);
        assert.is(await page.evaluate(PALE), '', `${file} ${colorScheme}`);
      }
    }
  }),
);

test.run();
