/** What `banfa explain` adds in English to the codes of rounds. */
import type { roundRows } from '../../base/catalogue/round.ts';
import type { More } from './messages-type.ts';

export const moreRoundEn: More<keyof typeof roundRows> = {
  'round/unknown-notice':
    'Notices stand in the folder notices of a pack, one a file; they are named by their id or their title.',
  'round/no-round':
    'How a round is judged is for the notice to say, under round: its title and citations, which scoring ranks, the quota, the reserve, and what decides between equals (ties).',
  'round/no-scoring':
    'A round is ranked by totals of a scoring. One that stands in a chapter applies to every case, one in a notice only to cases filed under it. The scoring of another notice cannot be used.',
  'round/open-scoring':
    'Full marks, weights and caps may be parameters. While one that is left to the notice has no value there, no total can be found, and so no rank.',
  'round/open-quota':
    'The places (quota.total) and the reserve may be parameters. While the notice does not give the number, ranks are found all the same, but who is on the shortlist, in reserve or neither is undetermined wherever it hangs on it.',
  'round/open-limit':
    'Where quota.by shares places out, the least and the most of each group must be known: what one group has too many another lacks, so that nobody would be settled.',
  'round/not-a-count':
    'Places are counted: write 30, or { param: quota }. A formula must come to a whole number as well, e.g. 30% of 40, which is 12.',
  'round/already-decided':
    'With its result written in, a case has left the state in which it takes part. To judge only the others would forget the places already given, of all and of each group, and the ranks. Whoever writes the settled ones first and the open ones later judges both times as of the same day: what stands there already takes part as before, and is written again only where it differs, which is told.',
  'round/duplicate-case':
    'Ranks, lists and what is written back go by the id of the case. With two files of one id nobody knows which is meant; often a file was copied and the id left as it was.',
  'round/other-notice':
    'A round takes cases of one notice: scorings and quotas of different ones cannot be compared.',
  'round/without-notice':
    'A case names the notice it was filed under, e.g. notice: "2026". Without it nobody knows which scoring applies.',
};
