/** The measure's own text, cut into chapters, articles, paragraphs and items, and citations of it. */
import type { Place } from '../base/source.ts';

/** A cited place. `label` is what people read: 第六条（三）, ED-42, 《民法典》第二百零一条. */
export type Citation =
  | { readonly kind: 'chapter'; readonly chapter: number; readonly label: string }
  | {
      readonly kind: 'article';
      readonly article: number;
      readonly paragraph?: number;
      readonly item?: number;
      readonly label: string;
    }
  | { readonly kind: 'notice'; readonly key: string; readonly label: string }
  | { readonly kind: 'decision'; readonly decision: string; readonly label: string }
  | { readonly kind: 'source'; readonly source: string; readonly label: string }
  /** The text is silent: read in under a decision; outputs say 推定. */
  | { readonly kind: 'inferred'; readonly decision: string; readonly label: string };

/** Literal words, or a parameter put into them through a filter. */
export type TextPart = string | { readonly parameter: string; readonly filter?: TextFilter };
export type TextFilter = 'cn' | 'month_end';
export type Text = readonly TextPart[];

export interface Chapter {
  readonly number: number;
  /** 第三章 */
  readonly label: string;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly place: Place;
}

export interface Article {
  readonly id: string;
  readonly number: number;
  /** 第六条 */
  readonly label: string;
  /** False where the draft prints no number. */
  readonly printed: boolean;
  readonly heading?: string;
  readonly kind: ArticleKind;
  readonly paragraphs: readonly Paragraph[];
  readonly place: Place;
}

export const ARTICLE_KINDS = [
  'purpose', 'definition', 'competence', 'condition', 'catalogue', 'step', 'duty', 'power', 'consequence', 'closing',
] as const; // biome-ignore format: one line a thought
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export interface Paragraph {
  readonly text: Text;
  readonly items: readonly ProvisionItem[];
}

export interface ProvisionItem {
  readonly number: number;
  /** （三） */
  readonly label: string;
  readonly text: Text;
}

/** One paragraph or item of the text and what stands for it in the pack. */
export interface LedgerEntry {
  readonly label: string;
  readonly class: LedgerClass;
  /** Ids of the rules, states, duties, parameters … that cite it, e.g. `rule:innovation.rd`. */
  readonly by: readonly string[];
  readonly place: Place;
}
export type LedgerClass = 'encoded' | 'judgement' | 'declaratory';

/** A misprint of the draft, kept in the text as printed. */
export interface Erratum {
  readonly citation: Citation;
  readonly printed: string;
  readonly correct: string;
  readonly note?: string;
  readonly place: Place;
}

/** A fault or gap of the draft's own drafting, for its authors. */
export interface DraftingNote {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
  /** Words of the text that show it; the linker tells when they are no longer there. */
  readonly quote?: string;
  readonly note: string;
  readonly place: Place;
}
