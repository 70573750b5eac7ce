/** What is to be said of a score, in phrases shared by the terminal, the page and the documents of a round. */
import type { Explanation } from '../model/finding.ts';
import type { Replay, ScoreStanding } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type {
  AdjustmentScore,
  GroupScore,
  IndicatorScore,
  JudgeScore,
  PanelScore,
  Points,
  Score,
} from '../model/score.ts';
import type { Scoring } from '../model/scoring.ts';
import { numberOf } from './at-least.ts';
import type { Occasion } from './parameter-values.ts';
import { explanationType, missingReasons } from './reasons.ts';
import type { ScoreWords } from './score-words.ts';
import { scoreWordsOf } from './score-words.ts';
import { indicatorIn, scoreNamed, scoringIn } from './scoring-lookup.ts';
import type { ScoringReading } from './scoring-reading.ts';
import { scoringReading } from './scoring-reading.ts';
import { bandText, scaleTitle } from './scoring-scale.ts';
import type { Language } from './style.ts';
import { pathTitle, roleTitle } from './titles.ts';
import { numberText, valueText } from './value-text.ts';

/** A score with the table it was made by, ready to be spoken of. */
export interface ScoreView {
  readonly pack: Pack;
  readonly score: Score;
  /** Absent: the pack at hand does not hold it. */
  readonly scoring?: Scoring;
  readonly reading: ScoringReading;
  readonly replay: Pick<Replay, 'facts' | 'provenance'>;
}

/** Finds the table of a score. */
export const scoreViewOf = (
  score: Score,
  pack: Pack,
  occasion: Occasion,
  replay: ScoreView['replay'],
  language: Language,
): ScoreView => {
  const scoring = scoringIn(pack, score.scoring, occasion.notice);
  return {
    pack,
    score,
    ...(scoring === undefined ? {} : { scoring }),
    reading: scoringReading(pack, scoring, occasion, language),
    replay,
  };
};

/** Points as a number, or the interval they lie in; of a mean no more than two digits, or as many as its total has. */
export const pointsNumber = ({ points, least, most }: Points, words: ScoreWords, digits = 2): string => {
  const text = (value: number): string => numberText(Number(value.toFixed(Math.max(2, digits))));
  return points !== undefined || least === most
    ? text(points ?? least)
    : words.range(text(least), text(most));
};

/** Points of a group; all digits where fewer would say that they reach a least which they do not reach. */
export const groupNumber = (group: GroupScore, { reading, scoring }: ScoreView): string => {
  const short = pointsNumber(group, reading.score, scoring?.rounding.digits);
  return group.verdict === 'unmet' && Number(short) >= (group.floor ?? 0)
    ? pointsNumber(group, reading.score, 6)
    : short;
};

/** The total of a score as `pointsNumber` writes it. */
export const totalNumber = ({ total, least, most }: Score, words: ScoreWords): string =>
  pointsNumber({ ...(total === undefined ? {} : { points: total }), least, most }, words, MOST_DIGITS);

/** As exact as a score has it: a total is rounded already. */
const MOST_DIGITS = 6;

/** How a score stands, in one phrase: 「76.5 分（达到要求）」; an unknown one is undetermined. */
export const scoreStandingText = (standing: ScoreStanding | undefined, language: Language): string => {
  const words = scoreWordsOf(language);
  if (standing === undefined) return words.verdict.undetermined;
  const { total, least, most, verdict } = standing;
  const number = pointsNumber(
    { ...(total === undefined ? {} : { points: total }), least, most },
    words,
    MOST_DIGITS,
  );
  return words.standing(words.points(number), words.verdict[verdict]);
};

/** Whether anything can be missed: a pass mark, a floor, a veto. Otherwise a verdict says nothing. */
export const hasVerdict = ({ verdict, pass, vetoes, groups }: Score): boolean =>
  verdict !== 'met' ||
  pass !== undefined ||
  vetoes.length > 0 ||
  groups.some((one) => one.floor !== undefined);

/** Why the verdict is what it is: what was missed, or what may yet be; none where all is reached. */
export const scoreReasons = (score: Score, words: ScoreWords, comma: string): readonly string[] => {
  const { verdict, vetoes, groups, pass, total, least, most } = score;
  if (verdict === 'met' || verdict === 'not_applicable') return [];
  const titled = (wanted: Verdict): readonly string[] =>
    vetoes.filter((one) => one.verdict === wanted).map((one) => one.title);
  const floors = (wanted: Verdict): readonly GroupScore[] => groups.filter((one) => one.verdict === wanted);
  if (verdict === 'unmet') {
    const held = titled('met');
    return [
      ...(held.length === 0 ? [] : [words.vetoed(held.join(comma))]),
      ...floors('unmet').map((one) => words.shortOfFloor(one.title, numberText(one.floor ?? 0))),
      ...(pass === undefined || (total ?? most) >= pass
        ? []
        : [words.shortOfPass(numberText(pass - (total ?? most)))]),
    ];
  }
  const open = titled('undetermined');
  return [
    ...(open.length === 0 ? [] : [words.vetoOpen(open.join(comma))]),
    ...floors('undetermined').map((one) => words.floorOpen(one.title, numberText(one.floor ?? 0))),
    ...(pass !== undefined && least < pass && most >= pass ? [words.passOpen(numberText(pass))] : []),
  ];
};

