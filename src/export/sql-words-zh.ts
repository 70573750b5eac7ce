/** What the remarks in generated SQL say, in Chinese. */
import type { LeftOutReason } from './sql-rules.ts';

export const zh = {
  head: (title: string, version: string) => `${title}（${version}）。由 banfa export sql 生成，请勿手改。`,
  bound: (day: string, notice: string | undefined) =>
    `截至 ${day}；${notice === undefined ? '未指定申报通知' : `申报通知：${notice}`}。换了日期、通知或规则包，请重新生成。`,
  verdicts: '结论：met 符合，unmet 不符合，undetermined 待定，not_applicable 不适用。',
  tables:
    '读取 cases 表，每件申报一行；每份清单另有一张表，每条记录一行。NULL 就是不知道，不是否，也不是零。建表语句：加 --schema。',
  lists:
    '清单已知（可以为空）时 …_known 列为 true；否则整份清单未知。record_1、record_2 为记录在清单里的次序。',
  leftOut: (count: number) => `有 ${count} 条规则没有写成 SQL：`,
  reasons: {
    score: (what: string) => `取决于评分表「${what}」，要由 banfa 计算`,
    asks: (what: string) => `引用了规则「${what}」，该规则没有写成 SQL`,
    workdays: () => '按工作日从案件中的某一天推算日期，要用到工作日历',
    text: () => '其中有数据库存不下的文字',
    date: () => '其中有该数据库没有的日期',
    order: () => '其中比较文字的先后，各数据库排法不同',
    kinds: () => '其中比较两种不同的值',
    remainder: () => '其中求余数，该数据库算得不准',
  } satisfies Record<LeftOutReason, (what: string) => string>,
  sums: {
    duckdb: '',
    postgres: '合计时遇到绝对值大于 1e290 的数，则合计未知。',
    spark: '该方言只检查过语法，没有实际运行过。',
    clickhouse: '日期只在 1900 年至 2299 年之间；其余的日期未知。',
  },
  schema: {
    case: '哪件申报',
    record: '在清单里的次序',
    known: (title: string) => `「${title}」是否已知；已知而没有记录，就是空的`,
  },
} as const;
