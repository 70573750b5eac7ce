/** The example of a page in a real browser, under its policy: files dropped and chosen, right, wrong, huge, and in a hurry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Size } from '../support/browser.ts';
import { browserTest, withServer } from '../support/browser.ts';
import { ROOT, shippedPack } from '../support/shipped.ts';

const test = suite('slow/embed-page');

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const WIDE: Size = { width: 1440, height: 900 };
const NARROW: Size = { width: 390, height: 844 };
const example = (name: string): string => readFileSync(join(ROOT, 'examples', name), 'utf8');

interface Step {
  readonly name: string;
  readonly size: Size;
  readonly run: (page: Page) => Promise<void>;
}

const steps: Step[] = [];
const step = (name: string, run: Step['run'], size = WIDE): void => {
  steps.push({ name, size, run });
};

/** Drops files on the page as a hand would: over it, then let go. Scripts for the page are texts: it has other types. */
const drop = async (page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> => {
  await page.evaluate(`{
    const dataTransfer = new DataTransfer();
    for (const [name, text] of ${JSON.stringify(files)}) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }`);
};

const FOCUSED = 'document.activeElement?.id';

const statusOf = async (page: Page, pattern: RegExp): Promise<string> => {
  const status = page.locator('#status', { hasText: pattern });
  await status.waitFor();
  return status.innerText();
};

for (const [size, width] of [
  [WIDE, 'wide'],
  [NARROW, 'narrow'],
] as const) {
  step(
    `a dropped case is judged on a ${width} screen, and nothing is cut off`,
    async (page) => {
      await drop(page, [['02.yaml', example('02-liquor-awaiting-judgement.yaml')]]);
      assert.is(await statusOf(page, /基准日/), '「可予认定」待定（基准日 2026-06-01）。下载试算报告');
      assert.is(await page.locator('.seal strong').innerText(), '待定');
      assert.match(await page.locator('#missing').innerText(), /平均研发投入强度较高/);
      assert.is(await page.locator('h1').count(), 1);
      assert.is(await page.evaluate(FOCUSED), 'answer');
      assert.is(
        await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
        0,
        'too wide',
      );
      // The report's style came in although the policy takes no style from the text of a page.
      assert.is(
        await page.evaluate("getComputedStyle(document.querySelector('.seal')).color"),
        'rgb(255, 255, 255)',
      );
    },
    size,
  );
}

step('a broken file is told line by line, and mended it is judged', async (page) => {
  await drop(page, [['错.yaml', example('mistakes/01-many-mistakes.yaml')]]);
  await statusOf(page, /有 23 处要改/);
  const first = page.locator('.problems li').first();
  assert.equal(
    (await first.innerText()).split('\n').map((line) => line.replace(/\s+/g, ' ')),
    ['第 6 行第 9 列没有名为「2062」的通知', 'notice: "2062" # 没有这份申报通知', '是否指「2026」？'],
  );
  assert.is(await first.locator('mark').innerText(), '"2062"');
  await drop(page, [['对.yaml', example('01-recognized.yaml')]]);
  assert.match(await statusOf(page, /基准日/), /^「可予认定」符合/);
  assert.is(await page.locator('.problems').count(), 0);
});

step('whatever else is dropped is told in words, and takes the last result away', async (page) => {
  const dropped: readonly (readonly [files: readonly (readonly [string, string])[], status: RegExp])[] = [
    [[['图.png', '\u0089PNG\r\n\u001a\n\u0000\u0000']], /「图.png」有 1 处要改/],
    [[['空.yaml', '']], /「空.yaml」有 1 处要改/],
    [[['大.yaml', 'x'.repeat(5 * 1024 * 1024)]], /超过 4 MB/],
    [[['深.json', '['.repeat(50_000)]], /「深.json」有 1 处要改/],
    [[['多.yaml', Array.from({ length: 300 }, (_, n) => `k${n}: 1`).join('\n')]], /「多.yaml」有 301 处要改/],
    [
      [['<img src=x onerror=alert(1)>.yaml', 'case: [']],
      /「<img src=x onerror=alert\(1\)>.yaml」有 \d+ 处要改/,
    ],
    [[], /不是文件/],
    [
      [
        ['a.json', '{"case":"甲"}'],
        ['b.yaml', 'case: b'],
      ],
      /只判定了 2 个文件中的第一个/,
    ],
  ];
  for (const [files, status] of dropped) {
    await drop(page, files);
    await statusOf(page, status);
  }
  assert.is(await page.locator('#case').innerText(), '甲');
  await drop(page, [['大.yaml', 'x'.repeat(5 * 1024 * 1024)]]);
  await statusOf(page, /超过 4 MB/);
  assert.is(await page.locator('#answer').innerText(), '');
});

step('of two files dropped one upon the other the later is shown', async (page) => {
  await page.evaluate(`{
    const text = File.prototype.text;
    File.prototype.text = async function () {
      if (this.name.startsWith('slow')) await new Promise((done) => setTimeout(done, 300));
      return text.call(this);
    };
  }`);
  await drop(page, [['slow.yaml', 'case: 先']]);
  await drop(page, [['quick.yaml', 'case: 后']]);
  await statusOf(page, /基准日/);
  await page.waitForTimeout(500);
  assert.is(await page.locator('#case').innerText(), '后');
});

step('it is used by keyboard, on another day, and the report is taken along', async (page) => {
  const chooser = page.waitForEvent('filechooser'); // asked for early: the browser takes a moment to heed it
  await page.keyboard.press('Tab');
  assert.is(await page.evaluate(FOCUSED), 'file');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(join(ROOT, 'examples/01-recognized.yaml'));
  await statusOf(page, /基准日 2026-12-31/);
  await page.locator('#day').fill('2026-08-01');
  await statusOf(page, /基准日 2026-08-01/);
  const download = page.waitForEvent('download');
  await page.getByText('下载试算报告').press('Enter');
  const saved = await download;
  assert.is(saved.suggestedFilename(), 'GZ-2026-01.html');
  assert.match(readFileSync(await saved.path(), 'utf8'), /^<!doctype html>[\s\S]*基准日 2026-08-01/);
  const tree = await page.locator('body').ariaSnapshot();
  assert.match(tree, /heading "案件试算" \[level=1\]/);
  assert.match(tree, /main "结果"/);
});

browserTest(test, 'the page does what it says, in one browser, each time opened anew', async (browser) => {
  const texts = { '/pack.json': JSON.stringify(shippedPack()) };
  const folders = { '/banfa/': join(ROOT, 'dist/browser'), '/': join(ROOT, 'examples/embed/page') };
  await withServer({ folders, texts, policy: POLICY }, async (origin) => {
    for (const { name, size, run } of steps) {
      const page = await browser.open(`${origin}/`, size);
      await page.waitForSelector('#file:not([disabled])');
      await run(page).catch((thrown: Error) => {
        thrown.message = `${name}: ${thrown.message}`;
        throw thrown;
      });
      await page.close();
    }
  });
});

test.run();
