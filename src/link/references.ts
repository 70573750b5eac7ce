/**
 * Telling a listener, while names are resolved, where each of them is written and what it stands for. Nobody resolves
 * a name a second time to learn that; without a listener nothing here runs.
 */
import type { Report } from '../base/diagnostic.ts';
import type { Entity, NameForm, NamePart, Reference, ReferenceKind } from '../base/reference.ts';
import type { Cursor } from '../load/cursor.ts';
import { child } from '../load/cursor.ts';

/** Where a name is written: words in the value at a cursor, or in the key that leads to it. */
export interface Written {
  readonly cursor: Cursor;
  readonly at: 'key' | 'value';
  readonly text: string;
  readonly from: number;
}

/** The key that leads to a cursor, blanks around it left out. */
export const keyAt = (cursor: Cursor): Written => trimmed(cursor, 'key', String(cursor.path.at(-1) ?? ''));

/** The value at a cursor. */
export const valueAt = (cursor: Cursor): Written =>
  trimmed(cursor, 'value', typeof cursor.value === 'object' ? '' : String(cursor.value));

const trimmed = (cursor: Cursor, at: Written['at'], whole: string): Written => {
  const text = whole.trim();
  return { cursor, at, text, from: whole.indexOf(text) };
};

/** What a written name stands for. */
export interface Meaning extends Entity {
  readonly form: NameForm;
  readonly forms: Reference['forms'];
  /** What the dotted beginnings of the id stand for, the shortest first; else what its kind says. */
  readonly before?: readonly Entity[];
  readonly parts?: readonly NamePart[];
  readonly declares?: boolean;
}

/** Tells of one name. */
export const refer = (report: Report, { cursor, at, text, from }: Written, meaning: Meaning): void => {
  const { kind, id, form, forms, before, declares = false } = meaning;
  const to = from + text.length;
  const parts =
    meaning.parts ??
    (form === 'id' ? partsOf({ kind, id }, text, before) : [{ kind, id, form, from: 0, to: text.length }]);
  report.listener?.refer({
    kind,
    id,
    file: cursor.document.source.file,
    path: cursor.path,
    at,
    from,
    to,
    form,
    declares,
    forms,
    parts: parts.map((part) => ({ ...part, from: from + part.from, to: from + part.to })),
  });
};

/** Tells where an id comes from. */
export const referDeclared = (
  report: Report,
  written: Written,
  entity: Entity,
  before?: readonly Entity[],
): void => {
  if (report.listener === undefined) return;
  const meaning = { ...entity, declares: true, form: 'id', forms: { id: written.text } } as const;
  refer(report, written, before === undefined ? meaning : { ...meaning, before });
};

/** Tells where the title of something, or its number, comes from: under a key of its body. */
export const referNamed = (
  report: Report,
  body: Cursor,
  key: string,
  entity: Entity,
  form: NameForm = 'title',
): void => {
  const at = report.listener === undefined ? undefined : child(body, key);
  if (at === undefined || valueAt(at).text === '') return;
  refer(report, valueAt(at), { ...entity, declares: true, form, forms: { [form]: valueAt(at).text } });
};

/** Tells of an entry whose key is an id and whose value is its title. */
export const referPair = (report: Report, cursor: Cursor, entity: Entity): void => {
  if (report.listener === undefined) return;
  referDeclared(report, keyAt(cursor), entity);
  const { text } = valueAt(cursor);
  refer(report, valueAt(cursor), { ...entity, declares: true, form: 'title', forms: { title: text } });
};

/** Tells of a name that can only be written as an id. */
export const referId = (report: Report, written: Written, entity: Entity): void => {
  if (report.listener === undefined) return;
  refer(report, written, { ...entity, form: 'id', forms: { id: written.text } });
};

/** Tells of a value of an enumeration, by its id or its title. */
export const referValue = (
  report: Report,
  cursor: Cursor,
  values: Readonly<Record<string, string>>,
  id: string,
): void => {
  const entity = report.listener?.values.get(values)?.get(id);
  if (entity === undefined) return;
  const written = valueAt(cursor);
  const form = written.text === id ? 'id' : 'title';
  const title = values[id] ?? id;
  refer(report, written, { ...entity, form, forms: { id, ...(title === id ? {} : { title }) } });
};

/**
 * The names in a written id, each with what it stands for. The text may be only the end of the id, where the rest
 * is written around it or goes without saying.
 */
export const partsOf = (
  entity: Entity,
  text: string,
  before: readonly Entity[] = beginningsOf(entity),
): readonly NamePart[] => {
  const hidden = entity.id.length - text.length;
  let start = 0;
  return [...before, entity].flatMap(({ kind, id }) => {
    const from = Math.max(start, hidden) - hidden;
    start = id.length + 1;
    return id.length > hidden ? [{ kind, id, form: 'id' as const, from, to: id.length - hidden }] : [];
  });
};

/** Parts of a scoring: what their ids begin with is the scoring, then a group of it. */
const SCORED: ReadonlySet<ReferenceKind> = new Set(['scoregroup', 'indicator', 'adjustment', 'veto']);

/** `a.b.c` → `a`, `a.b`, as far as they stand for something by their kind. */
const beginningsOf = ({ kind, id }: Entity): readonly Entity[] => {
  const beginnings = [...id.matchAll(/\./g)].map(({ index }) => id.slice(0, index));
  if (kind === 'fact' || kind === 'group') return beginnings.map((one) => ({ kind: 'group', id: one }));
  if (SCORED.has(kind))
    return beginnings.map((one, at) => ({ kind: at === 0 ? 'scoring' : 'scoregroup', id: one }));
  if (kind === 'event') return beginnings.slice(0, 1).map((one) => ({ kind: 'role', id: one }));
  if (kind !== 'state') return [];
  return beginnings.map((one, index) => ({ kind: index === 0 ? 'procedure' : 'state', id: one }));
};
