/** Score tables and rounds read back: every number with the word that says whether it belongs, no id, no operator. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Expression } from '../../../src/model/expression.ts';
import type { Band, Indicator, Scale, Scoring } from '../../../src/model/scoring.ts';
import { cellsOf } from '../../../src/report/cells.ts';
import { renderExplain } from '../../../src/report/explain-text.ts';
import { mentionsIn } from '../../../src/report/mentions.ts';
import { readingOf } from '../../../src/report/reading.ts';
import { expressionsOfRound, expressionsOfScoring } from '../../../src/report/scoring-expressions.ts';
import { scoringReading } from '../../../src/report/scoring-reading.ts';
import {
  adjustmentLines,
  indicatorParts,
  panelLines,
  scoringHead,
} from '../../../src/report/scoring-text.ts';
import { speakerOf } from '../../../src/report/sentence.ts';
import type { Language } from '../../../src/report/style.ts';
import { roundRules, scoredOutcome, scoredPack, scoring, settledScore } from '../../support/report-scores.ts';

const test = suite('report/explain-scoring');

const style = { language: 'zh', width: 110, colour: false, ascii: false } as const;
const explained = (word: string, language: Language = 'zh'): string =>
  renderExplain(scoredPack, word, { ...style, language }) ?? '';

const place = { file: 'x.yaml', line: 1, column: 1 };
const lit = (value: number | boolean): Expression => ({ op: 'literal', value });
const fact = (id: string): Expression => ({ op: 'var', fact: id, scope: 'case' });
const items = (scale: Scale, title = '图书更新率', language: Language = 'zh'): readonly string[] => {
  const indicator: Indicator = {
    id: 'a.b.c',
    title,
    citations: [],
    max: lit(10),
    evidence: [],
    scale,
    place,
  };
  return indicatorParts(indicator, scoring, scoringReading(scoredPack, scoring, {}, language)).items;
};
const bands = (of: Expression, ...all: readonly Band[]): Scale => ({ kind: 'bands', of, bands: all });

test('a whole table is read back, indicator by indicator', () => {
  const text = explained('evaluation');
  for (const line of [
    '评分表 评审评分  申报通知',
    '  适用于「2026年评优通知」',
    '  • 总分满分 105 分；四舍五入，保留 2 位小数；总分不低于 60 分的，达到要求',
    '  • 图书建设：满分 25 分；权重 1.2；低于 15 分的，未达到要求〔第三条（一）〕',
    '    • 图书更新率（满分 10 分）：不低于 30% 的，得 10 分；不低于 15%、低于 30% 的，得 7 分；低于 15% 的，得 3',
    '    • 办学类别（满分 5 分）：「公办」的，得 5 分；「民办」的，得 3 分',
    '      • 在校人数不少于 1000 人的，得 10 分；少于 1000 人的，得 5 分',
    '    • 答辩表现（满分 60 分）：由评委会评分',
    '    • 联合申报（满分 5 分）：联合申报的，得 5 分；不联合申报的，得 0 分',
    '  • 加分：合计不超过 5 分',
    '    • 全国先进：联合申报的，加 3 分',
    '    • 材料迟交：在校人数多于 5000 人的，扣 2 分，最多 4 分',
    '    • 发生严重事故：不符合「近三年无严重事故」〔第三条（三）〕',
    '  • 有效评分应不少于 5 份，且为单数',
    '  • 去掉总分最高和最低的各一份，取其余各份的平均数；不足三份的，取各份的平均数',
    '  • 与下列各方有利害关系的评委应当回避：办学类别、安全记录·等级',
  ]) {
    assert.ok(text.split('\n').includes(line), line);
  }
  assert.not.match(text, /[a-z]+\.[a-z]+\.[a-z]|>=|undefined|\[object/);
});

test('a band says of each end whether the number belongs to it', () => {
  const ratio = fact('school.ratio');
  const end = (at: number, included: boolean) => ({ at: lit(at), included });
  const band = (from: ReturnType<typeof end> | undefined, to: ReturnType<typeof end> | undefined): Band => ({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    points: lit(1),
    place,
  });
  assert.equal(
    items(
      bands(
        ratio,
        band(end(5, true), undefined),
        band(end(5, false), undefined),
        band(undefined, end(5, true)),
        band(undefined, end(5, false)),
        band(end(1, false), end(5, true)),
        band(undefined, undefined),
      ),
    ),
    [
      '不低于 5% 的，得 1 分',
      '高于 5% 的，得 1 分',
      '不高于 5% 的，得 1 分',
      '低于 5% 的，得 1 分',
      '高于 1%、不高于 5% 的，得 1 分',
      '得 1 分',
    ],
  );
  assert.equal(items(bands(fact('school.pupils'), band(end(5, false), end(9, false))), '规模'), [
    '在校人数多于 5 人、少于 9 人的，得 1 分',
  ]);
  assert.equal(items(bands(ratio, band(end(1, true), end(5, false))), '图书更新率', 'en'), [
    'at least 1% and less than 5%: 1 point',
  ]);
});

test('yes and no are told as conditions, titles in quotes, one value or several', () => {
  const joint = fact('school.joint');
  const of = (values: readonly (boolean | string)[], points: number): Band => ({
    values,
    points: lit(points),
    place,
  });
  assert.equal(items(bands(joint, of([true, false], 2))), ['得 2 分']);
  assert.equal(items(bands(joint, of([false], 0), of([true], 1))), [
    '不联合申报的，得 0 分',
    '联合申报的，得 1 分',
  ]);
  assert.equal(items(bands(fact('school.kind'), of(['public', 'private'], 1)), '办学类别'), [
    '「公办」或者「民办」的，得 1 分',
  ]);
});

test('points that hang on a parameter are those the call sets, or say that it sets them', () => {
  const asks: Scale = bands(fact('school.pupils'), {
    from: { at: { op: 'param', parameter: 'pupils_min' }, included: true },
    points: { op: 'param', parameter: 'pupils_min' },
    place,
  });
  assert.equal(items(asks, '在校人数'), ['不少于 600 人的，得 600 分']);
  const { notice: _, ...own } = scoring;
  const reading = scoringReading(scoredPack, own, {}, 'zh');
  const indicator: Indicator = {
    id: 'a',
    title: '在校人数',
    citations: [],
    max: lit(1),
    evidence: [],
    scale: asks,
    place,
  };
  assert.equal(indicatorParts(indicator, own, reading).items, [
    '不少于通知所定的「在校人数下限」的，得通知所定的「在校人数下限」',
  ]);
});

test('bonuses and deductions: so much, as much as a fact says, so much for each record, no more than so much', () => {
  const reading = scoringReading(scoredPack, scoring, {}, 'zh');
  const count: Expression = { op: 'count', list: { fact: 'incidents', scope: 'case' } };
  const taken = (points: Expression, more: { readonly most?: Expression } = {}): string | undefined =>
    adjustmentLines(
      'deductions',
      { ...scoring, deductions: [{ id: 'a.b', title: '甲', citations: [], points, place, ...more }] },
      reading,
    )[1]?.text;
  assert.is(taken(lit(2)), '：扣 2 分');
  assert.is(taken(fact('school.pupils'), { most: lit(4) }), '：按在校人数扣分，最多 4 分');
  assert.is(taken({ op: '*', args: [lit(3), count] }), '：按安全记录的数量，每个扣 3 分');
  assert.is(taken({ op: '*', args: [fact('school.pupils'), count] }), '：按在校人数与安全记录的数量之积扣分');
});

test('rounding and panels in all their forms', () => {
  const reading = scoringReading(scoredPack, scoring, {}, 'zh');
  const { pass: _, ...without } = scoring;
  const head = (change: Partial<Scoring>): string => scoringHead({ ...without, ...change }, reading);
  assert.is(head({ rounding: { digits: 0, mode: 'down' } }), '总分满分 105 分；舍去尾数，取整数');
  assert.is(
    head({ rounding: { digits: 1, mode: 'half_even' } }),
    '总分满分 105 分；四舍六入五成双，保留 1 位小数',
  );
  const panel = (odd: boolean): readonly string[] =>
    panelLines(
      { ...scoring, panel: { by: 'jury', citations: [], odd, merge: 'median', conflictsWith: [] } },
      reading,
    ).map((one) => one.text);
  assert.equal(panel(true), [
    '由评委会评分',
    '有效评分的份数应为单数',
    '取总分居中的一份；份数为双数的，取居中两份的平均数',
  ]);
  assert.is(panel(false).length, 2);
});

test('an article shows the tables, or the groups and indicators, that cite it', () => {
  const text = explained('第三条（一）');
  assert.match(text, /\n评分表\n {2}• 评审评分（2026年评优通知）\n {4}• 图书建设：满分 25 分/);
  assert.not.match(text, /答辩表现/);
  const safe = explained('第三条（三）');
  assert.match(safe, /评审评分（2026年评优通知）\n {4}• 发生严重事故：不符合/);
});

test('the rules of a round are sentences: who takes part, order among equals, quota, reserve', () => {
  const text = explained('2026年第一批评选');
  for (const line of [
    '评选：2026年第一批评选',
    '  • 按「评审评分」的总分由高到低排名；被一票否决的和未达到要求的不参加排名',
    '  • 总分相同的，依次按下列顺序排名；仍然相同的，名次并列',
    '    • 办学特色得分高的在前（按「办学特色」得分由高到低）〔申报通知〕',
    '    • 申报在先的在前（按进入核对之日由早到晚）〔申报通知〕',
    '  • 名额 10 个',
    '  • 名额按「办学类别」分配；每类不超过 6 个；每类有达到要求的，至少保留 1 个；「民办」不超过 4 个',
    '  • 另设候补 3 个，按名次递补',
  ]) {
    assert.ok(text.split('\n').includes(line), line);
  }
  assert.is(explained('2026'), text);
  assert.match(explained('evaluation', 'en'), /ranked by the total of “评审评分”, the highest first/);
});

test('with a case its score stands below the table; groups and indicators lead to the table as well', () => {
  const text = renderExplain(scoredPack, '评审评分', style, { outcome: scoredOutcome(settledScore) }) ?? '';
  assert.match(text, /本案：第一中学（虚构）\n {2}评审评分 81\.5 分，达到要求/);
  assert.is(explained('答辩表现'), explained('evaluation'));
  assert.is(explained('evaluation.spirit'), explained('evaluation'));
});

test('a fact or a parameter tells which tables and rounds use it', () => {
  assert.match(explained('在校人数'), /用于\n {2}• 评审评分〔申报通知〕/);
  assert.match(explained('公告期'), /用于\n {2}• 2026年第一批评选/);
  const asked = mentionsIn(expressionsOfScoring(scoring));
  assert.equal([...asked.facts], ['school.ratio', 'school.kind', 'school.pupils', 'school.joint']);
  assert.equal([...asked.rules], ['worthy.safe']);
  const round = mentionsIn(expressionsOfRound(roundRules));
  assert.equal([...round.scores], ['evaluation.spirit']);
  assert.equal([...round.parameters], ['ratio_min', 'notice_days']);
});

test('a score in a condition is a total, or the points of a group', () => {
  const reading = readingOf(scoredPack, {});
  const zh = speakerOf('zh');
  const asks = (score: string): Expression => ({ op: '>=', args: [{ op: 'score', score }, lit(60)] });
  assert.is(zh.condition(asks('evaluation'), reading), '「评审评分」总分不低于 60 分');
  assert.is(zh.condition(asks('evaluation.books'), reading), '「图书建设」得分不低于 60 分');
  assert.is(zh.condition({ op: 'not', args: [asks('evaluation')] }, reading), '「评审评分」总分低于 60 分');
  assert.is(
    speakerOf('en').condition(asks('evaluation'), reading),
    'the total of “评审评分” is at least 60 points',
  );
  assert.is(
    zh.value({ op: '-', args: [{ op: 'score', score: 'evaluation' }, lit(5)] }, reading),
    '「评审评分」总分减去 5 之差',
  );
});

test('no line is wider than the terminal', () => {
  for (const width of [60, 80, 100]) {
    for (const word of ['evaluation', '2026']) {
      const text = renderExplain(scoredPack, word, { ...style, width }) ?? '';
      for (const line of text.split('\n')) assert.ok(cellsOf(line) <= width, line);
    }
  }
});

test.run();
