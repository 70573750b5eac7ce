/**
 * The judges of a case, their sheets, and who of them stands aside: written in the case, or in a file beside it for
 * many cases. Entry of the files `panel-*.ts`; whatever they hold, they report and never throw.
 */
import type { Diagnostic, Report } from '../base/diagnostic.ts';
import { collect, hasErrors, sortDiagnostics } from '../base/diagnostic.ts';
import { deepFreeze } from '../base/json.ts';
import { nearest } from '../base/nearest.ts';
import type { Listener } from '../base/reference.ts';
import type { Cursor, RawDocument } from '../load/cursor.ts';
import { child, itemsOf, placeAt, rootOf, spanAt, textUnder } from '../load/cursor.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Judge, Panel, Sheet } from '../model/panel.ts';
import { caseNames } from './case-names.ts';
import { checkInterests, partiesOf } from './panel-interests.ts';
import type { Judges } from './panel-judges.ts';
import { readAway, readJudges } from './panel-judges.ts';
import { markingOf, readSheet } from './panel-sheets.ts';

/** As much of a case as its panel is held against. */
export type Marked = Pick<Case, 'id' | 'notice' | 'facts' | 'events' | 'panel'> &
  Partial<Pick<Case, 'place'>>;

/** The panel under `panel:` of a case; what has a fault is left out. */
export const linkPanel = (cursor: Cursor, theCase: Marked, pack: Pack, report: Report): Panel => {
  const judges = readJudges(child(cursor, 'judges'), report);
  const listed = (key: string): readonly Cursor[] => itemsOf(child(cursor, key));
  return panelFor(
    { sheets: listed('sheets'), recused: listed('recused'), absent: listed('absent'), always: [] },
    judges,
    theCase,
    pack,
    report,
  );
};

/** A file of judges, ready to be asked for the panel of each case in its folder. */
export interface PanelFile {
  readonly title: string;
  /** The notice to whose cases alone it applies. */
  readonly notice?: string;
  /** Of the file itself, whatever cases there are. */
  readonly diagnostics: readonly Diagnostic[];
  /** The panel of a case, merged with its own; absent if anything that concerns the case has an error. */
  readonly of: (theCase: Marked) => { readonly panel?: Panel; readonly diagnostics: readonly Diagnostic[] };
  /** What is wrong with entries for cases that are none of these. */
  readonly strangers: (ids: ReadonlySet<string>) => readonly Diagnostic[];
}

/** The file of a panel under a pack. `listener`: told of every name that is met on the way. */
export const openPanelFile = (pack: Pack, document: RawDocument, listener?: Listener): PanelFile => {
  const { report, diagnostics } = collect(listener);
  const root = rootOf(document);
  const noticeAt = child(root, 'notice');
  const notice = noticeAt && caseNames(pack).notices().resolve(noticeAt, report);
  const judges = readJudges(child(root, 'judges'), report);
  const sheets = byCase(root, 'sheets', report);
  const recused = byCase(root, 'recused', report);
  const absent = byCase(root, 'absent', report);
  const always = absent.get(EVERY) ?? [];
  // Told here once and not for every case.
  readAway([], always, judges, report);
  const found = diagnostics();
  const told = new Set(found.map(keyOf));

  return {
    title: textUnder(root, 'panel')?.trim() ?? '',
    ...(notice === undefined ? {} : { notice }),
    diagnostics: found,
    of: (theCase) => {
      const one = collect(listener);
      const of = (entries: Entries): readonly Cursor[] => entries.get(theCase.id) ?? [];
      const written = { sheets: of(sheets), recused: of(recused), absent: of(absent), always };
      if (notice !== undefined && notice !== theCase.notice) {
        const [first] = [...written.sheets, ...written.recused, ...written.absent];
        if (first !== undefined) tellOtherNotice(theCase, notice, pack, caseAt(first), one.report);
        return answer(theCase.panel, one.diagnostics());
      }
      const panel = panelFor(written, judges, theCase, pack, one.report);
      const merged = mergePanels(theCase.panel, panel);
      const ofCase = one.diagnostics().filter((diagnostic) => !told.has(keyOf(diagnostic)));
      return answer(merged, ofCase);
    },
    strangers: (ids) => {
      const unknown = collect();
      for (const [id, cursors] of [...sheets, ...recused, ...absent]) {
        if (id === EVERY || ids.has(id)) continue;
        for (const cursor of cursors) {
          unknown.report('case/unknown-case', spanAt(caseAt(cursor)), {
            name: id,
            nearest: nearest(id, ids),
          });
        }
      }
      return unknown.diagnostics();
    },
  };
};

/** A case with entries in a file that is for cases of another notice, or that names none. */
const tellOtherNotice = (
  { id: name, notice, place }: Marked,
  expected: string,
  { notices }: Pack,
  entry: Cursor,
  report: Report,
): void => {
  if (notice !== undefined) {
    report('case/panel-of-other-notice', spanAt(entry), { name, notice, expected });
    return;
  }
  const { file, line, column } = place ?? placeAt(entry);
  const at = { offset: 0, line, column };
  report(
    'round/without-notice',
    { file, start: at, end: at },
    { expected: notices[expected]?.title ?? expected },
  );
};

const answer = (panel: Panel | undefined, diagnostics: readonly Diagnostic[]): ReturnType<PanelFile['of']> =>
  hasErrors(diagnostics) || panel === undefined ? { diagnostics } : { panel: deepFreeze(panel), diagnostics };

const keyOf = ({ code, span }: Diagnostic): string => JSON.stringify([code, span]);

