/**
 * The judges' part of a score: whose sheets count, how their marks are merged, and between which ends it must come out
 * while sheets or marks are owed. Sheets are left out by their totals, so that the points of indicators add up.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Missing } from '../model/finding.ts';
import type { Judge, Panel, Sheet } from '../model/panel.ts';
import type { JudgeScore, PanelScore } from '../model/score.ts';
import type { Merge, PanelRules } from '../model/scoring.ts';
import type { Exact } from './decimal.ts';
import { compareExact, exactly, greaterOf, lesserOf, minus, over, sumOf, toSixPlaces } from './decimal.ts';
import type { Bounds } from './score-bounds.ts';
import { added, boundsFrom, NO_POINTS, settledAt, weighted } from './score-bounds.ts';
import { own } from './world.ts';

/** A group of a score table, as far as judges mark it. */
export interface JudgedGroup {
  readonly id: string;
  readonly weight: Exact;
  readonly indicators: readonly { readonly id: string; readonly max: number }[];
}

/** The rules of a panel with the numbers that they come to. */
export interface PanelTerms {
  readonly scoring: string;
  readonly rules: PanelRules;
  readonly quorum: number;
  readonly spreadMost?: number | undefined;
  readonly groups: readonly JudgedGroup[];
  /** The title of the role that judges act in. */
  readonly role: string;
}

export interface PanelWork {
  readonly panel: PanelScore;
  /** Of groups (the sum of what is marked in them) and of indicators, by their ids. */
  readonly bounds: ReadonlyMap<string, Bounds>;
  /** What the marks add to the total of the table. */
  readonly total: Bounds;
  /** What the panel waits for; empty where it is settled. */
  readonly missing: readonly Missing[];
}

/** The work of a panel up to a day; `panel` is absent where no judges are known. */
export const workOf = (terms: PanelTerms, panel: Panel | undefined, asOf: CivilDate): PanelWork => {
  const { rules, quorum } = terms;
  const seats = (panel?.judges ?? []).map((judge) => seatOf(judge, panel, terms, asOf));
  const eligible = seats.filter(({ status }) => status === undefined);
  const open = openIn(rules, quorum, eligible);
  const part =
    open === 'quorum' || open === 'even' ? unmarked(terms) : merged(terms, eligible, open === 'owed');
  const totals = eligible.flatMap(({ marks }) => (marks.complete ? [marks.total.least] : []));
  const spread = totals.length < 2 ? undefined : spreadOf(totals);
  const { spreadMost } = terms;
  return {
    ...part,
    panel: {
      judges: seats.map((seat) => judgeScore(seat, part.kept)),
      counted: totals.length,
      quorum,
      ...(open !== undefined && { open }),
      ...(spread !== undefined && { spread: toSixPlaces(spread) }),
      review:
        spread !== undefined && spreadMost !== undefined && compareExact(spread, exactly(spreadMost)) > 0,
    },
    missing: open === undefined ? [] : missingFor(terms, open, eligible),
  };
};

/** A judge of the panel; `status` is absent where the judge is to mark. */
interface Seat {
  readonly judge: Judge;
  readonly status?: 'recused' | 'absent';
  readonly why?: string;
  readonly sheet?: Sheet | undefined;
  readonly marks: Marks;
}

/** A sheet as far as it is filled in: what is owed may be anything up to full marks. */
interface Marks {
  readonly complete: boolean;
  readonly bounds: ReadonlyMap<string, Bounds>;
  readonly total: Bounds;
}

const seatOf = (judge: Judge, panel: Panel | undefined, terms: PanelTerms, asOf: CivilDate): Seat => {
  const recusal = panel?.recusals.find((one) => one.judge === judge.id);
  if (recusal !== undefined) return { judge, status: 'recused', why: recusal.why, marks: NO_MARKS };
  const absence = panel?.absences.find((one) => one.judge === judge.id);
  if (absence !== undefined) return { judge, status: 'absent', why: absence.why, marks: NO_MARKS };
  const sheet = panel?.sheets.find(
    (one) => one.judge === judge.id && one.scoring === terms.scoring && one.date <= asOf,
  );
  return { judge, sheet, marks: marksOn(sheet, terms.groups) };
};

const NO_MARKS: Marks = { complete: false, bounds: new Map(), total: NO_POINTS };

const marksOn = (sheet: Sheet | undefined, groups: readonly JudgedGroup[]): Marks => {
  const bounds = new Map<string, Bounds>();
  let complete = true;
  const totals = groups.map((group) => {
    const marks = group.indicators.map(({ id, max }) => {
      const given = sheet && own(sheet.marks, id);
      if (given === undefined) complete = false;
      const mark =
        given === undefined ? boundsFrom(0, max) : settledAt(exactly(Math.min(Math.max(given, 0), max)));
      bounds.set(id, mark);
      return mark;
    });
    const sum = added(marks);
    bounds.set(group.id, sum);
    return weighted(sum, group.weight);
  });
  return { complete, bounds, total: added(totals) };
};

