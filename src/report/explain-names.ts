/** A parameter, a fact, a decision or a state explained: one line each inside others, or a page of its own. */
import type { Decision } from '../model/choice.ts';
import type { Expression } from '../model/expression.ts';
import type { Fact } from '../model/fact.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Citation } from '../model/provision.ts';
import type { Rule } from '../model/rule.ts';
import type { FactValue, Field } from '../model/value.ts';
import type { ExplainContext } from './explain-context.ts';
import { block, bullet, paragraph, titleLines } from './explain-context.ts';
import type { Mentions } from './mentions.ts';
import { expressionsOf, mentionsIn } from './mentions.ts';
import { parameterValue } from './parameter-values.ts';
import type { Reading } from './reading.ts';
import { parameterType, readingOf } from './reading.ts';
import { citationText } from './run-context.ts';
import { expressionsOfRound, expressionsOfScoring } from './scoring-expressions.ts';
import { speakerOf } from './sentence.ts';
import { roleTitle, statesOf } from './titles.ts';
import { isPeriodUnit, valueText } from './value-text.ts';

/** A parameter with its value and its citation. */
export const parameterLine = (parameter: Parameter, context: ExplainContext): string => {
  const { words } = context;
  const cited = words.cited(citationText(parameter.citations, words));
  return bullet(`${parameter.title}${words.colon}${parameterText(parameter, context)}${cited}`, context);
};

const parameterText = (parameter: Parameter, context: ExplainContext): string => {
  const { pack, words, style, occasion } = context;
  const type = parameterType(parameter.id, pack);
  const value = parameterValue(pack, parameter.id, occasion);
  if (value !== undefined) return valueText(value, type, style.language);
  if (parameter.setBy !== 'notice') return words.notSet;
  const given = Object.values(pack.notices).flatMap((notice) => {
    const one = notice.parameters[parameter.id];
    return one === undefined ? [] : [`${notice.title} ${valueText(one, type, style.language)}`];
  });
  return [words.setByNotice, ...given].join(words.semicolon);
};

/** A fact with its unit, who supplies it on what evidence, and the case's value where one is given. */
export const factLine = (fact: Fact, context: ExplainContext): string =>
  bullet(
    [fact.title + unitOf(fact, context), supplierOf(fact, context), caseValue(fact, context)]
      .filter((part) => part !== '')
      .join(context.words.semicolon),
    context,
  );

/** A field with its unit or its values, and who supplies it. */
export const fieldText = (field: Field, context: ExplainContext): string =>
  `${field.title}${unitOf(field, context)}${context.words.semicolon}${supplierOf(field, context)}`;

const unitOf = (field: Field, { words }: ExplainContext): string => {
  const { type } = field;
  if (type.kind === 'enum') return words.bracket(Object.values(type.values).slice(0, 8).join(words.comma));
  return type.kind === 'number' && type.unit !== undefined && !isPeriodUnit(type.unit)
    ? words.bracket(type.unit)
    : '';
};

const supplierOf = (field: Field, { pack, words }: ExplainContext): string => {
  const who = roleTitle(pack, field.by);
  const how = who === '' ? words.source[field.source] : words.suppliedBy(who, words.supplies[field.source]);
  return field.evidence === undefined
    ? how
    : `${how}${words.semicolon}${words.evidence}${words.colon}${field.evidence}`;
};

const caseValue = (fact: Fact, { outcome, words, style }: ExplainContext): string => {
  if (outcome === undefined) return '';
  const value: FactValue | undefined = outcome.replay.facts[fact.id];
  const shown = value === undefined ? words.unknown : valueText(value, fact.type, style.language);
  return `${words.caseSays}${words.colon}${shown}`;
};

/** 「ED-42 「近三年」从何时起算：现取 …」 */
export const decisionLine = (decision: Decision, context: ExplainContext): string => {
  const { words, occasion } = context;
  const option = occasion.decisions?.[decision.id] ?? decision.chosen;
  const chosen = `${words.chosenNow}${words.quote(decision.options[option] ?? option)}`;
  return bullet(`${decision.number} ${decision.question}${words.colon}${chosen}`, context);
};

/** The leaves whose own conditions speak of something; then score tables and rounds that do. */
export const usesOf = (
  context: ExplainContext,
  speaks: (mentions: Mentions) => boolean,
): readonly string[] => {
  const { pack, words } = context;
  const rounds = Object.values(pack.notices).flatMap(({ round }) => round ?? []);
  const users: readonly (readonly [Pick<Rule, 'title' | 'citations'>, readonly Expression[]])[] = [
    ...Object.values(pack.rules).map((rule) => [rule, expressionsOf(rule)] as const),
    ...pack.scorings.map((scoring) => [scoring, expressionsOfScoring(scoring)] as const),
    ...rounds.map((round) => [round, expressionsOfRound(round)] as const),
  ];
  return users
    .filter(([, expressions]) => speaks(mentionsIn(expressions)))
    .map(([{ title, citations }]) => bullet(title + words.cited(citationText(citations, words)), context));
};

