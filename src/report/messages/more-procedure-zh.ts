/** What `banfa explain` adds in Chinese to the codes of workflows. */
import type { procedureRows } from '../../base/catalogue/procedure.ts';
import type { More } from './messages-type.ts';

export const moreProcedureZh: More<keyof typeof procedureRows> = {
  'link/bad-state-name':
    '状态的编号用来拼成路径，含点会被当作两层，纯数字会打乱先后次序。请换一个编号，例如 review: { title: 初审 }。',
  'link/empty-state':
    '冒号后面空着，得到的是空值而不是一个状态。请写明它的名称、依据和出路，例如 done: { title: 已办结, cite: 第九条, type: final }。',
  'link/untitled-state':
    '试运行的时间线、示意图都用状态的名称向人说明案件走到了哪一步，没有名称就只能显示英文编号。请补上 title，例如 review: { title: 初审 }。',
  'link/final-acts':
    '进入终止状态后不再接受任何事件，写在这里的转移、职责和期限都不会起作用，程序也不会提醒。确实还有后续的，就不是终止状态。',
  'link/history-acts':
    '历史状态只表示「回到离开前所在的状态」，案件从不停留在它上面，写在这里的内容不会起作用。它只需 type: history，必要时加 history: deep。',
  'link/history-misplaced':
    '历史状态记住的是它的上级离开时停在哪个下级状态，所以上级须是有 initial 的状态组，不能是并行状态，也不能是整个程序（程序从不离开又回来）。',
  'link/not-final':
    'outcome 说明程序以何种结果告终，starts 说明由哪个程序接着办，二者都在案件到达终止状态时才起作用。',
  'link/starts-inside':
    '只有最外一层的终止状态才结束整个程序。下级的终止状态只结束它的上级，由上级的 onDone 决定下一步。',
  'link/no-regions':
    'type: parallel 表示几件事同时进行，每件事是它 states 下的一个分支。没有分支的请删去 type。',
  'link/missing-initial':
    '进入有下级状态的状态时，必须知道先落在哪个下级状态。例如 initial: reviewing；几个下级同时进行的，改写 type: parallel。',
  'link/unknown-initial': 'initial 只能写直接下级的编号，不能写路径，也不能写更下层或别处的状态。',
  'link/initial-history':
    '第一次进入时还没有可回到的历史，历史状态要靠 initial 才知道去哪里，两者互指就没有尽头。',
  'link/initial-unused':
    '并行状态的各个分支同时开始，没有下级状态的状态无处可落，这两种都用不到 initial。多半是 type 或 states 写错了。',
  'link/unknown-target':
    '转移的去向可以写同级状态的编号或名称、「.下级」、路径「a.b」，或从程序写起的「#程序.a.b」；先在同级里找，再逐层向外找。请改正名称。',
  'link/unknown-state':
    'in 和 while 写的是状态的路径，例如 hearing.left.ended；while 从程序的最外一层写起。请改正路径。',
  'link/state-is-history': '历史状态只是一条退路，in、while 问的是案件此刻是否停在某个状态，所以不能用它。',
  'link/bad-event-name':
    '事件编号的前一半是唯一可以做这件事的角色，后一半是动作，用小写英文字母、数字和下划线。也可以写本程序 events 下声明的事件名称。',
  'link/unused-event':
    '没有状态接受的事件谁也做不成，案件文件里写了它只会被拒绝。多半是 on 里的名称写错了，或者条文修改后忘了删。',
  'link/untitled-event':
    '时间线和「下一步」用事件的名称说明谁做了什么，没有名称就只能显示英文编号。例如 events: { city.accept: { title: 受理申报, cite: 第九条 } }。',
  'link/bad-timer-name': '期限届满时发出事件 timer.编号，由状态的 on 接受，所以编号里不能有点和其他符号。',
  'link/duplicate-timer':
    '期限届满的事件只写编号（timer.编号），不说是哪个状态的；编号重复就分不清是哪一个到期，案件文件里的期限也无法对应。',
  'link/timer-one-way':
    'after 是从进入状态起经过一段时间，at 是到某一天，every 是每年或每隔几年。三者只能取一，一个都不写就永远不会到期。',
  'link/unknown-timer':
    'timer.编号 是本程序某个状态 timers 下的期限届满时发出的事件。编号写错时不会报错，只是永远等不到。',
  'link/timer-elsewhere':
    '离开状态后它的期限就作废。接受 timer 事件的状态须与计时的状态同时处于活动之中，否则届满时没有人听到。',
  'link/timer-unheard':
    '期限的作用是届满时自动推动程序。只想写明何时应当办完、逾期算谁的，请用 duty: { by, what, due }，它不推动程序，只记逾期。',
  'link/bad-period':
    '时间的长短写作 { param: 参数 }，或 days、workdays、months、years 中恰好一个和一个非负整数。办法里的时间请放在参数里，条文和计算才会一起改。',
  'link/not-a-period':
    '期限的单位取自参数：unit: workday 按工作日计，day 按自然日计，month、year 按民法典的算法。没有单位就不知道怎么数。',
  'link/period-units-differ': '一段时间按编辑决定取不同长短时，单位须相同，否则无法用同一种方法计算。',
  'link/cycle-without-start':
    '「每三年」要有起点：from 写一个日期，可以是事实、阶段进入之日或编辑决定之下的几种读法。每年固定一天的，写 every: { year: { param: … } }。',
  'link/not-a-first-year':
    'first 说明第一次在进入状态的当年还是次年。写 { decision: … } 时，该编辑决定的选项编号须恰为 same_year 和 next_year。',
  'link/standing-obligation':
    '按期记账的义务要写 every；没有 every 的义务只要状态还在就一直存在，没有哪一期可以算作完成或逾期。',
  'link/act-not-accepted':
    'done_by 写的事件必须先被某个状态接受，才能算作完成义务；只为完成义务的事件，在 on 下写一个没有 target 的转移即可。',
  'link/shadowed-transition':
    '同一事件的几个转移按次序试，前面一个没有 guard 和 in 就总是选中它，后面的不会被看到，程序也不会提醒。',
  'link/no-target':
    'always 和 onDone 不是由人做的事，唯一的作用就是转到别的状态，没有 target 就什么也不会发生。',
  'link/self-target':
    '转移的去向是状态自己时，案件原地不动。想重新起算期限的，请设两个状态来回转移，例如审核与补正。',
  'link/in-never': 'in 问的是另一个并行分支此刻停在哪里。两个状态不能同时处于活动之中，条件就永远不成立。',
  'link/conflicting-transitions':
    '一个事件同时触发两个并行分支各自离开上级状态的转移时，只有前一个会发生，另一个被默默丢弃。',
  'link/always-loop':
    'always 和 onDone 不等任何事件，一环接一环地发生。首尾相接时案件永远停不下来，即使写了条件也一样，因为条件在这一连串转移中不会改变。',
  'link/done-never':
    'onDone 在直接下级的终止状态到达时发生，并行状态要等所有分支都到达。整个程序的最外一层没有 onDone，终止状态就是结束。',
  'link/end-unheard':
    '下级的终止状态只结束它的上级，下一步由上级的 onDone 决定；没有 onDone，也没有别的出路，案件就再也走不动了。',
  'link/unreachable-state':
    '从程序开始，沿所有转移都走不到它，写在里面的职责、期限和依据都不会起作用。多半是某个 target 写错了，或者条文修改后忘了删。',
  'link/dead-end':
    '状态自身、它的上级和并行的分支都没有离开它的转移，案件就永远停在这里，却不算办结。确是终点的写 type: final，必要时加 outcome: negative。',
  'link/never-left':
    '它的转移都没有 target，上级和并行的分支也没有离开它的转移。若是漏写了去向，案件会一直停在这里。',
  'link/never-started':
    'measure.yaml 的 procedures 中第一个程序由案件开始，其余的要由前一程序的某个终止状态用 starts 启动，否则永远不会运行。',
  'link/circular-start': '一个程序结束后启动另一个，不能又绕回来。需要反复办理的，请写成同一程序里的状态。',
};
