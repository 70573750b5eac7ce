/** Decisions, roles and stages. */
import type { Change } from '../model/change.ts';
import type { Decision } from '../model/choice.ts';
import type { Pack, Role, Stage } from '../model/pack.ts';
import type { AspectPair, Diffing } from './diff-context.ts';
import { same } from './diff-same.ts';
import { partRenames, tableChanges } from './diff-tables.ts';

/** A decision goes by its number. */
export const decisionChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now, wording } = diffing;
  const chosen = (one: Decision): string => one.options[one.chosen] ?? one.chosen;
  return tableChanges(
    numbered(old.decisions),
    numbered(now.decisions),
    {
      word: 'decision',
      subject: (one) => ({ ...one, id: `decision:${one.id}` }),
      text: (one) => wording.labelled(one.question, chosen(one)),
      aspects: (before, after) => [
        { aspect: 'question', old: before.question, now: after.question },
        {
          aspect: 'options',
          old: optionsLeft(before, after),
          now: optionsLeft(after, before),
          differs: !same(before.options, after.options),
        },
        {
          aspect: 'chosen',
          old: chosen(before),
          now: chosen(after),
          direction: 'unknown',
          differs: before.chosen !== after.chosen,
        },
        { aspect: 'citations', old: before.citations, now: after.citations },
        { aspect: 'note', old: before.note, now: after.note },
      ],
      inner: (_before, { id, options }, subjects) =>
        partRenames({ kind: 'option', word: 'decision', owner: id, texts: [options] }, subjects, diffing),
    },
    diffing,
  );
};

const numbered = (
  decisions: Pack['decisions'],
): Readonly<Record<string, Decision & { readonly title: string }>> =>
  Object.fromEntries(Object.entries(decisions).map(([id, one]) => [id, { ...one, title: one.number }]));

const optionsLeft = (one: Decision, other: Decision): readonly string[] =>
  Object.entries(one.options).flatMap(([id, text]) => (other.options[id] === text ? [] : [text]));

const hasActs = (role: string, { procedures }: Pack): boolean =>
  Object.values(procedures).some(({ events }) => Object.values(events).some((one) => one.role === role));

export const roleChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const title = (id: string | undefined, { roles }: Pack): string | undefined =>
    id === undefined ? undefined : (roles[id]?.title ?? id);
  return [
    ...tableChanges<Role>(
      old.roles,
      now.roles,
      {
        word: 'role',
        subject: (one) => ({ ...one, id: `role:${one.id}` }),
        text: (one) => one.title,
        // Acts of a role go by its name in case files.
        lostName: ({ id }) => (diffing.formerly.has(`role:${id}`) && hasActs(id, now) ? 'name' : undefined),
        aspects: (before, after) => [
          { aspect: 'citations', old: before.citations, now: after.citations },
          { aspect: 'note', old: before.note, now: after.note },
        ],
      },
      diffing,
    ),
    ...tableChanges<Stage>(
      old.stages,
      now.stages,
      {
        word: 'stage',
        subject: (one) => ({ ...one, id: `stage:${one.id}` }),
        text: (one) => one.title,
        aspects: (before, after): readonly AspectPair[] => [
          {
            aspect: 'by',
            old: title(before.by, old),
            now: title(after.by, now),
            differs: before.by !== after.by,
          },
          { aspect: 'citations', old: before.citations, now: after.citations },
        ],
      },
      diffing,
    ),
  ];
};
