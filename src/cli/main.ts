/**
 * The command line: parses, calls, prints. The door to `commander`. Each command's code is loaded when it is
 * called, because a dry run must feel instant.
 */
import type { Argument } from 'commander';
import { Command, CommanderError } from 'commander';
import { nearest } from '../base/nearest.ts';
import { definitionsOf } from './definitions.ts';
import { statusOfFailure } from './failure.ts';
import { dateIn } from './given-values.ts';
import { widthOf, wrapped } from './help-text.ts';
import { EXIT, type Io } from './io.ts';
import type { Say } from './words.ts';
import { placesIn, sayIn } from './words.ts';
import type { CliWord } from './words-zh.ts';

/** Runs one command line and gives its exit status. Throws nothing. */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  const language = languageOf(argv);
  const say = sayIn(language === 'en' ? 'en' : 'zh');
  const places = placesIn(language === 'en' ? 'en' : 'zh');
  if (argv[0] === 'complete') {
    const { complete } = await import('./complete.ts');
    return complete(
      argv.slice(1),
      programOf(argv, { say, places }, io, () => {}),
      io,
    );
  }
  let status: number = EXIT.done;
  const program = programOf(argv, { say, places }, io, (code) => {
    status = code;
  });
  try {
    if (language !== undefined && language !== 'zh' && language !== 'en') {
      io.err(`${say('notALanguage', { value: language })}\n`);
      return EXIT.usage;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return usage(thrown, program, argv, { say, places }, io);
    const failure = statusOfFailure(thrown, say, io);
    if (failure !== undefined) return failure;
    const { message } = thrown instanceof Error ? thrown : new Error(String(thrown));
    io.err(`${say('bug', { message })}\n`);
    if (io.env['BANFA_DEBUG'] && thrown instanceof Error) io.err(`${thrown.stack}\n`);
    return EXIT.bug;
  }
};

/** The words of a language, and what it calls the places of a command line. */
interface Speech {
  readonly say: Say;
  readonly places: (text: string) => string;
}

const programOf = (
  argv: readonly string[],
  speech: Speech,
  io: Io,
  done: (status: number) => void,
): Command => {
  const { say } = speech;
  const program = new Command('banfa')
    .description(say('about'))
    .option('-V, --version', say('version'))
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('helpCommand'));
  dress(program, speech, io);
  const definitions = definitionsOf(say, io, done);
  // Of a command that is named only that one is made; help and mistakes need them all.
  const named = definitions.filter(({ name }) => name === argv[0]);
  for (const { name, about, example, define } of named.length > 0 ? named : definitions) {
    const command = program.command(name).description(say(about));
    dress(command, speech, io);
    define(command)
      .option('--pack <DIR>', say('pack'))
      .option('--as-of <DATE>', say('asOf'), dateIn(say))
      .option('--lang <LANG>', say('lang'))
      .option('--json', say('json'))
      .option('--ascii', say('ascii'))
      .helpOption('-h, --help', say('help'))
      .addHelpText('after', `\n${say(example)}`);
  }
  return program;
};

/** Every word commander prints of its own goes through here, so that none stays in another language. */
const dress = (command: Command, { say, places }: Speech, io: Io): void => {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('usage'),
    'Options:': say('options'),
    'Commands:': say('commands'),
    'Arguments:': say('arguments'),
  };
  const termOf = (one: Command): string =>
    [one.name(), ...one.registeredArguments.map((argument) => places(argumentTerm(argument)))].join(' ');
  command
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: termOf,
      argumentTerm: (argument) => places(argument.name()),
      optionTerm: (option) => places(option.flags),
      displayWidth: widthOf,
      boxWrap: wrapped,
      commandUsage: (one) =>
        one === command && one.parent === null
          ? `banfa ${say('usageWord')}`
          : `banfa ${termOf(one)} ${say('optionsWord')}`,
      helpWidth: Math.min(io.columns, 100),
    })
    .configureOutput({ writeOut: io.out, writeErr: () => {}, getOutHasColors: () => false });
};

const argumentTerm = (one: Argument): string => {
  const name = one.variadic ? `${one.name()}...` : one.name();
  return one.required ? `<${name}>` : `[${name}]`;
};

const usage = (
  thrown: CommanderError,
  program: Command,
  argv: readonly string[],
  { say, places }: Speech,
  io: Io,
): number => {
  if (thrown.code === 'commander.helpDisplayed' || thrown.code === 'commander.version') return EXIT.done;
  const command = program.commands.find((one) => one.name() === argv[0]);
  if (thrown.code === 'commander.help') {
    io.err(program.helpInformation());
    return EXIT.usage;
  }
  const value = /'([^']*)'/.exec(thrown.message)?.[1] ?? '';
  const known =
    thrown.code === 'commander.unknownCommand'
      ? program.commands.map((one) => one.name())
      : (command ?? program).options.flatMap((one) => one.long ?? []);
  const near = nearest(value, known);
  const hint = near === '' ? '' : say('didYouMean', { nearest: near });
  const words: Readonly<Record<string, CliWord>> = {
    'commander.unknownCommand': 'unknownCommand',
    'commander.unknownOption': 'unknownOption',
    'commander.missingArgument': 'missingArgument',
    'commander.optionMissingArgument': 'optionMissingArgument',
    'commander.excessArguments': 'excessArguments',
  };
  const word = words[thrown.code] ?? 'otherUsage';
  const shown =
    value === '' ? (command?.args.join(' ') ?? thrown.message) : isPlace(thrown) ? places(value) : value;
  io.err(`${say(word, { value: shown, hint })}\n`);
  io.err(`${say('seeHelp', { command: command === undefined ? '' : `${command.name()} ` })}\n`);
  return EXIT.usage;
};

/** Whether what commander quotes is a place of its own, not something that was typed. */
const isPlace = ({ code }: CommanderError): boolean =>
  code === 'commander.missingArgument' || code === 'commander.optionMissingArgument';

const languageOf = (argv: readonly string[]): string | undefined => {
  const joined = argv.find((word) => word.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const at = argv.indexOf('--lang');
  return at === -1 ? undefined : argv[at + 1];
};
