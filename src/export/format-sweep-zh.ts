/** The schema of what `banfa sweep --json` prints: `banfa/sweep@1`. */
import type * as result from '../amend/sweep-result.ts';
import { caseId, caseTitle, countedRule, packName, unreadableCase } from './format-cases-zh.ts';
import { citations, day, file, format, scalar, title, verdictCounts, verdictOf } from './format-common-zh.ts';
import { always, count, either, flag, listOf, maybe, named, object, text, titled } from './format-shape.ts';

const parameter = named(
  'SweptParameter',
  object<result.SweptParameter>('参数', {
    id: text('参数的 id'),
    title,
    unit: maybe(text('单位')),
    citations,
    discrete: flag('只取整', '整数和日期，两个值之间没有别的值'),
  }),
);

const point = named(
  'SweepPoint',
  object<result.SweepPoint>('件数改变的地方', {
    value: scalar('参数的值'),
    at: titled('正好取这个值', verdictCounts),
    after: titled('再大一点', verdictCounts, '直到下一处为止'),
  }),
);

const turning = named(
  'TurningCase',
  object<result.TurningCase>('结论改变的案件', {
    file,
    case: caseId,
    title: maybe(caseTitle),
    asOf: day('基准日'),
    course: listOf(
      '结论随参数的变化',
      object<result.TurningCase['course'][number]>('从这个值起', {
        value: scalar('参数的值'),
        at: verdictOf('正好取这个值'),
        after: verdictOf('再大一点'),
      }),
    ),
  }),
);

const grid = object<result.SweepGrid>(
  '两个参数',
  {
    parameter: titled('第二个参数', parameter),
    columns: listOf('第一个参数的值', scalar('值')),
    rows: listOf('第二个参数的值', scalar('值')),
    counts: listOf('各行', listOf('一行', verdictCounts), '依第二个参数的值，行内依第一个参数的值'),
  },
  '只在用了 --and 时有',
);

type Exact = Extract<result.SweepResult['precision'], { kind: 'exact' }>;
type Steps = Extract<result.SweepResult['precision'], { kind: 'steps' }>;

const precision = either<[Exact, Steps]>('精确程度', [
  object<Exact>('精确', { kind: always('exact') }, '别处没有改变'),
  object<Steps>('分档', {
    kind: always('steps'),
    cases: count('件数', '这些案件的改变推不出来，只在各档之间找过'),
  }),
]);

/** The whole document. */
export const sweepDocument = object<result.SweepResult>(
  '参数取不同值的件数',
  {
    format: format('banfa/sweep@1'),
    pack: packName,
    rule: countedRule,
    parameter,
    from: scalar('从'),
    to: scalar('到'),
    cases: count('案件数'),
    inOnePass: maybe(count('按列一次算出的件数', '其余逐件试算；只在案件来自表或 NDJSON 时有')),
    current: maybe(scalar('现值', '各案件基准日的值都相同时才有')),
    points: listOf('件数改变的地方', point, '依值的次序，第一处是起点'),
    precision,
    turning: listOf('结论改变的案件', turning),
    unlisted: maybe(count('没有逐件列出的', '大表只逐件列出前一千件结论改变的，另有这么多件')),
    unreadable: listOf('读不了的案件', unreadableCase),
    grid: maybe(grid),
  },
  '一个参数在一段范围里取值，各种结论各有多少件，正好在哪里改变',
);
