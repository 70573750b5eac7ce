/** A duty without a time limit is noted: nobody can be late with it. */
import type { Duty, Obligation, Procedure, State } from '../../model/procedure.ts';
import { statesUnder } from '../citing.ts';
import type { Check } from './check.ts';

export const checkDuties: Check = (pack, { find }, report) => {
  for (const procedure of Object.values(pack.procedures)) {
    for (const state of statesUnder(procedure.root)) {
      if (isTimed(state)) continue;
      for (const duty of state.duties) {
        if (duty.due !== undefined || obligationOf(duty, state, procedure)?.every !== undefined) continue;
        const who = duty.by.map((role) => pack.roles[role]?.title ?? role).join(' / ');
        report('link/duty-without-due', find.at(state.place), { what: duty.what, who });
      }
    }
  }
};

/** Whether a timer of its own ends a state, and whatever is to be done in it. */
const isTimed = ({ timers, on }: State): boolean =>
  Object.keys(timers).some((id) => on[`timer.${id}`]?.some(({ target }) => target !== undefined));

/** The obligation of the same party that an act in the state fulfils. */
export const obligationOf = (duty: Duty, { on }: State, { obligations }: Procedure): Obligation | undefined =>
  Object.values(obligations).find(
    ({ by, doneBy }) =>
      by.some((role) => duty.by.includes(role)) && doneBy.some((event) => Object.hasOwn(on, event)),
  );
