/** Who must and may do what: duties, recurring duties, acts, decisions and facts of each role. */
import type { Role } from '../model/pack.ts';
import type { Duty, Obligation, Procedure, State } from '../model/procedure.ts';
import { element, text } from '../report/html-parts.ts';
import { optionOf } from '../report/parameter-values.ts';
import { anchor, hrefOf, pageFile } from './addresses.ts';
import { dueHtml, followsHtml } from './due-html.ts';
import type { Row } from './html.ts';
import { dataTable, link, mixed, own } from './html.ts';
import { addressOf, cites, linked, named, stateLink } from './links.ts';
import type { Page } from './page.ts';
import { contentsOf, part } from './page.ts';
import type { SiteContext } from './site-context.ts';
import type { Way } from './uses.ts';
import { obligationId, waysOf } from './uses.ts';
import { rhythmWords } from './value-words.ts';
import { wayHtml } from './way-html.ts';

/** The page. */
export const dutiesPage = (context: SiteContext): Page => {
  const { pack, site } = context;
  const book = bookOf(context);
  const roles = Object.values(pack.roles);
  return {
    file: pageFile('duties'),
    under: 'duties',
    heading: text(site.page.duties),
    name: site.page.duties,
    lead: text(site.dutiesLead),
    body: roles.map((role) => roleHtml(role, book.get(role.id) ?? nothing(), context)).join('\n'),
    ...contentsOf(
      site.contents,
      roles.map((role) => ({ id: anchor('role', role.id), label: own(role.title, context) })),
    ),
  };
};

/** What falls to one role. */
interface Share {
  readonly duties: { readonly duty: Duty; readonly state: State }[];
  readonly obligations: { readonly one: Obligation; readonly procedure: Procedure }[];
  readonly ways: Way[];
  /** Stage → how many conditions it decides there. */
  readonly decides: Map<string, number>;
  facts: number;
}

const nothing = (): Share => ({ duties: [], obligations: [], ways: [], decides: new Map(), facts: 0 });

/** Goes through duties, acts, rules and facts once. */
const bookOf = ({ pack, states }: SiteContext): ReadonlyMap<string, Share> => {
  const book = new Map<string, Share>();
  const share = (role: string): Share => {
    const there = book.get(role) ?? nothing();
    book.set(role, there);
    return there;
  };
  for (const state of states) {
    for (const duty of state.duties) for (const role of duty.by) share(role).duties.push({ duty, state });
    for (const way of waysOf(state)) {
      const [role = '', act] = way.event.split('.');
      if (act !== undefined && role !== 'timer') share(role).ways.push(way);
    }
  }
  for (const procedure of Object.values(pack.procedures)) {
    for (const one of Object.values(procedure.obligations)) {
      for (const role of one.by) share(role).obligations.push({ one, procedure });
    }
  }
  for (const { body, deciders } of Object.values(pack.rules)) {
    if (body.kind !== 'when') continue;
    for (const [stage, role] of Object.entries(deciders)) {
      const { decides } = share(role);
      decides.set(stage, (decides.get(stage) ?? 0) + 1);
    }
  }
  for (const { by } of Object.values(pack.facts)) if (by !== undefined) share(by).facts++;
  return book;
};

const roleHtml = (role: Role, share: Share, context: SiteContext): string => {
  const { site } = context;
  const blocks = [
    block(site.mustHead, dutyTable(role, share, context)),
    block(site.regularHead, obligationTable(role, share, context)),
    block(site.mayHead, actTable(role, share, context)),
    block(site.decidesHead, decidesHtml(share, context)),
    block(site.suppliesHead, suppliesHtml(role, share, context)),
  ].filter((one) => one !== '');
  const note = role.note === undefined ? '' : element('p', 'remark', linked(role.note, context));
  const body = blocks.length === 0 ? element('p', 'soft', text(site.noRoleDuties)) : blocks.join('\n');
  return part(
    anchor('role', role.id),
    `${own(role.title, context)} ${cites(role.citations, context)}`,
    note + body,
  );
};

const block = (heading: string, html: string): string =>
  html === '' ? '' : `<h3>${text(heading)}</h3>\n${html}`;

const dutyTable = (role: Role, share: Share, context: SiteContext): string => {
  const { site, words } = context;
  const rows = share.duties.map(
    ({ duty, state }): Row => ({
      cells: [
        own(duty.what, context),
        stateLink(state.path, context),
        dueHtml(duty.due, context),
        followsHtml(duty.consequence, context),
        cites(duty.citations, context),
      ],
    }),
  );
  const headings = [
    words.whatColumn,
    site.whenColumn,
    words.dueColumn,
    site.consequenceColumn,
    site.citeColumn,
  ];
  return dataTable(`${own(role.title, context)} ${text(site.mustHead)}`, headings, rows, 'duties');
};

const obligationTable = (role: Role, share: Share, context: SiteContext): string => {
  const { site, words } = context;
  const rows = share.obligations.map(({ one, procedure }): Row => {
    const title = named('obligation', obligationId(procedure, one), one.title, context);
    return {
      cells: [
        `${title}${text(words.colon)}${own(one.what, context)}`,
        mixed(rhythmWords(one, context), context),
        one.every === undefined || !('yearly' in one.every) ? '' : text(firstYear(one, context)),
        followsHtml(one.consequence, context),
        cites(one.citations, context),
      ],
    };
  });
  const headings = [
    words.whatColumn,
    site.rhythmColumn,
    site.firstColumn,
    site.consequenceColumn,
    site.citeColumn,
  ];
  return dataTable(`${own(role.title, context)} ${text(site.regularHead)}`, headings, rows, 'duties');
};

/** The year of the first period under the chosen reading. */
export const firstYear = ({ first }: Obligation, { pack, occasion, site }: SiteContext): string => {
  const value = 'choose' in first ? first.options[optionOf(pack, first.choose, occasion)] : first.value;
  return value === undefined ? '' : site.firstYear[value];
};

const actTable = (role: Role, share: Share, context: SiteContext): string => {
  const { site } = context;
  const rows = share.ways.map((way): Row => {
    const { event, guard, target, cited } = wayHtml(way, context);
    return { cells: [event, stateLink(way.state.path, context), guard, target, cited] };
  });
  const headings = [site.eventColumn, site.whenColumn, site.guardColumn, site.toColumn, site.citeColumn];
  return dataTable(`${own(role.title, context)} ${text(site.mayHead)}`, headings, rows, 'acts');
};

const decidesHtml = (share: Share, context: SiteContext): string => {
  const { pack, site, words } = context;
  const stages = [...share.decides].map(([stage, count]) => {
    const title = pack.stages[stage]?.title ?? stage;
    return link(addressOf('stage', stage, context), mixed(site.decides(title, count), context));
  });
  return element('p', '', stages.join(text(words.semicolon)));
};

const suppliesHtml = (role: Role, { facts }: Share, { site }: SiteContext): string =>
  facts === 0
    ? ''
    : element(
        'p',
        '',
        link(hrefOf(pageFile('materials'), anchor('supplier', role.id)), text(site.suppliesCount(facts))),
      );
