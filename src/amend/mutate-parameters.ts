/** Small changes of the numbers, periods and dates of a measure and of its calls, where something under the readings chosen asks for them. */
import { addDays, isMonthDay } from '../base/civil-date.ts';
import type { Chosen } from '../model/choice.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Due, Procedure, Recurrence, State } from '../model/procedure.ts';
import type { Scalar } from '../model/value.ts';
import type { Mutant, MutationKind } from './mutant.ts';
import { moved } from './mutate-expression.ts';

export const parameterMutants = (pack: Pack): readonly Mutant[] => {
  const used = parametersIn(pack);
  return Object.values(pack.parameters)
    .filter(({ id }) => used.has(id))
    .flatMap((parameter) => [...measureMutants(parameter, pack), ...noticeMutants(parameter, pack)]);
};

const measureMutants = (parameter: Parameter, pack: Pack): readonly Mutant[] =>
  parameter.values.flatMap(({ value }, index) => {
    const option = 'choose' in value ? (pack.decisions[value.choose]?.chosen ?? '') : undefined;
    const given = 'choose' in value ? value.options[option ?? ''] : value.value;
    if (given === null || given === undefined) return [];
    return variants(given, parameter).map(({ kind, to }): Mutant => {
      const changed: Chosen<Scalar | null> =
        'choose' in value ? { ...value, options: { ...value.options, [option ?? '']: to } } : { value: to };
      const entry = parameter.values[index];
      const values =
        entry === undefined ? parameter.values : parameter.values.with(index, { ...entry, value: changed });
      return {
        kind,
        subject: { kind: 'parameter', parameter: parameter.id, title: parameter.title },
        citations: parameter.citations,
        place: parameter.place,
        before: { kind: 'value', value: given, parameter: parameter.id },
        after: { kind: 'value', value: to, parameter: parameter.id },
        make: () => ({
          ...pack,
          parameters: { ...pack.parameters, [parameter.id]: { ...parameter, values } },
        }),
      };
    });
  });

const noticeMutants = (parameter: Parameter, pack: Pack): readonly Mutant[] =>
  Object.values(pack.notices).flatMap((notice) => {
    const given = notice.parameters[parameter.id];
    if (given === undefined) return [];
    return variants(given, parameter).map(
      ({ kind, to }): Mutant => ({
        kind,
        subject: { kind: 'parameter', parameter: parameter.id, notice: notice.id, title: parameter.title },
        citations: parameter.citations,
        place: notice.place,
        before: { kind: 'value', value: given, parameter: parameter.id },
        after: { kind: 'value', value: to, parameter: parameter.id },
        make: () => ({
          ...pack,
          notices: {
            ...pack.notices,
            [notice.id]: { ...notice, parameters: { ...notice.parameters, [parameter.id]: to } },
          },
        }),
      }),
    );
  });

const variants = (
  given: Scalar,
  { type }: Parameter,
): readonly { readonly kind: MutationKind; readonly to: Scalar }[] => {
  if (typeof given === 'boolean') return [{ kind: 'parameter-negated', to: !given }];
  const step = (by: 1 | -1): Scalar | undefined =>
    type.kind === 'month-day' && typeof given === 'string' && isMonthDay(given)
      ? addDays(`2001-${given}`, by).slice(5)
      : moved(given, by);
  return (
    [
      ['parameter-raised', 1],
      ['parameter-lowered', -1],
    ] as const
  ).flatMap(([kind, by]) => {
    const to = step(by);
    return to === undefined ? [] : [{ kind, to }];
  });
};

/** Parameters that rules, timers, duties or obligations ask for under the readings chosen. */
const parametersIn = (pack: Pack): ReadonlySet<string> => {
  const used = new Set<string>();
  const visit = (expression: Expression): void => {
    switch (expression.op) {
      case 'param':
        used.add(expression.parameter);
        return;
      case 'choose': {
        const branch = expression.options[pack.decisions[expression.decision]?.chosen ?? ''];
        if (branch !== undefined) visit(branch);
        return;
      }
      case 'some':
      case 'all':
      case 'none':
      case 'count':
        if (expression.where !== undefined) visit(expression.where);
        return;
      case 'sum':
        visit(expression.of);
        if (expression.where !== undefined) visit(expression.where);
        return;
      default:
        if ('args' in expression) expression.args.forEach(visit);
    }
  };
  for (const { body, appliesWhen, lets } of Object.values(pack.rules)) {
    if (body.kind === 'when') visit(body.when);
    if (body.kind === 'at_least') visit(body.least);
    if (appliesWhen !== undefined) visit(appliesWhen);
    Object.values(lets).forEach(visit);
  }
  for (const procedure of Object.values(pack.procedures)) expressionsOf(procedure).forEach(visit);
  return used;
};

const expressionsOf = (procedure: Procedure): readonly Expression[] => [
  ...inState(procedure.root),
  ...Object.values(procedure.obligations).flatMap(({ every }) =>
    every === undefined ? [] : inRecurrence(every),
  ),
];

const inState = (state: State): readonly Expression[] => [
  ...Object.values(state.timers).flatMap(({ due }) =>
    'every' in due ? inRecurrence(due.every) : inDue(due),
  ),
  ...state.duties.flatMap(({ due }) => (due === undefined ? [] : inDue(due))),
  ...Object.values(state.states).flatMap(inState),
];

const inDue = (due: Due): readonly Expression[] => ('after' in due ? [due.after.amount] : [due.at]);

const inRecurrence = (every: Recurrence): readonly Expression[] =>
  'yearly' in every ? [every.yearly] : [every.cycle.amount, every.from];
