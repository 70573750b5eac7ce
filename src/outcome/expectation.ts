/** A case file's `expect` held against its outcome: what differs, as data. */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Expect } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Verdict } from '../model/rule.ts';
import type { Score } from '../model/score.ts';

/** One thing that came out otherwise than expected; lists are joined by the reader's language. */
export interface Difference {
  readonly about:
    | 'state'
    | 'rule'
    | 'refused'
    | 'deadline'
    | 'obligation'
    | 'depends-on'
    | 'missing'
    | 'advisory'
    | 'score'
    | 'diagnostics';
  /** Which rule, deadline, obligation period, scoring … ; '' where there is only one. */
  readonly name: string;
  readonly expected: readonly string[];
  readonly actual: readonly string[];
  /** Where an expected period is none: those that are. */
  readonly instead?: readonly string[];
}

/** Every difference, in the order of `expect`'s keys. */
export const differencesOf = (
  expect: Expect,
  outcome: Outcome,
  diagnostics: readonly Diagnostic[],
): readonly Difference[] => [
  ...stateDifferences(expect, outcome),
  ...ruleDifferences(expect, outcome),
  ...refusedDifferences(expect, outcome),
  ...deadlineDifferences(expect, outcome),
  ...obligationDifferences(expect, outcome),
  ...(expect.dependsOn === undefined
    ? []
    : wholeDifference(
        'depends-on',
        [...expect.dependsOn].sort(),
        outcome.dependsOn.map((one) => one.decision).sort(),
      )),
  ...absent('missing', expect.missing, allMissing(outcome)),
  ...absent(
    'advisory',
    expect.advisories,
    outcome.advisories.map((one) => one.id),
  ),
  ...scoreDifferences(expect, outcome),
  ...(expect.diagnostics === undefined
    ? []
    : wholeDifference('diagnostics', expect.diagnostics, [...new Set(diagnostics.map((one) => one.code))])),
];

/** Every finding of an outcome by its rule, members included. */
export const findingsByRule = (outcome: Outcome): ReadonlyMap<string, Finding> => {
  const found = new Map<string, Finding>();
  const visit = (finding: Finding): void => {
    found.set(finding.rule, finding);
    finding.children.forEach(visit);
  };
  outcome.findings.forEach(visit);
  return found;
};

const stateDifferences = (expect: Expect, outcome: Outcome): readonly Difference[] => {
  const active = outcome.replay.active.map((one) => one.path);
  const reached = (path: string): boolean => active.some((one) => one === path || one.startsWith(`${path}.`));
  const leaves = outcome.replay.active.filter((one) => one.leaf).map((one) => one.path);
  return expect.state.every(reached)
    ? []
    : [{ about: 'state', name: '', expected: expect.state, actual: leaves }];
};

const ruleDifferences = (expect: Expect, outcome: Outcome): readonly Difference[] => {
  const found = findingsByRule(outcome);
  return Object.entries(expect.rules).flatMap(([rule, verdict]) => {
    const actual = found.get(rule)?.verdict;
    return actual === verdict
      ? []
      : [
          {
            about: 'rule' as const,
            name: rule,
            expected: [verdict],
            actual: actual === undefined ? [] : [actual],
          },
        ];
  });
};

const refusedDifferences = (expect: Expect, outcome: Outcome): readonly Difference[] => {
  const refused = outcome.replay.steps.filter((step) => step.refused).map((step) => step.event);
  return wholeDifference('refused', expect.refused ?? [], refused);
};

const deadlineDifferences = (expect: Expect, outcome: Outcome): readonly Difference[] =>
  Object.entries(expect.deadlines).flatMap(([id, date]) => {
    const actual = outcome.replay.deadlines.filter((one) => one.id === id || one.id.endsWith(`.${id}`));
    const last = actual.at(-1)?.due?.date;
    return last === date
      ? []
      : [
          {
            about: 'deadline' as const,
            name: id,
            expected: [date],
            actual: last === undefined ? [] : [last],
          },
        ];
  });

const obligationDifferences = (expect: Expect, outcome: Outcome): readonly Difference[] =>
  Object.entries(expect.obligations).flatMap(([id, periods]) => {
    const ledger = outcome.replay.obligations.find((one) => one.id === id);
    return Object.entries(periods).flatMap(([period, status]) => {
      const actual = ledger?.periods.find((one) => one.period === period)?.status;
      return actual === status
        ? []
        : [
            {
              about: 'obligation' as const,
              name: `${id} ${period}`,
              expected: [status],
              actual: actual === undefined ? [] : [actual],
              ...(actual === undefined && ledger !== undefined
                ? { instead: ledger.periods.map((one) => one.period) }
                : {}),
            },
          ];
    });
  });

/** A total or a verdict; of a total that is open the ends are told. */
const scoreDifferences = (expect: Expect, outcome: Outcome): readonly Difference[] =>
  Object.entries(expect.scores).flatMap(([id, expected]) => {
    const score = outcome.scores?.find((one) => one.scoring === id);
    const isSame = typeof expected === 'number' ? score?.total === expected : score?.verdict === expected;
    return isSame
      ? []
      : [
          {
            about: 'score' as const,
            name: id,
            expected: [String(expected)],
            actual: score === undefined ? [] : toldLike(expected, score),
          },
        ];
  });

const toldLike = (expected: number | Verdict, { verdict, total, least, most }: Score): readonly string[] => {
  if (typeof expected !== 'number') return [verdict];
  return [total === undefined ? `${least}–${most}` : String(total)];
};

const wholeDifference = (
  about: Difference['about'],
  expected: readonly string[],
  actual: readonly string[],
): readonly Difference[] =>
  expected.length === actual.length && expected.every((one, index) => one === actual[index])
    ? []
    : [{ about, name: '', expected, actual }];

const absent = (
  about: Difference['about'],
  expected: readonly string[],
  actual: readonly string[],
): readonly Difference[] =>
  expected
    .filter((one) => !actual.includes(one))
    .map((one) => ({ about, name: one, expected: [one], actual: [] }));

const allMissing = (outcome: Outcome): readonly string[] => [
  ...new Set(
    [
      ...outcome.missing,
      ...[...outcome.findings, ...(outcome.scores ?? [])].flatMap((one) => one.missing),
    ].map((one) => one.path),
  ),
];
