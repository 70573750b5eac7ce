/** The whole measure for reading and printing; article numbers lead to their pages. */
import type { Article, Chapter } from '../model/provision.ts';
import { element, text } from '../report/html-parts.ts';
import { anchor, articleFile, pageFile } from './addresses.ts';
import { link, own } from './html.ts';
import type { Quotes } from './law-text.ts';
import { lawHtml } from './law-text.ts';
import type { Page } from './page.ts';
import { contentsOf } from './page.ts';
import type { SiteContext } from './site-context.ts';

/** The page of the text. */
export const textPage = (quotes: Quotes, context: SiteContext): Page => {
  const { pack, site } = context;
  return {
    file: pageFile('text'),
    under: 'text',
    heading: own(pack.title, context),
    name: site.page.text,
    body: [
      ...pack.preamble.map((line) => element('p', 'preamble', own(line, context))),
      element('p', 'lead', text(site.readingHint)),
      ...pack.chapters.map((chapter) => chapterHtml(chapter, quotes, context)),
    ].join('\n'),
    ...contentsOf(
      site.perMeasure,
      pack.chapters.map((chapter) => ({
        id: anchor('chapter', String(chapter.number)),
        label: own(`${chapter.label} ${chapter.title}`, context),
      })),
    ),
    classes: 'text',
  };
};

const chapterHtml = (chapter: Chapter, quotes: Quotes, context: SiteContext): string =>
  `<section id="${anchor('chapter', String(chapter.number))}">
<h2>${own(`${chapter.label} ${chapter.title}`, context)}</h2>
${chapter.articles.map((article) => articleHtml(article, quotes, context)).join('\n')}
</section>`;

const articleHtml = (article: Article, quotes: Quotes, context: SiteContext): string => {
  const number = article.printed
    ? `${link(articleFile(article), own(article.label, context), 'number')}\u3000`
    : `<span class="unprinted">${link(articleFile(article), own(`〔${article.label}〕`, context), 'number')}</span>\u3000`;
  const heading = article.heading === undefined ? '' : `<b>${own(article.heading + STOP, context)}</b>`;
  return context.places
    .ofArticle(article)
    .filter(({ kind }) => kind !== 'whole')
    .map((place, index) => {
      const head = index === 0 ? number + heading : '';
      const label = place.itemLabel === undefined ? '' : own(place.itemLabel, context);
      return `<p class="law${place.kind === 'item' ? ' item' : ''}">${head}${label}${lawHtml(place, quotes, context)}</p>`;
    })
    .join('\n');
};

/** An ideographic full stop. */
const STOP = '\u3002';
