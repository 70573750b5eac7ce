/** The names a case file may use, read from a linked pack; each table is made when it is first asked for. */
import type { Pack } from '../model/pack.ts';
import type { Scoring } from '../model/scoring.ts';
import { statesUnder } from './citing.ts';
import type { Named, NameKind, NameTable } from './names.ts';
import { nameTable } from './names.ts';

export interface CaseNames {
  readonly facts: () => NameTable;
  /** Everything that stands before a dot in the id of some fact. */
  readonly groups: () => ReadonlySet<string>;
  readonly parameters: () => NameTable;
  readonly rules: () => NameTable;
  readonly advisories: () => NameTable;
  readonly events: () => NameTable;
  readonly notices: () => NameTable;
  readonly decisions: () => NameTable;
  readonly obligations: () => NameTable;
  /** States by path or unique title. */
  readonly states: () => NameTable;
  /** Scorings that cases of a notice may have. */
  readonly scorings: (notice: string | undefined) => NameTable;
  /** Timers by name or title, and states with a duty by path. */
  readonly deadlines: () => NameTable;
}

/** The same for every case of a pack: thousands may be read one after the other. */
export const caseNames = (pack: Pack): CaseNames => {
  const known = made.get(pack);
  if (known !== undefined) return known;
  const names = namesOf(pack);
  made.set(pack, names);
  return names;
};

const made = new WeakMap<Pack, CaseNames>();

const namesOf = (pack: Pack): CaseNames => {
  const procedures = Object.values(pack.procedures);
  const states = once(() => procedures.flatMap(({ root }) => statesUnder(root)));
  const table = (kind: NameKind, list: () => Iterable<Named>): (() => NameTable) =>
    once(() => nameTable(kind, list()));
  return {
    facts: table('fact', () => Object.values(pack.facts)),
    groups: once(() => new Set(Object.keys(pack.facts).flatMap(groupsOf))),
    parameters: table('parameter', () => Object.values(pack.parameters)),
    rules: table('rule', () => Object.values(pack.rules)),
    advisories: table('advisory', () => Object.values(pack.advisories)),
    events: table('event', () => procedures.flatMap(({ events }) => Object.values(events))),
    notices: table('notice', () => Object.values(pack.notices)),
    decisions: table('decision', () =>
      Object.values(pack.decisions).map(({ id, number, question }) => ({
        id,
        title: question,
        alias: number,
      })),
    ),
    obligations: table('obligation', () =>
      procedures.flatMap(({ id, obligations }) => owned('obligation', id, Object.values(obligations))),
    ),
    states: table('state', () => states().map(({ path, title }) => ({ id: path, title }))),
    scorings: (notice) => nameTable('scoring', scoringsUnder(pack, notice)),
    deadlines: table('deadline', () =>
      states().flatMap(({ path, title, timers, duties }) => [
        ...owned('timer', path.split('.')[0] ?? '', Object.values(timers)),
        ...(duties.length === 0 ? [] : [{ id: path, title, entity: { kind: 'state' as const, id: path } }]),
      ]),
    ),
  };
};

/** The scorings that apply to cases of a notice, or to those of none. */
export const scoringsUnder = ({ scorings }: Pick<Pack, 'scorings'>, notice?: string): readonly Scoring[] =>
  scorings.filter((one) => one.notice === undefined || one.notice === notice);

/** Names that a reference knows by the procedure they belong to. */
const owned = (kind: 'timer' | 'obligation', procedure: string, all: readonly Named[]): readonly Named[] =>
  all.map(({ id, title }) => ({ id, title, entity: { kind, id: `${procedure}.${id}` } }));

/** `a.b.c` → `a`, `a.b` */
const groupsOf = (id: string): readonly string[] => {
  const segments = id.split('.');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('.'));
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
