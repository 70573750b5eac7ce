/** Every name of a pack, id beside title, with the way to where it is told. */
import { text } from '../report/html-parts.ts';
import { anchor, articleFile, pageFile, scoringKey } from './addresses.ts';
import type { Row } from './html.ts';
import { code, dataTable, link, own } from './html.ts';
import { addressOf } from './links.ts';
import type { Page } from './page.ts';
import { contentsOf, part } from './page.ts';
import type { SiteContext } from './site-context.ts';
import type { SiteWords } from './site-words.ts';
import { obligationId } from './uses.ts';

/** The page. */
export const namesPage = (context: SiteContext): Page => {
  const { site } = context;
  const groups = groupsOf(context).filter(({ names }) => names.length > 0);
  const parts = groups.map(({ kind, names }) => ({
    id: anchor('group', kind),
    label: text(site.kind[kind]),
    html: dataTable(
      text(site.kind[kind]),
      [site.titleColumn, site.idColumn],
      names.map((name) => rowOf(name, context)),
      'names',
    ),
  }));
  return {
    file: pageFile('names'),
    under: 'names',
    heading: text(site.page.names),
    name: site.page.names,
    lead: text(site.namesLead),
    body: parts.map(({ id, label, html }) => part(id, label, html)).join('\n'),
    ...contentsOf(site.contents, parts),
  };
};

interface Name {
  readonly id: string;
  readonly title: string;
  readonly href: string | undefined;
}

const rowOf = ({ id, title, href }: Name, context: SiteContext): Row => ({
  cells: [link(href, own(title === '' ? id : title, context)), code(id)],
});

interface Group {
  readonly kind: keyof SiteWords['kind'];
  readonly names: readonly Name[];
}

const groupsOf = (context: SiteContext): readonly Group[] => {
  const { pack, states } = context;
  const procedures = Object.values(pack.procedures);
  const all = (
    kind: Exclude<keyof SiteWords['kind'], 'article'>,
    table: readonly { readonly id: string; readonly title: string }[],
  ): Group => ({
    kind,
    names: table.map(({ id, title }) => ({ id, title, href: addressOf(kind, id, context) })),
  });
  return [
    {
      kind: 'article',
      names: pack.chapters.flatMap(({ articles }) =>
        articles.map((one) => ({
          id: one.id,
          title: [one.label, one.heading ?? ''].join(' ').trim(),
          href: articleFile(one),
        })),
      ),
    },
    all('rule', Object.values(pack.rules)),
    all('advisory', Object.values(pack.advisories)),
    all('catalogue', Object.values(pack.catalogues)),
    all('fact', Object.values(pack.facts)),
    all('parameter', Object.values(pack.parameters)),
    all(
      'decision',
      Object.values(pack.decisions).map(({ id, number, question }) => ({
        id,
        title: `${number} ${question}`,
      })),
    ),
    all('role', Object.values(pack.roles)),
    all('stage', Object.values(pack.stages)),
    all(
      'state',
      states.filter(({ path }) => path.includes('.')).map(({ path, title }) => ({ id: path, title })),
    ),
    all(
      'event',
      procedures.flatMap(({ events }) => Object.values(events)),
    ),
    {
      kind: 'timer',
      names: states.flatMap(({ path, timers }) =>
        Object.values(timers).map(({ id, title }) => ({
          id: `timer.${id}`,
          title,
          href: addressOf('timer', `${path}.${id}`, context),
        })),
      ),
    },
    {
      kind: 'obligation',
      names: procedures.flatMap((procedure) =>
        Object.values(procedure.obligations).map((one) => ({
          id: one.id,
          title: one.title,
          href: addressOf('obligation', obligationId(procedure, one), context),
        })),
      ),
    },
    all('grade', Object.values(pack.grades)),
    {
      kind: 'scoring',
      names: pack.scorings.map((one) => ({
        id: one.id,
        title: one.title,
        href: addressOf('scoring', scoringKey(one), context),
      })),
    },
    all('note', pack.notes),
    all('source', Object.values(pack.sources)),
  ];
};