/** What bonuses, or deductions, come to together, their common limit kept. */
export const togetherOf = (kind: 'bonuses' | 'deductions', view: ScoreView): Points => {
  const all = view.score[kind];
  const limit = kind === 'bonuses' ? view.scoring?.bonusMost : view.scoring?.deductionMost;
  const cap = (limit && numberOf(limit, view.pack, view.reading.reading)) ?? Number.POSITIVE_INFINITY;
  const [least, most] = (['least', 'most'] as const).map((end) =>
    Math.min(
      cap,
      all.reduce((sum, one) => sum + one[end], 0),
    ),
  );
  return { least: least ?? 0, most: most ?? 0, ...(least === most ? { points: least ?? 0 } : {}) };
};

/** Bonuses or deductions that come, or may come, to something. */
export const tellingOf = (all: readonly AdjustmentScore[]): readonly AdjustmentScore[] =>
  all.filter((one) => one.most > 0);

/** What an indicator's points come from: the value and its band, what a formula gives, the marks of the judges. */
export const indicatorReason = (one: IndicatorScore, view: ScoreView): string => {
  const { words, score: said } = view.reading;
  const scale = indicatorIn(view.scoring, one.id)?.scale;
  if (one.by === 'judges') return marksReason(one.id, view);
  if (one.by !== 'best') return valueReason(one, scale, view);
  const counts = scale?.kind === 'best' ? scale.of[one.best ?? -1] : undefined;
  if (counts === undefined) return one.points === undefined ? said.bestOpen : '';
  const reason = valueReason(one, counts, view);
  const title = scaleTitle(counts, view.reading);
  if (title === '') return reason;
  return said.bestOf(title) + (reason === '' ? '' : words.colon + reason);
};

const valueReason = (
  one: IndicatorScore,
  scale: { readonly kind: string } | undefined,
  view: ScoreView,
): string => {
  const { words, score: said, language } = view.reading;
  const { explanation } = one;
  if (explanation === undefined) return '';
  if (explanation.value === undefined)
    return said.unknownValue(unknownTitles(explanation, view).join(words.comma));
  const own = indicatorIn(view.scoring, one.id)?.scale;
  const bands = own?.kind === 'best' ? own.of[one.best ?? -1] : own;
  if (scale?.kind === 'bands' && bands?.kind === 'bands') {
    const band = bands.bands[one.band ?? -1];
    if (typeof explanation.value === 'boolean')
      return band === undefined ? '' : bandText(band, bands.of, view.reading);
    const looked =
      typeof explanation.value === 'number' ? Number(explanation.value.toFixed(6)) : explanation.value;
    const value = valueText(looked, explanationType(explanation, view.pack), language);
    return band === undefined || 'values' in band
      ? value
      : value + words.clause + bandText(band, bands.of, view.reading);
  }
  if (typeof explanation.value !== 'number') return '';
  const reckoned = said.asReckoned(numberText(Number(explanation.value.toFixed(6))));
  return explanation.value > one.max
    ? reckoned + words.clause + said.capped
    : explanation.value < 0
      ? reckoned + words.clause + said.notBelowZero
      : reckoned;
};

/** Titles of the facts for want of which a value is not known. */
const unknownTitles = (explanation: Explanation, { pack, reading }: ScoreView): readonly string[] => {
  const found = new Set<string>();
  const visit = (one: Explanation): void => {
    if (one.value !== undefined) return;
    if (one.name !== undefined && NAMING.has(one.op)) found.add(pathTitle(pack, one.name, reading.language));
    if (one.name !== undefined && one.op === 'score') {
      found.add(scoreNamed(pack, one.name, reading.reading.notice).title);
    }
    one.args.forEach(visit);
  };
  visit(explanation);
  return [...found];
};

/** Nodes whose name is a fact's. */
const NAMING: ReadonlySet<string> = new Set(['var', 'count', 'sum', 'some', 'all', 'none']);

/** The marks that count, then those that do not. */
const marksReason = (indicator: string, view: ScoreView): string => {
  const { words, score: said } = view.reading;
  const marks = (status: JudgeScore['status']): readonly string[] =>
    (view.score.panel?.judges ?? []).flatMap((judge) => {
      const mark = judge.marks[indicator];
      return judge.status === status && mark !== undefined ? [said.markOf(judge.name, numberText(mark))] : [];
    });
  const [counted, leftOut] = [marks('counted'), marks('set_aside')];
  const parts = [
    ...(counted.length === 0
      ? [said.awaitsMarks(roleTitle(view.pack, view.scoring?.panel?.by))]
      : [counted.join(words.comma)]),
    ...(leftOut.length === 0 ? [] : [said.leftOut(leftOut.join(words.comma))]),
  ];
  return parts.join(words.semicolon);
};

/** How the panel is made up: sheets that count, what is open, how far they are apart, who stood aside. */
export const panelReasons = (panel: PanelScore, { reading }: ScoreView): readonly string[] => {
  const { score: said } = reading;
  const people = (status: JudgeScore['status']): readonly string[] => {
    const count = panel.judges.filter((one) => one.status === status).length;
    return count === 0 ? [] : [said.people(count, said.judge[status])];
  };
  return [
    said.counted(panel.counted, panel.quorum),
    ...(panel.open === undefined ? [] : [said.panelOpen[panel.open]]),
    ...people('owed'),
    ...people('recused'),
    ...people('absent'),
    ...(panel.spread === undefined ? [] : [said.spread(numberText(panel.spread))]),
    ...(panel.review ? [said.review] : []),
  ];
};

/** What is still wanted, by whom it is to be supplied. */
export const scoreWants = ({ pack, score, replay, reading }: ScoreView): readonly string[] =>
  missingReasons(score.missing, { pack, replay, language: reading.language });
