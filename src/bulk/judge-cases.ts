/**
 * Judges a batch of cases: those without events together, by a program for each day and call; those with events or a
 * panel, and rules that rest on score tables, one by one by the interpreter. Either way the verdicts are the same.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Case } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import { follow } from '../procedure/replay.ts';
import { bindRules } from './bind.ts';
import { codeOfVerdict, verdictOfCode } from './codes.ts';
import type { Columns } from './columns.ts';
import { columnsFor } from './columns.ts';
import { decidingRule, withMembers } from './deciding.ts';
import { growingFor, takeBack } from './growing.ts';
import type { Program } from './judge-many.ts';
import { programOf } from './judge-many.ts';
import type { Layout } from './layout.ts';
import { layoutOf } from './layout.ts';
import type { LineTarget } from './line-case.ts';
import { lineReader } from './line-case.ts';
import { factsAdder } from './line-facts.ts';
import type { TextAt } from './line-scan.ts';
import type { LookingCloser } from './looking-closer.ts';
import { lookingCloser } from './looking-closer.ts';
import { narrowed } from './narrowed.ts';
import type { PlainCase } from './plain-case.ts';
import { startOf } from './start.ts';
import type { Table } from './table.ts';

/** What is asked of every case; plain data. */
export interface JudgeGiven {
  readonly pack: Pack;
  /** The rules whose verdicts are wanted, the first being the one that answers. */
  readonly rules: readonly string[];
  /** The day for all cases; absent: each its own, or `today`. */
  readonly asOf?: CivilDate;
  readonly today: CivilDate;
  /** The call of cases that name none. */
  readonly notice?: string;
  /** Whether missing facts are named. */
  readonly missing: boolean;
}

/** A batch, judged; its cases are in the order in which they were added. */
export interface JudgedCases {
  readonly ids: readonly string[];
  /** Case after case a verdict code for each rule wanted. */
  readonly codes: Uint8Array;
  /** By case; the rule that made the answer come out as it did, '' for one that is met. */
  readonly deciding: readonly string[];
  /** By case; the paths of what could still change the answer. */
  readonly missing: readonly (readonly string[])[];
  /** How many were judged one by one. */
  readonly oneByOne: number;
  /** How many were judged on the day that is today for want of another. */
  readonly onToday: number;
  /** How many name no call, none being meant by default. */
  readonly withoutNotice: number;
}

export interface CasesJudge {
  readonly addPlain: (one: PlainCase) => void;
  /** The case in the line that begins there; false where it needs a closer look. */
  readonly addLine: (bytes: Uint8Array, start: number) => boolean;
  readonly addCase: (one: Case) => void;
  /** For cases that come as a table; undefined where rules asked for rest on score tables, so that facts are needed. */
  readonly rows: () => RowsJudge | undefined;
  /** What was added since; afterwards a new batch begins. */
  readonly finish: () => JudgedCases;
}

/** Judges rows of tables among other cases, on the day and under the call that are asked for or meant by default. */
export interface RowsJudge {
  /** Of the tables that are judged. */
  readonly layout: Layout;
  /** The next case is this row of the table to come. */
  readonly add: (id: string, row: number) => void;
  readonly judge: (table: Table) => void;
}

