/**
 * A small language of facts, parameters, decisions and rules, written in a few lines of YAML, in which conditions
 * can be linked and evaluated without a whole pack around them.
 */
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { collect } from '../../src/base/diagnostic.ts';
import type { Json, JsonObject } from '../../src/base/json.ts';
import { isJsonObject } from '../../src/base/json.ts';
import type { World, WorldGiven } from '../../src/evaluate/world.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Citable } from '../../src/link/citations.ts';
import type { Declarations, PackNames } from '../../src/link/declarations.ts';
import { linkExpression } from '../../src/link/expression.ts';
import { linkLets } from '../../src/link/expression-lets.ts';
import type { Expected, ExpressionScope } from '../../src/link/expression-scope.ts';
import type { Named, NameKind } from '../../src/link/names.ts';
import { nameTable } from '../../src/link/names.ts';
import { linkScorings } from '../../src/link/scoring.ts';
import { gatherScorings } from '../../src/link/scoring-names.ts';
import type { Cursor } from '../../src/load/cursor.ts';
import { child, entriesOf, itemsOf, rootOf } from '../../src/load/cursor.ts';
import { parseYaml } from '../../src/load/yaml-text.ts';
import type { Decision } from '../../src/model/choice.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Notice } from '../../src/model/notice.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Parameter } from '../../src/model/parameter.ts';
import type { GradeTable, Rule, RuleBody } from '../../src/model/rule.ts';
import type { FactSource, Facts, Field, Scalar, ValueType } from '../../src/model/value.ts';

const place = { file: 'spec', line: 1, column: 1 };

export interface Language {
  readonly pack: Pack;
  readonly scope: ExpressionScope;
}

/** The cursor of a YAML text, with the positions it really has. */
export const cursorOf = (text: string, file = 'spec'): Cursor => {
  const { report, diagnostics } = collect();
  const document = parseYaml({ file, text }, report);
  if (document === undefined) throw new Error(`broken YAML: ${JSON.stringify(diagnostics())}`);
  return rootOf(document);
};

/** The language that a mapping with `facts`, `parameters`, `decisions`, `rules`, `scoring` … declares. */
export const languageOf = (spec: Cursor): Language => {
  const facts = record(entriesOf(child(spec, 'facts')).map(([id, cursor]) => factOf(id, cursor.value)));
  const parameters = record(
    entriesOf(child(spec, 'parameters')).map(([id, at]) => parameterOf(id, at.value)),
  );
  const decisions = record(entriesOf(child(spec, 'decisions')).map(([id, at]) => decisionOf(id, at.value)));
  const stages = record(
    entriesOf(child(spec, 'stages')).map(([id, at]) => ({
      id,
      title: String(at.value),
      citations: [],
      place,
    })),
  );
  const ruleIds = entriesOf(child(spec, 'rules')).map(([id, at]) => ({ id, title: titleOf(id, at.value) }));
  const notices = record(
    entriesOf(child(spec, 'notices')).map(([id, at]) => ({
      id,
      title: id,
      illustrative: true,
      clauses: {},
      parameters: scalars(at.value),
      materials: [],
      place,
    })),
  );
  const roles = entriesOf(child(spec, 'roles')).map(([id, at]) => ({ id, title: String(at.value) }));
  const { report, diagnostics } = collect();
  const scorings = gatherScorings([spec], [], report);
  const scope: ExpressionScope = {
    scores: scorings.scores,
    facts: nameTable('fact', Object.values(facts)),
    factOf: (id) => facts[id],
    parameters: nameTable('parameter', Object.values(parameters)),
    parameterTypeOf: (id) => parameters[id]?.type,
    rules: nameTable('rule', ruleIds),
    decisions: {
      names: nameTable(
        'decision',
        Object.values(decisions).map(({ id, question, number }) => ({ id, title: question, alias: number })),
      ),
      options: new Map(Object.values(decisions).map(({ id, options }) => [id, Object.keys(options)])),
      numbers: new Map(Object.values(decisions).map(({ id, number }) => [id, number])),
    },
    stages: nameTable('stage', Object.values(stages)),
    lets: new Map(),
    dates: false,
  };
  const base = packOf({ facts, parameters, decisions, stages, notices });
  const rules = record(entriesOf(child(spec, 'rules')).map(([id, cursor]) => ruleOf(id, cursor, scope)));
  const grades = record(entriesOf(child(spec, 'grades')).map(([id, at]) => gradesOf(id, at, scope, facts)));
  const linked = linkScorings({
    names: namesOf({ role: roles, fact: Object.values(facts), notice: Object.values(notices) }),
    scorings,
    citable: anything(scope),
    decisions: scope.decisions,
    report,
    expressions: scope,
    vocabulary: { catalogues: {}, facts, parameters, notices, decisions },
  });
  if (diagnostics().length > 0) throw new Error(`scoring: ${JSON.stringify(diagnostics())}`);
  return {
    scope,
    pack: {
      ...base,
      roles: record(roles.map((one) => ({ ...one, citations: [], place }))),
      rules,
      grades,
      scorings: linked,
    },
  };
};