/** Duties, timers and obligations in which something is named, however deep. */
const procedureUses = (
  context: ExplainContext,
  names: (part: Readonly<Record<string, unknown>>) => boolean,
): readonly string[] => {
  const speaks = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    (names(Object.fromEntries(Object.entries(value))) || Object.values(value).some(speaks));
  const { pack, words } = context;
  const cited = (citations: readonly Citation[]): string => words.cited(citationText(citations, words));
  return [
    ...statesOf(pack).flatMap((state) => [
      ...Object.values(state.timers).flatMap((timer) =>
        speaks(timer) ? [bullet(timer.title + cited(timer.citations), context)] : [],
      ),
      ...state.duties.flatMap((duty) =>
        speaks(duty) ? [bullet(duty.what + cited(duty.citations), context)] : [],
      ),
    ]),
    ...Object.values(pack.procedures).flatMap((procedure) =>
      Object.values(procedure.obligations).flatMap((one) =>
        speaks(one) ? [bullet(one.title + cited(one.citations), context)] : [],
      ),
    ),
  ];
};

/** The page of an editor decision: its readings, and what hangs on it. */
export const decisionBlocks = (decision: Decision, context: ExplainContext): readonly string[] => {
  const { pack, words, paint, occasion } = context;
  const chosen = occasion.decisions?.[decision.id] ?? decision.chosen;
  const options = Object.entries(decision.options).map(([id, means]) =>
    bullet(id === chosen ? `${means}${words.bracket(words.chosenMark)}` : means, context),
  );
  const uses = usesOf(context, (mentions) => mentions.decisions.has(decision.id));
  const parameters = Object.values(pack.parameters).filter((one) =>
    one.values.some(({ value }) => 'choose' in value && value.choose === decision.id),
  );
  return [
    ...titleLines(decision.number, decision.question, decision, context),
    ...block(words.options, options, context),
    ...(decision.switchable ? [] : [paint.as(words.notSwitchable, 'quiet'), '']),
    ...(decision.note === undefined ? [] : [paragraph(decision.note, context), '']),
    ...block(
      words.usedBy,
      [
        ...parameters.map((one) => parameterLine(one, context)),
        ...uses,
        ...procedureUses(
          context,
          (part) => part['choose'] === decision.id || part['decision'] === decision.id,
        ),
      ],
      context,
    ),
  ];
};

/** The page of a parameter: its value, its history, and where it is used. */
export const parameterBlocks = (parameter: Parameter, context: ExplainContext): readonly string[] => {
  const { pack, words, style } = context;
  const type = parameterType(parameter.id, pack);
  const history = parameter.values.map((one) => {
    const from = one.from === undefined ? '' : `${words.fromDate(one.from)}${words.colon}`;
    const chosen = one.value;
    const show = (value: FactValue | null): string =>
      value === null ? words.notSet : valueText(value, type, style.language);
    if (!('choose' in chosen)) return bullet(from + show(chosen.value), context);
    const decision = pack.decisions[chosen.choose];
    const branches = Object.entries(chosen.options).map(
      ([option, value]) => `${words.quote(decision?.options[option] ?? option)} ${show(value)}`,
    );
    return bullet(`${from}${decision?.number ?? chosen.choose} ${branches.join(words.semicolon)}`, context);
  });
  const uses = [
    ...usesOf(context, (mentions) => mentions.parameters.has(parameter.id)),
    ...procedureUses(context, (part) => part['parameter'] === parameter.id),
  ];
  const notes = parameter.note === undefined ? [] : [paragraph(parameter.note, context)];
  return [
    ...titleLines(words.parameters, parameter.title, parameter, context),
    paragraph(parameterText(parameter, context), context),
    ...notes,
    '',
    ...block(words.values, history, context),
    ...block(words.usedBy, uses, context),
  ];
};

/** The page of a fact: its fields, who supplies them, the bands of its grades, and where it is used. */
export const factBlocks = (fact: Fact, context: ExplainContext): readonly string[] => {
  const { words } = context;
  const fields = fact.type.kind === 'list' ? Object.values(fact.type.item) : [];
  const uses = usesOf(context, (mentions) => mentions.facts.has(fact.id));
  return [
    ...titleLines(words.facts, fact.title, fact, context),
    factLine(fact, context),
    ...fields.map((field) => bullet(fieldText(field, context), context, 1)),
    ...(fact.note === undefined ? [] : [paragraph(fact.note, context)]),
    '',
    ...block(words.bands, bandLines(fact, context), context),
    ...block(words.usedBy, uses, context),
  ];
};

/** The tables that propose a value for a field of the list's records, or for any. */
export const bandLines = (fact: Fact, context: ExplainContext, field?: string): readonly string[] => {
  const { pack, words, style, occasion } = context;
  if (fact.type.kind !== 'list') return [];
  const { item } = fact.type;
  const speaker = speakerOf(style.language);
  const reading: Reading = { ...readingOf(pack, occasion), item };
  return Object.values(pack.grades)
    .filter((table) => table.list === fact.id && (field === undefined || table.field === field))
    .flatMap((table) => {
      const { appliesWhen } = table;
      const when =
        appliesWhen === undefined
          ? ''
          : words.bracket(words.appliesWhen(speaker.condition(appliesWhen, reading)));
      return [
        bullet(table.title + when + words.cited(citationText(table.citations, words)), context),
        ...table.bands.map((band) => {
          const grade = valueText(band.grade, item[table.field]?.type, style.language);
          return bullet(`${grade}${words.colon}${speaker.condition(band.when, reading)}`, context, 1);
        }),
      ];
    });
};
