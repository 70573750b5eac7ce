/** Why an event is refused, as data. */
import type { Finding } from '../model/finding.ts';
import type { Refusal } from '../model/outcome.ts';
import type { Transition } from '../model/procedure.ts';
import type { Chart } from './chart.ts';
import type { Guards } from './guards.ts';
import type { ActivePaths, Selection } from './select.ts';
import { acceptedEvents } from './select.ts';

/** Why nothing is taken; undefined when something is. */
export const refusalOf = (
  selection: Selection,
  chart: Chart,
  active: ActivePaths,
  guards: Guards,
): Refusal | undefined => {
  const { taken, undetermined, unmet, elsewhere } = selection;
  if (undetermined.length > 0)
    return { reason: 'guard-undetermined', findings: findingsOf(undetermined, guards) };
  if (taken.length > 0) return undefined;
  if (unmet.length > 0) return { reason: 'guard-unmet', findings: findingsOf(unmet, guards) };
  if (elsewhere.length > 0) return { reason: 'not-in-state', states: [...new Set(elsewhere)] };
  return { reason: 'not-accepted', accepted: acceptedEvents(chart, active) };
};

const findingsOf = (transitions: readonly Transition[], guards: Guards): readonly Finding[] =>
  [...new Set(transitions.flatMap((one) => guards.ruleOf(one) ?? []))].map((rule) => guards.findingOf(rule));