/** A text in which any article may be cited. */
const anything = ({ decisions }: ExpressionScope): Citable => ({
  chapters: new Set(),
  articles: new Map(),
  complete: false,
  sources: new Map(),
  clauses: new Set(),
  decisions,
});

const namesOf = (named: Partial<Record<NameKind, readonly Named[]>>): PackNames => {
  const of = (kind: NameKind): Declarations => ({ list: [], table: nameTable(kind, named[kind] ?? []) });
  return {
    role: of('role'),
    stage: of('stage'),
    fact: of('fact'),
    parameter: of('parameter'),
    catalogue: of('catalogue'),
    rule: of('rule'),
    advisory: of('advisory'),
    decision: of('decision'),
    notice: of('notice'),
    procedure: of('procedure'),
  };
};

export interface Linked {
  readonly expression?: Expression;
  readonly diagnostics: readonly Diagnostic[];
}

/** Links an expression in a language, with the `let`s given beside it. */
export const linkIn = (
  { scope }: Language,
  cursor: Cursor,
  expected: Expected = 'boolean',
  lets?: Cursor,
): Linked & { readonly lets: Readonly<Record<string, Expression>> } => {
  const { report, diagnostics } = collect();
  const named = linkLets(lets, scope, report);
  const expression = linkExpression(cursor, named.scope, expected, report);
  return { ...(expression && { expression }), lets: named.lets, diagnostics: diagnostics() };
};

/** A rule of one condition, put into a language's pack. */
export const withRule = ({ pack }: Language, when: Expression, lets: Rule['lets'] = {}): Pack => ({
  ...pack,
  rules: { ...pack.rules, tested: leaf('tested', when, lets) },
});

export const worldIn = (pack: Pack, facts: Facts, given: Partial<WorldGiven> = {}): World =>
  createWorld({ asOf: '2026-06-01', ...given, pack, facts });

const leaf = (id: string, when: Expression, lets: Rule['lets']): Rule => ({
  id,
  title: id,
  citations: [],
  body: { kind: 'when', when },
  lets,
  deciders: {},
  evidence: [],
  place,
});

const factOf = (id: string, raw: Json): Fact => ({ ...fieldOf(id, raw, 'declared'), citations: [], place });

const fieldOf = (id: string, raw: Json, source: FactSource): Field => {
  const given = isJsonObject(raw) ? raw : { type: String(raw) };
  const own = (text(given, 'source') ?? source) as FactSource;
  const numbers = { min: given['min'], max: given['max'] };
  return {
    id,
    title: titleOf(id, raw),
    type: typeOf(given, own),
    source: own,
    ...(text(given, 'by') !== undefined && { by: String(given['by']) }),
    ...(text(given, 'evidence') !== undefined && { evidence: String(given['evidence']) }),
    ...(typeof numbers.min === 'number' && { min: numbers.min }),
    ...(typeof numbers.max === 'number' && { max: numbers.max }),
  };
};

