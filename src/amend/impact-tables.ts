/**
 * Cases without events that come as a table, judged under two packs at once: of most it is found at one look that nothing
 * changes. Only rules whose meaning differs are judged twice, and only while both packs let such cases begin alike.
 */
import type { BindGiven } from '../bulk/bind.ts';
import { bindRules } from '../bulk/bind.ts';
import type { BoundRule, BoundRules } from '../bulk/bound.ts';
import { programOf } from '../bulk/judge-many.ts';
import type { Layout } from '../bulk/layout.ts';
import { layoutOf } from '../bulk/layout.ts';
import { startOf } from '../bulk/start.ts';
import type { Table } from '../bulk/table.ts';
import { partsOf } from '../bulk/terms.ts';
import type { Pack } from '../model/pack.ts';
import { kindOf } from './stand.ts';

/** What is found of the rows of a table. */
export interface TableImpact {
  /** Of the tables that are taken: what either pack reads. */
  readonly layout: Layout;
  /** By row: the code of the answer under either pack. */
  readonly codes: (table: Table) => { readonly before: Uint8Array; readonly after: Uint8Array };
}

/** Undefined where the cases must be looked at one by one. */
export const tableImpact = (
  old: Pack,
  now: Pack,
  { asOf, notice }: Pick<BindGiven, 'asOf' | 'notice'>,
): TableImpact | undefined => {
  const [before, after] = [old, now].map((pack) => {
    const start = startOf(pack, asOf, notice);
    const bound = bindRules({ pack, asOf, ...(notice === undefined ? {} : { notice }) });
    return { pack, start, bound, isWhole: start.isCommon && !Object.hasOwn(bound.beyond, pack.answer) };
  });
  if (before?.isWhole !== true || after?.isWhole !== true) return undefined;
  const [was, is] = [before, after].map(({ start }) => ({
    verdict: 'undetermined' as const,
    replay: start.replay,
  }));
  if (was === undefined || is === undefined || kindOf(was, is) !== undefined) return undefined;
  const layout = layoutOf([before.bound, after.bound]);
  const judge = ({ pack, bound }: typeof before) =>
    programOf(bound, layout, { pack, rules: [pack.answer], generated: 'if allowed' }).judge;
  const first = judge(before);
  const second = meaningOf(before) === meaningOf(after) ? undefined : judge(after);
  return {
    layout,
    codes: (table) => {
      const codes = first(table).get(old.answer) ?? new Uint8Array(table.rows);
      return { before: codes, after: second?.(table).get(now.answer) ?? codes };
    },
  };
};

/**
 * What the answer says, with all that it asks for, and the calendar by which working days are counted; two packs of one
 * meaning give every case the same answer.
 */
const meaningOf = ({
  pack: { calendar },
  bound: { rules, answer },
}: {
  readonly pack: Pack;
  readonly bound: BoundRules;
}): string => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const needed = new Map<string, BoundRule>();
  const visit = (id: string): void => {
    const rule = byId.get(id);
    if (rule === undefined || needed.has(id)) return;
    needed.set(id, rule);
    const terms = [...(rule.applies === undefined ? [] : [rule.applies]), rule.holds];
    for (const term of terms) ask(term);
  };
  const ask = (term: BoundRule['holds']): void => {
    if (term.op === 'rule') visit(term.rule);
    partsOf(term).forEach(ask);
  };
  visit(answer);
  return JSON.stringify([calendar, answer, [...needed.values()]], (key, value: unknown) =>
    WORDS.has(key) ? undefined : Object.is(value, -0) ? '-0' : value,
  );
};

/** Keys of a field's declaration under which there are only words. */
const WORDS: ReadonlySet<string> = new Set(['title', 'source', 'by', 'evidence']);
