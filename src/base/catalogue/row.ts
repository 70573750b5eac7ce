/** The shape of one line of the catalogue. */
export type Severity = 'error' | 'warning' | 'note';

export interface Row {
  readonly severity: Severity;
  readonly params: readonly string[];
}
