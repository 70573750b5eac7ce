/** What `banfa explain` adds in English to the codes of loading. */
import type { loadRows } from '../../base/catalogue/load.ts';
import type { More } from './messages-type.ts';

export const moreLoadEn: More<keyof typeof loadRows> = {
  'load/file-too-large':
    'A rule file written by hand is never this long; most likely a data file was put here. Files above the limit are not read. Each chapter may have a file of its own.',
  'load/not-utf8':
    'Rule files are UTF-8. A file saved as GBK or another encoding turns into garbage when read. Open the original in an editor and save it with the encoding UTF-8.',
  'load/control-character':
    'Control characters usually come with text copied from another program. YAML does not allow them. Delete the text around the place shown and type it again.',
  'load/nested-too-deep':
    'No rule file needs this many levels; usually a bracket was not closed, or each line is indented more than the last. Make part of a long condition a rule of its own and refer to it: { rule: name }.',
  'load/too-many-values':
    'A rule file written by hand never holds this much; most likely a data file was put here. Files above the limit are not read.',
  'load/full-width-colon':
    'Between key and value stand an ASCII colon and a space, as in title: Reading room. A full-width colon is only part of the text. Inside quotes and inside running text it is harmless.',
  'load/full-width-sign':
    'Brackets, commas, colons, quotes and digits are ASCII in YAML: { title: Loan period, value: 5 }. Their full-width forms are only letters to it, and often do harm further on. Inside running text they are harmless.',
  'load/space-after-colon':
    'After the colon of a key comes a space, as in title: Reading room. Without it YAML takes the whole for one word.',
  'load/operator-needs-quotes':
    'Bare >, >=, !, !=, % and * mean something else to YAML, so as keys they need quotes: { ">=": [ { var: shelf.books }, 100 ] }, or in words { gte: [ { var: shelf.books }, 100 ] }.',
  'load/full-width-space':
    'Indentation is made of ordinary spaces, usually two for each level. Other spaces look empty, but YAML takes them for text.',
  'load/space-after-dash': 'An element of a list is a dash, a space and the value, as in - application form.',
  'load/missing-dash':
    'Each element of a list starts with a dash and a space, as in - id: art1. If it has several keys, only the first has the dash, and the others are aligned with the first.',
  'load/tab-indent':
    'YAML does not allow tabs as indentation, since their width differs from place to place. Replace them by spaces in the editor.',
  'load/bad-indent':
    'Keys (or dashes) of one level start in the same column. A line that is indented more belongs to the line above it, and a line that already has a value can hold no further level.',
  'load/unclosed-quote':
    'Text that starts with " or \' ends with the same sign. Text that holds one of them is put into the other.',
  'load/unclosed-bracket':
    'Each [ needs a ] and each { a }. What stands between may take several lines, indented deeper than the key before the bracket.',
  'load/missing-comma':
    'In [ a, b ] and { a: 1, b: 2 } elements are separated by commas. Text with brackets in it, such as books[2].title, needs quotes.',
  'load/missing-colon':
    'Every line of this level is `key: value`. Usually the colon was forgotten, or a text was broken into two lines.',
  'load/two-colons':
    'A line holds one `key: value`. A value that holds ": " needs quotes, as in title: "Part 1: general"; a further level is indented on the next line or written { key: value }.',
  'load/bad-escape':
    'In double quotes a backslash starts an escape such as \\n, \\t or \\". For the backslash itself write \\\\, or use single quotes.',
  'load/needs-quotes':
    'Signs such as @, `, %, |, > and the comma have a meaning of their own in YAML; text that starts with one needs quotes, as in title: "@home".',
  'load/unexpected-text':
    'After a value nothing else may stand on its line. Usually there is a bracket too many, or the quotes hold only part of the text: title: "Upper" floor should be title: "Upper floor".',
  'load/tag':
    'A word that starts with ! is a tag and changes what follows; rule files need none. Text and operators need quotes, as in { "!": [ { var: shelf.open } ] }.',
  'load/anchor':
    'Anchors (&) and aliases (*) make one text appear in several places, hide where it comes from, and can be used to exhaust a program. A condition used twice becomes a rule, a number used twice a parameter.',
  'load/directive':
    'A line that starts with % is an instruction to YAML programs; rule files need none. The remainder is written { "%": [ … ] }.',
  'load/several-documents':
    'The line --- divides a YAML file into documents. Each file of rules, each workflow and each case is one.',
  'load/malformed':
    'YAML is made of `key: value`, lists `- value` and indentation. Compare this line and the one above with others of the file that are right.',
  'load/more-faults':
    'Of very many faults in one file only the first are listed. Put them right and check again to see the rest.',
  'load/duplicate-key': 'Within one level each key stands once, or nobody could say which one counts.',
  'load/forbidden-key':
    'The names __proto__, constructor and prototype have a meaning inside the program and cannot be used.',
  'load/key-not-text': 'A key cannot be empty, a list, a mapping, or more than one line.',
  'load/number-form':
    'The forms 012, 0x1F, 1e3, +5 and .5 are read as 12, 31, 1000, 5 and 0.5. Write numbers in the ordinary way; put telephone numbers, codes and other text into quotes.',
  'load/number-not-finite':
    'The forms .inf, -.inf and .nan stand for infinity and for no number at all; nothing can be compared with them.',
  'load/number-too-precise':
    'Numbers are exact to about 15 digits. A long code is text and needs quotes; an amount can be given in a larger unit.',
  'load/not-data':
    'A case that a program hands over can only be what JSON can hold. Functions, date objects and instances of classes would change on the way, so nothing is guessed: turn them into texts or numbers first.',
  'load/empty-file':
    'The file holds nothing, or only comments. Delete a file that is not needed; for one that is, compare the sample that banfa init makes.',
  'load/unknown-key':
    'Each kind of file has fixed keys. A misspelt key would have no effect, so it is an error. Use the key suggested.',
  'load/key-not-here':
    'Each kind of file has fixed keys. Perhaps the indentation is wrong and the key has come to another level, or it belongs into another file.',
  'load/missing-key':
    'A key that must be given is missing. Compare other entries of the file; if it is there, check whether its indentation has put it on another level.',
  'load/expects-text':
    'Numbers, true and false without quotes are not text. Years and codes that are text need quotes, as in version: "2026".',
  'load/expects-number':
    'A number is written in digits, without unit and quotes, as in min: 100. Its unit stands under unit.',
  'load/expects-integer':
    'Here only a whole number can stand, without decimals, unit and quotes, as in reach: 4.',
  'load/expects-boolean': 'Yes and no are written true and false, without quotes, as in open: true.',
  'load/expects-list':
    'A list is written [ a, b ], or with each element on a line that starts with a dash and a space. A single element is a list too.',
  'load/expects-mapping':
    'Here several named values stand, as in { title: Reading room, note: first floor }, or one to a line, indented.',
  'load/expects-text-or-list':
    'One is written as text, several as a list: by: librarian, or by: [ librarian, visitor ].',
  'load/expects-text-or-mapping':
    'Here stands a name, or the thing itself as a mapping: closed, or { target: closed, guard: no_books_out }.',
  'load/expects-list-or-mapping':
    'Here stands a list such as [ a, b ], or a mapping such as { first: a, second: b }.',
  'load/expects-value':
    'A key with nothing after it says nothing. Perhaps the value stands on the next line without enough indentation, or was forgotten. Delete the line if it is not needed.',
  'load/number-as-text':
    'A number is written in ASCII digits, without quotes, separators, % and unit, as in min: 1000. Per cent and other units stand under unit.',
  'load/boolean-as-text':
    'Yes and no are written true and false, without quotes, as in open: true. The words yes and no are text.',
  'load/value-not-allowed': 'Here one of a few fixed words must stand; the message lists them.',
  'load/empty-value':
    'An empty list, mapping or text means nothing here. Delete the line if it is not needed.',
  'load/out-of-range': 'This number has a lower bound: a number of days, for instance, is never negative.',
  'load/unknown-file':
    'The names of files are fixed: rules has measure.yaml, facts.yaml, parameters.yaml, calendar.yaml, decisions.yaml, grades.yaml, notes.yaml, a file with chapter: for each chapter, and the calls in notices; workflows has a file for each procedure. Move a file that is not in use elsewhere, or let its name start with a dot.',
  'load/missing-file':
    'A pack has at least measure.yaml, facts.yaml, parameters.yaml, calendar.yaml and decisions.yaml in rules, one file with chapter:, and one procedure in workflows.',
};
