/** A comparison of two versions for the terminal: grouped by subject, with a redline of what is reworded; and as JSON. */
import type { RedlinePart } from '../amend/redline.ts';
import { readableRedline, redlineOf } from '../amend/redline.ts';
import type { Place } from '../base/source.ts';
import type { Change, ChangeDirection } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import { cellsOf, hang, padEnd } from './cells.ts';
import { diffWordsOf } from './diff-words.ts';
import type { ChangeVerb, DiffWords } from './diff-words-zh.ts';
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
  const lines = [
    paint.as(titleOf(compared, words), 'strong'),
    changes.length === 0 ? words.none : summaryOf(changes, words),
    ...grouped(changes, words).flatMap(([title, all]) => [
      '',
      paint.as(title, 'strong'),
      ...all.flatMap((change) => changeLines(change, compared, { words, paint, style })),
    ]),
    ...(changes.length === 0 ? [] : ['', paint.as(words.legend, 'quiet')]),
  ];
  return finished(`${lines.join('\n')}\n`, style);
};

export const titleOf = ({ old, now }: Compared, words: DiffWords): string =>
  words.title(
    `${old.title} ${old.version}`,
    now.title === old.title ? now.version : `${now.title} ${now.version}`,
  );

/** How many changes there are, and in which directions. */
export const summaryOf = (changes: readonly Change[], words: DiffWords): string => {
  const order: readonly ChangeDirection[] = ['stricter', 'looser', 'both', 'unknown', 'neither'];
  const counts = order.flatMap((direction) => {
    const count = changes.filter((change) => change.direction === direction).length;
    return count === 0 ? [] : [words.counted(words.direction[direction], count)];
  });
  return [words.total(changes.length), ...counts].join(words.comma);
};

/** Changes under the titles of what they are about, in the order in which they come. */
export const grouped = (
  changes: readonly Change[],
  words: DiffWords,
): readonly (readonly [title: string, changes: readonly Change[]])[] => {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const title = subjectTitle(change, words);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [change]);
    else group.push(change);
  }
  return [...groups];
};

const subjectTitle = ({ kind }: Change, words: DiffWords): string => {
  const word = SUBJECTS.find((one) => kind.startsWith(`${one}-`));
  return word === undefined ? kind : words.subjects[word];
};

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

const changeLines = (
  change: Change,
  compared: Compared,
  { words, paint, style }: Printing,
): readonly string[] => {
  const { title, direction, citations, before, after } = change;
  const cited = citations.map(({ label }) => label).filter((label) => label !== title);
  const direct = paint.as(words.direction[direction], TONES[direction]);
  const under = cited.length === 0 ? '' : paint.as(`${words.citation} ${cited.join(' ')}`, 'quiet');
  const head = [title, direct, under].filter((part) => part !== '').join('  ');
  const isText = change.kind === 'article-reworded' && before !== undefined && after !== undefined;
  const shown = isText
    ? [redlineText(readableRedline(redlineOf(before.text, after.text)), paint, style)]
    : [
        ...(before === undefined || before.text === '' ? [] : [paint.as(`- ${before.text}`, 'bad')]),
        ...(after === undefined || after.text === '' ? [] : [paint.as(`+ ${after.text}`, 'good')]),
      ];
  const places = [
    ...(before === undefined ? [] : [placeText(before.place, compared.words.old)]),
    ...(after === undefined ? [] : [placeText(after.place, compared.words.now)]),
  ].join(` ${paint.marks.arrow} `);
  return [
    `  ${padEnd(verbOf(change, words), INDENT - 2)}${head}`,
    ...shown.flatMap((text) => text.split('\n').map((one) => hanging(one, style))),
    `${' '.repeat(INDENT)}${paint.as(places, 'place')}`,
  ];
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
