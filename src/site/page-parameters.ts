/** Every number, period and date: present value, history, citation, use; those of a call apart, with the calls. */
import type { Notice } from '../model/notice.ts';
import type { Parameter, ParameterValue } from '../model/parameter.ts';
import type { Scalar } from '../model/value.ts';
import { element, text } from '../report/html-parts.ts';
import { optionOf } from '../report/parameter-values.ts';
import { roundWordsOf } from '../report/round-words.ts';
import { anchor, pageFile } from './addresses.ts';
import type { Row } from './html.ts';
import { code, dataTable, link, list, mixed, own, terms } from './html.ts';
import { addressOf, cites, linked, named, useLinks } from './links.ts';
import type { Page } from './page.ts';
import { contentsOf, part } from './page.ts';
import { roundHtml, scoringHtml } from './scoring-html.ts';
import type { SiteContext } from './site-context.ts';
import { parameterText } from './value-words.ts';

/** The page. */
export const parametersPage = (context: SiteContext): Page => {
  const { pack, site } = context;
  const all = Object.values(pack.parameters);
  const parts = [
    {
      id: anchor('group', 'measure'),
      label: text(site.measureParameters),
      html: parameterTable(
        site.measureParameters,
        all.filter(({ setBy }) => setBy === 'measure'),
        context,
      ),
    },
    {
      id: anchor('group', 'by-notice'),
      label: text(site.noticeParameters),
      html: noticeParameters(
        all.filter(({ setBy }) => setBy === 'notice'),
        context,
      ),
    },
    ...Object.values(pack.notices).map((notice) => ({
      id: anchor('notice', notice.id),
      label: own(notice.title, context),
      html: noticeHtml(notice, context),
    })),
    { id: anchor('group', 'counting'), label: text(site.countingHead), html: countingHtml(context) },
  ].filter(({ html }) => html !== '');
  return {
    file: pageFile('parameters'),
    under: 'parameters',
    heading: text(site.page.parameters),
    name: site.page.parameters,
    lead: text(site.parametersLead),
    body: parts.map(({ id, label, html }) => part(id, label, html)).join('\n'),
    ...contentsOf(site.contents, parts),
  };
};

const noticeParameters = (parameters: readonly Parameter[], context: SiteContext): string =>
  parameters.length === 0
    ? ''
    : element('p', 'lead', text(context.site.noticeParametersLead)) +
      parameterTable(context.site.noticeParameters, parameters, context);

const parameterTable = (caption: string, parameters: readonly Parameter[], context: SiteContext): string => {
  const { site } = context;
  const headings = [site.nameColumn, site.valueColumn, site.citeColumn, site.usedColumn];
  return dataTable(
    text(caption),
    headings,
    parameters.map((one) => parameterRow(one, context)),
    'parameters',
  );
};

const parameterRow = (one: Parameter, context: SiteContext): Row => ({
  id: anchor('parameter', one.id),
  cells: [
    `${own(one.title, context)} ${code(one.id)}${one.note === undefined ? '' : element('p', 'remark', linked(one.note, context))}`,
    one.setBy === 'measure' ? historyHtml(one, context) : givenHtml(one, context),
    cites(one.citations, context),
    useLinks(context.uses.ofParameter(one.id), context),
  ],
});

/** One value, or each with the day from which it holds. */
const historyHtml = (one: Parameter, context: SiteContext): string => {
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

/** What each call gives it. */
const givenHtml = (one: Parameter, context: SiteContext): string => {
  const { pack, site } = context;
  const given = Object.values(pack.notices).flatMap((notice) => {
    const value = notice.parameters[one.id];
    if (value === undefined) return [];
    const mark = notice.illustrative ? ` <span class="badge open">${text(site.example)}</span>` : '';
    return [
      `<b>${mixed(parameterText(one, value, context), context)}</b> ${link(addressOf('notice', notice.id, context), mixed(context.site.inNotice(notice.id), context))}${mark}`,
    ];
  });
  return given.length === 0 ? `<span class="soft">${text(site.notGiven)}</span>` : given.join('<br>');
};

/** A call: its clauses and the values it sets. */
const noticeHtml = (notice: Notice, context: SiteContext): string => {
  const { pack, site } = context;
  const mark = notice.illustrative ? element('p', 'mark', text(site.illustrative)) : '';
  const first = (key: string): boolean =>
    Object.values(pack.notices).find(({ clauses }) => Object.hasOwn(clauses, key)) === notice;
  const clauses = Object.entries(notice.clauses).map(([key, words]) => {
    const id = first(key) ? ` id="${anchor('clause', key)}"` : '';
    return `<span${id}>${linked(words, context)}</span> ${code(key)}`;
  });
  const values = Object.entries(notice.parameters).map(([id, value]): readonly [string, string] => {
    const parameter = pack.parameters[id];
    const shown = parameter === undefined ? String(value) : parameterText(parameter, value, context);
    return [
      id,
      `${named('parameter', id, parameter?.title ?? id, context)}${text(context.words.colon)}<b>${mixed(shown, context)}</b>`,
    ];
  });
  return (
    mark +
    terms([
      [site.clausesHead, list(clauses)],
      [site.givenValues, list(values.map(([, html]) => html))],
      [roundWordsOf(context.language).round, roundHtml(notice, context)],
    ]) +
    pack.scorings
      .filter((one) => one.notice === notice.id)
      .map((one) => scoringHtml(one, context))
      .join('\n')
  );
};

/** How periods are counted, and for which years the working days are known. */
const countingHtml = (context: SiteContext): string => {
  const { pack, site } = context;
  const { startDayCounts, roll, citations } = pack.periods;
  const chosen = (value: typeof roll): boolean =>
    'choose' in value ? value.options[optionOf(pack, value.choose, context.occasion)] === true : value.value;
  const years = Object.keys(pack.calendar.years).sort();
  const [first, last] = [years[0], years.at(-1)];
  return list([
    text(site.startDay(chosen(startDayCounts))),
    `${text(site.roll(chosen(roll)))} ${cites(citations, context)}`,
    ...(first === undefined || last === undefined ? [] : [text(site.calendarYears(first, last))]),
  ]);
};
