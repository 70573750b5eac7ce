/** On which readings an outcome depends: it is worked out again under every other option, one decision at a time. */
import type { CivilDate } from '../base/civil-date.ts';
import { truthOf } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import { optionOf } from '../evaluate/world.ts';
import type { Finding } from '../model/finding.ts';
import type { Dependence, Replay, Turn } from '../model/outcome.ts';
import { replay } from '../procedure/replay.ts';
import type { Look, Question } from './look.ts';
import { findingsIn, worldAfter } from './look.ts';

/** The decisions consulted under whose other options something comes out differently, in the pack's order. */
export const dependencesOf = (question: Question, first: Look): readonly Dependence[] => {
  const { pack } = question;
  const base = resultOf(first.replay, first.world, first.findings);
  const atTheEnd = new Set(first.world.consulted);
  return Object.values(pack.decisions).flatMap((decision) => {
    if (!first.onTheWay.has(decision.id) && !atTheEnd.has(decision.id)) return [];
    const chosen = optionOf(first.world, decision.id) ?? decision.chosen;
    const turns = Object.entries(decision.options).flatMap(([option, means]) => {
      if (option === chosen) return [];
      const changes = turnsUnder(question, first, base, decision.id, option, atTheEnd);
      return changes.length === 0 ? [] : [{ option, means, changes }];
    });
    const { id, number, question: asked } = decision;
    return turns.length === 0 ? [] : [{ decision: id, number, question: asked, chosen, turns }];
  });
};

/** What is compared. */
interface Result {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly leaves: readonly string[];
  readonly deadlines: ReadonlyMap<string, Dated>;
  readonly advisories: ReadonlyMap<string, string>;
}

interface Dated {
  readonly id: string;
  readonly title: string;
  readonly due?: CivilDate;
}

/** Only what the decision was asked for is worked out again. */
const turnsUnder = (
  question: Question,
  first: Look,
  base: Result,
  decision: string,
  option: string,
  atTheEnd: ReadonlySet<string>,
): readonly Turn[] => {
  const decisions = { ...question.decisions, [decision]: option };
  const other = { ...question, decisions };
  const { pack, theCase, asOf } = question;
  const course = first.onTheWay.has(decision) ? replay(pack, theCase, asOf, decisions) : first.replay;
  const isSame = course === first.replay || sameKnowledge(course, first.replay);
  if (isSame && !atTheEnd.has(decision)) {
    return turnsBetween(base, { ...base, ...courseOf(course) });
  }
  const world = worldAfter(other, course);
  return turnsBetween(base, resultOf(course, world, findingsIn(world)));
};

const sameKnowledge = (a: Replay, b: Replay): boolean =>
  a.stage === b.stage &&
  JSON.stringify(a.facts) === JSON.stringify(b.facts) &&
  JSON.stringify(a.stageDates) === JSON.stringify(b.stageDates);

const resultOf = (course: Replay, world: World, findings: readonly Finding[]): Result => ({
  ...courseOf(course),
  findings: new Map(findings.flatMap(withChildren).map((finding) => [finding.rule, finding])),
  advisories: new Map(
    Object.values(world.pack.advisories)
      .filter(({ when, lets }) => truthOf(world, when, lets) === true)
      .map(({ id, title }) => [id, title]),
  ),
});

const withChildren = (finding: Finding): readonly Finding[] => [
  finding,
  ...finding.children.flatMap(withChildren),
];

/** Deadlines of one id are told apart by their order. */
const courseOf = (course: Replay): Pick<Result, 'leaves' | 'deadlines'> => {
  const deadlines = new Map<string, Dated>();
  const counts = new Map<string, number>();
  for (const { id, title, due } of course.deadlines) {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    deadlines.set(`${id} ${count}`, { id, title, ...(due === undefined ? {} : { due: due.date }) });
  }
  return { leaves: course.active.filter((one) => one.leaf).map((one) => one.path), deadlines };
};

const turnsBetween = (before: Result, after: Result): readonly Turn[] => [
  ...[...before.findings.values()].flatMap((finding): readonly Turn[] => {
    const to = after.findings.get(finding.rule)?.verdict;
    const { rule: id, title, verdict: from } = finding;
    return to === undefined || to === from ? [] : [{ kind: 'rule', id, title, from, to }];
  }),
  ...(before.leaves.join(' ') === after.leaves.join(' ')
    ? []
    : [{ kind: 'state' as const, from: before.leaves, to: after.leaves }]),
  ...deadlineTurns(before.deadlines, after.deadlines),
  ...advisoryTurns(before.advisories, after.advisories),
];

const deadlineTurns = (
  before: ReadonlyMap<string, Dated>,
  after: ReadonlyMap<string, Dated>,
): readonly Turn[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly Turn[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const either = was ?? is;
    if (either === undefined || was?.due === is?.due) return [];
    const { id, title } = either;
    return [
      {
        kind: 'deadline',
        id,
        title,
        ...(was?.due === undefined ? {} : { from: was.due }),
        ...(is?.due === undefined ? {} : { to: is.due }),
      },
    ];
  });

const advisoryTurns = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly Turn[] =>
  [...new Map([...before, ...after])].flatMap(([id, title]): readonly Turn[] =>
    before.has(id) === after.has(id) ? [] : [{ kind: 'advisory', id, title, appears: after.has(id) }],
  );
