/** A score table read back line by line: its total, groups and indicators, what is added, taken or vetoed, the panel. */
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { Adjustment, Indicator, ScoreGroup, Scoring } from '../model/scoring.ts';
import type { ScoringReading } from './scoring-reading.ts';
import { bareNumber, numberIn, pointsText } from './scoring-reading.ts';
import { bandItems, headedScale, scaleText, scaleTitle } from './scoring-scale.ts';
import { numberText } from './value-text.ts';

/** One thing that a score table says, and how deep it stands below the table. */
export interface ScoringLine {
  readonly depth: number;
  /** Of a group, an indicator, a bonus, a deduction or a veto. */
  readonly id?: string;
  readonly title?: string;
  /** Without the title. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly evidence: readonly string[];
}

/** The whole table: its total, its groups with their indicators, then what is added, taken and vetoed. */
export const scoringLines = (scoring: Scoring, context: ScoringReading): readonly ScoringLine[] => [
  line(0, scoringHead(scoring, context)),
  ...scoring.groups.flatMap((group) => groupLines(group, scoring, context)),
  ...adjustmentLines('bonuses', scoring, context),
  ...adjustmentLines('deductions', scoring, context),
  ...vetoLines(scoring, context),
];

/** Full marks of the total, how it is rounded, and what passes. */
export const scoringHead = (scoring: Scoring, context: ScoringReading): string => {
  const { score, words } = context;
  const full = sumOf(
    scoring.groups.map((group) => times(numberIn(group.weight, context), fullOf(group, context))),
  );
  const { mode, digits } = scoring.rounding;
  const rounded = score.digits(score.rounding[mode], digits);
  const head = [
    full === undefined ? score.headOpen(rounded) : score.head(score.points(numberText(full)), rounded),
    ...(scoring.pass === undefined ? [] : [score.passes(pointsText(scoring.pass, context))]),
  ];
  return head.join(words.semicolon);
};

/** Full marks, weight and floor of a group. */
export const groupText = (group: ScoreGroup, context: ScoringReading): string => {
  const { score, words } = context;
  const full = fullOf(group, context);
  const weight = numberIn(group.weight, context);
  return [
    ...(full === undefined ? [] : [score.fullMarks(score.points(numberText(full)))]),
    ...(weight === 1 ? [] : [score.weight(bareNumber(group.weight, context))]),
    ...(group.least === undefined ? [] : [score.groupFloor(pointsText(group.least, context))]),
  ].join(words.semicolon);
};

/** A group and its indicators. */
export const groupLines = (
  group: ScoreGroup,
  scoring: Scoring,
  context: ScoringReading,
): readonly ScoringLine[] => {
  const text = groupText(group, context);
  return [
    { ...line(0, text, group.citations), id: group.id, title: group.title },
    ...group.indicators.flatMap((one) => indicatorLines(one, scoring, context)),
  ];
};

/** An indicator in parts: its full marks, and what it gives for what, one entry a band. */
export const indicatorParts = (
  { max, scale, title }: Indicator,
  scoring: Scoring,
  context: ScoringReading,
): { readonly full: string; readonly lead: string; readonly items: readonly string[] } => ({
  full: pointsText(max, context),
  lead: scale.kind === 'best' ? context.score.best : '',
  items:
    scale.kind === 'best'
      ? scale.of.map((one) => headedScale(one, scoring, context))
      : scale.kind === 'bands'
        ? bandItems(scale, title, context)
        : [scaleText(scale, scoring, context)],
});

/** An indicator; of one that takes the best of several, those below it. */
export const indicatorLines = (
  indicator: Indicator,
  scoring: Scoring,
  context: ScoringReading,
): readonly ScoringLine[] => {
  const { score, words } = context;
  const { scale } = indicator;
  const full = score.fullMarks(pointsText(indicator.max, context));
  const own =
    scale.kind === 'best'
      ? score.best
      : scale.kind === 'bands' && scaleTitle(scale, context) === indicator.title
        ? scaleText(scale, scoring, context)
        : headedScale(scale, scoring, context);
  return [
    {
      ...line(1, words.bracket(full) + words.colon + own, indicator.citations),
      id: indicator.id,
      title: indicator.title,
      evidence: indicator.evidence,
    },
    ...(scale.kind === 'best' ? scale.of.map((one) => line(2, headedScale(one, scoring, context))) : []),
  ];
};

/** Bonuses or deductions under their heading, which says what they come to together at most. */
export const adjustmentLines = (
  kind: 'bonuses' | 'deductions',
  scoring: Scoring,
  context: ScoringReading,
): readonly ScoringLine[] => {
  const all = scoring[kind];
  if (all.length === 0) return [];
  const { score } = context;
  const most = kind === 'bonuses' ? scoring.bonusMost : scoring.deductionMost;
  const head = most === undefined ? '' : score.atMostTogether(pointsText(most, context));
  return [
    { ...line(0, head), title: score[kind] },
    ...all.map((one) => ({
      ...line(1, context.words.colon + adjustmentText(one, kind, context), one.citations),
      id: one.id,
      title: one.title,
    })),
  ];
};

const adjustmentText = (
  { when, points, most }: Adjustment,
  kind: 'bonuses' | 'deductions',
  context: ScoringReading,
): string => {
  const { score, words, speaker, reading } = context;
  const [by, each, anyway] =
    kind === 'bonuses'
      ? [score.addsBy, score.addsEach, score.addsAnyway]
      : [score.takesBy, score.takesEach, score.takesAnyway];
  const amount = pointsText(points, context);
  const counted = perCount(points, context);
  const given =
    counted !== undefined
      ? each(speaker.value(counted.count, reading), score.points(numberText(counted.points)))
      : numberIn(points, context) === undefined
        ? by(amount)
        : anyway(amount);
  const said = when === undefined ? given : score.when(speaker.condition(when, reading), given);
  return most === undefined ? said : said + words.clause + score.atMost(pointsText(most, context));
};

/** Points as so many times a number of records. */
const perCount = (
  points: Expression,
  context: ScoringReading,
): { readonly points: number; readonly count: Expression } | undefined => {
  if (points.op !== '*' || points.args.length !== 2) return undefined;
  const count = points.args.find((one) => one.op === 'count');
  const other = points.args.find((one) => one !== count);
  const number = other === undefined ? undefined : numberIn(other, context);
  return count === undefined || number === undefined ? undefined : { points: number, count };
};

/** What is out whatever its total, under its heading. */
export const vetoLines = (scoring: Scoring, context: ScoringReading): readonly ScoringLine[] =>
  scoring.vetoes.length === 0
    ? []
    : [
        { ...line(0, context.score.vetoLead), title: context.score.vetoes },
        ...scoring.vetoes.map((one) => ({
          ...line(
            1,
            context.words.colon + context.speaker.condition(one.when, context.reading),
            one.citations,
          ),
          id: one.id,
          title: one.title,
        })),
      ];

/** How the panel is made up and its marks are merged, as sentences; none without a panel. */
export const panelLines = (scoring: Scoring, context: ScoringReading): readonly ScoringLine[] => {
  const { panel } = scoring;
  if (panel === undefined) return [];
  const { score, words, reading } = context;
  const facts = panel.conflictsWith.map((path) => factTitle(path, reading.pack));
  const said = [
    score.panelLead(reading.pack.roles[panel.by]?.title ?? panel.by),
    ...(panel.quorum !== undefined
      ? [score.quorumRule(bareNumber(panel.quorum, context), panel.odd)]
      : panel.odd
        ? [score.oddRule]
        : []),
    score.merge[panel.merge],
    ...(panel.spreadMost === undefined ? [] : [score.spreadRule(pointsText(panel.spreadMost, context))]),
    ...(facts.length === 0 ? [] : [score.conflictRule(facts.join(words.comma))]),
  ];
  return said.map((text, index) => line(0, text, index === 0 ? panel.citations : []));
};

const fullOf = (group: ScoreGroup, context: ScoringReading): number | undefined =>
  sumOf(group.indicators.map((one) => numberIn(one.max, context)));

const sumOf = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);

const times = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a * b;

/** `list.field` of a list of records by both titles. */
const factTitle = (path: string, pack: Pack): string => {
  const own = pack.facts[path];
  if (own !== undefined) return own.title;
  const at = path.lastIndexOf('.');
  const list = pack.facts[path.slice(0, Math.max(0, at))];
  const field = list?.type.kind === 'list' ? list.type.item[path.slice(at + 1)] : undefined;
  return list === undefined || field === undefined ? path : `${list.title}\u00b7${field.title}`;
};

const line = (depth: number, text: string, citations: readonly Citation[] = []): ScoringLine => ({
  depth,
  text,
  citations,
  evidence: [],
});
