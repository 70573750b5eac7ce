/** What is kept of a rule once it was looked at: its finding, and apart whether it applies and whether it holds. */
import type { Truth } from '../base/truth.ts';
import { all, any, not } from '../base/truth.ts';
import type { Finding, Missing } from '../model/finding.ts';
import type { Verdict } from '../model/rule.ts';

export interface Judged {
  readonly finding: Finding;
  readonly applies: Truth;
  readonly holds: Truth;
  /** What could still settle `applies`, and `holds`; empty where they are settled. */
  readonly appliesMissing: readonly Missing[];
  readonly holdsMissing: readonly Missing[];
}

/** What a member gives to a group. LAW: one that does not apply is neutral, true in `all` and false in `any`. */
export const inAll = ({ applies, holds }: Judged): Truth =>
  applies === true ? holds : any([not(applies), holds]);
export const inAny = ({ applies, holds }: Judged): Truth =>
  applies === true ? holds : all([applies, holds]);
export const inNone = (judged: Judged): Truth => not(inAny(judged));

export const verdictOf = (applies: Truth, holds: Truth): Verdict => {
  if (applies === false) return 'not_applicable';
  if (applies === 'unknown' || holds === 'unknown') return 'undetermined';
  return holds ? 'met' : 'unmet';
};

/** What could still settle a rule's verdict. */
export const missingOf = (judged: Pick<Judged, 'appliesMissing' | 'holdsMissing'>): readonly Missing[] =>
  union([judged.appliesMissing, judged.holdsMissing]);

/** All entries once each, in the order first met. */
export const union = (lists: readonly (readonly Missing[])[]): readonly Missing[] => {
  const filled = lists.filter((list) => list.length > 0);
  const [only, ...others] = filled;
  if (only === undefined || others.length === 0) return only ?? NOTHING;
  const byPath = new Map<string, Missing>();
  for (const list of filled) {
    for (const missing of list) if (!byPath.has(missing.path)) byPath.set(missing.path, missing);
  }
  return [...byPath.values()];
};

const NOTHING: readonly Missing[] = [];
