/** The head of a pack: roles, stages, sources, the rules of counting, errata and drafting notes. */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor, RawDocument } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import type { Chosen } from '../model/choice.ts';
import type { LegalSource, Pack, PeriodRules, Role, Stage } from '../model/pack.ts';
import type { DraftingNote, Erratum } from '../model/provision.ts';
import { linkChosen } from './choose.ts';
import { linkCitation, linkCitations, requireCitations } from './citations.ts';
import { declare, declaredUnder } from './declarations.ts';
import { keyAt, referDeclared, referNamed, valueAt } from './references.ts';
import type { LinkScope } from './scope.ts';
import { readScalar } from './values.ts';

/** Everything that measure.yaml says of the measure itself. */
export const linkHead = (
  measure: Cursor,
  scope: LinkScope,
): Pick<
  Pack,
  | 'id'
  | 'version'
  | 'title'
  | 'preamble'
  | 'issuer'
  | 'language'
  | 'timeZone'
  | 'roles'
  | 'stages'
  | 'sources'
  | 'periods'
  | 'errata'
> => ({
  id: linkId(measure, scope),
  version: String(child(measure, 'version')?.value ?? ''),
  title: textUnder(measure, 'title') ?? '',
  preamble: itemsOf(child(measure, 'preamble')).map(({ value }) => String(value)),
  issuer: textUnder(measure, 'issuer') ?? '',
  language: textUnder(measure, 'language') === 'en' ? 'en' : 'zh',
  timeZone: textUnder(measure, 'time_zone') ?? '',
  roles: linkRoles(scope),
  stages: linkStages(scope),
  sources: linkSources(measure, scope.report),
  periods: linkPeriods(measure, scope),
  errata: linkErrata(measure, scope),
});

const linkId = (measure: Cursor, { report }: LinkScope): string => {
  const at = child(measure, 'id');
  if (at !== undefined) referDeclared(report, valueAt(at), { kind: 'pack', id: valueAt(at).text });
  return textUnder(measure, 'id') ?? '';
};

const linkRoles = ({ names, citable, report }: LinkScope): Readonly<Record<string, Role>> =>
  Object.fromEntries(
    names.role.list.map((role) => [
      role.id,
      {
        id: role.id,
        title: role.title,
        citations: requireCitations(role, citable, report),
        ...noteUnder(role.cursor),
        place: placeAt(role.cursor),
      },
    ]),
  );

const linkStages = ({ names, citable, report }: LinkScope): Readonly<Record<string, Stage>> =>
  Object.fromEntries(
    names.stage.list.map((declared) => {
      const { id, title, cursor } = declared;
      const by = child(cursor, 'by');
      const role = by === undefined ? undefined : names.role.table.resolve(by, report);
      const stage: Stage = {
        id,
        title,
        ...(role === undefined ? {} : { by: role }),
        citations: requireCitations(declared, citable, report),
        place: placeAt(cursor),
      };
      return [id, stage];
    }),
  );

export const linkSources = (measure: Cursor, report?: Report): Readonly<Record<string, LegalSource>> =>
  Object.fromEntries(
    entriesOf(child(measure, 'sources')).map(([id, cursor]) => {
      if (report !== undefined) {
        referDeclared(report, keyAt(cursor), { kind: 'source', id });
        referNamed(report, cursor, 'title', { kind: 'source', id });
      }
      const number = textUnder(cursor, 'number');
      return [
        id,
        { id, title: textUnder(cursor, 'title') ?? id, ...(number === undefined ? {} : { number }) },
      ];
    }),
  );

/** Where the pack says nothing, the first day is not counted and no end is moved. */
const linkPeriods = (measure: Cursor, scope: LinkScope): PeriodRules => {
  const periods = child(measure, 'periods') ?? { ...measure, value: {} };
  return {
    startDayCounts: linkFlag(periods, 'start_day_counts', scope) ?? { value: false },
    roll: linkFlag(periods, 'roll', scope) ?? { value: false },
    citations: linkCitations(child(periods, 'cite'), scope.citable, scope.report),
  };
};

/** Yes or no under a key, or by a decision. */
const linkFlag = (
  cursor: Cursor,
  key: string,
  { decisions, report }: LinkScope,
): Chosen<boolean> | undefined => {
  const at = child(cursor, key);
  return at === undefined
    ? undefined
    : linkChosen(at, decisions, report, (value) => {
        const flag = readScalar(value, { name: key, type: { kind: 'boolean' } }, report);
        return typeof flag === 'boolean' ? flag : undefined;
      });
};

const linkErrata = (measure: Cursor, { citable, report }: LinkScope): readonly Erratum[] =>
  itemsOf(child(measure, 'errata')).flatMap((cursor) => {
    const cite = child(cursor, 'cite');
    const citation = cite === undefined ? undefined : linkCitation(cite, citable, report);
    return citation === undefined
      ? []
      : [
          {
            citation,
            printed: textUnder(cursor, 'printed') ?? '',
            correct: textUnder(cursor, 'correct') ?? '',
            ...noteUnder(cursor),
            place: placeAt(cursor),
          },
        ];
  });

export const linkNotes = (
  notes: Cursor | undefined,
  { citable, report }: LinkScope,
): readonly DraftingNote[] => {
  const declared = declaredUnder(notes === undefined ? undefined : child(notes, 'notes'));
  return declare('value', declared, report, undefined, { as: 'note' }).list.map(({ id, title, cursor }) => {
    const quote = textUnder(cursor, 'quote');
    return {
      id,
      title,
      citations: linkCitations(child(cursor, 'cite'), citable, report),
      ...(quote === undefined ? {} : { quote }),
      note: textUnder(cursor, 'note') ?? '',
      place: placeAt(cursor),
    };
  });
};

/** Workflows in the order that measure.yaml lists them: each is listed, and no other exists. */
export const orderProcedures = (measure: Cursor, { names, report }: LinkScope): readonly RawDocument[] => {
  const order = itemsOf(child(measure, 'procedures')).flatMap(
    (cursor) => names.procedure.table.resolve(cursor, report) ?? [],
  );
  for (const { id, cursor } of names.procedure.list) {
    if (!order.includes(id)) {
      report('link/unlisted-procedure', spanAt(child(cursor, 'id') ?? cursor), { id });
    }
  }
  const byId = new Map(names.procedure.list.map(({ id, cursor }) => [id, cursor.document]));
  return [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
};

const noteUnder = (cursor: Cursor): { note?: string } => {
  const note = textUnder(cursor, 'note');
  return note === undefined ? {} : { note };
};
