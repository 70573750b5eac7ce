/** A case as data of a program → a document of the right shape, held to the same as one that comes as text. */
import type { Diagnostic, Report } from '../base/diagnostic.ts';
import { collect, hasErrors } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import type { Source } from '../base/source.ts';
import { judgeCase } from './case-judge.ts';
import type { Path, RawDocument } from './cursor.ts';
import { printedDocument } from './json-text.ts';
import { checkKey } from './key-check.ts';
import { LIMITS } from './limits.ts';
import type { Beyond } from './plain-data.ts';
import { plainCopy } from './plain-data.ts';
import { checkShape } from './schema-check.ts';
import { foreignInValue } from './yaml-foreign.ts';

export interface LoadedData {
  /** Absent if the data have an error. */
  readonly document?: RawDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** The data as JSON text, in which the diagnostics have their places. */
  readonly source: Source;
}

/** Copies and checks the data of one case; never throws, whatever they are. */
export const readCaseData = (data: unknown, file: string): LoadedData => {
  const { report, diagnostics } = collect();
  const copied = plainCopy(data);
  const document = printedDocument(copied.kind === 'copy' ? copied.value : null, file);
  const { source } = document;
  if (copied.kind !== 'copy') {
    reportBeyond(copied.kind, document, report);
    return { diagnostics: diagnostics(), source };
  }
  for (const { path, kind } of copied.foreign) {
    const span = document.spanOf(path, 'value');
    if (NO_NUMBERS.has(kind)) report('load/number-not-finite', span, { text: kind });
    else report('load/not-data', span, { kind });
  }
  const checked: RawDocument = { ...document, value: checkText(document, document.value, [], report) };
  if (copied.foreign.length === 0) checkShape(checked, judgeCase, report);
  const found = diagnostics();
  return hasErrors(found)
    ? { diagnostics: found, source }
    : { document: checked, diagnostics: found, source };
};

const NO_NUMBERS: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity']);

const reportBeyond = (beyond: Beyond, document: RawDocument, report: Report): void => {
  const span = document.spanOf([], 'value');
  const limit = (name: keyof typeof LIMITS) => ({ limit: String(LIMITS[name]) });
  if (beyond === 'too-deep') report('load/nested-too-deep', span, limit('depth'));
  else if (beyond === 'too-many') report('load/too-many-values', span, limit('values'));
  else if (beyond === 'too-large') report('load/file-too-large', span, limit('characters'));
  else report('load/not-data', span, { kind: 'object' });
};

/** Checks keys and texts as a file's are while it is read; gives the value without the keys that may not be. */
const checkText = (document: RawDocument, value: Json, path: Path, report: Report): Json => {
  if (isJsonArray(value)) {
    return Object.freeze(value.map((one, index) => checkText(document, one, [...path, index], report)));
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const inside = [...path, key];
      const isKey = checkKey(key, () => document.spanOf(inside, 'key'), report);
      return isKey ? [[key, checkText(document, one, inside, report)] as const] : [];
    });
    return Object.freeze(Object.fromEntries(entries));
  }
  const foreign = typeof value === 'string' ? foreignInValue(value) : undefined;
  if (foreign !== undefined) {
    report('load/control-character', document.spanOf(path, 'value'), { code: foreign.code });
  }
  return value;
};
