/** How the cases of a notice are judged together: `round` of a notice file → `Notice.round`. */
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, keySpanAt, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import type { Notice } from '../model/notice.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { RoundEvent, RoundFigure, RoundRecord, RoundRules, TieBreak } from '../model/round.ts';
import { ROUND_FIGURES } from '../model/round.ts';
import type { Scoring } from '../model/scoring.ts';
import { scoringsUnder } from './case-names.ts';
import { requireCitations } from './citations.ts';
import { statesUnder } from './citing.ts';
import { linkTyped } from './expression.ts';
import type { Typed } from './expression-linking.ts';
import { nameTable } from './names.ts';
import { linkDocuments } from './round-documents.ts';
import { linkQuota } from './round-quota.ts';
import { countUnder } from './scoring-numbers.ts';
import type { ScoringScope } from './scoring-scope.ts';
import { citationsOf, scopeUnder } from './scoring-scope.ts';

type Linked = Pick<Pack, 'procedures' | 'scorings'>;

/** The notices with their rounds; one whose round has a fault has none. */
export const linkRounds = (linked: Linked, scope: ScoringScope): Readonly<Record<string, Notice>> => {
  const { notices } = scope.vocabulary;
  const rounds = scope.names.notice.list.flatMap(({ id, cursor }) => {
    const at = child(cursor, 'round');
    const notice = notices[id];
    const round = at && notice && linkRound(at, notice, linked, scopeUnder(id, scope));
    return notice === undefined || round === undefined ? [] : [[id, { ...notice, round }] as const];
  });
  return { ...notices, ...Object.fromEntries(rounds) };
};

const linkRound = (
  cursor: Cursor,
  notice: Notice,
  linked: Linked,
  scope: ScoringScope,
): RoundRules | undefined => {
  const { names, report } = scope;
  const title = textUnder(cursor, 'title')?.trim() ?? '';
  const citations = requireCitations({ cursor, title, id: 'round' }, scope.citable, report);
  const scorings = scope.scorings.list.filter((one) => (one.notice ?? notice.id) === notice.id);
  const scoring = nameTable('scoring', scorings).resolve(child(cursor, 'scoring') ?? cursor, report);
  const stateAt = child(cursor, 'state');
  const state = stateAt && statesOf(linked).resolve(stateAt, report);
  const admissibleAt = child(cursor, 'admissible');
  const admissible = admissibleAt && names.rule.table.resolve(admissibleAt, report);
  const reserve = countUnder(cursor, 'reserve', scope);
  const record = linkRecord(child(cursor, 'record'), scoring, linked, scope);
  const rules = {
    title,
    citations,
    ...(state === undefined ? {} : { state }),
    ...(admissible === undefined ? {} : { admissible }),
    ties: itemsOf(child(cursor, 'ties')).flatMap((at) => linkTie(at, citations, scope) ?? []),
    quota: linkQuota(child(cursor, 'quota'), scope),
    ...(reserve === undefined ? {} : { reserve }),
    ...(record === undefined ? {} : { record }),
    documents: linkDocuments(child(cursor, 'documents'), notice, scope),
    place: placeAt(cursor),
  };
  return scoring === undefined ? undefined : { ...rules, scoring };
};

/** States of all procedures, by path or title. */
const statesOf = ({ procedures }: Linked) =>
  nameTable(
    'state',
    Object.values(procedures)
      .flatMap(({ root }) => statesUnder(root))
      .map(({ path, title }) => ({ id: path, title })),
  );

const linkTie = (
  cursor: Cursor,
  inherited: readonly Citation[],
  scope: ScoringScope,
): TieBreak | undefined => {
  const title = textUnder(cursor, 'title')?.trim() ?? '';
  const of = comparedBy(title, cursor, scope);
  const citations = citationsOf(cursor, inherited, scope);
  const order = textUnder(cursor, 'order') === 'lower' ? 'lower' : 'higher';
  return of && { title, citations, of: of.expression, order };
};

/** A score under `score`, or a number or a day under `of`. */
const comparedBy = (name: string, cursor: Cursor, scope: ScoringScope): Typed | undefined => {
  const { scorings, expressions, report, notice = '' } = scope;
  const [score, of] = [child(cursor, 'score'), child(cursor, 'of')];
  if ((score === undefined) === (of === undefined)) {
    report('link/tie-form', keySpanAt(child(cursor, 'title') ?? cursor), { name });
    return undefined;
  }
  if (score !== undefined) {
    const id = scorings.scoresUnder(notice).resolve(score, report);
    return id === undefined
      ? undefined
      : { expression: { op: 'score', score: id }, type: { kind: 'number' } };
  }
  const at = of ?? cursor;
  const typed = linkTyped(at, { ...expressions, dates: true }, 'value', report);
  if (typed === undefined || ORDERED.has(typed.type.kind)) return typed;
  report('link/tie-not-ordered', spanAt(at), { name, found: typed.type.kind });
  return undefined;
};

const ORDERED: ReadonlySet<Typed['type']['kind']> = new Set(['number', 'date', 'faulty']);

const linkRecord = (
  cursor: Cursor | undefined,
  scoring: string | undefined,
  linked: Linked,
  scope: ScoringScope,
): RoundRecord | undefined => {
  const ranking = scoringsUnder(linked, scope.notice).find(({ id }) => id === scoring);
  const event = (key: 'shortlisted' | 'not_shortlisted'): RoundEvent | undefined => {
    const at = cursor && child(cursor, key);
    return at && linkEvent(at, key, ranking, linked, scope);
  };
  const [shortlisted, leftOut] = [event('shortlisted'), event('not_shortlisted')];
  return shortlisted === undefined || leftOut === undefined ? undefined : { shortlisted, leftOut };
};

const linkEvent = (
  cursor: Cursor,
  key: 'shortlisted' | 'not_shortlisted',
  ranking: Scoring | undefined,
  { procedures }: Linked,
  scope: ScoringScope,
): RoundEvent | undefined => {
  const { names, report } = scope;
  const events = Object.values(procedures).flatMap((one) => Object.values(one.events));
  const event = nameTable('event', events).resolve(child(cursor, 'event') ?? cursor, report);
  const facts = entriesOf(child(cursor, 'facts')).flatMap(([, at]) => {
    const fact = names.fact.table.resolveKey(at, report);
    const figure = ROUND_FIGURES.find((one) => one === at.value);
    if (fact === undefined || figure === undefined) return [];
    if (figure === 'place' && key === 'not_shortlisted') report('link/record-without-place', spanAt(at), {});
    checkFigure(fact, figure, at, ranking, scope);
    return [[fact, figure] as const];
  });
  return event === undefined ? undefined : { event, facts: Object.fromEntries(facts) };
};

/** A figure is a number, and whole but for a total with decimals. */
const checkFigure = (
  fact: string,
  figure: RoundFigure,
  at: Cursor,
  ranking: Scoring | undefined,
  { vocabulary, report }: ScoringScope,
): void => {
  const type = vocabulary.facts[fact]?.type;
  if (type === undefined) return;
  const whole = figure !== 'total' || ranking === undefined || ranking.rounding.digits === 0;
  if (type.kind === 'number' && (whole || type.integer !== true)) return;
  const found = type.kind === 'number' ? 'integer' : type.kind;
  report('link/record-not-number', keySpanAt(at), { name: fact, found, figure });
};
