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
  'case/blank-name': {
    message: '`{field}` is blank and names nobody',
    hint: 'write an id or a name',
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
  'case/unknown-judge': {
    message: 'there is no judge `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'judges are listed under judges; add a new one there first',
  },
  'case/duplicate-judge': {
    message: 'the judge `{name}` is listed more than once',
    hint: 'keep one of them; two of one name are told apart by id',
  },
  'case/second-sheet': {
    message: 'there are two sheets of the judge `{name}` for one case',
    hint: 'keep one of them',
  },
  'case/sheet-of-recused': {
    message: 'the judge `{name}` is recused and can have no sheet',
    hint: 'take the sheet out, or correct recused',
  },
  'case/sheet-of-absent': {
    message: 'the judge `{name}` is said to be absent and has a sheet',
    hint: 'take the sheet out, or correct absent',
  },
  'case/judge-with-interest': {
    message: 'the judge `{name}` has an interest in `{party}` of the case {case} and must stand aside',
    hint: 'write the judge and the reason under recused, and take the sheet out',
  },
  'case/judge-away-twice': {
    message: 'it is said more than once that the judge `{name}` is recused or absent',
    hint: 'keep one of them',
  },
  'case/no-judged-scoring': {
    message: 'no score table of the case is marked by judges',
    hint: 'check notice, or take the sheets out',
  },
  'case/scoring-not-judged': {
    message: 'nothing in the score table `{name}` is marked by judges',
    hint: 'check scoring',
  },
  'case/which-scoring': {
    message: 'several score tables are marked by judges, and the sheet does not say which it is of',
    hint: 'add scoring: {options}',
  },
  'case/unknown-indicator': {
    message: 'there is no indicator `{name}` in the score table',
    hint: 'did you mean `{nearest}`?',
  },
  'case/not-for-judges': {
    message: 'the indicator `{name}` is not marked by judges',
    hint: 'take it out; its points come from the facts',
  },
  'case/mark-twice': {
    message: 'the indicator `{name}` is marked twice',
    hint: 'keep one of them',
  },
  'case/mark-out-of-range': {
    message: '`{name}` is marked with {value}, and marks go from 0 to {max}',
    hint: 'check it against the sheet on paper',
  },
  'case/unknown-case': {
    message: 'there is no case `{name}` here',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'panel.yaml is for the cases in its own folder',
  },
  'case/panel-of-other-notice': {
    message:
      'the case `{name}` is under the notice `{notice}`, and these judges mark cases under `{expected}`',
    hint: 'check the case, and notice in panel.yaml',
  },
  'case/unknown-code': {
    message: 'there is no diagnostic code `{code}`',
    hint: 'did you mean `{nearest}`?',
  },
};
