/** The measure's text laid out as an official document: chapters in the middle, numbers of articles in heading type. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Pack } from '../model/pack.ts';
import type { DocumentBlock, PlainDocument } from './document.ts';
import { articleLines } from './measure-text.ts';
import { revisionWordsOf } from './revision.ts';
import type { Language } from './style.ts';

/** `mark`: what stands on every page of a text that is an example. */
export const measureDocument = (
  pack: Pack,
  {
    today,
    language = pack.language,
    mark,
  }: { readonly today: CivilDate; readonly language?: Language; readonly mark?: string },
): PlainDocument => {
  const words = revisionWordsOf(language);
  return {
    kind: 'text',
    language,
    date: today,
    title: pack.title,
    ...(mark === undefined ? {} : { mark }),
    blocks: [
      ...pack.preamble.map((text): DocumentBlock => ({ kind: 'subtitle', text })),
      ...pack.chapters.flatMap((chapter): readonly DocumentBlock[] => [
        { kind: 'chapter', text: words.chapter(chapter.label, chapter.title) },
        ...chapter.articles.flatMap((article) =>
          articleLines(pack, article, { asOf: today }).map(({ text }, index): DocumentBlock => {
            const number = `${article.label} `;
            return index === 0 && text.startsWith(number)
              ? { kind: 'paragraph', lead: article.label, text: text.slice(number.length) }
              : { kind: 'paragraph', text };
          }),
        ),
      ]),
    ],
  };
};
