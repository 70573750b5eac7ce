/** Score tables of chapters and notices → `Pack.scorings`. Entry of the files `scoring-*.ts`. */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, keySpanAt, oneOrMore, placeAt, textAt, textUnder } from '../load/cursor.ts';
import type { Citation } from '../model/provision.ts';
import type { Adjustment, Indicator, Rounding, ScoreGroup, Scoring, Veto } from '../model/scoring.ts';
import { ROUNDING_MODES } from '../model/scoring.ts';
import { requireCitations } from './citations.ts';
import type { Declared } from './declarations.ts';
import { linkExpression } from './expression.ts';
import type { DeclaredGroup, DeclaredScoring } from './scoring-names.ts';
import { amountUnder } from './scoring-numbers.ts';
import { linkPanelRules } from './scoring-panel.ts';
import { linkScale } from './scoring-scales.ts';
import type { ScoringScope } from './scoring-scope.ts';
import { citationsOf, scopeUnder } from './scoring-scope.ts';
import { checkTotals } from './scoring-totals.ts';

/** The measure's own, then those of each notice; one with a fault is left out. */
export const linkScorings = (scope: ScoringScope): readonly Scoring[] =>
  scope.scorings.list.flatMap((declared) => {
    const { notice } = declared;
    return linkScoring(declared, notice === undefined ? scope : scopeUnder(notice, scope)) ?? [];
  });

const linkScoring = (declared: DeclaredScoring, scope: ScoringScope): Scoring | undefined => {
  const { id, title, cursor, notice } = declared;
  const citations = requireCitations(declared, scope.citable, scope.report);
  const groups = declared.groups.map((group) => linkGroup(group, citations, scope));
  const adjustments = (all: readonly Declared[]): readonly Adjustment[] =>
    all.flatMap((one) => linkAdjustment(one, citations, scope) ?? []);
  const [pass, bonusMost, deductionMost] = ['pass', 'bonus_most', 'deduction_most'].map((key) =>
    amountUnder(cursor, key, scope),
  );
  const applies = child(cursor, 'applies_when');
  const appliesWhen = applies && linkExpression(applies, scope.expressions, 'boolean', scope.report);
  const panelAt = child(cursor, 'panel');
  const panel = panelAt && linkPanelRules(panelAt, citations, scope);
  const scoring: Scoring = {
    id,
    title: titleOf(declared, title),
    citations,
    ...(notice === undefined ? {} : { notice }),
    ...(appliesWhen === undefined ? {} : { appliesWhen }),
    rounding: roundingOf(child(cursor, 'round')),
    ...(pass === undefined ? {} : { pass }),
    groups: groups.flatMap((group) => group ?? []),
    bonuses: adjustments(declared.bonuses),
    deductions: adjustments(declared.deductions),
    ...(bonusMost === undefined ? {} : { bonusMost }),
    ...(deductionMost === undefined ? {} : { deductionMost }),
    vetoes: declared.vetoes.flatMap((one) => linkVeto(one, citations, scope) ?? []),
    ...(panel === undefined ? {} : { panel }),
    place: placeAt(cursor),
  };
  checkJudges(scoring, declared, panelAt, scope.report);
  if (groups.includes(undefined)) return undefined;
  checkTotals(scoring, declared, scope);
  return scoring;
};

const titleOf = ({ id }: Declared, title: string): string => (title === '' ? id : title);

/** The schema admits nothing else. */
const roundingOf = (cursor: Cursor | undefined): Rounding => {
  const mode = cursor && textUnder(cursor, 'mode');
  const digits = cursor && child(cursor, 'digits')?.value;
  return {
    digits: typeof digits === 'number' ? digits : 0,
    mode: ROUNDING_MODES.find((one) => one === mode) ?? 'half_up',
  };
};

const linkGroup = (
  declared: DeclaredGroup,
  inherited: readonly Citation[],
  scope: ScoringScope,
): ScoreGroup | undefined => {
  const { id, title, cursor } = declared;
  const citations = citationsOf(cursor, inherited, scope);
  const weight = amountUnder(cursor, 'weight', scope);
  const least = amountUnder(cursor, 'least', scope);
  const indicators = declared.indicators.map((one) => linkIndicator(one, citations, scope));
  const isFaulty = child(cursor, 'weight') !== undefined && weight === undefined;
  if (isFaulty || indicators.includes(undefined)) return undefined;
  return {
    id,
    title: titleOf(declared, title),
    citations,
    weight: weight ?? { op: 'literal', value: 1 },
    ...(least === undefined ? {} : { least }),
    indicators: indicators.flatMap((one) => one ?? []),
  };
};

const linkIndicator = (
  declared: Declared,
  inherited: readonly Citation[],
  scope: ScoringScope,
): Indicator | undefined => {
  const { id, title, cursor } = declared;
  const citations = citationsOf(cursor, inherited, scope);
  const max = amountUnder(cursor, 'max', scope);
  const scale = linkScale(declared, max, scope);
  const evidence = oneOrMore(child(cursor, 'evidence')).flatMap((one) => textAt(one) ?? []);
  return max === undefined || scale === undefined
    ? undefined
    : { id, title: titleOf(declared, title), citations, max, evidence, scale, place: placeAt(cursor) };
};

const linkAdjustment = (
  declared: Declared,
  inherited: readonly Citation[],
  scope: ScoringScope,
): Adjustment | undefined => {
  const { id, title, cursor } = declared;
  const { expressions, report } = scope;
  const whenAt = child(cursor, 'when');
  const when = whenAt && linkExpression(whenAt, expressions, 'boolean', report);
  const points = linkExpression(child(cursor, 'points') ?? cursor, expressions, 'number', report);
  const most = amountUnder(cursor, 'most', scope);
  const citations = citationsOf(cursor, inherited, scope);
  if (points === undefined || (whenAt !== undefined && when === undefined)) return undefined;
  return {
    id,
    title: titleOf(declared, title),
    citations,
    ...(when === undefined ? {} : { when }),
    points,
    ...(most === undefined ? {} : { most }),
    place: placeAt(cursor),
  };
};

const linkVeto = (
  declared: Declared,
  inherited: readonly Citation[],
  scope: ScoringScope,
): Veto | undefined => {
  const { id, title, cursor } = declared;
  const when = linkExpression(child(cursor, 'when') ?? cursor, scope.expressions, 'boolean', scope.report);
  const citations = citationsOf(cursor, inherited, scope);
  return when === undefined
    ? undefined
    : { id, title: titleOf(declared, title), citations, when, place: placeAt(cursor) };
};

/** Somebody must mark what is left to judges, and a panel must have something to mark. */
const checkJudges = (
  { title }: Scoring,
  { groups }: DeclaredScoring,
  panel: Cursor | undefined,
  report: Report,
): void => {
  const [judged] = groups
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => child(indicator.cursor, 'judges') ?? []);
  if (panel !== undefined && judged === undefined) {
    report('link/panel-without-judges', keySpanAt(panel), { name: title });
  }
  if (panel === undefined && judged !== undefined) {
    report('link/judges-without-panel', keySpanAt(judged), { name: title });
  }
};
