/** The words that a call writes for a document, with what the round and the measure put into them. */
import type { CivilDate } from '../base/civil-date.ts';
import { addDays, dayOf, monthOf, yearOf } from '../base/civil-date.ts';
import { valueOf as valueIn } from '../evaluate/evaluate.ts';
import { addWorkdays } from '../evaluate/working-days.ts';
import type { WorldGiven } from '../evaluate/world.ts';
import { createWorld, resolveChosen } from '../evaluate/world.ts';
import type { Pack } from '../model/pack.ts';
import type { Period } from '../model/procedure.ts';
import type { DocumentPart, DocumentSlot } from '../model/round.ts';
import type { RoundResult, RoundRow } from '../model/round-result.ts';
import type { DueDate } from '../model/value.ts';
import { dueDateOf } from '../procedure/due.ts';
import { printedText } from './measure-text.ts';
import type { Occasion } from './parameter-values.ts';
import type { RoundView } from './round-phrases.ts';
import { rankNumber, rowTitle, totalText } from './round-phrases.ts';
import type { RoundWords } from './round-words.ts';
import { numberText } from './value-text.ts';

/** What each slot stands for; one that a document cannot know is absent and leaves nothing. */
export type SlotValues = Readonly<Partial<Record<DocumentSlot, string>>>;

/** The words with every slot and parameter filled. */
export const filled = (
  parts: readonly DocumentPart[],
  slots: SlotValues,
  pack: Pack,
  occasion: Occasion,
): string =>
  parts
    .map((part) =>
      typeof part === 'object' && 'slot' in part
        ? (slots[part.slot] ?? '')
        : printedText(pack, [part], occasion),
    )
    .join('');

/** Day, notice and readings of a result. */
export const occasionOf = ({ receipt: { asOf, notice, decisions } }: RoundResult): Occasion => ({
  asOf,
  notice,
  decisions,
});

/** What is the same in all documents of a round. */
export const roundSlots = ({ result, pack, round }: RoundView, today: CivilDate): SlotValues => ({
  measure: pack.title,
  round: result.title,
  count: String(result.counts.shortlisted),
  reserve_count: String(result.counts.reserve),
  candidates: String(result.candidates),
  today: longDate(today, round),
  issuer: pack.issuer,
});

/** What is said of one case. */
export const rowSlots = (row: RoundRow, { result, round }: RoundView): SlotValues => {
  const words = { range: round.fromTo };
  const rank = rankNumber(row.rank, words);
  return {
    case: rowTitle(row),
    total: totalText(row, result, words),
    rank: rank === '' ? round.noRank : row.tied > 0 ? round.tiedRank(rank) : rank,
    status: round.status[row.status],
  };
};

/** A day as documents write it. */
export const longDate = (date: CivilDate, words: RoundWords): string =>
  words.longDate(yearOf(date), monthOf(date), dayOf(date));

/** How long something is up: its first and its last day, absent where they rest on something unknown. */
export interface Publicity {
  readonly from?: DueDate;
  readonly to?: DueDate;
  readonly days?: number;
}

/** A period that begins with an act on a day; that day counts, or the next is the first, as the pack says. */
export const publicityOf = (
  period: Period,
  posted: CivilDate,
  given: Pick<WorldGiven, 'pack' | 'notice' | 'decisions'>,
): Publicity => {
  const world = createWorld({ ...given, facts: {}, asOf: posted });
  const days = valueIn(world, period.amount);
  const to = dueDateOf({ after: period }, posted, world);
  const counts = resolveChosen(world, period.startDayCounts ?? given.pack.periods.startDayCounts);
  const from: DueDate | undefined =
    period.unit === 'workday'
      ? addWorkdays(given.pack.calendar, posted, 1, counts)
      : { date: counts ? posted : addDays(posted, 1) };
  return {
    ...(typeof days === 'number' ? { days } : {}),
    ...(to === undefined || from === undefined ? {} : { from, to }),
  };
};

/** The slots of a publicity; a provisional day says so. */
export const publicitySlots = ({ from, to, days }: Publicity, words: RoundWords): SlotValues => {
  const said = (day: DueDate | undefined): string =>
    day === undefined
      ? words.unknownDate
      : day.provisional === undefined
        ? longDate(day.date, words)
        : words.provisionalDate(longDate(day.date, words));
  return { from: said(from), to: said(to), days: days === undefined ? '' : numberText(days) };
};
