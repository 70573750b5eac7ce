/** Which decisions turn the verdict itself, and which only details; the changes of an option, the telling ones first. */
import type { Dependence, Outcome, Turn } from '../model/outcome.ts';

/** Decisions under which the verdict itself would turn, and all others. */
export const turningDecisions = (
  outcome: Outcome,
): { readonly turning: readonly Dependence[]; readonly others: readonly Dependence[] } => {
  const turns = (one: Dependence): boolean =>
    one.turns.some((turn) =>
      turn.changes.some((change) => change.kind === 'rule' && change.id === outcome.answer),
    );
  return {
    turning: outcome.dependsOn.filter(turns),
    others: outcome.dependsOn.filter((one) => !turns(one)),
  };
};

const FEW = 3;

/** The answer, states, deadlines and remarks, then a few of the leaves; the rest is only counted. */
export const tellingTurns = (
  changes: readonly Turn[],
  outcome: Outcome,
): { readonly shown: readonly Turn[]; readonly hidden: number } => {
  const answer = changes.filter((one) => one.kind === 'rule' && one.id === outcome.answer);
  const course = changes.filter((one) => one.kind !== 'rule');
  const leaves = changes.filter((one) => one.kind === 'rule' && one.leaf && one.id !== outcome.answer);
  const few = leaves.length <= FEW + 1 ? leaves : leaves.slice(0, FEW);
  const shown = [...answer, ...course, ...few];
  return shown.length === 0
    ? { shown: changes.slice(0, FEW), hidden: Math.max(0, changes.length - FEW) }
    : { shown, hidden: leaves.length - few.length };
};
