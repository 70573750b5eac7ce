/** A round: many cases of one notice, judged together. What the notice says of who takes part, ranks and gets in. */
import type { Place } from '../base/source.ts';
import type { Expression } from './expression.ts';
import type { Period } from './procedure.ts';
import type { Citation, Text } from './provision.ts';

export interface RoundRules {
  readonly title: string;
  readonly citations: readonly Citation[];
  /** The scoring that ranks. */
  readonly scoring: string;
  /** Path of a state that a case must be in to take part; absent: any. */
  readonly state?: string;
  /** The rule that must be met to take part; absent: none. */
  readonly admissible?: string;
  /** In order; what is still equal after the last is tied. */
  readonly ties: readonly TieBreak[];
  readonly quota: Quota;
  /** How many are kept in reserve after the shortlist; absent: none. */
  readonly reserve?: Expression;
  /** What is written into the cases; absent: nothing can be. */
  readonly record?: RoundRecord;
  readonly documents: Readonly<Partial<Record<RoundDocumentKind, RoundDocument>>>;
  readonly place: Place;
}

/** The higher value goes first, or the lower; a score by its id, or an expression (`date` allowed). */
export interface TieBreak {
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly of: Expression;
  readonly order: 'higher' | 'lower';
}

/** Places on the shortlist. */
export interface Quota {
  /** Of all; absent: no limit. */
  readonly total?: Expression;
  /** An enumerated fact by which places are shared out. */
  readonly by?: string;
  /** For every value of `by`. */
  readonly most?: Expression;
  /** Places kept for every value of `by`, as far as it has cases that pass. */
  readonly least?: Expression;
  /** Values of `by` that have numbers of their own. */
  readonly each: Readonly<Record<string, { readonly most?: Expression; readonly least?: Expression }>>;
}

/** The events that carry a decision into a case, and the facts that come with them. */
export interface RoundRecord {
  readonly shortlisted: RoundEvent;
  readonly leftOut: RoundEvent;
}

export interface RoundEvent {
  readonly event: string;
  /** Fact id → which figure of the round. */
  readonly facts: Readonly<Record<string, RoundFigure>>;
}

/** `total` points · `rank` among all · `place` on the shortlist · `judges` whose sheets count. */
export const ROUND_FIGURES = ['total', 'rank', 'place', 'judges'] as const;
export type RoundFigure = (typeof ROUND_FIGURES)[number];

/** 入围名单, 公示, 评审意见 */
export const ROUND_DOCUMENTS = ['shortlist', 'publicity', 'opinion'] as const;
export type RoundDocumentKind = (typeof ROUND_DOCUMENTS)[number];

/** Words of a document; its table is made of the round. */
export interface RoundDocument {
  readonly title: readonly DocumentPart[];
  readonly paragraphs: readonly (readonly DocumentPart[])[];
  /** Who signs it, and what follows after the table. */
  readonly closing: readonly (readonly DocumentPart[])[];
  /** For `publicity`: how long it is up. */
  readonly period?: Period;
}

/** Words, or something of the round put into them. */
export type DocumentPart = Text[number] | { readonly slot: DocumentSlot };

/**
 * `measure` its title · `round` the round's title · `count` of the shortlist · `reserve_count` · `candidates` ranked ·
 * `today` the day of the document · `from`, `to` the first and last day of the publicity · `days` its length ·
 * `issuer` · `case` title of the case · `total` · `rank` · `status` (these four only in `opinion`).
 */
export const DOCUMENT_SLOTS = [
  'measure', 'round', 'count', 'reserve_count', 'candidates', 'today', 'to', 'days', 'issuer',
  'case', 'total', 'rank', 'status', 'from',
] as const; // biome-ignore format: one line a thought
export type DocumentSlot = (typeof DOCUMENT_SLOTS)[number];
