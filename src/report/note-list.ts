/**
 * Drafting notes as a list: a line each, under the article that each is about, in the order of the text. Where an article
 * has many of one kind, a few stand for all.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Place, Span } from '../base/source.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import { hang, plain } from './cells.ts';
import { briefMessage } from './messages.ts';
import { paintFor } from './paint.ts';
import type { Style } from './style.ts';
import { wordsOf } from './words.ts';

/** The block of all notes; without a pack, which alone knows the articles, they stand in the order given. */
export const noteList = (notes: readonly Diagnostic[], style: Style, pack?: Pack): string => {
  const words = wordsOf(style.language);
  const paint = paintFor(style);
  const provisionOf = pack === undefined ? () => undefined : provisionFinder(pack);
  const groups = new Map<string, { order: number; notes: Diagnostic[] }>();
  for (const note of notes) {
    const { label, order } = provisionOf(note.span) ?? { label: words.otherNotes, order: Infinity };
    const group = groups.get(label) ?? { order, notes: [] };
    group.notes.push(note);
    groups.set(label, group);
  }
  const sorted = [...groups].sort(([, a], [, b]) => a.order - b.order);
  return [
    paint.as(words.notesHead, 'place', 'strong'),
    ...sorted.flatMap(([label, { notes: about }]) => {
      const lines = pack === undefined ? about.map((note) => lineOf(note, 0, style)) : linesOf(about, style);
      return pack === undefined ? lines : [`  ${paint.as(label, 'strong')}`, ...lines];
    }),
  ].join('\n');
};

/** More of one kind than this under one article are not all shown, but so many. */
const MOST_ALIKE = 5;
const SHOWN = 3;

const linesOf = (notes: readonly Diagnostic[], style: Style): readonly string[] => {
  const shown = new Map<string, number>();
  return notes.flatMap((note) => {
    // What the editors have written down is each its own.
    const alike =
      note.code === 'link/drafting-note' ? 0 : notes.filter(({ code }) => code === note.code).length;
    const nth = (shown.get(note.code) ?? 0) + 1;
    shown.set(note.code, nth);
    if (alike <= MOST_ALIKE || nth < SHOWN) return [lineOf(note, 0, style)];
    return nth === SHOWN ? [lineOf(note, alike - SHOWN, style)] : [];
  });
};

/** A note, and how many of its kind are left out after it. */
const lineOf = (note: Diagnostic, leftOut: number, style: Style): string => {
  const paint = paintFor(style);
  const place = note.span === undefined ? '' : `${plain(note.span.file)}:${note.span.start.line}`;
  const more = leftOut === 0 ? '' : wordsOf(style.language).moreAlike(leftOut);
  const text = hang(
    `${plain(briefMessage(note, style.language))}${more}  ${place}`.trimEnd(),
    style.width,
    6,
  );
  const whole = place !== '' && text.endsWith(place);
  const shown = whole ? text.slice(0, -place.length) + paint.as(place, 'quiet') : text;
  return `    ${paint.marks.bullet} ${shown}`;
};

/** An article, or a chapter as a whole; chapters come before their articles. */
interface Provision {
  readonly label: string;
  readonly order: number;
}

/** Finds what a stretch of a file is about: whatever is declared there, or last before it, cites it or is it. */
const provisionFinder = (pack: Pack): ((span: Span | undefined) => Provision | undefined) => {
  const articles = pack.chapters.flatMap((chapter) => chapter.articles);
  const cited = (citation: Citation): Provision | undefined => {
    if (citation.kind === 'chapter') {
      const chapter = pack.chapters.find(({ number }) => number === citation.chapter);
      return chapter && { label: chapter.label, order: (chapter.articles[0]?.number ?? 0) - 0.5 };
    }
    if (citation.kind !== 'article') return undefined;
    const article = articles.find(({ number }) => number === citation.article);
    return article && { label: article.label, order: article.number };
  };
  const declared = [
    ...articles.map(({ place, label, number }) => ({ place, about: { label, order: number } })),
    ...declarationsIn([
      pack.rules,
      pack.advisories,
      pack.parameters,
      pack.facts,
      pack.procedures,
      pack.notes,
    ]).map(({ place, citations }) => ({
      place,
      about: citations.map(cited).find((one) => one !== undefined),
    })),
  ];
  return (span) => {
    if (span === undefined) return undefined;
    const before = declared.filter(({ place }) => isIn(place.file, span.file) && !isAfter(place, span.start));
    return before.reduce<(typeof declared)[number] | undefined>(
      (last, one) => (last === undefined || isAfter(one.place, last.place) ? one : last),
      undefined,
    )?.about;
  };
};

/** Whether a file of a pack goes by a name, which may have the folder of the pack before it. */
const isIn = (file: string, name: string): boolean => name === file || name.endsWith(`/${file}`);

type Point = Pick<Place, 'line' | 'column'>;

const isAfter = (one: Point, other: Point): boolean =>
  one.line > other.line || (one.line === other.line && one.column > other.column);

interface Declaration {
  readonly place: Place;
  readonly citations: readonly Citation[];
}

/** Everything with a place and citations, however deep. */
const declarationsIn = (value: unknown): readonly Declaration[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(declarationsIn);
  return isDeclaration(value) ? [value, ...inside] : inside;
};

const isDeclaration = (value: object): value is Declaration =>
  Object.hasOwn(value, 'place') && Object.hasOwn(value, 'citations');
