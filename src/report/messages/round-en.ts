/** English words for the codes of rounds. */
import type { roundRows } from '../../base/catalogue/round.ts';
import type { Messages } from './messages-type.ts';

export const roundEn: Messages<keyof typeof roundRows> = {
  'round/unknown-notice': {
    message: 'there is no notice `{notice}`',
    hint: 'did you mean `{nearest}`?',
  },
  'round/no-round': {
    message: '`{notice}` does not say how its cases are judged together',
    hint: 'write round in the notice: which scoring ranks, how many places there are',
  },
  'round/no-scoring': {
    message: 'the round of `{notice}` is ranked by `{scoring}`, and no such scoring applies to it',
    hint: 'write it under scoring in the notice or in a chapter, or correct scoring of the round',
  },
  'round/open-scoring': {
    message: 'numbers of `{scoring}` are not set yet, so that nothing can be scored',
    hint: 'give its marks, weights and caps under parameters of the notice',
  },
  'round/open-quota': {
    message: '{key} is not set yet; what hangs on it is undetermined',
    hint: 'give the number under parameters of the notice',
  },
  'round/open-limit': {
    message: '{key} is not set yet, so that places cannot be shared out',
    hint: 'give the number under parameters of the notice',
  },
  'round/not-a-count': {
    message: '{key} is {value}, and should be a whole number not below 0',
    hint: 'correct the number, or the parameter it refers to',
  },
  'round/already-decided': {
    message: 'on that day the result of this round stands in {count} cases, and places cannot be given twice',
    hint: 'judge as of a day before {day}, all cases together',
  },
  'round/duplicate-case': {
    message: 'more than one file has the case `{id}`',
    hint: 'correct the id, or take away what is too many',
  },
  'round/other-notice': {
    message: 'the case was filed under `{notice}`, and this round is of `{expected}`',
    hint: 'take the file away, or correct its notice',
  },
  'round/without-notice': {
    message: 'the case does not say under which notice it was filed, and this round is of `{expected}`',
    hint: 'write notice in the case file',
  },
};
