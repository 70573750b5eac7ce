/** How a case stands, in the few words by which two versions are compared. */
import type { Verdict } from '../model/rule.ts';

/** How a case stands under one pack. */
export interface Stand {
  readonly verdict: Verdict;
  readonly states: readonly { readonly path: string; readonly title: string }[];
  readonly done: boolean;
  readonly negative: boolean;
}
