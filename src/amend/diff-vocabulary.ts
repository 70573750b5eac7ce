/** Facts and their fields, catalogues, parameters, decisions, roles and stages. */
import type { Change, ChangeDirection } from '../model/change.ts';
import type { Decision } from '../model/choice.ts';
import type { Catalogue, Fact } from '../model/fact.ts';
import type { Pack, Role, Stage } from '../model/pack.ts';
import type { Field, ValueType } from '../model/value.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, aspectText, changed, removed, renameTexts } from './diff-context.ts';
import { matched, same, sameOrder } from './diff-same.ts';

const subjectOf = (kind: string, one: Omit<Subject, 'id'> & { readonly id: string }): Subject => ({
  id: `${kind}:${one.id}`,
  title: one.title,
  citations: one.citations,
  place: one.place,
});

export const factChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const { kept, removed: gone, added: fresh } = matched<Fact>(old.facts, now.facts);
  return [
    ...gone.map(([, one]) => removed('fact-removed', subjectOf('fact', one), fieldText(one, diffing))),
    ...fresh.map(([, one]) => added('fact-added', subjectOf('fact', one), fieldText(one, diffing))),
    ...kept.flatMap(([id, before, after]) => {
      const subjects = [subjectOf('fact', before), subjectOf('fact', after)] as const;
      const renamed = renameTexts('fact', [before.title, after.title], id, diffing);
      return [
        ...(renamed === undefined ? [] : [changed('fact-renamed', subjects, renamed, 'neither')]),
        ...fieldChanges(before, after, subjects, diffing),
        ...aspectChanges(
          'fact-changed',
          subjects,
          [
            { aspect: 'citations', old: before.citations, now: after.citations },
            { aspect: 'note', old: before.note, now: after.note },
          ],
          diffing,
        ),
      ];
    }),
    ...catalogueChanges(diffing),
  ];
};

const fieldText = ({ title, type }: Field, { wording }: Diffing): string => `${title}: ${wording.type(type)}`;

/** What a case may hold in a field: less is stricter, more is looser. */
const fieldChanges = (
  before: Field,
  after: Field,
  subjects: readonly [Subject, Subject],
  diffing: Diffing,
): readonly Change[] => {
  const aspects: readonly AspectPair[] = [
    { aspect: 'min', old: before.min, now: after.min, direction: boundDirection(before.min, after.min, 1) },
    { aspect: 'max', old: before.max, now: after.max, direction: boundDirection(before.max, after.max, -1) },
    { aspect: 'source', old: before.source, now: after.source },
    { aspect: 'by', old: before.by, now: after.by },
    { aspect: 'evidence', old: before.evidence, now: after.evidence },
  ];
  return [
    ...typeChanges(before.type, after.type, subjects, diffing),
    ...aspectChanges('fact-changed', subjects, aspects, diffing),
  ];
};

const boundDirection = (
  old: number | undefined,
  now: number | undefined,
  stricterUp: 1 | -1,
): ChangeDirection => {
  if (old === undefined || now === undefined) return old === undefined ? 'stricter' : 'looser';
  return (now - old) * stricterUp > 0 ? 'stricter' : 'looser';
};

