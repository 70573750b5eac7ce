/** What citations may name, gathered from the outline of the text, the sources, the notices and the decisions. */
import { child, entriesOf, rootOf } from '../load/cursor.ts';
import type { RawPack } from '../load/load.ts';
import type { DecisionScope } from './choose.ts';
import type { Citable } from './citations.ts';
import { linkSources } from './measure.ts';
import type { Outline } from './outline.ts';

export const citableOf = (raw: RawPack, outline: Outline, decisions: DecisionScope): Citable => ({
  chapters: new Set(outline.chapters.map(({ number }) => number)),
  articles: new Map(
    outline.chapters.flatMap(({ articles }) =>
      articles.map(({ number, paragraphs }) => [
        number,
        paragraphs.map(({ items }) => new Set(items.map((item) => item.number))),
      ]),
    ),
  ),
  complete: outline.complete,
  sources: new Map(Object.values(linkSources(rootOf(raw.measure))).map(({ id, title }) => [id, title])),
  clauses: new Set(
    raw.notices.flatMap((notice) => entriesOf(child(rootOf(notice), 'clauses')).map(([key]) => key)),
  ),
  decisions,
});
