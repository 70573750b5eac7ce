/** Every number, period and date: present value, history, citation, use; those of a call apart, with the calls. */
import type { Notice } from '../model/notice.ts';
import type { Parameter } from '../model/parameter.ts';
import { element, text } from '../report/html-parts.ts';
import { optionOf } from '../report/parameter-values.ts';
import { roundWordsOf } from '../report/round-words.ts';
import { anchor, pageFile } from './addresses.ts';
import type { Row } from './html.ts';
import { code, dataTable, link, list, mixed, own, terms } from './html.ts';
import { addressOf, cites, linked, named, useLinks } from './links.ts';
import type { Page } from './page.ts';
import { contentsOf, part } from './page.ts';
import { historyHtml } from './parameter-history.ts';
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
