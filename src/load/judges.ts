/** The judge of the shape of each kind of pack file: validators compiled by ajv. A browser's copy has judges.browser.ts. */
import { faultsBy } from './ajv-faults.ts';
import type { FaultsOf } from './shape.ts';
import * as validators from './validators.generated.js';

export const judges = {
  measure: faultsBy(validators.measure),
  facts: faultsBy(validators.facts),
  parameters: faultsBy(validators.parameters),
  chapter: faultsBy(validators.chapter),
  notice: faultsBy(validators.notice),
  calendar: faultsBy(validators.calendar),
  decisions: faultsBy(validators.decisions),
  grades: faultsBy(validators.grades),
  notes: faultsBy(validators.notes),
  comments: faultsBy(validators.comments),
  workflow: faultsBy(validators.workflow),
} as const satisfies Record<string, FaultsOf>;

/** What a file of a pack may be. */
export type Kind = keyof typeof judges;
