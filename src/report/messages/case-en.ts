/** English words for the codes of the case files. */
import type { caseRows } from '../../base/catalogue/case.ts';
import type { Messages } from './messages-type.ts';

export const caseEn: Messages<keyof typeof caseRows> = {
  'case/other-pack': {
    message: 'the case is of the pack `{pack}`, and this is `{expected}`',
    hint: 'use that pack, or correct pack',
  },
  'case/other-version': {
    message: 'the case was decided under version `{version}`, and this is `{current}`',
    hint: 'update the version in pack after checking',
  },
  'case/events-out-of-order': {
    message: 'an event of {date} stands after one of {before}',
    hint: 'list events by date',
  },
  'case/duplicate-fact': {
    message: '`{name}` is given more than once',
    hint: 'keep one of them',
  },
  'case/group-as-fact': {
    message: '`{name}` is a group of facts and cannot have a value',
    hint: 'give the facts in it, e.g. {example}',
  },
  'case/not-a-list': {
    message: '`{name}` is a list of records',
    hint: 'write [] when there are none; to add some with an event, { $append: [ … ] }',
  },
  'case/not-a-record': {
    message: 'each record of `{name}` is a mapping of fields',
    hint: 'e.g. { field: value }',
  },
  'case/too-many-records': {
    message: 'the case has more than {limit} records; reading stopped at `{name}`',
    hint: 'split the case, or keep only the records that matter',
  },
  'case/unknown-code': {
    message: 'there is no diagnostic code `{code}`',
    hint: 'did you mean `{nearest}`?',
  },
};
