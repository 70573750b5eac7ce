/** English words for the codes of loading. */
import type { loadRows } from '../../base/catalogue/load.ts';
import type { Messages } from './messages-type.ts';

export const loadEn: Messages<keyof typeof loadRows> = {
  'load/file-too-large': {
    message: 'the file is longer than {limit} characters',
    hint: 'split it, or check whether it is the right file',
  },
  'load/not-utf8': {
    message: 'the file has characters that cannot be read; it may not be UTF-8',
    hint: 'save it again as UTF-8',
  },
  'load/control-character': {
    message: 'the file has an invisible control character {code}',
    hint: 'delete the character and type the text again',
  },
  'load/nested-too-deep': {
    message: 'nested more than {limit} levels deep',
    hint: 'check that every bracket has its partner',
  },
  'load/too-many-values': {
    message: 'more than about {limit} keys and values',
    hint: 'split the file, or check whether it is the right one',
  },
  'load/full-width-colon': {
    message: '`{key}` is followed by a full-width colon `：`; YAML knows only `:` and a space',
    hint: 'write `{key}: {rest}`',
  },
  'load/full-width-sign': {
    message: '`{sign}` is full-width; only the half-width `{plain}` is understood here',
    hint: 'type it half-width, and look at the other full-width signs of the line',
  },
  'load/space-after-colon': {
    message: 'there is no space after the colon of `{key}:`',
    hint: 'write `{key}: {rest}`',
  },
  'load/operator-needs-quotes': {
    message: 'the operator `{operator}` has no quotes',
    hint: 'write "{operator}":, or a word such as gt, gte, lt, lte, eq, ne, not',
  },
  'load/full-width-space': {
    message: 'a full-width or no-break space stands at the start of a line or a key',
    hint: 'use ordinary spaces',
  },
  'load/space-after-dash': {
    message: 'there is no space after `-`',
    hint: 'put a space after the dash',
  },
  'load/missing-dash': {
    message: '`- ` may be missing before `{text}`',
    hint: 'an element of a list starts with a dash and a space; anything else is aligned with its level',
  },
  'load/tab-indent': {
    message: 'a tab is used for indentation',
    hint: 'use spaces, two for each level',
  },
  'load/bad-indent': {
    message: 'the indentation of `{text}` does not fit the lines around it',
    hint: 'align lines of one level; indent the next level by two spaces; no tabs',
  },
  'load/unclosed-quote': {
    message: 'a quote is not closed: {text}',
    hint: 'put the same quote at the end of the text',
  },
  'load/unclosed-bracket': {
    message: 'the bracket of `{text}` is not closed',
    hint: 'add the matching ] or }',
  },
  'load/missing-comma': {
    message: 'a comma is missing at `{text}`',
    hint: 'separate elements by ASCII commas, not by a full-width one; put text that holds [ ] { } into quotes',
  },
  'load/missing-colon': {
    message: '`{text}` is not followed by a colon',
    hint: 'write `key: value`; text that continues the line above is indented or quoted',
  },
  'load/two-colons': {
    message: 'two keys on one line: `{text}` cannot have a colon of its own',
    hint: 'put text that holds a colon into quotes; start the next level on a line of its own',
  },
  'load/bad-escape': {
    message: 'the backslash in these double quotes means nothing',
    hint: 'use single quotes, where a backslash is an ordinary character',
  },
  'load/needs-quotes': {
    message: 'text without quotes cannot start with `{text}`',
    hint: 'put the whole text into quotes',
  },
  'load/unexpected-text': {
    message: '`{text}` cannot stand here',
    hint: 'check for a bracket or quote too many or too few; put text into quotes as a whole',
  },
  'load/tag': {
    message: 'the YAML tag `{text}` cannot be used',
    hint: 'put text or an operator that starts with ! into quotes',
  },
  'load/anchor': {
    message: 'the YAML anchor or alias `{text}` cannot be used',
    hint: 'put text that starts with & or * into quotes; make what repeats a rule or a parameter',
  },
  'load/directive': {
    message: 'the YAML directive `{text}` cannot be used',
    hint: 'delete the line',
  },
  'load/several-documents': {
    message: 'a file holds one document; `---` cannot divide it',
    hint: 'make several files',
  },
  'load/malformed': {
    message: '`{text}` is not YAML',
    hint: 'check colons, quotes, brackets and indentation of this line and the one above',
  },
  'load/more-faults': {
    message: 'there are more faults of syntax further down',
  },
  'load/duplicate-key': {
    message: '`{key}` is given twice',
    hint: 'delete one, or give it another name',
  },
  'load/forbidden-key': {
    message: '`{key}` cannot be a key',
    hint: 'choose another name',
  },
  'load/key-not-text': {
    message: 'a key is one line of text',
    hint: 'write `name: value`',
  },
  'load/number-form': {
    message: 'a number written `{text}` is easily misread',
    hint: 'write the number as {number}; if it is text, write "{text}"',
  },
  'load/number-not-finite': {
    message: '`{text}` is not a definite number',
    hint: 'write a definite number; leave out max where there is no upper bound',
  },
  'load/number-too-precise': {
    message: '`{text}` has too many digits and would be read as {number}',
    hint: 'if it is a code, write "{text}"',
  },
  'load/not-data': {
    message: 'this is a {kind} of a program, not data',
    hint: 'give a text, a number, true or false, a list, or keys and values; a date is a text like "2026-10-12"',
  },
  'load/empty-file': {
    message: '{file} is empty',
    hint: 'fill it, or delete it',
  },
  'load/unknown-key': {
    message: 'there is no key `{key}` here',
    hint: 'did you mean `{nearest}`?',
  },
  'load/key-not-here': {
    message: 'there is no key `{key}` here',
    hint: 'these can stand here: {known}',
  },
  'load/missing-key': {
    message: '`{field}` lacks `{key}`',
    hint: 'add `{key}`',
  },
  'load/expects-text': {
    message: '`{field}` should be text, but is `{found}`',
    hint: 'put it into quotes: {quoted}',
  },
  'load/expects-number': {
    message: '`{field}` should be a number, but is `{found}`',
    hint: 'write only the number; the unit stands under unit',
  },
  'load/expects-integer': {
    message: '`{field}` should be a whole number, but is `{found}`',
    hint: 'write a whole number',
  },
  'load/expects-boolean': {
    message: '`{field}` should be true or false, but is `{found}`',
    hint: 'write true or false',
  },
  'load/expects-list': {
    message: '`{field}` should be a list, but is `{found}`',
    hint: 'write [ a, b ], or each element on a line that starts with a dash',
  },
  'load/expects-mapping': {
    message: '`{field}` should be a mapping, but is `{found}`',
    hint: 'write { key: value }, or indent `key: value` on the lines below',
  },
  'load/expects-text-or-list': {
    message: '`{field}` should be text or a list, but is `{found}`',
    hint: 'write one as it is, several as [ a, b ]',
  },
  'load/expects-text-or-mapping': {
    message: '`{field}` should be text or a mapping, but is `{found}`',
    hint: 'write a name, or { key: value }',
  },
  'load/expects-list-or-mapping': {
    message: '`{field}` should be a list or a mapping, but is `{found}`',
    hint: 'write [ a, b ], or { key: value }',
  },
  'load/expects-value': {
    message: '`{field}` has no value',
    hint: 'add the value, or delete the key',
  },
  'load/number-as-text': {
    message: '`{field}` should be a number, but `{text}` is text',
    hint: 'write {number}',
  },
  'load/boolean-as-text': {
    message: '`{field}` should be true or false, but `{text}` is text',
    hint: 'write {boolean}',
  },
  'load/value-not-allowed': {
    message: '`{field}` cannot be `{value}`, only {allowed}',
    hint: 'did you mean `{nearest}`?',
  },
  'load/empty-value': {
    message: '`{field}` holds nothing',
    hint: 'write at least one element, or delete the key',
  },
  'load/out-of-range': {
    message: '`{field}` cannot be less than {limit}, but is {value}',
    hint: 'write a number of at least {limit}',
  },
  'load/unknown-file': {
    message: 'a pack has no file `{file}`',
    hint: 'did you mean `{nearest}`?',
  },
  'load/missing-file': {
    message: 'the pack lacks the file `{file}`',
    hint: 'add {file}',
  },
};
