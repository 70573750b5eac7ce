/**
 * Where a case without events stands on a day: at the beginning of the first procedure. As long as nothing there asks for
 * a fact, that is the same for all such cases, so that they can be judged together.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { usesOf } from '../link/uses.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import { replay } from '../procedure/replay.ts';

/** The beginning of cases without events. */
export interface Start {
  readonly replay: Replay;
  /** Parameters that the beginning rests on. */
  readonly parameters: ReadonlySet<string>;
  /** False where a guard, a timer or a deadline there asks for facts or rules: then it differs from case to case. */
  readonly isCommon: boolean;
}

/** Where cases without events stand under a call. */
export const startOf = (
  pack: Pack,
  asOf: CivilDate,
  notice: string | undefined,
  decisions: Decisions = {},
): Start => {
  const begun = replay(pack, nobody(notice), asOf, decisions);
  const paths = new Set(begun.active.map(({ path }) => path));
  const uses = usesOf(
    Object.values(pack.procedures).flatMap(({ root, obligations }) => [
      ...statesAt(root, paths).map(ownParts),
      ...Object.values(obligations).filter((one) => paths.has(one.while)),
    ]),
  );
  return {
    replay: begun,
    parameters: uses.parameters,
    isCommon: uses.facts.size === 0 && uses.rules.size === 0,
  };
};

/** A case of which nothing is known. */
export const nobody = (notice: string | undefined): Case => ({
  id: '',
  ...(notice === undefined ? {} : { notice }),
  facts: {},
  events: [],
  place: { file: '', line: 1, column: 1 },
});

const statesAt = (state: State, paths: ReadonlySet<string>): readonly State[] => [
  ...(paths.has(state.path) ? [state] : []),
  ...Object.values(state.states).flatMap((inner) => statesAt(inner, paths)),
];

/** What happens in a state by itself. */
const ownParts = ({ always, onDone, duties, timers, on }: State) => ({
  always,
  onDone,
  duties,
  timers,
  on: Object.entries(on).flatMap(([event, ways]) => (event.startsWith('timer.') ? ways : [])),
});
