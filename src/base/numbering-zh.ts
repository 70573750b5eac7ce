/**
 * How Chinese regulations number themselves: numerals, the grammar of a citation, and the labels people read.
 * The one file of the core that holds Chinese on purpose; it knows forms, and no measure.
 */
import type { MonthDay } from './civil-date.ts';
import { dayOf, daysInMonth, monthOf } from './civil-date.ts';

/** A place in a measure's own text. */
export type ProvisionPlace =
  | { readonly chapter: number }
  | { readonly article: number; readonly paragraph?: number; readonly item?: number };

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** 3 → 三, 15 → 十五, 201 → 二百零一; undefined outside 0 to 9999. */
export const chineseNumeral = (value: number): string | undefined => {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return undefined;
  if (value === 0) return DIGITS.charAt(0);
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? DIGITS.charAt(0) : ''}${DIGITS.charAt(digit)}${UNITS[power] ?? ''}`;
    gap = false;
  }
  return value >= 10 && value < 20 ? text.slice(1) : text;
};

/** A number before a measure word, in which 2 is 两: 每两年, 三年. */
export const chineseCount = (value: number): string | undefined =>
  value === 2 ? '两' : chineseNumeral(value);

/** The inverse of `chineseNumeral`; 〇 is read as 零, anything not written in the standard way is refused. */
export const parseChineseNumeral = (text: string): number | undefined => {
  const standard = text.replaceAll('〇', DIGITS.charAt(0));
  let value = 0;
  let digit = 0;
  for (const sign of standard) {
    const power = UNITS.indexOf(sign);
    if (power > 0) {
      value += (digit === 0 && value === 0 ? 1 : digit) * 10 ** power;
      digit = 0;
    } else if (DIGITS.includes(sign)) digit = DIGITS.indexOf(sign);
    else return undefined;
  }
  value += digit;
  return chineseNumeral(value) === standard ? value : undefined;
};

const NUMERAL = '[零〇一二三四五六七八九十百千]+';
const CHAPTER = new RegExp(`^第(${NUMERAL})章$`);
const PROVISION = new RegExp(`^第(${NUMERAL})条(?:第(${NUMERAL})款)?(?:[（(](${NUMERAL})[）)])?$`);
const ITEM = new RegExp(`^[（(](${NUMERAL})[）)]$`);
const ANY_NUMERAL = new RegExp(NUMERAL);
const SOURCE = /^《([^》]+)》(.*)$/;

/** 第三章, 第六条, 第四条第二款, 第六条（七）, 第四条第二款（一）; spaces and half-width brackets are tolerated. */
export const parseProvision = (text: string): ProvisionPlace | undefined => {
  const tight = text.replaceAll(/\s/g, '');
  const chapter = numberAt(CHAPTER.exec(tight), 1);
  if (chapter !== undefined) return { chapter };
  const parts = PROVISION.exec(tight);
  const article = numberAt(parts, 1);
  if (parts === null || article === undefined) return undefined;
  const paragraph = numberAt(parts, 2);
  const item = numberAt(parts, 3);
  if ((parts[2] !== undefined && paragraph === undefined) || (parts[3] !== undefined && item === undefined)) {
    return undefined;
  }
  return {
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  };
};

/** （七） → 7 */
export const parseItemNumber = (text: string): number | undefined =>
  numberAt(ITEM.exec(text.replaceAll(/\s/g, '')), 1);

/** 《title》第二百零一条 → its title and the rest, which may be empty. */
export const parseSourceCitation = (text: string): { title: string; rest: string } | undefined => {
  const parts = SOURCE.exec(text.trim());
  return parts?.[1] === undefined ? undefined : { title: parts[1], rest: (parts[2] ?? '').trim() };
};

/** The citation meant by one with Arabic numerals or 第…项, 第6条第(3)项 → 第六条（三）; '' where none can be read. */
export const standardCitation = (text: string): string => {
  const chinese = text
    .replaceAll(/\s/g, '')
    .replaceAll(/[0-9]+/g, (digits) => chineseNumeral(Number(digits)) ?? digits)
    .replace(/第[（(]?([^条款）)]+)[）)]?项/, '（$1）');
  const place = parseProvision(chinese) ?? parseProvision(`第${chinese}`);
  return place === undefined ? '' : provisionLabel(place);
};

/** The first number in a text, in digits or as a numeral: what a malformed number may have meant. */
export const numeralIn = (text: string): number | undefined => {
  const digits = /[0-9]+/.exec(text)?.[0];
  const value =
    digits === undefined ? parseChineseNumeral(ANY_NUMERAL.exec(text)?.[0] ?? '') : Number(digits);
  return value === undefined || chineseNumeral(value) === undefined ? undefined : value;
};

export const chapterLabel = (chapter: number): string => `第${numeral(chapter)}章`;
export const articleLabel = (article: number): string => `第${numeral(article)}条`;
export const itemLabel = (item: number): string => `（${numeral(item)}）`;

/** The label of a place as citations print it: 第四条第二款（一）. */
export const provisionLabel = (place: ProvisionPlace): string =>
  'chapter' in place
    ? chapterLabel(place.chapter)
    : articleLabel(place.article) +
      (place.paragraph === undefined ? '' : `第${numeral(place.paragraph)}款`) +
      (place.item === undefined ? '' : itemLabel(place.item));

/** What people read for a clause of a yearly call. */
export const noticeLabel = (key: string): string => `通知「${key}」`;

export const sourceLabel = (title: string, rest: string): string => `《${title}》${rest}`;

/** Whether a day closes its month in some year: both 28 and 29 February do. */
export const isMonthEnd = (day: MonthDay): boolean => {
  const date = `2000-${day}`;
  return dayOf(date) === daysInMonth(2000, monthOf(date)) || day === '02-28';
};

/** 03-31 → 3月底; undefined where the day is not the last of its month. */
export const monthEnd = (day: MonthDay): string | undefined =>
  isMonthEnd(day) ? `${monthOf(`2000-${day}`)}月底` : undefined;

const numeral = (value: number): string => chineseNumeral(value) ?? String(value);

const numberAt = (parts: RegExpExecArray | null, index: number): number | undefined => {
  const text = parts?.[index];
  return text === undefined ? undefined : parseChineseNumeral(text);
};
