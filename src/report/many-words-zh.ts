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
  onDay: (day: string): string => `基准日 ${day}`,
  onToday: (cases: number, day: string): string => `${cases} 件没有写基准日，按今天（${day}）评判`,
  oneByOne: (cases: number): string => `${cases} 件有事件、评委或要计分，由解释器逐件评判`,
  repeated: (cases: number, first: string): string => `${cases} 件与前面的案件编号相同，照样评判：${first}`,
  repeatedUpTo: '案件太多，编号有没有重复只核对了前面一部分',
  missingHead: '尚缺的事实（补上就可能改变结论），按件数：',
  reasonsHead: '剔除的原因：',
  interrupted: '中途停止：以上只是已经评判完的部分',
} as const;

/** What a language says of many cases. */
export type ManyWords = {
  readonly [K in keyof typeof manyWordsZh]: (typeof manyWordsZh)[K] extends string
    ? string
    : (typeof manyWordsZh)[K];
};
