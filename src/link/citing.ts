/** Everything in a linked pack that cites the text, by an id that says what it is: `rule:clean`, `state:a.b`. */

import type { Notice } from '../model/notice.ts';
import type { Pack } from '../model/pack.ts';
import type { Procedure, State } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import type { Rule } from '../model/rule.ts';
import type { Scoring } from '../model/scoring.ts';
import { usesOf } from './uses.ts';

export interface Citing {
  readonly id: string;
  readonly citations: readonly Citation[];
  /**
   * `judgement`: a condition that a named body decides. `frame`: something that only holds others together, like a
   * group or a role. `computed`: everything else.
   */
  readonly weight: 'computed' | 'judgement' | 'frame';
}

/** The parts of a pack that may stand for a provision. */
export type CitingPack = Pick<
  Pack,
  | 'roles'
  | 'stages'
  | 'facts'
  | 'catalogues'
  | 'parameters'
  | 'rules'
  | 'advisories'
  | 'grades'
  | 'scorings'
  | 'notices'
  | 'procedures'
  | 'effective'
  | 'transition'
>;

export const citingOf = (pack: CitingPack): readonly Citing[] => [
  ...plain('role', pack.roles, 'frame'),
  ...plain('stage', pack.stages, 'frame'),
  ...Object.values(pack.facts).map(({ id, citations, source }) => ({
    id: `fact:${id}`,
    citations,
    weight: source === 'judgement' ? ('judgement' as const) : ('computed' as const),
  })),
  ...plain('catalogue', pack.catalogues, 'computed'),
  ...Object.values(pack.catalogues).flatMap(({ id, entries }) =>
    plain(`catalogue:${id}`, entries, 'computed'),
  ),
  ...plain('parameter', pack.parameters, 'computed'),
  ...Object.values(pack.rules).map((rule) => ({
    id: `rule:${rule.id}`,
    citations: rule.citations,
    weight: weightOf(rule, pack),
  })),
  ...plain('advisory', pack.advisories, 'computed'),
  ...plain('grades', pack.grades, 'computed'),
  ...pack.scorings.flatMap(scoringCiting),
  ...Object.values(pack.notices).flatMap(roundCiting),
  ...Object.values(pack.procedures).flatMap(procedureCiting),
  { id: 'effective', citations: pack.effective.citations, weight: 'computed' },
  ...(pack.transition === undefined
    ? []
    : [{ id: 'transition', citations: pack.transition.citations, weight: 'computed' as const }]),
];

const plain = (
  kind: string,
  parts: Readonly<Record<string, { readonly id: string; readonly citations: readonly Citation[] }>>,
  weight: Citing['weight'],
): readonly Citing[] =>
  Object.values(parts).map(({ id, citations }) => ({ id: `${kind}:${id}`, citations, weight }));

/** A condition over nothing but judgements is one; a group is only the frame of its members. */
const weightOf = ({ body }: Rule, { facts }: CitingPack): Citing['weight'] => {
  if (body.kind !== 'when') return 'frame';
  const uses = usesOf(body.when);
  const judged = [...uses.facts].every((id) => facts[id]?.source === 'judgement');
  return uses.facts.size > 0 && uses.parameters.size === 0 && judged ? 'judgement' : 'computed';
};

/** What judges mark is a judgement, everything else in a score table is reckoned. */
const scoringCiting = ({
  id,
  citations,
  groups,
  bonuses,
  deductions,
  vetoes,
  panel,
}: Scoring): readonly Citing[] => [
  { id: `scoring:${id}`, citations: [...citations, ...(panel?.citations ?? [])], weight: 'frame' },
  ...groups.flatMap((group): readonly Citing[] => [
    { id: `scoregroup:${group.id}`, citations: group.citations, weight: 'frame' },
    ...group.indicators.map((one) => ({
      id: `indicator:${one.id}`,
      citations: one.citations,
      weight: one.scale.kind === 'judges' ? ('judgement' as const) : ('computed' as const),
    })),
  ]),
  ...[...bonuses, ...deductions].map((one) => computed(`adjustment:${one.id}`, one.citations)),
  ...vetoes.map((one) => computed(`veto:${one.id}`, one.citations)),
];

const roundCiting = ({ id, round }: Notice): readonly Citing[] =>
  round === undefined
    ? []
    : [computed(`round:${id}`, [...round.citations, ...round.ties.flatMap((tie) => tie.citations)])];

const procedureCiting = (procedure: Procedure): readonly Citing[] => [
  { id: `procedure:${procedure.id}`, citations: procedure.citations, weight: 'frame' },
  ...plain('event', procedure.events, 'computed'),
  ...plain('obligation', procedure.obligations, 'computed'),
  ...Object.values(procedure.obligations).flatMap(({ id, consequence }) =>
    consequence === undefined ? [] : [computed(`obligation:${id}`, consequence.citations)],
  ),
  ...statesUnder(procedure.root).flatMap(stateCiting),
];

/** A state and all states inside it, outermost first. */
export const statesUnder = (state: State): readonly State[] => [
  state,
  ...Object.values(state.states).flatMap(statesUnder),
];

const stateCiting = (state: State): readonly Citing[] => {
  const transitions = [...Object.values(state.on).flat(), ...state.always, ...state.onDone];
  return [
    computed(`state:${state.path}`, state.citations),
    ...transitions.map(({ citations }) => computed(`state:${state.path}`, citations)),
    ...Object.values(state.timers).map(({ id, citations }) =>
      computed(`timer:${state.path}.${id}`, citations),
    ),
    ...state.duties.flatMap(({ citations, consequence }) => [
      computed(`duty:${state.path}`, citations),
      computed(`duty:${state.path}`, consequence?.citations ?? []),
    ]),
  ];
};

const computed = (id: string, citations: readonly Citation[]): Citing => ({
  id,
  citations,
  weight: 'computed',
});
