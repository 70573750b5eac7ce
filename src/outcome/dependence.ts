/**
 * On which readings an outcome depends: it is looked at again under every other option, one decision at a time.
 * Only what a decision can reach is worked out again: the replay where one of its questions has another answer, the
 * rules that rest on the decision.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { evaluate, scoresOf, truthOf } from '../evaluate/evaluate.ts';
import type { Judged } from '../evaluate/judged.ts';
import type { World } from '../evaluate/world.ts';
import { createWorld, optionOf } from '../evaluate/world.ts';
import type { Decisions, Reach } from '../model/choice.ts';
import type { Dependence, Replay, ScoreStanding, Turn } from '../model/outcome.ts';
import type { Score } from '../model/score.ts';
import type { Memory } from '../procedure/memory.ts';
import { turns } from '../procedure/memory.ts';
import { follow } from '../procedure/replay.ts';
import type { Look, Question } from './look.ts';

/** The decisions under whose other options something comes out differently, in the pack's order. */
export const dependencesOf = (question: Question, first: Look, memory: Memory): readonly Dependence[] => {
  const { pack } = question;
  const consulted = new Set([first.world, ...memory.worlds.values()].flatMap((one) => [...one.consulted]));
  return Object.values(pack.decisions).flatMap((decision) => {
    const { id, number, question: wording } = decision;
    if (!consulted.has(id)) return [];
    const chosen = optionOf(first.world, id) ?? decision.chosen;
    const turned = Object.entries(decision.options).flatMap(([option, means]) => {
      if (option === chosen) return [];
      const changes = changesUnder({ question, first, memory }, id, option);
      return changes.length === 0 ? [] : [{ option, means, changes }];
    });
    return turned.length === 0 ? [] : [{ decision: id, number, question: wording, chosen, turns: turned }];
  });
};

interface Base {
  readonly question: Question;
  readonly first: Look;
  readonly memory: Memory;
}

const changesUnder = (
  { question, first, memory }: Base,
  decision: string,
  option: string,
): readonly Turn[] => {
  const { pack } = question;
  const decisions: Decisions = { ...question.decisions, [decision]: option };
  const reach = pack.reaches[decision] ?? NO_REACH;
  const reached = new Set(reach.rules);
  const bearing = memory.asked.filter((one) => one.world.consulted.has(decision));
  const runsAgain = [...new Set(bearing.map((one) => one.world))].some((world) =>
    underReading(world, decisions, reach, (other) =>
      bearing.some((one) => one.world === world && turns(one, other)),
    ),
  );
  const before = { worlds: memory.worlds, reach: reached };
  const again = runsAgain
    ? follow(pack, question.theCase, question.asOf, decisions, { asked: [], worlds: new Map(), before })
    : undefined;
  const course = again?.replay ?? first.replay;
  if (again !== undefined && !sameKnowledge(course, first.replay)) {
    const other = again.world;
    const [rules, advisories] = [Object.keys(pack.rules), Object.keys(pack.advisories)];
    return [
      ...ruleTurns(first.world.judged, other, rules),
      ...scoreTurns(first.world, other),
      ...courseTurns(first.replay, course),
      ...advisoryTurns(metIn(first.world, advisories), other, advisories),
    ];
  }
  if (!first.world.consulted.has(decision)) return courseTurns(first.replay, course);
  const order = Object.keys(pack.rules).filter((rule) => reached.has(rule));
  const was = new Map([...first.world.judged].filter(([rule]) => reached.has(rule)));
  const met = metIn(first.world, reach.advisories);
  return underReading(first.world, decisions, reach, (other) => [
    ...ruleTurns(was, other, order),
    ...scoreTurns(first.world, other),
    ...courseTurns(first.replay, course),
    ...advisoryTurns(met, other, reach.advisories),
  ]);
};

const NO_REACH: Reach = { direct: [], rules: [], advisories: [] };

/** Whether two replays lead to the same facts at the same stage. */
const sameKnowledge = (a: Replay, b: Replay): boolean =>
  a === b ||
  (a.stage === b.stage &&
    JSON.stringify([a.facts, a.stageDates]) === JSON.stringify([b.facts, b.stageDates]));

type Findings = ReadonlyMap<string, Judged | undefined>;

/**
 * Looks at the same world under another reading. What was found of rules is borrowed, save of those the reading
 * reaches; and of these too where no rule that asks for the decision comes out differently.
 */
