/**
 * The shape of a file held against the schema of its kind: what is wrong becomes diagnostics at the place in the
 * YAML, in terms of its keys.
 */
import type { Report } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import { nearest } from '../base/nearest.ts';
import type { Span } from '../base/source.ts';
import type { Path, RawDocument } from './cursor.ts';
import type { FaultsOf, Shape, ShapeFault } from './shape.ts';
import { booleanIn, numberIn } from './spelled-values-zh.ts';

/** Reports everything in which a document differs from the shape of its kind. */
export const checkShape = (document: RawDocument, faultsOf: FaultsOf, report: Report): void => {
  if (document.value === null) {
    report('load/empty-file', document.spanOf([], 'value'), { file: document.source.file });
    return;
  }
  for (const fault of faultsOf(document.value)) reports[fault.keyword]({ ...fault, document, report });
};

interface Complaint extends ShapeFault {
  readonly document: RawDocument;
  readonly report: Report;
}

const reportType = (complaint: Complaint): void => {
  const { document, path, value, schema, report } = complaint;
  const field = fieldOf(document, path, schema);
  const span = document.spanOf(path, 'value');
  if (value === null) {
    report('load/expects-value', document.spanOf(path, 'key'), { field });
    return;
  }
  const expected = [schema.type ?? []].flat().filter((type) => type !== 'null');
  const code = EXPECTS[expected.sort().join(' ')] ?? 'load/expects-value';
  if (typeof value === 'string' && reportSpelling(complaint, code, value, field, span)) return;
  const found = shown(value);
  if (code === 'load/expects-value') report(code, span, { field });
  else if (code === 'load/expects-text') {
    const quoted = typeof value === 'object' ? '' : JSON.stringify(found);
    report(code, span, { field, found, quoted });
  } else report(code, span, { field, found });
};

/** Text where something else belongs, and what was probably meant: whether it was reported as that. */
const reportSpelling = (
  { report }: Complaint,
  code: ExpectsCode,
  text: string,
  field: string,
  span: Span,
): boolean => {
  if (code === 'load/expects-number' || code === 'load/expects-integer') {
    const number = numberIn(text);
    if (number === '') return false;
    report('load/number-as-text', span, { field, text, number });
    return true;
  }
  if (code === 'load/expects-boolean') {
    const boolean = booleanIn(text);
    if (boolean === '') return false;
    report('load/boolean-as-text', span, { field, text, boolean });
    return true;
  }
  const [, key = '', colon = '', rest = ''] = GLUED.exec(text) ?? [];
  if (colon === '' || !MAPPINGS.has(code)) return false;
  report(colon === ':' ? 'load/space-after-colon' : 'load/full-width-colon', span, {
    key,
    rest: rest.trim(),
  });
  return true;
};

const reportMissingKey = ({ document, path, key, schema, report }: Complaint): void => {
  const title = schema.properties?.[key]?.title;
  report('load/missing-key', headOf(document, path), {
    key: title === undefined ? key : `${key}（${title}）`,
    field: fieldOf(document, path, schema),
  });
};

const reportUnknownKey = ({ document, path, key, schema, report }: Complaint): void => {
  const known = Object.keys(schema.properties ?? {});
  const span = document.spanOf([...path, key], 'key');
  const meant = known.find((one) => schema.properties?.[one]?.title === key) ?? nearest(key, known);
  if (meant !== '') report('load/unknown-key', span, { key, nearest: meant });
  else report('load/key-not-here', span, { key, known: known.join(', ') });
};

const reportEnum = ({ document, path, value, schema, report }: Complaint): void => {
  if (typeof value === 'object') return; // its type is reported already
  const found = shown(value);
  const allowed = (schema.enum ?? []).map(String);
  report('load/value-not-allowed', document.spanOf(path, 'value'), {
    field: fieldOf(document, path, schema),
    value: found,
    allowed: allowed.join(', '),
    // A number that is near another is no slip of the pen.
    nearest: typeof value === 'number' ? '' : nearest(found, allowed),
  });
};

const reportEmpty = ({ document, path, schema, report }: Complaint): void => {
  report('load/empty-value', document.spanOf(path, 'key'), { field: fieldOf(document, path, schema) });
};

const reportMinimum = ({ document, path, value, schema, report }: Complaint): void => {
  report('load/out-of-range', document.spanOf(path, 'value'), {
    field: fieldOf(document, path, schema),
    value: shown(value),
    limit: String(schema.minimum ?? ''),
  });
};

const reportTooMany = ({ document, path, schema, report }: Complaint): void => {
  report('load/too-many-values', document.spanOf(path, 'key'), { limit: String(schema.maxProperties ?? '') });
};

const reports: Readonly<Record<ShapeFault['keyword'], (complaint: Complaint) => void>> = {
  type: reportType,
  required: reportMissingKey,
  additionalProperties: reportUnknownKey,
  enum: reportEnum,
  minItems: reportEmpty,
  minProperties: reportEmpty,
  minLength: reportEmpty,
  minimum: reportMinimum,
  maxProperties: reportTooMany,
};

type ExpectsCode =
  | 'load/expects-text'
  | 'load/expects-number'
  | 'load/expects-integer'
  | 'load/expects-boolean'
  | 'load/expects-list'
  | 'load/expects-mapping'
  | 'load/expects-text-or-list'
  | 'load/expects-text-or-mapping'
  | 'load/expects-list-or-mapping'
  | 'load/expects-value';

/** By the types a schema allows, in alphabetical order; a rarer mapping beside a flag or a text goes unsaid. */
const EXPECTS: Readonly<Record<string, ExpectsCode>> = {
  string: 'load/expects-text',
  'integer string': 'load/expects-text',
  number: 'load/expects-number',
  integer: 'load/expects-integer',
  boolean: 'load/expects-boolean',
  'boolean object': 'load/expects-boolean',
  array: 'load/expects-list',
  object: 'load/expects-mapping',
  'array string': 'load/expects-text-or-list',
  'array object string': 'load/expects-text-or-list',
  'object string': 'load/expects-text-or-mapping',
  'array object': 'load/expects-list-or-mapping',
};

const MAPPINGS: ReadonlySet<ExpectsCode> = new Set(['load/expects-mapping', 'load/expects-list-or-mapping']);

/** `title：x` and `title:x` are text to YAML. */
const GLUED = /^([^\s:：]+)([:：])(.*)$/s;

/** What a message calls the value at a path: its key, which element of a list it is, and its title. */
const fieldOf = (document: RawDocument, path: Path, schema: Shape): string => {
  const last = path.at(-1);
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? document.source.file;
  const name = typeof last === 'number' ? `${key}[${last + 1}]` : key;
  return schema.title === undefined ? name : `${name}（${schema.title}）`;
};

/** Where a mapping that lacks a key is named: the key it stands under, or its own first key. */
const headOf = (document: RawDocument, path: Path): Span => {
  if (typeof path.at(-1) === 'string') return document.spanOf(path, 'key');
  const value = valueAt(document.value, path);
  const first = isJsonObject(value) ? Object.keys(value)[0] : undefined;
  return document.spanOf(first === undefined ? path : [...path, first], 'key');
};

const valueAt = (root: Json, path: Path): Json | undefined => path.reduce<Json | undefined>(stepInto, root);

const stepInto = (value: Json | undefined, step: string | number): Json | undefined =>
  isJsonArray(value) ? value[Number(step)] : isJsonObject(value) ? value[String(step)] : undefined;

const LONGEST = 30;

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
