/** The schemas of what `banfa test --json`, `test --mutate --json` and `cases --boundary --json` print. */
import type { Subject } from '../amend/mutant.ts';
import { MUTATION_KINDS } from '../amend/mutant.ts';
import type { ConditionCoverage, Coverage } from '../outcome/coverage.ts';
import type { MutationDocument, Survivor } from '../report/mutant-text.ts';
import type { TestCase, TestReport } from '../report/test-report.ts';
import type { CasesDocument } from './documents.ts';
import { caseId, caseTitle } from './format-cases-zh.ts';
import { citations, file, format, place, title, verdict } from './format-common-zh.ts';
import {
  always,
  count,
  either,
  flag,
  listed,
  listOf,
  maybe,
  named,
  number,
  object,
  text,
  word,
} from './format-shape.ts';

const tested = named(
  'TestCase',
  object<TestCase>('案件', {
    file,
    id: caseId,
    title: maybe(caseTitle),
    status: word<TestCase['status']>('结果', {
      passed: '与预期一致',
      failed: '与预期不一致',
      broken: '案件文件有错误',
      silent: '没有写预期',
    }),
    differences: listOf('不一致之处', text('一句话'), '文件有错误的，是各处错误'),
  }),
);

type RuleCoverage = Coverage['rules'][number];
type TransitionCoverage = Coverage['transitions'][number];
type TimerCoverage = NonNullable<Coverage['timers']>[number];

const side = word<ConditionCoverage['needs'][number]>('取值', {
  true: '成立',
  false: '不成立',
  open: '还不知道',
});

const coverage = object<Coverage>(
  '覆盖',
  {
    rules: listOf(
      '规则',
      object<RuleCoverage>('规则', { rule: text('规则的 id'), seen: listOf('出现过的结论', verdict) }),
    ),
    transitions: listOf(
      '转移',
      object<TransitionCoverage>('转移', {
        state: text('状态的路径'),
        event: text('事件的 id'),
        target: maybe(text('到哪个状态', '留在原处的没有')),
        taken: flag('走过'),
        refused: maybe(flag('被拒过', '没有条件的转移没有')),
        citations: maybe(citations),
      }),
    ),
    timers: maybe(
      listOf(
        '期限',
        object<TimerCoverage>('期限', {
          state: text('状态的路径'),
          timer: text('期限的 id'),
          ranOut: flag('届满过'),
          citations,
        }),
      ),
    ),
    conditions: maybe(
      listOf(
        '条件',
        object<ConditionCoverage>('条件', {
          rule: text('规则的 id'),
          part: word<ConditionCoverage['part']>('哪一部分', {
            when: '条件',
            applies_when: '适用条件',
            member: '分项',
          }),
          path: text('在条件里的位置', '分项的是分项的 id'),
          needs: listOf('应有的取值', side, '都应在某个案件里独立起作用'),
          seen: listOf('有过的取值', side),
        }),
      ),
    ),
  },
  '案件用到了规则包的哪些部分；条件按掩蔽的 MC/DC 计',
);

/** The whole document of `banfa test`. */
export const testDocument = object<TestReport>(
  '案件测试',
  {
    format: format('banfa/test@1'),
    pack: text('规则包和版本'),
    cases: listOf('案件', tested),
    coverage,
  },
  '各案件试算的结果与预期是否一致',
);

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>;

const subject = either<[Of<'rule'>, Of<'parameter'>, Of<'state'>, Of<'obligation'>]>('改的是什么', [
  object<Of<'rule'>>('规则', { kind: always('rule'), rule: text('规则的 id'), title }),
  object<Of<'parameter'>>('参数', {
    kind: always('parameter'),
    parameter: text('参数的 id'),
    notice: maybe(text('申报通知的 id', '改的是通知所定的值')),
    title,
  }),
  object<Of<'state'>>('状态', {
    kind: always('state'),
    state: text('状态的路径'),
    event: maybe(text('事件或者期限的 id')),
    title,
  }),
  object<Of<'obligation'>>('周期义务', {
    kind: always('obligation'),
    obligation: text('义务的 id'),
    state: text('状态的路径'),
    title,
  }),
]);

const survivor = named(
  'Survivor',
  object<Survivor>('没有案件察觉的改动', {
    kind: listed('种类', MUTATION_KINDS),
    subject,
    citations,
    place,
    says: text('改了什么', '一句话'),
  }),
);

/** The whole document of `banfa test --mutate`. */
export const mutationDocument = object<MutationDocument>(
  '试改',
  {
    format: format('banfa/mutation@1'),
    pack: text('规则包和版本'),
    all: count('全部改动', '规则包一共可以作多少处微小改动'),
    tried: count('试了多少处'),
    noticed: count('有案件察觉的'),
    share: number('察觉的百分比', '一位小数，只舍不入'),
    seed: maybe(number('抽取的种子', '全部试过的没有')),
    leftOut: count('没有参加的案件', '没有写预期，或者没有通过'),
    survivors: listOf('没有案件察觉的', survivor),
  },
  '把规则包逐处作微小改动，看案件的预期是否随之落空',
);

/** The whole document of `banfa cases --boundary`. */
export const casesDocument = object<CasesDocument>(
  '界限上下的案件',
  {
    format: format('banfa/cases@1'),
    folder: text('写到哪个文件夹'),
    thresholds: count('界限数'),
    files: listOf('写出的文件', text('文件名')),
  },
  '每一处界限上下各一个案件，结论待人工确认',
);
