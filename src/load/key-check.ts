/** Keys that no mapping may have: they reach prototypes, or read otherwise than they look. */
import type { Report } from '../base/diagnostic.ts';
import type { Span } from '../base/source.ts';
import { foreignInValue } from './yaml-foreign.ts';

/** Whether a key is as it should be; one that is not is reported. */
export const checkKey = (key: string, at: () => Span, report: Report): boolean => {
  const foreign = foreignInValue(key);
  if (key === '' || key.includes('\n')) report('load/key-not-text', at(), {});
  else if (foreign !== undefined) report('load/control-character', at(), { code: foreign.code });
  else if (FORBIDDEN.has(key)) report('load/forbidden-key', at(), { key });
  else if (BLANK_START.test(key)) report('load/full-width-space', at(), { text: key });
  else return true;
  return false;
};

/** Names through which JavaScript reaches what is not data. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const BLANK_START = /^[\u00a0\u3000]/;
