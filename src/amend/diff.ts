/** Two packs compared by meaning: every change once, in the order of the measure, renamings told as renamings. */
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import { articleChanges } from './diff-articles.ts';
import type { Diffing } from './diff-context.ts';
import { factChanges } from './diff-facts.ts';
import { calendarChanges, headChanges } from './diff-head.ts';
import { bearingsOf } from './diff-leaning.ts';
import { commentChanges, draftingChanges, noteChanges } from './diff-ledger.ts';
import { NAME_KINDS } from './diff-name-kinds.ts';
import { namesBetween } from './diff-names.ts';
import { noticeChanges } from './diff-notices.ts';
import { parameterChanges } from './diff-parameters.ts';
import { procedureChanges } from './diff-procedures.ts';
import { advisoryChanges, gradeChanges } from './diff-remarks.ts';
import { rewritten } from './diff-rewrite.ts';
import { ruleChanges } from './diff-rules.ts';
import { scoringChanges } from './diff-scorings.ts';
import { decisionChanges, roleChanges } from './diff-vocabulary.ts';
import type { Wording } from './diff-wording.ts';
import { FORMULAS } from './diff-wording.ts';

/** All that is other in the new pack; empty where nothing that has a meaning is. */
export const diffPacks = (old: Pack, now: Pack, wording: Wording = FORMULAS): readonly Change[] => {
  const names = namesBetween(old, now);
  const diffing: Diffing = {
    old: rewritten(old, names),
    now,
    wording,
    bearings: bearingsOf(now),
    formerly: new Map(
      NAME_KINDS.flatMap((kind) =>
        [...names.ids[kind]].map(([from, to]) => [`${kind}:${to}`, from] as const),
      ),
    ),
  };
  return withoutInherited(
    [
      ...headChanges(diffing),
      ...articleChanges(diffing, old),
      ...parameterChanges(diffing),
      ...factChanges(diffing),
      ...decisionChanges(diffing),
      ...ruleChanges(diffing),
      ...advisoryChanges(diffing),
      ...gradeChanges(diffing),
      ...scoringChanges(diffing),
      ...noticeChanges(diffing),
      ...procedureChanges(diffing),
      ...roleChanges(diffing),
      ...calendarChanges(diffing),
      ...noteChanges(diffing),
      ...commentChanges(diffing),
      ...draftingChanges(diffing),
    ],
    wording,
  );
};

/** What a part takes from what it stands in is told there, not again at every part. */
const withoutInherited = (changes: readonly Change[], wording: Wording): readonly Change[] => {
  const starts = (['citations', 'by', 'source'] as const).map((aspect) =>
    wording.labelled(wording.aspect(aspect), ''),
  );
  const told = new Map<string, Change[]>();
  const keyOf = ({ before, after }: Change): string | undefined =>
    before !== undefined && after !== undefined && starts.some((start) => after.text.startsWith(start))
      ? JSON.stringify([before.text, after.text])
      : undefined;
  for (const change of changes) {
    const key = keyOf(change);
    if (key !== undefined) told.set(key, [...(told.get(key) ?? []), change]);
  }
  const renamed = new Set<string>();
  return changes.filter((change) => {
    // What two tables have by one name is renamed once.
    if (change.kind.endsWith('-renamed')) {
      const key = JSON.stringify([change.kind, change.id, change.before?.text, change.after?.text]);
      if (renamed.has(key)) return false;
      renamed.add(key);
    }
    const key = keyOf(change);
    return key === undefined || !told.get(key)?.some((outer) => isWithin(change.id, outer.id));
  });
};

/** `scoring:a.b.c` stands in `scoring:a.b`, `duty:a.b words` in `state:a.b`. */
const isWithin = (inner: string, outer: string): boolean => {
  const [one, other] = [inner, outer].map((id) => id.slice(id.indexOf(':') + 1));
  return (
    one !== undefined && other !== undefined && (one.startsWith(`${other}.`) || one.startsWith(`${other} `))
  );
};
