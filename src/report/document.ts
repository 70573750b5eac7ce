/** A document of a round as plain data in reading order, whatever it is written as afterwards. */
import type { CivilDate } from '../base/civil-date.ts';
import type { RoundDocumentKind } from '../model/round.ts';
import type { Language } from './style.ts';

/** One document, to stand on pages of its own. */
export interface PlainDocument {
  readonly kind: RoundDocumentKind;
  readonly language: Language;
  /** The day it is dated. */
  readonly date: CivilDate;
  readonly title: string;
  /** Stands on every page: that it is an example. */
  readonly mark?: string;
  readonly blocks: readonly DocumentBlock[];
}

/** Headings, paragraphs, tables, remarks in small print, and at the end who signs on which day. */
export type DocumentBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'note' | 'closing'; readonly text: string }
  | DocumentTable;

/** A table under one row of headings; `share` is of the width, all of a table's columns together. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface DocumentColumn {
  readonly heading: string;
  readonly share: number;
  readonly align: 'left' | 'center';
}