/** `textAt` reads texts of lines. */
export const casesJudge = (given: JudgeGiven, textAt: TextAt): CasesJudge => {
  const { pack, rules } = given;
  const [answer = ''] = rules;
  const looked = withMembers(pack, rules);
  const groups = new Map<string, Group>();
  const batch = newBatch();

  const dayOf = (asOf: CivilDate | undefined): CivilDate => {
    if (given.asOf !== undefined) return given.asOf;
    if (asOf === undefined) batch.onToday++;
    return asOf ?? given.today;
  };

  /** Undefined where its cases are judged one by one. */
  const groupFor = (notice: string | undefined, asOf: CivilDate): Group | undefined => {
    const key = `${asOf} ${notice ?? ''}`;
    const known = groups.get(key);
    if (known !== undefined) return known;
    if (groups.size >= MOST_GROUPS) {
      const idle = [...groups].find(([, { places }]) => places.length === 0);
      if (idle === undefined) return undefined;
      groups.delete(idle[0]);
    }
    const made = groupOf({ pack, asOf, ...(notice === undefined ? {} : { notice }) }, looked, textAt);
    groups.set(key, made);
    return made;
  };

  const put = (place: number, found: (rule: string) => Verdict | undefined): void => {
    for (const [at, rule] of rules.entries()) {
      batch.codes[place * rules.length + at] = codeOfVerdict(found(rule) ?? 'undetermined');
    }
    batch.deciding[place] = decidingRule(pack, answer, found);
  };

  const interpret = (place: number, one: Case, asOf: CivilDate): void => {
    batch.oneByOne++;
    if (one.notice === undefined) batch.withoutNotice++;
    const { world } = follow(pack, one, asOf, {});
    const findings = rules.map((rule) => evaluate(world, rule));
    const verdicts = new Map<string, Verdict>();
    findings.forEach((finding) => void noteVerdicts(finding, verdicts));
    put(place, (rule) => verdicts.get(rule));
    batch.missing[place] = given.missing ? missingIn(findings[0]) : NOTHING;
  };

  const judgeGroup = (group: Group): void => {
    if (group.places.length === 0) return;
    judgeTable(group, group.columns.finish(), [...group.places.entries()]);
    group.places = [];
  };

  /** Rows of a table, each at its place in the batch. */
  const judgeTable = (
    { program, closer, isWithoutNotice }: Group,
    table: Table,
    rows: Iterable<readonly [row: number, place: number]>,
  ): void => {
    const found = program.judge(table);
    for (const [row, place] of rows) {
      if (isWithoutNotice) batch.withoutNotice++;
      put(place, (rule) => verdictOfCode(found.get(rule)?.[row] ?? UNDETERMINED));
      const isOpen = given.missing && batch.codes[place * rules.length] === UNDETERMINED;
      batch.missing[place] = isOpen ? missingIn(closer.finding(table, row, answer)) : NOTHING;
    }
  };

  const readLine = lineReader(pack, textAt, (notice, asOf) => {
    const group = groupFor(notice ?? given.notice, given.asOf ?? asOf ?? given.today);
    return group?.isBeyond === true ? undefined : group;
  });

  return {
    addLine: (bytes, start) => {
      const read = readLine(bytes, start);
      if (read === undefined) return false;
      dayOf(read.asOf);
      read.to.places.push(batch.ids.push(read.id) - 1);
      return true;
    },
    addPlain: (one) => {
      const notice = one.notice ?? given.notice;
      const asOf = dayOf(one.asOf);
      const group = groupFor(notice, asOf);
      const place = batch.ids.push(one.id) - 1;
      if (group === undefined || group.isBeyond) interpret(place, withoutEvents(one, notice), asOf);
      else {
        group.columns.add(one.facts);
        group.places.push(place);
      }
    },
    addCase: (one) => {
      const notice = one.notice ?? given.notice;
      const asOf = dayOf(one.asOf);
      const place = batch.ids.push(one.id) - 1;
      interpret(place, { ...one, ...(notice === undefined ? {} : { notice }) }, asOf);
    },
    rows: () => {
      const asOf = given.asOf ?? given.today;
      const group = groupFor(given.notice, asOf);
      if (group === undefined || group.isBeyond) return undefined;
      let rows: (readonly [row: number, place: number])[] = [];
      return {
        layout: group.layout,
        add: (id, row) => {
          dayOf(undefined);
          rows.push([row, batch.ids.push(id) - 1]);
        },
        judge: (table) => {
          judgeTable(group, table, rows);
          rows = [];
        },
      };
    },
    finish: () => {
      for (const group of groups.values()) judgeGroup(group);
      const judged = { ...batch, codes: Uint8Array.from(batch.codes) };
      Object.assign(batch, newBatch());
      return judged;
    },
  };
};

/** So many days and calls have programs of their own at a time; cases of any more are judged one by one. */
const MOST_GROUPS = 64;

const UNDETERMINED = codeOfVerdict('undetermined');
const NOTHING: readonly string[] = [];

interface Batch {
  ids: string[];
  codes: number[];
  deciding: string[];
  missing: (readonly string[])[];
  oneByOne: number;
  onToday: number;
  withoutNotice: number;
}

const newBatch = (): Batch => ({
  ids: [],
  codes: [],
  deciding: [],
  missing: [],
  oneByOne: 0,
  onToday: 0,
  withoutNotice: 0,
});

/** The cases of one day and call. */
interface Group extends LineTarget {
  /** Whether a rule asked for rests on a score table, or cases begin differently. */
  readonly isBeyond: boolean;
  readonly isWithoutNotice: boolean;
  readonly layout: Layout;
  readonly columns: Columns;
  readonly program: Program;
  readonly closer: LookingCloser;
  /** Where the cases added stand in the batch. */
  places: number[];
}

const groupOf = (
  given: Parameters<typeof bindRules>[0],
  looked: readonly string[],
  textAt: TextAt,
): Group => {
  const all = bindRules(given);
  const bound = narrowed(all, looked);
  const layout = layoutOf([bound]);
  const growing = growingFor(layout);
  return {
    isBeyond:
      !startOf(given.pack, given.asOf, given.notice).isCommon ||
      looked.some((rule) => Object.hasOwn(all.beyond, rule)),
    isWithoutNotice: given.notice === undefined,
    layout,
    columns: columnsFor(layout, growing),
    addFacts: factsAdder(given.pack, growing, textAt),
    takeBack: () => takeBack(growing.cases, growing.cases.length - 1),
    program: programOf(bound, layout, { pack: given.pack }),
    closer: lookingCloser(given),
    places: [],
  };
};

const withoutEvents = ({ id, facts }: PlainCase, notice: string | undefined): Case => ({
  id,
  facts,
  events: [],
  place: NOWHERE,
  ...(notice === undefined ? {} : { notice }),
});

const NOWHERE = { file: '', line: 1, column: 1 };

const noteVerdicts = ({ rule, verdict, children }: Finding, into: Map<string, Verdict>): void => {
  into.set(rule, verdict);
  for (const child of children) noteVerdicts(child, into);
};

const missingIn = (finding: Finding | undefined): readonly string[] =>
  finding?.verdict === 'undetermined' ? finding.missing.map(({ path }) => path) : NOTHING;
