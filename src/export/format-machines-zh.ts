/** The schemas of what `banfa export jsonlogic` and `banfa export xstate` write. */
import type { Receipt } from '../model/outcome.ts';
import { format, title } from './format-common-zh.ts';
import type { Part } from './format-shape.ts';
import {
  always,
  anything,
  either,
  flag,
  known,
  listOf,
  maybe,
  named,
  object,
  tableOf,
  text,
  word,
} from './format-shape.ts';
import type { JsonLogicFile, LogicRule, OpenRule } from './json-logic.ts';
import type * as machine from './xstate.ts';
import type { GuardTerm } from './xstate-guards.ts';

const labels = listOf('依据', text('写法'));

/** Of `banfa export jsonlogic`. */
export const jsonLogicDocument = object<JsonLogicFile>(
  '规则的 JSON-Logic',
  {
    format: format('banfa/jsonlogic@1'),
    receipt: known<Receipt>('Receipt'),
    notice: maybe(
      object<NonNullable<JsonLogicFile['notice']>>('申报通知', {
        id: text('通知的 id'),
        title,
        illustrative: flag('示例', '为真：数值并非真实公布'),
      }),
    ),
    readings: tableOf('所取的读法', text('读法的 id'), '编辑决定的编号对读法'),
    rules: tableOf(
      '规则',
      object<LogicRule>('规则', {
        title,
        citations: labels,
        facts: listOf('读哪些事实', text('事实的路径'), '全部要有值：JSON-Logic 没有「不知道」'),
        logic: anything('JSON-Logic', '通用的 JSON-Logic，参数、读法和日期已代入'),
      }),
      'id 对规则',
    ),
    open: tableOf(
      '写不成的规则',
      object<OpenRule>('规则', {
        title,
        citations: labels,
        waitsFor: listOf(
          '在等什么',
          object<OpenRule['waitsFor'][number]>('一项', { path: text('路径'), title }),
        ),
      }),
      '还在等阶段的日期或者通知所定的值',
    ),
  },
  '参数、通知的值、读法和日期都已代入的规则',
);

type In = Extract<GuardTerm, { in: string }>;
type Rule = Extract<GuardTerm, { rule: string }>;
type Not = Extract<GuardTerm, { not: readonly GuardTerm[] }>;

const guardTerm: Part<GuardTerm> = named(
  'GuardTerm',
  either<[Rule, In, Not]>('一项', [
    object<Rule>('规则符合', { rule: text('规则的 id'), title }),
    object<In>('在一个状态', { in: text('状态', '# 后面是路径'), title }),
    object<Not>('都不成立', { not: listOf('各项', known<GuardTerm>('GuardTerm')) }),
  ]),
);

const transitions = listOf(
  '候选的转移',
  named(
    'MachineTransition',
    object<machine.MachineTransition>('转移', {
      target: maybe(text('到哪个状态', '# 后面是路径')),
      guard: maybe(text('守卫的名字', '在 meta.guards 里')),
      description: maybe(text('名称')),
      meta: maybe(object<machine.MachineCitations>('附注', { citations: labels })),
    }),
  ),
  '依次试',
);

const duty = object<machine.MachineDuty>('应办的事', {
  by: listOf('由谁', text('角色的 id')),
  what: text('什么事'),
  due: maybe(text('期限')),
  consequence: maybe(text('后果')),
  citations: labels,
});

const timer = object<machine.MachineTimer>('期限', { description: text('说明'), citations: labels });

const stateMeta = object<machine.MachineStateMeta>('附注', {
  citations: labels,
  stage: maybe(text('阶段的 id')),
  duties: maybe(listOf('应办的事', duty)),
  timers: maybe(tableOf('期限', timer, '事件 timer.名字 对期限')),
  outcome: maybe(always('negative', '否定的结局')),
  starts: maybe(text('由此开始的程序')),
});

const inside = {
  type: maybe(
    word<NonNullable<machine.MachineState['type']>>('种类', {
      parallel: '并行',
      final: '终止',
      history: '历史',
    }),
  ),
  history: maybe(
    word<NonNullable<machine.MachineState['history']>>('历史', { shallow: '只记一层', deep: '记到最里层' }),
  ),
  initial: maybe(text('初始状态')),
  on: maybe(tableOf('事件', transitions, '事件的 id 对转移')),
  always: maybe(transitions),
  onDone: maybe(transitions),
  states: maybe(tableOf('里面的状态', known<machine.MachineState>('MachineState'))),
};

const state = object<machine.MachineState>('状态', {
  ...inside,
  description: maybe(text('名称')),
  meta: maybe(stateMeta),
});

/** Of `banfa export xstate`. */
export const xstateDocument = object<machine.Machine>(
  '程序的状态机',
  {
    ...inside,
    states: maybe(tableOf('状态', named('MachineState', state))),
    id: text('程序的 id'),
    description: text('名称'),
    meta: object<machine.MachineMeta>('附注', {
      format: format('banfa/xstate@1'),
      pack: text('规则包的 id'),
      version: text('规则包的版本'),
      hash: text('规则包内容的校验值'),
      engine: text('引擎的版本'),
      citations: labels,
      roles: tableOf('角色', text('名称')),
      guards: tableOf('守卫', listOf('全部要成立', guardTerm), '守卫的名字对各项'),
      obligations: listOf(
        '周期义务',
        object<machine.MachineObligation>('义务', {
          id: text('义务的 id'),
          title,
          by: listOf('由谁', text('角色的 id')),
          what: text('什么事'),
          while: text('在哪个状态期间'),
          doneBy: listOf('由哪些事件完成', text('事件的 id')),
          consequence: maybe(text('后果')),
          citations: labels,
        }),
      ),
    }),
  },
  'XState 5 的 createMachine 直接可用；期限以 timer.名字 的事件送入',
);
