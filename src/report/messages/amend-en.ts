/** Words of the diagnostics of comparing two versions, in English. */
import type { amendRows } from '../../base/catalogue/amend.ts';
import type { Messages } from './messages-type.ts';

export const amendEn: Messages<keyof typeof amendRows> = {
  'amend/comment-not-carried-out': {
    message:
      'the comment `{title}` says that `{change}` carries it out, but compared with the base nothing is changed there',
    hint: 'do you mean `{nearest}`? banfa diff lists what was changed',
    otherwise: 'check the id, or make the change; banfa diff lists what was changed',
  },
  'amend/change-without-reason': {
    message: 'no comment, decision or note gives a reason for the change of `{title}` ({change})',
    hint: 'name {change} under changes of a comment or of an entry of revisions in comments.yaml; other changes that cite {label} have a reason then as well: {others}',
    otherwise: 'name {change} under changes of a comment or of an entry of revisions in comments.yaml',
  },
  'amend/version-kept': {
    message: 'the pack is changed, and is still of the version of the base, `{version}`',
    hint: 'give it another `version` in measure.yaml',
  },
  'amend/same-effective-day': {
    message: '{version} takes effect on {date}, not later than {before}: two versions hold on one day',
    hint: 'check the days on which the two take effect',
  },
  'amend/id-reused': {
    message: 'the id `{id}` stood for {before} in the base, and stands for {label} now',
    hint: 'give what is new an id of its own; what went on as `{nearest}` keeps `{id}`',
    otherwise: 'give what is new an id of its own, and use the old one no more',
  },
  'amend/id-changed': {
    message: '{label} is the article that was `{before}`, and has the id `{id}` now',
    hint: 'keep `{before}`: numbers change, ids do not, and so two versions can be compared',
  },
};
