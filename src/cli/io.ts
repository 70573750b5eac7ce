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
  /** Whether a person looks at stdout; only then is the screen cleared. */
  readonly terminal: boolean;
  /** Says on one line how far a command is, where somebody watches and it takes long; '' takes the line away. */
  readonly progress?: (text: string) => void;
  /** Where the package lies that this program is part of, with what it ships beside it. */
  readonly packageFolder: () => string;
  /** Opens what is typed, or piped in; until then nothing is read. */
  readonly openLines: () => Promise<Lines>;
  /** Tells when somebody wants the command to end (Ctrl-C); what is given back takes that wish back. */
  readonly onInterrupt: (end: () => void) => () => void;
}

/** Until what waits was heard: somebody's wish to end, or what other threads have done. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Answers, one line each. */
export interface Lines {
  /** Shows a prompt and waits for a line; undefined when there will be no more. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** What a command may come back with; `run` has its own order of precedence among them. 130 is what shells give for Ctrl-C. */
export const EXIT = {
  done: 0,
  problems: 1,
  unmet: 2,
  undetermined: 3,
  usage: 4,
  bug: 70,
  interrupted: 130,
} as const;

/** What a command throws when it cannot go on: words that are printed as they are, if any, and its exit status. */
export interface Stop extends Error {
  readonly stop: number;
}

export const stop = (message: string, status: number): Stop =>
  Object.assign(new Error(message), { stop: status });

export const isStop = (thrown: unknown): thrown is Stop => thrown instanceof Error && 'stop' in thrown;

/** A refusal of the operating system: something about the user's files, never a mistake of ours. */
export interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

export const isSystemError = (thrown: unknown): thrown is SystemError =>
  thrown instanceof Error && 'syscall' in thrown && 'code' in thrown && typeof thrown.code === 'string';
