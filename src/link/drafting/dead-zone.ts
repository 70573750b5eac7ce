/**
 * L52: a window over a list of events that closes before the decision is made lets slip whatever happens between. The
 * readings under which a rule's window closes early are told; none where it runs on to the day asked.
 */
import type { Expression } from '../../model/expression.ts';
import type { Pack } from '../../model/pack.ts';
import type { Rule } from '../../model/rule.ts';
import type { Lint } from './draft.ts';
import { namesOf } from './numbering.ts';

export const lintDeadZone: Lint = ({ pack, atPlace }, report) => {
  const told = new Set<string>();
  for (const rule of Object.values(pack.rules)) {
    const label = rule.citations.find(({ kind }) => kind === 'article')?.label;
    if (label === undefined || told.has(label)) continue;
    const readings = endsOf(rule).flatMap((end) => earlyReadings(end, rule, pack));
    if (readings.length === 0) continue;
    told.add(label);
    report('draft/dead-zone', atPlace(rule.place), {
      label,
      rule: rule.title,
      reading: namesOf(readings.map(({ words }) => words)),
      chosen: namesOf(readings.flatMap(({ words, chosen }) => (chosen ? [words] : []))),
    });
  }
};

/** What records of a list must not be later than, in a rule that also looks back on them from some day. */
const endsOf = ({ body, lets }: Rule): readonly Expression[] => {
  if (body.kind !== 'when') return [];
  const compared = (...ops: readonly string[]): readonly Expression[] =>
    quantified(body.when)
      .flatMap((node) => (ops.includes(node.op) && 'args' in node ? (node.args[1] ?? []) : []))
      .flatMap((side) => (side.op === 'let' ? (lets[side.name] ?? []) : []));
  return compared('>=', '>').some(looksBack) ? compared('<=', '<') : [];
};

/** Whether something is taken off a day. */
const looksBack = (expression: Expression): boolean =>
  nodesIn(expression).some(
    (node) => node.op === '-' || (node.op === 'literal' && typeof node.value === 'number' && node.value < 0),
  );

/** Every node inside a quantifier over records. */
const quantified = (expression: Expression): readonly Expression[] =>
  nodesIn(expression).flatMap((node) =>
    node.op === 'none' || node.op === 'some' || node.op === 'all' ? nodesIn(node.where) : [],
  );

const nodesIn = (expression: Expression): readonly Expression[] => [
  expression,
  ...childrenOf(expression).flatMap(nodesIn),
];

const childrenOf = (expression: Expression): readonly Expression[] => {
  if (expression.op === 'choose') return Object.values(expression.options);
  if ('args' in expression) return expression.args;
  return 'where' in expression && expression.where !== undefined ? [expression.where] : [];
};

interface Reading {
  readonly words: string;
  readonly chosen: boolean;
}

/** The readings under which an end does not run on to the day asked. */
const earlyReadings = (end: Expression, { lets, title }: Rule, { decisions }: Pack): readonly Reading[] => {
  if (end.op !== 'choose') return runsOn(end, lets) ? [] : [{ words: title, chosen: true }];
  const decision = decisions[end.decision];
  if (decision === undefined) return [];
  return Object.entries(end.options).flatMap(([option, branch]) =>
    runsOn(branch, lets)
      ? []
      : [
          {
            words: `${decision.number} ${decision.options[option] ?? option}`,
            chosen: option === decision.chosen,
          },
        ],
  );
};

const runsOn = (expression: Expression, lets: Rule['lets']): boolean =>
  nodesIn(expression).some((node) => {
    if (node.op === 'date') return node.of === 'as_of';
    const named = node.op === 'let' ? lets[node.name] : undefined;
    return named !== undefined && runsOn(named, lets);
  });
