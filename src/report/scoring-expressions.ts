/** Every expression in a score table and in the rules of a round, for whoever asks what they speak of. */
import type { Expression } from '../model/expression.ts';
import type { RoundRules } from '../model/round.ts';
import type { Adjustment, Indicator, Scale, ScoreGroup, Scoring } from '../model/scoring.ts';

/** What a whole score table asks: every scale, number and condition in it. */
export const expressionsOfScoring = (scoring: Scoring): readonly Expression[] => [
  ...present(scoring.pass, scoring.bonusMost, scoring.deductionMost),
  ...scoring.groups.flatMap(expressionsOfGroup),
  ...[...scoring.bonuses, ...scoring.deductions].flatMap(expressionsOfAdjustment),
  ...scoring.vetoes.map((one) => one.when),
  ...present(scoring.panel?.quorum, scoring.panel?.spreadMost),
];

/** What a group asks with all its indicators. */
export const expressionsOfGroup = (group: ScoreGroup): readonly Expression[] => [
  group.weight,
  ...present(group.least),
  ...group.indicators.flatMap(expressionsOfIndicator),
];

/** What an indicator asks. */
export const expressionsOfIndicator = (indicator: Indicator): readonly Expression[] => [
  indicator.max,
  ...scaleExpressions(indicator.scale),
];

/** What a bonus or a deduction asks. */
export const expressionsOfAdjustment = ({ when, points, most }: Adjustment): readonly Expression[] => [
  ...present(when),
  points,
  ...present(most),
];

/** What a round asks: its quota, what decides between equals, how long its publicity is up, numbers in its documents. */
export const expressionsOfRound = ({
  ties,
  quota,
  reserve,
  documents,
}: RoundRules): readonly Expression[] => [
  ...ties.map((one) => one.of),
  ...present(quota.total, quota.most, quota.least, reserve),
  ...Object.values(quota.each).flatMap(({ most, least }) => present(most, least)),
  ...Object.values(documents).flatMap(({ title, paragraphs, closing, period }) => [
    ...present(period?.amount),
    ...[title, ...paragraphs, ...closing]
      .flat()
      .flatMap((part): readonly Expression[] =>
        typeof part === 'object' && 'parameter' in part ? [{ op: 'param', parameter: part.parameter }] : [],
      ),
  ]),
];

const scaleExpressions = (scale: Scale): readonly Expression[] => {
  switch (scale.kind) {
    case 'bands':
      return [
        scale.of,
        ...scale.bands.flatMap((band) =>
          'values' in band ? [band.points] : [...present(band.from?.at, band.to?.at), band.points],
        ),
      ];
    case 'formula':
      return [scale.points];
    case 'best':
      return scale.of.flatMap(scaleExpressions);
    case 'judges':
      return [];
  }
};

const present = (...expressions: readonly (Expression | undefined)[]): readonly Expression[] =>
  expressions.filter((one) => one !== undefined);
