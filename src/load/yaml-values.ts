/**
 * A tree of YAML nodes to plain frozen JSON. Refuses what would read otherwise than it looks: keys given twice,
 * keys that reach prototypes, numbers in disguise, and a colon that is none.
 */
import type { Node, Pair, Scalar, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Report } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import type { Source } from '../base/source.ts';
import { checkKey } from './key-check.ts';
import { foreignInValue } from './yaml-foreign.ts';
import type { SpanAt } from './yaml-positions.ts';
import { keyTextOf } from './yaml-positions.ts';

/** The values of a tree whose depth is already known to be small. */
export const valuesOf = (source: Source, root: Node | null, spanAt: SpanAt, report: Report): Json => {
  const spanOf = (node: unknown) => {
    const [start, end] = rangeOf(node);
    return spanAt(start, end);
  };
  const jsonOf = (node: unknown): Json => {
    if (isMap(node)) return mappingOf(node);
    if (isSeq(node)) return Object.freeze(node.items.map(jsonOf));
    return isScalar(node) ? scalarOf(node) : null;
  };

  const mappingOf = (map: YAMLMap): Json => {
    const mapping: Record<string, Json> = {};
    const first = new Map<string, Pair>();
    for (const pair of map.items) {
      const text = keyIn(pair);
      const glued = text === undefined ? undefined : gluedIn(pair, text);
      const key = glued?.key ?? text;
      if (key === undefined) continue;
      if (glued !== undefined) reportGlued(pair, glued);
      const value = glued === undefined ? jsonOf(pair.value) : glued.value;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, pair);
        mapping[key] = value;
      } else {
        const related = [{ span: spanOf(before.key), note: 'first-here' as const }];
        report('load/duplicate-key', spanOf(pair.key), { key }, related);
      }
    }
    return Object.freeze(mapping);
  };

  const keyIn = (pair: Pair): string | undefined => {
    const key = keyTextOf(pair.key);
    if (key !== undefined && key !== '') {
      return checkKey(key, () => spanOf(pair.key), report) ? key : undefined;
    }
    const [start, end] = rangeOf(pair.key);
    const colon = source.text.indexOf(':', start);
    report('load/key-not-text', end > start ? spanAt(start, end) : spanAt(colon, colon + 1), {});
    return undefined;
  };

  const reportGlued = (pair: Pair, { key, colon, rest }: Glued): void => {
    const at = rangeOf(pair.key)[0] + key.length;
    const code = colon === ':' ? 'load/space-after-colon' : 'load/full-width-colon';
    report(code, spanAt(at, at + 1), { key, rest });
  };

  /** An escape may name what the text itself may not hold. */
  const checkForeign = (text: string, node: unknown): void => {
    const foreign = foreignInValue(text);
    if (foreign !== undefined) report('load/control-character', spanOf(node), { code: foreign.code });
  };

  const scalarOf = (scalar: Scalar): Json => {
    const { value } = scalar;
    if (typeof value === 'string') checkForeign(value, scalar);
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value !== 'number') return null;
    const text = source.text.slice(...rangeOf(scalar));
    if (!Number.isFinite(value)) report('load/number-not-finite', spanOf(scalar), { text });
    else if (!PLAIN_NUMBER.test(text)) {
      report('load/number-form', spanOf(scalar), { text, number: plainText(value) });
    } else if (!isExact(text, value)) {
      report('load/number-too-precise', spanOf(scalar), { text, number: plainText(value) });
    }
    return Number.isFinite(value) && value !== 0 ? value : 0;
  };

  return jsonOf(root);
};

const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

interface Glued {
  readonly key: string;
  readonly colon: string;
  readonly rest: string;
  /** What was meant, so that its shape can be judged all the same. */
  readonly value: Json;
}

/** In `{ title:x }` and `{ title：x }` the whole is a key that has no value. */
const gluedIn = (pair: Pair, text: string): Glued | undefined => {
  const empty =
    pair.value === null || (isScalar(pair.value) && pair.value.value === null && pair.value.source === '');
  const plain = isScalar(pair.key) && pair.key.type === 'PLAIN';
  const [, key = '', colon = '', rest = ''] = (empty && plain && GLUED.exec(text)) || [];
  return colon === ''
    ? undefined
    : { key, colon, rest, value: PLAIN_NUMBER.test(rest) ? Number(rest) : rest };
};

const GLUED = /^([^\s:：]+)([:：])(.*)$/s;

/** Whether a number says the same once read: no digits were lost. Up to 15 none are; programs write all that count. */
const isExact = (text: string, value: number): boolean =>
  Number.isInteger(value) && !text.includes('.')
    ? Number.isSafeInteger(value) || text === plainText(value)
    : text.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15 || text === String(value);

/** A number without exponent. */
const plainText = (value: number): string => {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
};

const rangeOf = (node: unknown): [start: number, end: number] =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? [Number(node.range[0]), Number(node.range[1])]
    : [0, 0];
