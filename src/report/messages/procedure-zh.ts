/** Chinese words for the codes of workflows. */
import type { procedureRows } from '../../base/catalogue/procedure.ts';
import type { Messages } from './messages-type.ts';

export const procedureZh: Messages<keyof typeof procedureRows> = {
  'link/bad-state-name': {
    message: '「{name}」不能作状态的编号',
    hint: '请以小写字母开头，只用小写字母、数字和下划线；中文名称写在 title 里',
  },
  'link/empty-state': {
    message: '状态「{name}」没有任何内容',
    hint: '什么都不写的状态请写成 {name}: { type: final }，或者补上内容',
  },
  'link/untitled-state': {
    message: '状态「{name}」没有名称',
    hint: '请补上 title',
  },
  'link/final-acts': {
    message: '终止状态「{name}」不能再写「{key}」',
    hint: '请删去「{key}」，或者删去 type: final',
  },
  'link/history-acts': {
    message: '历史状态「{name}」不能写「{key}」',
    hint: '请删去「{key}」',
  },
  'link/history-misplaced': {
    message: '历史状态「{name}」放错了位置',
    hint: '请放进一个有 initial 的下级状态组里',
  },
  'link/not-final': {
    message: '「{key}」只能写在终止状态上，而「{name}」不是',
    hint: '请给「{name}」加上 type: final，或者删去「{key}」',
  },
  'link/starts-inside': {
    message: '「{name}」在下级状态里，到达它时程序并没有结束，不能在此启动另一个程序',
    hint: '请把 starts 写在程序最外一层的终止状态上',
  },
  'link/no-regions': {
    message: '并行状态「{name}」之下没有任何分支',
    hint: '请在 states 下写出并行的各个分支',
  },
  'link/missing-initial': {
    message: '「{name}」有下级状态，却没有写明从哪一个开始',
    hint: '请补上 initial',
  },
  'link/unknown-initial': {
    message: 'initial 写的「{name}」不在下级状态之中',
    hint: '是否指「{nearest}」？',
  },
  'link/initial-history': {
    message: 'initial 不能是历史状态「{name}」',
    hint: '请改为一个普通的下级状态',
  },
  'link/initial-unused': {
    message: '「{name}」没有先后相接的下级状态，initial 不起作用',
    hint: '请删去 initial，或者补上 states',
  },
  'link/unknown-target': {
    message: '找不到要转到的状态「{name}」',
    hint: '是否指「{nearest}」？',
    otherwise: '同一层的状态写名字，别的层写路径，例如 a.b',
  },
  'link/unknown-state': {
    message: '找不到状态「{name}」',
    hint: '是否指「{nearest}」？',
  },
  'link/state-is-history': {
    message: '「{name}」是历史状态，案件从不停留在它上面',
    hint: '请改写它的上级或一个普通状态',
  },
  'link/bad-event-name': {
    message: '「{name}」不是规范的事件编号',
    hint: '事件写作「角色.动作」，例如 city.accept；期限届满写作 timer.期限编号',
  },
  'link/unused-event': {
    message: '声明了事件「{name}」，但没有状态接受它',
    hint: '请在某个状态的 on 下接受它，或者删去声明',
  },
  'link/untitled-event': {
    message: '事件「{name}」没有名称',
    hint: '请在 events 下声明它的 title，或者在转移上写 title',
  },
  'link/bad-timer-name': {
    message: '「{name}」不能作期限的编号',
    hint: '请以小写字母开头，只用小写字母、数字和下划线；中文名称写在 title 里',
  },
  'link/duplicate-timer': {
    message: '期限编号「{name}」在本程序里重复',
    hint: '请给其中一个换一个编号',
  },
  'link/timer-one-way': {
    message: '期限「{name}」应当在 after、at、every 中恰好写一个',
    hint: '例如 after: { param: hearing_days }',
  },
  'link/unknown-timer': {
    message: '没有编号为「{name}」的期限，这个转移永远不会发生',
    hint: '是否指「{nearest}」？',
  },
  'link/timer-elsewhere': {
    message: '期限「{name}」属于状态「{state}」，案件在这里时它不在计时',
    hint: '请在计时的状态、它的上级，或与之并行的分支里接受它',
  },
  'link/timer-unheard': {
    message: '期限「{name}」届满后没有状态接受它',
    hint: '请在该状态的 on 下写 timer.{name}，或者把期限改写为 duty 的 due',
  },
  'link/bad-period': {
    message: '这里应当写一段时间',
    hint: '例如 { param: hearing_days } 或 { workdays: 5 }',
  },
  'link/not-a-period': {
    message: '参数「{name}」不是一段时间，不能作期限',
    hint: '请把它的 unit 写成 day、workday、month 或 year',
  },
  'link/period-units-differ': {
    message: '各选项的时间单位不同：「{left}」与「{right}」',
    hint: '请统一单位',
  },
  'link/cycle-without-start': {
    message: '没有写明从哪一天起算',
    hint: '请补上 from，例如 { param: cycle_years, from: { var: granted_on } }',
  },
  'link/not-a-first-year': {
    message: '「{value}」不是 first 的取值',
    hint: '只能写 same_year（当年）或 next_year（次年）',
  },
  'link/standing-obligation': {
    message: '「{name}」没有写 every，是一直存在的义务，「{key}」不起作用',
    hint: '请补上 every，或者删去「{key}」',
  },
  'link/act-not-accepted': {
    message: '在「{state}」期间没有状态接受「{event}」，这项义务永远无法完成',
    hint: '请在「{state}」的 on 下接受它，例如 {event}: { title: … }',
  },
  'link/shadowed-transition': {
    message: '「{name}」的这个转移永远轮不到',
    hint: '前面的转移没有条件，或条件与它相同；请调整次序或补上条件',
  },
  'link/no-target': {
    message: '「{name}」没有写转到哪里，不起作用',
    hint: '请补上 target',
  },
  'link/self-target': {
    message: '转到「{name}」自身不会重新进入，期限和职责也不会重新起算',
    hint: '只是登记一下的，请删去 target',
  },
  'link/in-never': {
    message: '案件在「{state}」时不可能同时在「{name}」，这个转移永远不会发生',
    hint: 'in 应当写与它并行的分支里的状态',
  },
  'link/conflicting-transitions': {
    message: '「{name}」会把并行的两个分支（{states}）带往不同的去向，只有一个会发生',
    hint: '请只留一处，或者写到它们共同的上级状态上',
  },
  'link/always-loop': {
    message: '自动转移首尾相接，没有尽头：{states}',
    hint: '请断开其中一环，或者改为由事件触发',
  },
  'link/done-never': {
    message: '「{name}」不可能办结，onDone 永远不会发生',
    hint: '请给它一个 type: final 的直接下级；并行状态的每个分支都要有',
  },
  'link/end-unheard': {
    message: '到达「{name}」后，上级状态没有 onDone，案件就停在这里',
    hint: '请给它的上级写 onDone',
  },
  'link/unreachable-state': {
    message: '没有任何途径能到达状态「{name}」',
    hint: '请补上转到它的转移，或者删去它',
  },
  'link/dead-end': {
    message: '到达状态「{name}」后再也没有出路，而它不是终止状态',
    hint: '请补上转移，或者写上 type: final',
  },
  'link/never-left': {
    message: '状态「{name}」接受事件，却没有离开它的途径',
    hint: '确实长期停留的可以不改；否则请补上 target',
  },
  'link/never-started': {
    message: '没有终止状态启动程序「{name}」',
    hint: '请在前一程序的终止状态上写 starts: {name}',
  },
  'link/circular-start': {
    message: '程序首尾相接，没有尽头：{procedures}',
    hint: '请删去其中一个 starts',
  },
};
