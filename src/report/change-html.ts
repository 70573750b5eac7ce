/** One change of a comparison on a page: what it is, what was struck and written, both places. */
import type { RedlinePart } from '../amend/redline.ts';
import { readableRedline, redlineOf } from '../amend/redline.ts';
import type { Change } from '../model/change.ts';
import type { Compared } from './diff-text.ts';
import { isText, placeText, verbOf } from './diff-text.ts';
import type { DiffWords } from './diff-words-zh.ts';
import { escapeHtml } from './escape.ts';

/** One change: what it is, its redline, both places. */
export const changeHtml = (change: Change, { words: named }: Compared, words: DiffWords): string => {
  const { before, after, citations, direction, title } = change;
  const cited = citations.map(({ label }) => label).join(' ');
  const places = [
    ...(before === undefined ? [] : [placeText(before.place, named.old)]),
    ...(after === undefined ? [] : [placeText(after.place, named.now)]),
  ];
  return `<article>
<p class="head"><span class="verb">${escapeHtml(verbOf(change, words))}</span> <b>${escapeHtml(title)}</b>${direction === 'neither' || isText(change) ? '' : ` <span class="direction ${direction}">${escapeHtml(words.direction[direction])}</span>`}${cited === '' ? '' : ` <span class="cite">${escapeHtml(cited)}</span>`}</p>
<p class="text">${redlineOfChange(change, words)}</p>
${
  change.stops === undefined
    ? ''
    : `<p class="stops">${escapeHtml(words.labelled(words.files, words.stops[change.stops]))}</p>
`
}<p class="places">${places.map(escapeHtml).join(' \u2192 ')}</p>
</article>`;
};

/** One text with what was struck and written, or the one side there is. */
export const redlineOfChange = ({ before, after }: Change, words: DiffWords): string => {
  if (before === undefined) return `<ins>${lines(after?.text ?? '')}</ins>`;
  if (after === undefined) return `<del>${lines(before.text)}</del>`;
  const [name, was, is] = aspectOf(before.text, after.text, words);
  const none = words.terms['\u2013'];
  const parts: readonly RedlinePart[] =
    was === none || is === none || isWhole(was) || isWhole(is)
      ? [
          { kind: 'removed', text: was === none ? '' : was },
          // Struck and written side by side, two short values would read as one.
          { kind: 'same', text: was === none || is === none ? '' : ' \u2192 ' },
          { kind: 'added', text: is === none ? '' : is },
        ]
      : readableRedline(redlineOf(was, is));
  return `${name === '' ? '' : `${escapeHtml(name)}${words.colon}`}${redlineHtml(parts)}`;
};

/** The name of the part that is other, where both sides begin with it, and what stands behind. */
const aspectOf = (
  before: string,
  after: string,
  { colon }: DiffWords,
): readonly [name: string, before: string, after: string] => {
  const [name = ''] = before.split(colon, 1);
  const head = `${name}${colon}`;
  return !name.includes('\n') && before.startsWith(head) && after.startsWith(head)
    ? [name, before.slice(head.length), after.slice(head.length)]
    : ['', before, after];
};

/** A number with its unit, an id or a single sign is replaced as a whole. */
const isWhole = (value: string): boolean => /^(?:[\x21-\x7e]+|-?[\d.,]+ ?\S{1,4}|.)$/u.test(value);

/** Deletions and insertions as HTML has them. */
const redlineHtml = (parts: readonly RedlinePart[]): string =>
  parts
    .map(({ kind, text }) =>
      text === ''
        ? ''
        : kind === 'same'
          ? lines(text)
          : kind === 'removed'
            ? `<del>${lines(text)}</del>`
            : `<ins>${lines(text)}</ins>`,
    )
    .join('');

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** The style of single changes, for pages that show them among other things. */
export const DIFF_MARKS = `.verb{display:inline-block;background:#eef0f3;border-radius:3px;padding:0 .5em;font-size:.85rem}
.direction{font-size:.85rem;font-weight:600;color:#5c6672}
.direction.stricter{color:#a6211b}.direction.looser{color:#1f6f43}.direction.both{color:#8a5a00}
.cite{color:#2c5282;font-size:.85rem}
.text{overflow-wrap:anywhere}
del{color:#8f1d18;background:#fbe9e7;text-decoration:line-through}
ins{color:#14532d;background:#e6f3ec;text-decoration:underline}
.places{color:#5c6672;font-size:.8rem;overflow-wrap:anywhere}
`;
