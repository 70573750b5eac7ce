/**
 * Cases replayed under two versions of a pack, one by one: which come out otherwise, through which rule, and which
 * smallest part of the amendment makes it so. Pure; entry of `banfa impact`.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Source } from '../base/source.ts';
import { linkCase } from '../link/case.ts';
import type { ReadCase } from '../link/load-case.ts';
import { readCaseFile } from '../load/case-file.ts';
import type { Case } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import { assess } from '../outcome/assess.ts';
import { componentsOf, hybridOf } from './hybrid.ts';
import type {
  Because,
  Component,
  ImpactKind,
  ImpactResult,
  ImpactRow,
  PackName,
  UnreadableCase,
} from './impact-result.ts';
import { mixedCase } from './mixed-case.ts';
import { runningTally } from './running.ts';
import { MOST_TRIED, smallestSets } from './smallest.ts';
import { agrees, deadlineMoves, eventTurns, kindOf, standOf } from './stand.ts';
import { ruleTurns } from './turns.ts';

/** A case that has yet to be read under a pack: the same file may be sound under one and not under the other. */
export interface CaseToRead {
  readonly file: string;
  readonly read: (pack: Pack) => ReadCase;
}

/** A case file as text; it is parsed once, and linked under each pack that asks. */
export const caseToRead = (source: Source): CaseToRead => {
  let parsed: ReturnType<typeof readCaseFile> | undefined;
  return {
    file: source.file,
    read: (pack) => {
      parsed ??= readCaseFile(source);
      if (parsed.document === undefined) return { diagnostics: parsed.diagnostics };
      const linked = linkCase(pack, parsed.document);
      return { ...linked, diagnostics: [...parsed.diagnostics, ...linked.diagnostics] };
    },
  };
};

/** What else is found out, and how hard the smallest change is looked for. */
export interface ImpactOptions {
  /** Sort the open cases too: stays, moves, needs a person. */
  readonly running?: boolean;
  /** Packs between the two that are tried for one case at most. */
  readonly budget?: number;
}

/** What changes for some cases; `dayOf` is the day on which each is looked at. */
export const impactOf = (
  old: Pack,
  now: Pack,
  cases: Iterable<CaseToRead>,
  dayOf: (theCase: Case) => CivilDate,
  options: ImpactOptions = {},
): ImpactResult => {
  const tally = impactTally(old, now, dayOf, options);
  for (const one of cases) tally.add(one);
  return tally.result();
};

/** Takes cases as they come and keeps only what has to be told of them. */
export interface ImpactTally {
  readonly add: (one: CaseToRead) => void;
  readonly result: () => ImpactResult;
}

/** The same for cases that come one by one. */
export const impactTally = (
  old: Pack,
  now: Pack,
  dayOf: (theCase: Case) => CivilDate,
  options: ImpactOptions = {},
): ImpactTally => {
  const amendment = amendmentOf(old, now, options.budget);
  const rows: ImpactRow[] = [];
  const unreadable: UnreadableCase[] = [];
  const otherVersions: { file: string; case: string; pack: string }[] = [];
  const running = options.running === true ? runningTally(now) : undefined;
  const changed: Record<ImpactKind, number> = {
    'newly-out': 0,
    'newly-in': 0,
    'newly-undetermined': 0,
    verdict: 0,
    state: 0,
    deadlines: 0,
  };
  const met = { before: 0, after: 0 };
  const own: ReadonlySet<string> = new Set([old, now].map(({ id, version }) => `${id}@${version}`));
  let [cases, same] = [0, 0];
  const add = ({ file, read }: CaseToRead): void => {
    cases += 1;
    const [was, is] = [read(old), read(now)];
    const known = is.case ?? was.case;
    if (known?.pack?.includes('@') === true && !own.has(known.pack)) {
      otherVersions.push({ file, case: known.id, pack: known.pack });
    }
    if (was.case === undefined || is.case === undefined) {
      unreadable.push(unreadableOf(file, was, is));
      if (was.case !== undefined) {
        const asOf = dayOf(was.case);
        running?.add({ file, theCase: was.case, asOf, before: assessed(old, was.case, asOf) });
      }
      return;
    }
    const asOf = dayOf(was.case);
    const [before, after] = [assessed(old, was.case, asOf), assessed(now, is.case, asOf)];
    running?.add({ file, theCase: was.case, asOf, before, after });
    if (before.verdict === 'met') met.before += 1;
    if (after.verdict === 'met') met.after += 1;
    const kind = kindOf(before, after);
    if (kind === undefined) {
      same += 1;
      return;
    }
    changed[kind] += 1;
    rows.push(rowOf({ file, asOf, kind, was: was.case, is: is.case, before, after }, amendment));
  };
  return {
    add,
    result: () => ({
      format: 'banfa/impact@1',
      before: nameOf(old),
      after: nameOf(now),
      counts: { cases, same, unreadable: unreadable.length, changed: { ...changed }, met: { ...met } },
      components: amendment.components,
      rows,
      unreadable,
      otherVersions,
      ...(running === undefined ? {} : { running: running.result() }),
    }),
  };
};

