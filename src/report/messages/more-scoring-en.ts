/** What `banfa explain` adds in English to the codes of score tables and rounds. */
import type { scoringRows } from '../../base/catalogue/scoring.ts';
import type { More } from './messages-type.ts';

export const moreScoringEn: More<keyof typeof scoringRows> = {
  'link/unknown-scoring':
    'A score table is declared under scoring of a chapter or a notice, and then named by { score: … }, by rounds and by cases: { score: evaluation } is its total, { score: evaluation.strength } the points of a group.',
  'link/score-in-quantifier':
    'A score is that of the whole case and of no record of a list, so it is asked for outside the condition of a list.',
  'link/score-of-itself': 'Points that need themselves can never be found.',
  'link/only-parameters':
    'Full marks, weights, ends and points of bands, places: they are checked before there is any case, so they are made of numbers and parameters. What changes with the case is a formula under points.',
  'link/amount-below-zero':
    'Full marks, weights, limits and places are never negative, under no notice and on no day on which a parameter changes.',
  'link/indicator-form':
    'bands give points by where a value lies, points by a formula, judges: true by their marks, and best takes whichever of several ways gives most.',
  'link/bands-with-of':
    'Bands need to know what is looked at: of: { var: shelf.books }, bands: [ { gte: 1000, points: 10 }, { lt: 1000, points: 3 } ].',
  'link/bands-of-type':
    'Text and dates have no bands. Turn a date into a number of years, or into yes and no, by a rule first.',
  'link/band-form':
    'A band of numbers has ends, { gte: 15, lt: 30, points: 7 }; one of an enum or a boolean has values, { is: [ city, county ], points: 5 }.',
  'link/band-without-values':
    'Every band of an enum or a boolean says under is for which values it is, e.g. { is: city, points: 5 }.',
  'link/band-end-twice':
    'gte and gt are both the lower end, lte and lt both the upper; a band has at most one of each.',
  'link/band-gap':
    'Bands join: every value a fact may take lies in exactly one, or some case would have no points. With min and max only what lies between is looked at, of an integer only whole numbers. Where parameters are used, bands join under each notice, on each day and under each reading.',
  'link/band-overlap':
    'A value in two bands has two answers. Where one band says gte: 30, the next one says lt: 30.',
  'link/band-empty': 'No number is above the lower end and below the upper; they were probably exchanged.',
  'link/points-above-max':
    'An indicator gives at least 0 and at most full marks. What is taken off stands under deductions, what is added under bonuses.',
  'link/judges-without-panel':
    'E.g. panel: { by: experts, quorum: 5, odd: true, merge: trimmed_mean }: experts, at least five sheets and an odd number, the mean without the highest and the lowest.',
  'link/panel-without-judges': 'With no indicator left to them, judges have nothing to do.',
  'link/conflict-not-text':
    'An interest is found by comparing names, so the facts are text: the name of the applicant, or `members.name`.',
  'link/floor-above-max':
    'least of a group is not weighted; it is compared with the full marks of its indicators together.',
  'link/pass-above-full':
    'pass is compared with the total: points of groups times their weights, bonuses apart.',
  'link/tie-form':
    'E.g. { title: More for innovation, score: evaluation.innovation }, or { title: Filed earlier, of: { date: filing }, order: lower }.',
  'link/tie-not-ordered': 'What breaks a tie can be put in order: a number or a date.',
  'link/quota-not-enum':
    'Places are shared out by kinds that can be listed, such as fields or regions: an enumerated fact.',
  'link/quota-without-by': 'most, least and each speak of every kind; by says which fact tells the kind.',
  'link/quota-least-above-most': 'No more places can be kept for a kind than it may have at most.',
  'link/quota-too-small':
    'If every kind has cases that pass, not all of the kept places can be given. Check total, or keep fewer.',
  'link/record-not-number':
    'total, rank, place and judges are numbers, and the fact must be able to hold them; a total with decimals is no integer.',
  'link/record-without-place':
    'place is that on the shortlist, which a case left out is not on; its rank is rank.',
  'link/unknown-slot':
    'A document may hold measure, round, count, reserve_count, candidates, today, from, to, days and issuer, an opinion also case, total, rank and status; and any parameter.',
  'link/slot-not-here':
    'Title, points and rank of a case are in its own opinion only, first and last day of the publicity in publicity only.',
  'link/slot-without-period':
    'The publicity begins on the day of the document and ends as period and calendar say; without a period nobody can say when.',
  'link/parameter-not-given':
    'A document goes out with the notice, so the parameters in it need a value: one of the measure, or one that this notice gives.',
};
