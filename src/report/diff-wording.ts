/** What a comparison says in words of a language: conditions read back as sentences, texts with their values. */
import { diffPacks } from '../amend/diff.ts';
import type { Within, Wording } from '../amend/diff-wording.ts';
import { formulasIn } from '../amend/diff-wording.ts';
import { deepFreeze } from '../base/json.ts';
import type { Change } from '../model/change.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import { ownPack } from '../outcome/own.ts';
import type { DiffWords } from './diff-words.ts';
import { diffWordsOf } from './diff-words.ts';
import { printedText } from './measure-text.ts';
import type { Reading } from './reading.ts';
import { inside, readingOf, typeOf } from './reading.ts';
import { speakerOf } from './sentence.ts';
import type { Language } from './style.ts';
import { valueText } from './value-text.ts';

/** The wording of a language. */
const wordingIn = (language: Language): Wording => {
  const words = diffWordsOf(language);
  const speaker = speakerOf(language);
  return {
    expression: (expression, within) => {
      const reading = readingIn(within);
      const type = typeOf(expression, reading);
      return isCondition(expression, reading)
        ? speaker.condition(expression, reading)
        : speaker.value(expression, reading, type);
    },
    text: (text, pack) => printedText(pack, text, {}),
    value: (value, type) => (value === null ? '\u2013' : valueText(value, type, language)),
    type: (type) => words.types[type.kind] + (type.kind === 'number' && type.unit ? ` (${type.unit})` : ''),
    aspect: (aspect) => words.aspects[aspect],
    term: (term) => (isTerm(term, words) ? words.terms[term] : term),
    labelled: words.labelled,
    list: words.list,
    parts: words.parts,
    aside: words.aside,
    chosen: words.chosen,
  };
};

const isTerm = (term: string, { terms }: DiffWords): term is keyof DiffWords['terms'] =>
  Object.hasOwn(terms, term);

const readingIn = ({ pack, lets, lists }: Within): Reading =>
  lists.reduce<Reading>((reading, list) => inside(list, reading), readingOf(pack, {}, { lets }));

const isCondition = (expression: Expression, reading: Reading): boolean =>
  typeOf(expression, reading)?.kind === 'boolean';

/** What `diffPacks` of `banfa/amend` tells, in sentences of a language; frozen, and of packs that nobody else can change. */
export const diffInWords = (old: Pack, now: Pack, language: Language): readonly Change[] =>
  deepFreeze(changesInWords(ownPack(old), ownPack(now), language));

/** All changes in words; where a sentence does not show what is other, as formulas. */
export const changesInWords = (
  old: Parameters<typeof diffPacks>[0],
  now: Parameters<typeof diffPacks>[1],
  language: Language,
): readonly Change[] => {
  const wording = wordingIn(language);
  const changes = diffPacks(old, now, wording);
  const isAlike = ({ before, after }: Change): boolean => before !== undefined && before.text === after?.text;
  if (!changes.some(isAlike)) return changes;
  const plain = diffPacks(old, now, { ...wording, expression: formulasIn(wording) });
  return changes.map((change, index) => {
    const other = plain[index];
    return isAlike(change) && other?.kind === change.kind && other.id === change.id ? other : change;
  });
};
