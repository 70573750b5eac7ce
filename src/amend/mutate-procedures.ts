/** Small changes of the procedures: targets, guards, deadlines, and how recurring obligations are counted. */
import type { Chosen } from '../model/choice.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Due, Obligation, Procedure, State, Transition } from '../model/procedure.ts';
import type { Mutant, MutationKind, Words } from './mutant.ts';

export const procedureMutants = (pack: Pack): readonly Mutant[] =>
  Object.values(pack.procedures).flatMap((procedure) => [
    ...stateMutants(procedure.root, procedure, pack),
    ...Object.values(procedure.obligations).flatMap((one) => obligationMutants(one, procedure, pack)),
  ]);

type Change = (state: State) => State;

/** The pack with one state changed. */
const withState = (pack: Pack, procedure: Procedure, path: string, change: Change): Pack => ({
  ...pack,
  procedures: {
    ...pack.procedures,
    [procedure.id]: { ...procedure, root: changedAt(procedure.root, path, change) },
  },
});

const changedAt = (state: State, path: string, change: Change): State => {
  if (state.path === path) return change(state);
  const states = Object.fromEntries(
    Object.entries(state.states).map(([name, child]) => [
      name,
      path === child.path || path.startsWith(`${child.path}.`) ? changedAt(child, path, change) : child,
    ]),
  );
  return { ...state, states };
};

const stateMutants = (state: State, procedure: Procedure, pack: Pack): readonly Mutant[] => [
  ...Object.entries(state.on).flatMap(([event, candidates]) =>
    transitionMutants(state, event, candidates, procedure, pack, (changed) => (one) => ({
      ...one,
      on: { ...one.on, [event]: changed },
    })),
  ),
  ...transitionMutants(state, undefined, state.always, procedure, pack, (always) => (one) => ({
    ...one,
    always,
  })),
  ...transitionMutants(state, undefined, state.onDone, procedure, pack, (onDone) => (one) => ({
    ...one,
    onDone,
  })),
  ...timerMutants(state, procedure, pack),
  ...dutyMutants(state, procedure, pack),
  ...Object.values(state.states).flatMap((child) => stateMutants(child, procedure, pack)),
];

const transitionMutants = (
  state: State,
  event: string | undefined,
  candidates: readonly Transition[],
  procedure: Procedure,
  pack: Pack,
  put: (changed: readonly Transition[]) => Change,
): readonly Mutant[] =>
  candidates.flatMap((transition, index) => {
    const { target, guard, in: place, citations } = transition;
    const mutant = (kind: MutationKind, changed: Transition, before: Words, after?: Words): Mutant => ({
      kind,
      subject: {
        kind: 'state',
        state: state.path,
        ...(event === undefined ? {} : { event }),
        title: transition.title ?? '',
      },
      citations: citations.length === 0 ? state.citations : citations,
      place: transition.place,
      before,
      ...(after && { after }),
      make: () => withState(pack, procedure, state.path, put(candidates.with(index, changed))),
    });
    const other = target === undefined ? undefined : neighbourOf(target, state, procedure.root);
    const rule = guard === undefined ? undefined : chosenIn(guard, pack);
    const { guard: _guard, ...unguarded } = transition;
    const { in: _in, ...anywhere } = transition;
    return [
      ...(target === undefined || other === undefined
        ? []
        : [
            mutant('target-swapped', { ...transition, target: other }, stateWords(target), stateWords(other)),
          ]),
      ...(rule === undefined ? [] : [mutant('guard-dropped', unguarded, { kind: 'rule', rule })]),
      ...(place === undefined ? [] : [mutant('place-dropped', anywhere, stateWords(place))]),
    ];
  });

const stateWords = (state: string): Words => ({ kind: 'state', state });

/** Another state beside the target, the next one written, that is not the one the step leaves. */
const neighbourOf = (target: string, from: State, root: State): string | undefined => {
  const parent = stateAt(root, target.slice(0, target.lastIndexOf('.')));
  const siblings = Object.values(parent?.states ?? {}).filter(({ kind }) => kind !== 'history');
  const at = siblings.findIndex(({ path }) => path === target);
  const others = [...siblings.slice(at + 1), ...siblings.slice(0, Math.max(at, 0))];
  return parent?.kind === 'parallel'
    ? undefined
    : others.find(
        ({ path }) => path !== from.path && path !== target && !`${from.path}.`.startsWith(`${path}.`),
      )?.path;
};

const stateAt = (state: State, path: string): State | undefined => {
  if (state.path === path) return state;
  const next = Object.values(state.states).find((one) => `${path}.`.startsWith(`${one.path}.`));
  return next === undefined ? undefined : stateAt(next, path);
};

const chosenIn = <T>(chosen: Chosen<T>, pack: Pack): T | undefined =>
  'choose' in chosen ? chosen.options[pack.decisions[chosen.choose]?.chosen ?? ''] : chosen.value;

