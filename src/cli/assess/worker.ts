/** A thread that does jobs: a script of its own, started by the pool with the settings. */
import { workerData } from 'node:worker_threads';
import type { AssessSettings, Job, JobResult } from './job.ts';
import { jobRunner } from './run-job.ts';

let runner: ((job: Job) => Promise<JobResult>) | undefined;

/** Called by the pool for each job. */
export const doJob = (job: Job): Promise<JobResult> => {
  // The pool puts something of its own before what it was given for the threads.
  const [, settings]: readonly [unknown, AssessSettings] = workerData;
  runner ??= jobRunner(settings);
  return runner(job);
};
