/** English words for the codes of score tables and rounds. */
import type { scoringRows } from '../../base/catalogue/scoring.ts';
import type { Messages } from './messages-type.ts';

export const scoringEn: Messages<keyof typeof scoringRows> = {
  'link/unknown-scoring': {
    message: 'there is no score table or group called `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'score tables stand under scoring in a chapter or a notice; a group of one is `table.group`',
  },
  'link/score-in-quantifier': {
    message: 'the score `{name}` cannot be asked for inside the condition of a list',
    hint: 'move score outside some, all, none, count and sum',
  },
  'link/score-of-itself': {
    message: 'the score table `{name}` asks for its own points',
    hint: 'take this score out, or name another table',
  },
  'link/only-parameters': {
    message: 'a number here can be made of parameters only, not of facts, rules or scores of a case',
    hint: 'write a number, { param: PARAMETER }, or an expression of parameters',
  },
  'link/amount-below-zero': {
    message: '{name} cannot be less than 0, and here is {value}',
    hint: 'correct the number, or the value of the parameter used',
  },
  'link/indicator-form': {
    message: 'the indicator `{name}` needs exactly one way of scoring',
    hint: 'write one of bands, points, judges and best; each way under best is bands or points',
  },
  'link/bands-with-of': {
    message: 'of and bands of the indicator `{name}` go together',
    hint: 'of says what is looked at, bands give the points; a formula needs points alone',
  },
  'link/bands-of-type': {
    message: 'the bands of `{name}` look at a {found}, and need a number, an enum or a boolean',
    hint: 'change of, or write points',
  },
  'link/band-form': {
    message: 'a band of a {found} cannot have {key}',
    hint: 'gte, gt, lt and lte are for numbers, is for the values of an enum or a boolean',
  },
  'link/band-without-values': {
    message: 'this band of `{name}` does not say for which values it is',
    hint: 'write a value or a list of values under is',
  },
  'link/band-end-twice': {
    message: '{key} and {other} are the same end of a band; keep one',
  },
  'link/band-gap': {
    message: 'no band of `{name}` holds {range}',
    hint: 'so it is under {setting}; add a band, or correct its ends or the value of the parameter',
    otherwise: 'add a band, or correct the ends',
  },
  'link/band-overlap': {
    message: 'two bands of `{name}` hold {range}',
    hint: 'so it is under {setting}; correct the ends or the value of the parameter, so that each value has one band',
    otherwise: 'correct the ends, so that each value has one band',
  },
  'link/band-empty': {
    message: 'the ends of this band of `{name}` are the wrong way round: no number lies in it',
    hint: 'so it is under {setting}; correct the ends, or the value of the parameter',
    otherwise: 'exchange or correct the ends',
  },
  'link/points-above-max': {
    message: 'this band gives {points} points, which is not between 0 and the full marks of {max}',
    hint: 'correct the points, or max of the indicator',
  },
  'link/judges-without-panel': {
    message: 'the score table `{name}` leaves an indicator to judges and does not say who they are',
    hint: 'write panel: who judges (by), and how marks are merged (merge)',
  },
  'link/panel-without-judges': {
    message: 'the score table `{name}` has a panel and no indicator for judges to mark',
    hint: 'write judges: true in the indicators they mark, or leave panel out',
  },
  'link/conflict-not-text': {
    message: '`{name}` is a {found}, and conflicts are found by names',
    hint: 'name a text fact, or `list.field` with a text field',
  },
  'link/floor-above-max': {
    message: 'at least {least} points are asked of `{name}`, and it has only {max}: nobody can reach them',
  },
  'link/pass-above-full': {
    message: '`{name}` passes with {pass} points, and full marks are {full}: only bonuses could reach them',
  },
  'link/tie-form': {
    message: 'what breaks a tie, `{name}`, is either score or of, and only one',
    hint: 'score names a group of the score table, of gives anything else to compare',
  },
  'link/tie-not-ordered': {
    message: '`{name}` compares a {found}, which is neither higher nor lower',
    hint: 'compare numbers or dates',
  },
  'link/quota-not-enum': {
    message: 'places are shared out by `{name}`, which is a {found}',
    hint: 'name an enumerated fact',
  },
  'link/quota-without-by': {
    message: '{key} is given, and not by what places are shared out',
    hint: 'add by; with one number for all, write total alone',
  },
  'link/quota-least-above-most': {
    message: 'at least {least} places each is more than the most, {most}',
  },
  'link/quota-too-small': {
    message: 'there are {total} places in all, fewer than the {least} that are kept',
  },
  'link/record-not-number': {
    message: '{figure} cannot be written into `{name}`, which is a {found}',
    hint: 'name a number fact; a total with decimals is no integer',
  },
  'link/record-without-place': {
    message: 'a case that is left out has no place on the shortlist to be written',
  },
  'link/unknown-slot': {
    message: 'there is nothing to put in for `{name}`, and no parameter of that name',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'for braces themselves write two of them: {{ and }}',
  },
  'link/slot-not-here': {
    message: '`{name}` cannot be put into {document}',
    hint: 'case, total, rank and status are for opinion; from, to and days for publicity',
  },
  'link/slot-without-period': {
    message: '`{name}` needs to know how long the publicity lasts',
    hint: 'add period: { after: PERIOD }',
  },
  'link/parameter-not-given': {
    message: 'the parameter `{name}` is left to the notice, and this notice does not give it',
    hint: 'give its value under parameters',
  },
};
