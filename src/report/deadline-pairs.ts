/** Deadlines of one title that went and came: a recurring duty on other days is told as moved, not as another duty. */
import type { DeadlineMove } from '../amend/impact-result.ts';

/**
 * The periods of a recurring duty are counted by their years, and with another cycle none of them is there any more. The
 * first that went is told with the first that came, and so on; what is left over went or came.
 */
export const pairedMoves = (moves: readonly DeadlineMove[]): readonly DeadlineMove[] => {
  const came = moves.filter(({ from }) => from === undefined);
  const partners = new Map<DeadlineMove, DeadlineMove>();
  for (const gone of moves.filter(({ to }) => to === undefined)) {
    const partner = came.find((one) => one.title === gone.title && ![...partners.values()].includes(one));
    if (partner !== undefined) partners.set(gone, partner);
  }
  const taken = new Set(partners.values());
  return moves
    .filter((one) => !taken.has(one))
    .map((one) => {
      const to = partners.get(one)?.to;
      return to === undefined ? one : { ...one, to };
    });
};
