/**
 * The ledger of the text: for every paragraph and item, what in the pack stands for it, or that it is declared to
 * have nothing to compute. Text that nothing stands for is an error: an amendment cannot be forgotten.
 */
import type { Report } from '../base/diagnostic.ts';
import { provisionLabel } from '../base/numbering-zh.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, placeAt, spanAt } from '../load/cursor.ts';
import type { LedgerClass, LedgerEntry } from '../model/provision.ts';
import type { Citing } from './citing.ts';
import type { ArticleOutline, Outline } from './outline.ts';

/** One paragraph or item of the text. */
interface Unit {
  readonly article: number;
  readonly paragraph: number;
  readonly item?: number;
  readonly label: string;
  readonly declaratory: boolean;
  readonly cursor: Cursor;
  /** Whether the article has only this paragraph, so that citing the article cites it. */
  readonly only: boolean;
}

export const linkLedger = (
  outline: Outline,
  citing: readonly Citing[],
  report: Report,
): readonly LedgerEntry[] => {
  const byArticle = new Map<number, Citing[]>();
  for (const one of citing) {
    for (const article of articlesCited(one)) {
      const standing = byArticle.get(article);
      if (standing === undefined) byArticle.set(article, [one]);
      else standing.push(one);
    }
  }
  return outline.chapters
    .flatMap(({ articles }) => articles.flatMap(unitsOf))
    .map((unit) => entryOf(unit, byArticle.get(unit.article) ?? [], report));
};

const articlesCited = ({ citations }: Citing): ReadonlySet<number> =>
  new Set(citations.flatMap((one) => (one.kind === 'article' ? [one.article] : [])));

const unitsOf = ({ number, paragraphs }: ArticleOutline): readonly Unit[] =>
  paragraphs.flatMap(({ cursor, declaratory, items }, index) => {
    const only = paragraphs.length === 1;
    const place = { article: number, ...(only ? {} : { paragraph: index + 1 }) };
    const shared = { article: number, paragraph: index + 1, only };
    return [
      { ...shared, label: provisionLabel(place), declaratory, cursor },
      ...items.map((item) => ({
        ...shared,
        item: item.number,
        label: provisionLabel({ ...place, item: item.number }),
        declaratory: item.declaratory,
        cursor: item.cursor,
      })),
    ];
  });

const entryOf = (unit: Unit, citing: readonly Citing[], report: Report): LedgerEntry => {
  const standing = citing.filter(({ citations }) => citations.some((citation) => cites(citation, unit)));
  const by = [...new Set(standing.map(({ id }) => id))];
  const place = placeAt(unit.cursor);
  const found = classOf(unit, standing);
  if (found === undefined) {
    report('link/not-classed', spanAt(child(unit.cursor, 'text') ?? unit.cursor), { label: unit.label });
  }
  return { label: unit.label, class: found ?? 'declaratory', by, place };
};

/**
 * A citation of an article stands for its only paragraph; where there are several it must say which, and items
 * must always be named.
 */
const cites = (citation: Citing['citations'][number], unit: Unit): boolean =>
  citation.kind === 'article' &&
  citation.article === unit.article &&
  citation.item === unit.item &&
  (citation.paragraph === undefined
    ? unit.only || unit.item !== undefined
    : citation.paragraph === unit.paragraph);

/** What is declared holds; else it is a judgement where only judgements stand for it. */
const classOf = ({ declaratory }: Unit, standing: readonly Citing[]): LedgerClass | undefined => {
  if (declaratory) return 'declaratory';
  if (standing.length === 0) return undefined;
  const deciding = standing.filter(({ weight }) => weight !== 'frame');
  return deciding.length > 0 && deciding.every(({ weight }) => weight === 'judgement')
    ? 'judgement'
    : 'encoded';
};
