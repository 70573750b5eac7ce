/** Numbers and yes-or-no written as people write them, where YAML sees text: １，０００, 5%, 是. */

/** The plain number that a text means, or '' where it means none. */
export const numberIn = (text: string): string => {
  const narrow = narrowed(text).replace(/\s/g, '');
  const [, digits = '', times = ''] = NUMBER.exec(narrow) ?? [];
  if (digits === '') return '';
  const value = Number(digits.replaceAll(',', '')) * (MULTIPLES[times] ?? 1);
  return Number.isSafeInteger(Math.trunc(value)) ? String(value) : '';
};

/** `true` or `false` for a word that means it, else ''. */
export const booleanIn = (text: string): 'true' | 'false' | '' => {
  const word = narrowed(text).trim().toLowerCase();
  return YES.has(word) ? 'true' : NO.has(word) ? 'false' : '';
};

/**
 * The plain number of a quantity whose unit is known and may stand behind it; '' for none. 'unclear' where a multiple
 * or a percent sign meets a unit that has its own: 5 亿 of 亿元 may be five or five hundred million.
 */
export const quantityIn = (text: string, unit: string): string => {
  const [plain, known] = [narrowed(text).trim(), narrowed(unit)];
  const bare = known !== '' && plain.endsWith(known) ? plain.slice(0, -known.length) : plain;
  const number = numberIn(bare);
  const hasMultiple = /%$/.test(bare) || (/[万亿]$/.test(bare) && /[百千万亿%]/.test(known));
  return number !== '' && hasMultiple ? 'unclear' : number;
};

/** Full-width letters, digits and signs as ASCII. */
export const narrowed = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');

/** Groups of thousands, a percent sign (the unit says it already), and 万 or 亿. */
const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([%万亿]?)$/;
const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const YES = new Set(['true', 'yes', 'y', 'on', '是', '有', '对', '真', '√']);
const NO = new Set(['false', 'no', 'n', 'off', '否', '无', '没有', '不是', '错', '假', '×']);
