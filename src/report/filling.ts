/** The holes in a language's texts and their filling; which language that is, the caller says by its texts. */
import type { Code } from '../base/catalogue.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Messages, Wording } from './messages/messages-type.ts';

/** What a reader sees of a diagnostic. */
export interface FilledMessage {
  readonly message: string;
  readonly hint?: string;
}

/** As much of a diagnostic as its words need. */
export type Told = Pick<Diagnostic, 'code' | 'params'>;

/** How one language speaks of diagnostics. */
export interface Speech {
  /** The words of a diagnostic; where a parameter that the hint uses is '', the other advice or none. */
  readonly describe: (diagnostic: Told) => FilledMessage;
  /** The words of a diagnostic in a list of many, where there is no room for all of them. */
  readonly brief: (diagnostic: Told) => string;
  /** The words of a code with its holes still open, for documentation. */
  readonly wording: (code: Code) => Wording;
}

/** What stands between the names of a list, and what types and units of time are called. */
export interface Terms {
  readonly comma: string;
  readonly types: Readonly<Record<string, string>>;
  /** What a key of amounts or places is called. */
  readonly amount: (key: string) => string;
  /** A stretch of numbers between two ends, either of which may be absent. */
  readonly range: (low: RangeEnd | undefined, high: RangeEnd | undefined) => string;
}

export interface RangeEnd {
  readonly at: string;
  readonly included: boolean;
}

/** Gives a language its voice: its texts and terms. */
export const speechOf = (messages: Messages<Code>, terms: Terms): Speech => ({
  describe: ({ code, params }) => {
    const { message, hint, otherwise } = messages[code];
    const told = worded(code, params, terms);
    const filled = fill(message, told);
    const lacks = hint === undefined || holesOf(hint).some((name) => (told[name] ?? '') === '');
    const advice = lacks ? otherwise : fill(hint, told);
    return advice === undefined ? { message: filled } : { message: filled, hint: advice };
  },
  brief: ({ code, params }) => {
    const { message, brief } = messages[code];
    return fill(brief ?? message, worded(code, params, terms));
  },
  wording: (code) => messages[code],
});

/** Names of the holes `{name}` in a text. */
export const holesOf = (text: string): readonly string[] =>
  [...text.matchAll(HOLE)].map((match) => match[1] ?? '');

/** Lists of names come with commas, types and units by the words that packs use for them. */
const worded = (
  code: Code,
  params: Readonly<Record<string, string>>,
  { comma, types, amount, range }: Terms,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (LISTS.has(name)) return [name, value.split(', ').join(comma)];
      if (name === 'range') return [name, rangeWords(value, range)];
      if (AMOUNTS.test(code + name)) return [name, amount(value)];
      return [name, (TYPED.test(code + name) && types[value]) || value];
    }),
  );

/** `x = 30`, `10 ≤ x < 15`, `x > 50` as a language says it; anything else is the titles of values. */
const rangeWords = (text: string, range: Terms['range']): string => {
  const [, one, low, lowSign, sign, high] = RANGE.exec(text) ?? [];
  if (one !== undefined) return range({ at: one, included: true }, { at: one, included: true });
  if (low === undefined && high === undefined) return text;
  const end = (at: string | undefined, by: string | undefined): RangeEnd | undefined =>
    at === undefined || at.endsWith('∞') ? undefined : { at, included: by === '≤' || by === '≥' };
  return sign === '>' || sign === '≥'
    ? range(end(high, sign), undefined)
    : range(end(low, lowSign), end(high, sign));
};

const RANGE = /^(?:x = (\S+)|(?:(\S+) ([<≤]) )?x ([<≤>≥]) (\S+))$/;

/** What is told of amounts of score tables and of places. */
const AMOUNTS = /^(?:link\/amount-below-zeroname|round\/(?:open|not).*key)$/;

/** What linking tells of types and units. */
const TYPED = /^link.*(?:left|right|found|expected)$/;

const LISTS: ReadonlySet<string> = new Set(['allowed', 'ids', 'known', 'operators', 'options']);

const HOLE = /\{([a-z][a-zA-Z]*)\}/g;

const fill = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replace(HOLE, (hole, name: string) => (Object.hasOwn(params, name) ? (params[name] ?? '') : hole));
