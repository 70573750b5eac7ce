/**
 * YAML text to plain data, keeping where each value stood. The way into this folder's YAML reading: limits,
 * then syntax, then values; the text is untrusted, and nothing in it makes this throw.
 */
import type { Report } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { RawDocument } from './cursor.ts';
import { LIMITS } from './limits.ts';
import { compose } from './yaml-compose.ts';
import { reportFaults } from './yaml-faults.ts';
import { foreignIn } from './yaml-foreign.ts';
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
  const foreign = foreignIn(source.text);
  if (foreign !== undefined) {
    const span = spanAt(foreign.start, foreign.end);
    if (foreign.code === UNREADABLE) report('load/not-utf8', span, {});
    else report('load/control-character', span, { code: foreign.code });
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

/** What a decoder puts in the place of bytes that are no text. */
const UNREADABLE = 'U+FFFD';
