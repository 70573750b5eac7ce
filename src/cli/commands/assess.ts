/** `banfa assess`: many cases judged at once: verdicts by rule, a file of them, a file of rows that could not be judged. */
import { availableParallelism } from 'node:os';
import type { ManyResult } from '../../bulk/many-result.ts';
import type { Pack } from '../../model/pack.ts';
import { rejectedHeading, rejectedLines, verdictHeading } from '../../report/verdict-rows.ts';
import type { AssessSettings } from '../assess/job.ts';
import type { Task } from '../assess/judge-all.ts';
import { judgeAll } from '../assess/judge-all.ts';
import type { RowFile } from '../assess/row-file.ts';
import { checkTargets, openRowFile } from '../assess/row-file.ts';
import type { Source } from '../assess/sources.ts';
import { joined, portionsOf, sizeOf, sourceOf } from '../assess/sources.ts';
import { tallyOf } from '../assess/tally.ts';
import { noticeNamed, ruleNamed } from '../exporters/names.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { sayFor, styleFor } from '../open.ts';
import { paceOf } from '../progress.ts';
import type { Shared } from '../shared.ts';
import { soundPack } from '../sound.ts';

export interface AssessOptions extends Shared {
  readonly mapping?: string;
  readonly notice?: string;
  readonly rule?: readonly string[];
  readonly missing?: boolean;
  readonly out?: string;
  readonly rejects?: string;
  readonly threads?: number;
}

export const assessCases = async (
  paths: readonly string[],
  options: AssessOptions,
  io: Io,
): Promise<number> => {
  const { pack } = await soundPack(
    options,
    io,
    paths.find((path) => path !== '-'),
  );
  const say = sayFor(options, pack);
  const sources = joined(paths.map((path) => sourceOf(path, options, io.cwd)));
  if (sources.every((one) => one.kind === 'files' && one.files.length === 0))
    throw stop(say('noCases'), EXIT.usage);
  const { mapping = [] } = options;
  checkTargets(
    [paths.filter((path) => path !== '-'), mapping].flat(),
    [options.out, options.rejects],
    options,
    io,
  );
  const out = options.out === undefined ? undefined : openRowFile(options.out, options, io);
  const rejects = options.rejects === undefined ? undefined : openRowFile(options.rejects, options, io);
  const files = [out, rejects].filter((one) => one !== undefined);
  try {
    const settings = settingsFor(pack, out, options, io);
    const run = await judged({ sources, settings, out, rejects }, options, io);
    for (const file of files) file.finish();
    await print(run.result, pack, options, io);
    if (run.result.rejected > 0 && rejects === undefined) io.err(`${say('rejectsWhere')}\n`);
    const { cases, rejected, interrupted } = run.result;
    const rate = {
      cases: String(cases),
      seconds: run.seconds.toFixed(1),
      rate: String(Math.round(cases / run.seconds)),
    };
    io.err(`${say(interrupted ? 'assessEnded' : 'assessRate', rate)}\n`);
    if (interrupted) return EXIT.interrupted;
    return rejected > 0 ? EXIT.problems : EXIT.done;
  } catch (thrown) {
    for (const file of files) file.drop();
    throw thrown;
  }
};

/** Threads are started from what is built; Node does not run the sources in them. */
const IS_BUILT = process.env['BANFA_BUILD'] !== undefined;

const settingsFor = (
  pack: Pack,
  out: RowFile | undefined,
  options: AssessOptions,
  io: Io,
): AssessSettings => {
  const notice = options.notice === undefined ? undefined : noticeNamed({ pack, options }, options.notice);
  return {
    pack,
    rules: rulesFor(pack, options),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    today: io.today(pack.timeZone),
    ...(notice === undefined ? {} : { notice }),
    missing: options.missing === true,
    language: options.lang ?? pack.language,
    cwd: io.cwd,
    ...(out === undefined ? {} : { form: out.form }),
  };
};

/** Those named, or the answer and its members. */
const rulesFor = (pack: Pack, options: AssessOptions): readonly string[] => {
  if (options.rule === undefined) {
    const body = pack.rules[pack.answer]?.body;
    return [pack.answer, ...(body === undefined || body.kind === 'when' ? [] : body.of)];
  }
  return options.rule.map((name) => ruleNamed({ pack, options }, name));
};

interface Asked {
  readonly sources: readonly Source[];
  readonly settings: AssessSettings;
  readonly out: RowFile | undefined;
  readonly rejects: RowFile | undefined;
}

const judged = async (
  { sources, settings, out, rejects }: Asked,
  options: AssessOptions,
  io: Io,
): Promise<{ readonly result: ManyResult; readonly seconds: number }> => {
  const { pack, rules, missing, language } = settings;
  const tally = tallyOf(settings);
  const pace = paceOf(sizeOf(sources), io, sayFor(options, pack));
  const wish = new AbortController();
  const { signal: ended } = wish;
  const heard = io.onInterrupt(() => wish.abort());
  out?.write(verdictHeading(out.form, { pack, rules, missing, language }));
  rejects?.write(rejectedHeading(rejects.form, language));
  const began = performance.now();
  try {
    await judgeAll(settings, {
      threads: IS_BUILT ? (options.threads ?? availableParallelism()) : 1,
      bytes: sizeOf(sources.filter(({ kind }) => kind !== 'table')),
      tasks: tasksOf(sources, settings, options, io, ended),
      take: (result, bytes) => {
        tally.add(result);
        if (result.text !== '') out?.write(result.text);
        if (result.rejected.length > 0) rejects?.write(rejectedLines(rejects.form, result.rejected));
        pace.step(bytes, tally.cases());
      },
      ended,
    });
  } finally {
    heard();
    pace.end();
  }
  return { result: tally.result(ended.aborted), seconds: Math.max(performance.now() - began, 1) / 1000 };
};

async function* tasksOf(
  sources: readonly Source[],
  settings: AssessSettings,
  options: AssessOptions,
  io: Io,
  ended: AbortSignal,
): AsyncGenerator<Task> {
  for (const source of sources) {
    if (source.kind === 'table') {
      const { tableTasks } = await import('../assess/table-tasks.ts');
      yield* tableTasks(source, settings, options, io);
    } else for await (const portion of portionsOf(source, ended)) yield { kind: 'portion', ...portion };
  }
}

const print = async (result: ManyResult, pack: Pack, options: AssessOptions, io: Io): Promise<void> => {
  if (options.json === true) {
    io.out(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  const { renderMany } = await import('../../report/many-text.ts');
  io.out(renderMany(result, pack, styleFor(options, io, pack)));
};
