/**
 * Characters that no text may hold, written as they are or by an escape: controls, a carriage return that ends no
 * line, halves of surrogate pairs, signs that turn the direction of writing (a text could read otherwise than it
 * runs), and what a wrong encoding leaves behind.
 */
export interface Foreign {
  readonly start: number;
  readonly end: number;
  /** `U+202E` */
  readonly code: string;
}

/** The first of them in the text of a file. */
export const foreignIn = (text: string): Foreign | undefined => found(FOREIGN, text);

/** The first of them in a value or key as read: there a line ends with a line feed only. */
export const foreignInValue = (text: string): Foreign | undefined => found(FOREIGN_IN_VALUE, text);

const found = (pattern: RegExp, text: string): Foreign | undefined => {
  const match = pattern.exec(text);
  return match === null
    ? undefined
    : { start: match.index, end: match.index + match[0].length, code: codePoint(match[0]) };
};

const ANYWHERE =
  '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\ufffd-\\uffff]' +
  '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const FOREIGN = new RegExp(`${ANYWHERE}|\\r(?!\\n)`);
const FOREIGN_IN_VALUE = new RegExp(`${ANYWHERE}|\\r`);

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
