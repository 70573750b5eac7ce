/** A comparison of two versions for the terminal: grouped by subject, with a redline of what is reworded; and as JSON. */
import type { RedlinePart } from '../amend/redline.ts';
import { lengthOf, readableRedline, redlineOf } from '../amend/redline.ts';
import type { Place } from '../base/source.ts';
import type { Change, ChangeDirection } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import { cellsOf, hang, padEnd } from './cells.ts';
import { diffWordsOf } from './diff-words.ts';
import type { ChangeVerb, DiffWords, SubjectWord } from './diff-words-zh.ts';
import { SUBJECTS } from './diff-words-zh.ts';
import type { Paint, Tone } from './paint.ts';
import { finished, paintFor } from './paint.ts';
import type { Style } from './style.ts';

/** Two versions, how they were named, and what is other. */
export interface Compared {
  readonly old: Pack;
  readonly now: Pack;
  readonly words: { readonly old: string; readonly now: string };
  readonly changes: readonly Change[];
}

/** The comparison as data: what `banfa diff --json` prints. */
export interface DiffDocument {
  readonly format: 'banfa/diff@1';
  readonly old: ComparedPack;
  readonly new: ComparedPack;
  readonly changes: readonly Change[];
}

/** Which version is compared. */
export type ComparedPack = Pick<Pack, 'id' | 'version' | 'title' | 'hash'>;

/** The text of that document, ending with a line break. */
export const renderDiffJson = ({ old, now, changes }: Omit<Compared, 'words'>): string => {
  const document: DiffDocument = { format: 'banfa/diff@1', old: headOf(old), new: headOf(now), changes };
  return `${JSON.stringify(document, null, 2)}\n`;
};

const headOf = ({ id, version, title, hash }: Pack): ComparedPack => ({ id, version, title, hash });

/** The comparison for people, ending with a line break. */
export const renderDiffText = (compared: Compared, style: Style): string => {
  const words = diffWordsOf(style.language);
  const paint = paintFor(style);
  const { changes } = compared;
  const stopping = changes.filter(({ stops }) => stops !== undefined).length;
  const lines = [
    paint.as(titleOf(compared, words), 'strong'),
    changes.length === 0 ? words.none : summaryOf(changes, words),
    ...(stopping === 0 ? [] : [words.stopping(stopping)]),
    ...grouped(changes, words).flatMap(([title, all]) => [
      '',
      paint.as(title, 'strong'),
      ...blocksOf(all).flatMap((block) => blockLines(block, compared, { words, paint, style })),
    ]),
    ...(changes.length === 0 ? [] : ['', paint.as(words.legend, 'quiet')]),
  ];
  return finished(`${lines.join('\n')}\n`, style);
};

/** What is other of one thing and told by one word, under one head. */
const blocksOf = (changes: readonly Change[]): readonly (readonly [Change, ...Change[]])[] => {
  const blocks: [Change, ...Change[]][] = [];
  for (const change of changes) {
    const [last] = blocks.slice(-1);
    const isMore =
      last !== undefined &&
      last[0].id === change.id &&
      last[0].kind === change.kind &&
      last[0].before !== undefined &&
      change.before !== undefined &&
      last[0].after !== undefined &&
      change.after !== undefined;
    if (isMore) last.push(change);
    else blocks.push([change]);
  }
  return blocks;
};

export const titleOf = ({ old, now }: Compared, words: DiffWords): string =>
  words.title(
    `${old.title} ${old.version}`,
    now.title === old.title ? now.version : `${now.title} ${now.version}`,
  );

/** How many changes there are, and in which directions; those of words alone by themselves. */
export const summaryOf = (changes: readonly Change[], words: DiffWords): string => {
  const order: readonly ChangeDirection[] = ['stricter', 'looser', 'both', 'unknown', 'neither'];
  const count = (of: readonly Change[], word: string): readonly string[] =>
    of.length === 0 ? [] : [words.counted(word, of.length)];
  return [
    words.total(changes.length),
    ...order.flatMap((direction) =>
      count(
        changes.filter((one) => one.direction === direction && !isText(one)),
        words.direction[direction],
      ),
    ),
    ...count(changes.filter(isText), words.texts),
  ].join(words.comma);
};

/** Words of the measure: no direction is told of them. */
export const isText = ({ kind, direction }: Change): boolean =>
  kind.startsWith('article-') && direction === 'unknown';

/** Changes under the titles of what they are about. */
export const grouped = (
  changes: readonly Change[],
  words: DiffWords,
): readonly (readonly [title: string, changes: readonly Change[]])[] => {
  const groups = new Map<string, Change[]>(SUBJECTS.map((subject) => [words.subjects[subject], []]));
  for (const change of changes) groups.get(words.subjects[subjectOf(change)])?.push(change);
  return [...groups].filter(([, all]) => all.length > 0);
};

const subjectOf = ({ kind }: Change): SubjectWord =>
  SUBJECTS.find((one) => kind.startsWith(`${one}-`)) ?? 'head';

/** What happened, in a word. */
export const verbOf = ({ kind, before, after }: Change, words: DiffWords): string => {
  if (kind in words.special && isSpecial(kind, words)) return words.special[kind];
  const verb =
    before === undefined ? 'added' : after === undefined ? 'removed' : kind.slice(kind.lastIndexOf('-') + 1);
  return isVerb(verb, words) ? words.verb[verb] : verb;
};

