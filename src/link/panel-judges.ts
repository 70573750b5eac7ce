/** The judges of a panel as written, found again by id or name; and those of them who mark nothing. */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, itemsOf, keySpanAt, oneOrMore, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import type { Absence, Judge, Recusal } from '../model/panel.ts';

export interface Judges {
  /** In the order written; of two with one id the first. */
  readonly list: readonly Judge[];
  /** Where each interest of a judge is written. */
  readonly interestsOf: (judge: string) => readonly Cursor[];
  /** The judge whom a cursor names; one who is none of them is reported. */
  readonly resolve: (cursor: Cursor, report: Report) => string | undefined;
}

/** Reads `judges:`, a list of names or of mappings with `name`, `id` and `interests`. */
export const readJudges = (cursor: Cursor | undefined, told: Report): Judges => {
  const found = new Map<string, { readonly judge: Judge; readonly cursor: Cursor }>();
  for (const one of itemsOf(cursor)) {
    const judge = judgeAt(one);
    for (const key of ['id', 'name'] as const) {
      if (judge[key] !== '' || (key === 'id' && child(one, key) === undefined)) continue;
      told('case/blank-name', spanAt(child(one, key) ?? one), { field: key });
    }
    const first = found.get(judge.id);
    if (first === undefined) found.set(judge.id, { judge, cursor: one });
    else {
      const at = child(one, 'id') ?? child(one, 'name') ?? one;
      told('case/duplicate-judge', spanAt(at), { name: judge.id }, [
        { span: spanAt(first.cursor), note: 'first-here' },
      ]);
    }
  }
  const list = [...found.values()].map(({ judge }) => judge);
  return {
    list,
    interestsOf: (id) => oneOrMore(interestsAt(found.get(id)?.cursor)),
    resolve: (at, report) => {
      const name = String(at.value).trim();
      const named = found.has(name) ? [name] : list.filter((one) => one.name === name).map(({ id }) => id);
      const [only, second] = named;
      if (only !== undefined && second === undefined) return only;
      if (only !== undefined) report('link/ambiguous-name', spanAt(at), { name, ids: named.join(', ') });
      else {
        const known = list.flatMap((one) => [one.id, one.name]);
        report('case/unknown-judge', spanAt(at), { name, nearest: nearest(name, known) });
      }
      return undefined;
    },
  };
};

const interestsAt = (cursor: Cursor | undefined): Cursor | undefined => cursor && child(cursor, 'interests');

const judgeAt = (cursor: Cursor): Judge => {
  const name = (typeof cursor.value === 'string' ? cursor.value : (textUnder(cursor, 'name') ?? '')).trim();
  return {
    id: textUnder(cursor, 'id')?.trim() ?? name,
    name,
    interests: oneOrMore(interestsAt(cursor)).map(({ value }) => String(value).trim()),
    place: placeAt(cursor),
  };
};

/** Judges who mark nothing, and where that is written. */
export interface Away {
  readonly recusals: readonly Recusal[];
  readonly absences: readonly Absence[];
  readonly at: ReadonlyMap<string, Cursor>;
}

/** Reads recusals and absences of one case; who is written down twice is reported. */
export const readAway = (
  recused: readonly Cursor[],
  absent: readonly Cursor[],
  judges: Judges,
  report: Report,
): Away => {
  const at = new Map<string, Cursor>();
  const read = (list: readonly Cursor[]): readonly Recusal[] =>
    list.flatMap((cursor) => {
      const judgeAt = child(cursor, 'judge') ?? cursor;
      const judge = judges.resolve(judgeAt, report);
      if (judge === undefined) return [];
      const first = at.get(judge);
      if (first !== undefined) {
        report('case/judge-away-twice', spanAt(judgeAt), { name: judge }, [
          { span: keySpanAt(first), note: 'first-here' },
        ]);
        return [];
      }
      at.set(judge, judgeAt);
      return [{ judge, why: textUnder(cursor, 'why') ?? '', place: placeAt(cursor) }];
    });
  const recusals = read(recused);
  return { recusals, absences: read(absent), at };
};
