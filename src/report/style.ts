/** How a result is to be shown: everything that depends on the reader or the terminal, given by the caller. */

/** Languages of reports; the content of a pack stays in its own. */
export type Language = 'zh' | 'en';

/** What a terminal and its reader ask for. */
export interface Style {
  readonly language: Language;
  /** Columns of the terminal, in cells. */
  readonly width: number;
  readonly colour: boolean;
  /** Marks and lines in plain ASCII. */
  readonly ascii: boolean;
}

/** How much of a dry run is shown: what is open or wrong only; with all of its neighbours; everything. */
export type Detail = 'brief' | 'normal' | 'full';
