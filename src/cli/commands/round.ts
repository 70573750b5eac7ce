/** `banfa round`: the cases of a folder under one notice, judged together, ranked, and written up. */
import { join } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { hasErrors, sortDiagnostics } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import type { Notice } from '../../model/notice.ts';
import type { Pack } from '../../model/pack.ts';
import { assess } from '../../outcome/assess.ts';
import type { Round } from '../../round/round.ts';
import { createRound } from '../../round/round.ts';
import { keyOf } from '../cache.ts';
import { caseFiles, readSource } from '../files.ts';
import { FORMATS } from '../formats.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { decisionsFor, formatFor, loadBeside, readable, sayFor, styleFor } from '../open.ts';
import { panelBeside } from '../panel-beside.ts';
import { printDiagnostics, writeFile } from '../print.ts';
import { barOf } from '../progress.ts';
import type { RanRound, RoundOptions } from '../ran-round.ts';
import type { Shared } from '../shared.ts';
import { soundPack } from '../sound.ts';

export const round = async (folder: string, options: RoundOptions, io: Io): Promise<number> => {
  const format = formatFor({ ...options, json: false }, FORMATS.round, 'html');
  const { pack } = await soundPack(options, io, folder);
  const ran = await runRound(folder, pack, options, io);
  if (ran === undefined) return EXIT.problems;
  const { result, on } = ran;
  const language = options.lang ?? pack.language;
  const today = options.asOf === undefined && result.receipt.asOf === io.today(pack.timeZone);
  if (options.json === true) io.out(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const { renderRound } = await import('../../report/round-text.ts');
    const detail = options.detail === true ? 'full' : 'normal';
    io.out(renderRound(result, pack, { ...styleFor(options, io, pack), detail, today }));
  }
  if (options.csv !== undefined) {
    const { renderRoundCsv } = await import('../../report/round-csv.ts');
    writeFile(options.csv, renderRoundCsv(result, pack, language), options, io);
  }
  if (options.html !== undefined) {
    const { renderRoundHtml } = await import('../../report/round-html.ts');
    writeFile(options.html, renderRoundHtml(result, pack, { language, today }), options, io);
  }
  if (options.documents !== undefined) {
    const { writeDocuments } = await import('../round-documents.ts');
    await writeDocuments(ran, { folder: options.documents, format, language, day: on }, options, io);
  }
  if (options.apply !== true) return EXIT.done;
  const { applyRound } = await import('../round-apply.ts');
  return applyRound(ran, options, io);
};

/** Judges every case of a folder; none where anything has an error, after all of it was told. */
const runRound = async (
  folder: string,
  pack: Pack,
  options: RoundOptions,
  io: Io,
): Promise<RanRound | undefined> => {
  const say = sayFor(options, pack);
  const files = readable(() => caseFiles(io.cwd, [folder]), folder, options);
  if (files.length === 0) throw stop(say('noCases'), EXIT.usage);
  const decisions = decisionsFor(pack, options.decide ?? [], options);
  const beside = await panelBeside(pack, join(folder, 'any'), io);
  const notice = noticeFor(pack, beside?.file?.notice, options);
  const problems = problemList();
  if (beside !== undefined) problems.add(beside.diagnostics, [beside.source]);
  const keys = new Map<string, string>();
  const ids = new Set<string>();
  let day = options.asOf;
  let running: Round | undefined;
  let isWhole = true;
  for (const [index, file] of files.entries()) {
    io.progress?.(barOf(index, files.length, io.columns));
    const source = readable(() => readSource(io.cwd, file), file, options);
    const read = await loadBeside(
      pack,
      source,
      beside === undefined ? undefined : { ...beside, diagnostics: [] },
    );
    if (read.case === undefined) isWhole = false;
    else ids.add(read.case.id);
    problems.add(read.diagnostics, beside === undefined ? [source] : [source, beside.source]);
    if (read.case === undefined || hasErrors(read.diagnostics)) continue;
    day ??= read.case.asOf ?? io.today(pack.timeZone);
    const { asOf } = read.case;
    if (options.asOf === undefined && asOf !== undefined && asOf !== day) {
      throw stop(say('roundSeveralDays', { file, one: asOf, other: day }), EXIT.usage);
    }
    keys.set(source.file, keyOf(source.text));
    running ??= createRound(pack, notice.id, day, decisions);
    running.add(read.case, assess(pack, read.case, day, { decisions, recompute: false }), source.file);
  }
  io.progress?.('');
  // A case whose file has a fault is not known by its id: its sheets would all be told to be strangers'.
  if (beside?.file !== undefined && isWhole) problems.add(beside.file.strangers(ids), [beside.source]);
  const finished = running?.finish();
  problems.add(finished?.diagnostics ?? [], []);
  const { diagnostics, sources } = problems.all();
  if (diagnostics.length > 0) {
    await printDiagnostics(diagnostics, textsOf(diagnostics, sources, options, io), options, io, pack);
  }
  if (finished?.result === undefined || hasErrors(diagnostics)) {
    if (options.json !== true) io.err(`${say('roundStopped')}\n`);
    return undefined;
  }
  const { result } = finished;
  const { asOf } = result.receipt;
  const today = io.today(pack.timeZone);
  if (options.on !== undefined && options.on < asOf) {
    throw stop(say('roundOnEarly', { on: options.on, asOf }), EXIT.usage);
  }
  return { pack, notice, decisions, result, keys, on: options.on ?? (today > asOf ? today : asOf) };
};

/** The notice named, or that of the panel, or the only one that says how its cases are judged together. */
const noticeFor = (pack: Pack, ofPanel: string | undefined, options: RoundOptions): Notice => {
  const say = sayFor(options, pack);
  const able = Object.values(pack.notices).filter((one) => one.round !== undefined);
  const names = able.map(({ id, title }) => `${id}（${title}）`).join('、');
  const wanted = options.notice ?? ofPanel;
  const [only, second] = able;
  if (wanted === undefined) {
    if (only !== undefined && second === undefined) return only;
    throw stop(say(only === undefined ? 'noRound' : 'whichRound', { options: names }), EXIT.usage);
  }
  const found = able.find(({ id, title }) => id === wanted || title === wanted);
  if (found === undefined) throw stop(say('notARound', { value: wanted, options: names }), EXIT.usage);
  return found;
};

/** What is wrong with thousands of files, and of these only the texts that somebody has to be shown. */
const problemList = () => {
  const found: Diagnostic[] = [];
  const texts = new Map<string, Source>();
  return {
    add: (diagnostics: readonly Diagnostic[], sources: readonly Source[]): void => {
      found.push(...diagnostics);
      if (diagnostics.length > 0) for (const source of sources) texts.set(source.file, source);
    },
    all: () => ({ diagnostics: sortDiagnostics(found), sources: [...texts.values()] }),
  };
};

/** The texts that are spoken of, those that were forgotten meanwhile read again. */
const textsOf = (
  diagnostics: readonly Diagnostic[],
  known: readonly Source[],
  options: Shared,
  io: Io,
): readonly Source[] => {
  const files = new Set(
    diagnostics.flatMap(({ span, related }) => [span?.file, ...related.map((one) => one.span.file)]),
  );
  for (const { file } of known) files.delete(file);
  return [
    ...known,
    ...[...files].flatMap((file) =>
      file === undefined ? [] : [readable(() => readSource(io.cwd, file), file, options)],
    ),
  ];
};
