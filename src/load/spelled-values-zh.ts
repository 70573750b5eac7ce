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

/**
 * How many of a unit the unit at the end of a heading is: 0.0001 of 营业收入（万元） in 亿元; undefined where the heading ends
 * with none, or with one of another kind.
 */
export const scaleOfHeading = (heading: string, unit: string): number | undefined => {
  const [, inside = ''] = /\(([^()]*)\)$/.exec(narrowed(heading).trim()) ?? [];
  const written = inside.replace(/^单位[:\s]*/, '').trim();
  const [one, other] = [MEASURE.exec(written), MEASURE.exec(narrowed(unit))];
  if (one === null || other === null || one[2] !== other[2]) return undefined;
  return Number((timesIn(one[1]) / timesIn(other[1])).toPrecision(15));
};

/** Multiples, and what they are multiples of. */
const MEASURE = /^([百千万亿]*)([^百千万亿]+)$/;

const timesIn = (multiples = ''): number =>
  [...multiples].reduce((product, one) => product * (MULTIPLES[one] ?? 1), 1);

/** Full-width letters, digits and signs as ASCII. */
export const narrowed = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');

/** Groups of thousands, a percent sign (the unit says it already), and 万 or 亿. */
const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([%万亿]?)$/;
const MULTIPLES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Words that mean yes, and words that mean no. */
export const YES_WORDS: readonly string[] = ['true', 'yes', 'y', 'on', '是', '有', '对', '真', '√'];
export const NO_WORDS: readonly string[] = [
  'false',
  'no',
  'n',
  'off',
  '否',
  '无',
  '没有',
  '不是',
  '错',
  '假',
  '×',
];

const YES: ReadonlySet<string> = new Set(YES_WORDS);
const NO: ReadonlySet<string> = new Set(NO_WORDS);

/**
 * Year, month and day in this order with the usual signs between them, as a standard date; '' for anything else. Midnight
 * may follow: spreadsheets write it behind days.
 */
export const dateIn = (text: string): string => {
  const [, year = '', month = '', day = ''] = DATE.exec(narrowed(text).trim()) ?? [];
  return year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]0?0:00(?::00(?:\.0+)?)?)?$/;

/** Headings that are taken for the id of the case where nothing else is said. */
export const CASE_HEADINGS: readonly string[] = ['case', 'case_id', 'id', '案件编号', '案件', '编号'];
