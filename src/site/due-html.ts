/** When duties fall due and timers run out, with the parameters that set it as links. */
import type { Expression } from '../model/expression.ts';
import type { Due, Duty, Timer } from '../model/procedure.ts';
import { text } from '../report/html-parts.ts';
import { parameterValue } from '../report/parameter-values.ts';
import { readingOf } from '../report/reading.ts';
import { speakerOf } from '../report/sentence.ts';
import { around, link, mixed, own } from './html.ts';
import { addressOf, cites } from './links.ts';
import type { SiteContext } from './site-context.ts';
import { recurrenceWords } from './value-words.ts';

/** 「5个工作日内」, 「截至…」; a duty without date says so. */
export const dueHtml = (due: Due | undefined, context: SiteContext): string => {
  const { site, words } = context;
  return due === undefined
    ? `<span class="soft">${text(words.noDue)}</span>`
    : dueIn(due, { day: site.by, length: site.within }, context);
};

interface Phrases {
  readonly day: (day: string) => string;
  readonly length: (length: string) => string;
}

const dueIn = (due: Due, phrases: Phrases, context: SiteContext): string =>
  'at' in due
    ? around(phrases.day, valueHtml(due.at, context), context)
    : around(phrases.length, valueHtml(due.after.amount, context, due.after.unit), context);

/** What a timer waits for. */
export const timerHtml = ({ due }: Timer, context: SiteContext): string =>
  'every' in due
    ? mixed(recurrenceWords(due.every, context), context)
    : dueIn(due, { day: context.site.reached, length: context.site.elapsed }, context);

/** What follows where it is not done; a measure that says nothing is told apart from a consequence. */
export const followsHtml = (consequence: Duty['consequence'], context: SiteContext): string =>
  consequence === undefined
    ? `<span class="soft">${text(context.site.saysNothing)}</span>`
    : `${own(consequence.what, context)} ${cites(consequence.citations, context)}`;

type Unit = Parameters<ReturnType<typeof speakerOf>['grammar']['length']>[1];

/** A length or a day; a parameter leads to where it is set, one without value stands by its name. */
const valueHtml = (value: Expression, context: SiteContext, unit?: Unit): string => {
  const { pack, occasion, language, site, words } = context;
  const speaker = speakerOf(language);
  const length = (shown: string): string =>
    unit !== undefined && /^[\d.]+$/.test(shown) ? speaker.grammar.length(shown, unit) : shown;
  const told = mixed(length(speaker.value(value, readingOf(pack, occasion))), context);
  if (value.op !== 'param') return told;
  const href = addressOf('parameter', value.parameter, context);
  if (parameterValue(pack, value.parameter, occasion) !== undefined) return link(href, told);
  const parameter = pack.parameters[value.parameter];
  const name = link(href, own(words.quote(parameter?.title ?? value.parameter), context));
  return name + text(words.bracket(parameter?.setBy === 'notice' ? site.byTheNotice : words.notSet));
};
