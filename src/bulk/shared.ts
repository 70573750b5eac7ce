/** Which terms of a rule need to be worked out only once for a case: what is named once and used twice, or per record. */
import type { BoundRule, Term } from './bound.ts';
import { partsOf } from './terms.ts';

/** Whether a term sees anything of the record it stands in; what a list within it looks at is not meant. */
export const seesRecord = (term: Term): boolean => {
  switch (term.op) {
    case 'fact':
      return term.scope === 'item';
    case 'some':
    case 'all':
    case 'none':
    case 'count':
    case 'sum':
      return term.list.scope === 'item';
    default:
      return partsOf(term).some(seesRecord);
  }
};

/** Terms that see nothing of a record and are used for each record, or that are more than a fact and used twice. */
export const sharedTerms = (rule: BoundRule): ReadonlySet<Term> => {
  const seen = new Set<Term>();
  const shared = new Set<Term>();
  const visit = (term: Term, inRecord: boolean): void => {
    const again = seen.has(term);
    seen.add(term);
    if (term.op === 'fact' && inRecord && term.scope === 'case') shared.add(term);
    if (isPlain(term)) return;
    if ((again || inRecord) && !seesRecord(term)) shared.add(term);
    if (again) return;
    const perRecord = looksAtRecords(term) || (inRecord && !shared.has(term));
    for (const part of partsOf(term)) visit(part, perRecord);
  };
  if (rule.applies !== undefined) visit(rule.applies, false);
  visit(rule.holds, false);
  return shared;
};

const looksAtRecords = ({ op }: Term): boolean =>
  op === 'some' || op === 'all' || op === 'none' || op === 'count' || op === 'sum';

const isPlain = ({ op }: Term): boolean =>
  op === 'literal' || op === 'unknown' || op === 'free' || op === 'fact' || op === 'rule';
