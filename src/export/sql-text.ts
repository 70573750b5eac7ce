/** Texts, numbers, dates and remarks as SQL. What a pack says can only be what it is here: never a piece of a query. */
import { isCivilDate } from '../base/civil-date.ts';
import type { Kind, Term } from '../bulk/bound.ts';
import type { Scalar } from '../model/value.ts';
import type { Writing } from './sql-dialect.ts';

/** A column or a table; INVARIANT: of small letters, digits and underscores. */
export const quoted = (name: string, { quote }: Writing): string => `${quote}${name}${quote}`;

/** Whether engines can hold a text at all: there is no zero character, and no half of a character. */
export const isWritable = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);

export const textLiteral = (text: string, writing: Writing): string =>
  PLAIN_TEXT.test(text) ? `'${text}'` : writing.bytes(hexOf(text));

/** Signs that neither SQL nor the programs that people type it into take for anything else. */
const PLAIN_TEXT = /^(?!.*--)[\p{L}\p{M}\p{N} _.,()/+=<>（）、，。；：《》“”-]*$/u;

const hexOf = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const numberLiteral = (value: number, writing: Writing): string => {
  const digits = Object.is(value, -0) ? '-0' : String(value);
  const written = writing.number(digits);
  return digits.startsWith('-') ? `(${written})` : written;
};

/** A value of a kind; undefined where a date is none, or one the engine does not know. */
export const literalOf = (value: Scalar, kind: Kind, writing: Writing): string | undefined => {
  if (typeof value === 'number') return numberLiteral(value, writing);
  if (typeof value === 'boolean') return String(value);
  if (kind !== 'date') return isWritable(value) ? textLiteral(value, writing) : undefined;
  const [first, last] = writing.days;
  return isCivilDate(value) && first <= value && value <= last ? writing.date(value) : undefined;
};

/** A value of a kind that nothing tells. */
export const unknownOf = (kind: Kind, writing: Writing): string => `CAST(NULL AS ${writing.types[kind]})`;

/** A remark of one line, whatever is in it; also for programs that look for quotes, variables or semicolons in remarks. */
export const remark = (text: string): string =>
  `-- ${text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll(/[\\$`'";{}?]|:(?=\S)/g, ' ')}`.trimEnd();

/** A whole number that is compared need not be written as a floating point number. */
export const comparedLiteral = (term: Term): string | undefined =>
  term.op === 'literal' &&
  typeof term.value === 'number' &&
  Number.isSafeInteger(term.value) &&
  term.value >= 0
    ? String(term.value + 0)
    : undefined;
