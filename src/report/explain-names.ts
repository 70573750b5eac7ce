/** A parameter, a fact, a decision or a state explained: one line each inside others, or a page of its own. */
import type { Decision } from '../model/choice.ts';
import type { Fact } from '../model/fact.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Due, State, Timer } from '../model/procedure.ts';
import type { FactValue, Field } from '../model/value.ts';
import type { ExplainContext } from './explain-context.ts';
import { block, bullet, paragraph, titleLines } from './explain-context.ts';
import { mentionsOfRules } from './mentions.ts';
import { parameterValue } from './parameter-values.ts';
import { parameterType, readingOf } from './reading.ts';
import { citationText } from './run-context.ts';
import { speakerOf } from './sentence.ts';
import { eventTitle, roleTitle, stateTitle } from './titles.ts';
import { isPeriodUnit, valueText } from './value-text.ts';

/** 「公示期：5个工作日（第十一条）」 */
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

/** 「主导产业年产值（亿元）：申报单位填报；证明材料：…」 with the case's value where one is given. */
export const factLine = (fact: Fact, context: ExplainContext): string =>
  bullet(
    [fact.title + unitOf(fact, context), supplierOf(fact, context), valueOf(fact, context)]
      .filter((part) => part !== '')
      .join(context.words.semicolon),
    context,
  );

const unitOf = (field: Field, { words }: ExplainContext): string => {
  const { type } = field;
  if (type.kind === 'enum') return words.bracket(Object.values(type.values).slice(0, 8).join(words.comma));
  return type.kind === 'number' && type.unit !== undefined && !isPeriodUnit(type.unit)
    ? words.bracket(type.unit)
    : '';
};

const supplierOf = (field: Field, { pack, words }: ExplainContext): string => {
  const who = roleTitle(pack, field.by);
  const how = who === '' ? words.source[field.source] : words.suppliedBy(who, words.source[field.source]);
  return field.evidence === undefined
    ? how
    : `${how}${words.semicolon}${words.evidence}${words.colon}${field.evidence}`;
};

const valueOf = (fact: Fact, { outcome, words, style }: ExplainContext): string => {
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

export const decisionBlocks = (decision: Decision, context: ExplainContext): readonly string[] => {
  const { pack, words, paint, occasion } = context;
  const chosen = occasion.decisions?.[decision.id] ?? decision.chosen;
  const options = Object.entries(decision.options).map(([id, means]) =>
    bullet(id === chosen ? `${means}${words.bracket(words.chosenMark)}` : means, context),
  );
  const uses = Object.values(pack.rules)
    .filter(
      (rule) => rule.parent === undefined && mentionsOfRules(pack, [rule.id]).decisions.has(decision.id),
    )
    .map((rule) => bullet(rule.title + words.cited(citationText(rule.citations, words)), context));
  return [
    ...titleLines(decision.number, decision.question, decision, context),
    ...block(words.options, options, context),
    ...(decision.switchable ? [] : [paint.as(words.notSwitchable, 'quiet'), '']),
    ...(decision.note === undefined ? [] : [paragraph(decision.note, context), '']),
    ...block(words.usedBy, uses, context),
  ];
};

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
  const uses = Object.values(pack.rules)
    .filter(
      (rule) => rule.body.kind === 'when' && mentionsOfRules(pack, [rule.id]).parameters.has(parameter.id),
    )
    .map((rule) => bullet(rule.title + words.cited(citationText(rule.citations, words)), context));
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

export const factBlocks = (fact: Fact, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const fields = fact.type.kind === 'list' ? Object.values(fact.type.item) : [];
  const uses = Object.values(pack.rules)
    .filter((rule) => rule.body.kind === 'when' && mentionsOfRules(pack, [rule.id]).facts.has(fact.id))
    .map((rule) => bullet(rule.title + words.cited(citationText(rule.citations, words)), context));
  return [
    ...titleLines(words.facts, fact.title, fact, context),
    factLine(fact, context),
    ...fields.map((field) =>
      bullet(
        `${field.title}${unitOf(field, context)}${words.semicolon}${supplierOf(field, context)}`,
        context,
        1,
      ),
    ),
    ...(fact.note === undefined ? [] : [paragraph(fact.note, context)]),
    '',
    ...block(words.usedBy, uses, context),
  ];
};

export const stateBlocks = (state: State, context: ExplainContext): readonly string[] => {
  const { pack, words, paint } = context;
  const acts = Object.entries(state.on).flatMap(([event, candidates]) =>
    candidates.map((one) => {
      const to = one.target === undefined ? '' : ` ${paint.marks.arrow} ${stateTitle(pack, one.target)}`;
      const guard = guardText(one.guard, context);
      return bullet(
        `${roleTitle(pack, roleOf(event))} ${one.title ?? eventTitle(pack, event)}${to}${guard}`.trim(),
        context,
      );
    }),
  );
  return [
    ...titleLines(words.stateWord, stateTitle(pack, state.path), { ...state, id: state.path }, context),
    ...block(words.stateOrDuty, stateLines(state, context), context),
    ...block(words.mayAct, acts, context),
  ];
};

const roleOf = (event: string): string | undefined =>
  event.startsWith('timer.') ? undefined : event.split('.')[0];

const guardText = (guard: State['always'][number]['guard'], { pack, words }: ExplainContext): string => {
  if (guard === undefined) return '';
  const ids = 'choose' in guard ? [...new Set(Object.values(guard.options))] : [guard.value];
  const titles = ids.map((id) => words.quote(pack.rules[id]?.title ?? id)).join(words.or);
  return words.bracket(words.guardedBy(titles));
};

/** Duties and timers of a state. */
export const stateLines = (state: State, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const duties = state.duties.map((duty) => {
    const who = duty.by.map((role) => roleTitle(pack, role)).join(words.comma);
    const due = duty.due === undefined ? words.noDue : dueWords(duty.due, context);
    const follows = duty.consequence === undefined ? [] : [words.follows(duty.consequence.what)];
    return bullet([words.dutyOf(who, duty.what), due, ...follows].join(words.semicolon), context);
  });
  const timers = Object.values(state.timers).map((timer) =>
    bullet(`${timer.title}${words.colon}${timerWords(timer, context)}`, context),
  );
  return [...duties, ...timers];
};

const timerWords = (timer: Timer, context: ExplainContext): string => {
  if (!('every' in timer.due)) return dueWords(timer.due, context);
  const { every } = timer.due;
  const speaker = speakerOf(context.style.language);
  const reading = readingOf(context.pack, context.occasion);
  return 'yearly' in every
    ? context.words.everyYear(speaker.value(every.yearly, reading))
    : context.words.everyCycle(speaker.value(every.cycle.amount, reading));
};

const dueWords = (due: Due, context: ExplainContext): string => {
  const speaker = speakerOf(context.style.language);
  const reading = readingOf(context.pack, context.occasion);
  if ('at' in due) return context.words.until(speaker.value(due.at, reading));
  const amount = speaker.value(due.after.amount, reading);
  const length = /^[\d.]+$/.test(amount) ? speaker.grammar.length(amount, due.after.unit) : amount;
  return context.words.dueAfter(length);
};
