/**
 * YAML text to a tree of nodes with offsets, and every complaint about its syntax. With `yaml-values.ts` and
 * `yaml-positions.ts` (which read the nodes) the only door to `yaml`; nothing of that package's classes leaves
 * this folder. Depth and number of values are counted while the text is cut into tokens, before anything recurses.
 */
import type { CST, ParsedNode } from 'yaml';
import { Composer, Lexer, Parser } from 'yaml';
import { LIMITS } from './limits.ts';

/** A complaint: `code` is the package's own, PROPERTY for an anchor, alias, tag or directive, or UNCLOSED. */
export interface Fault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export type Composed =
  | { readonly kind: 'tree'; readonly root: ParsedNode | null; readonly faults: readonly Fault[] }
  | { readonly kind: 'too-deep' | 'too-many'; readonly offset: number };

/** Reads one YAML 1.2 document under the core schema; never throws and never recurses past the depth limit. */
export const compose = (text: string): Composed => {
  const cut = cutIntoTokens(text);
  if ('kind' in cut) return cut;
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false, // quadratic there; duplicates are found while reading the values
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, next] = [...composer.compose(cut.tokens, true, text.length)];
  const faults = [...cut.faults];
  for (const { code, pos, message } of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
    faults.push({ code, start: pos[0], end: pos[1], message });
  }
  if (next !== undefined) {
    faults.push({ code: 'MULTIPLE_DOCS', start: next.range[0], end: next.range[0] + 3, message: '' });
  }
  const root: ParsedNode | null = document?.contents ?? null;
  faults.sort((a, b) => a.start - b.start);
  const told = faults.flatMap(unmistaken(text));
  return { kind: 'tree', root, faults: told.some(isUnclosed) ? moveToOpening(cut.tokens, told) : told };
};

/**
 * A line indented under one that already has a value: the package takes the value and the line for one long key,
 * and says so twice. The fault is the line's indentation.
 */
const unmistaken =
  (text: string) =>
  (fault: Fault, index: number, faults: readonly Fault[]): readonly Fault[] => {
    const other = (code: string) =>
      faults
        .slice(Math.max(0, index - 2), index + 3)
        .some((one) => one.code === code && one.start === fault.start);
    if (fault.code === 'BLOCK_AS_IMPLICIT_KEY' && other('MULTILINE_IMPLICIT_KEY')) return [];
    if (fault.code !== 'MULTILINE_IMPLICIT_KEY' || !other('BLOCK_AS_IMPLICIT_KEY')) return [fault];
    const newline = text.indexOf('\n', fault.start);
    return [{ ...fault, code: 'BAD_INDENT', start: newline === -1 ? fault.start : newline + 1 }];
  };

type Cut =
  | { readonly tokens: readonly CST.Token[]; readonly faults: readonly Fault[] }
  | { readonly kind: 'too-deep' | 'too-many'; readonly offset: number };

/** A lexeme of no width, before the text of a plain or block scalar. */
const SCALAR_FOLLOWS = '\x1f';
/** A scalar comes as two lexemes and has an indicator beside it. */
const LEXEMES_PER_VALUE = 3;
/** Past these the text is no YAML at all. */
const ENOUGH_ERRORS = 200;

const cutIntoTokens = (text: string): Cut => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: Fault[] = [];
  let lexemes = 0;
  let errors = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    if (inScalar) inScalar = false;
    else if (lexeme === SCALAR_FOLLOWS) inScalar = true;
    else if (isProperty(lexeme)) {
      faults.push({ code: 'PROPERTY', start: offset, end: offset + lexeme.length, message: '' });
    }
    if (!isBlank(lexeme) && ++lexemes > LIMITS.values * LEXEMES_PER_VALUE)
      return { kind: 'too-many', offset };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error' && ++errors > ENOUGH_ERRORS) return { tokens, faults };
    }
    if (parser.stack.length > LIMITS.depth + 2) return { kind: 'too-deep', offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, faults };
};

const isProperty = (lexeme: string): boolean => '&!*%'.includes(lexeme[0] ?? ' ');

const isBlank = (lexeme: string): boolean =>
  lexeme[0] === ' ' || lexeme[0] === '\n' || lexeme[0] === '\r' || lexeme[0] === '#';

/** An unclosed quote or bracket is noticed where it should have ended; people look for where it began. */
const moveToOpening = (tokens: readonly CST.Token[], faults: readonly Fault[]): readonly Fault[] => {
  const openings = [...descendants(tokens)].filter(isOpen).sort((a, b) => a.offset - b.offset);
  let next = 0;
  let last: CST.Token | undefined;
  return faults.map((fault) => {
    while ((openings[next]?.offset ?? Number.POSITIVE_INFINITY) < fault.start) last = openings[next++];
    if (last === undefined || !isUnclosed(fault)) return fault;
    return { ...fault, code: UNCLOSED, start: last.offset, end: last.offset + 1 };
  });
};

const UNCLOSED = 'UNCLOSED';

const isUnclosed = ({ code, message }: Fault): boolean =>
  code === 'BLOCK_IN_FLOW' || /^Missing closing ["']quote|must .*end with a [\]}]/.test(message);

const isOpen = (token: CST.Token): boolean =>
  token.type === 'flow-collection'
    ? !token.end.some((one) => /^flow-\w+-end$/.test(one.type))
    : /-quoted-scalar$/.test(token.type) && 'source' in token && !/^(["'])[\s\S]*\1$/.test(token.source);

/** Every token of a tree that is at most as deep as the limit, in the order of the text. */
function* descendants(tokens: readonly (CST.Token | null | undefined)[]): Generator<CST.Token> {
  for (const token of tokens) {
    if (token === null || token === undefined) continue;
    yield token;
    if (token.type === 'document') yield* descendants([token.value]);
    else if ('items' in token) {
      for (const item of token.items) yield* descendants([item.key, item.value]);
    }
  }
}
