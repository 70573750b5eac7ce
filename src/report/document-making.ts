/** What every document of a round is made of: the call's own words filled in, headings, remarks, who signs. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Pack } from '../model/pack.ts';
import type { RoundDocument, RoundDocumentKind } from '../model/round.ts';
import type { RoundResult } from '../model/round-result.ts';
import type { DocumentBlock, PlainDocument } from './document.ts';
import type { SlotValues } from './document-slots.ts';
import { filled, occasionOf } from './document-slots.ts';
import type { RoundView } from './round-phrases.ts';
import { roundViewOf } from './round-phrases.ts';
import type { Language } from './style.ts';

/** What documents are made with beside the result. */
export interface DocumentGiven {
  /** The day they are dated. */
  readonly today: CivilDate;
  /** The day the publicity is put up; absent: `today`. */
  readonly posted?: CivilDate;
  /** Absent: the pack's. */
  readonly language?: Language;
}

/** A document under way: the call's words for it and what they are filled from. */
export interface Making {
  readonly kind: RoundDocumentKind;
  readonly words: RoundDocument;
  readonly view: RoundView;
  readonly today: CivilDate;
}

/** Absent where the call has no words for such a document. */
export const makingOf = (
  kind: RoundDocumentKind,
  result: RoundResult,
  pack: Pack,
  { language = pack.language, today }: DocumentGiven,
): Making | undefined => {
  const words = pack.notices[result.notice.id]?.round?.documents[kind];
  return words === undefined ? undefined : { kind, words, view: roundViewOf(result, pack, language), today };
};

/** The call's paragraphs, then what was made of the round, then who signs. */
export const documentOf = (
  { kind, words, view, today }: Making,
  slots: SlotValues,
  made: readonly DocumentBlock[],
  notes: readonly string[] = [],
): PlainDocument => {
  const { result, pack, language, round } = view;
  const say = (parts: RoundDocument['title']): string => filled(parts, slots, pack, occasionOf(result));
  const example = result.notice.illustrative;
  return {
    kind,
    language,
    date: today,
    title: say(words.title),
    ...(example ? { mark: round.example } : {}),
    blocks: [
      ...words.paragraphs.map((one) => paragraph(say(one))),
      ...made,
      ...noteBlocks(example ? [...notes, round.exampleNote] : notes, view),
      ...words.closing.map((one): DocumentBlock => ({ kind: 'closing', text: say(one) })),
    ],
  };
};

/** An indented paragraph. */
export const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

/** A heading with its number, from 0. */
export const heading = (index: number, text: string, { round }: RoundView): DocumentBlock => ({
  kind: 'heading',
  text: round.numbered(index) + text,
});

/** Numbered where there are several. */
export const listed = (text: string, index: number, count: number, { round }: RoundView): string =>
  count === 1 ? text : round.item(index) + text;

/** Remarks under a table: the word for them once, numbered where there are several. */
const noteBlocks = (texts: readonly string[], view: RoundView): readonly DocumentBlock[] =>
  texts.map((text, index) => {
    const numbered = listed(text, index, texts.length, view);
    return { kind: 'note', text: index === 0 ? view.round.note(numbered) : numbered };
  });
