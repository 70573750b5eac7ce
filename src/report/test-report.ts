/** What a run of test cases came to, as data; its renderings are text, JUnit and TAP. */
import type { Coverage } from '../outcome/coverage.ts';

/** All cases of a test run, and what they exercise of the pack. */
export interface TestReport {
  readonly format: 'banfa/test@1';
  readonly pack: string;
  readonly cases: readonly TestCase[];
  readonly coverage: Coverage;
}

/** One case file and how it went. */
export interface TestCase {
  readonly file: string;
  readonly id: string;
  readonly title?: string;
  /** `broken`: the case file has errors; `silent`: it expects nothing. */
  readonly status: 'passed' | 'failed' | 'broken' | 'silent';
  /** One sentence for each difference, or for each error. */
  readonly differences: readonly string[];
}
