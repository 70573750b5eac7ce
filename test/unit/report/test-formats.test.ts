import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Difference } from '../../../src/outcome/expectation.ts';
import { differenceText } from '../../../src/report/difference-text.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import { renderTap } from '../../../src/report/tap.ts';
import type { TestReport } from '../../../src/report/test-report.ts';
import { renderTests } from '../../../src/report/test-text.ts';
import { libraryPack } from '../../support/report-cases.ts';

const test = suite('report/test-formats');

const report: TestReport = {
  format: 'banfa/test@1',
  pack: 'p@1',
  cases: [
    { file: 'a.yaml', id: 'A', title: '甲 # 一', status: 'passed', differences: [] },
    {
      file: 'b.yaml',
      id: 'B',
      status: 'failed',
      differences: ['规则「<甲>」应为「符合」，实为「待定」', '第二处'],
    },
    { file: 'c.yaml', id: 'C', status: 'broken', differences: ['3: 没有名为「x」的事实'] },
    { file: 'd.yaml', id: 'D', status: 'silent', differences: [] },
  ],
  coverage: {
    rules: [
      { rule: 'r1', seen: ['met'] },
      { rule: 'r2', seen: ['undetermined'] },
    ],
    transitions: [
      { state: 's', event: 'a.go', target: 't', taken: true },
      { state: 's', event: 'a.stay', taken: false },
    ],
  },
};

test('people see each case, its differences, the counts and the coverage', () => {
  const text = renderTests(report, {
    language: 'zh',
    width: 80,
    colour: false,
    ascii: false,
    detail: 'full',
  });
  assert.match(text, /✓ a\.yaml {2}甲 # 一\n✗ b\.yaml\n {4}规则「<甲>」应为「符合」，实为「待定」\n/);
  assert.match(text, /1 个通过，1 个未通过，1 个有错误，1 个未写预期\n规则覆盖 1\/2，转移覆盖 1\/2/);
  assert.match(text, /\n {2}r2\n[\s\S]*s → a\.stay/);
  const brief = renderTests(report, {
    language: 'en',
    width: 80,
    colour: false,
    ascii: true,
    detail: 'normal',
  });
  assert.match(brief, /1 passed, 1 failed, 1 with errors, 1 expect nothing\nrules covered 1\/2/);
});

test('many that passed are only counted beside those that failed, and listed in full or where all passed', () => {
  const passed = Array.from({ length: 30 }, (_, index) => ({
    file: `p${index}.yaml`,
    id: `P${index}`,
    status: 'passed' as const,
    differences: [],
  }));
  const shown = (cases: typeof report.cases, detail: 'full' | 'normal') =>
    renderTests({ ...report, cases }, { language: 'zh', width: 80, colour: false, ascii: false, detail });
  const brief = shown([...passed, ...report.cases], 'normal');
  assert.not.match(brief, 'p7.yaml');
  assert.match(brief, /✗ b\.yaml[\s\S]*31 个通过，.*（通过的没有列出，加 --detail 列出）/);
  assert.match(shown([...passed, ...report.cases], 'full'), '✓ p7.yaml');
  assert.match(shown(passed, 'normal'), '✓ p7.yaml');
});

test('of many differences the first are shown, all of them in full', () => {
  const differences = Array.from({ length: 9 }, (_, index) => `第${index}处`);
  const many: TestReport = { ...report, cases: [{ file: 'b.yaml', id: 'B', status: 'failed', differences }] };
  const view = { language: 'zh', width: 80, colour: false, ascii: false } as const;
  assert.match(renderTests(many, { ...view, detail: 'normal' }), /第4处\n {4}另有 4 处不同/);
  assert.match(renderTests(many, { ...view, detail: 'full' }), /第8处\n/);
});

test('JUnit counts and escapes', () => {
  const xml = renderJunit(report);
  assert.match(xml, /tests="4" failures="1" errors="1" skipped="1"/);
  assert.match(xml, /<failure message="规则「&lt;甲&gt;」应为「符合」，实为「待定」">/);
  assert.match(xml, /<error message=/);
  assert.match(xml, /name="D">\n {6}<skipped\/>/);
  assert.match(xml, /<testcase classname="a\.yaml" name="甲 # 一"\/>/);
});

test('TAP numbers its points and escapes its directives', () => {
  const tap = renderTap(report);
  assert.match(tap, /^TAP version 14\n1\.\.4\nok 1 - a\.yaml 甲 \\# 一\nnot ok 2 - b\.yaml\n {2}---\n/);
  assert.match(tap, /ok 4 - d\.yaml # SKIP\n$/);
});

test('a difference is a sentence with titles for ids', () => {
  const say = (difference: Difference): string => differenceText(difference, libraryPack, 'zh');
  const one = (about: Difference['about'], name: string, expected: string[], actual: string[]): string =>
    say({ about, name, expected, actual });
  assert.is(
    one('rule', 'eligible', ['met'], ['undetermined']),
    '规则「符合评定条件」应为「符合」，实为「待定」',
  );
  assert.is(
    one('state', '', ['followup.active'], ['rating.review']),
    '现处状态应为「星级有效 followup.active」，实为「材料审核 rating.review」',
  );
  assert.is(one('refused', '', ['panel.pass'], []), '被拒的操作应为「评定合格」，实为无');
  assert.is(
    one('deadline', 'notice_end', ['2026-03-27'], ['2026-03-28']),
    '期限「公示期满」应为「2026-03-27」，实为「2026-03-28」',
  );
  assert.is(one('deadline', 'gone', ['2026-03-27'], []), '期限「gone」应为「2026-03-27」，实为无');
  assert.is(
    one('obligation', 'annual_report 2027', ['done'], ['overdue']),
    '义务「年度服务报告 2027」应为「已完成」，实为「逾期未办」',
  );
  assert.is(
    say({
      about: 'obligation',
      name: 'annual_report 2027',
      expected: ['done'],
      actual: [],
      instead: ['2028'],
    }),
    '义务「年度服务报告 2027」应为「已完成」，实为无（现有的各期：2028）',
  );
  assert.is(one('depends-on', '', ['clean_window'], []), '所取决的编辑决定应为「ED-01」，实为无');
  assert.is(
    one('missing', 'judgement.service', ['judgement.service'], []),
    '待补之列应有「服务环境良好」，实际没有',
  );
  assert.is(one('advisory', 'small_branch', ['small_branch'], []), '提示应有「社区馆提示」，实际没有');
  assert.is(one('diagnostics', '', ['link/unknown-fact'], []), '诊断应为「link/unknown-fact」，实为无');
});

test.run();
