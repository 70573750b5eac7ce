/** Grade tables: bands of other law that propose a grade for a record until an authority has found it. */
import type { Cursor } from '../load/cursor.ts';
import { child, itemsOf, placeAt, spanAt } from '../load/cursor.ts';
import type { Fact } from '../model/fact.ts';
import type { GradeTable } from '../model/rule.ts';
import type { Field } from '../model/value.ts';
import { linkCitations } from './citations.ts';
import type { Declared } from './declarations.ts';
import { declare, declaredUnder } from './declarations.ts';
import { linkExpression } from './expression.ts';
import type { ExpressionScope } from './expression-scope.ts';
import { nameTable } from './names.ts';
import type { LinkScope } from './scope.ts';
import { readScalar } from './values.ts';

export const linkGrades = (
  grades: Cursor | undefined,
  scope: LinkScope,
  expressions: ExpressionScope,
  facts: Readonly<Record<string, Fact>>,
): Readonly<Record<string, GradeTable>> => {
  const declared = declaredUnder(grades === undefined ? undefined : child(grades, 'tables'));
  return Object.fromEntries(
    declare('value', declared, scope.report, undefined, { as: 'table' }).list.flatMap((one) => {
      const table = linkTable(one, scope, expressions, facts);
      return table === undefined ? [] : [[one.id, table]];
    }),
  );
};

const linkTable = (
  { id, title, cursor }: Declared,
  scope: LinkScope,
  expressions: ExpressionScope,
  facts: Readonly<Record<string, Fact>>,
): GradeTable | undefined => {
  const { report, names, citable } = scope;
  const citations = linkCitations(child(cursor, 'cite'), citable, report);
  const listAt = child(cursor, 'list') ?? cursor;
  const list = names.fact.table.resolve(listAt, report);
  const listed = list === undefined ? undefined : facts[list];
  if (list === undefined || listed === undefined) return undefined;
  if (listed.type.kind !== 'list') {
    report('link/grades-need-list', spanAt(listAt), { name: list });
    return undefined;
  }
  const field = gradedField(cursor, list, listed.type.item, scope);
  if (field === undefined) return undefined;

  const within: ExpressionScope = {
    ...expressions,
    dates: false,
    item: { list, fields: listed.type.item },
  };
  const applies = child(cursor, 'applies_when');
  const appliesWhen = applies && linkExpression(applies, within, 'boolean', report);
  const bands = itemsOf(child(cursor, 'bands')).flatMap((band) => {
    const gradeAt = child(band, 'grade') ?? band;
    const grade = readScalar(gradeAt, { name: field.id, type: field.type }, report);
    const when = linkExpression(child(band, 'when') ?? band, within, 'boolean', report);
    return typeof grade !== 'string' || when === undefined ? [] : [{ grade, when }];
  });
  return {
    id,
    title,
    citations,
    list,
    field: field.id,
    ...(appliesWhen === undefined ? {} : { appliesWhen }),
    bands,
    place: placeAt(cursor),
  };
};

/** The field that the bands fill: one of the list's, and enumerated. */
const gradedField = (
  cursor: Cursor,
  list: string,
  fields: Readonly<Record<string, Field>>,
  { report }: LinkScope,
):
  | (Field & { readonly type: { readonly kind: 'enum'; values: Readonly<Record<string, string>> } })
  | undefined => {
  const at = child(cursor, 'field') ?? cursor;
  const id = nameTable('field', Object.values(fields), list).resolve(at, report);
  const field = id === undefined ? undefined : fields[id];
  if (field === undefined) return undefined;
  const { type } = field;
  if (type.kind === 'enum') return { ...field, type };
  report('link/grades-need-enum', spanAt(at), { name: field.id });
  return undefined;
};