const underReading = <T>(
  world: World,
  decisions: Decisions,
  { direct, rules }: Reach,
  run: (other: World) => T,
): T => {
  const { pack, facts, asOf, notice, stageDates, stage, panel, judged } = world;
  const given = { pack, facts, asOf, notice: notice?.id, decisions, stageDates, stage, panel };
  const kept = [...rules].flatMap((rule) => {
    const found = judged.get(rule);
    return found === undefined ? [] : [[rule, found] as const];
  });
  const putBack = (): void => {
    for (const rule of rules) judged.delete(rule);
    for (const [rule, found] of kept) judged.set(rule, found);
  };
  for (const [rule] of kept) judged.delete(rule);
  const other = { ...createWorld(given), judged };
  const asksAnew = kept.filter(([rule]) => direct.includes(rule));
  const isSame = asksAnew.every(([rule, was]) => {
    evaluate(other, rule);
    const is = judged.get(rule);
    return is?.applies === was.applies && is.holds === was.holds;
  });
  if (isSame) putBack();
  const result = run(other);
  putBack();
  return result;
};

/** Verdicts that differ, of rules that were found before, in the order given. */
const ruleTurns = (before: Findings, after: World, rules: readonly string[]): readonly Turn[] =>
  rules.flatMap((rule): readonly Turn[] => {
    const was = before.get(rule)?.finding;
    const to = was === undefined ? undefined : evaluate(after, rule).verdict;
    return was === undefined || to === undefined || to === was.verdict
      ? []
      : [{ kind: 'rule', id: rule, leaf: was.kind === 'when', title: was.title, from: was.verdict, to }];
  });

/** Totals and verdicts that differ, of the score tables that apply to the case. */
const scoreTurns = (before: World, after: World): readonly Turn[] => {
  const [was, is] = [byId(scoresOf(before)), byId(scoresOf(after))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): readonly Turn[] => {
    const [from, to] = [was.get(id), is.get(id)];
    const [standing, other] = [from && standingOf(from), to && standingOf(to)];
    if (JSON.stringify(standing) === JSON.stringify(other)) return [];
    const title = (from ?? to)?.title ?? id;
    return [{ kind: 'score', id, title, ...(standing && { from: standing }), ...(other && { to: other }) }];
  });
};

const byId = (scores: readonly Score[]): ReadonlyMap<string, Score> =>
  new Map(scores.map((score) => [score.scoring, score]));

const standingOf = ({ verdict, total, least, most }: Score): ScoreStanding =>
  total === undefined ? { verdict, least, most } : { verdict, total, least, most };

/** The advisories of those named that are met. */
const metIn = (world: World, advisories: readonly string[]): ReadonlySet<string> =>
  new Set(
    advisories.filter((id) => {
      const advisory = world.pack.advisories[id];
      return advisory !== undefined && truthOf(world, advisory.when, advisory.lets) === true;
    }),
  );

const advisoryTurns = (
  before: ReadonlySet<string>,
  after: World,
  advisories: readonly string[],
): readonly Turn[] => {
  const now = metIn(after, advisories);
  return advisories
    .filter((id) => before.has(id) !== now.has(id))
    .map((id) => ({
      kind: 'advisory',
      id,
      title: after.pack.advisories[id]?.title ?? id,
      appears: now.has(id),
    }));
};

const courseTurns = (before: Replay, after: Replay): readonly Turn[] => {
  if (after === before) return [];
  const [from, to] = [leavesOf(before), leavesOf(after)];
  return [
    ...(from.join(' ') === to.join(' ') ? [] : [{ kind: 'state' as const, from, to }]),
    ...deadlineTurns(datesOf(before), datesOf(after)),
  ];
};

const leavesOf = ({ active }: Replay): readonly string[] =>
  active.filter((one) => one.leaf).map((one) => one.path);

interface Dated {
  readonly id: string;
  readonly title: string;
  readonly due?: CivilDate;
}

/** Deadlines by id; those of one id are told apart by their order. */
const datesOf = ({ deadlines }: Replay): ReadonlyMap<string, Dated> => {
  const dated = new Map<string, Dated>();
  const counts = new Map<string, number>();
  for (const { id, title, due } of deadlines) {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    dated.set(`${id} ${count}`, { id, title, ...(due === undefined ? {} : { due: due.date }) });
  }
  return dated;
};

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
