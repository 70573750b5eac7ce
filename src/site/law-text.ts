/** The measure's words as printed, with what can be pointed to in them: parameters, misprints, words that notes quote. */
import type { Citation, Text } from '../model/provision.ts';
import { printedText } from '../report/measure-text.ts';
import { linkTitled, own } from './html.ts';
import { addressOf } from './links.ts';
import type { Place } from './places.ts';
import type { SiteContext } from './site-context.ts';

/** Words of a place that something is said of. */
interface Quoted {
  readonly words: string;
  readonly href: string | undefined;
  readonly title: string;
  readonly classes: 'erratum' | 'quoted';
}

/** Marks by place, found once for a whole site. */
export type Quotes = ReadonlyMap<string, readonly Quoted[]>;

/** Finds the places in which the words of errata and drafting notes stand; each is marked where it stands first. */
export const quotesOf = (context: SiteContext): Quotes => {
  const { pack, words } = context;
  const quotes = new Map<string, Quoted[]>();
  const enter = (citations: readonly Citation[], quoted: Quoted): void => {
    const place = placeWith(quoted.words, citations, context);
    if (place !== undefined) quotes.set(place.key, [...(quotes.get(place.key) ?? []), quoted]);
  };
  pack.errata.forEach(({ citation, printed, correct }, index) => {
    enter([citation], {
      words: printed,
      href: addressOf('erratum', String(index + 1), context),
      title: words.shouldRead(printed, correct),
      classes: 'erratum',
    });
  });
  for (const { id, title, quote, citations } of pack.notes) {
    if (quote === undefined) continue;
    enter(citations, { words: quote, href: addressOf('note', id, context), title, classes: 'quoted' });
  }
  return quotes;
};

const placeWith = (
  quote: string,
  citations: readonly Citation[],
  context: SiteContext,
): Place | undefined => {
  const { places } = context;
  for (const citation of citations) {
    const cited = places.cited(citation);
    if (cited === undefined) continue;
    const narrow = citation.kind === 'article' && citation.item !== undefined;
    const candidates = narrow ? [cited] : places.ofArticle(cited.article);
    const found = candidates.find((place) => literalWith(quote, place.text) !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
};

const literalWith = (quote: string, text: Text = []): string | undefined =>
  text.find((part): part is string => typeof part === 'string' && part.includes(quote));

/** The words of a place. */
export const lawHtml = (place: Place, quotes: Quotes, context: SiteContext): string => {
  let open = quotes.get(place.key) ?? [];
  return (place.text ?? [])
    .map((part) => {
      if (typeof part !== 'string') {
        const { title = part.parameter } = context.pack.parameters[part.parameter] ?? {};
        const value = own(printedText(context.pack, [part], context.occasion), context);
        return linkTitled(addressOf('parameter', part.parameter, context), title, value, 'param');
      }
      const here = open.filter(({ words }) => part.includes(words));
      open = open.filter((one) => !here.includes(one));
      return marked(part, here, context);
    })
    .join('');
};

/** A stretch of words with its marks; where two overlap the one that begins first is shown. */
const marked = (part: string, quotes: readonly Quoted[], context: SiteContext): string => {
  const found = quotes
    .map((quoted) => ({ quoted, start: part.indexOf(quoted.words) }))
    .sort((a, b) => a.start - b.start);
  let html = '';
  let at = 0;
  for (const { quoted, start } of found) {
    if (start < at) continue;
    const end = start + quoted.words.length;
    html += own(part.slice(at, start), context);
    html += linkTitled(quoted.href, quoted.title, own(quoted.words, context), quoted.classes);
    at = end;
  }
  return html + own(part.slice(at), context);
};
