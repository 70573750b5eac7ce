/** The words of a half-written command line as a shell hands them over, and candidates as it wants them back. */

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** A command line up to the cursor. */
export interface Line {
  /** The words that are finished. */
  readonly before: readonly string[];
  /** The word at the cursor, perhaps empty. */
  readonly current: string;
  /** What stands before a candidate in the shell's own word is left out of it. */
  readonly kept: number;
  /** Whether the word at the cursor begins with a quote, inside which nothing is escaped. */
  readonly quoted: boolean;
}

/** Reads the words after the program's name; the last one is that at the cursor. */
export const lineOf = (shell: Shell, words: readonly string[]): Line => {
  const raw = shell === 'bash' ? rejoined(words) : words;
  const last = raw.at(-1) ?? '';
  const current = unquoted(last);
  // What bash takes for the word at the cursor begins after the last of these.
  const kept = shell === 'bash' && !isQuote(last[0]) ? current.search(/[^=:]*$/) : 0;
  return { before: raw.slice(0, -1).map(unquoted), current, kept, quoted: isQuote(last[0]) };
};

/** A candidate as the shell puts it into the line; zsh and fish quote by themselves. */
export const insertable = (shell: Shell, { kept, quoted }: Line, value: string): string => {
  const rest = value.slice(kept);
  return shell === 'bash' && !quoted ? rest.replace(SPECIAL, '\\$&') : rest;
};

const SPECIAL = /[\s"'\\$`&|;<>()[\]{}*?!#~]/g;

/** bash cuts words at `=` and `:`, each a word of its own then. */
const rejoined = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  let glued = false;
  for (const word of words) {
    const isMark = /^[=:]+$/.test(word);
    const last = joined.at(-1);
    if (last !== undefined && (isMark || glued)) joined[joined.length - 1] = last + word;
    else joined.push(word);
    glued = isMark;
  }
  return joined;
};

/** What a word says, without its quotes and backslashes; the last quote may still be open. */
const unquoted = (word: string): string => {
  let said = '';
  let quote = '';
  for (let at = 0; at < word.length; at++) {
    const sign = word[at] ?? '';
    if (sign === '\\' && quote !== "'") said += word[++at] ?? '';
    else if (quote === '' ? isQuote(sign) : sign === quote) quote = quote === '' ? sign : '';
    else said += sign;
  }
  return said;
};

const isQuote = (sign: string | undefined): boolean => sign === '"' || sign === "'";
