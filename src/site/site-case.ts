/** A case as a site shows it. */
import type { Case } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Difference } from '../outcome/expectation.ts';

/** A case of the site, with its outcome on its own day, or the site's where it names none. */
export interface SiteCase {
  readonly file: string;
  readonly case: Case;
  /** What its author says it shows. */
  readonly about?: string;
  readonly outcome: Outcome;
  /** How the outcome differs from what the case expects; absent where it expects nothing. */
  readonly differences?: readonly Difference[];
}

/** A case with its page. */
export interface FiledCase extends SiteCase {
  readonly page: string;
  readonly name: string;
}
