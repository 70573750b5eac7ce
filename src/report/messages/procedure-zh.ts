/** Chinese words for the codes of workflows. */
import type { procedureRows } from '../../base/catalogue/procedure.ts';
import type { Messages } from './messages-type.ts';

export const procedureZh: Messages<keyof typeof procedureRows> = {
  'link/bad-state-name': {
    message: '「{name}」不能作状态的编号',
    hint: '请以小写字母开头，只用小写字母、数字和下划线；中文名称写在 title 里',
    more: '状态的编号用来拼成路径，含点会被当作两层，纯数字会打乱先后次序。请换一个编号，例如 review: { title: 初审 }。',
  },
  'link/empty-state': {
    message: '状态「{name}」没有任何内容',
    hint: '什么都不写的状态请写成 {name}: { type: final }，或者补上内容',
    more: '冒号后面空着，得到的是空值而不是一个状态。请写明它的名称、依据和出路，例如 done: { title: 已办结, cite: 第九条, type: final }。',
  },
  'link/untitled-state': {
    message: '状态「{name}」没有名称',
    hint: '请补上 title',
    more: '试运行的时间线、示意图都用状态的名称向人说明案件走到了哪一步，没有名称就只能显示英文编号。请补上 title，例如 review: { title: 初审 }。',
  },
  'link/final-acts': {
    message: '终止状态「{name}」不能再写「{key}」',
    hint: '请删去「{key}」，或者删去 type: final',
    more: '进入终止状态后不再接受任何事件，写在这里的转移、职责和期限都不会起作用，程序也不会提醒。确实还有后续的，就不是终止状态。',
  },
  'link/history-acts': {
    message: '历史状态「{name}」不能写「{key}」',
    hint: '请删去「{key}」',
    more: '历史状态只表示「回到离开前所在的状态」，案件从不停留在它上面，写在这里的内容不会起作用。它只需 type: history，必要时加 history: deep。',
  },
  'link/history-misplaced': {
    message: '历史状态「{name}」放错了位置',
    hint: '请放进一个有 initial 的下级状态组里',
    more: '历史状态记住的是它的上级离开时停在哪个下级状态，所以上级须是有 initial 的状态组，不能是并行状态，也不能是整个程序（程序从不离开又回来）。',
  },
  'link/not-final': {
    message: '「{key}」只能写在终止状态上，而「{name}」不是',
    hint: '请给「{name}」加上 type: final，或者删去「{key}」',
    more: 'outcome 说明程序以何种结果告终，starts 说明由哪个程序接着办，二者都在案件到达终止状态时才起作用。',
  },
  'link/starts-inside': {
    message: '「{name}」在下级状态里，到达它时程序并没有结束，不能在此启动另一个程序',
    hint: '请把 starts 写在程序最外一层的终止状态上',
    more: '只有最外一层的终止状态才结束整个程序。下级的终止状态只结束它的上级，由上级的 onDone 决定下一步。',
  },
  'link/no-regions': {
    message: '并行状态「{name}」之下没有任何分支',
    hint: '请在 states 下写出并行的各个分支',
    more: 'type: parallel 表示几件事同时进行，每件事是它 states 下的一个分支。没有分支的请删去 type。',
  },
  'link/missing-initial': {
    message: '「{name}」有下级状态，却没有写明从哪一个开始',
    hint: '请补上 initial',
    more: '进入有下级状态的状态时，必须知道先落在哪个下级状态。例如 initial: reviewing；几个下级同时进行的，改写 type: parallel。',
  },
  'link/unknown-initial': {
    message: 'initial 写的「{name}」不在下级状态之中',
    hint: '是否指「{nearest}」？',
    more: 'initial 只能写直接下级的编号，不能写路径，也不能写更下层或别处的状态。',
  },
  'link/initial-history': {
    message: 'initial 不能是历史状态「{name}」',
    hint: '请改为一个普通的下级状态',
    more: '第一次进入时还没有可回到的历史，历史状态要靠 initial 才知道去哪里，两者互指就没有尽头。',
  },
  'link/initial-unused': {
    message: '「{name}」没有先后相接的下级状态，initial 不起作用',
    hint: '请删去 initial，或者补上 states',
    more: '并行状态的各个分支同时开始，没有下级状态的状态无处可落，这两种都用不到 initial。多半是 type 或 states 写错了。',
  },
  'link/unknown-target': {
    message: '找不到要转到的状态「{name}」',
    hint: '是否指「{nearest}」？',
    otherwise: '同一层的状态写名字，别的层写路径，例如 a.b',
    more: '转移的去向可以写同级状态的编号或名称、「.下级」、路径「a.b」，或从程序写起的「#程序.a.b」；先在同级里找，再逐层向外找。请改正名称。',
  },
  'link/unknown-state': {
    message: '找不到状态「{name}」',
    hint: '是否指「{nearest}」？',
    more: 'in 和 while 写的是状态的路径，例如 hearing.left.ended；while 从程序的最外一层写起。请改正路径。',
  },
  'link/state-is-history': {
    message: '「{name}」是历史状态，案件从不停留在它上面',
    hint: '请改写它的上级或一个普通状态',
    more: '历史状态只是一条退路，in、while 问的是案件此刻是否停在某个状态，所以不能用它。',
  },
  'link/bad-event-name': {
    message: '「{name}」不是规范的事件编号',
    hint: '事件写作「角色.动作」，例如 city.accept；期限届满写作 timer.期限编号',
    more: '事件编号的前一半是唯一可以做这件事的角色，后一半是动作，用小写英文字母、数字和下划线。也可以写本程序 events 下声明的事件名称。',
  },
  'link/unused-event': {
    message: '声明了事件「{name}」，但没有状态接受它',
    hint: '请在某个状态的 on 下接受它，或者删去声明',
    more: '没有状态接受的事件谁也做不成，案件文件里写了它只会被拒绝。多半是 on 里的名称写错了，或者条文修改后忘了删。',
  },
  'link/untitled-event': {
    message: '事件「{name}」没有名称',
    hint: '请在 events 下声明它的 title，或者在转移上写 title',
    more: '时间线和「下一步」用事件的名称说明谁做了什么，没有名称就只能显示英文编号。例如 events: { city.accept: { title: 受理申报, cite: 第九条 } }。',
  },
  'link/bad-timer-name': {
    message: '「{name}」不能作期限的编号',
    hint: '请以小写字母开头，只用小写字母、数字和下划线；中文名称写在 title 里',
    more: '期限届满时发出事件 timer.编号，由状态的 on 接受，所以编号里不能有点和其他符号。',
  },
  'link/duplicate-timer': {
    message: '期限编号「{name}」在本程序里重复',
    hint: '请给其中一个换一个编号',
    more: '期限届满的事件只写编号（timer.编号），不说是哪个状态的；编号重复就分不清是哪一个到期，案件文件里的期限也无法对应。',
  },
  'link/timer-one-way': {
    message: '期限「{name}」应当在 after、at、every 中恰好写一个',
    hint: '例如 after: { param: hearing_days }',
    more: 'after 是从进入状态起经过一段时间，at 是到某一天，every 是每年或每隔几年。三者只能取一，一个都不写就永远不会到期。',
  },
  'link/unknown-timer': {
    message: '没有编号为「{name}」的期限，这个转移永远不会发生',
    hint: '是否指「{nearest}」？',
    more: 'timer.编号 是本程序某个状态 timers 下的期限届满时发出的事件。编号写错时不会报错，只是永远等不到。',
  },
  'link/timer-elsewhere': {
    message: '期限「{name}」属于状态「{state}」，案件在这里时它不在计时',
    hint: '请在计时的状态、它的上级，或与之并行的分支里接受它',
    more: '离开状态后它的期限就作废。接受 timer 事件的状态须与计时的状态同时处于活动之中，否则届满时没有人听到。',
  },
  'link/timer-unheard': {
    message: '期限「{name}」届满后没有状态接受它',
    hint: '请在该状态的 on 下写 timer.{name}，或者把期限改写为 duty 的 due',
    more: '期限的作用是届满时自动推动程序。只想写明何时应当办完、逾期算谁的，请用 duty: { by, what, due }，它不推动程序，只记逾期。',
  },
  'link/bad-period': {
    message: '这里应当写一段时间',
    hint: '例如 { param: hearing_days } 或 { workdays: 5 }',
    more: '时间的长短写作 { param: 参数 }，或 days、workdays、months、years 中恰好一个和一个非负整数。办法里的时间请放在参数里，条文和计算才会一起改。',
  },
  'link/not-a-period': {
    message: '参数「{name}」不是一段时间，不能作期限',
    hint: '请把它的 unit 写成 day、workday、month 或 year',
    more: '期限的单位取自参数：unit: workday 按工作日计，day 按自然日计，month、year 按民法典的算法。没有单位就不知道怎么数。',
  },
  'link/period-units-differ': {
    message: '各选项的时间单位不同：「{left}」与「{right}」',
    hint: '请统一单位',
    more: '一段时间按编辑决定取不同长短时，单位须相同，否则无法用同一种方法计算。',
  },
  'link/cycle-without-start': {
    message: '没有写明从哪一天起算',
    hint: '请补上 from，例如 { param: cycle_years, from: { var: granted_on } }',
    more: '「每三年」要有起点：from 写一个日期，可以是事实、阶段进入之日或编辑决定之下的几种读法。每年固定一天的，写 every: { year: { param: … } }。',
  },
  'link/not-a-first-year': {
    message: '「{value}」不是 first 的取值',
    hint: '只能写 same_year（当年）或 next_year（次年）',
    more: 'first 说明第一次在进入状态的当年还是次年。写 { decision: … } 时，该编辑决定的选项编号须恰为 same_year 和 next_year。',
  },
  'link/standing-obligation': {
    message: '「{name}」没有写 every，是一直存在的义务，「{key}」不起作用',
    hint: '请补上 every，或者删去「{key}」',
    more: '按期记账的义务要写 every；没有 every 的义务只要状态还在就一直存在，没有哪一期可以算作完成或逾期。',
  },
  'link/act-not-accepted': {
    message: '在「{state}」期间没有状态接受「{event}」，这项义务永远无法完成',
    hint: '请在「{state}」的 on 下接受它，例如 {event}: { title: … }',
    more: 'done_by 写的事件必须先被某个状态接受，才能算作完成义务；只为完成义务的事件，在 on 下写一个没有 target 的转移即可。',
  },
  'link/shadowed-transition': {
    message: '「{name}」的这个转移永远轮不到',
    hint: '前面的转移没有条件，或条件与它相同；请调整次序或补上条件',
    more: '同一事件的几个转移按次序试，前面一个没有 guard 和 in 就总是选中它，后面的不会被看到，程序也不会提醒。',
  },
  'link/no-target': {
    message: '「{name}」没有写转到哪里，不起作用',
    hint: '请补上 target',
    more: 'always 和 onDone 不是由人做的事，唯一的作用就是转到别的状态，没有 target 就什么也不会发生。',
  },
  'link/self-target': {
    message: '转到「{name}」自身不会重新进入，期限和职责也不会重新起算',
    hint: '只是登记一下的，请删去 target',
    more: '转移的去向是状态自己时，案件原地不动。想重新起算期限的，请设两个状态来回转移，例如审核与补正。',
  },
  'link/in-never': {
    message: '案件在「{state}」时不可能同时在「{name}」，这个转移永远不会发生',
    hint: 'in 应当写与它并行的分支里的状态',
    more: 'in 问的是另一个并行分支此刻停在哪里。两个状态不能同时处于活动之中，条件就永远不成立。',
  },
  'link/conflicting-transitions': {
    message: '「{name}」会把并行的两个分支（{states}）带往不同的去向，只有一个会发生',
    hint: '请只留一处，或者写到它们共同的上级状态上',
    more: '一个事件同时触发两个并行分支各自离开上级状态的转移时，只有前一个会发生，另一个被默默丢弃。',
  },
  'link/always-loop': {
    message: '自动转移首尾相接，没有尽头：{states}',
    hint: '请断开其中一环，或者改为由事件触发',
    more: 'always 和 onDone 不等任何事件，一环接一环地发生。首尾相接时案件永远停不下来，即使写了条件也一样，因为条件在这一连串转移中不会改变。',
  },
  'link/done-never': {
    message: '「{name}」不可能办结，onDone 永远不会发生',
    hint: '请给它一个 type: final 的直接下级；并行状态的每个分支都要有',
    more: 'onDone 在直接下级的终止状态到达时发生，并行状态要等所有分支都到达。整个程序的最外一层没有 onDone，终止状态就是结束。',
  },
  'link/end-unheard': {
    message: '到达「{name}」后，上级状态没有 onDone，案件就停在这里',
    hint: '请给它的上级写 onDone',
    more: '下级的终止状态只结束它的上级，下一步由上级的 onDone 决定；没有 onDone，也没有别的出路，案件就再也走不动了。',
  },
  'link/unreachable-state': {
    message: '没有任何途径能到达状态「{name}」',
    hint: '请补上转到它的转移，或者删去它',
    more: '从程序开始，沿所有转移都走不到它，写在里面的职责、期限和依据都不会起作用。多半是某个 target 写错了，或者条文修改后忘了删。',
  },
  'link/dead-end': {
    message: '到达状态「{name}」后再也没有出路，而它不是终止状态',
    hint: '请补上转移，或者写上 type: final',
    more: '状态自身、它的上级和并行的分支都没有离开它的转移，案件就永远停在这里，却不算办结。确是终点的写 type: final，必要时加 outcome: negative。',
  },
  'link/never-left': {
    message: '状态「{name}」接受事件，却没有离开它的途径',
    hint: '确实长期停留的可以不改；否则请补上 target',
    more: '它的转移都没有 target，上级和并行的分支也没有离开它的转移。若是漏写了去向，案件会一直停在这里。',
  },
  'link/never-started': {
    message: '没有终止状态启动程序「{name}」',
    hint: '请在前一程序的终止状态上写 starts: {name}',
    more: 'measure.yaml 的 procedures 中第一个程序由案件开始，其余的要由前一程序的某个终止状态用 starts 启动，否则永远不会运行。',
  },
  'link/circular-start': {
    message: '程序首尾相接，没有尽头：{procedures}',
    hint: '请删去其中一个 starts',
    more: '一个程序结束后启动另一个，不能又绕回来。需要反复办理的，请写成同一程序里的状态。',
  },
};
