/** Faults and gaps of the measure's own drafting, by article, and misprints with what they should read. */
import type { DraftingNote } from '../model/provision.ts';
import { text } from '../report/html-parts.ts';
import { anchor, articleFile, pageFile } from './addresses.ts';
import { dataTable, link, own } from './html.ts';
import { cites, linked } from './links.ts';
import type { Page } from './page.ts';
import { contentsOf, part } from './page.ts';
import type { SiteContext } from './site-context.ts';

/** The page. */
export const notesPage = (context: SiteContext): Page => {
  const { pack, site } = context;
  const groups = groupsOf(context);
  const errata = errataHtml(context);
  const parts = [
    ...groups.map(({ id, label, href, notes }) => ({
      id,
      label,
      href,
      html: notes.map((note) => noteHtml(note, context)).join('\n'),
    })),
    { id: anchor('group', 'errata'), label: text(site.errataHead), href: undefined, html: errata },
  ].filter(({ html }) => html !== '');
  return {
    file: pageFile('notes'),
    under: 'notes',
    heading: text(site.page.notes),
    name: site.page.notes,
    lead: pack.notes.length === 0 ? '' : text(site.notesLead),
    body: parts.map(({ id, label, href, html }) => part(id, link(href, label), html)).join('\n'),
    ...contentsOf(site.contents, parts),
  };
};

interface Group {
  readonly id: string;
  readonly label: string;
  /** Of the article. */
  readonly href: string | undefined;
  readonly notes: readonly DraftingNote[];
}

/** Notes by the article they cite first, in the order of the text; those on a chapter or on nothing come first. */
const groupsOf = (context: SiteContext): readonly Group[] => {
  const { pack, places, site } = context;
  const byArticle = new Map<number, DraftingNote[]>();
  for (const note of pack.notes) {
    const own = note.citations.some(({ kind }) => kind === 'article');
    const number = own ? (places.meant(note.citations)[0]?.article.number ?? 0) : 0;
    const there = byArticle.get(number) ?? [];
    there.push(note);
    byArticle.set(number, there);
  }
  const general = byArticle.get(0);
  return [
    ...(general === undefined
      ? []
      : [{ id: anchor('group', '0'), label: text(site.wholeText), href: undefined, notes: general }]),
    ...pack.chapters.flatMap((chapter) =>
      chapter.articles.flatMap((article) => {
        const notes = byArticle.get(article.number);
        const heading = [article.label, article.heading ?? ''].join(' ').trim();
        return notes === undefined
          ? []
          : [
              {
                id: anchor('group', String(article.number)),
                label: own(heading, context),
                href: articleFile(article),
                notes,
              },
            ];
      }),
    ),
  ];
};

const noteHtml = (note: DraftingNote, context: SiteContext): string => {
  const { site, words } = context;
  const quote =
    note.quote === undefined
      ? ''
      : `<p class="remark"><span class="label">${text(site.quoted + words.colon)}</span><q>${own(note.quote, context)}</q></p>`;
  return `<div class="note" id="${anchor('note', note.id)}"><h3>${linked(note.title, context)} ${cites(note.citations, context)}</h3><p>${linked(note.note, context)}</p>${quote}</div>`;
};

const errataHtml = (context: SiteContext): string => {
  const { pack, site } = context;
  const rows = pack.errata.map((one, index) => ({
    id: anchor('erratum', String(index + 1)),
    cells: [
      own(one.printed, context),
      own(one.correct, context),
      cites([one.citation], context),
      one.note === undefined ? '' : linked(one.note, context),
    ],
  }));
  const headings = [site.printedColumn, site.correctColumn, site.citeColumn, site.reasonColumn];
  return dataTable(text(site.errataHead), headings, rows, 'errata');
};
