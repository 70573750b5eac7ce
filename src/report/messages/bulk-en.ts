/** English words for the codes of many cases read at once. */
import type { bulkRows } from '../../base/catalogue/bulk.ts';
import type { Messages } from './messages-type.ts';

export const bulkEn: Messages<keyof typeof bulkRows> = {
  'bulk/not-json': {
    message: 'this line is not whole JSON, it ends in `{text}`',
    hint: 'write one whole case `{ … }` on each line; a last line is often cut off',
  },
  'bulk/line-too-long': {
    message: 'this line is longer than {limit} bytes',
    hint: 'write one case on each line',
  },
  'bulk/cell-count': {
    message: 'this row has {found} cells where {expected} belong',
    hint: 'look for a comma too many or too few; a cell that holds a comma stands in double quotes',
  },
  'bulk/malformed-row': {
    message: 'this row cannot be read: {text}',
    hint: 'see whether every double quote has its partner',
  },
  'bulk/unmapped-column': {
    message: 'the column `{name}` stands for no fact and was not used',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'say under `columns` which fact it is, or `ignore`',
  },
  'bulk/no-such-column': {
    message: 'the table has no column `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'compare it with the heading, sign by sign',
  },
  'bulk/duplicate-column': {
    message: 'two columns are called `{name}`',
    hint: 'rename one of them',
  },
  'bulk/no-case-column': {
    message: 'no column is known to tell the cases apart',
    hint: 'name it as `id`; there are: {known}',
  },
  'bulk/blank-heading': {
    message: 'columns {columns} have no heading and were not used',
    hint: 'empty ones do not matter, one with data needs a heading; headings stand in the first row, above them nothing',
  },
  'bulk/unit-of-heading': {
    message:
      'the column `{column}` has another unit than the fact ({unit}), and nothing says how to convert it',
    hint: 'write `scale: {scale}`, or `scale: 1` where its cells are in the unit of the fact',
  },
  'bulk/fact-twice': {
    message: '`{name}` has two columns: {columns}',
    hint: 'keep one, and write `ignore` for the other',
  },
  'bulk/strange-record': {
    message: 'there are records of cases that the table does not have: {ids}',
    hint: 'compare the ids in both tables',
  },
  'bulk/list-in-a-cell': {
    message: '`{name}` is a list and does not fit into a cell',
    hint: 'put it into a table of its own, and name that under `lists`',
  },
  'bulk/scale-of-text': {
    message: '`{name}` is no number and cannot be multiplied',
    hint: 'remove `scale`',
  },
  'bulk/format-of-no-date': {
    message: '`{name}` is no date and has no format',
    hint: 'remove `format`',
  },
  'bulk/date-format': {
    message: '`{format}` is no form of a date',
    hint: 'year, month and day are `YYYY`, `MM`, `DD` (`M`, `D` without zeros), as in `YYYY/M/D`',
  },
};
