/**
 * What comes of a full-width sign is mostly told as something else, and further on: no list, no such name. Here the
 * sign is named as the cause. For people who type packs and cases; programs get what `loadPack` and `loadCase` say.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import { collect, sortDiagnostics } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { WideSign } from './wide-signs.ts';
import { narrow, wideSignsIn } from './wide-signs.ts';
import { spansOf } from './yaml-positions.ts';

/** The same diagnostics, but for those that a full-width sign explains: they name it, at its place. */
export const blameWideSigns = (
  found: readonly Diagnostic[],
  sources: readonly Source[],
): readonly Diagnostic[] => {
  const { report, diagnostics } = collect();
  const others = found.filter((one) => {
    const source = sources.find(({ file }) => file === one.span?.file);
    const blamed = source && BLAMABLE.test(one.code) ? wideSignOf(one, source.text) : undefined;
    if (source === undefined || blamed === undefined) return true;
    const { at, sign } = blamed;
    report('load/full-width-sign', spansOf(source)(at, at + sign.length), { sign, plain: plainOf(sign) });
    return false;
  });
  return others.length === found.length ? found : sortDiagnostics([...others, ...diagnostics()]);
};

/** Of a name between braces the braces only. */
const plainOf = (sign: string): string =>
  /[{｛].+[}｝]/.test(sign) ? sign.replace(/[｛｝｜]/g, narrow) : narrow(sign);

/** What may be said of words that are no name, no value, no list, for a sign's sake. */
const BLAMABLE = /\/(?:unknown-|key-not|missing-key|expects-|not-[ac]|number-as|list-exp|wrong-|bad-|loose-)/;

/** The sign that a diagnostic comes from; a key is missed where a comma did not end the value before it. */
const wideSignOf = ({ code, span, params }: Diagnostic, text: string): WideSign | undefined => {
  const start = span?.start.offset ?? 0;
  const missing = code === 'load/missing-key';
  const words = missing ? (/.*/.exec(text.slice(start))?.[0] ?? '') : text.slice(start, span?.end.offset);
  const from = (at: number, end = at + 1): WideSign | undefined =>
    at < 0 ? undefined : { sign: words.slice(at, end), at: start + at };
  if (/[０-９]/.test(words) && /^["']?[-+.\d%]+["']?$/.test(narrow(words))) {
    const quote = /^["']/.test(words) ? 1 : 0;
    return from(quote, words.length - quote);
  }
  if (code === 'link/loose-brace') {
    const before = words === '}' ? (/｛[^{}｛｝\n]*$/.exec(text.slice(0, start))?.[0] ?? '') : '';
    const after = words === '{' ? (/^[^{}｛｝\n]*｝/.exec(text.slice(start + 1))?.[0] ?? '') : '';
    const sign = before + words + after;
    return sign === words ? undefined : { sign, at: start - before.length };
  }
  if (code === 'link/unknown-parameter' && words.includes('｜')) return from(words.indexOf('｜'));
  const [first] = wideSignsIn(words).filter(({ sign }) => !/[“‘]/.test(sign) || /["'”’]$/.test(words));
  if (first !== undefined) return from(first.at);
  return params['nearest'] === '' || code === 'link/bad-days' ? from(words.search(/[，、]/)) : undefined;
};
