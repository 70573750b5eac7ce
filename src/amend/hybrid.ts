/**
 * Packs between two versions: the old one with some parts taken over from the new. A part is what can be taken over by
 * itself: a parameter, a rule with its members, a fact, a decision, a procedure, a notice, an advisory, a score table.
 */
import { canonicalText } from '../base/json.ts';
import { bearingsOf } from '../link/bearings.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { Scoring } from '../model/scoring.ts';
import { isWhereabouts } from './diff-same.ts';
import type { Component, ComponentKind } from './impact-result.ts';

type Table = Readonly<Record<string, unknown>>;

/** The parts in which two packs differ so that a case may come out otherwise; words, places and citations do not count. */
export const componentsOf = (old: Pack, now: Pack): readonly Component[] => [
  ...(sameMeaning(headOf(old), headOf(now)) ? [] : [whole('head', now.title)]),
  ...(sameMeaning(old.calendar, now.calendar) ? [] : [whole('calendar', '')]),
  ...between('decision', old.decisions, now.decisions, (one) => one.question),
  ...between('parameter', old.parameters, now.parameters, (one) => one.title),
  ...between('notice', without(old.notices), without(now.notices), (one) => one.title),
  ...noticeParameters(old, now),
  ...between('fact', old.facts, now.facts, (one) => one.title),
  ...between('grades', old.grades, now.grades, (one) => one.title),
  ...between('rule', trees(old), trees(now), (one) => one.title),
  ...between('scoring', scorings(old), scorings(now), (one) => one.title),
  ...between('advisory', old.advisories, now.advisories, (one) => one.title),
  ...between('procedure', old.procedures, now.procedures, (one) => one.title),
];

/** The old pack with the parts named taken from the new; what the new one adds is there for whatever names it. */
export const hybridOf = (old: Pack, now: Pack, taken: ReadonlySet<string>): Pack => {
  const mix = mixing(taken);
  const head = taken.has('head:') ? now : old;
  const procedures = mix('procedure', old.procedures, now.procedures);
  const parts = {
    parameters: mix('parameter', old.parameters, now.parameters),
    facts: mix('fact', old.facts, now.facts),
    decisions: mix('decision', old.decisions, now.decisions),
    notices: mixedNotices(old, now, taken),
    rules: Object.fromEntries(
      Object.values(mix('rule', trees(old), trees(now))).flatMap(({ rules }) =>
        rules.map((rule) => [rule.id, rule] as const),
      ),
    ),
    advisories: strictly(taken, 'advisory', old.advisories, now.advisories),
    grades: strictly(taken, 'grades', old.grades, now.grades),
    scorings: Object.values(strictly(taken, 'scoring', scorings(old), scorings(now))),
  };
  return {
    ...old,
    ...parts,
    ...bearingsOf(parts),
    hash: `${old.hash}+${[...taken].sort().join('+')}`,
    answer: Object.hasOwn(parts.rules, head.answer) ? head.answer : old.answer,
    effective: head.effective,
    periods: head.periods,
    timeZone: head.timeZone,
    roles: { ...now.roles, ...old.roles, ...head.roles },
    stages: { ...now.stages, ...old.stages, ...head.stages },
    catalogues: { ...now.catalogues, ...old.catalogues },
    calendar: taken.has('calendar:') ? now.calendar : old.calendar,
    procedures: inOrderOf(Object.keys(head.procedures), procedures),
  };
};

/** Whether taking a part changes nothing: what is new under a name is there anyway, what is gone stays. */
export const isIdle = ({ id, kind, change }: Component): boolean =>
  change !== 'changed' && ALWAYS_THERE.has(kind) && !(kind === 'notice' && id.split(':').length > 2);

const ALWAYS_THERE: ReadonlySet<ComponentKind> = new Set([
  'decision',
  'parameter',
  'notice',
  'rule',
  'procedure',
]);

/** What a call says beside the values of parameters, which are parts of their own. */
const without = (notices: Pack['notices']): Pack['notices'] =>
  Object.fromEntries(Object.entries(notices).map(([id, one]) => [id, { ...one, parameters: {} }]));

const noticeParameters = (old: Pack, now: Pack): readonly Component[] =>
  Object.entries(now.notices).flatMap(([id, notice]) => {
    const before = own(old.notices, id);
    if (before === undefined) return [];
    return between('notice', before.parameters, notice.parameters, () => '').map((one) => {
      const parameter = one.id.slice('notice:'.length);
      const { title } = now.parameters[parameter] ?? old.parameters[parameter] ?? { title: parameter };
      return { ...one, id: `notice:${id}:${parameter}`, title: `${id} ${title}` };
    });
  });

