/** An official document as plain data in reading order, whatever it is written as afterwards. */
import type { CivilDate } from '../base/civil-date.ts';
import type { RoundDocumentKind } from '../model/round.ts';
import type { Language } from './style.ts';

/** What is published with a revision: the text, what changed and why, what became of the comments, the covering note. */
export const REVISION_DOCUMENTS = ['text', 'table', 'comments', 'note'] as const;
/** One of these. */
export type RevisionDocumentKind = (typeof REVISION_DOCUMENTS)[number];

/** One document, to stand on pages of its own. */
export interface PlainDocument {
  readonly kind: RoundDocumentKind | RevisionDocumentKind;
  readonly language: Language;
  /** The day it is dated. */
  readonly date: CivilDate;
  readonly title: string;
  /** Stands on every page: that it is an example. */
  readonly mark?: string;
  /** Lies on its side: a table of many columns. */
  readonly wide?: true;
  readonly blocks: readonly DocumentBlock[];
}

/**
 * Lines under the title and between chapters stand in the middle; headings, paragraphs (which may begin with a number in
 * heading type), tables, remarks in small print, and at the end who signs on which day.
 */
export type DocumentBlock =
  | { readonly kind: 'subtitle' | 'chapter' | 'heading' | 'note' | 'closing'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly lead?: string }
  | DocumentTable;

/** A table under one row of headings; `share` is of the width, all of a table's columns together. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** Words, or stretches of them of which some came in or went out; line breaks are kept. */
export type DocumentCell = string | readonly DocumentRun[];

export interface DocumentRun {
  readonly text: string;
  readonly mark?: 'added' | 'removed';
}

/** A cell as stretches. */
export const runsOf = (cell: DocumentCell): readonly DocumentRun[] =>
  typeof cell === 'string' ? [{ text: cell }] : cell;

/** A column of a table and its share of the width. */
export interface DocumentColumn {
  readonly heading: string;
  readonly share: number;
  readonly align: 'left' | 'center';
}
