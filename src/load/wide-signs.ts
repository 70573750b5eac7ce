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
  text.replace(/[\uff01-\uff5e【】、“”‘’]/g, (sign) => {
    const at = '【】、“”‘’'.indexOf(sign);
    return at === -1 ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : `[],""''`.charAt(at);
  });

/** The same diagnostics, but for those that a full-width sign explains: they name it, at its place. */
export const blameWideSigns = (
  found: readonly Diagnostic[],
  sources: readonly Source[],
): readonly Diagnostic[] => {
  const { report, diagnostics } = collect();
  const others = found.filter((one) => {
    const source = sources.find(({ file }) => file === one.span?.file);
    const sign = source === undefined || !BLAMABLE.test(one.code) ? undefined : wideSignOf(one, source.text);
    if (source === undefined || sign === undefined) return true;
    report('load/full-width-sign', spansOf(source)(...sign), signParams(source.text.slice(...sign)));
    return false;
  });
  return others.length === found.length ? found : sortDiagnostics([...others, ...diagnostics()]);
};

export const signParams = (sign: string): { sign: string; plain: string } => ({ sign, plain: narrow(sign) });

/** What may be said of words that are no name, no value, no list, for a sign's sake. */
const BLAMABLE =
  /\/(?:unknown-|key-not|missing-key|expects-|not-(?:a|an|text|comparable)|number-as|value-not|list-exp|wrong-|rule-form|bad-)/;

/** From where to where the sign stands that a diagnostic comes from. */
const wideSignOf = (
  { code, span, params }: Diagnostic,
  text: string,
): readonly [number, number] | undefined => {
  const [start, end] = [span?.start.offset ?? 0, span?.end.offset ?? 0];
  const words = text.slice(start, end);
  if (/^["']?[-+.\d０-９－＋．％%]+["']?$/.test(words) && /[０-９]/.test(words)) {
    const quote = /^["']/.test(words) ? 1 : 0;
    return [start + quote, end - quote];
  }
  const sign = (pattern: RegExp, from = words): readonly [number, number] | undefined => {
    const match = pattern.exec(from);
    const at = start + (match?.index ?? 0) + (match?.[1] ?? '').length;
    return match === null ? undefined : [at, at + 1];
  };
  if (code === 'load/missing-key') {
    const newline = text.indexOf('\n', start);
    const key = /^\w+/.exec(params['key'] ?? '')?.[0] ?? '';
    return sign(
      new RegExp(`()[，、；]\\s*${key}\\s*[:：]`),
      text.slice(start, newline === -1 ? undefined : newline),
    );
  }
  return (
    sign(/^()[｛［【]/) ??
    sign(/^()[“”‘’].*[“”‘’"']$/s) ??
    (code === 'link/unknown-parameter' ? sign(/^(\{[^}]*)｜/) : undefined) ??
    (/unknown|key-not|bad-days/.test(code) && (params['nearest'] ?? '') === ''
      ? (sign(/^([^\s，、]+)[，、]\s*\S/) ?? sign(/^([\w.]+)：/))
      : undefined)
  );
};