const typeChanges = (
  old: ValueType,
  now: ValueType,
  subjects: readonly [Subject, Subject],
  diffing: Diffing,
): readonly Change[] => {
  const { wording } = diffing;
  if (same(old, now) && (old.kind !== 'enum' || now.kind !== 'enum' || sameOrder(old.values, now.values)))
    return [];
  if (old.kind === 'list' && now.kind === 'list') return itemChanges(old.item, now.item, subjects, diffing);
  if (old.kind === 'enum' && now.kind === 'enum') {
    const { kept, removed: gone, added: fresh } = matched<string>(old.values, now.values);
    const retitled = kept.filter(([, before, after]) => before !== after);
    const direction =
      gone.length > 0 && fresh.length > 0
        ? 'both'
        : gone.length > 0
          ? 'stricter'
          : fresh.length > 0
            ? 'looser'
            : 'neither';
    const before = [...gone.map(([, title]) => title), ...retitled.map(([, title]) => title)];
    const after = [...fresh.map(([, title]) => title), ...retitled.map(([, , title]) => title)];
    const isOrder = before.length + after.length === 0;
    const texts = isOrder
      ? ([Object.values(old.values), Object.values(now.values)] as const)
      : ([before, after] as const);
    const aspect = isOrder ? ('order' as const) : ('values' as const);
    return [
      changed(
        'fact-changed',
        subjects,
        [aspectText(wording, aspect, texts[0]), aspectText(wording, aspect, texts[1])],
        direction,
      ),
    ];
  }
  const unit = old.kind === 'number' && now.kind === 'number' && old.integer === now.integer;
  return unit
    ? aspectChanges(
        'fact-changed',
        subjects,
        [{ aspect: 'unit', old: old.unit, now: now.unit, direction: 'unknown' }],
        diffing,
      )
    : aspectChanges(
        'fact-changed',
        subjects,
        [
          {
            aspect: 'type',
            old: typeText(old, diffing),
            now: typeText(now, diffing),
            direction: 'unknown',
          },
        ],
        diffing,
      );
};

const typeText = (type: ValueType, { wording }: Diffing): string =>
  wording.type(type) + (type.kind === 'number' && type.integer ? ` (${wording.aspect('integer')})` : '');

const itemChanges = (
  old: Readonly<Record<string, Field>>,
  now: Readonly<Record<string, Field>>,
  [was, is]: readonly [Subject, Subject],
  diffing: Diffing,
): readonly Change[] => {
  const at = (subject: Subject, field: Field): Subject => ({
    ...subject,
    id: `${subject.id}.${field.id}`,
    title: `${subject.title} \u203a ${field.title}`,
  });
  const { kept, removed: gone, added: fresh } = matched<Field>(old, now);
  return [
    ...gone.map(([, one]) => removed('fact-changed', at(was, one), fieldText(one, diffing))),
    ...fresh.map(([, one]) => added('fact-changed', at(is, one), fieldText(one, diffing))),
    ...kept.flatMap(([, before, after]) => {
      const subjects = [at(was, before), at(is, after)] as const;
      return [
        ...(before.title === after.title
          ? []
          : [changed('fact-renamed', subjects, [before.title, after.title], 'neither')]),
        ...fieldChanges(before, after, subjects, diffing),
      ];
    }),
  ];
};

/** Of a catalogue only what no fact shows by its values. */
const catalogueChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const { kept, removed: gone, added: fresh } = matched<Catalogue>(old.catalogues, now.catalogues);
  const shown = (entry: string): boolean =>
    JSON.stringify(valuesOf(old)).includes(`"${entry}"`) ||
    JSON.stringify(valuesOf(now)).includes(`"${entry}"`);
  return [
    ...gone.map(([, one]) => removed('catalogue-changed', subjectOf('catalogue', one), one.title)),
    ...fresh.map(([, one]) => added('catalogue-changed', subjectOf('catalogue', one), one.title)),
    ...kept.flatMap(([, before, after]) => {
      const subjects = [subjectOf('catalogue', before), subjectOf('catalogue', after)] as const;
      const entries = matched(before.entries, after.entries);
      const hidden = [...entries.removed, ...entries.added].filter(([entry]) => !shown(entry));
      const titles = entries.kept.filter(([entry, a, b]) => a.title !== b.title && !shown(entry));
      const inner = entries.kept.filter(
        ([, a, b]) =>
          !same(a.citations, b.citations) ||
          (!same(a.entries, b.entries) &&
            ![...Object.keys(a.entries), ...Object.keys(b.entries)].every(shown)),
      );
      const isHidden = hidden.length + titles.length + inner.length > 0;
      const pairs: readonly AspectPair[] = [
        { aspect: 'title', old: before.title, now: after.title },
        { aspect: 'open', old: before.open, now: after.open },
        { aspect: 'citations', old: before.citations, now: after.citations },
        ...(isHidden
          ? [{ aspect: 'entries' as const, old: entriesText(before), now: entriesText(after) }]
          : []),
      ];
      return aspectChanges('catalogue-changed', subjects, pairs, diffing);
    }),
  ];
};

