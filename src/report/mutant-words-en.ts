/** What is said in English of small changes of a pack and of the cases that notice them. */
import type { MutantWords } from './mutant-words-zh.ts';

export const mutantWordsEn: MutantWords = {
  change: {
    'comparison-shifted': (a, b) => `“${a}” becomes “${b}”`,
    'comparison-reversed': (a, b) => `“${a}” becomes “${b}”`,
    'threshold-raised': (a, b) => `“${a}” becomes “${b}”`,
    'threshold-lowered': (a, b) => `“${a}” becomes “${b}”`,
    'all-to-any': () => 'any instead of all of them',
    'any-to-all': () => 'all instead of any of them',
    'item-dropped': (a) => `without “${a}”`,
    'value-dropped': (a) => `“${a}” taken off the list`,
    negated: (a, b) => `“${a}” becomes “${b}”`,
    'branches-swapped': (a) => `the two cases of “${a}” change places`,
    'parameter-raised': (a, b) => `${a} becomes ${b}`,
    'parameter-lowered': (a, b) => `${a} becomes ${b}`,
    'parameter-negated': (a, b) => `${a} becomes ${b}`,
    'target-swapped': (a, b) => `leads to “${b}” instead of “${a}”`,
    'guard-dropped': (a) => `“${a}” is no longer asked for`,
    'place-dropped': (a) => `being in “${a}” is no longer asked for`,
    'deadline-later': () => 'due one unit later',
    'deadline-earlier': () => 'due one unit earlier',
    'start-day-turned': () => 'the day of the act counts where it did not, or the other way round',
    'roll-turned': () => 'a last day that is a day off moves where it did not, or the other way round',
    'first-turned': () =>
      'the first period is due in the same year instead of the next, or the other way round',
    'act-dropped': (a) => `“${a}” no longer discharges it`,
  },
  onEvent: (event) => `${event}: `,
  inNotice: (title) => `as ${title} gives it: `,
  survivors: 'Changes that no case notices',
  noticed: (noticed, all, share) => `${all} changes tried, ${noticed} noticed by some case (${share} %)`,
  drawnOf: (all, seed) => ` (drawn from ${all} by seed ${seed})`,
  leftOut: (count) => `${count} cases that fail or expect nothing took no part`,
  onlyChosen:
    'Only what the readings chosen use is changed; score tables, remarks and provisional grades are not.',
};
