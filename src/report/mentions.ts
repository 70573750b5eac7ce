/** What expressions speak of: facts (fields as `list.field`), parameters, decisions, other rules, stages, scores. */
import type { Expression } from '../model/expression.ts';
import type { Rule } from '../model/rule.ts';

/** Ids by kind. */
export interface Mentions {
  readonly facts: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
  /** Ids of score tables and of their groups. */
  readonly scores: ReadonlySet<string>;
}

interface Found {
  readonly facts: Set<string>;
  readonly parameters: Set<string>;
  readonly decisions: Set<string>;
  readonly rules: Set<string>;
  readonly stages: Set<string>;
  readonly scores: Set<string>;
}

/** Of some expressions together. */
export const mentionsIn = (expressions: readonly Expression[]): Mentions => {
  const found = nothing();
  for (const expression of expressions) visit(expression, found, '');
  return found;
};

/** What a rule asks itself, without its members. */
export const expressionsOf = (rule: Rule): readonly Expression[] => [
  ...(rule.body.kind === 'when' ? [rule.body.when] : rule.body.kind === 'at_least' ? [rule.body.least] : []),
  ...(rule.appliesWhen === undefined ? [] : [rule.appliesWhen]),
  ...Object.values(rule.lets),
];

const nothing = (): Found => ({
  facts: new Set(),
  parameters: new Set(),
  decisions: new Set(),
  rules: new Set(),
  stages: new Set(),
  scores: new Set(),
});

const visit = (e: Expression, found: Found, list: string): void => {
  switch (e.op) {
    case 'var':
      found.facts.add(e.scope === 'item' && list !== '' ? `${list}.${e.fact}` : e.fact);
      return;
    case 'param':
    case 'set':
      found.parameters.add(e.parameter);
      return;
    case 'rule':
      found.rules.add(e.rule);
      return;
    case 'score':
      found.scores.add(e.score);
      return;
    case 'entered':
      found.stages.add(e.stage);
      return;
    case 'date':
      if (e.of !== 'as_of') found.stages.add(e.of);
      return;
    case 'choose':
      found.decisions.add(e.decision);
      for (const option of Object.values(e.options)) visit(option, found, list);
      return;
    case 'some':
    case 'all':
    case 'none':
    case 'count':
    case 'sum': {
      const name = e.list.scope === 'item' && list !== '' ? `${list}.${e.list.fact}` : e.list.fact;
      found.facts.add(name);
      if (e.op === 'sum') visit(e.of, found, name);
      if (e.where !== undefined) visit(e.where, found, name);
      return;
    }
    case 'literal':
    case 'let':
      return;
    default:
      for (const arg of e.args) visit(arg, found, list);
  }
};
