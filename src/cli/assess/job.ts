/** What a thread is told to do and what it gives back: plain data, so that both can be sent. */
import type { JudgeGiven } from '../../bulk/judge-cases.ts';
import type { Language } from '../../report/style.ts';
import type { Rejected, RowForm } from '../../report/verdict-rows.ts';

/** What is the same for all jobs. */
export interface AssessSettings extends JudgeGiven {
  readonly language: Language;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Absent: nobody asked for the verdicts of single cases. */
  readonly form?: RowForm;
}

/** A part of the cases, small enough to be held in memory. */
export type Job =
  /** The lines of a file that begin in a stretch of its bytes. */
  | { readonly kind: 'stretch'; readonly file: string; readonly from: number; readonly to: number }
  /** Whole lines that were piped in, the first being that number of the input. */
  | {
      readonly kind: 'lines';
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly tooLong: readonly number[];
    }
  | { readonly kind: 'files'; readonly files: readonly string[] };

/** What came of a job. */
export interface JobResult {
  /** Of a stretch or of lines: how many lines begin in it. */
  readonly lines: number;
  readonly ids: readonly string[];
  /** Rule after rule, how many of each verdict code. */
  readonly counts: readonly number[];
  /** The rows of the cases, ready to be written. */
  readonly text: string;
  /** Lines count from 1 within the job, but of files within the file. */
  readonly rejected: readonly Rejected[];
  readonly missing: readonly (readonly [path: string, cases: number])[];
  readonly oneByOne: number;
  readonly onToday: number;
  readonly withoutNotice: number;
}
