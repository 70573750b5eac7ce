/** What a notice says of its round, in numbers: the quota on a day and under given readings. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Report } from '../base/diagnostic.ts';
import type { Place, Span } from '../base/source.ts';
import { scoreOf, valueOf as valueIn } from '../evaluate/evaluate.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Decisions } from '../model/choice.ts';
import type { Expression } from '../model/expression.ts';
import type { Notice } from '../model/notice.ts';
import type { Pack } from '../model/pack.ts';
import type { RoundRules } from '../model/round.ts';
import type { RoundGroup } from '../model/round-result.ts';
import type { Score } from '../model/score.ts';
import type { Scoring } from '../model/scoring.ts';
import type { Scalar } from '../model/value.ts';
import type { Limit } from './tally.ts';
import type { Bounds } from './view.ts';

export interface RoundSettings {
  readonly pack: Pack;
  readonly notice: Notice;
  readonly rules: RoundRules;
  readonly scoring: Scoring;
  /** Its score of a case of which nothing is known: full marks and pass mark. */
  readonly blank: Score;
  /** What bonuses, and deductions, come to at most together. */
  readonly bonusMost?: number;
  readonly deductionMost?: number;
  readonly asOf: CivilDate;
  readonly decisions: Decisions;
  /** Places on the shortlist, and in reserve; 0 to endless while open. */
  readonly total: Bounds;
  readonly reserve: Bounds;
  /** How places are shared out; absent where they are not. */
  readonly by?: Sharing;
}

/** What ranking needs of them. */
export type RankSettings = Pick<RoundSettings, 'rules' | 'total' | 'reserve' | 'by' | 'scoring' | 'pack'>;

export interface Sharing {
  readonly fact: string;
  readonly title: string;
  /** Every value of the fact, in the order declared. */
  readonly groups: readonly SharingGroup[];
  /** Whether any group has a limit, so that it matters who is of which. */
  readonly limited: boolean;
}

export interface SharingGroup extends RoundGroup, Limit {}

/** Where the round of a notice is declared, and what it is made of; undefined, and told, where something lacks. */
export const settingsOf = (
  pack: Pack,
  notice: Notice,
  asOf: CivilDate,
  decisions: Decisions,
  report: Report,
): RoundSettings | undefined => {
  const rules = notice.round;
  if (rules === undefined) {
    report('round/no-round', spanAt(notice.place), { notice: notice.title });
    return undefined;
  }
  const scoring = pack.scorings.find(
    ({ id, notice: of }) => id === rules.scoring && (of === undefined || of === notice.id),
  );
  if (scoring === undefined) {
    const params = { scoring: rules.scoring, notice: notice.title };
    report('round/no-scoring', spanAt(rules.place), params);
    return undefined;
  }
  const world = createWorld({ pack, facts: {}, asOf, notice: notice.id, decisions });
  const blank = scoreOf(world, scoring.id);
  if (blank === undefined) {
    report('round/open-scoring', spanAt(scoring.place), { scoring: scoring.title });
    return undefined;
  }
  const counting: Counting = {
    place: rules.place,
    report,
    find: (expression) => valueIn(world, expression),
  };
  const { quota } = rules;
  const [bonusMost, deductionMost] = [scoring.bonusMost, scoring.deductionMost].map(
    (most) => most && counting.find(most),
  );
  return {
    pack,
    notice,
    rules,
    scoring,
    blank,
    ...(typeof bonusMost === 'number' && { bonusMost }),
    ...(typeof deductionMost === 'number' && { deductionMost }),
    asOf,
    decisions,
    total: boundsOf(quota.total, Number.POSITIVE_INFINITY, 'quota.total', counting),
    reserve: boundsOf(rules.reserve, 0, 'reserve', counting),
    ...(quota.by !== undefined && { by: sharingOf(pack, quota.by, rules, counting) }),
  };
};

/** Where something of a pack or a case stands, for a diagnostic. */
export const spanAt = ({ file, line, column }: Place): Span => {
  const position = { offset: 0, line, column };
  return { file, start: position, end: position };
};

/** How numbers of the quota are found. */
interface Counting {
  readonly place: Place;
  readonly report: Report;
  readonly find: (expression: Expression) => Scalar | undefined;
}

const boundsOf = (
  expression: Expression | undefined,
  otherwise: number,
  key: string,
  counting: Counting,
): Bounds => {
  const count = countOf(expression, otherwise, key, counting);
  if (count !== undefined) return { least: count, most: count };
  counting.report('round/open-quota', spanAt(counting.place), { key });
  return { least: 0, most: Number.POSITIVE_INFINITY };
};

const sharingOf = (pack: Pack, by: string, { quota }: RoundRules, counting: Counting): Sharing => {
  const fact = pack.facts[by];
  const titles = fact?.type.kind === 'enum' ? fact.type.values : {};
  const groups = Object.entries(titles).map(([id, title]): SharingGroup => {
    const own = Object.hasOwn(quota.each, id) ? quota.each[id] : undefined;
    const limitOf = (kind: 'least' | 'most', otherwise: number): number => {
      const key = own?.[kind] === undefined ? `quota.${kind}` : `quota.each.${id}.${kind}`;
      const count = countOf(own?.[kind] ?? quota[kind], otherwise, key, counting);
      if (count === undefined) counting.report('round/open-limit', spanAt(counting.place), { key });
      return count ?? otherwise;
    };
    return { id, title, least: limitOf('least', 0), most: limitOf('most', Number.POSITIVE_INFINITY) };
  });
  const limited = groups.some(({ least, most }) => least > 0 || Number.isFinite(most));
  return { fact: by, title: fact?.title ?? by, groups, limited };
};

/** A whole number, `otherwise` where none is written, undefined where it has no value. */
const countOf = (
  expression: Expression | undefined,
  otherwise: number,
  key: string,
  { place, report, find }: Counting,
): number | undefined => {
  if (expression === undefined) return otherwise;
  const value = find(expression);
  if (typeof value !== 'number') return undefined;
  // What a formula leaves behind the fifteenth digit is no part of the number.
  const count = Number(value.toPrecision(15));
  if (Number.isInteger(count) && count >= 0) return count;
  report('round/not-a-count', spanAt(place), { key, value: String(count) });
  return otherwise;
};
