import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cellsOf } from '../../../src/report/cells.ts';
import { renderExplain } from '../../../src/report/explain-text.ts';
import type { Style } from '../../../src/report/style.ts';
import { statesOf } from '../../../src/report/titles.ts';
import { golden } from '../../support/golden.ts';
import { fixtureOutcome, fixturePack } from '../../support/outcome-fixture.ts';
import { libraryPack, troubled } from '../../support/report-cases.ts';
import { shippedPack } from '../../support/shipped.ts';
import { edit, smallPack } from '../../support/small-pack.ts';

const test = suite('report/explain-text');

const style: Style = { language: 'zh', width: 90, colour: false, ascii: false };
const explained = (word: string): string => renderExplain(fixturePack, word, style) ?? 'none';

test('a rule with its text, its meaning, what it rests on, and the values of a case', () => {
  golden('explain-rule-zh.txt', renderExplain(libraryPack, 'clean', style, { outcome: troubled }) ?? '');
});

test('an article with all that stands for it', () => {
  golden('explain-article-zh.txt', renderExplain(libraryPack, '第七条', style) ?? '');
  golden(
    'explain-article-en.txt',
    renderExplain(libraryPack, '第四条', { ...style, language: 'en', ascii: true }) ?? '',
  );
});

test('an article is found by number, id, heading, with spaces and half-width brackets', () => {
  const article = explained('第三条');
  for (const word of [' 第三条 ', 'art3']) assert.is(explained(word), article);
  assert.is(explained('第三条(一)'), explained('第三条（一）'));
  assert.is(explained('第三条第（一）项'), explained('第三条（一）'));
  assert.match(explained('核对'), /^程序 第四条 核对/);
  assert.match(explained('第一章'), /第三条[\s\S]*第四条/);
});

test('an item shows its own words and only what cites it', () => {
  const item = explained('第三条（三）');
  assert.match(item, /（三）近三年无严重事故。/);
  assert.not.match(item, /图书更新率/);
});

test('a title, an id and an ED number lead to the same page', () => {
  assert.is(explained('近三年无严重事故'), explained('worthy.safe'));
  assert.is(explained('counting'), explained('ed-07'));
  assert.match(explained('图书更新率'), /^事实 图书更新率/);
  assert.match(explained('公告期'), /ED-07 「自申报之日」 5个工作日；「延至决定之日」 4个工作日/);
  assert.match(explained('ratio_min'), /自 2026-01-01 起：3%\n.*自 2027-01-01 起：5%/);
});

test('with a case the notice and the day of the case decide the values', () => {
  const text = renderExplain(fixturePack, 'worthy', style, { outcome: fixtureOutcome }) ?? '';
  assert.match(text, /图书更新率不低于 3%/);
  assert.match(text, /本案：2\.6%/);
  assert.match(text, /✗ 图书更新较快/);
});

test('states, events and obligations are explained as well', () => {
  const page = (word: string): string => renderExplain(libraryPack, word, style) ?? 'none';
  assert.match(page('rating.publicity.period.running'), /公示期满：期限 5个工作日/);
  assert.match(page('panel.pass'), /专家评定 → 公示（须符合「符合评定条件」）/);
  assert.match(page('annual_report'), /每年3月31日[\s\S]*以「报送年度报告」完成/);
  assert.match(page('复评'), /每3年一次/);
});

test('a role is explained by its duties, its acts, and what it supplies or decides', () => {
  const page = renderExplain(libraryPack, '专家组', style) ?? 'none';
  assert.is(page, renderExplain(libraryPack, 'panel', style));
  assert.match(page, /^角色 专家组 {2}第六条\npanel {2}rules\/measure\.yaml:\d+\n/);
  assert.match(page, /程序与职责\n {2}• 组织评定〔第六条〕/);
  assert.match(page, /可办理事项\n {2}• 评定合格/);
  assert.match(page, /事实\n {2}• 评判：服务环境良好、座位充足/);
  assert.match(page, /规则\n {2}• 服务环境良好（专家评定）\n {2}• 近年无重大事故（专家评定）/);
  const other = renderExplain(libraryPack, 'office', style) ?? 'none';
  assert.match(other, /年度服务报告|复评：市文化局：复评（每3年一次）/);
  assert.match(other, /认定：.*服务事故的事故等级/);
});

