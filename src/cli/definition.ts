/** What the command line knows of a command before it is called. */
import type { Command } from 'commander';
import type { CliWord } from './words-zh.ts';

/** A command: its name, its words, and what it takes. */
export interface Definition {
  readonly name: string;
  readonly about: CliWord;
  readonly example: CliWord;
  /** Adds the command's own arguments, options and action. */
  readonly define: (command: Command) => Command;
}
