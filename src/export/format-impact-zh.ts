/** The schema of what `banfa impact --json` prints: `banfa/impact@1`, with the sweeps that were asked for. */
import type { Stand } from '../amend/case-stand.ts';
import type * as result from '../amend/impact-result.ts';
import { IMPACT_KINDS } from '../amend/impact-result.ts';
import type { RunningFate, RunningReason, RunningResult, RunningRow } from '../amend/running-result.ts';
import type { Transition } from '../model/pack.ts';
import type { ImpactDocument } from './documents.ts';
import { caseId, caseTitle, countedRule, packName, unreadableCase } from './format-cases-zh.ts';
import { citations, day, file, format, place, scalar, title, verdictOf } from './format-common-zh.ts';
import { count, either, flag, listOf, maybe, named, object, text, titled, word } from './format-shape.ts';
import { sweepDocument } from './format-sweep-zh.ts';

const stand = named(
  'Stand',
  object<Stand>(
    '案件的处境',
    {
      verdict: verdictOf('结论', '规则包的 answer 规则的结论'),
      states: listOf(
        '所在的状态',
        object<Stand['states'][number]>('状态', { path: text('状态的路径'), title }),
      ),
      done: flag('已结束'),
      negative: flag('否定的结局'),
    },
    '按一个版本',
  ),
);

const seen = named(
  'SeenValue',
  object<result.Seen>('规则看到的值', {
    kind: word<result.Seen['kind']>('种类', { fact: '事实', parameter: '参数' }),
    name: text('事实的路径，或者参数的 id'),
    title,
    unit: maybe(text('单位')),
    from: maybe(scalar('按原来的版本', '不知道的没有')),
    to: maybe(scalar('按修改后的版本', '不知道的没有')),
  }),
);

const ruleTurn = named(
  'RuleTurn',
  object<result.RuleTurn>(
    '结论改变的规则',
    {
      rule: text('规则的 id'),
      title,
      citations,
      from: maybe(verdictOf('按原来的版本', '没有这条规则的没有')),
      to: maybe(verdictOf('按修改后的版本', '没有这条规则的没有')),
      seen: listOf('看到的值', seen),
    },
    '起决定作用的单项规则',
  ),
);

const eventTurn = named(
  'EventTurn',
  object<result.EventTurn>('只有一个版本拒绝的事件', {
    event: text('事件的 id'),
    title,
    date: day('日期'),
    refusedUnder: word<result.EventTurn['refusedUnder']>('哪个版本拒绝', {
      before: '原来的',
      after: '修改后的',
    }),
    reason: text('拒绝的理由'),
  }),
);

const deadlineMove = named(
  'DeadlineMove',
  object<result.DeadlineMove>('改变的期限', {
    id: text('期限的 id'),
    title,
    from: maybe(day('按原来的版本')),
    to: maybe(day('按修改后的版本')),
  }),
);

const because = named(
  'Because',
  object<result.Because>(
    '最小的原因',
    {
      sets: listOf(
        '几组改动',
        listOf('一组改动', text('改动部分的 id')),
        '单独采用其中任何一组，案件就像按修改后的版本那样',
      ),
      method: word<result.Because['method']>('怎样找到的', {
        exhaustive: '逐组试过，没有更小的',
        greedy: '一组里一处也不能少，但没有排除另有更小的',
      }),
    },
    '哪几处改动合起来使结果改变',
  ),
);

const kindsMean: Readonly<Record<result.ImpactKind, string>> = {
  'newly-out': '改为不符合',
  'newly-in': '改为符合',
  'newly-undetermined': '改为待定',
  verdict: '结论有其他改变',
  state: '所在状态或者结局改变',
  deadlines: '期限改变',
};

const row = named(
  'ImpactRow',
  object<result.ImpactRow>('结果改变的案件', {
    file,
    case: caseId,
    title: maybe(caseTitle),
    asOf: day('基准日'),
    kind: word('改变的种类', kindsMean),
    before: titled('按原来的版本', stand),
    after: titled('按修改后的版本', stand),
    rules: listOf('规则', ruleTurn),
    events: listOf('事件', eventTurn),
    deadlines: listOf('期限', deadlineMove),
    because: maybe(because),
  }),
);

