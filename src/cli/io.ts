/** The world as a command sees it: handed in, so that a test can be one. */
import type { CivilDate } from '../base/civil-date.ts';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal in cells. */
  readonly columns: number;
  /** Whether stdout is a terminal that may be coloured. */
  readonly colour: boolean;
  /** Today in a time zone; the only clock there is. */
  readonly today: (timeZone: string) => CivilDate;
}

/** What the whole of a command line may come back with; `run` has its own order of precedence. */
export const EXIT = { done: 0, problems: 1, unmet: 2, undetermined: 3, usage: 4, bug: 70 } as const;

/** A way of saying no that a command cannot go on from: printed as it is, with its exit status. */
export class Stop extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}