test('a field of the records of a list, by ids, titles or its title alone', () => {
  const page = renderExplain(libraryPack, 'incidents.grade', style) ?? 'none';
  for (const word of ['服务事故.事故等级', 'incidents.事故等级', 'incidents[0].grade', '事故等级']) {
    assert.is(renderExplain(libraryPack, word, style), page, word);
  }
  assert.match(page, /^字段 事故等级/);
  assert.match(page, /属于「服务事故」/);
  assert.match(page, /事故等级（重大、一般）；市文化局认定/);
  assert.match(page, /未认定时的分级\n {2}• 火灾分级/);
  assert.match(page, /用于\n {2}• 近年无重大事故/);
  assert.is(renderExplain(libraryPack, 'incidents.none', style), undefined);
});

test('a clause of a notice has its words, and who cites it', () => {
  const pack = smallPack(
    edit(
      'workflows/rating.yaml',
      'library.submit: { title: 提交材料, cite: 第六条 }',
      'library.submit: { title: 提交材料, cite: notice:window }',
    ),
  );
  const page = renderExplain(pack, 'notice:window', style) ?? 'none';
  assert.match(
    page,
    /^通知条款 notice:window\n\n2026年度星级图书馆申报通知（示例）\n {2}申报时间为3月1日至3月31日\n/,
  );
  assert.match(page, /引用这一条款的\n {2}• 事件 提交材料\n/);
  assert.is(renderExplain(pack, 'notice:windows', style), undefined);
  assert.match(
    renderExplain(pack, 'notice:window', { ...style, language: 'en' }) ?? '',
    /^clause of a notice notice:window/,
  );
});

test('a procedure has its steps in order, not the page of a state', () => {
  const page = renderExplain(libraryPack, '星级评定程序', style) ?? 'none';
  assert.is(page, renderExplain(libraryPack, 'rating', style));
  assert.match(page, /^程序 星级评定程序 {2}第三章\nrating {2}workflows/);
  const steps = [...page.matchAll(/^ {2}(\d+\. \S+)/gm)].map((match) => match[1]);
  assert.equal(steps, [
    '1. 准备申报〔第六条〕',
    '2. 材料审核〔第六条〕',
    '3. 专家评定〔第六条〕',
    '4. 公示〔第七条〕',
    '5. 授予星级〔第七条〕（转入后续管理）',
    '6. 不予授予〔第六条〕（终结，否定结果）',
    '7. 已撤回〔推定',
  ]);
  assert.match(
    page,
    /2\. 材料审核〔第六条〕\n {4}• 市文化局：审核申报材料；未定期限\n {4}• 市文化局 审核通过 → 专家评定（须符合「材料齐全」）/,
  );
  assert.match(page, /公示期满：期限 5个工作日/);
  const followup = renderExplain(libraryPack, 'followup', style) ?? 'none';
  assert.match(followup, /义务台账\n {2}• 年度服务报告：公共图书馆：报送上一年度服务报告（每年3月31日）/);
  assert.not.match(page + followup, /undefined/);
});

test('a name that nothing has is answered by nothing', () => {
  for (const word of ['无此名称', 'constructor', '__proto__', '', '第九十九条', '第九章']) {
    assert.is(renderExplain(libraryPack, word, style), undefined, word);
  }
});

test('every name of the shipped pack has a page that fits the terminal', () => {
  const pack = shippedPack();
  const words = [
    ...Object.keys(pack.rules),
    ...Object.keys(pack.parameters),
    ...Object.keys(pack.facts),
    ...Object.values(pack.decisions).map((one) => one.number),
    ...pack.chapters.flatMap((chapter) => chapter.articles).map((one) => one.label),
    ...statesOf(pack).map((one) => one.path),
    ...Object.keys(pack.roles),
    ...Object.keys(pack.procedures),
    ...Object.values(pack.notices).flatMap((one) => Object.keys(one.clauses).map((key) => `notice:${key}`)),
    'incidents.grade',
  ];
  for (const word of words) {
    const text = renderExplain(pack, word, { ...style, width: 80 });
    assert.ok(text !== undefined && text.length > 20, word);
    for (const line of text.split('\n')) {
      assert.ok(cellsOf(line) <= 80 || !line.includes(' '), `${word}: ${line}`);
      assert.not.match(line, /undefined|\[object/, `${word}: ${line}`);
    }
  }
});

test.run();
