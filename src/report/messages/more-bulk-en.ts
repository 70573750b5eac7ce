/** What `banfa explain` adds in English to the codes of many cases read at once. */
import type { bulkRows } from '../../base/catalogue/bulk.ts';
import type { More } from './messages-type.ts';

export const moreBulkEn: More<keyof typeof bulkRows> = {
  'bulk/not-json':
    'Each line of an NDJSON file is one case, as a case file has it, but in JSON and on a single line. Lines that cannot be read go to the list of rejected rows; the others are judged as ever.',
  'bulk/line-too-long':
    'A line is a case. Most likely nothing in the file ends a line, or it is of another kind.',
  'bulk/cell-count':
    'Every row has as many cells as the heading. A cell that holds a comma, a line break or a double quote stands in double quotes, with quotes inside it doubled.',
  'bulk/malformed-row':
    'Most likely a cell has half a pair of double quotes, so that all that follows counts as its own.',
  'bulk/unmapped-column':
    'Every column has to be accounted for, as a fact or by `ignore`: data must not get lost because somebody changed a heading.',
  'bulk/no-such-column': 'To the left under `columns` stand the headings as the table has them.',
  'bulk/duplicate-column': 'With two columns of one name nobody can tell which one is meant.',
  'bulk/no-case-column':
    'Results and rejected rows are known by the id of the case. Without a mapping a column called `case` or `id` is taken for it.',
  'bulk/blank-heading':
    'Nobody can tell what a column without a heading is. Spreadsheets save empty columns on the right that once held something; these do no harm.',
  'bulk/unit-of-heading':
    'The unit in brackets at the end of the heading is a multiple of that of the fact, such as thousands where the fact is in millions. Taken as they are, the numbers would be a thousand times as large.',
  'bulk/fact-twice': 'A fact has one value.',
  'bulk/strange-record': 'Each record goes to the case of its id; records without a case were not used.',
  'bulk/list-in-a-cell':
    'A case has many records of a list; they stand in a table of their own, one a row, joined by the id of the case.',
  'bulk/scale-of-text':
    '`scale` converts units: where the table has thousands and the fact has millions it is 0.001.',
  'bulk/format-of-no-date': '`format` says how the table writes dates.',
  'bulk/date-format': '2026/3/5 is `YYYY/M/D`, 20260305 is `YYYYMMDD`.',
};
