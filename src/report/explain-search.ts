/** What `banfa explain` might have been meant to say: names and articles in which a word stands. */
import type { Pack } from '../model/pack.ts';
import { printedText } from './measure-text.ts';
import { statesOf } from './titles.ts';

/** Articles and items whose text holds the word, then titles and questions that do; each once, at most six. */
export const mentionsOf = (pack: Pack, word: string): readonly string[] => {
  if (word.length < 2) return [];
  const procedures = Object.values(pack.procedures);
  const names = [
    ...Object.values(pack.rules),
    ...Object.values(pack.parameters),
    ...Object.values(pack.facts),
    ...pack.scorings.flatMap((one) => [
      one,
      ...one.groups,
      ...one.groups.flatMap((group) => group.indicators),
    ]),
    ...Object.values(pack.roles),
    ...procedures,
    ...statesOf(pack),
    ...procedures.flatMap((one) => [...Object.values(one.obligations), ...Object.values(one.events)]),
  ].map(({ title }) => title);
  const decisions = Object.values(pack.decisions).filter(({ question }) => question.includes(word));
  const found = [
    ...provisionsWith(pack, word),
    ...names.filter((title) => title.includes(word)),
    ...decisions.map(({ number }) => number),
  ];
  return [...new Set(found)].slice(0, MOST);
};

const MOST = 6;

const provisionsWith = (pack: Pack, word: string): readonly string[] =>
  pack.chapters.flatMap((chapter) =>
    chapter.articles.flatMap((article) =>
      article.paragraphs.flatMap(({ text, items }) => [
        ...(printedText(pack, text, {}).includes(word) ? [article.label] : []),
        ...items
          .filter((item) => printedText(pack, item.text, {}).includes(word))
          .map((item) => article.label + item.label),
      ]),
    ),
  );