const assessed = (pack: Pack, theCase: Case, asOf: CivilDate): Outcome =>
  assess(pack, theCase, asOf, { recompute: false });

const nameOf = ({ id, version, hash, title }: Pack): PackName => ({ pack: id, version, hash, title });

const unreadableOf = (file: string, was: ReadCase, is: ReadCase): UnreadableCase => {
  const under = was.case !== undefined ? 'after' : is.case !== undefined ? 'before' : 'both';
  const faulty = under === 'before' ? was : is;
  const id = (was.case ?? is.case)?.id;
  return {
    file,
    ...(id === undefined ? {} : { case: id }),
    under,
    diagnostics: faulty.diagnostics.filter(({ severity }) => severity === 'error'),
  };
};

/** Two packs, what differs between them, and the packs between them that were made so far. */
interface Amendment {
  readonly old: Pack;
  readonly now: Pack;
  readonly components: readonly Component[];
  readonly budget: number;
  readonly between: (taken: ReadonlySet<string>) => Pack;
  /** What made earlier cases flip in the same way. */
  readonly known: Map<string, Because>;
}

/** Packs between the two that are kept for the next case. */
const MOST_KEPT = 64;

const amendmentOf = (old: Pack, now: Pack, budget = MOST_TRIED): Amendment => {
  const made = new Map<string, Pack>();
  const between = (taken: ReadonlySet<string>): Pack => {
    const key = [...taken].sort().join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const pack = hybridOf(old, now, taken);
    const oldest = made.size < MOST_KEPT ? undefined : made.keys().next().value;
    if (oldest !== undefined) made.delete(oldest);
    made.set(key, pack);
    return pack;
  };
  return { old, now, components: componentsOf(old, now), budget, between, known: new Map() };
};

interface Flip {
  readonly file: string;
  readonly asOf: CivilDate;
  readonly kind: ImpactKind;
  readonly was: Case;
  readonly is: Case;
  readonly before: Outcome;
  readonly after: Outcome;
}

const rowOf = (flip: Flip, amendment: Amendment): ImpactRow => {
  const { file, asOf, kind, was, before, after } = flip;
  const rules = ruleTurns({ pack: amendment.old, outcome: before }, { pack: amendment.now, outcome: after });
  const told = {
    file,
    case: was.id,
    ...(was.title === undefined ? {} : { title: was.title }),
    asOf,
    kind,
    before: standOf(before),
    after: standOf(after),
    rules,
    events: eventTurns(before, after),
    deadlines: deadlineMoves(before, after),
  };
  const because = becauseOf(flip, told, amendment);
  return because === undefined ? told : { ...told, because };
};

/** A single part that made a case flip through the same rules is tried before all the others. */
const becauseOf = (
  { asOf, kind, was, is, after }: Flip,
  { before, after: stand, rules, deadlines }: Omit<ImpactRow, 'because'>,
  { components, between, known, budget }: Amendment,
): Because | undefined => {
  const holds = (taken: ReadonlySet<string>): boolean =>
    agrees(kind, assessed(between(taken), mixedCase(was, is, taken), asOf), after);
  const way = JSON.stringify([
    kind,
    before,
    stand,
    rules.map(({ rule, from, to }) => [rule, from, to]),
    deadlines.map(({ id }) => id),
  ]);
  const earlier = known.get(way);
  if (
    earlier?.method === 'exhaustive' &&
    earlier.sets.every((set) => set.length === 1 && holds(new Set(set)))
  ) {
    return earlier;
  }
  const found = smallestSets(
    components.map(({ id }) => id),
    holds,
    budget,
  );
  if (found !== undefined) known.set(way, found);
  return found;
};
