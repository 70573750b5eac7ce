/** Plain values as YAML text: on one line for a flow or a scalar, or as the lines of a block. */
import { Document } from 'yaml';
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';

/** How a file writes: JSON quotes every key and text, YAML only those that would read otherwise. */
export type Spelling = 'yaml' | 'json';

/** A value on one line; what it says stays the same between brackets. */
export const onOneLine = (value: Json, spelling: Spelling): string => {
  if (isJsonArray(value)) return `[${value.map((one) => onOneLine(one, spelling)).join(', ')}]`;
  if (isJsonObject(value)) {
    const entries = Object.entries(value).map((entry) => entryOnOneLine(entry, spelling));
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' ? textOf(value, spelling) : JSON.stringify(value);
};

export const entryOnOneLine = ([key, value]: readonly [string, Json], spelling: Spelling): string =>
  `${textOf(key, spelling)}: ${onOneLine(value, spelling)}`;

/** The lines of a mapping's entry in block style; a record of a list stands on one line where it fits. */
export const blockLines = ([key, value]: readonly [string, Json], indent: string): readonly string[] => {
  const name = textOf(key, 'yaml');
  return isBlock(value)
    ? [`${indent}${name}:`, ...linesUnder(value, `${indent}${STEP}`)]
    : [`${indent}${name}: ${onOneLine(value, 'yaml')}`];
};

/** The lines of a value that `isBlock`, each beginning with the indentation. */
export const linesUnder = (value: Json, indent: string): readonly string[] => {
  if (isJsonObject(value)) return Object.entries(value).flatMap((entry) => blockLines(entry, indent));
  if (!isJsonArray(value)) return [`${indent}${onOneLine(value, 'yaml')}`];
  return value.flatMap((one) => {
    const line = `${indent}- ${onOneLine(one, 'yaml')}`;
    if (!isBlock(one) || line.length <= LONGEST_LINE) return [line];
    const [first = '', ...rest] = linesUnder(one, `${indent}${STEP}`);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
};

/** Whether a value takes lines of its own in block style. */
export const isBlock = (value: Json): boolean =>
  isJsonArray(value) ? value.length > 0 : isJsonObject(value) && Object.keys(value).length > 0;

/** A longer line is broken where it can be. */
export const LONGEST_LINE = 110;

const STEP = '  ';

/** A text, quoted where it would otherwise be read as something else or hold what only an escape can. */
const textOf = (text: string, spelling: Spelling): string => {
  if (spelling === 'json' || NEEDS_ESCAPES.test(text)) return JSON.stringify(text);
  const document = new Document([text], { version: '1.2', schema: 'core', flow: true });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
};

const NEEDS_ESCAPES = /\p{Cc}|[\u2028\u2029\ufeff]/u;
