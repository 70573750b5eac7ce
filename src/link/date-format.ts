/** How a table writes dates: `YYYY/M/D` as a pattern that finds year, month and day. */
import type { CivilDate } from '../base/civil-date.ts';
import { isCivilDate } from '../base/civil-date.ts';

/** Reads a date; undefined where the text is none. */
export type ReadDate = (text: string) => CivilDate | undefined;

/** The reader of a form; undefined where the form does not name year, month and day once each. */
export const datePattern = (format: string): ReadDate | undefined => {
  const parts = format.match(/YYYY|MM?|DD?|[^YMD]+/g) ?? [];
  if (parts.join('') !== format) return undefined;
  const kinds = parts.filter((part) => part in DIGITS).map((part) => part[0] ?? '');
  if (kinds.toSorted().join('') !== 'DMY') return undefined;
  const pattern = new RegExp(`^${parts.map((part) => DIGITS[part] ?? literally(part)).join('')}$`);
  return (text) => {
    const found = pattern.exec(text)?.slice(1) ?? [];
    const of = (kind: string): string => found[kinds.indexOf(kind)] ?? '';
    const date = `${of('Y')}-${of('M').padStart(2, '0')}-${of('D').padStart(2, '0')}`;
    return isCivilDate(date) ? date : undefined;
  };
};

const DIGITS: Readonly<Record<string, string>> = {
  YYYY: '(\\d{4})',
  MM: '(\\d{2})',
  M: '(\\d{1,2})',
  DD: '(\\d{2})',
  D: '(\\d{1,2})',
};

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
