/** Who does the jobs: this thread, or several others. The door to `tinypool`. */
import { Tinypool } from 'tinypool';
import type { AssessSettings, Job, JobResult } from './job.ts';

export interface Crew {
  readonly run: (job: Job) => Promise<JobResult>;
  /** Whether it can take a job; whoever is at work himself lets it have some beforehand. */
  readonly isFree: () => boolean;
  readonly end: () => Promise<void>;
}

/** Jobs that a thread holds, so that it need not wait for the next. */
const HELD = 3;

/** So many threads, which are started now and end with `end`. */
export const crewOf = (settings: AssessSettings, threads: number): Crew => {
  const pool = new Tinypool({
    filename: new URL('./cli-assess-worker.cjs', import.meta.url).href,
    name: 'doJob',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: HELD,
    workerData: settings,
  });
  let busy = 0;
  return {
    run: async (job) => {
      busy++;
      try {
        return await pool.run(job);
      } finally {
        busy--;
      }
    },
    isFree: () => busy < threads * HELD,
    end: () => pool.destroy(),
  };
};