const counts = object<result.ImpactCounts>('件数', {
  cases: count('全部', '连同读不了的'),
  same: count('不变的'),
  unreadable: count('读不了的'),
  changed: object<result.ImpactCounts['changed']>('改变的', {
    'newly-out': count(kindsMean['newly-out']),
    'newly-in': count(kindsMean['newly-in']),
    'newly-undetermined': count(kindsMean['newly-undetermined']),
    verdict: count(kindsMean.verdict),
    state: count(kindsMean.state),
    deadlines: count(kindsMean.deadlines),
  }),
  met: object<result.ImpactCounts['met']>('符合的', {
    before: count('按原来的版本'),
    after: count('按修改后的版本'),
  }),
});

const component = named(
  'Component',
  object<result.Component>(
    '改动部分',
    {
      id: text('id', '种类和 id，如 rule:规则的 id、notice:通知的 id:参数的 id'),
      kind: word<result.ComponentKind>('种类', {
        head: '总的设定',
        calendar: '日历',
        parameter: '参数',
        fact: '事实',
        decision: '编辑决定',
        notice: '申报通知',
        rule: '规则',
        advisory: '提示',
        grades: '等级表',
        scoring: '评分表',
        procedure: '程序',
      }),
      title,
      change: word<result.Component['change']>('怎样改', { added: '新增', removed: '删去', changed: '修改' }),
    },
    '可以单独采用的一处改动',
  ),
);

const filed = either<[{ readonly stage: string }, { readonly event: string }]>('什么算提交', [
  object<{ readonly stage: string }>('首次进入一个阶段', { stage: text('阶段的 id') }),
  object<{ readonly event: string }>('首次办理一个事项', { event: text('事件的 id') }),
]);

const transition = object<Transition>(
  '新老划断',
  {
    filedBefore: word<Transition['filedBefore']>('施行前提交的', {
      old: '适用原来的版本',
      new: '适用新版本',
    }),
    filed,
    citations,
    note: maybe(text('说明')),
    place,
  },
  '新版本没有规定的没有',
);

const reason = word<RunningReason>('理由', {
  'filed-before': '施行前提交',
  'filed-since': '施行后提交',
  'not-filed': '尚未提交',
  'not-in-force': '新版本尚未施行',
  'no-transition': '新版本没有规定新老划断',
  unreadable: '按新版本读不了',
  'act-refused': '有已办的事项新版本会拒绝',
  'state-gone': '所在状态新版本没有',
  elsewhere: '按新版本在别的状态',
  'newly-undetermined': '按新版本结论待定',
});

const runningRow = named(
  'RunningRow',
  object<RunningRow>('在办案件', {
    file,
    case: caseId,
    title: maybe(caseTitle),
    fate: word<RunningFate>('去向', { stays: '不动', moves: '转入新版本', person: '要人定' }),
    reasons: listOf('理由', reason),
    filed: maybe(day('提交日期')),
    before: titled('按原来的版本', stand),
    after: maybe(titled('按修改后的版本', stand, '读不了的没有')),
  }),
);

const running = object<RunningResult>(
  '在办案件的新老划断',
  {
    effective: object<RunningResult['effective']>('施行', {
      on: maybe(day('施行日期')),
      assumed: flag('假定', '规则包没有写明，以基准日代替'),
    }),
    transition: maybe(transition),
    closed: count('已结束的件数'),
    rows: listOf('在办案件', runningRow),
  },
  '只在用了 --running 时有',
);

/** The whole document. */
export const impactDocument = object<ImpactDocument>(
  '修订对案件的影响',
  {
    format: format('banfa/impact@1'),
    before: titled('原来的版本', packName),
    after: titled('修改后的版本', packName),
    rule: countedRule,
    counts,
    components: listOf('改动部分', component, '两个版本之间可能改变结果的全部不同'),
    rows: listOf('结果改变的案件', row, '依给出的次序'),
    unlisted: maybe(count('没有逐件列出的', '大表只逐件列出前一千件结果改变的，另有这么多件')),
    unreadable: listOf('读不了的案件', unreadableCase),
    otherVersions: listOf(
      '按其他版本办理的案件',
      object<result.ImpactResult['otherVersions'][number]>('案件', {
        file,
        case: caseId,
        pack: text('案件所写的规则包和版本'),
      }),
    ),
    running: maybe(running),
    sweeps: maybe(listOf('参数取值', named('Sweep', sweepDocument), '只在用了 --sweep 时有')),
  },
  `同一批案件分别按两个版本试算；改变的种类从重到轻：${IMPACT_KINDS.map((kind) => kindsMean[kind]).join('、')}`,
);
