/**
 * A pack with hardly any text, for trying workflows: three roles, a few facts and parameters, one rule for each
 * fact. `flowPack` links a workflow into it, `flowCase` reads a case of it, `replayOf` does both and replays.
 */
import { loadCase } from '../../src/link/load-case.ts';
import type { LoadedPack } from '../../src/link/load-pack.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import type { Case } from '../../src/model/case.ts';
import type { Replay, Step } from '../../src/model/outcome.ts';
import type { Pack } from '../../src/model/pack.ts';
import { replay } from '../../src/procedure/replay.ts';

const measure = (procedures: readonly string[]): string => `id: gardens
version: "1"
title: 花园管理办法
issuer: 示例镇
language: zh
answer: ready
effective: { on: "2020-01-01", cite: 第一条 }
roles:
  gardener: { title: 园丁, cite: 第一条 }
  office: { title: 管理所, cite: 第一条 }
  panel: { title: 评审组, cite: 第一条 }
stages:
  first: { title: 初看, cite: 第一条 }
  second: { title: 再看, cite: 第一条 }
periods: { start_day_counts: false, roll: true, cite: 第一条 }
procedures: [ ${procedures.join(', ')} ]
`;

const files: Readonly<Record<string, string>> = {
  'rules/facts.yaml': `facts:
  ready: { title: 已备妥, type: boolean, source: declared, by: gardener }
  agreed: { title: 已同意, type: boolean, source: judgement, by: office }
  opened_on: { title: 开园日, type: date, source: declared, by: gardener }
  beds: { title: 花圃数, type: integer, source: declared, by: gardener }
  visits:
    title: 走访
    type: list
    source: finding
    by: office
    item: { on: { title: 日期, type: date } }
`,
  'rules/parameters.yaml': `parameters:
  five: { title: 五个工作日, cite: 第一条, unit: workday, value: 5 }
  ten: { title: 十日, cite: 第一条, unit: day, value: 10 }
  none: { title: 零日, cite: 第一条, unit: day, value: 0 }
  growing: { title: 渐长的期限, cite: 第一条, unit: day, values: { "2026-01-01": 10, "2027-01-01": 20 } }
  three_years: { title: 三年, cite: 第一条, unit: year, value: 3 }
  spring: { title: 春季, cite: 第一条, unit: month-day, value: "03-31" }
  window: { title: 截止日, cite: 第一条, type: date, set_by: notice }
  size: { title: 面积, cite: 第一条, unit: 亩, value: 3 }
  fixed: { title: 固定日, cite: 第一条, type: date, value: "2026-06-01" }
`,
  'rules/chapter-1.yaml': `chapter: 第一章
title: 总则
articles:
  - { id: art1, number: 第一条, kind: purpose, class: declaratory, text: 为管理花园，制定本办法。 }
rules:
  ready: { title: 已备妥, cite: 第一条, when: { var: ready } }
  agreed: { title: 已同意, cite: 第一条, when: { var: agreed } }
  large: { title: 花圃较多, cite: 第一条, when: { gte: [ { var: beds }, 10 ] } }
`,
  'rules/decisions.yaml': `decisions:
  first_day: { id: ED-01, question: 当日是否计入, cite: 第一条, options: { in: 计入, out: 不计入 }, chosen: out }
  which_guard: { id: ED-02, question: 看什么, cite: 第一条, options: { ready: 备妥, agreed: 同意 }, chosen: ready }
  first_report: { id: ED-03, question: 首次, cite: 第一条, options: { same_year: 当年, next_year: 次年 }, chosen: next_year }
`,
  'rules/notices/2026.yaml': `id: "2026"
title: 2026年度通知
illustrative: true
parameters: { window: "2026-05-20" }
`,
  'rules/calendar.yaml': `years:
  2026:
    off: [ 01-01..01-03, 02-15..02-23, 04-04..04-06, 05-01..05-05, 06-19..06-21, 09-25..09-27, 10-01..10-07 ]
    work: [ 01-04, 02-14, 02-28, 05-09, 09-20, 10-10 ]
    source: 通知
statutory:
  2027: [ 01-01, 05-01, 10-01 ]
reach: 4
`,
};

/** Links workflows into the pack; each begins with `id: NAME`. */
export const linkFlow = (...workflows: readonly string[]): LoadedPack => {
  const named = workflows.map((text) => [/^id: (\w+)/m.exec(text)?.[1] ?? 'flow', text] as const);
  return loadPack({
    files: {
      ...files,
      'rules/measure.yaml': measure(named.map(([id]) => id)),
      ...Object.fromEntries(named.map(([id, text]) => [`workflows/${id}.yaml`, text])),
    },
    hash: 'gardens',
  });
};

/** The pack with some workflows; throws with its diagnostics if it does not link. */
export const flowPack = (...workflows: readonly string[]): Pack => {
  const { pack, diagnostics } = linkFlow(...workflows);
  if (pack !== undefined) return pack;
  const errors = diagnostics.filter((one) => one.severity === 'error');
  throw new Error(
    errors.map((one) => `${one.code} ${one.span?.start.line} ${JSON.stringify(one.params)}`).join('\n'),
  );
};

/** A case from the text of its `facts:` and `events:`; throws if it has errors. */
export const flowCase = (pack: Pack, text: string): Case => {
  const { case: theCase, diagnostics } = loadCase(pack, {
    file: 'case.yaml',
    text: `case: garden\n${text}`,
  });
  if (theCase !== undefined) return theCase;
  const found = diagnostics.filter((one) => one.severity === 'error');
  throw new Error(found.map((one) => `${one.code} ${JSON.stringify(one.params)}`).join('\n'));
};

export const replayOf = (pack: Pack, text: string, asOf: string): Replay =>
  replay(pack, flowCase(pack, text), asOf);

/** A step in one line: date, event, what was entered or why it was refused. */
export const told = (step: Step): string =>
  `${step.date} ${step.event} ${step.refused === undefined ? `→ ${step.entered.map(last).join(' ')}`.trim() : `✗ ${step.refused.reason}`}`;

export const stepsOf = ({ steps }: Replay): readonly string[] => steps.map(told);

/** The innermost active states, by the last part of their paths. */
export const leavesOf = ({ active }: Replay): readonly string[] =>
  active.filter((one) => one.leaf).map((one) => last(one.path));

const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
