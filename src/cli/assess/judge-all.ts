/**
 * Has all cases judged, by this thread or by several, with a bounded number of jobs on the way, and takes in what comes of
 * them in the order of the cases; so the result is the same with any number of threads.
 */
import type { Rejected } from '../../report/verdict-rows.ts';
import { turn } from '../io.ts';
import type { AssessSettings, Job, JobResult } from './job.ts';
import { jobRunner } from './run-job.ts';
import type { Portion } from './sources.ts';

/** A job for whoever is free, or work that only this thread can do. */
export type Task =
  | ({ readonly kind: 'portion' } & Portion)
  | { readonly kind: 'own'; readonly result: JobResult; readonly bytes: number };

export interface Run {
  /** How many threads at most; 1: this one. */
  readonly threads: number;
  readonly tasks: AsyncIterable<Task>;
  /** The bytes of all portions, where that is known. */
  readonly bytes: number | undefined;
  readonly take: (result: JobResult, bytes: number) => void;
  /** Aborted when somebody wants it to end. */
  readonly ended: AbortSignal;
}

/** So few bytes are not worth the start of threads. */
const FEW = 64 * 1024 * 1024;

/** So many jobs for each thread may be done or under way before the first of them must be taken in. */
const AHEAD = 16;

export const judgeAll = async (
  settings: AssessSettings,
  { threads, tasks, bytes, take, ended }: Run,
): Promise<void> => {
  const own = lazily(() => jobRunner(settings));
  let crew: Awaited<ReturnType<typeof crewFor>> | undefined;
  const lines = lineNumbers();
  const onTheWay: { readonly job?: Job; readonly result: Promise<JobResult>; readonly bytes: number }[] = [];
  const takeNext = async (): Promise<void> => {
    const next = onTheWay.shift();
    if (next === undefined) return;
    const result = await next.result;
    take(next.job === undefined ? result : lines(next.job, result), next.bytes);
  };
  let given = 0;
  try {
    for await (const task of tasks) {
      if (ended.aborted) break;
      if (task.kind === 'own') onTheWay.push({ result: Promise.resolve(task.result), bytes: task.bytes });
      else {
        // This thread is one of them: it is warm while the others still start.
        given += task.bytes;
        if (threads > 1 && (bytes ?? given) > FEW) crew ??= await crewFor(settings, threads - 1);
        const result = crew?.isFree() === true ? crew.run(task.job) : own()(task.job);
        result.catch(() => undefined); // it is told where it is waited for
        onTheWay.push({ job: task.job, result, bytes: task.bytes });
      }
      while (onTheWay.length > (crew === undefined ? 0 : threads * AHEAD)) await takeNext();
      await turn();
    }
    while (onTheWay.length > 0) await takeNext();
  } finally {
    await crew?.end();
  }
};

const crewFor = async (settings: AssessSettings, threads: number) =>
  (await import('./crew.ts')).crewOf(settings, threads);

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Lines of a job become lines of the file: its jobs come in order, each says how many lines begin in it. */
const lineNumbers = (): ((job: Job, result: JobResult) => JobResult) => {
  let file: string | undefined;
  let before = 0;
  return (job, result) => {
    if (job.kind === 'files') return result;
    if (job.file !== file || (job.kind === 'stretch' && job.from === 0)) before = 0;
    file = job.file;
    const offset = before;
    before += result.lines;
    const rejected = result.rejected.map((one): Rejected => ({ ...one, line: one.line + offset }));
    return { ...result, rejected };
  };
};
