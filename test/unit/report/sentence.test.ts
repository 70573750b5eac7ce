import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Expression } from '../../../src/model/expression.ts';
import { readingOf } from '../../../src/report/reading.ts';
import { ruleLines } from '../../../src/report/rule-words.ts';
import { speakerOf } from '../../../src/report/sentence.ts';
import { fixturePack } from '../../support/outcome-fixture.ts';
import { shippedPack } from '../../support/shipped.ts';

const test = suite('report/sentence');

const reading = readingOf(fixturePack, {}, fixturePack.rules['worthy.safe']);
const zh = (e: Expression, notice?: string): string =>
  speakerOf('zh').condition(e, notice === undefined ? reading : { ...reading, notice });
const en = (e: Expression): string => speakerOf('en').condition(e, reading);

const fact = (id: string): Expression => ({ op: 'var', fact: id, scope: 'case' });
const field = (id: string): Expression => ({ op: 'var', fact: id, scope: 'item' });
const lit = (value: string | number | boolean): Expression => ({ op: 'literal', value });
const param = (id: string): Expression => ({ op: 'param', parameter: id });
const list = { fact: 'incidents', scope: 'case' } as const;
const grave: Expression = { op: '==', args: [field('grade'), lit('grave')] };
const hurt: Expression = { op: '>', args: [field('injured'), lit(3)] };
const pupils = (op: '<' | '>=', value: number): Expression => ({
  op,
  args: [fact('school.pupils'), lit(value)],
});

test('numbers, dates, enums and yes-or-no facts are compared in words of their own', () => {
  assert.is(zh({ op: '>=', args: [fact('school.ratio'), param('ratio_min')] }), '图书更新率不低于 5%');
  assert.is(zh(pupils('<', 30)), '在校人数少于 30 人');
  assert.is(zh({ op: '==', args: [fact('school.kind'), lit('public')] }), '办学类别为「公办」');
  assert.is(zh({ op: '!=', args: [fact('school.kind'), lit('public')] }), '办学类别不为「公办」');
  assert.is(zh(fact('school.joint')), '联合申报');
  assert.is(zh(fact('judgement.spirit')), '由评委会评判：校风优良');
  assert.is(
    zh({ op: 'in', args: [fact('school.kind')], values: ['public', 'private'] }),
    '办学类别为「公办」或「民办」',
  );
});

test('the value of a parameter is that of the day, of the notice, or named when not known', () => {
  const least: Expression = { op: '>=', args: [fact('school.pupils'), param('pupils_min')] };
  assert.is(zh(least), '在校人数不少于通知所定的「在校人数下限」');
  assert.is(zh(least, '2026'), '在校人数不少于 600 人');
  const ratio: Expression = { op: '>=', args: [fact('school.ratio'), param('ratio_min')] };
  assert.is(speakerOf('zh').condition(ratio, { ...reading, asOf: '2026-05-01' }), '图书更新率不低于 3%');
  assert.is(
    zh({ op: '<=', args: [lit('2026-01-01'), param('starts_on')] }),
    '本办法所定的「公布日」不早于 2026-01-01',
  );
});

test('a denial turns into the opposite words', () => {
  const not = (e: Expression): Expression => ({ op: 'not', args: [e] });
  assert.is(zh(not(pupils('>=', 30))), '在校人数少于 30 人');
  assert.is(zh(not(fact('school.joint'))), '不联合申报');
  assert.is(zh(not(fact('judgement.spirit'))), '由评委会评判：「校风优良」不成立');
  assert.is(
    zh(not({ op: 'and', args: [pupils('>=', 30), grave] })).replace('等级', ''),
    '在校人数少于 30 人，或者grade不为grave',
  );
  assert.is(zh({ op: '==', args: [fact('school.joint'), lit(false)] }), '不联合申报');
  assert.is(zh(not({ op: 'rule', rule: 'worthy' })), '不符合「符合评优条件」');
});

