/** The result of `banfa test` for people: failed cases with their differences, then counts and coverage. */
import type { Pack } from '../model/pack.ts';
import { hang } from './cells.ts';
import { coverageLines, uncoveredLines } from './coverage-text.ts';
import type { Tone } from './paint.ts';
import { finished, paintFor } from './paint.ts';
import type { Detail, Style } from './style.ts';
import type { TestCase, TestReport } from './test-report.ts';
import { wordsOf } from './words.ts';

/** How a test run is shown. */
export interface TestView extends Style {
  /** `full` lists every difference, and what no case covers. */
  readonly detail: Detail;
  /** For what is told of conditions and by article. */
  readonly pack?: Pack;
}

const LOOKS: Readonly<Record<TestCase['status'], Tone>> = {
  passed: 'good',
  failed: 'bad',
  broken: 'bad',
  silent: 'quiet',
};

/** Passed cases that are listed beside failed ones. */
const MANY = 20;

/** One line a case, its differences below it; many that passed are only counted beside those that failed. */
export const renderTests = (report: TestReport, view: TestView): string => {
  const words = wordsOf(view.language);
  const paint = paintFor(view);
  const mark = {
    passed: paint.marks.verdict.met,
    failed: paint.marks.verdict.unmet,
    broken: '!',
    silent: '-',
  };
  const of = (status: TestCase['status']): number =>
    report.cases.filter((one) => one.status === status).length;
  const failed = of('failed') + of('broken') > 0;
  // Those that failed are what is looked for, and are not to be searched among a hundred that passed.
  const kept = failed && view.detail !== 'full' && of('passed') > MANY;
  const cases = report.cases
    .filter(({ status }) => !kept || status !== 'passed')
    .map((one) => {
      const title = one.title === undefined ? '' : `  ${one.title}`;
      const aside = one.status === 'silent' ? `  ${words.expectsNothing}` : '';
      return [
        `${paint.as(mark[one.status], LOOKS[one.status], 'strong')} ${one.file}${paint.as(title + aside, 'quiet')}`,
        ...shownOf(one.differences, view).map(
          (text) => `    ${paint.as(hang(text, view.width, 4), LOOKS[one.status])}`,
        ),
      ].join('\n');
    });
  const summary =
    words.testSummary(of('passed'), of('failed'), of('broken'), of('silent')) +
    (kept ? words.passedKept : '');
  const settled = report.coverage.rules.filter(isSettled).length;
  const taken = report.coverage.transitions.filter((one) => one.taken).length;
  const text = `${[
    ...cases,
    '',
    paint.as(summary, failed ? 'bad' : 'good', 'strong'),
    [
      words.ruleCoverage(settled, report.coverage.rules.length),
      words.transitionCoverage(taken, report.coverage.transitions.length),
    ].join(words.clause),
    ...(view.pack === undefined ? [] : coverageLines(report.coverage, view.pack, view)),
    ...(view.detail === 'full' ? uncovered(report, view) : []),
  ].join('\n')}\n`;
  return finished(text, view);
};

/** The first differences: what went wrong early makes many others. */
const shownOf = (differences: readonly string[], view: TestView): readonly string[] => {
  const hidden = view.detail === 'full' ? 0 : differences.length - MOST_DIFFERENCES;
  if (hidden < 2) return differences;
  return [...differences.slice(0, MOST_DIFFERENCES), wordsOf(view.language).moreDifferences(hidden)];
};

const MOST_DIFFERENCES = 5;

/** A rule counts as covered when some case settles it one way or the other. */
const isSettled = (one: TestReport['coverage']['rules'][number]): boolean =>
  one.seen.includes('met') || one.seen.includes('unmet');

const uncovered = (report: TestReport, view: TestView): readonly string[] => {
  const words = wordsOf(view.language);
  const paint = paintFor(view);
  const rules = report.coverage.rules.filter((one) => !isSettled(one)).map((one) => one.rule);
  const transitions = report.coverage.transitions
    .filter((one) => !one.taken)
    .map((one) => `${one.state} ${paint.marks.arrow} ${one.event}`);
  const block = (head: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.as(head, 'strong'), ...lines.map((line) => `  ${line}`)];
  return [
    ...block(words.uncoveredRules, rules),
    ...block(words.uncoveredTransitions, transitions),
    ...(view.pack === undefined ? [] : uncoveredLines(report.coverage, view.pack, view)),
  ];
};