const isSpecial = (kind: string, words: DiffWords): kind is keyof DiffWords['special'] =>
  kind in words.special;
const isVerb = (verb: string, words: DiffWords): verb is ChangeVerb => verb in words.verb;

interface Printing {
  readonly words: DiffWords;
  readonly paint: Paint;
  readonly style: Style;
}

const TONES: Readonly<Record<ChangeDirection, Tone>> = {
  stricter: 'bad',
  looser: 'good',
  both: 'open',
  unknown: 'quiet',
  neither: 'quiet',
};

const INDENT = 14;

const blockLines = (
  block: readonly [Change, ...Change[]],
  compared: Compared,
  printing: Printing,
): readonly string[] => {
  const [first] = block;
  const { words, paint, style } = printing;
  const cited = first.citations.map(({ label }) => label).filter((label) => label !== first.title);
  const under = cited.length === 0 ? '' : paint.as(`${words.citation} ${cited.join(' ')}`, 'quiet');
  const directions = [...new Set(block.map((one) => (isText(one) ? 'neither' : one.direction)))];
  const [direction] = directions.length === 1 ? directions : [];
  const head = [first.title, direction === undefined ? '' : directed(direction, printing), under];
  return [
    `  ${padEnd(verbOf(first, words), INDENT - 2)}${head.filter((part) => part !== '').join('  ')}`,
    ...block.flatMap((change, index) => [
      ...sideLines(change, direction === undefined, printing).flatMap((text) =>
        text.split('\n').map((one) => hanging(one, style)),
      ),
      ...(change.stops === undefined
        ? []
        : [hanging(paint.as(words.labelled(words.files, words.stops[change.stops]), 'open'), style)]),
      ...(placesOf(change, compared, paint) === placesOf(block[index + 1], compared, paint)
        ? []
        : [`${' '.repeat(INDENT)}${paint.as(placesOf(change, compared, paint), 'place')}`]),
    ]),
  ];
};

/** A direction that says something. */
const directed = (direction: ChangeDirection, { words, paint }: Printing): string =>
  direction === 'neither' ? '' : paint.as(words.direction[direction], TONES[direction]);

/** What stood there and what stands there; of long texts with little between them one redline. */
const sideLines = (change: Change, isDirected: boolean, printing: Printing): readonly string[] => {
  const { before, after, kind, direction } = change;
  const { paint, style } = printing;
  const marked = isDirected ? directed(direction, printing) : '';
  const end = marked === '' ? '' : `  ${marked}`;
  if (before !== undefined && after !== undefined && before.text !== after.text) {
    if (kind === 'article-reworded')
      return [redlineText(changedLines(before.text, after.text), paint, style)];
    const parts = readableRedline(redlineOf(before.text, after.text));
    if (before.text.length > LONG && lengthOf(parts) < before.text.length / 2)
      return [redlineText(parts, paint, style) + end];
  }
  return [
    ...(before === undefined || before.text === '' ? [] : [paint.as(`- ${before.text}`, 'bad')]),
    ...(after === undefined || after.text === '' ? [] : [paint.as(`+ ${after.text}`, 'good') + end]),
  ];
};

/** From so many signs on two texts are better read as one. */
const LONG = 30;

/** The paragraphs and items in which something is struck or written; what stays between them as an ellipsis. */
const changedLines = (before: string, after: string): readonly RedlinePart[] => {
  const rows: RedlinePart[][] = [[]];
  for (const { kind, text } of readableRedline(redlineOf(before, after))) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) rows.push([]);
      if (piece !== '' || index > 0) rows.at(-1)?.push({ kind, text: piece });
    });
  }
  const isSame = (row: readonly RedlinePart[]): boolean => row.every(({ kind }) => kind === 'same');
  const shown = rows.filter((row, index) => !isSame(row) || !isSame(rows[index - 1] ?? NOTHING));
  return shown.flatMap((row, index): readonly RedlinePart[] => [
    ...(index === 0 ? [] : [{ kind: 'same' as const, text: '\n' }]),
    ...(isSame(row) ? [{ kind: 'same' as const, text: '\u2026\u2026' }] : row),
  ]);
};

const NOTHING: readonly RedlinePart[] = [{ kind: 'removed', text: '' }];

const placesOf = (change: Change | undefined, { words }: Compared, paint: Paint): string => {
  const { before, after } = change ?? {};
  return [
    ...(before === undefined ? [] : [placeText(before.place, words.old)]),
    ...(after === undefined ? [] : [placeText(after.place, words.now)]),
  ].join(` ${paint.marks.arrow} `);
};

/** Under its heading, wrapped where no colour stands in it. */
const hanging = (text: string, style: Style): string =>
  ' '.repeat(INDENT) +
  (cellsOf(text) + INDENT > style.width ? hang(text, style.width - INDENT, INDENT) : text);

/** A place in one of the versions. */
export const placeText = ({ file, line, column }: Place, word: string): string =>
  `${word.includes(':') ? `${word}:` : word === '.' ? '' : `${word.replace(/\/+$/, '')}/`}${file}:${line}:${column}`;

/** Struck and written in colour; without colour in brackets. */
const redlineText = (parts: readonly RedlinePart[], paint: Paint, { colour }: Style): string =>
  parts
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      if (!colour) return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
      return kind === 'removed' ? paint.as(text, 'bad', 'badge') : paint.as(text, 'good', 'under');
    })
    .join('');
