/**
 * Raw documents → a checked, frozen pack, or every fault they have. Entry of this folder and the only maker of a
 * `Pack`: names first, then what the names stand for, then what all of it together must hold to.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import { collect, hasErrors } from '../base/diagnostic.ts';
import { deepFreeze } from '../base/json.ts';
import type { Listener } from '../base/reference.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, rootOf } from '../load/cursor.ts';
import type { RawPack } from '../load/load.ts';
import type { Decision } from '../model/choice.ts';
import type { Pack } from '../model/pack.ts';
import { bearingsOf } from './bearings.ts';
import { linkCalendar } from './calendar.ts';
import { linkCatalogues } from './catalogues.ts';
import { finderIn } from './checks/check.ts';
import { checkPack } from './checks/checks.ts';
import { citableOf } from './citable.ts';
import { linkCitations } from './citations.ts';
import { citingOf } from './citing.ts';
import { linkComments } from './comments.ts';
import { checkCycles, needsOf } from './cycles.ts';
import { decisionScope, linkDecisions } from './decisions.ts';
import { gatherNames } from './declarations.ts';
import { linkDrafting } from './drafting-settings.ts';
import { linkExpression } from './expression.ts';
import type { ExpressionScope } from './expression-scope.ts';
import { checkExtent } from './extent.ts';
import { linkFacts } from './facts.ts';
import { linkGrades } from './grades.ts';
import { headPlacesOf } from './head-places.ts';
import { linkLedger } from './ledger.ts';
import { linkHead, linkNotes, orderProcedures } from './measure.ts';
import { linkNotices } from './notices.ts';
import { outlineOf } from './outline.ts';
import { linkParameters } from './parameters.ts';
import { linkProcedures } from './procedures.ts';
import { linkProvisions } from './provisions.ts';
import { linkRounds } from './round.ts';
import { linkAdvisories, linkRules } from './rules.ts';
import type { LinkScope } from './scope.ts';
import { linkScorings } from './scoring.ts';
import { gatherScorings } from './scoring-names.ts';
import type { ScoringScope, Vocabulary } from './scoring-scope.ts';
import { linkTransition } from './transition.ts';
import { usesOf } from './uses.ts';

export interface Linked {
  /** Absent if anything has an error. */
  readonly pack?: Pack;
  readonly diagnostics: readonly Diagnostic[];
}

/** `listener`: told of every name that is met on the way. */
export const link = (raw: RawPack, listener?: Listener): Linked => {
  const { report, diagnostics } = collect(listener);
  const names = gatherNames(raw, report);
  const outline = outlineOf(raw.chapters, report);
  const decisions = decisionScope(names.decision, report);
  const scorings = gatherScorings(raw.chapters.map(rootOf), names.notice.list, report);
  const citable = citableOf(raw, outline, decisions);
  const scope: LinkScope = { names, scorings, citable, decisions, report };

  const measure = rootOf(raw.measure);
  const linkedDecisions = linkDecisions(scope);
  const vocabulary = { ...linkVocabulary(scope), decisions: linkedDecisions };
  const expressions = expressionScope(scope, vocabulary);
  const logic = linkLogic(raw, { ...scope, expressions, vocabulary });
  const parts = {
    ...linkHead(measure, scope),
    ...vocabulary,
    ...logic,
    notices: linkRounds(logic, { ...scope, expressions, vocabulary }),
    chapters: linkProvisions(outline, {
      parameters: names.parameter.table,
      parameterOf: (id) => vocabulary.parameters[id],
      chosenOf: (id) => linkedDecisions[id]?.chosen,
      report,
    }),
    notes: linkNotes(raw.notes && rootOf(raw.notes), scope),
    calendar: linkCalendar(raw.calendar, report),
    places: headPlacesOf(raw, scope),
  };
  const comments = linkComments(raw.comments && rootOf(raw.comments), parts, scope);
  const answer = names.rule.table.resolve(child(measure, 'answer') ?? measure, report);
  const effective = linkEffective(measure, scope, expressions);
  const transition = linkTransition(measure, parts, scope);
  const drafting = linkDrafting(measure);
  const needs = needsOf(parts);
  checkCycles(needs, { rules: names.rule.list, scorings: scorings.list, scores: scorings.scores }, report);
  checkExtent(parts, needs, names, report);
  if (answer === undefined || effective === undefined || hasErrors(diagnostics())) {
    return { diagnostics: diagnostics() };
  }

  const uses = usesOf({ ...parts, decisions: {} }, effective);
  const pack: Pack = {
    ...parts,
    ...(comments === undefined ? {} : { comments }),
    hash: raw.hash,
    answer,
    effective,
    ...(transition === undefined ? {} : { transition }),
    ...(drafting === undefined ? {} : { drafting }),
    decisions: withUse(linkedDecisions, uses.decisions),
    ...bearingsOf(parts),
    ledger: linkLedger(
      outline,
      citingOf({ ...parts, effective, ...(transition === undefined ? {} : { transition }) }),
      report,
    ),
  };
  checkPack(pack, { find: finderIn(raw), uses, needs }, report);
  const found = diagnostics();
  return hasErrors(found) ? { diagnostics: found } : { pack: deepFreeze(pack), diagnostics: found };
};

