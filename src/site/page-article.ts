/** The page of an article: its words as printed, and beneath each paragraph and item what rests on it. */
import type { Article, Chapter } from '../model/provision.ts';
import { element, text } from '../report/html-parts.ts';
import { articleFile } from './addresses.ts';
import { glossOf } from './gloss.ts';
import { link, own } from './html.ts';
import type { Quotes } from './law-text.ts';
import { lawHtml } from './law-text.ts';
import { addressOf } from './links.ts';
import type { Page } from './page.ts';
import type { Place } from './places.ts';
import type { SiteContext } from './site-context.ts';

/** Pages of all articles, each with the way to its neighbours. */
export const articlePages = (quotes: Quotes, context: SiteContext): readonly Page[] => {
  const { pack } = context;
  const all = pack.chapters.flatMap((chapter) => chapter.articles.map((article) => ({ chapter, article })));
  return all.map(({ chapter, article }, index) => {
    const [before, after] = [all[index - 1]?.article, all[index + 1]?.article];
    return articlePage(chapter, article, { before, after }, quotes, context);
  });
};

interface Neighbours {
  readonly before: Article | undefined;
  readonly after: Article | undefined;
}

const articlePage = (
  chapter: Chapter,
  article: Article,
  neighbours: Neighbours,
  quotes: Quotes,
  context: SiteContext,
): Page => {
  const { places, words, site } = context;
  const heading = [
    own(article.label, context),
    ...(article.heading === undefined ? [] : [own(article.heading, context)]),
  ];
  const glosses = places.ofArticle(article).map((place) => placeHtml(place, quotes, context));
  const empty = glosses.every((one) => !one.includes('<dl'));
  return {
    file: articleFile(article),
    under: 'text',
    heading: `${heading.join('\u3000')} <span class="badge aside">${text(words.article[article.kind])}</span>`,
    name: [article.label, article.heading ?? ''].join(' ').trim(),
    crumb: link(
      addressOf('chapter', String(chapter.number), context),
      own(`${chapter.label} ${chapter.title}`, context),
    ),
    body: [
      article.printed ? '' : element('p', 'lead', text(site.unprinted)),
      ...glosses,
      empty ? element('p', 'lead', text(site.nothingHere)) : '',
      turnPages(neighbours, context),
    ].join('\n'),
    aside: { title: site.articles, html: articleLinks(article, context) },
    classes: 'article',
  };
};

const placeHtml = (place: Place, quotes: Quotes, context: SiteContext): string => {
  const { site } = context;
  const gloss = glossOf(place, context);
  if (place.kind === 'whole') {
    return gloss === ''
      ? ''
      : `<section class="place" id="${place.anchor}">\n<h2>${text(site.whole)}</h2>\n${gloss}\n</section>`;
  }
  const label = place.itemLabel === undefined ? '' : own(place.itemLabel, context);
  return `<section class="place" id="${place.anchor}">
<p class="law${place.kind === 'item' ? ' item' : ''}">${label}${lawHtml(place, quotes, context)}</p>
${gloss}
</section>`;
};

const turnPages = ({ before, after }: Neighbours, context: SiteContext): string => {
  const { site } = context;
  const turn = (article: Article | undefined, word: string, rel: string): string =>
    article === undefined
      ? '<span></span>'
      : `<a rel="${rel}" href="${articleFile(article)}"><span>${text(word)}</span> ${own(named(article), context)}</a>`;
  return `<nav class="turn" aria-label="${text(`${site.previous} / ${site.next}`)}">${turn(before, site.previous, 'prev')}${turn(after, site.next, 'next')}</nav>`;
};

const named = ({ label, heading }: Article): string =>
  heading === undefined ? label : `${label} ${heading}`;

/** All articles under their chapters; the page's own is marked. */
const articleLinks = (current: Article, context: SiteContext): string =>
  context.pack.chapters
    .map((chapter) => {
      const items = chapter.articles.map((article) => {
        const mark = article === current ? ' aria-current="page"' : '';
        return `<li><a href="${articleFile(article)}"${mark}>${own(named(article), context)}</a></li>`;
      });
      return `<p>${own(`${chapter.label} ${chapter.title}`, context)}</p><ul>${items.join('')}</ul>`;
    })
    .join('\n');
