/** English for every diagnostic, and nothing of another language. */
import type { Code } from '../base/catalogue.ts';
import type { Speech } from './filling.ts';
import { speechOf } from './filling.ts';
import { amendEn } from './messages/amend-en.ts';
import { bulkEn } from './messages/bulk-en.ts';
import { caseEn } from './messages/case-en.ts';
import { cliEn } from './messages/cli-en.ts';
import { draftEn } from './messages/draft-en.ts';
import { linkEn } from './messages/link-en.ts';
import { loadEn } from './messages/load-en.ts';
import { logicEn } from './messages/logic-en.ts';
import type { Messages } from './messages/messages-type.ts';
import { procedureEn } from './messages/procedure-en.ts';
import { roundEn } from './messages/round-en.ts';
import { scoringEn } from './messages/scoring-en.ts';

/** A code without words does not compile. */
const MESSAGES: Messages<Code> = {
  ...loadEn,
  ...linkEn,
  ...logicEn,
  ...procedureEn,
  ...scoringEn,
  ...caseEn,
  ...roundEn,
  ...bulkEn,
  ...draftEn,
  ...amendEn,
  ...cliEn,
};

/** Diagnostics as English tells them. */
export const speechEn: Speech = speechOf(MESSAGES, {
  comma: ', ',
  types: {
    boolean: 'yes or no',
    string: 'text',
    'month-day': 'day of the year',
    enum: 'option',
    integer: 'whole number',
    '': 'no unit',
  },
  amount: (key) => key,
  range: (low, high) => {
    if (low !== undefined && high !== undefined) {
      if (low.at === high.at) return `exactly ${low.at}`;
      return `${low.included ? 'from' : 'above'} ${low.at} ${high.included ? 'up to' : 'to below'} ${high.at}`;
    }
    if (low !== undefined) return low.included ? `${low.at} and more` : `what is above ${low.at}`;
    if (high !== undefined) return high.included ? `${high.at} and less` : `what is below ${high.at}`;
    return 'any number';
  },
});

/** The words of a diagnostic in English, its holes filled. */
export const describe: Speech['describe'] = speechEn.describe;
