import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Pack } from '../../../src/model/pack.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { differencesOf } from '../../../src/outcome/expectation.ts';
import { statesOf } from '../../../src/report/titles.ts';
import type { Kind } from '../../../src/site/addresses.ts';
import { anchor, scoringKey } from '../../../src/site/addresses.ts';
import type { SiteCase } from '../../../src/site/site.ts';
import { SITE_MANIFEST, siteOf } from '../../../src/site/site.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../../support/shipped.ts';
import { brokenLinks, doubledNames, namesIn } from '../../support/site-links.ts';
import { smallPack } from '../../support/small-pack.ts';

const test = suite('site/site');

const pack = shippedPack();

const siteCases = (names: readonly string[]): readonly SiteCase[] =>
  names.map((name) => {
    const found = shippedCase(name, pack);
    const asOf = found.asOf ?? found.events.at(-1)?.date ?? '2026-12-31';
    const outcome = assess(pack, found, asOf, { recompute: false });
    const { expect } = found;
    return {
      file: `examples/${name}`,
      case: found,
      about: `${name} 说明第六条（七）和 ED-42`,
      outcome,
      ...(expect === undefined ? {} : { differences: differencesOf(expect, outcome, []) }),
    };
  });

const DAY = '2026-12-31';

const cases = siteCases(shippedCaseNames);
const site = siteOf(pack, { language: 'zh', asOf: DAY, cases });
const english = siteOf(pack, { language: 'en', asOf: DAY, cases: cases.slice(0, 8) });
const small = siteOf(smallPack(), { language: 'zh', asOf: DAY });
const pages = (files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(files).filter(([file]) => file.endsWith('.html'));

test('every link inside a site arrives, and no page gives a name twice', () => {
  for (const files of [site, english, small]) {
    assert.equal(brokenLinks(files), []);
    assert.equal(doubledNames(files), []);
  }
});

test('every rule, fact, parameter, decision, state and note is told in one place', () => {
  const names = [...namesIn(site).values()].flat();
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const procedures = Object.values(pack.procedures);
  const expected: Partial<Readonly<Record<Kind, readonly string[]>>> = {
    rule: Object.keys(pack.rules),
    advisory: Object.keys(pack.advisories),
    catalogue: Object.keys(pack.catalogues),
    fact: Object.keys(pack.facts),
    parameter: Object.keys(pack.parameters),
    decision: Object.keys(pack.decisions),
    role: Object.keys(pack.roles),
    stage: Object.keys(pack.stages),
    state: statesOf(pack).map(({ path }) => path),
    event: procedures.flatMap(({ events }) => Object.keys(events)),
    obligation: procedures.flatMap(({ id, obligations }) =>
      Object.keys(obligations).map((one) => `${id}.${one}`),
    ),
    grade: Object.keys(pack.grades),
    scoring: pack.scorings.map(scoringKey),
    note: pack.notes.map(({ id }) => id),
    source: Object.keys(pack.sources),
    erratum: pack.errata.map((_, index) => String(index + 1)),
  };
  const wrong = Object.entries(expected).flatMap(([kind, ids]) =>
    ids.map((id) => `${kind}-${id}`).filter((name) => counts.get(name) !== 1),
  );
  assert.equal(wrong, []);
});

test('every article, procedure and case has a page, which the manifest lists', () => {
  const articles = pack.chapters.flatMap((chapter) => chapter.articles);
  const expected = [
    ...'index text procedures duties materials facts parameters decisions notes cases names'
      .split(' ')
      .map((name) => `${name}.html`),
    ...articles.map(({ number }) => `article-${number}.html`),
    ...Object.keys(pack.procedures).flatMap((id) => [`procedure-${id}.html`, `procedure-${id}.svg`]),
    ...shippedCaseNames.map((name) => `case-${name.replace('.yaml', '.html')}`),
    'style.css',
    SITE_MANIFEST,
  ].sort();
  assert.equal(Object.keys(site).sort(), expected);
  assert.equal(JSON.parse(site[SITE_MANIFEST] ?? '').files, expected);
});

test('an article shows its words, the rules read back, its parameters and the cases it decided', () => {
  const page = site['article-6.html'] ?? '';
  assert.match(page, /第六条/);
  assert.match(page, /<a href="notes\.html#erratum-1" class="erratum" title="[^"]*">煅长板<\/a>/);
  assert.match(page, /class="param" title="无重大事件年限">三<\/a>/);
  assert.match(page, /<a href="case-04-phosphorus-accident\.html"/);
  assert.match(page, /<li id="rule-strength"><p><b>具备较强综合实力<\/b>：须同时符合下列 4 项/);
});

test('the text page prints the measure word for word', () => {
  const bare = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s|&\w+;/g, '');
  const main = /<main[\s\S]*<\/main>/.exec(site['text.html'] ?? '')?.[0] ?? '';
  for (const article of pack.chapters.flatMap((chapter) => chapter.articles)) {
    for (const { text, items } of article.paragraphs) {
      for (const part of [text, ...items.map((item) => item.text)].flat()) {
        if (typeof part === 'string') assert.ok(bare(main).includes(bare(part)), part);
      }
    }
  }
});

