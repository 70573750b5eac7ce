/** Parameters: their values by date, and which way each move bears on who applies, by all comparisons that use them. */
import type { Change, ChangeDirection } from '../model/change.ts';
import type { Chosen } from '../model/choice.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Parameter, ParameterValue } from '../model/parameter.ts';
import type { Due, State } from '../model/procedure.ts';
import type { Scoring } from '../model/scoring.ts';
import type { Scalar, ValueType } from '../model/value.ts';
import type { Diffing, Subject } from './diff-context.ts';
import { changed, chosenText } from './diff-context.ts';
import type { Sign, Target } from './diff-leaning.ts';
import { directionOf, isRefusal, leaningOf, times, timesAll } from './diff-leaning.ts';
import { same } from './diff-same.ts';
import { tableChanges } from './diff-tables.ts';
import { scalarMove } from './diff-values.ts';
import type { Wording } from './diff-wording.ts';

export const parameterChanges = (diffing: Diffing): readonly Change[] => {
  const { wording } = diffing;
  return tableChanges<Parameter>(
    diffing.old.parameters,
    diffing.now.parameters,
    {
      word: 'parameter',
      subject: parameterSubject,
      text: (one, pack) => valuesText(one.values, one, pack, wording),
      aspects: (before, after) => [
        { aspect: 'unit', old: before.unit, now: after.unit, direction: 'unknown' },
        {
          aspect: 'type',
          old: wording.type(before.type),
          now: wording.type(after.type),
          differs: before.unit === after.unit && !same(before.type, after.type),
        },
        { aspect: 'set_by', old: before.setBy, now: after.setBy, direction: 'unknown' },
        { aspect: 'citations', old: before.citations, now: after.citations },
        { aspect: 'note', old: before.note, now: after.note },
      ],
      inner: (before, after, subjects) => valueChanges(before, after, subjects, diffing),
    },
    diffing,
  );
};

export const parameterSubject = (one: Parameter): Subject => ({
  id: `parameter:${one.id}`,
  title: one.title,
  citations: one.citations,
  place: one.place,
});

/** A parameter's type with its unit. */
export const typeWithUnit = ({ type, unit }: Parameter): ValueType =>
  type.kind === 'number' && unit !== undefined ? { ...type, unit } : type;

/** One change for the values that are not the same, by the days they take effect. */
const valueChanges = (
  before: Parameter,
  after: Parameter,
  subjects: readonly [Subject, Subject],
  diffing: Diffing,
): readonly Change[] => {
  if (same(before.values, after.values)) return [];
  const other = (values: readonly ParameterValue[]) => (one: ParameterValue) =>
    !values.some((two) => same(one, two));
  const { old, now, wording } = diffing;
  return [
    changed(
      'parameter-changed',
      subjects,
      [
        valuesText(before.values.filter(other(after.values)), before, old, wording),
        valuesText(after.values.filter(other(before.values)), after, now, wording),
      ],
      moveDirection(after.id, movesByDay(before, after), diffing),
    ),
  ];
};

/** Values with the days they take effect. */
const valuesText = (
  values: readonly ParameterValue[],
  parameter: Parameter,
  pack: Pack,
  wording: Wording,
): string => {
  const type = typeWithUnit(parameter);
  const texts = values.map(({ from, value }) => {
    const text = chosenText(value, pack, wording, (one) => wording.value(one, type));
    return from === undefined ? text : wording.labelled(from, text);
  });
  return texts.length === 0 ? '\u2013' : wording.parts(texts);
};

/** On every day on which something begins, which way the value in force moved. */
const movesByDay = (before: Parameter, after: Parameter): readonly Sign[] => {
  const days = [...before.values, ...after.values].map(({ from }) => from ?? '');
  return [...new Set(days)].flatMap((day) => {
    const [was, is] = [inForce(before, day), inForce(after, day)];
    if (same(was, is)) return [];
    if (was === undefined || is === undefined) return [0 as const];
    return movesOfChosen(was, is);
  });
};

const inForce = ({ values }: Parameter, day: string): Chosen<Scalar | null> | undefined =>
  values.findLast(({ from }) => from === undefined || from <= day)?.value;