const typeOf = (given: JsonObject, source: FactSource): ValueType => {
  const kind = text(given, 'type') ?? 'boolean';
  const unit = text(given, 'unit');
  if (kind === 'list') {
    const item = Object.entries((given['item'] ?? {}) as JsonObject);
    return { kind, item: record(item.map(([id, raw]) => fieldOf(id, raw, source))) };
  }
  if (kind === 'enum') {
    const values = given['values'];
    return {
      kind,
      values: Array.isArray(values)
        ? Object.fromEntries(values.map((value) => [String(value), String(value)]))
        : Object.fromEntries(Object.entries((values ?? {}) as JsonObject).map(([v, t]) => [v, String(t)])),
    };
  }
  if (kind === 'boolean' || kind === 'string' || kind === 'date' || kind === 'month-day') return { kind };
  return {
    kind: 'number',
    ...(unit !== undefined && { unit }),
    ...(kind === 'integer' && { integer: true }),
  };
};

const parameterOf = (id: string, raw: Json): Parameter => {
  const given = isJsonObject(raw) ? raw : { value: raw };
  const value = given['value'];
  const kind = text(given, 'type') ?? (typeof value === 'boolean' ? 'boolean' : 'number');
  const history = Object.entries((given['values'] ?? {}) as JsonObject);
  return {
    id,
    title: titleOf(id, raw),
    type: typeOf({ ...given, type: kind }, 'declared'),
    citations: [],
    setBy: given['set_by'] === 'notice' ? 'notice' : 'measure',
    values:
      value !== undefined
        ? [{ value: { value: scalar(value) ?? null } }]
        : history.map(([from, one]) => ({ from, value: { value: scalar(one) ?? null } })),
    place,
  };
};

const decisionOf = (id: string, raw: Json): Decision => {
  const given = raw as JsonObject;
  const options = (given['options'] ?? {}) as JsonObject;
  return {
    id,
    number: text(given, 'id') ?? id,
    question: text(given, 'question') ?? id,
    citations: [],
    options: Object.fromEntries(Object.entries(options).map(([option, means]) => [option, String(means)])),
    chosen: text(given, 'chosen') ?? '',
    switchable: true,
    place,
  };
};

const ruleOf = (id: string, cursor: Cursor, scope: ExpressionScope): Rule => {
  const { report, diagnostics } = collect();
  const lets = linkLets(child(cursor, 'let'), scope, report);
  const link = (at: Cursor | undefined, expected: Expected): Expression | undefined =>
    at && linkExpression(at, lets.scope, expected, report);
  const appliesWhen = link(child(cursor, 'applies_when'), 'boolean');
  const body = bodyOf(cursor, link);
  if (body === undefined || diagnostics().length > 0) {
    throw new Error(`rule ${id}: ${JSON.stringify(diagnostics())}`);
  }
  return {
    ...leaf(id, { op: 'literal', value: true }, lets.lets),
    title: titleOf(id, cursor.value),
    body,
    ...(appliesWhen && { appliesWhen }),
    deciders: texts(child(cursor, 'decided_by')?.value),
  };
};

const bodyOf = (
  cursor: Cursor,
  link: (at: Cursor | undefined, expected: Expected) => Expression | undefined,
): RuleBody | undefined => {
  const ids = (at: Cursor | undefined): readonly string[] => itemsOf(at).map((item) => String(item.value));
  const when = link(child(cursor, 'when'), 'boolean');
  if (when !== undefined) return { kind: 'when', when };
  const some = child(cursor, 'at_least');
  if (some !== undefined) {
    const least = link(child(some, 'n'), 'number');
    return least && { kind: 'at_least', least, of: ids(child(some, 'of')) };
  }
  for (const kind of ['all', 'any', 'none'] as const) {
    const of = child(cursor, kind);
    if (of !== undefined) return { kind, of: ids(of) };
  }
  return undefined;
};

