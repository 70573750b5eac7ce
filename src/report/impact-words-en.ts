/** The words of what an amendment does to cases, and of sweeps, in English. */
import type { ImpactWords } from './impact-words-zh.ts';

const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`;

const days = (least: number, most: number): string =>
  least === most ? `${least} ${least === 1 ? 'day' : 'days'}` : `${least} to ${most} days`;

/** The English words. */
export const impactWordsEn: ImpactWords = {
  kind: {
    'newly-out': 'now unmet',
    'newly-in': 'now met',
    'newly-undetermined': 'now undetermined',
    verdict: 'other verdict',
    state: 'other state',
    deadlines: 'deadlines move',
  },
  component: {
    head: 'head',
    calendar: 'calendar',
    parameter: 'parameter',
    fact: 'fact',
    decision: 'decision',
    notice: 'notice',
    rule: 'rule',
    advisory: 'advisory',
    grades: 'grades',
    scoring: 'scoring',
    procedure: 'procedure',
  },
  fate: { stays: 'stays under the old version', moves: 'moves to the new version', person: 'needs a person' },
  reason: {
    'filed-before': 'filed before the new version takes effect',
    'filed-since': 'filed on or after the day it takes effect',
    'not-filed': 'not filed yet',
    'not-in-force': 'the new version is not in force yet',
    'no-transition': 'the new version does not say what becomes of running cases',
    unreadable: 'the new version cannot read it',
    'act-refused': 'something that was done is refused under the new version',
    'state-gone': 'the state it is in is not in the new version',
    elsewhere: 'it would be in another state',
    'newly-undetermined': 'its verdict becomes undetermined',
  },
  title: 'What the amendment does',
  versions: (before, after) => `${before} \u2192 ${after}`,
  compared: (all, same, changed, unreadable) =>
    `${cases(all)} compared: ${same} unchanged, ${changed} with another result${unreadable === 0 ? '' : `; ${unreadable} could not be read under at least one version and left out`}.`,
  unlisted: (count) =>
    ` Of these ${count} are not listed one by one (of large tables only the first thousand are).`,
  verdicts: (rule, before, after, turns, others) =>
    `“${rule}” met: ${before} before, ${after} after${turns === '' ? '; no verdict changes' : ` \u2013 ${turns}`}${others === '' ? '' : `; with the same verdict ${others}`}.`,
  turns: (what, count) => `${what} ${count}`,
  causes: (causes) => `This comes from: ${causes}.`,
  noCauses: 'Nothing differs between the versions that could change a result.',
  noCausesFound: 'No change alone or with others makes any difference.',
  cause: (title, count) => `${title} (${count})`,
  caseColumn: 'case',
  kindColumn: 'change',
  turnColumn: 'before \u2192 after',
  whyColumn: 'through which rule and fact',
  causeColumn: 'made so by',
  rowsHead: 'Cases with another result',
  noRows: 'No case has another result.',
  unreadableHead: 'Cases that cannot be read',
  unreadableUnder: {
    before: 'unreadable under the old version',
    after: 'unreadable under the new version',
    both: 'unreadable under both',
  },
  otherHead: 'Cases of another version',
  otherVersion: (pack) => `says it was decided under ${pack}, which is neither of the two`,
  redlineHead: 'Change by change',
  componentsHead: 'Changes that can make a difference',
  change: { added: 'added', removed: 'removed', changed: 'changed' },
  rule: (title, from, to) => `\u201c${title}\u201d ${from} \u2192 ${to}`,
  noRule: 'not there',
  seen: (title, value) => `${title} ${value}`,
  moved: (title, from, to) => `${title} from ${from} to ${to}`,
  unknown: 'unknown',
  unset: 'not set',
  event: {
    before: (title) => `\u201c${title}\u201d was refused and is taken now`,
    after: (title) => `\u201c${title}\u201d was taken and is refused now`,
  },
  deadline: (title, from, to) => `${title} ${from} \u2192 ${to}`,
  noDate: 'none',
  onlyDeadlines: (count) => `Cases in which only deadlines move (${count}; --detail lists them one by one)`,
  deadlineMoves: {
    added: (count) => `new for ${cases(count)}`,
    removed: (count) => `gone for ${cases(count)}`,
    later: (count, least, most) => `later by ${days(least, most)} for ${cases(count)}`,
    earlier: (count, least, most) => `earlier by ${days(least, most)} for ${cases(count)}`,
  },
  together: ' and ',
  or: '; or ',
  greedy: ' (pared down until nothing can be spared; perhaps not the smallest)',
  noCause: 'not found',
  done: 'closed',
  runningHead: 'Open cases',
  runningCounts: (closed, counts) => `${counts}; ${closed} more are closed.`,
  effective: (on, assumed) =>
    assumed
      ? `The new version does not say when it takes effect; ${on} is assumed.`
      : `The new version takes effect on ${on}.`,
  effectiveEach:
    'The new version does not say when it takes effect; for each case its own as-of date is assumed.',
  transition: {
    old: (filed, cite) =>
      `Cases before that day past \u201c${filed}\u201d stay under the old version (${cite}).`,
    new: (filed, cite) =>
      `Cases before that day past \u201c${filed}\u201d move to the new version too (${cite}).`,
  },
  noTransition:
    'The new version does not say what becomes of running cases (transition in measure.yaml): each needs a person.',
  filedOn: (date) => `filed ${date}`,
  beforeColumn: 'under the old',
  afterColumn: 'under the new',
  fateColumn: 'what becomes of it',
  reasonColumn: 'why',
  alike: (count) => `${count} more stand alike under both (--detail lists them all)`,
  alikeHead: (count) => `${count} more stand alike under both`,
  moreFaults: (count) => `${count} more errors (--detail lists them all)`,
  moreRows: (count) => `${count} more; --detail lists them all`,
  sweepTitle: (title) => `${title} at other values`,
  sweepHead: (title, from, to, count) => `${title} from ${from} to ${to}, ${cases(count)}`,
  current: (value) => `now ${value}`,
  onePass: (inOnePass, all) =>
    inOnePass === 0
      ? ' They could not be found in one pass and were tried case by case.'
      : inOnePass === all
        ? ' All were found in one pass.'
        : ` ${inOnePass} were found in one pass, the others case by case.`,
  exact: 'Every change is at the exact value; the value and both its sides were tried.',
  steps: (count) =>
    `The parameter is not only compared, or compared with what is computed: changes were looked for in steps and halved down. Of ${cases(count)}, changes there and back between two steps may be missed.`,
  sweepSummary: (rule, changes, least, most, turning) =>
    changes === 0
      ? `No verdict of “${rule}” changes in this range.`
      : `“${rule}” met: ${least} at least, ${most} at most; ${changes} ${changes === 1 ? 'change' : 'changes'} over ${cases(turning)}.`,
  verdictsOnly:
    'Only verdicts are counted here; how far deadlines move with it banfa impact tells of a pack in which it is changed.',
  valueColumn: 'value',
  since: (value) => `from ${value}`,
  over: (value) => `over ${value}`,
  only: (value) => `exactly ${value}`,
  someStretches: (all, shown) =>
    `${shown} of ${all} stretches, evenly spread; all of them with --detail or --json`,
  countsColumn: {
    met: 'met',
    unmet: 'unmet',
    undetermined: 'undetermined',
    not_applicable: 'not applicable',
  },
  chart: 'How many are met (solid) and undetermined (light) at each value',
  turningHead: 'Cases whose verdict changes',
  courseColumn: 'verdict',
  gridHead: (across, down) => `Both at once: ${across} across, ${down} down; met (undetermined) in each cell`,
  gridNote: 'Counts at these values only; nothing between them was tried.',
};
