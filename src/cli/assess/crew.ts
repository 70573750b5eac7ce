/** Who does the jobs: this thread, or several others. The door to `tinypool`. */
import { Tinypool } from 'tinypool';
import type { AssessSettings, Job, JobResult } from './job.ts';

export interface Crew {
  readonly run: (job: Job) => Promise<JobResult>;
  /** How many jobs it has work for at a time. */
  readonly most: number;
  readonly end: () => Promise<void>;
}

/** Threads that are started now and end with `end`. */
export const crewOf = (settings: AssessSettings, threads: number): Crew => {
  const pool = new Tinypool({
    filename: new URL('./cli-assess-worker.cjs', import.meta.url).href,
    name: 'doJob',
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
  });
  return { run: (job) => pool.run(job), most: threads * 2, end: () => pool.destroy() };
};
