/**
 * `choose: { DECISION: { option: value, … } }` in place of a value: one branch for every option of an editor
 * decision, none besides.
 */
import type { Report } from '../base/diagnostic.ts';
import { isJsonObject } from '../base/json.ts';
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { entriesOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { Chosen } from '../model/choice.ts';
import type { NameTable } from './names.ts';
import { keyAt, referId } from './references.ts';

/** What is known of the decisions while the rest of the pack is linked. */
export interface DecisionScope {
  readonly names: NameTable;
  /** Decision id → its option ids. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Decision id → its number, e.g. ED-42. */
  readonly numbers: ReadonlyMap<string, string>;
}

export interface ChooseBranches {
  readonly decision: string;
  /** Only complete ones are given back: one for each option, in the decision's order. */
  readonly branches: readonly (readonly [option: string, value: Cursor])[];
}

/** The cursor of the mapping under `choose`, where a value has that form; a null branch counts as given. */
export const chooseAt = (cursor: Cursor): Cursor | undefined => {
  if (!isJsonObject(cursor.value) || !Object.hasOwn(cursor.value, 'choose')) return undefined;
  return entriesOf(cursor).find(([key]) => key === 'choose')?.[1];
};

/** Decision and branches of the mapping under `choose`; undefined, with the fault reported, if they do not fit. */
export const linkBranches = (
  choose: Cursor,
  decisions: DecisionScope,
  report: Report,
): ChooseBranches | undefined => {
  const named = entriesOf(choose);
  const [first, second] = named;
  if (first === undefined || second !== undefined) {
    report('link/choose-one-decision', spanAt(choose), {});
    return undefined;
  }
  const decision = decisions.names.resolveKey(first[1], report);
  const options = decision === undefined ? undefined : decisions.options.get(decision);
  if (decision === undefined || options === undefined) return undefined;

  const given = new Map(entriesOf(first[1]));
  let fits = true;
  for (const [option, cursor] of given) {
    if (options.includes(option)) {
      referId(report, keyAt(cursor), { kind: 'option', id: `${decision}.${option}` });
      continue;
    }
    fits = false;
    report('link/unknown-option', keySpanAt(cursor), { name: option, nearest: nearest(option, options) });
  }
  const absent = options.filter((option) => !given.has(option));
  if (absent.length > 0) {
    fits = false;
    report('link/missing-option', keySpanAt(first[1]), { decision: first[0], options: absent.join(', ') });
  }
  const branches = options.flatMap((option) => {
    const value = given.get(option);
    return value === undefined ? [] : [[option, value] as const];
  });
  return fits ? { decision, branches } : undefined;
};

/** A value that may depend on a decision; undefined if it, or any of its branches, could not be linked. */
export const linkChosen = <T>(
  cursor: Cursor,
  decisions: DecisionScope,
  report: Report,
  linkValue: (value: Cursor) => T | undefined,
): Chosen<T> | undefined => {
  const choose = chooseAt(cursor);
  if (choose === undefined) {
    const value = linkValue(cursor);
    return value === undefined ? undefined : { value };
  }
  const found = linkBranches(choose, decisions, report);
  if (found === undefined) return undefined;
  const linked = found.branches.map(([option, value]) => [option, linkValue(value)] as const);
  const options: Record<string, T> = {};
  for (const [option, value] of linked) {
    if (value === undefined) return undefined;
    options[option] = value;
  }
  return { choose: found.decision, options };
};
