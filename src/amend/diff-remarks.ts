/** Remarks and grade tables: what an outcome carries, and what is proposed until an authority has found it. */
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { Advisory, GradeTable } from '../model/rule.ts';
import type { Diffing } from './diff-context.ts';
import { wordsOf } from './diff-context.ts';
import { leftOver, same } from './diff-same.ts';
import { partRenames, tableChanges } from './diff-tables.ts';
import type { Wording } from './diff-wording.ts';

export const advisoryChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now, wording } = diffing;
  const when = (one: Advisory, pack: Pack): string => wordsOf(diffing, one.when, pack, one);
  return tableChanges<Advisory>(
    old.advisories,
    now.advisories,
    {
      word: 'advisory',
      subject: (one) => ({ ...one, id: `advisory:${one.id}` }),
      text: ({ says }) => says,
      more: 'neither',
      less: 'neither',
      aspects: (before, after) => [
        {
          aspect: 'when',
          old: when(before, old),
          now: when(after, now),
          differs: !same(before.when, after.when) || !same(before.lets, after.lets),
        },
        { aspect: 'says', old: before.says, now: after.says },
        { aspect: 'citations', old: before.citations, now: after.citations },
      ],
      inner: (_before, { id, lets }, subjects) =>
        partRenames(
          { kind: 'let', word: 'advisory', owner: id, texts: [letTitles(lets, wording)] },
          subjects,
          diffing,
        ),
    },
    diffing,
  );
};

/** Named values have no titles. */
export const letTitles = (
  lets: Readonly<Record<string, unknown>>,
  wording: Wording,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(lets).map((name) => [name, wording.aspect('let')]));

export const gradeChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now, wording } = diffing;
  const lists = ({ list }: GradeTable) => ({ lists: [{ fact: list, scope: 'case' as const }] });
  const fieldOf = ({ list, field }: GradeTable, { facts }: Pack) => {
    const type = facts[list]?.type;
    return type?.kind === 'list' ? type.item[field] : undefined;
  };
  const band = (one: GradeTable['bands'][number], table: GradeTable, pack: Pack): string =>
    wording.labelled(
      wording.value(one.grade, fieldOf(table, pack)?.type),
      wordsOf(diffing, one.when, pack, lists(table)),
    );
  const applies = (one: GradeTable, pack: Pack): string | undefined =>
    one.appliesWhen && wordsOf(diffing, one.appliesWhen, pack, lists(one));
  return tableChanges<GradeTable>(
    old.grades,
    now.grades,
    {
      word: 'grades',
      subject: (one) => ({ ...one, id: `grades:${one.id}` }),
      text: ({ title }) => title,
      aspects: (before, after) => {
        const bands = leftOver(before.bands, after.bands, same);
        const isOrder = bands.removed.length + bands.added.length === 0;
        const [out, put] = isOrder ? [before.bands, after.bands] : [bands.removed, bands.added];
        return [
          {
            aspect: 'list',
            old: old.facts[before.list]?.title ?? before.list,
            now: now.facts[after.list]?.title ?? after.list,
            differs: before.list !== after.list,
          },
          {
            aspect: 'field',
            old: fieldOf(before, old)?.title ?? before.field,
            now: fieldOf(after, now)?.title ?? after.field,
            differs: before.field !== after.field,
          },
          {
            aspect: 'applies',
            old: applies(before, old),
            now: applies(after, now),
            direction: 'unknown',
            differs: !same(before.appliesWhen, after.appliesWhen),
          },
          {
            aspect: isOrder ? 'order' : 'bands',
            old: out.map((one) => band(one, before, old)),
            now: put.map((one) => band(one, after, now)),
            direction: 'unknown',
            differs: !same(before.bands, after.bands),
          },
          { aspect: 'citations', old: before.citations, now: after.citations },
        ];
      },
    },
    diffing,
  );
};
