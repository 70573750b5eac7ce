/**
 * Which facts still matter to a case, the most decisive first: those that can change the answer, and those that the
 * course waits for. LAW: a fact that is not asked for cannot change the answer.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { factPathOf, fieldAt, isPlace, valueAt } from '../evaluate/fact-path.ts';
import { union } from '../evaluate/judged.ts';
import type { World } from '../evaluate/world.ts';
import { own } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Finding, Missing } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { Verdict } from '../model/rule.ts';
import type { ValueType } from '../model/value.ts';
import type { Waiting } from '../procedure/waiting.ts';
import { waitingIn } from '../procedure/waiting.ts';
import { look } from './look.ts';
import type { Weighed } from './ranking.ts';
import { byUse, openConditions } from './ranking.ts';
import { settledBy } from './settling.ts';

/** One thing that is not known and still matters, with who supplies it and what hangs on it. */
export interface Question {
  /** `staff.count`, `incidents[0].grade`, or a parameter that a call for applications sets. */
  readonly path: string;
  /** The fact it is, or is in; absent for a parameter. */
  readonly fact?: string;
  readonly title: string;
  /** The lists a path leads through, outermost first, with the place of the record from 0. */
  readonly records: readonly { readonly title: string; readonly index: number }[];
  readonly kind: Missing['kind'];
  readonly type: ValueType;
  /** The role that supplies or decides it. */
  readonly by?: string;
  readonly byTitle?: string;
  readonly evidence?: string;
  /** The open conditions that wait for it, those of the answer first. */
  readonly rules: readonly QuestionRule[];
  /** The verdicts at which the answer could be settled by this alone; empty where the answer does not wait for it. */
  readonly settles: readonly Verdict[];
  /** What the course waits with until it is known. */
  readonly waiting: readonly Omit<Waiting, 'findings'>[];
}

/** A condition that waits for it. */
export interface QuestionRule {
  readonly rule: string;
  readonly title: string;
  readonly citations: readonly Citation[];
}

/** Under which readings. */
export interface QuestionsOptions {
  /** Options chosen other than the pack's own. */
  readonly decisions?: Decisions;
}

/** The questions of a case on a day; none when nothing that anybody could add matters. */
export const questions = (
  pack: Pack,
  theCase: Case,
  asOf: CivilDate,
  options: QuestionsOptions = {},
): readonly Question[] => {
  const { world, replay } = look({ pack, theCase, asOf, decisions: options.decisions ?? {} });
  const waiting = waitingIn(replay, world);
  const answer = Object.hasOwn(pack.rules, pack.answer) ? [evaluate(world, pack.answer)] : [];
  const course = waiting.flatMap(({ findings }) => findings);
  const [ofAnswer, ofCourse] = [openConditions(answer), openConditions(course)];
  return union([...answer, ...course].map(({ missing }) => missing))
    .flatMap((missing): readonly Asked[] => {
      const bearing = ofAnswer.get(missing.path) ?? [];
      const type = typeOf(missing, world);
      if (type === undefined) return [];
      const rules = new Map(
        [...bearing, ...(ofCourse.get(missing.path) ?? [])].map((one) => [one.rule, one]),
      );
      const settles = settledBy(world, pack.answer, missing.path, bearing);
      const question: Question = {
        ...nameOf(missing, type, pack),
        rules: [...rules.values()].map(({ rule, title, citations }) => ({ rule, title, citations })),
        settles,
        waiting: waiting
          .filter(({ findings }) => findings.some((one) => waitsFor(one, missing)))
          .map(({ findings: _, ...what }) => what),
      };
      return [{ question, missing, settles: settles.length, uses: rules.size, bears: bearing.length > 0 }];
    })
    .sort((a, b) => Number(b.bears) - Number(a.bears) || byUse(a, b))
    .map(({ question }) => question);
};

interface Asked extends Weighed {
  readonly question: Question;
  /** Whether the answer waits for it. */
  readonly bears: boolean;
}

const waitsFor = (finding: Finding, { path }: Missing): boolean =>
  finding.missing.some((one) => one.path === path);

/** The type of an answer; undefined for what nobody can answer: a day still to come, or what is known by now. */
const typeOf = ({ kind, path }: Missing, { pack, facts }: World): ValueType | undefined => {
  if (kind === 'notice') return own(pack.parameters, path)?.type;
  const isOpen = valueAt(facts, path) === undefined && isPlace(facts, path);
  return isOpen ? fieldAt(pack, path)?.type : undefined;
};

/** What a question is about, and whom it is put to. */
const nameOf = (
  { kind, path, title, by, evidence }: Missing,
  type: ValueType,
  pack: Pack,
): Omit<Question, 'rules' | 'settles' | 'waiting'> => {
  const role = by === undefined ? undefined : own(pack.roles, by);
  return {
    path,
    ...(kind === 'notice' ? {} : { fact: factPathOf(path).fact }),
    title,
    records: recordsOf(path, pack),
    kind,
    type,
    ...(by === undefined ? {} : { by }),
    ...(role === undefined ? {} : { byTitle: role.title }),
    ...(evidence === undefined ? {} : { evidence }),
  };
};

const recordsOf = (path: string, pack: Pack): Question['records'] =>
  [...path.matchAll(/\[(\d+)\]/g)].map(({ index, 1: number }) => ({
    title: fieldAt(pack, path.slice(0, index))?.title ?? '',
    index: Number(number),
  }));
