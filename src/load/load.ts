/** The texts of a pack → checked raw documents, or every problem they have. Entry of this folder. */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { RawDocument } from './cursor.ts';

/** A pack as read by somebody with a disk or a network: path (relative, `/`) → text, and a hash of it all. */
export interface PackFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly hash: string;
}

/** The checked documents of a pack by what they hold; each kind in the order of the measure. */
export interface RawPack {
  readonly hash: string;
  readonly measure: RawDocument;
  readonly facts: RawDocument;
  readonly parameters: RawDocument;
  readonly chapters: readonly RawDocument[];
  readonly notices: readonly RawDocument[];
  readonly calendar: RawDocument;
  readonly decisions: RawDocument;
  readonly grades?: RawDocument;
  readonly notes?: RawDocument;
  readonly workflows: readonly RawDocument[];
}

export interface Loaded {
  /** Absent if any file has an error. */
  readonly raw?: RawPack;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}
