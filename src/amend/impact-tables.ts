/**
 * Cases without events that come as a table, judged under two packs at once: of most it is found at one look that nothing
 * changes. Only rules whose meaning differs are judged twice, and only while both packs let such cases begin alike.
 */
import { invariant } from '../base/assert.ts';
import type { BindGiven } from '../bulk/bind.ts';
import { bindRules } from '../bulk/bind.ts';
import type { BoundRules } from '../bulk/bound.ts';
import type { Verdicts } from '../bulk/judge-many.ts';
import { programOf } from '../bulk/judge-many.ts';
import type { Layout } from '../bulk/layout.ts';
import { layoutOf } from '../bulk/layout.ts';
import { meanings } from '../bulk/meaning.ts';
import { renamed } from '../bulk/renamed.ts';
import { startOf } from '../bulk/start.ts';
import type { Table } from '../bulk/table.ts';
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
  const judging = (pack: Pack, bound: BoundRules, rules: readonly string[]) =>
    programOf(bound, layout, { pack, rules }).judge;
  // Working days are counted by the calendar of a pack, whatever its rules say.
  if (JSON.stringify(old.calendar) !== JSON.stringify(now.calendar)) {
    const first = judging(old, before.bound, [old.answer]);
    const second = judging(now, after.bound, [now.answer]);
    return {
      layout,
      codes: (table) => ({
        before: codesIn(first(table), old.answer),
        after: codesIn(second(table), now.answer),
      }),
    };
  }
  const { bound, answer } = sideBySide(before.bound, after.bound);
  const both = judging(old, bound, [old.answer, answer]);
  return {
    layout,
    codes: (table) => {
      const verdicts = both(table);
      return { before: codesIn(verdicts, old.answer), after: codesIn(verdicts, answer) };
    },
  };
};

const codesIn = (verdicts: Verdicts, rule: string): Uint8Array => {
  const codes = verdicts.get(rule);
  invariant(codes !== undefined, `rule ${rule} is judged`);
  return codes;
};

/**
 * The rules of both versions as one set: those of the new one that mean something else, themselves or through what they ask
 * for, stand beside the old ones under names of their own; the others are judged once. `answer`: what the new one's is called.
 */
const sideBySide = (
  before: BoundRules,
  after: BoundRules,
): { readonly bound: BoundRules; readonly answer: string } => {
  const meaningOf = meanings();
  const meant = ({ rules }: BoundRules): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (const rule of rules) found.set(rule.id, meaningOf(rule, found));
    return found;
  };
  const [was, is] = [meant(before), meant(after)];
  /** No id has a space in it. */
  const nameOf = (rule: string): string => (was.get(rule) === is.get(rule) ? rule : `new ${rule}`);
  const others = renamed(after.rules, nameOf).filter(({ id }) => !was.has(id));
  return {
    bound: { ...before, rules: [...before.rules, ...others] },
    answer: nameOf(after.answer),
  };
};
