/** The values of a parameter, each with the day from which it holds and under which reading. */
import type { Parameter, ParameterValue } from '../model/parameter.ts';
import type { Scalar } from '../model/value.ts';
import { text } from '../report/html-parts.ts';
import { optionOf } from '../report/parameter-values.ts';
import { list, mixed } from './html.ts';
import { named } from './links.ts';
import type { SiteContext } from './site-context.ts';
import { parameterText } from './value-words.ts';

/** One value, or each with the day from which it holds. */
export const historyHtml = (one: Parameter, context: SiteContext): string => {
  const { site, words } = context;
  if (one.values.length === 0) return text(words.notSet);
  const values = one.values.map((value) => valueHtml(one, value, context));
  if (one.values.length === 1 && one.values[0]?.from === undefined) return values[0] ?? '';
  return list(
    one.values.map(({ from }, index) => {
      const since = from === undefined ? site.sinceEver : words.fromDate(from);
      return `<span class="label">${text(since + words.colon)}</span>${values[index] ?? ''}`;
    }),
  );
};

const valueHtml = (one: Parameter, { value }: ParameterValue, context: SiteContext): string => {
  const { pack, site, occasion, words } = context;
  const show = (scalar: Scalar | null): string =>
    `<b>${mixed(parameterText(one, scalar, context), context)}</b>`;
  if (!('choose' in value)) return show(value.value);
  const decision = pack.decisions[value.choose];
  const present = optionOf(pack, value.choose, occasion);
  const branches = Object.entries(value.options).map(
    ([option, scalar]) =>
      `${mixed(site.underOption(decision?.options[option] ?? option), context)}${text(words.colon)}${show(scalar)}${option === present ? ` <span class="badge aside">${text(words.chosenMark)}</span>` : ''}`,
  );
  return named('decision', value.choose, decision?.number ?? value.choose, context) + list(branches);
};
