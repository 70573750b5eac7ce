#!/usr/bin/env node
/** The process around the command line: streams, clock, exit status. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { ENGINE_VERSION } from '../base/version.ts';
import type { Io } from './io.ts';
import { progressOn } from './progress.ts';

const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${ENGINE_VERSION}\n`);
} else {
  const io: Io = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.columns ?? 100,
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    today: (timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date()),
    terminal: process.stdout.isTTY === true,
    ...(process.stderr.isTTY === true ? { progress: progressOn(process.stderr) } : {}),
    // Both src/cli/bin.ts and dist/cli/cli.cjs lie two folders deep.
    packageFolder: () => resolve(realpathSync(process.argv[1] ?? '.'), '../../..'),
    openLines: async () => (await import('./lines.ts')).linesOf(process.stdin, process.stdout),
    onInterrupt: (end) => {
      process.once('SIGINT', end);
      return () => void process.off('SIGINT', end);
    },
  };
  // A reader that stops early (`| head`) is no fault of anybody's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  import('./main.ts')
    .then(({ main }) => main(argv, io))
    .then((status) => {
      process.exitCode = status;
    });
}
