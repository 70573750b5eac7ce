/** More on the diagnostics of comparing two versions, in English. */
import type { amendRows } from '../../base/catalogue/amend.ts';
import type { More } from './messages-type.ts';

export const moreAmendEn: More<keyof typeof amendRows> = {
  'amend/comment-not-carried-out':
    'check --base compares the ledger with the difference between two versions: every change that an adopted comment names must be there. A title must stand for one thing in both versions; a number that stands for different articles in the two is not enough, and the id has to be written.',
  'amend/change-without-reason':
    'Whoever publishes an amendment can say why each thing was changed: a comment, a decision that was settled, a note that is settled, or an entry under revisions. An article:ID stands for every change that rests on that article.',
  'amend/version-kept':
    'Cases say by its version which text applies to them, and tables and impacts name it. Two texts of one version cannot be told apart.',
  'amend/same-effective-day':
    'An amendment takes effect after what it amends; otherwise it is not clear which applies on a day. Told only where both days are known.',
  'amend/id-reused':
    'Versions are compared by id. One that stands for another article, rule or parameter makes tables, impacts and cases speak of the wrong thing.',
  'amend/id-changed':
    'When articles are put in or taken out numbers change and ids stay. Otherwise changes, comments and cases that name the id no longer find the article.',
};
