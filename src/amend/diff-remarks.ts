/** Remarks and grade tables: what an outcome carries, and what is proposed until an authority has found it. */
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { Advisory, GradeTable } from '../model/rule.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, removed, wordsOf } from './diff-context.ts';
import { leftOver, matched, same } from './diff-same.ts';

export const advisoryChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const { kept, removed: gone, added: fresh } = matched<Advisory>(old.advisories, now.advisories);
  const subject = (one: Advisory): Subject => ({ ...one, id: `advisory:${one.id}` });
  return [
    ...gone.map(([, one]) => removed('advisory-removed', subject(one), one.says, 'neither')),
    ...fresh.map(([, one]) => added('advisory-added', subject(one), one.says, 'neither')),
    ...kept.flatMap(([, before, after]) => {
      const when = (one: Advisory, pack: Pack): string => wordsOf(diffing, one.when, pack, one);
      const isOther = !same(before.when, after.when) || !same(before.lets, after.lets);
      const pairs: readonly AspectPair[] = [
        { aspect: 'title', old: before.title, now: after.title },
        { aspect: 'says', old: before.says, now: after.says },
        { aspect: 'citations', old: before.citations, now: after.citations },
        ...(isOther
          ? [{ aspect: 'when' as const, differs: true, old: when(before, old), now: when(after, now) }]
          : []),
      ];
      return aspectChanges('advisory-changed', [subject(before), subject(after)], pairs, diffing);
    }),
  ];
};

export const gradeChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const { kept, removed: gone, added: fresh } = matched<GradeTable>(old.grades, now.grades);
  const subject = (one: GradeTable): Subject => ({ ...one, id: `grades:${one.id}` });
  const band = (one: GradeTable['bands'][number], table: GradeTable, pack: Pack): string =>
    `${one.grade}: ${wordsOf(diffing, one.when, pack, { lists: [{ fact: table.list, scope: 'case' }] })}`;
  return [
    ...gone.map(([, one]) => removed('grades-removed', subject(one), one.title)),
    ...fresh.map(([, one]) => added('grades-added', subject(one), one.title)),
    ...kept.flatMap(([, before, after]) => {
      const lists = [{ fact: after.list, scope: 'case' as const }];
      const applies = (one: GradeTable, pack: Pack): string | undefined =>
        one.appliesWhen && wordsOf(diffing, one.appliesWhen, pack, { lists });
      const bands = leftOver(before.bands, after.bands, same);
      const isOrder = bands.removed.length + bands.added.length === 0 && !same(before.bands, after.bands);
      const [out, put] = isOrder ? [before.bands, after.bands] : [bands.removed, bands.added];
      const pairs: readonly AspectPair[] = [
        { aspect: 'title', old: before.title, now: after.title },
        { aspect: 'citations', old: before.citations, now: after.citations },
        { aspect: 'list', old: before.list, now: after.list },
        { aspect: 'field', old: before.field, now: after.field },
        ...(same(before.appliesWhen, after.appliesWhen)
          ? []
          : [
              {
                aspect: 'applies' as const,
                old: applies(before, old),
                now: applies(after, now),
                direction: 'unknown' as const,
                differs: true,
              },
            ]),
        ...(out.length + put.length === 0
          ? []
          : [
              {
                aspect: isOrder ? ('order' as const) : ('bands' as const),
                old: out.map((one) => band(one, before, old)),
                now: put.map((one) => band(one, after, now)),
                direction: 'unknown' as const,
                differs: true,
              },
            ]),
      ];
      return aspectChanges('grades-changed', [subject(before), subject(after)], pairs, diffing);
    }),
  ];
};
