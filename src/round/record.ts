/** The events by which results of a round go into its cases. */
import type { RoundRecord } from '../model/round.ts';

/** Whether an event carries a result of the round. */
export const carriesResult = (event: string, { shortlisted, leftOut }: RoundRecord): boolean =>
  event === shortlisted.event || event === leftOut.event;
