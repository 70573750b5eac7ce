/** Why a row of a round has its status, and what somebody should look at: parts of the schema of `banfa/round@1`. */
import type { Missing } from '../model/finding.ts';
import type { RoundFlag, RoundGroup, RoundMissing, RoundReason } from '../model/round-result.ts';
import { citations, title } from './format-common-zh.ts';
import { always, count, either, listOf, maybe, named, number, object, text, word } from './format-shape.ts';

/** One value of the fact by which places are shared out. */
export const roundGroup = named(
  'RoundGroup',
  object<RoundGroup>('名额分组', { id: text('取值的 id'), title }),
);

const missing = object<RoundMissing>('待补', {
  kind: word<Missing['kind']>('种类', { fact: '缺事实', judgement: '待评判', notice: '待申报通知明确' }),
  path: text('事实的路径'),
  title,
  by: maybe(text('由谁', '角色的 id')),
});

type Why<K extends RoundReason['kind']> = Extract<RoundReason, { kind: K }>;

/** Why a row has its status. */
export const roundReason = named(
  'RoundReason',
  either<
    [
      Why<'state'>,
      Why<'rule'>,
      Why<'veto'>,
      Why<'floor'>,
      Why<'pass'>,
      Why<'within'>,
      Why<'kept'>,
      Why<'reserve'>,
      Why<'group_full'>,
      Why<'places_taken'>,
      Why<'tie'>,
      Why<'open'>,
      Why<'others_open'>,
      Why<'quota_open'>,
    ]
  >('理由', [
    object<Why<'state'>>('不在参评的状态', {
      kind: always('state'),
      state: text('状态的路径'),
      title,
      citations,
    }),
    object<Why<'rule'>>('不符合参评的条件', {
      kind: always('rule'),
      rule: text('规则的 id'),
      title,
      citations,
    }),
    object<Why<'veto'>>('一票否决', { kind: always('veto'), veto: text('否决项的 id'), title, citations }),
    object<Why<'floor'>>('一组的分数不到最低分', {
      kind: always('floor'),
      group: text('组的 id'),
      title,
      most: number('至多能得'),
      floor: number('最低分'),
      citations,
    }),
    object<Why<'pass'>>('总分不到合格分', {
      kind: always('pass'),
      most: number('至多能得'),
      pass: number('合格分'),
      citations,
    }),
    object<Why<'within'>>('名次在名额之内', {
      kind: always('within'),
      total: maybe(count('名额', '不限的没有')),
      citations,
    }),
    object<Why<'kept'>>('本组的保留名额', {
      kind: always('kept'),
      group: roundGroup,
      least: count('保留几个'),
      citations,
    }),
    object<Why<'reserve'>>('候补', { kind: always('reserve'), reserve: count('候补名额'), citations }),
    object<Why<'group_full'>>('本组的名额已满', {
      kind: always('group_full'),
      group: roundGroup,
      most: count('至多几个'),
      citations,
    }),
    object<Why<'places_taken'>>('名额已满', {
      kind: always('places_taken'),
      total: count('名额'),
      citations,
    }),
    object<Why<'tie'>>('与别的案件并列，名额不够', {
      kind: always('tie'),
      others: count('并列的有几个'),
      citations,
    }),
    object<Why<'open'>>('自身有待定的', {
      kind: always('open'),
      what: word<Why<'open'>['what']>('什么待定', {
        admissible: '能否参评',
        veto: '是否否决',
        floor: '是否达到一组的最低分',
        pass: '是否达到合格分',
        total: '总分',
        tie_break: '同分时比较的项目',
        group: '属于哪一组',
      }),
      title: maybe(title),
      missing: listOf('待补', missing, '只在首次等待它的理由里列出'),
      citations,
    }),
    object<Why<'others_open'>>('别的案件待定', {
      kind: always('others_open'),
      others: count('有几个'),
      citations,
    }),
    object<Why<'quota_open'>>('名额还没有定', {
      kind: always('quota_open'),
      number: word<Why<'quota_open'>['number']>('哪个名额', { total: '名额', reserve: '候补名额' }),
      citations,
    }),
  ]),
);

/** The member whose `kind` may be `K`. */
type Flag<K extends RoundFlag['kind'], F = RoundFlag> = F extends { readonly kind: infer L }
  ? K extends L
    ? F
    : never
  : never;

/** What somebody should look at before deciding. */
export const roundFlag = named(
  'RoundFlag',
  either<[Flag<'spread'>, Flag<'recused'>, Flag<'provisional'>]>(
    '宜看一看的',
    [
      object<Flag<'spread'>>('评委之间差距大', { kind: always('spread'), spread: number('相差') }),
      object<Flag<'recused'>>('回避、缺席的评委', {
        kind: word<Flag<'recused'>['kind']>('种类', { recused: '回避', absent: '缺席' }),
        judges: listOf('评委', text('评委的 id')),
      }),
      object<Flag<'provisional'>>('等级由标准推定，尚未认定', {
        kind: always('provisional'),
        paths: listOf('记录', text('事实的路径')),
      }),
    ],
    '不改变结果',
  ),
);
