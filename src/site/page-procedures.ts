/** Procedures: an overview with the stages, and a page for each with its picture, states, acts, timers, duties. */
import type { Obligation, Procedure, State } from '../model/procedure.ts';
import { renderDiagram } from '../report/diagram.ts';
import { escapeHtml } from '../report/escape.ts';
import { element, text } from '../report/html-parts.ts';
import { statesOf } from '../report/titles.ts';
import { anchor, pageFile, pictureFile, procedureFile } from './addresses.ts';
import { followsHtml } from './due-html.ts';
import type { Row } from './html.ts';
import { code, dataTable, link, list, mixed, own, terms } from './html.ts';
import { cites, named, roleLink, rolesLinks, stateLink } from './links.ts';
import type { Page } from './page.ts';
import { part } from './page.ts';
import { firstYear } from './page-duties.ts';
import type { SiteContext } from './site-context.ts';
import { stateTable } from './state-table.ts';
import { obligationId } from './uses.ts';
import { rhythmWords } from './value-words.ts';

/** The overview. */
export const proceduresPage = (context: SiteContext): Page => {
  const { pack, site } = context;
  const procedures = Object.values(pack.procedures);
  const items = procedures.map((one) => {
    const states = statesBelow(one.root).length;
    const events = Object.keys(one.events).length;
    return `<a href="${procedureFile(one)}"><b>${own(one.title, context)}</b></a> ${cites(one.citations, context)}<br><span class="soft">${text(site.procedureSummary(states, events))}</span>`;
  });
  return {
    file: pageFile('procedures'),
    under: 'procedures',
    heading: text(site.page.procedures),
    name: site.page.procedures,
    lead: text(site.proceduresLead),
    body: [
      list(items, 'cards'),
      part(anchor('group', 'stages'), text(site.stagesHead), stagesHtml(context)),
    ].join('\n'),
  };
};

const statesBelow = (state: State): readonly State[] =>
  Object.values(state.states).flatMap((one) => [one, ...statesBelow(one)]);

const stagesHtml = (context: SiteContext): string => {
  const { pack, site } = context;
  const decided = new Map<string, number>();
  for (const { body, deciders } of Object.values(pack.rules)) {
    if (body.kind !== 'when') continue;
    for (const stage of Object.keys(deciders)) decided.set(stage, (decided.get(stage) ?? 0) + 1);
  }
  const begins = new Map(
    statesOf(pack).flatMap((state) => (state.stage === undefined ? [] : [[state.stage, state]])),
  );
  const rows = Object.values(pack.stages).map((stage): Row => {
    const state = begins.get(stage.id);
    return {
      id: anchor('stage', stage.id),
      cells: [
        `${own(stage.title, context)} ${code(stage.id)}`,
        roleLink(stage.by, context),
        state === undefined ? '' : stateLink(state.path, context),
        decided.has(stage.id) ? String(decided.get(stage.id)) : '',
        cites(stage.citations, context),
      ],
    };
  });
  const headings = [
    site.stageColumn,
    site.deciderColumn,
    site.stateColumn,
    site.ruleCountColumn,
    site.citeColumn,
  ];
  return rows.length === 0
    ? ''
    : element('p', 'lead', text(site.stagesLead)) +
        dataTable(text(site.stagesHead), headings, rows, 'stages');
};

/** A page for each procedure. */
export const procedurePages = (context: SiteContext): readonly Page[] =>
  Object.values(context.pack.procedures).map((procedure) => procedurePage(procedure, context));

const procedurePage = (procedure: Procedure, context: SiteContext): Page => {
  const { site, words } = context;
  const parts = [
    { id: 'picture', label: text(words.diagram), html: pictureHtml(procedure, context) },
    { id: 'states', label: text(site.statesHead), html: stateTable(procedure, context) },
    { id: 'obligations', label: text(site.regularHead), html: obligationsHtml(procedure, context) },
    { id: 'events', label: text(site.eventsHead), html: eventsHtml(procedure, context) },
  ].filter(({ html }) => html !== '');
  return {
    file: procedureFile(procedure),
    under: 'procedures',
    heading: `${own(procedure.title, context)} ${cites(procedure.citations, context)}`,
    name: procedure.title,
    crumb: link(pageFile('procedures'), text(site.page.procedures)),
    body: parts.map(({ id, label, html }) => part(id, label, html)).join('\n'),
    lead: `<span class="jump">${parts.map(({ id, label }) => link(`#${id}`, label)).join(' \u00b7 ')}</span>`,
    classes: 'procedure',
  };
};

/** The picture itself; its colours stand in the stylesheet. */
const pictureHtml = (procedure: Procedure, context: SiteContext): string => {
  const { svg } = pictureOf(procedure, context);
  const lang = context.pack.language === context.language ? '' : ` lang="${context.pack.language}"`;
  return `<figure${lang} tabindex="0" aria-label="${escapeHtml(procedure.title)}">${svg}</figure>
<p class="hint">${link(pictureFile(procedure), text(context.site.diagramFile))}</p>`;
};

/** A picture without its style block, and that block. */
export const pictureOf = (
  procedure: Procedure,
  { pack, language }: SiteContext,
): { readonly whole: string; readonly svg: string; readonly style: string } => {
  const whole = renderDiagram(procedure, pack, { language });
  const [before = '', rest = ''] = whole.split('<style>');
  const [style = '', after = ''] = rest.split('</style>');
  return { whole, svg: before + after, style };
};

const obligationsHtml = (procedure: Procedure, context: SiteContext): string =>
  Object.values(procedure.obligations)
    .map((one) => obligationHtml(one, procedure, context))
    .join('\n');

const obligationHtml = (one: Obligation, procedure: Procedure, context: SiteContext): string => {
  const { site, words } = context;
  const done = one.doneBy.map((event) =>
    named('event', event, context.eventTitles.get(event) ?? event, context),
  );
  const yearly = one.every !== undefined && 'yearly' in one.every;
  const body = terms([
    [words.roleColumn, rolesLinks(one.by, context)],
    [words.whatColumn, own(one.what, context)],
    [site.whenColumn, stateLink(one.while, context)],
    [site.rhythmColumn, mixed(rhythmWords(one, context), context)],
    [site.firstColumn, yearly ? text(firstYear(one, context)) : ''],
    [site.doneByColumn, done.join(text(words.comma))],
    [site.consequenceColumn, followsHtml(one.consequence, context)],
  ]);
  return `<div class="card" id="${anchor('obligation', obligationId(procedure, one))}"><h3>${own(one.title, context)} ${cites(one.citations, context)}</h3>${body}</div>`;
};

const eventsHtml = (procedure: Procedure, context: SiteContext): string => {
  const { site, words } = context;
  const where = new Map<string, State[]>();
  for (const state of [procedure.root, ...statesBelow(procedure.root)]) {
    for (const event of Object.keys(state.on)) where.set(event, [...(where.get(event) ?? []), state]);
  }
  const rows = Object.values(procedure.events).map(
    (event): Row => ({
      id: anchor('event', event.id),
      cells: [
        `${own(event.title, context)} ${code(event.id)}`,
        roleLink(event.role, context),
        (where.get(event.id) ?? []).map((state) => stateLink(state.path, context)).join(text(words.comma)),
        cites(event.citations, context),
      ],
    }),
  );
  return dataTable(
    text(site.eventsHead),
    [site.eventColumn, site.byColumn, site.eventsIn, site.citeColumn],
    rows,
    'events',
  );
};
