/** Case files one by one, each to be read under whatever pack asks, with the panel beside it. */

import { caseToRead } from '../amend/impact.ts';
import type { RowTakers } from '../amend/row-tables.ts';
import { rowTables } from '../amend/row-tables.ts';
import type { CaseToRead } from '../amend/rows.ts';
import { hasErrors } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import { isJsonObject } from '../base/json.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import { sourceOf } from './assess/sources.ts';
import type { RowOptions, RowSource } from './each-row.ts';
import { noticeNamed } from './exporters/names.ts';
import { readSource } from './files.ts';
import type { Io } from './io.ts';
import { EXIT, stop, turn } from './io.ts';
import { readable, sayFor } from './open.ts';
import type { PanelBeside } from './panel-beside.ts';
import { panelBeside, withPanel } from './panel-beside.ts';
import { barOf } from './progress.ts';
import type { Shared } from './shared.ts';

/** Whoever takes cases: one by one, and of those without events tables if it can. */
export interface CaseTaker {
  readonly add: (one: CaseToRead) => void;
  readonly tables?: RowTakers['tables'];
}

/**
 * Hands over the cases of some paths in turn; none is kept. Without any it is wrong usage. Whether somebody ended it before
 * all were looked at, which is then told.
 */
export const eachCase = async (
  paths: readonly string[],
  packs: readonly [Pack, ...Pack[]],
  taker: CaseTaker,
  options: RowOptions,
  io: Io,
): Promise<boolean> => {
  const notice = noticeIn(packs, options);
  const take: CaseTaker =
    notice === undefined ? taker : { ...taker, add: (one) => taker.add(underNotice(one, notice)) };
  const sources = paths.map((path) => sourceOf(path, options, io.cwd));
  if (sources.every((one) => one.kind === 'files' && one.files.length === 0))
    throw stop(sayFor(options, packs[0])('noCases'), EXIT.usage);
  const wish = new AbortController();
  const heard = io.onInterrupt(() => wish.abort());
  try {
    const files = sources.flatMap((one) => (one.kind === 'files' ? one.files : []));
    let cases = await takeFiles(files, packs, take, options, io, wish.signal);
    for (const source of sources) {
      if (source.kind === 'files' || wish.signal.aborted) continue;
      cases += await takeRows(
        source,
        packs,
        take,
        { ...options, ...(notice && { notice }) },
        io,
        wish.signal,
      );
    }
    if (wish.signal.aborted) io.err(`${sayFor(options, packs[0])('casesEnded', { cases: String(cases) })}\n`);
    return wish.signal.aborted;
  } finally {
    heard();
  }
};

const takeFiles = async (
  files: readonly string[],
  packs: readonly Pack[],
  take: CaseTaker,
  options: RowOptions,
  io: Io,
  ended: AbortSignal,
): Promise<number> => {
  let index = 0;
  for (const file of files) {
    io.progress?.(barOf(index, files.length, io.columns));
    const source = readable(() => readSource(io.cwd, file), file, options);
    const beside = new Map<Pack, PanelBeside>();
    for (const pack of packs) {
      const panel = await panelBeside(pack, file, io);
      if (panel !== undefined) beside.set(pack, panel);
    }
    take.add(withPanels(caseToRead(source), beside));
    index++;
    await turn();
    if (ended.aborted) break;
  }
  io.progress?.('');
  return index;
};

/** The cases of NDJSON or of a table; a row that is none is one that cannot be read. */
const takeRows = async (
  source: RowSource,
  packs: readonly [Pack, ...Pack[]],
  { add, tables }: CaseTaker,
  options: RowOptions,
  io: Io,
  ended: AbortSignal,
): Promise<number> => {
  const today = io.today(packs[0].timeZone);
  const rows = rowTables({
    packs,
    dayOf: ({ asOf }) => options.asOf ?? asOf ?? today,
    tables: tables ?? (() => undefined),
    one: add,
  });
  const { eachRow } = await import('./each-row.ts');
  return eachRow(
    source,
    packs[0],
    {
      data: (data, { file, line }) => rows.add(dataUnder(data, options.notice), `${file}:${line}`),
      reject: (diagnostics, { file, line }) =>
        add({
          file: `${file}:${line}`,
          read: () => ({ diagnostics: diagnostics.map(({ span: _, ...one }) => one) }),
        }),
      flush: rows.flush,
    },
    options,
    io,
    ended,
  );
};

/** The call that is asked for, which every pack must have. */
const noticeIn = (packs: readonly Pack[], options: RowOptions): string | undefined => {
  const { notice } = options;
  if (notice === undefined) return undefined;
  return packs.map((pack) => noticeNamed({ pack, options }, notice))[0];
};

const underNotice = (one: CaseToRead, notice: string): CaseToRead => ({
  ...one,
  read: (pack) => {
    const read = one.read(pack);
    return read.case === undefined || read.case.notice !== undefined
      ? read
      : { ...read, case: { ...read.case, notice } };
  },
});

const dataUnder = (data: Json, notice: string | undefined): Json =>
  notice === undefined || !isJsonObject(data) || Object.hasOwn(data, 'notice') ? data : { ...data, notice };

const withPanels = (one: CaseToRead, beside: ReadonlyMap<Pack, PanelBeside>): CaseToRead => ({
  file: one.file,
  read: (pack) => {
    const panel = beside.get(pack);
    if (panel === undefined) return one.read(pack);
    const read = withPanel(one.read(pack), panel);
    return hasErrors(read.diagnostics) ? { diagnostics: read.diagnostics } : read;
  },
});

/** The day on which a case is looked at: asked for, its own, or today. */
export const dayOfCase =
  (options: Shared, pack: Pack, io: Io) =>
  (theCase: Case): string =>
    options.asOf ?? theCase.asOf ?? io.today(pack.timeZone);
