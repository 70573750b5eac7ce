/** Rules: members that came or went, bounds that moved, groups that ask for less or more. */
import type { Change, ChangeDirection } from '../model/change.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule, RuleBody } from '../model/rule.ts';
import type { Difference, Spot } from './diff-conditions.ts';
import { conditionDifferences } from './diff-conditions.ts';
import type { AspectPair, Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, aspectText, changed, placeAtNode, removed, wordsOf } from './diff-context.ts';
import type { Sign } from './diff-leaning.ts';
import { directionOf, leaningOf, timesAll, turned } from './diff-leaning.ts';
import { letTitles } from './diff-remarks.ts';
import { leftOver, matched, same } from './diff-same.ts';
import { partRenames, renameTexts } from './diff-tables.ts';
import { movesOf } from './diff-values.ts';
import type { Aspect } from './diff-wording.ts';

export const ruleChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const { kept, removed: gone, added: fresh } = matched<Rule>(old.rules, now.rules);
  // A rule that comes or goes with a group that stays is told there, and so is all that is written in it.
  const told = (pack: Pack, other: Pack, id: string): boolean =>
    Object.values(pack.rules).some((group) => {
      const { body } = group;
      if (body.kind === 'when' || !body.of.includes(id)) return false;
      return other.rules[group.id] !== undefined
        ? other.rules[group.id]?.body.kind !== 'when'
        : group.id === pack.rules[id]?.parent;
    });
  return [
    ...gone.flatMap(([id, one]) =>
      told(old, now, id) ? [] : [removed('rule-removed', ruleSubject(one), bodyText(one, old, diffing))],
    ),
    ...fresh.flatMap(([id, one]) =>
      told(now, old, id) ? [] : [added('rule-added', ruleSubject(one), bodyText(one, now, diffing))],
    ),
    ...kept.flatMap(([id, before, after]) => pairChanges(id, before, after, diffing)),
  ];
};

const ruleSubject = (one: Rule): Subject => ({
  id: `rule:${one.id}`,
  title: one.title,
  citations: one.citations,
  place: one.place,
});

/** A rule's condition, or the titles of a group's members. */
const bodyText = (rule: Rule, pack: Pack, diffing: Diffing): string => {
  const { body, lets } = rule;
  if (body.kind === 'when') return wordsOf(diffing, body.when, pack, { lets });
  const members = diffing.wording.list(body.of.map((id) => pack.rules[id]?.title ?? id));
  const least = body.kind === 'at_least' ? ` ${wordsOf(diffing, body.least, pack, { lets })}` : '';
  return diffing.wording.labelled(diffing.wording.term(body.kind) + least, members);
};

const pairChanges = (id: string, before: Rule, after: Rule, diffing: Diffing): readonly Change[] => {
  const subjects = [ruleSubject(before), ruleSubject(after)] as const;
  const oldId = diffing.formerly.get(`rule:${id}`) ?? id;
  const isInherited =
    after.parent !== undefined &&
    diffing.formerly.has(`rule:${after.parent}`) &&
    oldId.slice(diffing.formerly.get(`rule:${after.parent}`)?.length) === id.slice(after.parent.length);
  const renamed = renameTexts('rule', before, after, after.id, diffing);
  const isRenamed = renamed !== undefined && !(isInherited && before.title === after.title);
  return [
    ...(isRenamed ? [changed('rule-renamed', subjects, renamed, 'neither')] : []),
    ...bodyChanges(before, after, diffing),
    ...appliesChanges(before, after, diffing),
    ...letRenames(after, subjects, diffing),
    ...letChanges(before, after, diffing),
    ...aspectChanges('rule-changed', subjects, aspectsOf(before, after, diffing), diffing),
  ];
};

/** What a member takes from its group is told at the group. */
const aspectsOf = (before: Rule, after: Rule, { old, now }: Diffing): readonly AspectPair[] => {
  const [above, group] = [old.rules[before.parent ?? ''], now.rules[after.parent ?? '']];
  const isTaken = (key: 'citations' | 'deciders'): boolean =>
    above !== undefined &&
    group !== undefined &&
    same(before[key], above[key]) &&
    same(after[key], group[key]);
  return [
    ...(isTaken('citations')
      ? []
      : [{ aspect: 'citations' as const, old: before.citations, now: after.citations }]),
    ...(isTaken('deciders')
      ? []
      : [
          {
            aspect: 'deciders' as const,
            old: decidersIn(before, old),
            now: decidersIn(after, now),
            differs: !same(before.deciders, after.deciders),
          },
        ]),
    { aspect: 'evidence', old: before.evidence, now: after.evidence },
    { aspect: 'note', old: before.note, now: after.note },
  ];
};