const mixedNotices = (old: Pack, now: Pack, taken: ReadonlySet<string>): Pack['notices'] =>
  Object.fromEntries(
    Object.entries(mixing(taken)('notice', old.notices, now.notices)).map(([id, notice]) => {
      const [before, after] = [own(old.notices, id), own(now.notices, id)];
      if (before === undefined || after === undefined) return [id, notice];
      const both = Object.keys({ ...before.parameters, ...after.parameters }).flatMap((name) => {
        const value = own((taken.has(`notice:${id}:${name}`) ? after : before).parameters, name);
        return value === undefined ? [] : [[name, value] as const];
      });
      return [id, { ...notice, parameters: Object.fromEntries(both) }];
    }),
  );

const whole = (kind: ComponentKind, title: string): Component => ({
  id: `${kind}:`,
  kind,
  title,
  change: 'changed',
});

const between = <T>(
  kind: ComponentKind,
  old: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
  titleOf: (one: T) => string,
): readonly Component[] =>
  Object.entries({ ...old, ...now }).flatMap(([id, one]) => {
    const [before, after] = [own(old, id), own(now, id)];
    if (before !== undefined && after !== undefined && sameMeaning(before, after)) return [];
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [{ id: `${kind}:${id}`, kind, title: titleOf(one), change }];
  });

/** A rule that is nobody's inline member, with all that is written in it. */
interface Tree {
  readonly title: string;
  readonly rules: readonly Rule[];
}

const trees = (pack: Pack): Readonly<Record<string, Tree>> => {
  const found = new Map<string, Rule[]>();
  for (const rule of Object.values(pack.rules)) {
    const root = rootOf(pack, rule);
    const rules = found.get(root.id);
    if (rules === undefined) found.set(root.id, [rule]);
    else rules.push(rule);
  }
  return Object.fromEntries(
    [...found].map(([id, rules]) => [id, { title: pack.rules[id]?.title ?? id, rules }]),
  );
};

/** The rule in whose file entry a rule is written. */
export const rootOf = (pack: Pack, rule: Rule): Rule => {
  let at = rule;
  for (let up = rule.parent; up !== undefined; up = at.parent) {
    const above = pack.rules[up];
    if (above === undefined) return at;
    at = above;
  }
  return at;
};

const scorings = (pack: Pack): Readonly<Record<string, Scoring>> =>
  Object.fromEntries(pack.scorings.map((one) => [`${one.id}@${one.notice ?? ''}`, one]));

const headOf = (pack: Pack): Table => ({
  answer: pack.answer,
  effective: pack.effective.on,
  periods: pack.periods,
  timeZone: pack.timeZone,
  stages: Object.values(pack.stages).map(({ id, by }) => [id, by]),
  procedures: Object.keys(pack.procedures),
});

/**
 * Of names that others may use: what is not taken stays as it was, what is new is there already, since nothing comes of it
 * until something names it, and what is gone stays for whatever still names it.
 */
const mixing =
  (taken: ReadonlySet<string>) =>
  <T>(
    kind: ComponentKind,
    old: Readonly<Record<string, T>>,
    now: Readonly<Record<string, T>>,
  ): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries({ ...old, ...now }).map(([id, one]) => {
        const before = own(old, id);
        return [id, before === undefined || taken.has(`${kind}:${id}`) ? one : before];
      }),
    );

/** Of what takes effect by being there: new and gone only where taken. */
const strictly = <T>(
  taken: ReadonlySet<string>,
  kind: ComponentKind,
  old: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.keys({ ...old, ...now }).flatMap((id) => {
      const one = own(taken.has(`${kind}:${id}`) ? now : old, id);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );

const inOrderOf = <T>(order: readonly string[], table: Readonly<Record<string, T>>) => {
  const first = order.flatMap((id) => {
    const one = own(table, id);
    return one === undefined ? [] : [[id, one] as const];
  });
  return { ...Object.fromEntries(first), ...table };
};

const own = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

const isText = (value: unknown): value is string => typeof value === 'string';

const sameMeaning = (a: unknown, b: unknown): boolean =>
  canonicalText(meaningOf(a)) === canonicalText(meaningOf(b));

/** Keys under which there are only words, of the form that words have there: a value or a state may go by such a name. */
const WORDS: Readonly<Record<string, (inner: unknown) => boolean>> = {
  citations: Array.isArray,
  note: isText,
  title: isText,
  question: isText,
  evidence: (inner) => isText(inner) || Array.isArray(inner),
  switchable: (inner) => typeof inner === 'boolean',
  clauses: (inner) => typeof inner === 'object' && inner !== null && Object.values(inner).every(isText),
  materials: Array.isArray,
};

const isWords = (key: string, inner: unknown): boolean => own(WORDS, key)?.(inner) === true;

const meaningOf = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(meaningOf);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key, inner]) => !isWords(key, inner) && !isWhereabouts(key, inner))
      .map(([key, inner]) => [key, meaningOf(inner)]),
  );
};