const openIn = ({ odd }: PanelRules, quorum: number, eligible: readonly Seat[]): PanelScore['open'] => {
  if (eligible.length < Math.max(1, quorum)) return 'quorum';
  if (odd && eligible.length % 2 === 0) return 'even';
  return eligible.some(({ marks }) => !marks.complete) ? 'owed' : undefined;
};

/** What a panel gives, and whose sheets are averaged, once that is certain. */
type Part = Pick<PanelWork, 'bounds' | 'total'> & { readonly kept?: ReadonlySet<Seat> };

const unmarked = ({ groups }: PanelTerms): Part => {
  const { bounds, total } = marksOn(undefined, groups);
  return { bounds, total };
};

/** LAW: the merged total grows with every mark, so that the ends come of the least and of the most marks. */
const merged = ({ rules, groups }: PanelTerms, eligible: readonly Seat[], owed: boolean): Part => {
  const ids = groups.flatMap(({ id, indicators }) => [id, ...indicators.map((one) => one.id)]);
  const sheets = eligible.map(({ marks }) => marks);
  const mean = (numbers: readonly Exact[]): Exact => over(sumOf(numbers), numbers.length);
  if (owed) {
    const count = keptOf(sheets, rules.merge).length;
    const totals = (end: keyof Bounds): Exact =>
      mean(keptOf(descending(sheets.map(({ total }) => total[end])), rules.merge));
    // Whose sheets will be left out is not known: any of them may be, of one indicator or group.
    const partOf = (id: string): Bounds => {
      const of = sheets.map(({ bounds }) => bounds.get(id) ?? NO_POINTS);
      return {
        least: mean(descending(of.map(({ least }) => least)).slice(-count)),
        most: mean(descending(of.map(({ most }) => most)).slice(0, count)),
      };
    };
    return {
      bounds: new Map(ids.map((id) => [id, partOf(id)])),
      total: { least: totals('least'), most: totals('most') },
    };
  }
  // Of equal totals the one of the earlier judge stands higher.
  const byTotal = eligible.toSorted((a, b) => compareExact(b.marks.total.least, a.marks.total.least));
  const kept = keptOf(byTotal, rules.merge);
  const meanOf = (find: (marks: Marks) => Bounds | undefined): Bounds =>
    settledAt(mean(kept.map(({ marks }) => (find(marks) ?? NO_POINTS).least)));
  return {
    bounds: new Map(ids.map((id) => [id, meanOf(({ bounds }) => bounds.get(id))])),
    total: meanOf(({ total }) => total),
    kept: new Set(kept),
  };
};

const descending = (numbers: readonly Exact[]): readonly Exact[] =>
  numbers.toSorted((a, b) => compareExact(b, a));

/** Those that are averaged, of some in descending order. */
const keptOf = <T>(sorted: readonly T[], merge: Merge): readonly T[] => {
  const { length } = sorted;
  if (merge === 'mean' || (merge === 'trimmed_mean' && length < 3)) return sorted;
  return merge === 'trimmed_mean'
    ? sorted.slice(1, -1)
    : sorted.slice(Math.ceil(length / 2) - 1, Math.floor(length / 2) + 1);
};

const spreadOf = (totals: readonly Exact[]): Exact =>
  minus(totals.reduce(greaterOf), totals.reduce(lesserOf));

const judgeScore = (seat: Seat, kept: ReadonlySet<Seat> | undefined): JudgeScore => {
  const { judge, sheet, marks, why } = seat;
  const status =
    seat.status ??
    (!marks.complete ? 'owed' : kept === undefined || kept.has(seat) ? 'counted' : 'set_aside');
  return {
    judge: judge.id,
    name: judge.name,
    status,
    ...(why !== undefined && { why }),
    ...(sheet && { date: sheet.date }),
    ...(marks.complete && { total: toSixPlaces(marks.total.least) }),
    marks: Object.fromEntries(
      [...marks.bounds].flatMap(([id]) => {
        const mark = sheet && own(sheet.marks, id);
        return mark === undefined ? [] : [[id, mark]];
      }),
    ),
    ...(sheet?.comment !== undefined && { comment: sheet.comment }),
  };
};

const missingFor = (
  { rules: { by }, role }: PanelTerms,
  open: NonNullable<PanelScore['open']>,
  eligible: readonly Seat[],
): readonly Missing[] =>
  open === 'owed'
    ? eligible.flatMap(({ judge, marks }): readonly Missing[] =>
        marks.complete ? [] : [{ kind: 'judgement', path: `panel.${judge.id}`, title: judge.name, by }],
      )
    : [{ kind: 'judgement', path: 'panel', title: role, by }];
