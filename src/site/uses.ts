/** Where the parameters, facts, decisions and rules of a pack are used: the links back from a name to its users. */
import type { Pack } from '../model/pack.ts';
import type { Procedure, State, Transition } from '../model/procedure.ts';
import type { Rule } from '../model/rule.ts';
import type { Mentions } from '../report/mentions.ts';
import { expressionsOf, mentionsIn } from '../report/mentions.ts';
import { expressionsOfRound, expressionsOfScoring } from '../report/scoring-expressions.ts';
import { statesOf } from '../report/titles.ts';
import type { Kind } from './addresses.ts';
import { scoringKey } from './addresses.ts';
import type { Place, Places } from './places.ts';

/** Something that uses a name: a thing with an address, or a place of the text. */
export type Use =
  | { readonly kind: Kind; readonly id: string; readonly title: string }
  | { readonly kind: 'place'; readonly place: Place };

/** A way out of a state, with the event it is taken by; `always` and `done` are ways without one. */
export interface Way {
  readonly state: State;
  readonly event: string;
  readonly transition: Transition;
}

/** Users by what they use. */
export interface Uses {
  readonly ofParameter: (id: string) => readonly Use[];
  readonly ofFact: (id: string) => readonly Use[];
  readonly ofDecision: (id: string) => readonly Use[];
  /** Ways that are open only where the rule is met. */
  readonly ofGuard: (rule: string) => readonly Way[];
  /** Groups of which the rule is a member. */
  readonly groupsOf: (rule: string) => readonly Rule[];
  /** What a rule's own expressions speak of. */
  readonly mentionsOf: (rule: Rule) => Mentions;
}

type Book = Map<string, Use[]>;

/** Goes through everything that may use a name, once. */
export const usesOf = (pack: Pack, places: Places): Uses => {
  const [parameters, facts, decisions]: readonly [Book, Book, Book] = [new Map(), new Map(), new Map()];
  const enter = (mentions: Mentions, use: Use): void => {
    for (const id of mentions.parameters) put(parameters, id, use);
    for (const id of mentions.facts) put(facts, id, use);
    for (const id of mentions.decisions) put(decisions, id, use);
  };
  const spoken = new Map(Object.values(pack.rules).map((rule) => [rule, mentionsIn(expressionsOf(rule))]));
  const groups = new Map<string, Rule[]>();
  for (const [rule, mentions] of spoken) {
    enter(mentions, { kind: 'rule', id: rule.id, title: rule.title });
    if (rule.body.kind !== 'when') for (const member of rule.body.of) put(groups, member, rule);
  }
  for (const { id, title, when, lets } of Object.values(pack.advisories)) {
    enter(mentionsIn([when, ...Object.values(lets)]), { kind: 'advisory', id, title });
  }
  for (const scoring of pack.scorings) {
    const use: Use = { kind: 'scoring', id: scoringKey(scoring), title: scoring.title };
    enter(mentionsIn(expressionsOfScoring(scoring)), use);
  }
  for (const { id, round } of Object.values(pack.notices)) {
    if (round !== undefined)
      enter(mentionsIn(expressionsOfRound(round)), { kind: 'notice', id, title: round.title });
  }
  for (const one of Object.values(pack.parameters)) {
    for (const { value } of one.values) {
      if ('choose' in value)
        put(decisions, value.choose, { kind: 'parameter', id: one.id, title: one.title });
    }
  }
  for (const place of places.all) {
    for (const part of place.text ?? []) {
      if (typeof part !== 'string') put(parameters, part.parameter, { kind: 'place', place });
    }
  }
  const guards = new Map<string, Way[]>();
  for (const state of statesOf(pack)) {
    for (const way of waysOf(state)) {
      const { guard } = way.transition;
      if (guard === undefined) continue;
      const rules = 'choose' in guard ? Object.values(guard.options) : [guard.value];
      for (const rule of new Set(rules)) put(guards, rule, way);
      if ('choose' in guard)
        put(decisions, guard.choose, { kind: 'state', id: state.path, title: state.title });
    }
    const own: Use = { kind: 'state', id: state.path, title: state.title };
    for (const part of [...Object.values(state.timers), ...state.duties]) enter(namesIn(part), own);
  }
  for (const procedure of Object.values(pack.procedures)) {
    for (const one of Object.values(procedure.obligations)) {
      enter(namesIn(one), { kind: 'obligation', id: obligationId(procedure, one), title: one.title });
    }
  }
  return {
    ofParameter: (id) => parameters.get(id) ?? [],
    ofFact: (id) => facts.get(id) ?? [],
    ofDecision: (id) => decisions.get(id) ?? [],
    ofGuard: (rule) => guards.get(rule) ?? [],
    groupsOf: (rule) => groups.get(rule) ?? [],
    mentionsOf: (rule) => spoken.get(rule) ?? mentionsIn([]),
  };
};

/** Every way out of a state, in the order written. */
export const waysOf = (state: State): readonly Way[] => [
  ...Object.entries(state.on).flatMap(([event, all]) =>
    all.map((transition) => ({ state, event, transition })),
  ),
  ...state.always.map((transition) => ({ state, event: 'always', transition })),
  ...state.onDone.map((transition) => ({ state, event: 'done', transition })),
];

/** Two procedures may each have an obligation of one name. */
export const obligationId = (procedure: Pick<Procedure, 'id'>, one: { readonly id: string }): string =>
  `${procedure.id}.${one.id}`;

const put = <T>(book: Map<string, T[]>, id: string, use: T): void => {
  const there = book.get(id) ?? [];
  if (there.at(-1) !== use) there.push(use);
  book.set(id, there);
};

/** What the periods, days and choices of a duty, a timer or an obligation speak of. */
const namesIn = (part: object): Mentions => {
  const found = {
    facts: new Set<string>(),
    parameters: new Set<string>(),
    decisions: new Set<string>(),
    rules: new Set<string>(),
    stages: new Set<string>(),
    scores: new Set<string>(),
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
    const { parameter, fact, choose, decision, op } = fields;
    if (typeof parameter === 'string') found.parameters.add(parameter);
    if (typeof fact === 'string') found.facts.add(fact);
    if (typeof choose === 'string') found.decisions.add(choose);
    if (op === 'choose' && typeof decision === 'string') found.decisions.add(decision);
    Object.values(fields).forEach(visit);
  };
  visit(part);
  return found;
};
