/**
 * One-token faults for a pack's files: each takes a text that is right and spoils one token in a way that is wrong
 * by construction (a misspelt key or reference, a lost value, bracket or colon, a repeated key, a word for a number).
 */
import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml';

export interface Fault {
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly text: string;
}

/** A source of whole numbers below a bound. */
export type Draw = (below: number) => number;

/** A small generator with a seed, so that a run can be repeated (mulberry32). */
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

interface Spot {
  readonly kind: string;
  readonly at: number;
  readonly apply: (draw: Draw) => readonly [from: number, to: number, put: string];
}

/** Every spot of a file at which a token can be spoilt. `keys` are the names fixed by a file's shape or by logic. */
export const spotsOf = (text: string, keys: ReadonlySet<string>): readonly Spot[] => {
  const spots: Spot[] = [];
  const visitPair = (pair: Pair, flow: boolean, named: boolean): void => {
    if (!isScalar(pair.key) || !pair.key.range) return;
    const key = String(pair.key.value);
    const [start, end] = [pair.key.range[0], pair.key.range[1]];
    if (!named && keys.has(key) && /^[a-z_]{4,}$/.test(key)) {
      spots.push({
        kind: 'misspelt key',
        at: start,
        apply: (draw) => [start, end, misspell(text.slice(start, end), draw, keys)],
      });
    }
    if (!flow && text[end] === ':' && isScalar(pair.value)) {
      spots.push({ kind: 'full-width colon', at: start, apply: () => [end, end + 1, '：'] });
    }
    const value = pair.value;
    if (isScalar(value) && value.range && !named) visitValue(key, value, pair.key.range[1], flow);
  };
  const visitValue = (key: string, value: Scalar, keyEnd: number, flow: boolean): void => {
    if (!value.range) return;
    const [start, end] = [value.range[0], value.range[1]];
    if (REFERENCES.has(key) && typeof value.value === 'string' && /^[a-z][\w.]{3,}$/.test(value.value)) {
      spots.push({
        kind: 'misspelt reference',
        at: start,
        apply: (draw) => [start, end, misspell(text.slice(start, end), draw, keys)],
      });
    }
    if (key === 'cite' && typeof value.value === 'string' && /^第.条/.test(value.value)) {
      spots.push({ kind: 'citation of nothing', at: start, apply: () => [start + 1, start + 2, '九十九'] });
    }
    if (REQUIRED.has(key) && !flow && !text.slice(start, end).includes('\n')) {
      spots.push({ kind: 'lost value', at: start, apply: () => [keyEnd + 1, end, ''] });
      const line = text.slice(text.lastIndexOf('\n', start) + 1, end);
      if (/^\s+[a-z_]+: /.test(line)) {
        spots.push({ kind: 'repeated key', at: end + 1, apply: () => [end, end, `\n${line}`] });
      }
    }
    if (typeof value.value === 'number') {
      spots.push({ kind: 'word for a number', at: start, apply: () => [start, end, '若干'] });
    }
  };
  const visit = (node: unknown, named: boolean): void => {
    if (isMap(node)) {
      const flow = node.flow === true;
      if (flow && node.range) closing(node.range[1] - 1, '}');
      for (const pair of node.items) {
        visitPair(pair, flow, named);
        visit(pair.value, isScalar(pair.key) && TABLES.has(String(pair.key.value)) && !named);
      }
    }
    if (isSeq(node)) {
      if (node.flow === true && node.range) closing(node.range[1] - 1, ']');
      for (const item of node.items) visit(isPair(item) ? item.value : item, false);
    }
    if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && node.range) closing(node.range[1] - 1, '"');
  };
  const closing = (at: number, sign: string): void => {
    if (text[at] === sign) spots.push({ kind: `lost ${sign}`, at, apply: () => [at, at + 1, ''] });
  };
  visit(parseDocument(text, { schema: 'core', merge: false }).contents, false);
  return spots;
};

export const spoil = (file: string, text: string, spot: Spot, draw: Draw): Fault => {
  const [from, to, put] = spot.apply(draw);
  return {
    kind: spot.kind,
    file,
    line: text.slice(0, spot.at).split('\n').length,
    was: text.slice(from, to),
    text: text.slice(0, from) + put + text.slice(to),
  };
};

/** Keys whose members are named by the author. */
const TABLES = new Set([
  'facts', 'parameters', 'rules', 'advisories', 'catalogues', 'entries', 'roles', 'stages', 'sources', 'decisions',
  'options', 'states', 'on', 'events', 'obligations', 'timers', 'tables', 'notes', 'years', 'statutory', 'item',
  'values', 'clauses', 'let', 'decided_by', 'choose', 'scoring', 'groups', 'indicators', 'bonuses', 'deductions',
  'vetoes', 'each', 'marks',
]); // biome-ignore format: one line a thought
const REFERENCES = new Set([
  'param',
  'var',
  'rule',
  'score',
  'scoring',
  'admissible',
  'by',
  'guard',
  'target',
  'starts',
  'stage',
  'answer',
  'source',
  'type',
  'kind',
]);
const REQUIRED = new Set(['title', 'question', 'chosen', 'number', 'chapter', 'says']);

/** Two neighbours swapped, a letter lost or doubled, so that the word is no other known one. */
const misspell = (word: string, draw: Draw, keys: ReadonlySet<string>): string => {
  for (;;) {
    const at = draw(word.length - 1);
    const spoilt = [
      word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word[at] + word.slice(at),
    ][draw(3)];
    if (spoilt !== undefined && spoilt !== word && !keys.has(spoilt)) return spoilt;
  }
};
