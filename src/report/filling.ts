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
  { comma, types }: Terms,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      LISTS.has(name) ? value.split(', ').join(comma) : (TYPED.test(code + name) && types[value]) || value,
    ]),
  );

/** What linking tells of types and units. */
const TYPED = /^link.*(?:left|right|found|expected)$/;

const LISTS: ReadonlySet<string> = new Set(['allowed', 'ids', 'known', 'operators', 'options']);

const HOLE = /\{([a-z][a-zA-Z]*)\}/g;

const fill = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replace(HOLE, (hole, name: string) => (Object.hasOwn(params, name) ? (params[name] ?? '') : hole));
