import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { assess } from '../../../src/outcome/assess.ts';
import { cellsOf } from '../../../src/report/cells.ts';
import type { RunView } from '../../../src/report/run-text.ts';
import { renderRun } from '../../../src/report/run-text.ts';
import { withoutColour } from '../../support/colours.ts';
import { golden } from '../../support/golden.ts';
import { fixtureOutcome, fixturePack } from '../../support/outcome-fixture.ts';
import { granted, lapsed, libraryPack, troubled } from '../../support/report-cases.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../../support/shipped.ts';

const test = suite('report/run-text');

const view: RunView = { language: 'zh', width: 96, colour: false, ascii: false, detail: 'normal' };
const linesOf = (text: string): readonly string[] => text.split('\n');

test('a case that goes well', () => {
  golden('run-granted-zh.txt', renderRun(granted, libraryPack, view));
});

test('a case with everything open or wrong, in a narrow terminal', () => {
  golden('run-troubled-zh-80.txt', renderRun(troubled, libraryPack, { ...view, width: 80 }));
});

test('the same in English, in ASCII, with everything shown', () => {
  golden(
    'run-troubled-en-full.txt',
    renderRun(troubled, libraryPack, { ...view, language: 'en', ascii: true, detail: 'full' }),
  );
});

test('a missed yearly report stands as overdue with what follows', () => {
  golden('run-lapsed-zh.txt', renderRun(lapsed, libraryPack, view));
});

test('brief output leaves out the course', () => {
  const brief = renderRun(troubled, libraryPack, { ...view, detail: 'brief' });
  assert.ok(linesOf(brief).length < linesOf(renderRun(troubled, libraryPack, view)).length);
  assert.not.match(brief, /^时间线$/m);
});

test('the verdict comes first, then on what and why, then what qualifies it', () => {
  const lines = linesOf(renderRun(fixtureOutcome, fixturePack, view));
  assert.match(lines[0] ?? '', /^ 不符合 {2}第一中学（虚构）$/);
  assert.match(lines[1] ?? '', /「符合评优条件」不符合〔第三条〕/);
  assert.match(
    lines[2] ?? '',
    /因：图书更新较快〔第三条（一）〕，图书更新率：2\.6%，要求不低于 3%，差 0\.4 个百分点/,
  );
  const head = lines.slice(0, lines.indexOf('')).join('\n');
  for (const mark of [
    /! 本办法尚未施行/,
    /! 所用「2026年评优通知」为示例/,
    /! 有 1 项操作被拒/,
    /! 有 2 项职责已逾期/,
    /日期暂定/,
  ]) {
    assert.match(head, mark);
  }
});

test('reasons name the record that decides, the body that judges, and provisional bounds', () => {
  const text = renderRun(fixtureOutcome, fixturePack, view);
  assert.match(text, /安全记录：第 1 条（2025-03-18 · 严重）/);
  assert.match(text, /\? 校风优良 +第三条（二） +待评委会评判/);
  assert.match(text, /2027-01-05[\s\S]*暂定，2027-01-03 至 2027-01-06/);
  assert.match(text, /教育局评判：是；评委会评判：否，以后者为准/);
  assert.match(text, /自 2026-03-13 起逾期\n +后果：通报批评〔第八条〕/);
});

test('what may happen next names what little a condition still needs', () => {
  const text = renderRun(granted, libraryPack, view);
  assert.match(text, /撤销星级 .*条件待定：「存在弄虚作假」（待市文化局认定「弄虚作假」）/);
});

test('what many have yet to supply is counted by kind in the head, findings apart from facts', () => {
  const missing = ['a', 'b', 'c', 'd', 'e'].map((by) => ({
    kind: 'fact' as const,
    path: by,
    title: by,
    source: by === 'e' ? ('finding' as const) : ('document' as const),
    by,
  }));
  const [answer, ...others] = granted.findings;
  if (answer === undefined) throw new Error('no answer');
  const open = { ...answer, verdict: 'undetermined' as const };
  const text = renderRun({ ...granted, missing, findings: [open, ...others] }, libraryPack, view);
  assert.match(text, /因：待补事实 4 项、待核实 1 项（各由谁提供，见「缺什么、向谁要」）/);
  assert.match(text, /^ {2}e 待核实 1 项$/m);
});

test('a measure that takes effect later says from when, and another reading is named', () => {
  const outcome = {
    ...fixtureOutcome,
    inForce: { status: 'not_in_force', from: '2027-01-01' } as const,
    receipt: { ...fixtureOutcome.receipt, decisions: { counting: 'strict' } },
  };
  const text = renderRun(outcome, fixturePack, view);
  assert.match(text, /本办法自 2027-01-01 起施行/);
  assert.match(text, /本次按 ED-07 的另一读法计算：自申报之日/);
});

test('the head says since when the case stands where it still goes on, not when a part beside it ended', () => {
  const pack = shippedPack();
  const headOf = (name: string): string => {
    const one = shippedCase(name, pack);
    return renderRun(assess(pack, one, one.asOf ?? '', { recompute: false }), pack, view);
  };
  assert.match(headOf('06-electronics-objection.yaml'), /异议核实中（自 2026-10-09）/);
  assert.match(headOf('03-aerospace-joint.yaml'), /待相关市（州）会同初审（自 2026-04-24）/);
});

test('today is marked as read from the clock', () => {
  assert.match(renderRun(granted, libraryPack, { ...view, today: true }), /基准日 2026-05-01（今日）/);
});

test('colour changes no word and uses no plain blue', () => {
  const coloured = renderRun(troubled, libraryPack, { ...view, colour: true });
  assert.is(withoutColour(coloured), renderRun(troubled, libraryPack, view));
  assert.not(coloured.includes('\u001b[34m'));
});

test('nothing in a case can steer the terminal', () => {
  const title = '甲\u001b[2J乙';
  const text = renderRun({ ...fixtureOutcome, case: { id: 'x', title } }, fixturePack, view);
  assert.not(text.includes('\u001b'));
});

test('every shipped case fits its terminal, in both languages and all details', () => {
  const pack = shippedPack();
  const outcomes = shippedCaseNames.map((name) => {
    const one = shippedCase(name, pack);
    const asOf = one.asOf ?? one.events.at(-1)?.date ?? '2026-12-31';
    return { name, outcome: assess(pack, one, asOf, { recompute: name.startsWith('0') }) };
  });
  for (const { name, outcome } of outcomes) {
    for (const width of [80, 100]) {
      const detail = width === 80 ? 'normal' : 'full';
      for (const language of ['zh', 'en'] as const) {
        for (const line of linesOf(renderRun(outcome, pack, { ...view, width, language, detail }))) {
          assert.ok(cellsOf(line) <= width, `${name} ${width} ${language}: ${line}`);
          assert.not.match(line, /undefined|NaN|\[object|：：|，，/, `${name}: ${line}`);
        }
      }
    }
  }
});

test.run();
