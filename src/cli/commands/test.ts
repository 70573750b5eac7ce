/** `banfa test`: case files as tests of the pack. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Witness } from '../../amend/replay-mutants.ts';
import { hasErrors } from '../../base/diagnostic.ts';
import type { Case } from '../../model/case.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Pack } from '../../model/pack.ts';
import { assess } from '../../outcome/assess.ts';
import { coverageOf } from '../../outcome/coverage.ts';
import { createExercise } from '../../outcome/exercise.ts';
import { differencesOf } from '../../outcome/expectation.ts';
import { differenceText } from '../../report/difference-text.ts';
import { fillMessage } from '../../report/messages.ts';
import type { TestCase } from '../../report/test-report.ts';
import { renderTests } from '../../report/test-text.ts';
import { caseFiles } from '../files.ts';
import { FORMATS } from '../formats.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import {
  asOfFor,
  formatFor,
  type OpenCase,
  openCase,
  packFolder,
  readable,
  sayFor,
  styleFor,
} from '../open.ts';
import type { Shared } from '../shared.ts';
import { soundPack } from '../sound.ts';

export interface TestOptions extends Shared {
  readonly format?: string;
  /** With what no case covers. */
  readonly detail?: boolean;
  readonly watch?: boolean;
  /** Tries small changes of the pack instead of telling the coverage. */
  readonly mutate?: boolean;
  readonly seed?: number;
  readonly limit?: number;
}

export const test = async (paths: readonly string[], options: TestOptions, io: Io): Promise<number> => {
  if (options.watch !== true) return testOnce(paths, options, io);
  const { watching } = await import('../watch.ts');
  const cases = casePaths(paths, packFolder(options, io, paths[0]), io);
  return watching({ cases, run: () => testOnce(paths, options, io) }, options, io);
};

const testOnce = async (paths: readonly string[], options: TestOptions, io: Io): Promise<number> => {
  const format = formatFor(options, FORMATS.test, 'text');
  const { pack, folder } = await soundPack(options, io, paths[0]);
  const files = filesFor(paths, folder, options, io);
  if (files.length === 0) throw stop(sayFor(options, pack)('noCases'), EXIT.usage);
  const cases: TestCase[] = [];
  const outcomes: Outcome[] = [];
  const witnesses: Witness[] = [];
  const exercise = createExercise(pack);
  for (const file of files) {
    const read = await openCase(pack, file, options, io);
    const tested = testCase(read, pack, options, io);
    cases.push(tested.result);
    if (tested.outcome === undefined || tested.case === undefined) continue;
    outcomes.push(tested.outcome);
    const { asOf } = tested.outcome.receipt;
    const { expect } = tested.case;
    if (tested.result.status === 'passed' && expect !== undefined)
      witnesses.push({ case: tested.case, asOf, expect, diagnostics: read.diagnostics });
    if (options.mutate !== true) exercise.observe(tested.case, asOf);
  }
  const status = cases.some((one) => one.status === 'failed' || one.status === 'broken')
    ? EXIT.problems
    : EXIT.done;
  if (options.mutate === true) {
    const { testMutants } = await import('./test-mutate.ts');
    testMutants(pack, witnesses, cases.length - witnesses.length, format, options, io);
    return status;
  }
  const report = {
    format: 'banfa/test@1' as const,
    pack: `${pack.id}@${pack.version}`,
    cases,
    coverage: coverageOf(pack, outcomes, exercise.exercised()),
  };
  if (format === 'json') io.out(`${JSON.stringify(report, null, 2)}\n`);
  if (format === 'junit') io.out((await import('../../report/junit.ts')).renderJunit(report));
  if (format === 'tap') io.out((await import('../../report/tap.ts')).renderTap(report));
  if (format === 'text')
    io.out(
      renderTests(report, {
        ...styleFor(options, io, pack),
        detail: options.detail === true ? 'full' : 'normal',
        pack,
      }),
    );
  return status;
};

const filesFor = (paths: readonly string[], folder: string, options: Shared, io: Io): readonly string[] =>
  casePaths(paths, folder, io).flatMap((path) => readable(() => caseFiles(io.cwd, [path]), path, options));

/** What was named, or else the pack's own examples. */
const casePaths = (paths: readonly string[], folder: string, io: Io): readonly string[] => {
  const examples = join(folder, 'examples');
  return paths.length > 0 || !existsSync(examples) ? paths : [relative(io.cwd, examples) || '.'];
};

/** A case that expects diagnostics may have errors; any other that has them is broken. */
const testCase = (
  read: OpenCase,
  pack: Pack,
  options: Shared,
  io: Io,
): { readonly result: TestCase; readonly outcome?: Outcome; readonly case?: Case } => {
  const language = options.lang ?? pack.language;
  const { file } = read.source;
  if (
    read.case === undefined ||
    (hasErrors(read.diagnostics) && read.case.expect?.diagnostics === undefined)
  ) {
    const differences = read.diagnostics.map(
      (one) => `${one.span?.start.line ?? 1}: ${fillMessage(one, language).message}`,
    );
    return { result: { file, id: read.case?.id ?? file, status: 'broken', differences } };
  }
  const { id, title, expect, events } = read.case;
  const named = { file, id, ...(title === undefined ? {} : { title }) };
  const lastEvent = events.at(-1)?.date;
  const asOf = options.asOf ?? read.case.asOf ?? lastEvent ?? asOfFor(options, read.case, pack, io).asOf;
  const outcome = assess(pack, read.case, asOf, { recompute: expect?.dependsOn !== undefined });
  if (expect === undefined)
    return { result: { ...named, status: 'silent', differences: [] }, outcome, case: read.case };
  const differences = differencesOf(expect, outcome, read.diagnostics);
  return {
    result: {
      ...named,
      status: differences.length === 0 ? 'passed' : 'failed',
      differences: differences.map((one) => differenceText(one, pack, language)),
    },
    outcome,
    case: read.case,
  };
};
