/** The first page: what the measure is, whether it is in force, how much the pack holds, and the way to each article. */
import type { Expression } from '../model/expression.ts';
import type { Article } from '../model/provision.ts';
import { element, text } from '../report/html-parts.ts';
import { parameterValue } from '../report/parameter-values.ts';
import { branchOf, readingOf } from '../report/reading.ts';
import type { PageName } from './addresses.ts';
import { anchor, articleFile, pageFile } from './addresses.ts';
import { around, link, list, own, tableRow, terms } from './html.ts';
import { addressOf, cites, named } from './links.ts';
import { openingOf } from './opening.ts';
import type { Page } from './page.ts';
import { part } from './page.ts';
import type { SiteContext } from './site-context.ts';

/** The page. */
export const indexPage = (pages: readonly PageName[], context: SiteContext): Page => {
  const { pack, site } = context;
  return {
    file: pageFile('index'),
    under: 'index',
    heading: own(pack.title, context),
    name: pack.title,
    body: [
      ...pack.preamble.map((line) => element('p', 'preamble', own(line, context))),
      statusHtml(context),
      terms(
        [
          [site.issuer, own(pack.issuer, context)],
          [site.version, text(`${pack.id}@${pack.version}`)],
        ],
        'about',
      ),
      element('p', 'purpose', text(site.about)),
      numbers(pages, context),
      part('articles', text(site.perMeasure), articleTable(context)),
      part('ledger', text(site.ledger), element('p', '', text(ledgerText(context)))),
      part('notices', text(site.notices), noticesHtml(context)),
      part('sources', text(site.sourcesHead), sourcesHtml(context)),
      element('p', 'hint', text(site.printHint)),
    ].join('\n'),
    classes: 'index',
  };
};

/** Whether, or from when, the measure is in force; no clock tells whether that day has come. */
const statusHtml = (context: SiteContext): string => {
  const { pack, site } = context;
  const { on, citations } = pack.effective;
  const day = dayOf(on, context);
  const status =
    day === undefined
      ? `<span class="badge bad">${text(site.notInForce)}</span> ${undecided(on, context)}`
      : `<span class="badge good">${text(site.inForceFrom(day))}</span>`;
  return element('p', 'status', `${status} ${cites(citations, context)}`);
};

const dayOf = (on: Expression, context: SiteContext): string | undefined => {
  const { pack, occasion } = context;
  const value =
    on.op === 'param'
      ? parameterValue(pack, on.parameter, occasion)
      : on.op === 'literal'
        ? on.value
        : undefined;
  if (on.op === 'choose') {
    const branch = branchOf(on, readingOf(pack, occasion));
    return branch === undefined ? undefined : dayOf(branch, context);
  }
  return typeof value === 'string' ? value : undefined;
};

const undecided = (on: Expression, context: SiteContext): string => {
  if (on.op !== 'param') return '';
  const title = context.pack.parameters[on.parameter]?.title ?? on.parameter;
  return around(context.site.notInForceWhy, named('parameter', on.parameter, title, context), context);
};