/** The panels of some cases by their ids, with all that is wrong with the file and each of them. */
export const linkPanelFile = (
  pack: Pack,
  document: RawDocument,
  cases: readonly Marked[],
  listener?: Listener,
): { readonly panels: Readonly<Record<string, Panel>>; readonly diagnostics: readonly Diagnostic[] } => {
  const file = openPanelFile(pack, document, listener);
  const asked = cases.map((theCase) => ({ id: theCase.id, ...file.of(theCase) }));
  return {
    panels: Object.fromEntries(asked.flatMap(({ id, panel }) => (panel === undefined ? [] : [[id, panel]]))),
    diagnostics: sortDiagnostics([
      ...file.diagnostics,
      ...asked.flatMap(({ diagnostics }) => diagnostics),
      ...file.strangers(new Set(cases.map(({ id }) => id))),
    ]),
  };
};

/** Case id → entries of a list in a file, in order. */
type Entries = ReadonlyMap<string, readonly Cursor[]>;

/** What stands for no case stands for all. */
const EVERY = '';

const byCase = (root: Cursor, key: string, report: Report): Entries => {
  const entries = new Map<string, Cursor[]>();
  for (const cursor of itemsOf(child(root, key))) {
    const written = textUnder(cursor, 'case')?.trim();
    if (written === '') {
      report('case/blank-name', spanAt(caseAt(cursor)), { field: 'case' });
      continue;
    }
    const id = written ?? EVERY;
    const list = entries.get(id);
    if (list === undefined) entries.set(id, [cursor]);
    else list.push(cursor);
  }
  return entries;
};

const caseAt = (entry: Cursor): Cursor => child(entry, 'case') ?? entry;

/** What is written for one case; `always`: absences that hold for every case. */
interface Written {
  readonly sheets: readonly Cursor[];
  readonly recused: readonly Cursor[];
  readonly absent: readonly Cursor[];
  readonly always: readonly Cursor[];
}

const panelFor = (written: Written, judges: Judges, theCase: Marked, pack: Pack, report: Report): Panel => {
  const marking = markingOf(pack, theCase.notice);
  const own = readAway(written.recused, written.absent, judges, report);
  const general = readAway([], written.always, judges, report);
  const absences = [...own.absences, ...general.absences.filter(({ judge }) => !own.at.has(judge))];
  const recused = new Set([...own.recusals, ...(theCase.panel?.recusals ?? [])].map(({ judge }) => judge));
  const absent = new Set([...absences, ...(theCase.panel?.absences ?? [])].map(({ judge }) => judge));
  const seen = new Set((theCase.panel?.sheets ?? []).map(sheetKey));
  const present = new Map<string, Cursor>();
  const sheets = written.sheets.flatMap((cursor): readonly Sheet[] => {
    const at = child(cursor, 'judge') ?? cursor;
    const judge = judges.resolve(at, report);
    const sheet = readSheet(cursor, marking, report);
    if (judge === undefined || sheet === undefined) return [];
    if (recused.has(judge)) report('case/sheet-of-recused', spanAt(at), { name: judge });
    else if (absent.has(judge)) report('case/sheet-of-absent', spanAt(at), { name: judge });
    else if (!present.has(judge)) present.set(judge, at);
    const key = sheetKey({ ...sheet, judge });
    if (seen.has(key)) report('case/second-sheet', spanAt(at), { name: judge });
    seen.add(key);
    return [{ judge, ...sheet }];
  });
  // What is written here of a judge whose sheet is in the case itself.
  for (const { judge } of theCase.panel?.sheets ?? []) {
    const at = own.at.get(judge) ?? general.at.get(judge);
    const isRecused = own.recusals.some((one) => one.judge === judge);
    const code = isRecused ? 'case/sheet-of-recused' : 'case/sheet-of-absent';
    if (at !== undefined) report(code, spanAt(at), { name: judge });
  }
  const parties = partiesOf(theCase, marking);
  const away = new Set([...recused, ...absent]);
  checkInterests(judges, { away, present }, parties, theCase.id, report);
  return inOrder({ judges: judges.list, sheets, recusals: own.recusals, absences });
};

const sheetKey = ({ judge, scoring }: Pick<Sheet, 'judge' | 'scoring'>): string =>
  JSON.stringify([judge, scoring]);

const inOrder = (panel: Panel): Panel => {
  const places = new Map(panel.judges.map(({ id }, index) => [id, index]));
  const place = ({ judge }: Sheet): number => places.get(judge) ?? 0;
  return { ...panel, sheets: [...panel.sheets].sort((a, b) => place(a) - place(b)) };
};

/** The judges written beside a case and those in it together, those beside it first. */
export const mergePanels = (own: Panel | undefined, beside: Panel | undefined): Panel | undefined => {
  if (own === undefined || beside === undefined) return own ?? beside;
  const known = new Set(beside.judges.map(({ id }) => id));
  const judges: readonly Judge[] = [...beside.judges, ...own.judges.filter(({ id }) => !known.has(id))];
  const recusals = withOthers(beside.recusals, own.recusals);
  const recused = new Set(recusals.map(({ judge }) => judge));
  return inOrder({
    judges,
    sheets: [...beside.sheets, ...own.sheets],
    recusals,
    absences: withOthers(beside.absences, own.absences).filter(({ judge }) => !recused.has(judge)),
  });
};

const withOthers = <T extends { readonly judge: string }>(some: readonly T[], more: readonly T[]) => {
  const known = new Set(some.map(({ judge }) => judge));
  return [...some, ...more.filter(({ judge }) => !known.has(judge))];
};
