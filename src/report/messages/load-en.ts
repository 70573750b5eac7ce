/** English words for the codes of loading. */
import type { loadRows } from '../../base/catalogue/load.ts';
import type { Messages } from './messages-type.ts';

export const loadEn: Messages<keyof typeof loadRows> = {
  'load/file-too-large': {
    message: 'the file is longer than {limit} characters',
    hint: 'split it, or check whether it is the right file',
    more: 'A rule file written by hand is never this long; most likely a data file was put here. Files above the limit are not read. Each chapter may have a file of its own.',
  },
  'load/not-utf8': {
    message: 'the file has characters that cannot be read; it may not be UTF-8',
    hint: 'save it again as UTF-8',
    more: 'Rule files are UTF-8. A file saved as GBK or another encoding turns into garbage when read. Open the original in an editor and save it with the encoding UTF-8.',
  },
  'load/control-character': {
    message: 'the file has an invisible control character {code}',
    hint: 'delete the character and type the text again',
    more: 'Control characters usually come with text copied from another program. YAML does not allow them. Delete the text around the place shown and type it again.',
  },
  'load/nested-too-deep': {
    message: 'nested more than {limit} levels deep',
    hint: 'check that every bracket has its partner',
    more: 'No rule file needs this many levels; usually a bracket was not closed, or each line is indented more than the last. Make part of a long condition a rule of its own and refer to it: { rule: name }.',
  },
  'load/too-many-values': {
    message: 'more than about {limit} keys and values',
    hint: 'split the file, or check whether it is the right one',
    more: 'A rule file written by hand never holds this much; most likely a data file was put here. Files above the limit are not read.',
  },
  'load/full-width-colon': {
    message: '`{key}` is followed by a full-width colon `：`; YAML knows only `:` and a space',
    hint: 'write `{key}: {rest}`',
    more: 'Between key and value stand an ASCII colon and a space, as in title: Reading room. A full-width colon is only part of the text. Inside quotes and inside running text it is harmless.',
  },
  'load/space-after-colon': {
    message: 'there is no space after the colon of `{key}:`',
    hint: 'write `{key}: {rest}`',
    more: 'After the colon of a key comes a space, as in title: Reading room. Without it YAML takes the whole for one word.',
  },
  'load/operator-needs-quotes': {
    message: 'the operator `{operator}` has no quotes',
    hint: 'write "{operator}":, or a word such as gt, gte, lt, lte, eq, ne, not',
    more: 'Bare >, >=, !, !=, % and * mean something else to YAML, so as keys they need quotes: { ">=": [ { var: shelf.books }, 100 ] }, or in words { gte: [ { var: shelf.books }, 100 ] }.',
  },
  'load/full-width-space': {
    message: 'a full-width or no-break space stands at the start of a line or a key',
    hint: 'use ordinary spaces',
    more: 'Indentation is made of ordinary spaces, usually two for each level. Other spaces look empty, but YAML takes them for text.',
  },
  'load/space-after-dash': {
    message: 'there is no space after `-`',
    hint: 'put a space after the dash',
    more: 'An element of a list is a dash, a space and the value, as in - application form.',
  },
  'load/missing-dash': {
    message: '`- ` may be missing before `{text}`',
    hint: 'an element of a list starts with a dash and a space; anything else is aligned with its level',
    more: 'Each element of a list starts with a dash and a space, as in - id: art1. If it has several keys, only the first has the dash, and the others are aligned with the first.',
  },
  'load/tab-indent': {
    message: 'a tab is used for indentation',
    hint: 'use spaces, two for each level',
    more: 'YAML does not allow tabs as indentation, since their width differs from place to place. Replace them by spaces in the editor.',
  },
  'load/bad-indent': {
    message: 'the indentation of `{text}` does not fit the lines around it',
    hint: 'align lines of one level; indent the next level by two spaces; no tabs',
    more: 'Keys (or dashes) of one level start in the same column. A line that is indented more belongs to the line above it, and a line that already has a value can hold no further level.',
  },
  'load/unclosed-quote': {
    message: 'a quote is not closed: {text}',
    hint: 'put the same quote at the end of the text',
    more: 'Text that starts with " or \' ends with the same sign. Text that holds one of them is put into the other.',
  },
  'load/unclosed-bracket': {
    message: 'the bracket of `{text}` is not closed',
    hint: 'add the matching ] or }',
    more: 'Each [ needs a ] and each { a }. What stands between may take several lines, indented deeper than the key before the bracket.',
  },
  'load/missing-comma': {
    message: 'a comma is missing at `{text}`',
    hint: 'separate elements by ASCII commas, not by a full-width one; put text that holds [ ] { } into quotes',
    more: 'In [ a, b ] and { a: 1, b: 2 } elements are separated by commas. Text with brackets in it, such as books[2].title, needs quotes.',
  },
  'load/missing-colon': {
    message: '`{text}` is not followed by a colon',
    hint: 'write `key: value`; text that continues the line above is indented or quoted',
    more: 'Every line of this level is `key: value`. Usually the colon was forgotten, or a text was broken into two lines.',
  },
  'load/two-colons': {
    message: 'two keys on one line: `{text}` cannot have a colon of its own',
    hint: 'put text that holds a colon into quotes; start the next level on a line of its own',
    more: 'A line holds one `key: value`. A value that holds ": " needs quotes, as in title: "Part 1: general"; a further level is indented on the next line or written { key: value }.',
  },
  'load/bad-escape': {
    message: 'the backslash in these double quotes means nothing',
    hint: 'use single quotes, where a backslash is an ordinary character',
    more: 'In double quotes a backslash starts an escape such as \\n, \\t or \\". For the backslash itself write \\\\, or use single quotes.',
  },
  'load/needs-quotes': {
    message: 'text without quotes cannot start with `{text}`',
    hint: 'put the whole text into quotes',
    more: 'Signs such as @, `, %, |, > and the comma have a meaning of their own in YAML; text that starts with one needs quotes, as in title: "@home".',
  },
  'load/unexpected-text': {
    message: '`{text}` cannot stand here',
    hint: 'check for a bracket or quote too many or too few; put text into quotes as a whole',
    more: 'After a value nothing else may stand on its line. Usually there is a bracket too many, or the quotes hold only part of the text: title: "Upper" floor should be title: "Upper floor".',
  },
  'load/tag': {
    message: 'the YAML tag `{text}` cannot be used',
    hint: 'put text or an operator that starts with ! into quotes',
    more: 'A word that starts with ! is a tag and changes what follows; rule files need none. Text and operators need quotes, as in { "!": [ { var: shelf.open } ] }.',
  },
  'load/anchor': {
    message: 'the YAML anchor or alias `{text}` cannot be used',
    hint: 'put text that starts with & or * into quotes; make what repeats a rule or a parameter',
    more: 'Anchors (&) and aliases (*) make one text appear in several places, hide where it comes from, and can be used to exhaust a program. A condition used twice becomes a rule, a number used twice a parameter.',
  },
  'load/directive': {
    message: 'the YAML directive `{text}` cannot be used',
    hint: 'delete the line',
    more: 'A line that starts with % is an instruction to YAML programs; rule files need none. The remainder is written { "%": [ … ] }.',
  },
  'load/several-documents': {
    message: 'a file holds one document; `---` cannot divide it',
    hint: 'make several files',
    more: 'The line --- divides a YAML file into documents. Each file of rules, each workflow and each case is one.',
  },
  'load/malformed': {
    message: '`{text}` is not YAML',
    hint: 'check colons, quotes, brackets and indentation of this line and the one above',
    more: 'YAML is made of `key: value`, lists `- value` and indentation. Compare this line and the one above with others of the file that are right.',
  },
  'load/more-faults': {
    message: 'there are more faults of syntax further down',
    more: 'Of very many faults in one file only the first are listed. Put them right and check again to see the rest.',
  },
  'load/duplicate-key': {
    message: '`{key}` is given twice',
    hint: 'delete one, or give it another name',
    more: 'Within one level each key stands once, or nobody could say which one counts.',
  },
  'load/forbidden-key': {
    message: '`{key}` cannot be a key',
    hint: 'choose another name',
    more: 'The names __proto__, constructor and prototype have a meaning inside the program and cannot be used.',
  },
  'load/key-not-text': {
    message: 'a key is one line of text',
    hint: 'write `name: value`',
    more: 'A key cannot be empty, a list, a mapping, or more than one line.',
  },
  'load/number-form': {
    message: 'a number written `{text}` is easily misread',
    hint: 'write the number as {number}; if it is text, write "{text}"',
    more: 'The forms 012, 0x1F, 1e3, +5 and .5 are read as 12, 31, 1000, 5 and 0.5. Write numbers in the ordinary way; put telephone numbers, codes and other text into quotes.',
  },
  'load/number-not-finite': {
    message: '`{text}` is not a definite number',
    hint: 'write a definite number; leave out max where there is no upper bound',
    more: 'The forms .inf, -.inf and .nan stand for infinity and for no number at all; nothing can be compared with them.',
  },
  'load/number-too-precise': {
    message: '`{text}` has too many digits and would be read as {number}',
    hint: 'if it is a code, write "{text}"',
    more: 'Numbers are exact to about 15 digits. A long code is text and needs quotes; an amount can be given in a larger unit.',
  },
  'load/empty-file': {
    message: '{file} is empty',
    hint: 'fill it, or delete it',
    more: 'The file holds nothing, or only comments. Delete a file that is not needed; for one that is, compare the sample that banfa init makes.',
  },
  'load/unknown-key': {
    message: 'there is no key `{key}` here',
    hint: 'did you mean `{nearest}`?',
    more: 'Each kind of file has fixed keys. A misspelt key would have no effect, so it is an error. Use the key suggested.',
  },
  'load/key-not-here': {
    message: 'there is no key `{key}` here',
    hint: 'these can stand here: {known}',
    more: 'Each kind of file has fixed keys. Perhaps the indentation is wrong and the key has come to another level, or it belongs into another file.',
  },
  'load/missing-key': {
    message: '`{field}` lacks `{key}`',
    hint: 'add `{key}`',
    more: 'A key that must be given is missing. Compare other entries of the file; if it is there, check whether its indentation has put it on another level.',
  },
  'load/expects-text': {
    message: '`{field}` should be text, but is `{found}`',
    hint: 'put it into quotes: {quoted}',
    more: 'Numbers, true and false without quotes are not text. Years and codes that are text need quotes, as in version: "2026".',
  },
  'load/expects-number': {
    message: '`{field}` should be a number, but is `{found}`',
    hint: 'write only the number; the unit stands under unit',
    more: 'A number is written in digits, without unit and quotes, as in min: 100. Its unit stands under unit.',
  },
  'load/expects-integer': {
    message: '`{field}` should be a whole number, but is `{found}`',
    hint: 'write a whole number',
    more: 'Here only a whole number can stand, without decimals, unit and quotes, as in reach: 4.',
  },
  'load/expects-boolean': {
    message: '`{field}` should be true or false, but is `{found}`',
    hint: 'write true or false',
    more: 'Yes and no are written true and false, without quotes, as in open: true.',
  },
  'load/expects-list': {
    message: '`{field}` should be a list, but is `{found}`',
    hint: 'write [ a, b ], or each element on a line that starts with a dash',
    more: 'A list is written [ a, b ], or with each element on a line that starts with a dash and a space. A single element is a list too.',
  },
  'load/expects-mapping': {
    message: '`{field}` should be a mapping, but is `{found}`',
    hint: 'write { key: value }, or indent `key: value` on the lines below',
    more: 'Here several named values stand, as in { title: Reading room, note: first floor }, or one to a line, indented.',
  },
  'load/expects-text-or-list': {
    message: '`{field}` should be text or a list, but is `{found}`',
    hint: 'write one as it is, several as [ a, b ]',
    more: 'One is written as text, several as a list: by: librarian, or by: [ librarian, visitor ].',
  },
  'load/expects-text-or-mapping': {
    message: '`{field}` should be text or a mapping, but is `{found}`',
    hint: 'write a name, or { key: value }',
    more: 'Here stands a name, or the thing itself as a mapping: closed, or { target: closed, guard: no_books_out }.',
  },
  'load/expects-list-or-mapping': {
    message: '`{field}` should be a list or a mapping, but is `{found}`',
    hint: 'write [ a, b ], or { key: value }',
    more: 'Here stands a list such as [ a, b ], or a mapping such as { first: a, second: b }.',
  },
  'load/expects-value': {
    message: '`{field}` has no value',
    hint: 'add the value, or delete the key',
    more: 'A key with nothing after it says nothing. Perhaps the value stands on the next line without enough indentation, or was forgotten. Delete the line if it is not needed.',
  },
  'load/number-as-text': {
    message: '`{field}` should be a number, but `{text}` is text',
    hint: 'write {number}',
    more: 'A number is written in ASCII digits, without quotes, separators, % and unit, as in min: 1000. Per cent and other units stand under unit.',
  },
  'load/boolean-as-text': {
    message: '`{field}` should be true or false, but `{text}` is text',
    hint: 'write {boolean}',
    more: 'Yes and no are written true and false, without quotes, as in open: true. The words yes and no are text.',
  },
  'load/value-not-allowed': {
    message: '`{field}` cannot be `{value}`, only {allowed}',
    hint: 'did you mean `{nearest}`?',
    more: 'Here one of a few fixed words must stand; the message lists them.',
  },
  'load/empty-value': {
    message: '`{field}` holds nothing',
    hint: 'write at least one element, or delete the key',
    more: 'An empty list, mapping or text means nothing here. Delete the line if it is not needed.',
  },
  'load/out-of-range': {
    message: '`{field}` cannot be less than {limit}, but is {value}',
    hint: 'write a number of at least {limit}',
    more: 'This number has a lower bound: a number of days, for instance, is never negative.',
  },
  'load/unknown-file': {
    message: 'a pack has no file `{file}`',
    hint: 'did you mean `{nearest}`?',
    more: 'The names of files are fixed: rules has measure.yaml, facts.yaml, parameters.yaml, calendar.yaml, decisions.yaml, grades.yaml, notes.yaml, a file with chapter: for each chapter, and the calls in notices; workflows has a file for each procedure. Move a file that is not in use elsewhere, or let its name start with a dot.',
  },
  'load/missing-file': {
    message: 'the pack lacks the file `{file}`',
    hint: 'add {file}',
    more: 'A pack has at least measure.yaml, facts.yaml, parameters.yaml, calendar.yaml and decisions.yaml in rules, one file with chapter:, and one procedure in workflows.',
  },
};
