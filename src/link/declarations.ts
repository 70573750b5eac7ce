/**
 * What a pack declares, gathered before anything is linked, since everything may refer to everything: ids, titles
 * and where they stand. Checks how ids are written and that none is used twice.
 */
import type { Report } from '../base/diagnostic.ts';
import type { Entity, ReferenceKind } from '../base/reference.ts';
import type { Cursor, RawDocument } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, keySpanAt, rootOf, spanAt, textUnder } from '../load/cursor.ts';
import type { RawPack } from '../load/load.ts';
import type { Named, NameKind, NameTable } from './names.ts';
import { nameTable } from './names.ts';
import { keyAt, referDeclared, referNamed, valueAt } from './references.ts';

/** Something declared under an id; the cursor is at its body. */
export interface Declared extends Named {
  readonly cursor: Cursor;
}

export interface Declarations {
  readonly list: readonly Declared[];
  readonly table: NameTable;
}

export type PackNames = Readonly<Record<(typeof KINDS)[number], Declarations>>;

const KINDS = [
  'role',
  'stage',
  'fact',
  'parameter',
  'catalogue',
  'rule',
  'advisory',
  'decision',
  'notice',
  'procedure',
] as const satisfies readonly NameKind[];

const SEGMENT = '[a-z][a-z0-9_]*';
const PLAIN = new RegExp(`^${SEGMENT}$`);
const DOTTED = new RegExp(`^${SEGMENT}(\\.${SEGMENT})*$`);
/** Notices are called by their year. */
const NOTICE = /^[a-z0-9][a-z0-9_-]*$/;
/** Every object of JavaScript answers to it. */
const RESERVED = 'constructor';

/** The declared names of every kind; of two declarations with one id the first counts. */
export const gatherNames = (raw: RawPack, report: Report): PackNames => {
  const measure = rootOf(raw.measure);
  const chapters = raw.chapters.map(rootOf);
  const inChapters = (key: string): readonly Declared[] =>
    chapters.flatMap((chapter) => declaredUnder(child(chapter, key)));
  const documents = (docs: readonly RawDocument[]): readonly Declared[] => docs.map(rootOf).map(byOwnId);

  return {
    role: declare('role', declaredUnder(child(measure, 'roles')), report),
    stage: declare('stage', declaredUnder(child(measure, 'stages')), report),
    fact: declare('fact', factsUnder(child(rootOf(raw.facts), 'facts'), '', report), report, DOTTED),
    parameter: declare('parameter', declaredUnder(child(rootOf(raw.parameters), 'parameters')), report),
    catalogue: declare('catalogue', inChapters('catalogues'), report),
    rule: declare('rule', inChapters('rules').flatMap(withMembers), report, DOTTED),
    advisory: declare('advisory', inChapters('advisories'), report),
    decision: declare('decision', decisionsOf(raw, report), report),
    notice: declare('notice', documents(raw.notices), report, NOTICE),
    procedure: declare('procedure', documents(raw.workflows), report),
  };
};

/**
 * One kind's declarations with its name table; reports ids that are ill-formed or used before. `owner`: what they
 * belong to; `as`: what they are called where the kind is too general, `untold` where another tells of them.
 */
export const declare = (
  kind: NameKind,
  declared: readonly Declared[],
  report: Report,
  form = PLAIN,
  { owner = '', as }: { readonly owner?: string; readonly as?: ReferenceKind | 'untold' } = {},
): Declarations => {
  const firsts = new Map<string, Declared>();
  for (const one of declared) {
    const first = firsts.get(one.id);
    if (first !== undefined) reportDuplicate(one.id, idSpan(one), idSpan(first), report);
    else {
      if (!form.test(one.id) || one.id.split('.').includes(RESERVED)) {
        report('link/bad-id', idSpan(one), { id: one.id });
      }
      firsts.set(one.id, one);
    }
  }
  const list = [...firsts.values()];
  const called = as ?? (kind === 'deadline' ? 'timer' : kind);
  if (report.listener !== undefined && called !== 'untold') {
    for (const one of list) tellDeclared(called, owner, one, firsts, report);
  }
  return { list, table: nameTable(kind, list, owner) };
};

