/** A problem in what a user wrote, as data; words are filled in by `report/`. */
import type { Code, Params, Severity } from './catalogue.ts';
import { catalogue } from './catalogue.ts';
import type { Listener } from './reference.ts';
import type { Span } from './source.ts';

/** Another place that explains a diagnostic. */
export interface Related {
  readonly span: Span;
  readonly note: RelatedNote;
}

export type RelatedNote = 'declared-here' | 'first-here' | 'used-here' | 'text-here' | BandNote;

/** The band beside a gap, and the one that holds the same. */
type BandNote = 'neighbour-here' | 'other-band-here';

/** A problem in what a user wrote: a stable code, its parameters and its place, without words. */
export interface Diagnostic {
  /** Stable: `folder/kebab-name`, never renamed, never reused. */
  readonly code: Code;
  /** From the catalogue, never the caller's choice. */
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string>>;
  /** Absent only when no text is to blame. */
  readonly span?: Span;
  readonly related: readonly Related[];
}

/** Takes one problem; a parameter that the code needs and the call forgets does not compile. */
export interface Report {
  <C extends Code>(code: C, at: Span | undefined, params: Params<C>, related?: readonly Related[]): void;
  /** Told of every name that is met, where somebody wants to know; it goes wherever a report goes. */
  readonly listener?: Listener;
}

export interface Collector {
  readonly report: Report;
  /** What was reported so far, sorted by file, then offset; equal entries once. */
  readonly diagnostics: () => readonly Diagnostic[];
}

export const collect = (listener?: Listener): Collector => {
  const found: Diagnostic[] = [];
  const report: Report = (code, at, params, related = []) => {
    found.push({
      code,
      severity: catalogue[code].severity,
      params: { ...params },
      ...(at === undefined ? {} : { span: at }),
      related,
    });
  };
  return {
    report: listener === undefined ? report : Object.assign(report, { listener }),
    diagnostics: () => sortDiagnostics(found),
  };
};

/** Sorted by file, offset and code, without repetitions. */
export const sortDiagnostics = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const keyed = found.map((one) => ({ one, key: JSON.stringify([one.code, one.params, one.span]) }));
  const seen = new Set<string>();
  const unique = keyed.filter(({ key }) => !seen.has(key) && seen.add(key));
  return unique.map(({ one }) => one).sort(byPlace);
};

/** Whether any of them is an error, so that what was read cannot be used. */
export const hasErrors = (found: readonly Diagnostic[]): boolean =>
  found.some((one) => one.severity === 'error');

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.span?.file ?? '', b.span?.file ?? '') ||
  (a.span?.start.offset ?? 0) - (b.span?.start.offset ?? 0) ||
  compare(a.code, b.code);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