/** How much of each kind there is, leading to its page. */
const numbers = (pages: readonly PageName[], context: SiteContext): string => {
  const { pack, site, states } = context;
  const { counted } = site;
  const articles = pack.chapters.reduce((sum, chapter) => sum + chapter.articles.length, 0);
  const facts = Object.values(pack.facts);
  const judged = facts.filter(({ source }) => source === 'judgement').length;
  const parameters = Object.values(pack.parameters);
  const byNotice = parameters.filter(({ setBy }) => setBy === 'notice').length;
  const duties = states.reduce((sum, state) => sum + state.duties.length, 0);
  const obligations = Object.values(pack.procedures).flatMap((one) => Object.values(one.obligations)).length;
  const decisions = Object.values(pack.decisions);
  const records = decisions.filter(({ switchable }) => !switchable).length;
  const tiles: readonly (readonly [PageName, number, string, string])[] = [
    ['text', articles, counted.articles, ''],
    ['names', Object.keys(pack.rules).length, counted.rules, ''],
    ['facts', facts.length, counted.facts, judged === 0 ? '' : site.judged(judged)],
    ['parameters', parameters.length, counted.parameters, byNotice === 0 ? '' : site.byNotice(byNotice)],
    ['duties', duties + obligations, counted.duties, ''],
    ['decisions', decisions.length, counted.decisions, records === 0 ? '' : site.recordsOnly(records)],
    ['notes', pack.notes.length + pack.errata.length, counted.notes, ''],
    ['cases', context.cases.length, counted.cases, ''],
  ];
  const items = tiles
    .filter(([page, count]) => count > 0 && pages.includes(page))
    .map(
      ([page, count, what, more]) =>
        `<li><a href="${pageFile(page)}"><b>${count}</b> <span>${text(what)}</span>${element('small', '', text(more))}</a></li>`,
    );
  return `<ul class="numbers">${items.join('\n')}</ul>`;
};

/** All articles in one table, a row group for each chapter. */
const articleTable = (context: SiteContext): string => {
  const { pack, site } = context;
  const headings = [
    site.articleColumn,
    site.contentColumn,
    site.kindColumn,
    site.rulesColumn,
    site.stepsColumn,
    site.notesColumn,
  ];
  const head = headings.map((heading) => `<th scope="col">${text(heading)}</th>`).join('');
  const groups = pack.chapters.map((chapter) => {
    const title = link(
      addressOf('chapter', String(chapter.number), context),
      own(`${chapter.label} ${chapter.title}`, context),
    );
    const rows = chapter.articles.map((article) =>
      tableRow({ cells: articleCells(article, context) }, headings),
    );
    return `<tbody><tr class="head"><th scope="rowgroup" colspan="${headings.length}">${title}</th></tr>\n${rows.join('\n')}</tbody>`;
  });
  return `<table class="data articles"><caption>${text(site.perMeasure)}</caption><thead><tr>${head}</tr></thead>\n${groups.join('\n')}\n</table>`;
};

/** What it is about, and how much rests on it. */
const articleCells = (article: Article, context: SiteContext): readonly string[] => {
  const { words, entries, places } = context;
  const count = (number: number): string => (number === 0 ? '' : String(number));
  const there = places.ofArticle(article).map((place) => entries.at(place));
  const notes = new Set(there.flatMap((one) => one.notes));
  const steps = new Set<object>(
    there.flatMap((one) => [
      ...one.duties.map(({ duty }) => duty),
      ...one.obligations.map(({ obligation }) => obligation),
      ...one.events.map(({ event }) => event),
    ]),
  );
  return [
    link(articleFile(article), own(article.label, context)),
    own(article.heading ?? openingOf(article.paragraphs[0]?.text ?? [], context), context),
    text(words.article[article.kind]),
    count(there.reduce((sum, one) => sum + one.rules.length, 0)),
    count(steps.size),
    count(notes.size),
  ];
};

const ledgerText = ({ pack, site }: SiteContext): string => {
  const count = (kind: string): number => pack.ledger.filter((one) => one.class === kind).length;
  return pack.ledger.length === 0
    ? ''
    : site.ledgerText(count('encoded'), count('judgement'), count('declaratory'));
};

const noticesHtml = (context: SiteContext): string =>
  list(
    Object.values(context.pack.notices).map((notice) => {
      const mark = notice.illustrative
        ? ` <span class="badge open">${text(context.site.illustrative)}</span>`
        : '';
      return named('notice', notice.id, notice.title, context) + mark;
    }),
  );

const sourcesHtml = (context: SiteContext): string =>
  list(
    Object.values(context.pack.sources).map(
      ({ id, title, number }) =>
        `<span id="${anchor('source', id)}">${own(title, context)}${number === undefined ? '' : own(context.words.bracket(number), context)}</span>`,
    ),
  );
