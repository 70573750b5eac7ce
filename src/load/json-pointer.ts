/** From a place in JSON text to the value that stands there, for programs whose cases are data and have no lines. */
import type { Source, Span } from '../base/source.ts';

/** The JSON pointer (RFC 6901) of the value, or of the value of the key, at which a span begins: `/events/0/date`. */
export const pointerAt = ({ text }: Source, { start }: Span): string => {
  const open: Open[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const top = open.at(-1);
    const isKey = top?.kind === 'mapping' && top.awaitsKey && token.startsWith('"');
    if (isKey) top.step = keyIn(token);
    if (index >= start.offset) break;
    if (token === '{') open.push({ kind: 'mapping', awaitsKey: true });
    else if (token === '[') open.push({ kind: 'list', awaitsKey: false, step: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (top === undefined) continue;
    else if (token === ':') top.awaitsKey = false;
    else if (token === ',') {
      top.awaitsKey = top.kind === 'mapping';
      if (typeof top.step === 'number') top.step++;
    }
  }
  return open.map(({ step }) => (step === undefined ? '' : `/${escaped(String(step))}`)).join('');
};

/** A list or mapping that is being read, and where in it. */
interface Open {
  readonly kind: 'list' | 'mapping';
  awaitsKey: boolean;
  step?: string | number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** A key that is no JSON is taken as it is written. */
const keyIn = (token: string): string => {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
};

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