test('and, or and their nesting keep apart what belongs apart', () => {
  const or: Expression = { op: 'or', args: [pupils('<', 30), fact('school.joint')] };
  assert.is(
    zh({ op: 'and', args: [fact('judgement.spirit'), or] }),
    '由评委会评判：校风优良，且（在校人数少于 30 人，或者联合申报）',
  );
  assert.is(zh({ op: 'and', args: [{ op: 'and', args: [or] }] }), '在校人数少于 30 人，或者联合申报');
});

test('records of a list are spoken of without an operator', () => {
  const both: Expression = { op: 'and', args: [grave, hurt] };
  assert.is(
    zh({ op: 'none', list, where: both }),
    '没有一条安全记录同时符合：等级为「严重」，且受伤人数多于 3 人',
  );
  assert.is(zh({ op: 'some', list, where: grave }), '安全记录中有符合下列情形的：等级为「严重」');
  assert.is(zh({ op: 'all', list, where: grave }), '每一条安全记录均符合：等级为「严重」');
  assert.is(
    zh({ op: 'not', args: [{ op: 'all', list, where: grave }] }),
    '安全记录中有符合下列情形的：等级不为「严重」',
  );
  assert.is(
    zh({ op: '<', args: [{ op: 'count', list, where: grave }, lit(1)] }),
    '没有一条安全记录符合：等级为「严重」',
  );
  assert.is(zh({ op: '>=', args: [{ op: 'count', list }, lit(1)] }), '有安全记录');
  assert.is(
    zh({ op: '>=', args: [{ op: 'count', list, where: grave }, lit(2)] }),
    '安全记录中符合「等级为「严重」」的数量不少于 2',
  );
  assert.is(
    zh({ op: '<', args: [{ op: 'sum', list, of: field('injured') }, lit(5)] }),
    '安全记录的受伤人数合计少于 5 人',
  );
});

test('named values are said where they are used, with the direction of a date', () => {
  const window: Expression = {
    op: 'some',
    list,
    where: { op: '>=', args: [field('date'), { op: 'let', name: 'window' }] },
  };
  assert.is(zh(window), '安全记录中有符合下列情形的：发生日期不早于基准日前3年');
  const next: Expression = { op: 'date_add', args: [{ op: 'date', of: 'checking' }, lit(1)], unit: 'day' };
  assert.is(speakerOf('zh').value(next, reading), '进入核对之日的次日');
  const days: Expression = {
    op: 'date_add',
    args: [{ op: 'year_end', args: [{ op: 'date', of: 'as_of' }] }, param('notice_days')],
    unit: 'workday',
  };
  assert.is(speakerOf('zh').value(days, reading), '基准日所在年度的12月31日后4个工作日');
  const back: Expression = {
    op: 'date_add',
    args: [{ op: 'year_start', args: [lit('2026-05-01')] }, lit(-2)],
    unit: 'month',
  };
  assert.is(speakerOf('zh').value(back, reading), '2026-05-01所在年度的1月1日前2个月');
});

test('a chosen reading names its decision once, and vanishes where it is simply yes', () => {
  const branch = (strict: Expression, loose: Expression): Expression => ({
    op: 'choose',
    decision: 'counting',
    options: { strict, loose },
  });
  const least: Expression = { op: '>=', args: [fact('school.pupils'), branch(lit(10), lit(20))] };
  assert.is(zh(least), '在校人数不少于 20 人（按 ED-07 取「延至决定之日」）');
  assert.is(
    speakerOf('zh').condition(least, { ...reading, decisions: { counting: 'strict' } }),
    '在校人数不少于 10 人（按 ED-07 取「自申报之日」）',
  );
  assert.is(
    zh({ op: 'and', args: [least, least] }),
    '在校人数不少于 20 人（按 ED-07 取「延至决定之日」），且在校人数不少于 20 人',
  );
  assert.is(zh({ op: 'and', args: [pupils('<', 3), branch(lit(false), lit(true))] }), '在校人数少于 3 人');
  assert.is(zh({ op: 'or', args: [pupils('<', 3), branch(lit(false), lit(true))] }), '任何情形');
  assert.is(zh({ op: 'and', args: [pupils('<', 3), branch(lit(true), lit(false))] }), '不存在的情形');
  assert.is(
    zh({ op: 'if', args: [branch(lit(false), lit(true)), pupils('<', 3), pupils('<', 9)] }),
    '在校人数少于 3 人',
  );
});

