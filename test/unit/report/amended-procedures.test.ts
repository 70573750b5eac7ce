import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readPack } from '../../../src/cli/files.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { AmendedProcedure } from '../../../src/report/amended-procedures.ts';
import { amendedProcedures } from '../../../src/report/amended-procedures.ts';
import { renderDiffHtml } from '../../../src/report/diff-html.ts';
import { changesInWords } from '../../../src/report/diff-wording.ts';
import type { Language } from '../../../src/report/style.ts';
import { withVisit } from '../../support/amended-steps.ts';
import { golden } from '../../support/golden.ts';
import { linkedFrom } from '../../support/second-pack.ts';
import { ROOT, shippedPack } from '../../support/shipped.ts';
import { edit, smallPack } from '../../support/small-pack.ts';

const test = suite('report/amended-procedures');

const drawn = (old: Pack, now: Pack, language: Language = 'zh'): readonly AmendedProcedure[] =>
  amendedProcedures(old, now, changesInWords(old, now, language), language);

const lines = ({ steps }: AmendedProcedure): readonly string[] =>
  steps.map(({ number, mark, title }) => `${number ?? '-'} ${mark} ${title}`);

/** What a picture shows, without its style and the rectangles. */
const wordsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*class="([^"]*)"[^>]*>([^<]*)/g)].map(
    ([, classes, words]) => `${classes}: ${words}`,
  );

test('only procedures that are other are drawn, each step with its number', () => {
  const [one, ...more] = drawn(smallPack(), withVisit());
  assert.ok(one !== undefined);
  assert.equal(more, []);
  assert.is(one.title, '星级评定程序');
  assert.equal(lines(one), [
    '- changed 「材料审核」以后的流转',
    '1 added 现场核查',
    '- changed 「异议核实中」以后的流转',
  ]);
  assert.is(one.counts, '新增步骤1个，新增流转2条，删去流转1条，修改流转1条');
  assert.equal(drawn(smallPack(), smallPack()), []);
});

test('what came has a thick line, what went a dashed one with its words struck through, and each says so', () => {
  const [added] = drawn(smallPack(), withVisit());
  const [removed] = drawn(withVisit(), smallPack());
  assert.ok(added !== undefined && removed !== undefined);
  assert.match(added.svg, /<rect class="bf-node bf-added"/);
  assert.match(added.svg, />1 新增<\/text>/);
  assert.ok(wordsIn(added.svg).includes('bf-label bf-removed: 删去：审核通过'));
  assert.ok(wordsIn(added.svg).includes('bf-label bf-changed: 修改：异议不成立'));
  assert.match(removed.svg, /<rect class="bf-node bf-removed"/);
  assert.ok(wordsIn(removed.svg).includes('bf-title bf-removed: 现场核查'));
  assert.ok(wordsIn(removed.svg).includes('bf-cite: 原第六条'));
  assert.match(removed.svg, /\.bf \.bf-title\.bf-removed[^}]*line-through/);
  assert.match(removed.svg, /\.bf-node\.bf-removed\{[^}]*stroke-dasharray/);
});

test('the picture tells in words what it shows', () => {
  const [one] = drawn(smallPack(), withVisit());
  assert.match(one?.svg ?? '', /<desc>星级评定程序：新增步骤1个[^<]*1 新增 现场核查/);
  const [english] = drawn(smallPack(), withVisit(), 'en');
  assert.match(english?.svg ?? '', /<desc>[^<]*1 step added, 2 ways added, 1 way removed, 1 way changed/);
});

test('a time limit whose value is other makes its step other, and shows both', () => {
  const now = smallPack(edit('rules/parameters.yaml', 'unit: workday, value: 5', 'unit: workday, value: 7'));
  const [one] = drawn(smallPack(), now);
  assert.ok(one !== undefined);
  assert.equal(lines(one), ['1 changed 公示中']);
  assert.ok(wordsIn(one.svg).includes('bf-cite: 原公示期满：5个工作日'));
  const page = renderDiffHtml(
    {
      old: smallPack(),
      now,
      words: { old: 'old', now: 'new' },
      changes: changesInWords(smallPack(), now, 'zh'),
    },
    'zh',
  );
  assert.match(page, /<del>公示期满：5个工作日<\/del> <ins>公示期满：7个工作日<\/ins>/);
});

test('a comparison as a page', () => {
  const [old, now] = [withVisit(), smallPack()];
  const page = { old, now, words: { old: 'old', now: 'new' }, changes: changesInWords(old, now, 'zh') };
  golden('diff-zh.html', renderDiffHtml(page, 'zh'));
});

test('the shipped amendment adds a hearing before a title is revoked, and time limits', () => {
  const now = linkedFrom(readPack(join(ROOT, 'examples/amended')));
  const all = drawn(shippedPack(), now);
  assert.equal(
    all.map(({ id, counts }) => [id, counts]),
    [
      ['certification', '修改步骤9个'],
      ['cultivation', '新增步骤2个，新增流转4条，删去流转1条，修改步骤1个'],
    ],
  );
  const [, cultivation] = all;
  assert.ok(cultivation !== undefined);
  assert.equal(lines(cultivation), ['1 changed 应予撤销', '2 added 陈述申辩期内', '3 added 待作出撤销决定']);
  assert.equal(cultivation.steps[1]?.brings, [
    '产业集群发展促进组织：可以陈述、申辩',
    '陈述申辩期满：10个工作日',
  ]);
  for (const { svg } of all) assert.not.match(svg, /NaN|undefined|Infinity|<script/);
});

test('a picture taller than a page is cut, and its lower piece refers to the whole', () => {
  const now = linkedFrom(readPack(join(ROOT, 'examples/amended')));
  const [certification, cultivation] = drawn(shippedPack(), now);
  const boxes = [...(certification?.svg ?? '').matchAll(/<svg [^>]*viewBox="0 (\d+) \d+ (\d+)"/g)].map(
    ([, top, height]) => [Number(top), Number(height)] as const,
  );
  assert.is(boxes.length, 2);
  assert.is(boxes[1]?.[0], boxes[0]?.[1]);
  assert.match(certification?.svg ?? '', /<use href="#bf-all-certification"\/>/);
  assert.not.match(cultivation?.svg ?? '', /<use/);
});

test.run();
