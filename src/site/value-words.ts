/** Types and values of a pack as a reader of a site meets them. */
import type { Fact } from '../model/fact.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Obligation, Recurrence } from '../model/procedure.ts';
import type { Field, Scalar } from '../model/value.ts';
import { parameterValue } from '../report/parameter-values.ts';
import { parameterType, readingOf } from '../report/reading.ts';
import { speakerOf } from '../report/sentence.ts';
import { isPeriodUnit, numberText, valueText } from '../report/value-text.ts';
import type { SiteContext } from './site-context.ts';

/** 「数值（亿元），不小于 0」, 「下列之一：…」 */
export const typeText = (field: Field, { site, words }: SiteContext): string => {
  const { type, min, max } = field;
  const unit = type.kind === 'number' ? unitText(type.unit) : '';
  const bounds = [
    ...(min === undefined ? [] : [site.atLeast(numberText(min))]),
    ...(max === undefined ? [] : [site.atMost(numberText(max))]),
  ];
  switch (type.kind) {
    case 'number': {
      const word = type.integer === true ? site.type.integer : site.type.number;
      return [word + (unit === '' ? '' : words.bracket(unit)), ...bounds].join(words.clause);
    }
    case 'enum':
      return site.oneOf(Object.values(type.values).join(words.comma));
    case 'list':
      return site.listType;
    case 'month-day':
      return site.type.monthDay;
    case 'boolean':
    case 'string':
    case 'date':
      return site.type[type.kind];
  }
};

/** A unit of a fact; a unit of time stands in the value itself. */
export const unitText = (unit: string | undefined): string =>
  unit === undefined || isPeriodUnit(unit) ? '' : unit;

/** A fact's title with its unit. */
export const measuredTitle = (fact: Fact, { words }: SiteContext): string => {
  const unit = fact.type.kind === 'number' ? unitText(fact.type.unit) : '';
  return unit === '' ? fact.title : fact.title + words.bracket(unit);
};

/** A value of a parameter with its unit; none as such. */
export const parameterText = (parameter: Parameter, value: Scalar | null, context: SiteContext): string =>
  value === null
    ? context.words.notSet
    : valueText(value, parameterType(parameter.id, context.pack), context.language);

/** The value a parameter has; one that a call sets says so. */
export const presentValue = (parameter: Parameter, context: SiteContext): string => {
  const value = parameterValue(context.pack, parameter.id, context.occasion);
  if (value !== undefined) return parameterText(parameter, value, context);
  return parameter.setBy === 'notice' ? context.words.setByNotice : context.words.notSet;
};

/** How often an obligation falls due. */
export const rhythmWords = ({ every }: Obligation, context: SiteContext): string =>
  every === undefined ? context.words.standingDuty : recurrenceWords(every, context);

/** Each year on a day, or every so long from a day. */
export const recurrenceWords = (
  every: Recurrence,
  { pack, occasion, language, words, site }: SiteContext,
): string => {
  const speaker = speakerOf(language);
  const reading = readingOf(pack, occasion);
  if ('yearly' in every) return words.everyYear(speaker.value(every.yearly, reading));
  const from = speaker.value(every.from, reading);
  return words.everyCycle(speaker.value(every.cycle.amount, reading)) + words.clause + site.countedFrom(from);
};