test('cases, sums, ratios and percentages read as they are meant', () => {
  const either: Expression = {
    op: 'if',
    args: [{ op: 'set', parameter: 'pupils_min' }, pupils('>=', 30), fact('judgement.spirit')],
  };
  assert.is(zh(either), '通知明确了「在校人数下限」的，在校人数不少于 30 人；否则，由评委会评判：校风优良');
  const ratio: Expression = {
    op: '*',
    args: [lit(100), { op: '/', args: [fact('school.pupils'), fact('school.ratio')] }],
  };
  assert.is(zh({ op: '>=', args: [ratio, lit(3)] }), '在校人数与图书更新率之比（以百分数计）不低于 3');
  const first: Expression = {
    op: '/',
    args: [{ op: '*', args: [lit(100), fact('school.pupils')] }, fact('school.ratio')],
  };
  assert.is(speakerOf('zh').value(first, reading), '在校人数与图书更新率之比（以百分数计）');
  const sum: Expression = { op: '+', args: [fact('school.pupils'), fact('school.ratio'), lit(1)] };
  assert.is(speakerOf('zh').value(sum, reading), '在校人数、图书更新率与 1 之和');
  const mixed: Expression = { op: '-', args: [sum, lit(2)] };
  assert.is(speakerOf('zh').value(mixed, reading), '（在校人数、图书更新率与 1 之和）减去 2 之差');
  for (const op of ['%', 'min', 'max'] as const) {
    assert.match(
      speakerOf('zh').value({ op, args: [fact('school.pupils'), lit(2)] }, reading),
      /^在校人数.*2/,
    );
    assert.match(
      speakerOf('en').value({ op, args: [fact('school.pupils'), lit(2)] }, reading),
      /在校人数.*2/,
    );
  }
  assert.is(zh({ op: '-', args: [fact('school.pupils'), lit(2)] }), '在校人数减去 2 之差不为零');
  const chosen: Expression = { op: 'if', args: [fact('school.joint'), lit(3), lit(2)] };
  assert.is(speakerOf('zh').value(chosen, reading), '3（联合申报的），否则为 2');
  assert.is(
    zh({ op: '>=', args: [{ op: '+', args: [chosen, fact('school.pupils')] }, chosen] }),
    '（3（联合申报的），否则为 2）与在校人数之和不少于（3 人（联合申报的），否则为 2 人）',
  );
  assert.is(speakerOf('zh').value(fact('school.joint'), reading), '是否联合申报');
  assert.is(speakerOf('zh').value(pupils('<', 3), reading), '是否在校人数少于 3 人');
});

test('English says the same with the titles of the pack', () => {
  assert.is(en({ op: '>=', args: [fact('school.ratio'), param('ratio_min')] }), '图书更新率 is at least 5%');
  assert.is(en(fact('judgement.spirit')), '评委会 judges that “校风优良” holds');
  assert.is(en({ op: 'none', list, where: grave }), 'among 安全记录 there is none for which 等级 is “严重”');
  assert.is(en({ op: 'set', parameter: 'pupils_min' }), 'the call sets “在校人数下限”');
  assert.is(
    en({ op: 'not', args: [{ op: 'in', args: [fact('school.kind')], values: ['public'] }] }),
    '办学类别 is not “公办”',
  );
});

test('no rule of the shipped pack lets an operator, an id or a gap show through', () => {
  const pack = shippedPack();
  for (const language of ['zh', 'en'] as const) {
    for (const rule of Object.values(pack.rules)) {
      for (const { text } of ruleLines(pack, rule, {}, language)) {
        assert.not.match(
          text,
          /[a-z]+[_.][a-z]+|>=|<=|==|\bvar\b|undefined|NaN|：$|，，|“”|「」/,
          `${rule.id}: ${text}`,
        );
      }
    }
  }
});

test.run();
