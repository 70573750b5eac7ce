/** Notices: the yearly calls, and the values they give to the parameters that the measure leaves to them. */
import { child, entriesOf, itemsOf, keySpanAt, placeAt } from '../load/cursor.ts';
import type { Notice } from '../model/notice.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Scalar } from '../model/value.ts';
import { linkCitations } from './citations.ts';
import type { Declared } from './declarations.ts';
import { wanted } from './parameters.ts';
import { keyAt, referDeclared } from './references.ts';
import type { LinkScope } from './scope.ts';
import { readScalar } from './values.ts';

type Parameters = Readonly<Record<string, Parameter>>;

export const linkNotices = (scope: LinkScope, parameters: Parameters): Readonly<Record<string, Notice>> =>
  Object.fromEntries(scope.names.notice.list.map((one) => [one.id, linkNotice(one, scope, parameters)]));

const linkNotice = ({ id, title, cursor }: Declared, scope: LinkScope, parameters: Parameters): Notice => {
  linkCitations(child(cursor, 'cite'), scope.citable, scope.report);
  return {
    id,
    title,
    illustrative: child(cursor, 'illustrative')?.value === true,
    clauses: Object.fromEntries(
      entriesOf(child(cursor, 'clauses')).map(([key, words]) => {
        referDeclared(scope.report, keyAt(words), { kind: 'clause', id: key });
        return [key, String(words.value)];
      }),
    ),
    parameters: Object.fromEntries(valuesOf(cursor, scope, parameters)),
    materials: itemsOf(child(cursor, 'materials')).map(({ value }) => String(value)),
    place: placeAt(child(cursor, 'id') ?? cursor),
  };
};

const valuesOf = (
  cursor: Declared['cursor'],
  { names, report }: LinkScope,
  parameters: Parameters,
): readonly (readonly [string, Scalar])[] =>
  entriesOf(child(cursor, 'parameters')).flatMap(([name, value]) => {
    const id = names.parameter.table.resolveKey(value, report);
    const parameter = id === undefined ? undefined : parameters[id];
    if (id === undefined || parameter === undefined || parameter.type.kind === 'list') return [];
    if (parameter.setBy !== 'notice') {
      report('link/not-for-notice', keySpanAt(value), { name }, []);
      return [];
    }
    if (value.value === null) return [];
    const scalar = readScalar(value, wanted(name, parameter.type, parameter.unit), report);
    return scalar === undefined ? [] : [[id, scalar]];
  });