const entriesText = (catalogue: Catalogue): readonly string[] =>
  Object.values(catalogue.entries).map(
    ({ title, citations, entries }) =>
      `${title} [${citations.map(({ label }) => label).join(' ')}] ${Object.values(entries).join(' ')}`,
  );

const valuesOf = (pack: Pack): readonly unknown[] =>
  Object.values(pack.facts).flatMap(({ type }) =>
    type.kind === 'enum'
      ? [type.values]
      : type.kind === 'list'
        ? Object.values(type.item).flatMap((field) => (field.type.kind === 'enum' ? [field.type.values] : []))
        : [],
  );

export const decisionChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const { kept, removed: gone, added: fresh } = matched<Decision>(old.decisions, now.decisions);
  const subject = (one: Decision): Subject => subjectOf('decision', { ...one, title: one.number });
  const chosen = (one: Decision): string => one.options[one.chosen] ?? one.chosen;
  const text = (one: Decision): string => `${one.question}: ${chosen(one)}`;
  return [
    ...gone.map(([, one]) => removed('decision-removed', subject(one), text(one))),
    ...fresh.map(([, one]) => added('decision-added', subject(one), text(one))),
    ...kept.flatMap(([id, before, after]) => {
      const subjects = [subject(before), subject(after)] as const;
      const renamed = renameTexts('decision', [before.number, after.number], id, diffing);
      const isOther = before.chosen !== after.chosen;
      const pairs: readonly AspectPair[] = [
        { aspect: 'question', old: before.question, now: after.question },
        { aspect: 'options', old: before.options, now: after.options },
        { aspect: 'citations', old: before.citations, now: after.citations },
        { aspect: 'note', old: before.note, now: after.note },
        ...(isOther
          ? [
              {
                aspect: 'chosen' as const,
                old: chosen(before),
                now: chosen(after),
                direction: 'unknown' as const,
              },
            ]
          : []),
      ];
      return [
        ...(renamed === undefined ? [] : [changed('decision-renamed', subjects, renamed, 'neither')]),
        ...aspectChanges('decision-changed', subjects, pairs, diffing),
      ];
    }),
  ];
};

export const roleChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const roles = matched<Role>(old.roles, now.roles);
  const stages = matched<Stage>(old.stages, now.stages);
  const idPair = (kind: string, id: string): AspectPair => ({
    aspect: 'id',
    old: diffing.formerly.get(`${kind}:${id}`) ?? id,
    now: id,
  });
  return [
    ...roles.removed.map(([, one]) => removed('role-removed', subjectOf('role', one), one.title)),
    ...roles.added.map(([, one]) => added('role-added', subjectOf('role', one), one.title)),
    ...roles.kept.flatMap(([id, before, after]) => {
      const pairs: readonly AspectPair[] = [
        idPair('role', id),
        { aspect: 'title', old: before.title, now: after.title },
        { aspect: 'citations', old: before.citations, now: after.citations },
        { aspect: 'note', old: before.note, now: after.note },
      ];
      return aspectChanges(
        'role-changed',
        [subjectOf('role', before), subjectOf('role', after)],
        pairs,
        diffing,
      );
    }),
    ...stages.removed.map(([, one]) => removed('stage-removed', subjectOf('stage', one), one.title)),
    ...stages.added.map(([, one]) => added('stage-added', subjectOf('stage', one), one.title)),
    ...stages.kept.flatMap(([id, before, after]) => {
      const pairs: readonly AspectPair[] = [
        idPair('stage', id),
        { aspect: 'title', old: before.title, now: after.title },
        { aspect: 'by', old: before.by, now: after.by },
        { aspect: 'citations', old: before.citations, now: after.citations },
      ];
      return aspectChanges(
        'stage-changed',
        [subjectOf('stage', before), subjectOf('stage', after)],
        pairs,
        diffing,
      );
    }),
  ];
};
