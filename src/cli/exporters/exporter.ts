/** What every kind of export is asked, and answers. */
import type { Pack } from '../../model/pack.ts';
import type { Io } from '../io.ts';
import type { Shared } from '../shared.ts';

export interface ExportOptions extends Shared {
  readonly output?: string;
  /** Whose values are bound; where a pack has one call only, that one. */
  readonly notice?: string;
  /** Of SQL. */
  readonly dialect?: string;
  /** Whether the tables are asked for and not the query. */
  readonly schema?: boolean;
}

/** What a kind of export is asked: of this pack, the part called `name` (all of it where absent). */
export interface ExportRequest {
  readonly pack: Pack;
  /** Where the pack lies. */
  readonly folder: string;
  readonly name?: string;
  readonly options: ExportOptions;
  readonly io: Io;
}

/** Gives the text to print or to write, or writes files of its own and gives nothing. */
export type Exporter = (request: ExportRequest) => string | undefined;