/** Stage: role, by their titles. */
const decidersIn = ({ deciders }: Rule, { stages, roles }: Pack): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(deciders).map(([stage, role]) => [
      stages[stage]?.title ?? stage,
      roles[role]?.title ?? role,
    ]),
  );

/** What meeting a rule less or more easily does for who applies. */
const bearingOf = (id: string, { bearings }: Diffing): Iterable<Sign> => bearings.get(id) ?? [1];

const bodyChanges = (before: Rule, after: Rule, diffing: Diffing): readonly Change[] => {
  const [was, is] = [before.body, after.body];
  if (was.kind === 'when' && is.kind === 'when')
    return conditionDifferences(was.when, is.when).map((one) =>
      differenceChange(one, before, after, one.effects, diffing),
    );
  const subjects = [ruleSubject(before), ruleSubject(after)] as const;
  const texts = [bodyText(before, diffing.old, diffing), bodyText(after, diffing.now, diffing)] as const;
  if (was.kind === 'when' || is.kind === 'when') return [changed('rule-changed', subjects, texts, 'unknown')];
  const changes: Change[] = [];
  if (was.kind !== is.kind) {
    const effects = timesAll(groupEffects(was, is), bearingOf(after.id, diffing));
    changes.push(changed('group-changed', subjects, texts, directionOf(effects)));
  } else if (was.kind === 'at_least' && is.kind === 'at_least' && !same(was.least, is.least)) {
    const effects = timesAll(movesOf(was.least, is.least).map(turned), bearingOf(after.id, diffing));
    const least = (rule: Rule, one: Expression, pack: Pack): string =>
      aspectText(diffing.wording, 'least', wordsOf(diffing, one, pack, { lets: rule.lets }));
    const sides = [least(before, was.least, diffing.old), least(after, is.least, diffing.now)] as const;
    changes.push(changed('threshold-moved', subjects, sides, directionOf(effects)));
  }
  changes.push(...memberChanges(before, after, was.of, is.of, diffing));
  const kept = was.of.filter((id) => is.of.includes(id)).join();
  if (kept !== is.of.filter((id) => was.of.includes(id)).join())
    changes.push(...aspectChanges('rule-changed', subjects, [orderPair(was.of, is.of, diffing)], diffing));
  return changes;
};

const orderPair = (was: readonly string[], is: readonly string[], { old, now }: Diffing): AspectPair => ({
  aspect: 'order',
  old: was.map((id) => old.rules[id]?.title ?? id),
  now: is.map((id) => now.rules[id]?.title ?? id),
});

/** From a group that asks for all to one that asks for less is looser; none asks for the opposite. */
const groupEffects = (was: RuleBody, is: RuleBody): readonly Sign[] => {
  const rank = { all: 2, at_least: 1, any: 0 };
  if (was.kind === 'when' || is.kind === 'when') return [0];
  if (was.kind === 'none' || is.kind === 'none') return [1, -1];
  return rank[is.kind] > rank[was.kind] ? [-1] : [1];
};

const memberChanges = (
  before: Rule,
  after: Rule,
  was: readonly string[],
  is: readonly string[],
  diffing: Diffing,
): readonly Change[] => {
  const { removed: gone, added: fresh } = leftOver(was, is, (a, b) => a === b);
  const harder: Sign = after.body.kind === 'all' || after.body.kind === 'none' ? -1 : 1;
  const direction = (sign: Sign): ChangeDirection =>
    directionOf(timesAll([sign], bearingOf(after.id, diffing)));
  const text = (id: string, pack: Pack): string => {
    const rule = pack.rules[id];
    return rule === undefined ? id : diffing.wording.labelled(rule.title, bodyText(rule, pack, diffing));
  };
  const at = (group: Rule, id: string, pack: Pack): Subject => {
    const member = pack.rules[id];
    return { ...ruleSubject(group), place: member?.parent === group.id ? member.place : group.place };
  };
  return [
    ...gone.map((id) =>
      removed(
        'condition-dropped',
        at(before, id, diffing.old),
        text(id, diffing.old),
        direction(turned(harder)),
      ),
    ),
    ...fresh.map((id) =>
      added('condition-added', at(after, id, diffing.now), text(id, diffing.now), direction(harder)),
    ),
  ];
};

