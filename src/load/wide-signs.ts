/**
 * Full-width signs where YAML knows only half-width ones. `｛`, `，` or `“` are letters to it, so what comes of them is
 * told later as something else; here they are named as the cause.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import { collect, sortDiagnostics } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import { spansOf } from './yaml-positions.ts';

/** The half-width sign that was meant: `{` for `｛`, `5` for `５`. */
export const narrow = (text: string): string =>
  text.replace(/[！-～【】、“”‘’]/g, (sign) => {
    const at = '【】、“”‘’'.indexOf(sign);
    return at === -1 ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : `[],""''`.charAt(at);
  });

/** A sign, or digits, and where they stand in what was looked at. */
export interface WideSign {
  readonly sign: string;
  readonly at: number;
}

/** Signs outside half-width quotes and comments that stand where YAML would have one of its own. */
export const wideSignsIn = (line: string): readonly WideSign[] =>
  [...line.matchAll(SIGN)].flatMap(({ 0: sign, index }) => (/^[ -~]/.test(sign) ? [] : { sign, at: index }));

const KEY = '[^\\s,:，：、{}[\\]｛｝［］]{1,30}';

/** What is skipped, then the signs with what tells that they are some: the sign before them, or what follows. */
const SIGN = new RegExp(
  [
    `"(?:[^"\\\\]|\\\\.)*"|'[^']*'| #.*`,
    '(?<=(?:^|[-\\s:,：，、[{｛［【])\\s*)[｛［【“‘]',
    '[｝］】”’](?=\\s*(?:$|[,:，：、}\\]｝］】]))',
    `(?<=[}\\]"'｝］】”’]\\s*)[，、]`,
    `[，、](?=\\s*(?:${KEY}\\s*[:：]|[{[｛［]))`,
    `(?<=(?:^|[{｛,，、])\\s*${KEY})：`,
    '(?<=^\\s*)＃',
  ].join('|'),
  'g',
);

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
    report('load/full-width-sign', spansOf(source)(at, at + sign.length), { sign, plain: narrow(sign) });
    return false;
  });
  return others.length === found.length ? found : sortDiagnostics([...others, ...diagnostics()]);
};

/** What may be said of words that are no name, no value, no list, for a sign's sake. */
const BLAMABLE = /\/(?:unknown-|key-not|missing-key|expects-|not-[ac]|number-as|list-exp|wrong-|bad-)/;

/** The sign that a diagnostic comes from; a key is missed where a comma did not end the value before it. */
const wideSignOf = ({ code, span, params }: Diagnostic, text: string): WideSign | undefined => {
  const start = span?.start.offset ?? 0;
  const newline = text.indexOf('\n', start);
  const missing = code === 'load/missing-key';
  const words = text.slice(start, missing && newline !== -1 ? newline : span?.end.offset);
  const [, quote = '', number] =
    /^(["']?)([-+.\d０-９－＋．％%]*[０-９][-+.\d０-９－＋．％%]*)["']?$/.exec(words) ?? [];
  const [names = ''] =
    (!missing && params['nearest'] === '') || code === 'link/bad-days'
      ? (/^[^，、]+(?=[，、])/.exec(words) ?? [])
      : [];
  const bar = code === 'link/unknown-parameter' ? words.indexOf('｜') : -1;
  const [first] = wideSignsIn(words).filter(({ sign }) => !/[“‘]/.test(sign) || /["'”’]$/.test(words));
  const found: WideSign | undefined =
    number !== undefined
      ? { sign: number, at: quote.length }
      : bar !== -1
        ? { sign: '｜', at: bar }
        : (first ?? (names === '' ? undefined : { sign: words.charAt(names.length), at: names.length }));
  return found && { ...found, at: start + found.at };
};