/** The opposite under the reading chosen; under every other it stays. */
const turned = (chosen: Chosen<boolean> | undefined, usual: boolean, pack: Pack): Chosen<boolean> => {
  if (chosen === undefined) return { value: !usual };
  if (!('choose' in chosen)) return { value: !chosen.value };
  const option = pack.decisions[chosen.choose]?.chosen ?? '';
  return { ...chosen, options: { ...chosen.options, [option]: chosen.options[option] !== true } };
};

const later = (amount: Expression, by: 1 | -1): Expression => ({
  op: '+',
  args: [amount, { op: 'literal', value: by }],
});

interface DueChange {
  readonly kind: MutationKind;
  readonly due: Due;
}

/** Every small change of a due date; the start day is turned where the date itself says how it counts. */
const dueChanges = (due: Due, pack: Pack): readonly DueChange[] => {
  const shift = (
    [
      ['deadline-later', 1],
      ['deadline-earlier', -1],
    ] as const
  ).map(
    ([kind, by]): DueChange => ({
      kind,
      due:
        'after' in due
          ? { after: { ...due.after, amount: later(due.after.amount, by) } }
          : { at: { op: 'date_add', args: [due.at, { op: 'literal', value: by }], unit: 'day' } },
    }),
  );
  if (!('after' in due)) return shift;
  const usual = chosenIn(pack.periods.startDayCounts, pack) === true;
  const startDayCounts = turned(due.after.startDayCounts, usual, pack);
  return [...shift, { kind: 'start-day-turned', due: { after: { ...due.after, startDayCounts } } }];
};

const timerMutants = (state: State, procedure: Procedure, pack: Pack): readonly Mutant[] =>
  Object.values(state.timers).flatMap((timer) => {
    if ('every' in timer.due) return [];
    return dueChanges(timer.due, pack).map(
      ({ kind, due }): Mutant => ({
        kind,
        subject: { kind: 'state', state: state.path, event: `timer.${timer.id}`, title: timer.title },
        citations: timer.citations.length === 0 ? state.citations : timer.citations,
        place: state.place,
        before: { kind: 'none' },
        make: () =>
          withState(pack, procedure, state.path, (one) => ({
            ...one,
            timers: { ...one.timers, [timer.id]: { ...timer, due } },
          })),
      }),
    );
  });

const dutyMutants = (state: State, procedure: Procedure, pack: Pack): readonly Mutant[] =>
  state.duties.flatMap((duty, index) =>
    (duty.due === undefined ? [] : dueChanges(duty.due, pack)).map(
      ({ kind, due }): Mutant => ({
        kind,
        subject: { kind: 'state', state: state.path, title: duty.what },
        citations: duty.citations.length === 0 ? state.citations : duty.citations,
        place: state.place,
        before: { kind: 'none' },
        make: () =>
          withState(pack, procedure, state.path, (one) => ({
            ...one,
            duties: one.duties.with(index, { ...duty, due }),
          })),
      }),
    ),
  );

const obligationMutants = (obligation: Obligation, procedure: Procedure, pack: Pack): readonly Mutant[] => {
  const mutant = (
    kind: MutationKind,
    changed: Partial<Obligation>,
    before: Words = { kind: 'none' },
  ): Mutant => ({
    kind,
    subject: {
      kind: 'obligation',
      obligation: obligation.id,
      state: obligation.while,
      title: obligation.title,
    },
    citations: obligation.citations,
    place: obligation.place,
    before,
    make: () => ({
      ...pack,
      procedures: {
        ...pack.procedures,
        [procedure.id]: {
          ...procedure,
          obligations: { ...procedure.obligations, [obligation.id]: { ...obligation, ...changed } },
        },
      },
    }),
  });
  const { every, doneBy, first, roll } = obligation;
  if (every === undefined) return [];
  const cycles =
    'cycle' in every
      ? (
          [
            ['deadline-later', 1],
            ['deadline-earlier', -1],
          ] as const
        ).map(([kind, by]) =>
          mutant(kind, {
            every: { ...every, cycle: { ...every.cycle, amount: later(every.cycle.amount, by) } },
          }),
        )
      : [
          mutant('first-turned', { first: otherFirst(first, pack) }),
          mutant('roll-turned', { roll: turned(roll, false, pack) }),
        ];
  const acts = doneBy.map((event) =>
    mutant('act-dropped', { doneBy: doneBy.filter((one) => one !== event) }, { kind: 'value', value: event }),
  );
  return [...cycles, ...acts];
};

const otherFirst = (first: Obligation['first'], pack: Pack): Obligation['first'] => ({
  value: chosenIn(first, pack) === 'next_year' ? 'same_year' : 'next_year',
});
