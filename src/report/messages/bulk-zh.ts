/** Chinese words for the codes of many cases read at once. */
import type { bulkRows } from '../../base/catalogue/bulk.ts';
import type { Messages } from './messages-type.ts';

export const bulkZh: Messages<keyof typeof bulkRows> = {
  'bulk/not-json': {
    message: '这一行不是完整的 JSON，结尾是「{text}」',
    hint: '每行写一个完整的案件 { … }；最后一行多半是没有写完',
  },
  'bulk/line-too-long': {
    message: '这一行超过 {limit} 字节',
    hint: '每行只写一个案件，行与行之间要换行',
  },
  'bulk/cell-count': {
    message: '这一行有 {found} 格，应当有 {expected} 格',
    hint: '请核对多写或漏写的逗号；格里有逗号的，整格用双引号括起来',
  },
  'bulk/malformed-row': {
    message: '这一行读不出来：{text}',
    hint: '请核对双引号是否成对',
  },
  'bulk/unmapped-column': {
    message: '「{name}」列没有对应的事实，没有用到',
    hint: '是否指「{nearest}」？',
    otherwise: '请在对照文件的 columns 中写明它是哪个事实，不用的写 ignore',
  },
  'bulk/no-such-column': {
    message: '表中没有「{name}」这一列',
    hint: '是否指「{nearest}」？',
    otherwise: '请与表头核对，一字不差',
  },
  'bulk/duplicate-column': {
    message: '表头有两列都叫「{name}」',
    hint: '请给其中一列改名',
  },
  'bulk/no-case-column': {
    message: '看不出哪一列是案件编号',
    hint: '请在对照文件中用 id 写明，表中有：{known}',
  },
  'bulk/blank-heading': {
    message: '第 {columns} 列没有表头，没有用到',
    hint: '空列不用管；有数据的请写上表头。表头要在第一行，上面的标题行请删去',
  },
  'bulk/unit-of-heading': {
    message: '「{column}」列的单位与事实的单位（{unit}）不同，没有写怎样换算',
    hint: '请写 scale: {scale}；格里已经换算好的写 scale: 1',
  },
  'bulk/fact-twice': {
    message: '「{name}」对应了两列：{columns}',
    hint: '请只保留一列，另一列写 ignore',
  },
  'bulk/strange-record': {
    message: '清单里有案件表中没有的编号：{ids}',
    hint: '请核对两张表的案件编号',
  },
  'bulk/list-in-a-cell': {
    message: '「{name}」是一张清单，一格写不下',
    hint: '请把清单另存一张表，在对照文件的 lists 中写明',
  },
  'bulk/scale-of-text': {
    message: '「{name}」不是数，不能乘以 scale',
    hint: '请删去 scale',
  },
  'bulk/format-of-no-date': {
    message: '「{name}」不是日期，不能有 format',
    hint: '请删去 format',
  },
  'bulk/date-format': {
    message: '看不懂日期写法「{format}」',
    hint: '年、月、日写作 YYYY、MM、DD（不补零的写 M、D），例如 YYYY/M/D',
  },
};