test('the same pack and cases make the same bytes', () => {
  assert.equal(siteOf(pack, { language: 'zh', asOf: DAY, cases }), site);
});

test('nothing in a page runs, or loads more than the stylesheet', () => {
  for (const [file, page] of pages({ ...site, ...english })) {
    assert.ok(page.includes(`content="default-src 'none'; style-src 'self' file:">`), file);
    assert.not.match(
      page,
      /<script|<style|\sstyle="|\son\w+=|javascript:|<iframe|<img|@import|\ssrc=|url\((?!#)/,
      file,
    );
    assert.equal(page.match(/<link [^>]*>/g), ['<link rel="stylesheet" href="style.css">'], file);
    assert.not.match(page, /\bundefined\b|\[object|NaN/, file);
  }
});

test('every element that is opened is closed', () => {
  for (const [file, page] of pages({ ...site, ...small })) {
    const open: string[] = [];
    for (const [, close, name = '', self] of page.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^>]*?)?(\/?)>/gi)) {
      if (self === '/' || ['meta', 'br', 'link'].includes(name)) continue;
      if (close === '/') assert.is(open.pop(), name, file);
      else open.push(name);
    }
    assert.equal(open, [], file);
  }
});

test('every page has its language, a way to skip, landmarks and one heading', () => {
  for (const [file, page] of pages(site)) {
    assert.match(page, /<html lang="zh-CN">/, file);
    assert.match(page, /<a class="skip" href="#main">/, file);
    assert.match(page, /<header[\s\S]*<nav aria-label="[^"]+">[\s\S]*<main id="main">[\s\S]*<footer/, file);
    assert.is(page.split('<h1>').length, 2, file);
  }
});

/** The same with every run of Chinese replaced. */
const withoutChinese = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replace(/\p{Script=Han}+/gu, 'x'));

test('in English nothing but the words of the pack is Chinese, and these say so', () => {
  const foreign = siteOf(withoutChinese(pack), {
    language: 'en',
    asOf: DAY,
    cases: withoutChinese(cases.filter((_, index) => index % 4 === 0)),
  });
  // What is left is numerals and labels that the engine writes for a pack in Chinese.
  const marked = /<(span|figure) lang="zh"[^>]*>[\s\S]*?<\/\1>/g;
  for (const [file, page] of pages(foreign)) {
    assert.match(page, /<html lang="en">/);
    assert.is(/\p{Script=Han}+/u.exec(page.replace(marked, ''))?.[0], undefined, file);
  }
  for (const [file, page] of pages(english)) {
    const shown = page
      .replace(marked, '')
      .replace(/ (?:title|aria-label)="[^"]*"|<title>[^<]*<\/title>/g, '');
    assert.is(/\p{Script=Han}+/u.exec(shown)?.[0], undefined, file);
  }
});

const MARKUP = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>&lt;\u202e\u0007`;

/** Markup behind every text that a reader meets. */
const hostile = (value: Pack): Pack =>
  JSON.parse(
    JSON.stringify(value).replace(
      /"(title|says|what|question|note|issuer|label|heading|printed|correct|quote|evidence|number)":"((?:[^"\\]|\\.)*)"/g,
      (_, key: string, words: string) => `"${key}":"${words}${JSON.stringify(MARKUP).slice(1)}`,
    ),
  );

