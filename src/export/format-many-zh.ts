/** The schemas of what `banfa assess --json` and `banfa recheck --json` print: `banfa/assess@1`, `banfa/recheck@1`. */
import type { ManyResult, RuleCounts } from '../bulk/many-result.ts';
import type * as recheck from '../bulk/recheck-result.ts';
import { caseId } from './format-cases-zh.ts';
import { day, diagnostic, file, format, verdictCounts, verdictOf } from './format-common-zh.ts';
import { count, flag, listOf, maybe, object, text } from './format-shape.ts';

const pack = object<ManyResult['pack']>('规则包', {
  id: text('规则包的 id'),
  version: text('规则包的版本'),
  hash: text('规则包内容的校验值'),
});

const ruleCounts = object<RuleCounts>('一条规则', {
  rule: text('规则的 id'),
  title: text('规则的名称'),
  verdicts: verdictCounts,
});

/** Many cases judged at once. */
export const assessDocument = object<ManyResult>(
  '批量评判',
  {
    format: format('banfa/assess@1'),
    pack,
    asOf: maybe(day('基准日', '命令里写了 --as-of 的才有')),
    today: maybe(
      object<NonNullable<ManyResult['today']>>('按今天评判的', {
        date: day('今天'),
        cases: count('没有写基准日的件数'),
      }),
    ),
    withoutNotice: maybe(count('没有写通知的件数', '规则包有申报通知而案件没有写、命令也没有指明的')),
    cases: count('评判的件数'),
    oneByOne: count('其中由解释器逐件评判的'),
    rules: listOf('各规则的结论', ruleCounts),
    missing: maybe(
      listOf(
        '尚缺的事实',
        object<NonNullable<ManyResult['missing']>[number]>('一个事实', {
          path: text('事实的 id'),
          title: text('事实的名称'),
          cases: count('件数'),
        }),
        '只在用了 --missing 时有，件数多的在前',
      ),
    ),
    rejected: count('剔除的行数'),
    reasons: listOf(
      '剔除的原因',
      object<ManyResult['reasons'][number]>('一种原因', {
        code: text('诊断代码'),
        rows: count('行数'),
      }),
      '行数多的在前',
    ),
    repeated: object<ManyResult['repeated']>(
      '编号重复的',
      {
        cases: count('件数'),
        first: listOf('前几个编号', text('编号')),
        isWhole: flag('是否全部核对过', '案件太多时只核对前面一部分'),
      },
      '照样评判',
    ),
    interrupted: flag('是否中途停止'),
  },
  '一批案件的结论，按规则计数',
);

/** Verdicts held against json-logic-js, columns against the interpreter. */
export const recheckDocument = object<recheck.RecheckResult>(
  '复核',
  {
    format: format('banfa/recheck@1'),
    pack,
    cases: count('复核的件数'),
    checked: count('核对的结论', '已定的结论，包括各次办理时的条件'),
    open: count('待定的', '没有可核对的'),
    left: count('没有核对的', '依评分得出、普通 JSON-Logic 写不出的'),
    disagreements: listOf(
      '与 json-logic-js 不一致的',
      object<recheck.CaseDisagreement>('一处', {
        file,
        case: caseId,
        rule: text('规则的 id'),
        on: day('哪一天的结论'),
        verdict: verdictOf('banfa 的结论'),
        reference: flag('json-logic-js 是否认为符合'),
      }),
    ),
    columns: object<recheck.RecheckResult['columns']>('列式评判与解释器对照', {
      cases: count('件数'),
      compared: count('结论数'),
      faults: listOf(
        '不一致的',
        object<recheck.ColumnDisagreement>('一处', {
          file,
          case: caseId,
          rule: text('规则的 id'),
          on: day('基准日'),
          columns: verdictOf('列式评判的结论'),
          interpreter: verdictOf('解释器的结论'),
        }),
      ),
    }),
    unreadable: listOf(
      '读不了的案件',
      object<recheck.UnreadCase>('一个案件', { file, diagnostics: listOf('错误', diagnostic) }),
    ),
  },
  '已定的结论逐条用 json-logic-js 重算的结果',
);
