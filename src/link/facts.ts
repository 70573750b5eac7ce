/** The vocabulary of a case: its facts, the fields of its lists, their types, units, bounds and suppliers. */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, keySpanAt, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import type { Catalogue, Fact } from '../model/fact.ts';
import type { FactSource, Field, ValueType } from '../model/value.ts';
import { linkCitations } from './citations.ts';
import { declare, declaredUnder } from './declarations.ts';
import { linkEnumValues } from './enum-values.ts';
import type { LinkScope } from './scope.ts';

type Catalogues = Readonly<Record<string, Catalogue>>;

export const linkFacts = (scope: LinkScope, catalogues: Catalogues): Readonly<Record<string, Fact>> => {
  checkPrefixes(scope);
  return Object.fromEntries(
    scope.names.fact.list.flatMap(({ id, cursor }) => {
      const field = linkField(id, cursor, {}, scope, catalogues);
      if (field === undefined) return [];
      const note = textUnder(cursor, 'note');
      const fact: Fact = {
        ...field,
        citations: linkCitations(child(cursor, 'cite'), scope.citable, scope.report),
        ...(note === undefined ? {} : { note }),
        place: placeAt(cursor),
      };
      return [[id, fact]];
    }),
  );
};

/** What the fields of a list take from the list, where they do not say it themselves. */
interface Inherited {
  readonly source?: FactSource;
  readonly by?: string;
}

/** What is called by its own id in its list, and everywhere else with the list before it. */
const idIn = (list: string | undefined, id: string): string => (list === undefined ? id : `${list}.${id}`);

const SOURCES: readonly FactSource[] = ['declared', 'document', 'judgement', 'finding'];

const linkField = (
  id: string,
  cursor: Cursor,
  inherited: Inherited,
  scope: LinkScope,
  catalogues: Catalogues,
  list?: string,
): Field | undefined => {
  const { report, names } = scope;
  const own = SOURCES.find((one) => one === textUnder(cursor, 'source'));
  const source = own ?? inherited.source ?? 'declared';
  const byCursor = child(cursor, 'by');
  const by = byCursor === undefined ? inherited.by : names.role.table.resolve(byCursor, report);
  if (byCursor === undefined && by === undefined && (source === 'judgement' || source === 'finding')) {
    report('link/nobody-supplies', keySpanAt(cursor), { name: id });
  }
  const handed: Inherited = { source, ...(by === undefined ? {} : { by }) };
  const type = linkType(id, cursor, handed, scope, catalogues, idIn(list, id));
  if (type === undefined) return undefined;
  const evidence = textUnder(cursor, 'evidence');
  return {
    id,
    title: textUnder(cursor, 'title') ?? id,
    type,
    ...boundsOf(cursor, type, report),
    ...handed,
    source,
    ...(evidence === undefined ? {} : { evidence }),
  };
};

const linkType = (
  id: string,
  cursor: Cursor,
  handed: Inherited,
  scope: LinkScope,
  catalogues: Catalogues,
  full: string,
): ValueType | undefined => {
  const kind = textUnder(cursor, 'type');
  const unit = textUnder(cursor, 'unit');
  if (unit !== undefined && kind !== 'number' && kind !== 'integer') {
    scope.report('link/unit-without-number', spanAt(child(cursor, 'unit') ?? cursor), { name: id });
  }
  switch (kind) {
    case 'number':
    case 'integer':
      return {
        kind: 'number',
        ...(unit === undefined ? {} : { unit }),
        ...(kind === 'integer' ? { integer: true } : {}),
      };
    case 'boolean':
    case 'string':
    case 'date':
    case 'month-day':
      return { kind };
    case 'enum':
      return linkEnumValues(id, cursor, scope, catalogues, full);
    case 'list': {
      const fields = declare('field', declaredUnder(child(cursor, 'item')), scope.report, undefined, {
        owner: full,
      });
      return {
        kind: 'list',
        item: Object.fromEntries(
          fields.list.flatMap((field) => {
            const linked = linkField(field.id, field.cursor, handed, scope, catalogues, full);
            return linked === undefined ? [] : [[field.id, linked]];
          }),
        ),
      };
    }
    default:
      return undefined;
  }
};

const boundsOf = (cursor: Cursor, type: ValueType, report: Report): { min?: number; max?: number } => {
  const [min, max] = [child(cursor, 'min'), child(cursor, 'max')];
  const given = min ?? max;
  if (given === undefined) return {};
  if (type.kind !== 'number') {
    report('link/bounds-without-number', keySpanAt(given), {});
    return {};
  }
  const bounds = {
    ...(typeof min?.value === 'number' ? { min: min.value } : {}),
    ...(typeof max?.value === 'number' ? { max: max.value } : {}),
  };
  if (max !== undefined && bounds.min !== undefined && bounds.max !== undefined && bounds.min > bounds.max) {
    report('link/min-above-max', spanAt(max), { min: String(bounds.min), max: String(bounds.max) });
  }
  return bounds;
};

/** `a` and `a.b` cannot both be facts: as nested mappings, one would hold the other. Told once for each `a`. */
const checkPrefixes = ({ names, report }: LinkScope): void => {
  for (const outer of names.fact.list) {
    const inner = names.fact.list.find(({ id }) => id.startsWith(`${outer.id}.`));
    if (inner === undefined) continue;
    report('link/fact-inside-fact', keySpanAt(outer.cursor), { id: inner.id, outer: outer.id }, [
      { span: keySpanAt(inner.cursor), note: 'declared-here' },
    ]);
  }
};