/** A difference of two conditions as a change of the rules they stand in. */
const differenceChange = (
  difference: Difference,
  before: Rule,
  after: Rule,
  effects: readonly Sign[],
  diffing: Diffing,
  aspect?: Aspect,
): Change => {
  const side = (rule: Rule, spot: Spot | undefined, pack: Pack): readonly [Subject, string] => {
    const subject = ruleSubject(rule);
    if (spot === undefined) return [subject, ''];
    const words = wordsOf(diffing, spot.expression, pack, { lets: rule.lets, lists: spot.lists });
    return [
      { ...subject, place: placeAtNode(rule.place, spot.expression) },
      aspect === undefined ? words : aspectText(diffing.wording, aspect, words),
    ];
  };
  const [was, wasText] = side(before, difference.before, diffing.old);
  const [is, isText] = side(after, difference.after, diffing.now);
  const { kind } = difference;
  const told =
    effects.length === 0 ? 'neither' : directionOf(timesAll(effects, bearingOf(after.id, diffing)));
  if (difference.before === undefined) return added(kind, is, isText, told);
  if (difference.after === undefined) return removed(kind, { ...was, title: is.title }, wasText, told);
  return changed(kind, [was, is], [wasText, isText], told);
};

/** Applying less often frees a member of `all` from being asked; elsewhere it cannot be told. */
const appliesChanges = (before: Rule, after: Rule, diffing: Diffing): readonly Change[] => {
  const [was, is] = [before.appliesWhen, after.appliesWhen];
  if (same(was, is)) return [];
  const groups = Object.values(diffing.now.rules).filter(
    ({ body }) => body.kind !== 'when' && body.of.includes(after.id),
  );
  const sign: Sign = groups.length > 0 && groups.every(({ body }) => body.kind === 'all') ? -1 : 0;
  if (was !== undefined && is !== undefined)
    return conditionDifferences(was, is).map((one) =>
      differenceChange(one, before, after, [...timesAll(one.effects, [sign])], diffing, 'applies'),
    );
  const words = (one: Expression | undefined, rule: Rule, pack: Pack): string =>
    aspectText(diffing.wording, 'applies', one && wordsOf(diffing, one, pack, { lets: rule.lets }));
  const effects: Sign[] = [sign === 0 ? 0 : was === undefined ? 1 : -1];
  return [
    changed(
      'rule-changed',
      [ruleSubject(before), ruleSubject(after)],
      [words(was, before, diffing.old), words(is, after, diffing.now)],
      directionOf(timesAll(effects, bearingOf(after.id, diffing))),
    ),
  ];
};

/** Named values under other names, told at the rule that names them. */
const letRenames = (
  { id, lets, parent }: Rule,
  subjects: readonly [Subject, Subject],
  diffing: Diffing,
): readonly Change[] => {
  const above = diffing.now.rules[parent ?? '']?.lets ?? {};
  const own = Object.fromEntries(Object.entries(lets).filter(([name]) => !(name in above)));
  return partRenames(
    { kind: 'let', word: 'rule', owner: id, texts: [letTitles(own, diffing.wording)] },
    subjects,
    diffing,
  );
};

/** Named values, told at the rule that names them. */
const letChanges = (before: Rule, after: Rule, diffing: Diffing): readonly Change[] => {
  const [above, group] = [diffing.old.rules[before.parent ?? ''], diffing.now.rules[after.parent ?? '']];
  const names = [...new Set([...Object.keys(before.lets), ...Object.keys(after.lets)])];
  return names.flatMap((name) => {
    const [was, is] = [before.lets[name], after.lets[name]];
    if (same(was, is)) return [];
    const isTaken = same(above?.lets[name], was) && same(group?.lets[name], is);
    if (after.parent !== undefined && isTaken) return [];
    const words = (one: Expression | undefined, lets: Rule['lets'], pack: Pack): string =>
      aspectText(
        diffing.wording,
        'let',
        `${name} = ${one === undefined ? '\u2013' : wordsOf(diffing, one, pack, { lets })}`,
      );
    const { body } = after;
    const leans = body.kind === 'when' ? leaningOf(body.when, { op: 'let', name }, after.lets) : [0 as const];
    const moves = was === undefined || is === undefined ? [0 as const] : movesOf(was, is);
    const effects = timesAll(timesAll(moves, leans), bearingOf(after.id, diffing));
    return [
      changed(
        'rule-changed',
        [ruleSubject(before), ruleSubject(after)],
        [words(was, before.lets, diffing.old), words(is, after.lets, diffing.now)],
        directionOf(effects),
      ),
    ];
  });
};
