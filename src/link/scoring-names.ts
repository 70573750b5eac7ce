/**
 * The score tables that a pack declares and the names of what is in them, gathered before anything is linked. One id
 * belongs to a chapter, or to any number of notices, each with a table of its own.
 */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, keySpanAt } from '../load/cursor.ts';
import type { Declared } from './declarations.ts';
import { declare, declaredUnder } from './declarations.ts';
import type { Named, NameTable } from './names.ts';
import { nameTable } from './names.ts';

export interface DeclaredScoring extends Declared {
  /** The notice it stands in; absent: a chapter. */
  readonly notice?: string;
  readonly groups: readonly DeclaredGroup[];
  readonly bonuses: readonly Declared[];
  readonly deductions: readonly Declared[];
  readonly vetoes: readonly Declared[];
}

/** Ids of parts are whole: `scoring.group`, `scoring.group.indicator`. */
export interface DeclaredGroup extends Declared {
  readonly indicators: readonly Declared[];
}

export interface ScoringNames {
  /** Those of chapters, then those of each notice. */
  readonly list: readonly DeclaredScoring[];
  /** What `{ score: … }` may name anywhere: scorings and their groups. */
  readonly scores: NameTable;
  /** The same for cases of one notice. */
  readonly scoresUnder: (notice: string) => NameTable;
}

/** `chapters` and `notices`: the roots of their files, notices by id. */
export const gatherScorings = (
  chapters: readonly Cursor[],
  notices: readonly Declared[],
  report: Report,
): ScoringNames => {
  const own = declare('scoring', chapters.flatMap(scoringsIn), report).list;
  const list = [
    ...own.map((one) => withParts(one, report)),
    ...notices.flatMap(({ id: notice, cursor }) =>
      declare('scoring', scoringsIn(cursor), report).list.map((one) => {
        const first = own.find(({ id }) => id === one.id);
        if (first !== undefined) reportTwice(one, first, report);
        return { ...withParts(one, report), notice };
      }),
    ),
  ];
  return {
    list,
    scores: scoreTable(list),
    scoresUnder: (notice) => scoreTable(list.filter((one) => (one.notice ?? notice) === notice)),
  };
};

const scoringsIn = (root: Cursor): readonly Declared[] => declaredUnder(child(root, 'scoring'));

/** The table of scorings and their groups; of several with one id, the title of the first counts. */
export const scoreTable = (scorings: readonly (Named & { readonly groups: readonly Named[] })[]): NameTable =>
  nameTable(
    'scoring',
    scorings.flatMap(({ id, title, groups }): readonly Named[] => [
      { id, title },
      ...groups.map((group) => ({
        id: group.id,
        title: group.title,
        entity: { kind: 'scoregroup' as const, id: group.id },
      })),
    ]),
  );

const withParts = (scoring: Declared, report: Report): DeclaredScoring => {
  const { id: owner, cursor } = scoring;
  const groups = declaredUnder(child(cursor, 'groups'));
  const bonuses = declaredUnder(child(cursor, 'bonuses'));
  const deductions = declaredUnder(child(cursor, 'deductions'));
  const vetoes = declaredUnder(child(cursor, 'vetoes'));
  declare('scoring', groups, report, undefined, { owner, as: 'scoregroup' });
  declare('scoring', [...bonuses, ...deductions], report, undefined, { owner, as: 'adjustment' });
  declare('scoring', vetoes, report, undefined, { owner, as: 'veto' });
  const firsts = new Map<string, Declared>();
  for (const part of [...groups, ...bonuses, ...deductions, ...vetoes]) {
    const first = firsts.get(part.id);
    if (first === undefined) firsts.set(part.id, part);
    else reportTwice(part, first, report);
  }
  const inFull = (one: Declared): Declared => ({ ...one, id: `${owner}.${one.id}` });
  return {
    ...scoring,
    groups: groups.map(inFull).map((group) => {
      const indicators = declaredUnder(child(group.cursor, 'indicators'));
      declare('scoring', indicators, report, undefined, { owner: group.id, as: 'indicator' });
      return { ...group, indicators: indicators.map((one) => ({ ...one, id: `${group.id}.${one.id}` })) };
    }),
    bonuses: bonuses.map(inFull),
    deductions: deductions.map(inFull),
    vetoes: vetoes.map(inFull),
  };
};

const reportTwice = ({ id, cursor }: Declared, first: Declared, report: Report): void =>
  report('link/duplicate-id', keySpanAt(cursor), { id }, [
    { span: keySpanAt(first.cursor), note: 'first-here' },
  ]);
