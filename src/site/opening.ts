/** The opening words of a text, for lists of places that have no heading. */
import type { Text } from '../model/provision.ts';
import { printedText } from '../report/measure-text.ts';
import type { SiteContext } from './site-context.ts';

/** Up to the first stop past a few words, and no longer than a line. */
export const openingOf = (text: Text, { pack, occasion }: SiteContext, least = 12, most = 44): string => {
  const words = printedText(pack, text, occasion);
  const end = [...words.matchAll(STOPS)].find(({ index }) => index >= least)?.index ?? words.length;
  const opening = words.slice(0, Math.min(end, most));
  return opening.length < words.length && (opening.length < end || words[end] !== FULL_STOP)
    ? `${opening}\u2026`
    : opening;
};

const FULL_STOP = '\u3002';
const STOPS = /[\u3002\uff1b\uff1a\uff0c;:.,]/g;
