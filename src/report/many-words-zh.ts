/** The words of many cases judged at once, in Chinese; the other languages are typed by its keys. */
export const manyWordsZh = {
  caseColumn: '案件编号',
  decidingColumn: '决定结论的规则',
  missingColumn: '尚缺的事实',
  fileColumn: '文件',
  lineColumn: '行',
  codeColumn: '诊断代码',
  reasonColumn: '原因',
  casesColumn: '件数',
  rowsColumn: '行数',
  ruleColumn: '规则',
  factColumn: '事实',
  head: (title: string, version: string): string => `《${title}》（${version}）`,
  judged: (cases: number, rejected: number): string =>
    rejected === 0 ? `评判 ${cases} 件，没有剔除的行` : `评判 ${cases} 件，剔除 ${rejected} 行`,
  withoutNotice: (cases: number): string =>
    `${cases} 件没有写适用的申报通知，评判时没有通知给的数值（--notice 指明用哪一份）`,
  cellReason: (heading: string, message: string, advice: string): string =>
    `${heading === '' ? '' : `「${heading}」列：`}${message}${advice === '' ? '' : `，${advice}`}`,
  ofRecord: (list: string, n: number, column: string): string => `${list}第 ${n} 条的${column}`,
  cellNumber:
    '请写成数，如 1200、1,200.5，可以带事实自己的单位（单位不同的用对照文件的 scale 换算，不知道的留空）',
  cellBoolean: '请写是或者否（别的写法在对照文件的 values 中写明，不知道的留空）',
  cellDate: '请写成 2026-03-31、2026/3/31 的样式（别的写法在对照文件的 format 中写明，不知道的留空）',
  cellValue: '请写其中之一（别的写法在对照文件的 values 中写明，不知道的留空）',
  onDay: (day: string): string => `基准日 ${day}`,
  onToday: (cases: number, day: string): string => `${cases} 件没有写基准日，按今天（${day}）评判`,
  oneByOne: (cases: number): string => `${cases} 件有事件、评委或要计分，由解释器逐件评判`,
  repeated: (cases: number, first: string): string => `${cases} 件与前面的案件编号相同，照样评判：${first}`,
  repeatedUpTo: '案件太多，编号有没有重复只核对了前面一部分',
  missingHead: '尚缺的事实（补上就可能改变结论），按件数：',
  reasonsHead: '剔除的原因：',
  rechecked: (cases: number, checked: number, faults: number): string =>
    `复核 ${cases} 件：已定的结论 ${checked} 条，用 json-logic-js 按同样的事实逐条重算，${faults === 0 ? '全部一致' : `${faults} 条不一致`}。`,
  recheckedColumns: (cases: number, compared: number, faults: number): string =>
    `列式评判与解释器对照 ${cases} 件（不计事件）、${compared} 条结论，${faults === 0 ? '全部一致' : `${faults} 处不一致`}。`,
  notRechecked: (open: number, left: number): string =>
    `没有核对的：待定 ${open} 条${left === 0 ? '' : `；依评分得出、普通 JSON-Logic 写不出的 ${left} 条`}。`,
  disagreementsHead: '不一致的（请反馈给 banfa 的开发者）：',
  disagreement: (ours: string, reference: string): string => `banfa ${ours}，json-logic-js ${reference}`,
  columnFault: (interpreter: string, columns: string): string => `解释器 ${interpreter}，列式评判 ${columns}`,
  unreadHead: '读不出的案件：',
  interrupted: '中途停止：以上只是已经评判完的部分',
} as const;

/** What a language says of many cases. */
export type ManyWords = {
  readonly [K in keyof typeof manyWordsZh]: (typeof manyWordsZh)[K] extends string
    ? string
    : (typeof manyWordsZh)[K];
};
