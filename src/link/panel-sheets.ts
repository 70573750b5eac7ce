/** Sheets of judges: for which score table they are, and what they give to its indicators. */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, keySpanAt, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import type { Pack } from '../model/pack.ts';
import type { Sheet } from '../model/panel.ts';
import type { Indicator, Scoring } from '../model/scoring.ts';
import { scoringsUnder } from './case-names.ts';
import { nameTable } from './names.ts';
import { keyAt, refer } from './references.ts';
import { numberIn } from './settings.ts';
import { readDate } from './values.ts';

/** What the sheets of a case may be of. */
export interface Marking {
  readonly pack: Pack;
  readonly notice?: string;
  /** Every score table that applies to the case. */
  readonly scorings: readonly Scoring[];
  /** Those of them that judges mark. */
  readonly judged: readonly Scoring[];
}

export const markingOf = (pack: Pack, notice: string | undefined): Marking => {
  const scorings = scoringsUnder(pack, notice);
  const judged = scorings.filter(({ panel }) => panel !== undefined);
  return { pack, scorings, judged, ...(notice === undefined ? {} : { notice }) };
};

/** The sheet at a cursor without its judge; undefined, with the fault reported, if it is of no table. */
export const readSheet = (
  cursor: Cursor,
  marking: Marking,
  report: Report,
): Omit<Sheet, 'judge'> | undefined => {
  const dateAt = child(cursor, 'date') ?? cursor;
  const date = readDate(dateAt, 'date', report);
  const scoring = scoringOf(cursor, marking, report);
  if (date === undefined || scoring === undefined) return undefined;
  const comment = textUnder(cursor, 'comment');
  const marks: Record<string, number> = {};
  const seen = new Map<string, Cursor>();
  for (const [, at] of entriesOf(child(cursor, 'marks'))) {
    const indicator = indicatorAt(at, scoring, report);
    if (indicator === undefined) continue;
    const first = seen.get(indicator.id);
    if (first !== undefined) {
      report('case/mark-twice', keySpanAt(at), { name: indicator.title }, [
        { span: keySpanAt(first), note: 'first-here' },
      ]);
      continue;
    }
    seen.set(indicator.id, at);
    const mark = markAt(at, indicator, date, marking, report);
    if (mark !== undefined) marks[indicator.id] = mark;
  }
  return {
    scoring: scoring.id,
    date,
    marks,
    ...(comment === undefined ? {} : { comment }),
    place: placeAt(cursor),
  };
};

/** The table named, or the only one that judges mark. */
const scoringOf = (cursor: Cursor, { scorings, judged }: Marking, report: Report): Scoring | undefined => {
  const at = child(cursor, 'scoring');
  const [only, second] = judged;
  const whole = child(cursor, 'judge') ?? cursor;
  if (at === undefined) {
    if (second !== undefined) {
      const options = judged.map(({ id }) => id).join(', ');
      report('case/which-scoring', spanAt(whole), { options });
    } else if (only === undefined) report('case/no-judged-scoring', spanAt(whole), {});
    return second === undefined ? only : undefined;
  }
  const id = nameTable('scoring', scorings).resolve(at, report);
  const found = scorings.find((one) => one.id === id);
  if (found?.panel !== undefined) return found;
  if (found !== undefined) report('case/scoring-not-judged', spanAt(at), { name: found.title });
  return undefined;
};

/** The indicator that a key names: by its id, the last part of it, or its title. */
const indicatorAt = (at: Cursor, scoring: Scoring, report: Report): Indicator | undefined => {
  const written = keyAt(at);
  const name = written.text;
  const all = indicatorsOf(scoring);
  const whole = all.filter(({ id }) => id === name);
  const named = whole.length > 0 ? whole : all.filter((one) => lastOf(one.id) === name || one.title === name);
  const marked = named.filter(isMarked);
  const [found, second] = marked.length > 0 ? marked : named;
  const span = () => keySpanAt(at);
  if (found === undefined) {
    const known = all.filter(isMarked).flatMap(({ id, title }) => [lastOf(id), title, id]);
    report('case/unknown-indicator', span(), { name, nearest: nearest(name, known) });
  } else if (second !== undefined) {
    report('link/ambiguous-name', span(), { name, ids: named.map(({ id }) => id).join(', ') });
  } else if (!isMarked(found)) report('case/not-for-judges', span(), { name: found.title });
  else if (report.listener === undefined) return found;
  else {
    const unique = (of: (one: Indicator) => string): boolean =>
      all.filter((one) => isMarked(one) && of(one) === of(found)).length === 1;
    const isId = name !== found.title || name === lastOf(found.id);
    const short = unique(({ id }) => lastOf(id)) ? lastOf(found.id) : found.id;
    const forms = {
      // A whole id is as good, but the last part is how it is written anew.
      id: short,
      ...(unique(({ title }) => title) ? { title: found.title } : {}),
    };
    refer(report, written, { kind: 'indicator', id: found.id, form: isId ? 'id' : 'title', forms });
    return found;
  }
  return undefined;
};

const indicatorsOf = (scoring: Scoring): readonly Indicator[] => {
  const known = indicators.get(scoring);
  if (known !== undefined) return known;
  const all = scoring.groups.flatMap((group) => group.indicators);
  indicators.set(scoring, all);
  return all;
};

const indicators = new WeakMap<Scoring, readonly Indicator[]>();

const isMarked = ({ scale }: Indicator): boolean => scale.kind === 'judges';

const lastOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** A mark from 0 to full marks, as they are on the day of the sheet. */
const markAt = (
  at: Cursor,
  { title, max }: Indicator,
  day: string,
  { pack, notice }: Marking,
  report: Report,
): number | undefined => {
  const mark = at.value;
  if (typeof mark !== 'number') return undefined;
  const setting = { day, decisions: {}, label: '', ...(notice === undefined ? {} : { notice }) };
  const most = numberIn(max, setting, { vocabulary: pack });
  if (mark >= 0 && (most === undefined || mark <= most)) return mark === 0 ? 0 : mark;
  report('case/mark-out-of-range', spanAt(at), { name: title, value: String(mark), max: String(most ?? '') });
  return undefined;
};