const linkVocabulary = (scope: LinkScope): Omit<Vocabulary, 'decisions'> => {
  const catalogues = linkCatalogues(scope);
  const parameters = linkParameters(scope);
  return {
    catalogues,
    facts: linkFacts(scope, catalogues),
    parameters,
    notices: linkNotices(scope, parameters),
  };
};

type Logic = Pick<Pack, 'rules' | 'advisories' | 'grades' | 'scorings' | 'procedures'>;

const linkLogic = (raw: RawPack, scope: ScoringScope): Logic => {
  const { names, citable, expressions, vocabulary, report } = scope;
  return {
    rules: linkRules(scope, expressions),
    advisories: linkAdvisories(scope, expressions),
    grades: linkGrades(raw.grades && rootOf(raw.grades), scope, expressions, vocabulary.facts),
    scorings: linkScorings(scope),
    procedures: linkProcedures(
      orderProcedures(rootOf(raw.measure), scope),
      { ...expressions, dates: true, roles: names.role.table, procedures: names.procedure.table, citable },
      report,
    ),
  };
};

/** What an expression may name anywhere; a fact or parameter with a fault of its own is known by name only. */
const expressionScope = (
  { names, scorings, decisions }: LinkScope,
  { facts, parameters }: Pick<Vocabulary, 'facts' | 'parameters'>,
): ExpressionScope => ({
  facts: names.fact.table,
  factOf: (id) => facts[id],
  parameters: names.parameter.table,
  parameterTypeOf: (id) => parameters[id]?.type,
  rules: names.rule.table,
  scores: scorings.scores,
  decisions,
  stages: names.stage.table,
  lets: new Map(),
  dates: false,
});

const linkEffective = (
  measure: Cursor,
  { citable, report }: LinkScope,
  expressions: ExpressionScope,
): Pack['effective'] | undefined => {
  const effective = child(measure, 'effective') ?? measure;
  const at = child(effective, 'on') ?? effective;
  const on = linkExpression(at, { ...expressions, dates: true }, 'date', report);
  const citations = linkCitations(child(effective, 'cite'), citable, report);
  return on === undefined ? undefined : { on, citations };
};

/** Decisions of which some value depends are switchable: another option can be tried. */
const withUse = (
  decisions: Pack['decisions'],
  used: ReadonlySet<string>,
): Readonly<Record<string, Decision>> =>
  Object.fromEntries(
    Object.entries(decisions).map(([id, decision]) => [id, { ...decision, switchable: used.has(id) }]),
  );
