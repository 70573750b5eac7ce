/** Fits a finished section of a trial report into a site: its citations lead there, its words carry their language. */
import { foreignMarked } from './html.ts';
import { linked } from './links.ts';
import type { SiteContext } from './site-context.ts';

/** The section with its citations as links; the reports mark every citation with one class. */
export const fitted = (html: string, context: SiteContext): string =>
  html
    .split(/(<span class="cite">[^<]*<\/span>)/)
    .map((piece) => {
      const cited = /^<span class="cite">([^<]*)<\/span>$/.exec(piece)?.[1];
      return cited === undefined
        ? foreignMarked(piece, context)
        : `<span class="cite">${linked(unescaped(cited), context)}</span>`;
    })
    .join('');

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const unescaped = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => SIGNS[entity] ?? entity);
