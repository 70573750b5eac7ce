/** What `banfa explain` adds in Chinese to the codes of many cases read at once. */
import type { bulkRows } from '../../base/catalogue/bulk.ts';
import type { More } from './messages-type.ts';

export const moreBulkZh: More<keyof typeof bulkRows> = {
  'bulk/not-json':
    'NDJSON 文件每行是一个案件，写法与案件文件相同，只是用 JSON，不能分成几行写。读不出来的行写进剔除清单，其余照常评判。',
  'bulk/line-too-long': '一行就是一个案件。多半是整份文件没有换行，或者是别的格式。',
  'bulk/cell-count':
    '每一行的格数要与表头相同。格里本来就有逗号、换行或双引号的，整格用双引号括起来，其中的双引号写两个。',
  'bulk/malformed-row': '多半是某一格只有半个双引号，以致后面的内容都算进这一格。',
  'bulk/unmapped-column':
    '表中每一列都要有交代：或者对应一个事实，或者写明 ignore，免得一列数据因为表头改了一个字就悄悄丢掉。',
  'bulk/no-such-column': '对照文件 columns 左边写的是表头的原文。',
  'bulk/duplicate-column': '两列同名，就不知道对照文件说的是哪一列。',
  'bulk/no-case-column':
    '结果和剔除清单都按案件编号来认。没有对照文件时，表头叫 case、案件编号、编号或 id 的一列算作案件编号。',
  'bulk/blank-heading':
    '没有表头的列不知道是什么。电子表格另存为 CSV 时，右边曾经填过的空列会一并存下，这样的不影响评判。',
  'bulk/unit-of-heading':
    '表头括号里的单位与事实的单位只差倍数，例如表头是「万元」而事实以「亿元」计。照抄进去，结果会差一万倍。',
  'bulk/fact-twice': '一个事实只能有一个值。',
  'bulk/strange-record': '清单的每一行按案件编号归到案件；找不到案件的行没有用到。',
  'bulk/list-in-a-cell':
    '清单类的事实（如成员、事故）一个案件有许多条，要有自己的表，每行一条，用案件编号相连。',
  'bulk/scale-of-text': 'scale 用来换算单位，例如表中以万元计、事实以亿元计的写 0.0001。',
  'bulk/format-of-no-date': 'format 说明日期在表中怎么写。',
  'bulk/date-format': '例如 2026/3/5 写 YYYY/M/D，20260305 写 YYYYMMDD，2026年3月5日写 YYYY年M月D日。',
};