const gradesOf = (
  id: string,
  cursor: Cursor,
  scope: ExpressionScope,
  facts: Readonly<Record<string, Fact>>,
): GradeTable => {
  const { report, diagnostics } = collect();
  const list = String(child(cursor, 'list')?.value);
  const type = facts[list]?.type;
  const inside = { ...scope, ...(type?.kind === 'list' && { item: { list, fields: type.item } }) };
  const when = (at: Cursor | undefined): Expression | undefined =>
    at && linkExpression(at, inside, 'boolean', report);
  const appliesWhen = when(child(cursor, 'applies_when'));
  const bands = itemsOf(child(cursor, 'bands')).map((band) => ({
    grade: String(child(band, 'grade')?.value),
    when: when(child(band, 'when')) ?? { op: 'literal' as const, value: false },
  }));
  if (diagnostics().length > 0) throw new Error(`grades ${id}: ${JSON.stringify(diagnostics())}`);
  const field = String(child(cursor, 'field')?.value);
  return { id, title: id, citations: [], list, field, ...(appliesWhen && { appliesWhen }), bands, place };
};

const packOf = (
  parts: Pick<Pack, 'facts' | 'parameters' | 'decisions' | 'stages'> & {
    readonly notices: Readonly<Record<string, Notice>>;
  },
): Pack => ({
  id: 'language',
  version: '1',
  hash: '',
  title: '',
  preamble: [],
  issuer: '',
  language: 'zh',
  timeZone: 'Asia/Shanghai',
  effective: { on: { op: 'literal', value: '2026-01-01' }, citations: [] },
  answer: '',
  roles: {},
  sources: {},
  periods: { startDayCounts: { value: false }, roll: { value: true }, citations: [] },
  catalogues: {},
  chapters: [],
  reaches: {},
  rests: { onFacts: {}, onDay: [] },
  rules: {},
  advisories: {},
  grades: {},
  scorings: [],
  errata: [],
  notes: [],
  ledger: [],
  procedures: {},
  calendar: { years: {}, statutory: {}, reach: 4, local: [] },
  places: {},
  ...parts,
});

const titleOf = (id: string, raw: Json): string => (isJsonObject(raw) ? text(raw, 'title') : undefined) ?? id;
const text = (raw: JsonObject, key: string): string | undefined => {
  const value = raw[key];
  return typeof value === 'string' ? value : undefined;
};
const scalar = (value: Json): Scalar | undefined => (typeof value === 'object' ? undefined : value);
const scalars = (raw: Json): Readonly<Record<string, Scalar>> =>
  Object.fromEntries(
    Object.entries(isJsonObject(raw) ? raw : {}).flatMap(([id, value]) => {
      const one = scalar(value);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
const texts = (raw: Json | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(isJsonObject(raw) ? raw : {}).map(([id, value]) => [id, String(value)]));
const record = <T extends { readonly id: string }>(parts: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(parts.map((part) => [part.id, part]));

/** A cursor at a value that no file holds: every place is the first of an empty text. */
export const cursorOfValue = (value: Json): Cursor => {
  const position = { offset: 0, line: 1, column: 1 };
  const span = { file: 'value', start: position, end: position };
  return rootOf({ source: { file: 'value', text: '' }, value, spanOf: () => span });
};

/** A condition linked in a language, as the rule `tested` of its pack; throws if it is refused. */
export const testedPack = (language: Language, condition: Json): Pack => {
  const { expression, diagnostics } = linkIn(language, cursorOfValue(condition));
  if (expression === undefined)
    throw new Error(`${JSON.stringify(condition)} ${JSON.stringify(diagnostics)}`);
  return withRule(language, expression);
};