const movesOfChosen = (was: Chosen<Scalar | null>, is: Chosen<Scalar | null>): readonly Sign[] => {
  if ('value' in was && 'value' in is) return [scalarMove(was.value, is.value)];
  if ('choose' in was && 'choose' in is && was.choose === is.choose) {
    return Object.keys({ ...was.options, ...is.options }).flatMap((option) => {
      const [one, other] = [was.options[option], is.options[option]];
      return one === other ? [] : [scalarMove(one, other)];
    });
  }
  return [0];
};

/** What moves of a parameter come to for who applies. */
export const moveDirection = (id: string, moves: readonly Sign[], diffing: Diffing): ChangeDirection =>
  directionOf(timesAll(moves, parameterEffects(id, diffing)));

/** Whether a higher value helps (1) or hinders (-1) who applies, in everything that uses it. */
const parameterEffects = (id: string, { now, bearings }: Diffing): readonly Sign[] => {
  const target: Target = { op: 'param', name: id };
  const effects: Sign[] = [];
  for (const rule of Object.values(now.rules)) {
    const bearing = bearings.get(rule.id) ?? [1];
    const { body } = rule;
    const own =
      body.kind === 'when'
        ? leaningOf(body.when, target, rule.lets)
        : body.kind === 'at_least'
          ? leaningOf(body.least, target, rule.lets, -1)
          : [];
    effects.push(...timesAll(own, bearing));
    if (rule.appliesWhen !== undefined) effects.push(...leaningOf(rule.appliesWhen, target, rule.lets, 0));
  }
  for (const scoring of now.scorings) {
    const asked = (expression: Expression | undefined, sign: Sign): void => {
      if (expression !== undefined) effects.push(...leaningOf(expression, target, {}, sign));
    };
    asked(scoring.pass, -1);
    for (const { when } of scoring.vetoes) asked(when, -1);
    for (const { least } of scoring.groups) asked(least, -1);
    for (const { points } of scoring.bonuses) asked(points, 1);
    for (const { points } of scoring.deductions) asked(points, -1);
    if (mentions(partsOfPoints(scoring), id)) effects.push(0);
  }
  if (mentions(now.grades, id)) effects.push(0);
  const spans = Object.values(now.procedures).flatMap(({ root, obligations }) => [
    ...spansIn(root, root, target),
    ...Object.values(obligations).flatMap(({ every }) =>
      every === undefined
        ? []
        : leaningOf('yearly' in every ? every.yearly : every.cycle.amount, target, {}, 1),
    ),
  ]);
  return effects.length > 0 ? effects : spans;
};

/** What of a score table may raise points or lower them. */
const partsOfPoints = (scoring: Scoring): unknown => [
  scoring.appliesWhen,
  scoring.bonusMost,
  scoring.deductionMost,
  scoring.panel,
  scoring.groups.map(({ weight, indicators }) => [weight, indicators.map(({ scale, max }) => [scale, max])]),
  [...scoring.bonuses, ...scoring.deductions].map(({ when, most }) => [when, most]),
];

const mentions = (value: unknown, id: string): boolean =>
  JSON.stringify(value).includes(`"parameter":${JSON.stringify(id)}`);

/** More time helps who has a duty, and who would be refused when it has run out; what else it does is not told. */
const spansIn = (state: State, root: State, target: Target): readonly Sign[] => [
  ...state.duties.flatMap(({ due }) => (due === undefined ? [] : dueLeaning(due, target))),
  ...Object.values(state.timers).flatMap(({ id, due }) => {
    const leans = 'every' in due ? [] : dueLeaning(due, target);
    return leans.map((one) => times(one, timerSign(id, state, root)));
  }),
  ...Object.values(state.states).flatMap((inner) => spansIn(inner, root, target)),
];

/** Whether running out later helps: it does where running out is a refusal. */
export const timerSign = (id: string, state: State, root: State): Sign => {
  const moves = Object.entries(holders(root, state)).flatMap(([event, all]) =>
    event === `timer.${id}` ? all : [],
  );
  return moves.length > 0 && moves.every(({ target }) => isRefusal(target, root)) ? 1 : 0;
};

const holders = (root: State, state: State): State['on'] =>
  root.path === state.path
    ? state.on
    : Object.assign({}, root.on, ...Object.values(root.states).map((one) => holders(one, state)));

const dueLeaning = (due: Due, target: Target): readonly Sign[] =>
  'after' in due ? leaningOf(due.after.amount, target, {}) : leaningOf(due.at, target, {});