test('whatever a pack says stays text', () => {
  for (const language of ['zh', 'en'] as const) {
    const evil = siteOf({ ...hostile(pack), preamble: [MARKUP] }, { language, asOf: DAY, cases: [] });
    for (const [file, text] of Object.entries(evil)) {
      if (file === 'style.css' || file === SITE_MANIFEST) continue;
      assert.not.match(text, /<script|<img/, file);
      assert.not(text.includes('\u202e') || text.includes('\u0007'), file);
      const rest = text.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^<>]*>/g, '');
      assert.not.match(rest, /[<>]/, file);
    }
    assert.equal(brokenLinks(evil), []);
  }
});

test('ids of any kind make safe names for elements and files', () => {
  assert.is(anchor('rule', 'a "<b>'), 'rule-a~20~22~3cb~3e');
  const [procedure] = Object.values(smallPack().procedures);
  if (procedure === undefined) throw new Error('no procedure');
  const odd = siteOf(
    { ...smallPack(), procedures: { '../x': { ...procedure, id: '../x' } } },
    { language: 'zh', asOf: DAY },
  );
  assert.equal(
    Object.keys(odd).filter((file) => !/^[a-z0-9_-]+\.(html|svg|css|json)$/.test(file)),
    [],
  );
});

test('a pack without notices, notes, readings and cases has no pages and no links for them', () => {
  const bare: Pack = {
    ...smallPack(),
    notices: {},
    notes: [],
    errata: [],
    ledger: [],
    stages: {},
    sources: {},
    grades: {},
    decisions: {},
    reaches: {},
  };
  const files = siteOf(bare, { language: 'zh', asOf: DAY });
  assert.equal(brokenLinks(files), []);
  assert.equal(
    ['decisions.html', 'notes.html', 'cases.html'].filter((file) => Object.hasOwn(files, file)),
    [],
  );
});

test('what cites nothing of the text has a page of its own', () => {
  const linked = smallPack();
  const uncited: Pack = JSON.parse(
    JSON.stringify(linked).replaceAll(
      /\{"kind":"article","article":5[^}]*\}/g,
      '{"kind":"source","source":"none","label":"别处"}',
    ),
  );
  const files = siteOf(uncited, { language: 'zh', asOf: DAY });
  assert.match(files['others.html'] ?? '', /id="catalogue-features"/);
  assert.equal(brokenLinks(files), []);
});

test('values are those of the day asked for', () => {
  const pageOn = (asOf: string): string =>
    siteOf(smallPack(), { language: 'zh', asOf })['article-4.html'] ?? '';
  const volumes = (asOf: string): string => /馆藏图书不少于<a [^>]*>(\d+)</.exec(pageOn(asOf))?.[1] ?? '';
  assert.equal([volumes('2026-06-01'), volumes('2028-06-01')], ['50000', '80000']);
  assert.match(pageOn('2026-06-01'), /参数取 2026-06-01 当日的值/);
  assert.match(pageOn('2026-06-01'), /<b>80000 册<\/b>/, 'the values of other days stand beside it');
  const parameters = small['parameters.html'] ?? '';
  assert.match(
    parameters,
    /自 2026-01-01 起：<\/span><b>50000 册<\/b>[\s\S]*自 2028-01-01 起：<\/span><b>80000 册<\/b>/,
  );
});

test('a big pack takes no longer than its size', () => {
  const wide = (times: number): Pack => {
    const rules = Object.fromEntries(
      Array.from({ length: times }, (_, index) =>
        Object.values(pack.rules).map((rule) => {
          const renamed = (id: string): string => `${id}_${index}`;
          const body =
            rule.body.kind === 'when' ? rule.body : { ...rule.body, of: rule.body.of.map(renamed) };
          const { parent, ...rest } = rule;
          const own = parent === undefined ? {} : { parent: renamed(parent) };
          return [renamed(rule.id), { ...rest, ...own, id: renamed(rule.id), body }] as const;
        }),
      ).flat(),
    );
    return { ...pack, rules, procedures: {} };
  };
  const spent = (made: Pack): number => {
    const before = process.cpuUsage();
    siteOf(made, { language: 'zh', asOf: DAY });
    return process.cpuUsage(before).user;
  };
  const [few, many] = [wide(4), wide(40)];
  spent(few);
  assert.ok(spent(many) < Math.max(spent(few) * 40, 2_000_000), 'ten times the rules');
});

test.run();
