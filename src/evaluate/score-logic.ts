/**
 * A score as plain JSON-Logic. That knows neither judges nor decimals nor rounding, so that only a table is written of
 * which every number is whole. LAW: on facts of which none is missing, the logic comes to the points of the score.
 */
import type { Expression } from '../model/expression.ts';
import type { Missing } from '../model/finding.ts';
import type { Adjustment, Band, BandEnd, Indicator, Scale, ScoreGroup, Scoring } from '../model/scoring.ts';
import type { Frame } from './frame.ts';
import { scoringFor } from './score.ts';
import { numberIn, waitsFor } from './score-scales.ts';
import { isExact, isWhole } from './whole.ts';
import type { Written } from './written.ts';
import { alternative, bound, conjunction, over } from './written.ts';

/** Writes an expression that stands in no rule. */
type Write = (expression: Expression) => Written;

/**
 * The logic of `{ score: name }`; open where it cannot be written, for what stands in the way. Undefined where no such
 * table applies.
 */
export const scoreLogic = (name: string, frame: Frame, write: Write): Written | undefined => {
  const { world } = frame;
  const [id = name] = name.split('.');
  const scoring = scoringFor(world.pack, world.notice?.id, id);
  if (scoring === undefined) return undefined;
  const writer = writerIn(frame, write);
  const group = scoring.groups.find((one) => one.id === name);
  return group === undefined ? writer.total(scoring) : writer.group(group, scoring);
};

const writerIn = (frame: Frame, write: Write) => {
  const unknown = (expression: Expression, owner: Titled): Written => {
    const open = waitsFor(frame, expression);
    return open.length === 0 ? obstacle(owner) : { logic: null, open };
  };

  /** A whole number of the table, never below `least`; or what stands in the way. */
  const whole = (expression: Expression, owner: Titled, least = 0): number | Written => {
    const number = numberIn(frame, expression);
    if (number === undefined) return unknown(expression, owner);
    return Number.isInteger(number) ? Math.max(least, number) : obstacle(owner);
  };

  const total = (scoring: Scoring): Written => {
    const { groups, bonuses, bonusMost, deductions, deductionMost } = scoring;
    const earned = sum([
      ...groups.map((one) => weightedGroup(one, scoring)),
      ...(bonuses.length === 0 ? [] : [adjusted(bonuses, bonusMost, scoring)]),
    ]);
    if (deductions.length === 0 && groups.every(({ weight }) => (numberIn(frame, weight) ?? 0) >= 0))
      return earned;
    const taken = adjusted(deductions, deductionMost, scoring);
    return over([earned, taken], (sides) => ({ max: [0, { '-': sides }] }));
  };

  const weightedGroup = (group: ScoreGroup, scoring: Scoring): Written => {
    const weight = whole(group.weight, group, -Infinity);
    const points = groupPoints(group, scoring);
    if (typeof weight !== 'number') return over([weight, points], () => null);
    return weight === 1 ? points : over([points], (one) => ({ '*': [weight, ...one] }));
  };

  const groupPoints = ({ indicators }: ScoreGroup, { panel }: Scoring): Written =>
    sum(
      indicators.map((one) => {
        const max = whole(one.max, one);
        return typeof max === 'number' ? onScale(one.scale, max, one, panel?.by) : max;
      }),
    );

  const onScale = (scale: Scale, max: number, owner: Indicator, role: string | undefined): Written => {
    switch (scale.kind) {
      case 'bands':
        return inBands(scale.of, scale.bands, max, owner);
      case 'formula':
        return formula(scale.points, owner, max);
      case 'judges':
        return unwritten({
          kind: 'judgement',
          path: owner.id,
          title: owner.title,
          ...(role !== undefined && { by: role }),
        });
      case 'best':
        return over(
          scale.of.map((one) => onScale(one, max, owner, role)),
          (points) => ({ max: points }),
        );
    }
  };

  const inBands = (of: Expression, bands: readonly Band[], max: number, owner: Indicator): Written => {
    if (!bands.every((band) => 'values' in band) && !isExact(of, frame.world)) return obstacle(owner);
    const looked = write(of);
    return bands.reduceRight<Written>((otherwise, band) => {
      const points = whole(band.points, owner);
      const then = typeof points === 'number' ? bound(Math.min(points, max)) : points;
      return alternative(inBand(looked, band, owner), then, otherwise);
    }, bound(0));
  };

  const inBand = (looked: Written, band: Band, owner: Indicator): Written => {
    if ('values' in band) return over([looked], ([value = null]) => ({ in: [value, [...band.values]] }));
    const side = (end: BandEnd | undefined, strict: string): Written => {
      if (end === undefined) return bound(true);
      const at = numberIn(frame, end.at);
      if (at === undefined) return unknown(end.at, owner);
      return over([looked], ([value = null]) => ({ [end.included ? `${strict}=` : strict]: [value, at] }));
    };
    return conjunction([side(band.from, '>'), side(band.to, '<')]);
  };

  /** Between 0 and full marks, or a cap. */
  const formula = (points: Expression, owner: Titled, most: number | undefined): Written => {
    if (!isWhole(points, frame.world)) return obstacle(owner);
    return over([write(points)], ([logic = null]) => {
      if (typeof logic === 'number') return Math.max(0, Math.min(logic, most ?? logic));
      return { max: [0, most === undefined ? logic : { min: [most, logic] }] };
    });
  };

  const adjusted = (all: readonly Adjustment[], most: Expression | undefined, scoring: Scoring): Written => {
    const cap = most === undefined ? undefined : whole(most, scoring);
    const points = sum(all.map(adjustment));
    if (cap === undefined) return points;
    return typeof cap === 'number'
      ? over([points], (one) => ({ min: [cap, ...one] }))
      : over([cap, points], () => null);
  };

  const adjustment = (one: Adjustment): Written => {
    const most = one.most === undefined ? undefined : whole(one.most, one);
    if (typeof most === 'object') return most;
    const points = formula(one.points, one, most);
    return one.when === undefined ? points : alternative(write(one.when), points, bound(0));
  };

  return { total, group: groupPoints };
};

interface Titled {
  readonly id: string;
  readonly title: string;
}

const unwritten = (missing: Missing): Written => ({ logic: null, open: [missing] });

/** A number that is not whole. */
const obstacle = ({ id, title }: Titled): Written => unwritten({ kind: 'fact', path: id, title });

const sum = (parts: readonly Written[]): Written => {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  return over(parts, (numbers) => ({ '+': [0, ...numbers] }));
};
