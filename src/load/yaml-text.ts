/**
 * YAML text to plain data, keeping where each value stood. The way into this folder's YAML reading: limits,
 * then syntax, then values; the text is untrusted, and nothing in it makes this throw.
 */
import type { Report } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { RawDocument } from './cursor.ts';
import { compose, LIMITS } from './yaml-compose.ts';
import { reportFaults } from './yaml-faults.ts';
import { positionsOf, spansOf } from './yaml-positions.ts';
import { valuesOf } from './yaml-values.ts';

/**
 * The one document of a file; absent if its syntax is broken. With a document there may still be errors
 * (a key given twice), so that its shape can be judged in the same run.
 */
export const parseYaml = (source: Source, report: Report): RawDocument | undefined => {
  const spanAt = spansOf(source);
  if (source.text.length > LIMITS.characters) {
    report('load/file-too-large', spanAt(0, 0), { limit: String(LIMITS.characters) });
    return undefined;
  }
  const foreign = FOREIGN.exec(source.text);
  if (foreign !== null) {
    const span = spanAt(foreign.index, foreign.index + foreign[0].length);
    if (foreign[0] === '\ufffd') report('load/not-utf8', span, {});
    else report('load/control-character', span, { code: codePoint(foreign[0]) });
    return undefined;
  }
  const composed = compose(source.text);
  if (composed.kind !== 'tree') {
    const span = spanAt(composed.offset, composed.offset + 1);
    if (composed.kind === 'too-deep') report('load/nested-too-deep', span, { limit: String(LIMITS.depth) });
    else report('load/too-many-values', span, { limit: String(LIMITS.values) });
    return undefined;
  }
  if (composed.faults.length > 0) {
    reportFaults(source, composed.faults, spanAt, report);
    return undefined;
  }
  const value = valuesOf(source, composed.root, spanAt, report);
  return { source, value, spanOf: positionsOf(source, composed.root) };
};

/** Characters no text file holds, halves of surrogate pairs, and what a wrong encoding leaves behind. */
const FOREIGN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
