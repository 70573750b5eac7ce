/**
 * Bound rules over a table: a program writes a verdict code for every rule and case. With generated code where that is
 * allowed, or vectorised without; both give the same. Rules beyond terms are left to whoever has the facts: `beyond`.
 */
import { invariant } from '../base/assert.ts';
import type { Pack } from '../model/pack.ts';
import type { Scalar } from '../model/value.ts';
import type { BoundRule, BoundRules } from './bound.ts';
import { generatedFor, isCodeAllowed } from './generated.ts';
import type { Layout } from './layout.ts';
import { CASE } from './layout.ts';
import type { Table } from './table.ts';
import { partsOf } from './terms.ts';
import type { JudgeRows } from './vectorised.ts';
import { vectorisedFor } from './vectorised.ts';

/** How to judge. */
export interface ProgramOptions {
  /** For working days. */
  readonly pack: Pick<Pack, 'calendar'>;
  /** Judge only these, and what they ask for; absent: all. Rules that are beyond terms are passed over. */
  readonly rules?: readonly string[] | undefined;
  /** Whether JavaScript is made; absent: where that is allowed. */
  readonly generated?: boolean | undefined;
  /** The value of the parameter that was left free; without it, it is unknown. */
  readonly free?: Scalar | undefined;
}

/** Bound rules made ready for tables of one layout. */
export interface Program {
  /** The rules it judges, each after what it asks for. */
  readonly rules: readonly string[];
  /** Whether JavaScript was made for it. */
  readonly generated: boolean;
  /** Judges cases of a table, all of them if nothing else is said; codes of other cases stay as they are. */
  readonly judge: (table: Table, from?: number, to?: number, into?: Verdicts) => Verdicts;
}

/** Rule → a code for each case of a table: 0 unmet, 1 undetermined, 2 met, 3 not applicable. */
export type Verdicts = ReadonlyMap<string, Uint8Array>;

/** A program; making it costs milliseconds, so one is made for many tables. */
export const programOf = (bound: BoundRules, layout: Layout, options: ProgramOptions): Program => {
  const rules = wantedOf(bound, options.rules);
  const makesCode = options.generated ?? isCodeAllowed();
  const backend = (makesCode ? generatedFor : vectorisedFor)(rules, layout, options);
  const ids = rules.map(({ id }) => id);
  let last: { readonly table: Table; readonly run: JudgeRows } | undefined;
  return {
    rules: ids,
    generated: makesCode,
    judge: (table, from = 0, to = table.rows, into = verdictsFor(ids, table.rows)) => {
      invariant(table.layout === layout, 'a program judges tables of its own layout');
      if (last?.table !== table) last = { table, run: backend(table) };
      const codes = ids.map((id) => {
        const of = into.get(id);
        invariant(of !== undefined && of.length >= to, `there is no room for the verdicts of ${id}`);
        return of;
      });
      for (const [start, end] of blocksOf(table, from, to)) last.run(start, end, codes);
      return into;
    },
  };
};

/** Room for the verdicts of so many cases. */
const verdictsFor = (rules: readonly string[], rows: number): Verdicts =>
  new Map(rules.map((id) => [id, new Uint8Array(rows)]));

const wantedOf = ({ rules }: BoundRules, wanted: readonly string[] | undefined): readonly BoundRule[] => {
  if (wanted === undefined) return rules;
  const asked = new Set(wanted);
  for (const rule of rules.toReversed())
    if (asked.has(rule.id)) for (const id of askedOf(rule)) asked.add(id);
  return rules.filter(({ id }) => asked.has(id));
};

/** Members of a group are judged also where its verdict is settled without them: they may be what decides it. */
const askedOf = ({ applies, holds, members }: BoundRule): ReadonlySet<string> => {
  const found = new Set<string>(members);
  const seen = new Set<unknown>();
  const visit = (term: BoundRule['holds']): void => {
    if (seen.has(term)) return;
    seen.add(term);
    if (term.op === 'rule') found.add(term.rule);
    partsOf(term).forEach(visit);
  };
  if (applies !== undefined) visit(applies);
  visit(holds);
  return found;
};

/** Cases are judged in blocks whose columns stay in the processor's cache. */
const MOST_ROWS = 1024;
const MOST_RECORDS = 4096;

/** The blocks, from row to row. */
export function* blocksOf(table: Table, from = 0, to = table.rows): Generator<readonly [number, number]> {
  for (let at = from; at < to; ) {
    const end = blockEnd(table, at, to);
    yield [at, end];
    at = end;
  }
}

const blockEnd = (table: Table, from: number, to: number): number => {
  let end = Math.min(to, from + MOST_ROWS);
  while (end > from + 1 && recordsIn(table, from, end) > MOST_RECORDS) end = from + ((end - from) >> 1);
  return end;
};

const recordsIn = ({ layout, lists }: Table, from: number, to: number): number => {
  const spans: [number, number][] = [];
  let most = 0;
  for (const [at, { within }] of layout.lists.entries()) {
    const [first, last] = within === CASE ? [from, to] : (spans[within] ?? [0, 0]);
    const starts = lists[at]?.starts;
    const span: [number, number] = [starts?.[first] ?? 0, starts?.[last] ?? 0];
    spans[at] = span;
    most = Math.max(most, span[1] - span[0]);
  }
  return most;
};
