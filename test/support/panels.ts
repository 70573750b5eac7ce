/** Panels of judges written in a line: what each marked, or why there is no sheet. */
import type { Panel } from '../../src/model/panel.ts';

const place = { file: 'panel', line: 1, column: 1 };

/** Indicator id → marks, on a day if another than the rest; or no sheet. */
export type Seat =
  | Readonly<Record<string, number>>
  | { readonly date: string; readonly marks: Readonly<Record<string, number>>; readonly comment?: string }
  | 'owed'
  | 'recused'
  | 'absent';

/** A panel for one scoring, its judges in the order written. */
export const panelOf = (scoring: string, seats: Readonly<Record<string, Seat>>): Panel => {
  const all = Object.entries(seats);
  const out = (kind: 'recused' | 'absent') =>
    all.flatMap(([judge, seat]) => (seat === kind ? [{ judge, why: kind, place }] : []));
  return {
    judges: all.map(([id]) => ({ id, name: id.toUpperCase(), interests: [], place })),
    sheets: all.flatMap(([judge, seat]) => {
      if (typeof seat === 'string') return [];
      const sheet = isDated(seat) ? seat : { date: '2026-05-01', marks: seat };
      return [{ judge, scoring, place, ...sheet }];
    }),
    recusals: out('recused'),
    absences: out('absent'),
  };
};

const isDated = (seat: Exclude<Seat, string>): seat is Extract<Seat, { readonly marks: object }> =>
  typeof seat['marks'] === 'object';
