/** Judges with an interest in a case: what they are bound to, compared with the names that its facts hold. */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor } from '../load/cursor.ts';
import { spanAt } from '../load/cursor.ts';
import type { Case, FactChange } from '../model/case.ts';
import type { FactValue, Item } from '../model/value.ts';
import type { Judges } from './panel-judges.ts';
import type { Marking } from './panel-sheets.ts';

/** The names in those facts of a case, at its head or with its events, that the score tables look at for conflicts. */
export const partiesOf = (
  { facts, events }: Pick<Case, 'facts' | 'events'>,
  { judged }: Marking,
): ReadonlySet<string> => {
  const watched = judged.flatMap(({ panel }) => panel?.conflictsWith ?? []);
  if (watched.length === 0) return new Set();
  const told = [facts, ...events.map((event) => event.facts)];
  return new Set(
    watched.flatMap((fact) => {
      const dot = fact.lastIndexOf('.');
      const [list, field] = [fact.slice(0, Math.max(dot, 0)), fact.slice(dot + 1)];
      return told.flatMap((one) => [
        ...textsOf(one[fact]),
        ...itemsIn(one[list]).flatMap((item) => textsOf(item[field])),
      ]);
    }),
  );
};

const textsOf = (value: FactChange | FactValue | undefined): readonly string[] =>
  typeof value === 'string' ? [comparable(value)] : [];

/** A name however it is typed: full-width or half-width, with blanks or without. */
const comparable = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

const itemsIn = (value: FactChange | FactValue | undefined): readonly Item[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'append' in value ? value.append : value;
};

/** Who of a panel marks nothing, and where those who do are named. */
interface Standing {
  readonly away: ReadonlySet<string>;
  readonly present: ReadonlyMap<string, Cursor>;
}

/** Tells of every judge who neither stands aside nor is absent and has an interest in the case. */
export const checkInterests = (
  judges: Judges,
  { away, present }: Standing,
  parties: ReadonlySet<string>,
  theCase: string,
  report: Report,
): void => {
  for (const { id, name, interests } of judges.list) {
    const index = interests.findIndex((one) => parties.has(comparable(one)));
    const party = interests[index];
    if (party === undefined || away.has(id)) continue;
    const at = present.get(id) ?? judges.interestsOf(id)[index];
    report('case/judge-with-interest', at && spanAt(at), { name, party, case: theCase });
  }
};
