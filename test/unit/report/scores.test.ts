/** The scores of a case in the terminal and on the page, and what reasons and changes say of a score. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Explanation } from '../../../src/model/finding.ts';
import type { Score } from '../../../src/model/score.ts';
import { cellsOf } from '../../../src/report/cells.ts';
import { differenceText } from '../../../src/report/difference-text.ts';
import { reasonsOf } from '../../../src/report/reasons.ts';
import { contextOf } from '../../../src/report/run-context.ts';
import { renderRunHtml } from '../../../src/report/run-html.ts';
import { turnText } from '../../../src/report/run-open.ts';
import { renderRun } from '../../../src/report/run-text.ts';
import { sinceText } from '../../../src/report/since-text.ts';
import type { Detail, Language } from '../../../src/report/style.ts';
import { faultsOfHtml, loadsOfHtml } from '../../support/html-balance.ts';
import { fixtureOutcome, fixturePack } from '../../support/outcome-fixture.ts';
import {
  failedScore,
  openScore,
  scoredOutcome,
  scoredPack,
  settledScore,
} from '../../support/report-scores.ts';

const test = suite('report/scores');

const shown = (score: Score, detail: Detail, language: Language = 'zh', width = 100): readonly string[] => {
  const style = { language, width, colour: false, ascii: false, detail };
  const lines = renderRun(scoredOutcome(score), scoredPack, style).split('\n');
  const from = lines.indexOf(language === 'zh' ? '评分' : 'Scores');
  return lines.slice(from + 1, lines.indexOf('', from));
};

test('a score is its total with verdict and marks, then groups; nothing that is not needed', () => {
  assert.equal(shown(settledScore, 'normal', 'zh', 120), [
    '  评审评分 81.5 分，达到要求（合格分 60，满分 105）〔申报通知〕',
    '  ✓ 图书建设    20/25  权重 1.2，须不低于 15 分',
    '    办学特色  54.5/75',
    '    加分        +3     全国先进',
    '    一票否决           不成立',
    '    评委评分           有效评分 5 份（应不少于 5 份）；回避 1 人；缺席 1 人；最高与最低相差 25 分；提请复核',
  ]);
});

test('an open score is an interval, says what its verdict waits for and who owes it', () => {
  const lines = shown(openScore, 'normal');
  assert.equal(lines.slice(0, 4), [
    '  评审评分 32～98 分，待定（合格分 60，满分 105）〔申报通知〕',
    '    是否一票否决尚不能判定：发生严重事故',
    '    「图书建设」能否达到 15 分尚不能判定',
    '    能否达到合格分 60 尚不能判定',
  ]);
  assert.is(lines.at(-1), '    待补：缺「图书更新率」，由学校提供；待评委会评分');
});

test('a score that does not pass says why: vetoes, floors, how far it is below the mark', () => {
  assert.equal(shown(failedScore, 'normal').slice(1, 4), [
    '    一票否决：发生严重事故',
    '    「图书建设」低于 15 分',
    '    比合格分低 11.75 分',
  ]);
});

test('in detail every indicator stands with its value and band, every judge with marks and status', () => {
  const lines = shown(settledScore, 'full', 'zh', 120);
  const row = (title: string): string => lines.find((one) => one.trim().startsWith(title)) ?? '';
  assert.match(row('图书更新率'), /7\/10 {2}26%，不低于 15%、低于 30%$/);
  assert.match(row('办学类别'), /5\/5 {3}公办$/);
  assert.match(row('规模'), /8\/10 {2}就高取「图书更新率」：26%，不低于 20%〔第三条（二）〕$/);
  assert.match(row('增长'), /10\/10 {2}计算得 10$/);
  assert.match(
    row('答辩表现'),
    /39\.5\/60 {2}专家甲 40、专家乙 39、专家戊 39\.5；不计入：专家丙 55、专家丁 30$/,
  );
  assert.match(row('联合申报'), /5\/5 {3}联合申报$/);
  assert.match(row('材料迟交'), / 0 +〔申报通知〕$/);
  assert.match(row('专家丙'), /不计入 {2}55/);
  assert.match(row('专家己'), /回避 +子女在该校就读$/);
});

test('points stand under points and full marks under full marks, wide characters counted as two', () => {
  for (const score of [settledScore, openScore, failedScore]) {
    for (const language of ['zh', 'en'] as const) {
      const columns = shown(score, 'full', language, 120)
        .flatMap((line) => /^ +(?:[✓✗?] )?\S+ +[\d.+～–-]+(?=\/\d)/u.exec(line)?.[0] ?? [])
        .map(cellsOf);
      assert.ok(columns.length > 4);
      assert.equal([...new Set(columns)].length, 1, `${language} ${columns}`);
    }
  }
});

test('no line is wider than the terminal', () => {
  for (const width of [80, 100, 120]) {
    for (const language of ['zh', 'en'] as const) {
      for (const line of shown(openScore, 'full', language, width)) assert.ok(cellsOf(line) <= width, line);
    }
  }
});

test('a formula beyond full marks, or below nothing, says so; the best of several that is open, too', () => {
  const [books, spirit] = settledScore.groups;
  if (books === undefined || spirit === undefined) throw new Error('two groups');
  const reckoned = (value: number): string => {
    const indicators = spirit.indicators.map((one) =>
      one.by === 'formula'
        ? { ...one, explanation: { op: 'min', value, args: [] } satisfies Explanation }
        : one,
    );
    return shown({ ...settledScore, groups: [books, { ...spirit, indicators }] }, 'full').join('\n');
  };
  assert.match(reckoned(12.5), /计算得 12\.5，以满分为限/);
  assert.match(reckoned(-3), /计算得 -3，不低于零/);
  const open = books.indicators.map((one) =>
    one.by === 'best'
      ? { id: one.id, title: one.title, citations: [], max: 10, by: one.by, least: 2, most: 8 }
      : one,
  );
  const lines = shown({ ...settledScore, groups: [{ ...books, indicators: open }, spirit] }, 'full').join(
    '\n',
  );
  assert.match(lines, /2～8\/10 +就高计分，取哪一项尚未确定/);
});

test('a case to which no score applies has no such section', () => {
  const style = { language: 'zh', width: 100, colour: false, ascii: false, detail: 'full' } as const;
  assert.not.match(renderRun(fixtureOutcome, fixturePack, style), /\n评分\n/);
  assert.not.match(renderRunHtml(fixtureOutcome, fixturePack, { language: 'zh' }), /<h2>评分/);
});

test('the page folds groups that are settled and well, and opens the others; it is well-formed', () => {
  const page = (score: Score): string => renderRunHtml(scoredOutcome(score), scoredPack, { language: 'zh' });
  const opened = (html: string): readonly string[] =>
    [
      ...html
        .slice(html.indexOf('<section id="scores">'))
        .matchAll(/<details class="group" open><summary><span class="title">([^<]*)/g),
    ].map(([, title = '']) => title);
  assert.equal(opened(page(settledScore)), ['评委评分']);
  assert.equal(opened(page(openScore)), ['图书建设', '办学特色', '一票否决', '评委评分']);
  assert.equal(opened(page(failedScore)), ['图书建设', '一票否决', '评委评分']);
  for (const score of [settledScore, openScore, failedScore]) {
    assert.equal(faultsOfHtml(page(score)), []);
    assert.equal(loadsOfHtml(page(score)), []);
  }
});

test('words of a pack and of judges are escaped', () => {
  const evil = '"><script>alert(1)</script>\u202e';
  const score: Score = {
    ...settledScore,
    title: evil,
    panel: {
      judges: [{ judge: 'j', name: evil, status: 'counted', total: 1, marks: {}, comment: evil, why: evil }],
      counted: 1,
      quorum: 1,
      review: false,
    },
    vetoes: [
      { id: 'v', title: evil, citations: [], verdict: 'met', explanation: { op: 'literal', args: [] } },
    ],
  };
  const page = renderRunHtml(scoredOutcome(score), scoredPack, { language: 'en' });
  assert.not.match(page, /<script|\u202e/);
  assert.equal(faultsOfHtml(page), []);
});

test('a rule that asks for a score tells its points against what is asked', () => {
  const leaf = (left: Partial<Explanation>, value: boolean, distance?: number) => ({
    rule: 'r',
    title: '总分达标',
    citations: [],
    kind: 'when' as const,
    verdict: value ? ('met' as const) : ('unmet' as const),
    explanation: {
      op: '>=' as const,
      value,
      ...(distance === undefined ? {} : { distance }),
      args: [
        { op: 'score' as const, name: 'evaluation', args: [], ...left },
        { op: 'literal' as const, value: 60, args: [] },
      ],
    },
    children: [],
    missing: [],
    lets: {},
    provisional: [],
  });
  const view = { pack: scoredPack, replay: fixtureOutcome.replay, language: 'zh', notice: '2026' } as const;
  assert.equal(reasonsOf(leaf({ value: 48.25 }, false, -11.75), view), [
    '评审评分：48.25 分，要求不低于 60 分，差 11.75 分',
  ]);
  assert.equal(reasonsOf(leaf({ bounds: [32, 55] }, false), view), ['评审评分：32～55 分，要求不低于 60 分']);
  assert.equal(reasonsOf(leaf({ value: 81.5, name: 'evaluation.spirit' }, true), view), [
    '81.5 分，要求不低于 60 分',
  ]);
});

test('what a decision or a new sheet changes of a score is told by total and verdict', () => {
  const style = { language: 'zh', width: 100, colour: false, ascii: false, detail: 'normal' } as const;
  const context = contextOf(scoredOutcome(settledScore), scoredPack, style);
  assert.is(
    turnText(
      { kind: 'score', id: 'evaluation', title: '评审评分', from: settledScore, to: failedScore },
      context,
    ),
    '「评审评分」由 81.5 分（达到要求）变为 48.25 分（未达到要求）',
  );
  assert.is(
    turnText({ kind: 'score', id: 'evaluation', title: '评审评分', to: openScore }, context),
    '「评审评分」由待定变为 32～98 分（待定）',
  );
  assert.is(
    sinceText(scoredOutcome(openScore), scoredOutcome(settledScore), scoredPack, 'zh'),
    '与上次相比：「评审评分」由 32～98 分（待定）变为 81.5 分（达到要求）',
  );
});

test('an expected score that differs is told in words', () => {
  const told = (expected: string, actual: string): string =>
    differenceText(
      { about: 'score', name: 'evaluation', expected: [expected], actual: [actual] },
      scoredPack,
      'zh',
    );
  assert.is(told('met', 'unmet'), '评分「评审评分」应为「达到要求」，实为「未达到要求」');
  assert.is(told('81.5', '80'), '评分「评审评分」应为「81.5」，实为「80」');
});

test.run();
