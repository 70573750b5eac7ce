/**
 * Cases replayed under two versions of a pack, one by one: which come out otherwise, through which rule, and which
 * smallest part of the amendment makes it so. Pure; entry of `banfa impact`.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Source } from '../base/source.ts';
import { verdictOfCode } from '../bulk/codes.ts';
import { linkCase } from '../link/case.ts';
import type { ReadCase } from '../link/load-case.ts';
import { readCaseFile } from '../load/case-file.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Amendment, Turned } from './amendment.ts';
import { amendmentOf } from './amendment.ts';
import { countedRule } from './counted-rule.ts';
import type { ImpactKind, ImpactResult, ImpactRow, PackName, UnreadableCase } from './impact-result.ts';
import { tableImpact } from './impact-tables.ts';
import type { CaseToRead, RowTally } from './rows.ts';
import { MOST_LISTED } from './rows.ts';
import { runningTally } from './running.ts';
import { deadlineMoves, eventTurns, kindOf, standOf, verdictKind } from './stand.ts';
import { ruleTurns } from './turns.ts';

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
  /** For cases without events that come as tables; undefined where they must be looked at one by one. */
  readonly tables: (asOf: CivilDate, notice: string | undefined) => RowTally | undefined;
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
  const running = options.running === true ? runningTally(old, now) : undefined;
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
        running?.add({ file, theCase: was.case, asOf, before: amendment.before(was.case, asOf) });
      }
      return;
    }
    const asOf = dayOf(was.case);
    const { before, after, worlds } = amendment.both(was.case, is.case, asOf);
    running?.add({ file, theCase: was.case, asOf, before, after });
    if (before.verdict === 'met') met.before += 1;
    if (after.verdict === 'met') met.after += 1;
    const kind = kindOf(before, after);
    if (kind === undefined) {
      same += 1;
      return;
    }
    changed[kind] += 1;
    const turned = { asOf, kind, was: was.case, is: is.case, before, after, worlds };
    rows.push(rowOf(file, turned, amendment));
  };
  let [listed, unlisted] = [0, 0];
  const tables = (asOf: CivilDate, notice: string | undefined): RowTally | undefined => {
    if (running !== undefined) return undefined;
    const found = tableImpact(old, now, { asOf, ...(notice === undefined ? {} : { notice }) });
    if (found === undefined) return undefined;
    return {
      layout: found.layout,
      add: (table, rowAt) => {
        const codes = found.codes(table);
        for (let row = 0; row < table.rows; row++) {
          const [from, to] = [verdictOfCode(codes.before[row] ?? 1), verdictOfCode(codes.after[row] ?? 1)];
          if (from !== to && listed++ < MOST_LISTED) {
            add(rowAt(row));
            continue;
          }
          cases += 1;
          if (from === 'met') met.before += 1;
          if (to === 'met') met.after += 1;
          if (from === to) same += 1;
          else {
            unlisted += 1;
            changed[verdictKind(from, to)] += 1;
          }
        }
      },
    };
  };
  return {
    add,
    tables,
    result: () => ({
      format: 'banfa/impact@1',
      before: nameOf(old),
      after: nameOf(now),
      rule: countedRule(now),
      counts: { cases, same, unreadable: unreadable.length, changed: { ...changed }, met: { ...met } },
      components: amendment.components,
      rows,
      ...(unlisted === 0 ? {} : { unlisted }),
      unreadable,
      otherVersions,
      ...(running === undefined ? {} : { running: running.result() }),
    }),
  };
};

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

const rowOf = (file: string, turned: Turned, amendment: Amendment): ImpactRow => {
  const { asOf, kind, was, before, after } = turned;
  const because = amendment.because(turned);
  return {
    file,
    case: was.id,
    ...(was.title === undefined ? {} : { title: was.title }),
    asOf,
    kind,
    before: standOf(before),
    after: standOf(after),
    rules: ruleTurns(before, after),
    events: eventTurns(before, after),
    deadlines: deadlineMoves(before, after),
    ...(because === undefined ? {} : { because }),
  };
};