/** Tells a listener of an id, a title and a number. */
const tellDeclared = (
  kind: ReferenceKind,
  owner: string,
  { id, cursor, alias, parent }: Declared,
  all: ReadonlyMap<string, Declared>,
  report: Report,
): void => {
  const entity: Entity = { kind, id: owner === '' ? id : `${owner}.${id}` };
  const own = alias === undefined ? child(cursor, 'id') : undefined;
  const parents = (one: string | undefined): readonly Entity[] =>
    one === undefined ? [] : [...parents(all.get(one)?.parent), { kind: 'rule', id: one }];
  const written = own === undefined ? keyAt(cursor) : valueAt(own);
  referDeclared(report, written, entity, kind === 'rule' ? parents(parent) : undefined);
  if (alias !== undefined) referNamed(report, cursor, 'id', entity, 'number');
  referNamed(report, cursor, kind === 'decision' ? 'question' : 'title', entity);
};

/** Id, title and body of each entry of a mapping. */
export const declaredUnder = (cursor: Cursor | undefined): readonly Declared[] =>
  entriesOf(cursor).map(([id, body]) => ({ id, title: titleOf(body), cursor: body }));

const titleOf = (cursor: Cursor): string => textUnder(cursor, 'title')?.trim() ?? '';

/** A document that carries its id itself. */
const byOwnId = (cursor: Cursor): Declared => ({ id: ownId(cursor), title: titleOf(cursor), cursor });

/** An id under `id:`; a year written without quotes has become a number. */
const ownId = (cursor: Cursor): string => String(child(cursor, 'id')?.value ?? '');

/** Where the id of a declaration is written: under `id:`, or as the key of its body. */
const idSpan = ({ cursor, alias }: Declared): ReturnType<typeof spanAt> => {
  const own = alias === undefined ? child(cursor, 'id') : undefined;
  return own === undefined ? keySpanAt(cursor) : spanAt(own);
};

/** The facts of a mapping; those nested under a `record` get dotted ids. */
const factsUnder = (cursor: Cursor | undefined, prefix: string, report: Report): readonly Declared[] =>
  declaredUnder(cursor).flatMap((fact) => {
    const id = prefix + fact.id;
    if (textUnder(fact.cursor, 'type') !== 'record') return [{ ...fact, id }];
    referDeclared(report, keyAt(fact.cursor), { kind: 'group', id });
    return factsUnder(child(fact.cursor, 'item'), `${id}.`, report);
  });

/** A rule and the rules written inside it, each named `group.member`. */
const withMembers = (rule: Declared): readonly Declared[] => [
  rule,
  ...membersOf(rule.cursor).flatMap((member) =>
    textUnder(member, 'id') === undefined
      ? []
      : withMembers({
          id: `${rule.id}.${ownId(member)}`,
          title: titleOf(member),
          cursor: member,
          parent: rule.id,
        }),
  ),
];

/** The members of a group as written: names and inline rules. */
export const membersOf = (rule: Cursor): readonly Cursor[] => {
  const group = child(rule, 'all') ?? child(rule, 'any') ?? child(rule, 'none');
  const atLeast = child(rule, 'at_least');
  return itemsOf(group ?? (atLeast === undefined ? undefined : child(atLeast, 'of')));
};

/** Decisions go by id, by number and by the question they answer; numbers are as unique as ids. */
const decisionsOf = (raw: RawPack, report: Report): readonly Declared[] => {
  const seen = new Map<string, Cursor>();
  return declaredUnder(child(rootOf(raw.decisions), 'decisions')).map((decision) => {
    const number = child(decision.cursor, 'id');
    const alias = number === undefined ? '' : String(number.value);
    const first = seen.get(alias);
    if (number !== undefined && first !== undefined) {
      reportDuplicate(alias, spanAt(number), spanAt(first), report);
    } else if (number !== undefined) seen.set(alias, number);
    return { ...decision, title: textUnder(decision.cursor, 'question')?.trim() ?? '', alias };
  });
};

const reportDuplicate = (
  id: string,
  at: ReturnType<typeof spanAt>,
  first: ReturnType<typeof spanAt>,
  report: Report,
): void => report('link/duplicate-id', at, { id }, [{ span: first, note: 'first-here' }]);
