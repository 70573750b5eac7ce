/**
 * `banfa complete SHELL -- WORD…`, which the scripts of `banfa completion` call: prints what may stand at the cursor, a
 * candidate a line with what it means behind a tab, or a line that begins with a colon. Never fails and says nothing
 * else: a shell is no place for messages.
 */
import type { Argument, Command, Option } from 'commander';
import type { Pack } from '../model/pack.ts';
import type { Candidate, Offer } from './candidates.ts';
import { offerFor } from './candidates.ts';
import type { Line } from './completion-words.ts';
import { insertable, lineOf, SHELLS } from './completion-words.ts';
import { EXIT, type Io } from './io.ts';
import { openPack, packFolder } from './open.ts';

/** Answers a shell; `argv` are the words after `complete`. */
export const complete = async (argv: readonly string[], program: Command, io: Io): Promise<number> => {
  const [name, dashes, ...words] = argv;
  const shell = SHELLS.find((one) => one === name);
  if (shell === undefined || dashes !== '--') return EXIT.usage;
  const line = lineOf(shell, words);
  const offer = await offerAt(line, program, io);
  if (typeof offer === 'string') io.out(`:${offer}\n`);
  else {
    const found = fitting(offer, line);
    if (found.some(({ open }) => open)) io.out(':nospace\n');
    for (const { value, about } of found) {
      io.out(`${oneLine(insertable(shell, line, value))}\t${oneLine(about)}\n`);
    }
  }
  return EXIT.done;
};

/** Those that go on from what is written, each once. */
const fitting = (candidates: readonly Candidate[], { current }: Line): readonly Candidate[] => {
  const seen = new Set<string>();
  return candidates.filter(
    ({ value }) => value !== '' && value.startsWith(current) && !seen.has(value) && seen.add(value),
  );
};

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

const offerAt = async (line: Line, program: Command, io: Io): Promise<Offer> => {
  const [name, ...words] = line.before;
  const command = program.commands.find((one) => one.name() === name);
  if (name === undefined) {
    return line.current.startsWith('-') ? optionsOf(program) : commandsOf(program);
  }
  if (command === undefined) return name === 'help' && words.length === 0 ? commandsOf(program) : [];
  const read = readingOf(words, command);
  const offer = (place: string, current: string): Promise<Offer> =>
    offerFor({
      name: place,
      command: name,
      current,
      pack: () => packFor(read.folder, io),
      exportKinds: async () => (await import('./commands/export.ts')).EXPORT_KINDS,
    });
  if (read.awaited !== undefined) return offer(placeholderOf(read.awaited), line.current);
  const [, long = '', value] = /^(--[^=]+)=(.*)$/s.exec(line.current) ?? [];
  const assigned = command.options.find((one) => one.long === long);
  if (value !== undefined) {
    const found = assigned === undefined ? [] : await offer(placeholderOf(assigned), value);
    return typeof found === 'string'
      ? found
      : found.map((one) => ({ ...one, value: `${long}=${one.value}` }));
  }
  if (line.current.startsWith('-')) return optionsOf(command, read.used);
  const declared: readonly Argument[] = command.registeredArguments;
  const argument =
    declared[read.positional] ?? (declared.at(-1)?.variadic === true ? declared.at(-1) : undefined);
  return argument === undefined ? optionsOf(command, read.used) : offer(argument.name(), line.current);
};

interface Reading {
  /** Arguments that are written already. */
  readonly positional: number;
  readonly used: ReadonlySet<string>;
  /** The option whose value is at the cursor. */
  readonly awaited?: Option;
  /** Of `--pack`. */
  readonly folder?: string;
}

const readingOf = (words: readonly string[], command: Command): Reading => {
  const used = new Set<string>();
  let positional = 0;
  let awaited: Option | undefined;
  let folder: string | undefined;
  for (const word of words) {
    if (awaited !== undefined && !word.startsWith('-')) {
      if (awaited.long === '--pack') folder = word;
      if (!awaited.variadic) awaited = undefined;
      continue;
    }
    const [flag = '', value] = word.split(/=(.*)/s);
    const option = command.options.find((one) => one.long === flag || one.short === flag);
    awaited =
      option !== undefined && value === undefined && (option.required || option.optional)
        ? option
        : undefined;
    if (option?.long === '--pack' && value !== undefined) folder = value;
    if (option?.long !== undefined && option.parseArg === undefined) used.add(option.long ?? '');
    if (!word.startsWith('-')) positional++;
  }
  return {
    positional,
    used,
    ...(awaited === undefined ? {} : { awaited }),
    ...(folder === undefined ? {} : { folder }),
  };
};

/** `ED=OPTION` of `--decide <ED=OPTION>`. */
const placeholderOf = ({ flags }: Option): string => /[<[]([^>\]]+?)(?:\.\.\.)?[>\]]/.exec(flags)?.[1] ?? '';

const optionsOf = (command: Command, used: ReadonlySet<string> = new Set()): readonly Candidate[] =>
  [
    ...command.options.map(({ long, description }) => ({ value: long ?? '', about: description })),
    ...HELP,
  ].filter(({ value }) => !used.has(value));

const HELP: readonly Candidate[] = [{ value: '--help', about: '' }];

const commandsOf = (program: Command): readonly Candidate[] =>
  program.commands.map((one) => ({ value: one.name(), about: one.description() }));

const packFor = async (folder: string | undefined, io: Io): Promise<Pack | undefined> => {
  try {
    return (await openPack(packFolder(folder === undefined ? {} : { pack: folder }, io), io)).pack;
  } catch {
    return undefined;
  }
};
