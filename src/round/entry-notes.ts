/** What is told of a case beside its place: what to look at before deciding, and what was added or taken. */
import type { Explanation, Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { RoundAdjustment, RoundFlag } from '../model/round-result.ts';
import type { Score } from '../model/score.ts';
import type { Adjustment } from '../model/scoring.ts';
import { ownText } from './own-text.ts';
import type { RoundSettings } from './settings.ts';

/** Sheets far apart, judges who did not mark, grades that are only proposed in what the round rests on. */
export const flagsOf = (
  { panel, vetoes }: Score,
  admissible: Finding | undefined,
  { findings }: Outcome,
): readonly RoundFlag[] => {
  const named = (status: 'recused' | 'absent'): readonly RoundFlag[] => {
    const judges = (panel?.judges ?? [])
      .filter((judge) => judge.status === status)
      .map(({ name }) => ownText(name));
    return judges.length === 0 ? [] : [{ kind: status, judges }];
  };
  const rules = new Set(vetoes.flatMap(({ explanation }) => rulesIn(explanation)));
  const paths = new Set<string>();
  const visit = (finding: Finding, within: boolean): void => {
    const counts = within || finding === admissible || rules.has(finding.rule);
    if (counts) for (const { path } of finding.provisional) paths.add(path);
    for (const child of finding.children) visit(child, counts);
  };
  for (const finding of findings) visit(finding, false);
  return [
    ...(panel?.review === true ? [{ kind: 'spread', spread: panel.spread ?? 0 } as const] : []),
    ...named('recused'),
    ...named('absent'),
    ...(paths.size === 0 ? [] : [{ kind: 'provisional', paths: [...paths] } as const]),
  ];
};

/** Bonuses and deductions that come, or may come, to something. */
export const adjustmentsOf = ({ scoring }: RoundSettings, score: Score): readonly RoundAdjustment[] => [
  ...someOf('bonus', scoring.bonuses, score.bonuses),
  ...someOf('deduction', scoring.deductions, score.deductions),
];

const someOf = (
  kind: RoundAdjustment['kind'],
  declared: readonly Adjustment[],
  found: Score['bonuses'],
): readonly RoundAdjustment[] =>
  declared.flatMap(({ id, title, citations }) => {
    const one = found.find((other) => other.id === id);
    if (one === undefined || one.most === 0) return [];
    const { points, least, most } = one;
    return [{ kind, id, title, citations, ...(points !== undefined && { points }), least, most }];
  });

const rulesIn = ({ op, name, args }: Explanation): readonly string[] => [
  ...(op === 'rule' && name !== undefined ? [name] : []),
  ...args.flatMap(rulesIn),
];
