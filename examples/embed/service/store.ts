/**
 * Where cases are kept: in memory here, in a database of yours. What is stored is the case file as JSON, in the
 * documented format, so that it outlives this program; each change needs the version it was made from.
 */
import type { CaseFile } from './case-file.ts';

export interface StoredCase {
  /** Counts from 1; each accepted event adds one. */
  readonly version: number;
  readonly file: CaseFile;
}

export interface CaseStore {
  readonly get: (id: string) => Promise<StoredCase | undefined>;
  /** Stores a new case as version 1; false if there is one of this id. */
  readonly add: (id: string, file: CaseFile) => Promise<boolean>;
  /** Stores the next version, all at once; false if the stored one is no longer `from`. */
  readonly replace: (id: string, from: number, file: CaseFile) => Promise<boolean>;
}

export const memoryStore = (): CaseStore => {
  const cases = new Map<string, StoredCase>();
  return {
    get: async (id) => cases.get(id),
    add: async (id, file) => {
      if (cases.has(id)) return false;
      cases.set(id, { version: 1, file });
      return true;
    },
    replace: async (id, from, file) => {
      if (cases.get(id)?.version !== from) return false;
      cases.set(id, { version: from + 1, file });
      return true;
    },
  };
};
