/** Deadlines that move, told once for all the cases in which they do: alone they turn nobody, and would hide who is turned. */
import type { ImpactRow } from '../amend/impact-result.ts';
import { dayNumber } from '../base/civil-date.ts';
import { pairedMoves } from './deadline-pairs.ts';
import type { ImpactView } from './impact-phrases.ts';
import { becauseText } from './impact-phrases.ts';

const WAYS = ['added', 'removed', 'later', 'earlier'] as const;
type Way = (typeof WAYS)[number];

/** The cases in which a deadline moves in one way, and by how many days at least and at most. */
interface Moved {
  readonly cases: Set<ImpactRow>;
  least: number;
  most: number;
}

/** A line for each deadline that moves, and one for what makes them move. */
export const shiftTexts = (rows: readonly ImpactRow[], view: ImpactView): readonly string[] => {
  const { say, words } = view;
  const causes = new Map<string, number>();
  for (const row of rows) {
    const text = becauseText(row, view);
    causes.set(text, (causes.get(text) ?? 0) + 1);
  }
  const caused = [...causes]
    .sort(([, a], [, b]) => b - a)
    .map(([text, count]) => say.cause(text, count))
    .join(words.semicolon);
  return [
    ...[...shiftsIn(rows)].map(([title, shift]) => `${title}${words.colon}${shiftText(shift, view)}`),
    `${say.causeColumn}${words.colon}${caused}`,
  ];
};

/** By the title of the deadline, those of most cases first. */
const shiftsIn = (rows: readonly ImpactRow[]): ReadonlyMap<string, ReadonlyMap<Way, Moved>> => {
  const shifts = new Map<string, Map<Way, Moved>>();
  for (const row of rows) {
    for (const { title, from, to } of pairedMoves(row.deadlines)) {
      const days = from === undefined || to === undefined ? 0 : dayNumber(to) - dayNumber(from);
      const way =
        from === undefined ? 'added' : to === undefined ? 'removed' : days > 0 ? 'later' : 'earlier';
      const ways = shifts.get(title) ?? new Map<Way, Moved>();
      const moved = ways.get(way) ?? { cases: new Set(), least: Number.POSITIVE_INFINITY, most: 0 };
      shifts.set(title, ways);
      ways.set(way, moved);
      moved.cases.add(row);
      moved.least = Math.min(moved.least, Math.abs(days));
      moved.most = Math.max(moved.most, Math.abs(days));
    }
  }
  return new Map([...shifts].sort(([, a], [, b]) => casesOf(b) - casesOf(a)));
};

const casesOf = (ways: ReadonlyMap<Way, Moved>): number =>
  [...ways.values()].reduce((sum, { cases }) => sum + cases.size, 0);

const shiftText = (ways: ReadonlyMap<Way, Moved>, { say, words }: ImpactView): string =>
  WAYS.flatMap((way) => {
    const moved = ways.get(way);
    return moved === undefined ? [] : say.deadlineMoves[way](moved.cases.size, moved.least, moved.most);
  }).join(words.comma);
