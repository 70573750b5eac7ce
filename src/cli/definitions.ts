/** The commands there are: name, words, arguments and options. What a command does is loaded when it is called. */
import type { AskOptions } from './commands/ask.ts';
import type { AssessOptions } from './commands/assess.ts';
import type { CasesOptions } from './commands/cases.ts';
import type { CheckOptions } from './commands/check.ts';
import type { DocsOptions } from './commands/docs.ts';
import type { DrawOptions } from './commands/draw.ts';
import type { FmtOptions } from './commands/fmt.ts';
import type { RenameOptions } from './commands/rename.ts';
import type { RenderOptions } from './commands/render.ts';
import type { RunOptions } from './commands/run.ts';
import type { TestOptions } from './commands/test.ts';
import type { Definition } from './definition.ts';
import { amendDefinitionsOf } from './definitions-amend.ts';
import type { ExportOptions } from './exporters/exporter.ts';
import { countIn, dateIn } from './given-values.ts';
import type { Io } from './io.ts';
import type { RoundOptions } from './ran-round.ts';
import type { Shared } from './shared.ts';
import type { Say } from './words.ts';

export const definitionsOf = (say: Say, io: Io, done: (status: number) => void): readonly Definition[] => [
  {
    name: 'run',
    about: 'runAbout',
    example: 'runExample',
    define: (command) =>
      command
        .argument('<CASE>', say('runCase'))
        .option('--decide <ED=OPTION>', say('runDecide'), (one: string, all: string[] = []) => [...all, one])
        .option('--html <FILE>', say('runHtml'))
        .option('--detail', say('runDetail'))
        .option('--watch', say('watch'))
        .action(async (path: string, options: RunOptions) =>
          done(await (await import('./commands/run.ts')).run(path, options, io)),
        ),
  },
  {
    name: 'ask',
    about: 'askAbout',
    example: 'askExample',
    define: (command) =>
      command
        .argument('<CASE>', say('askCase'))
        .option('--by <ROLE>', say('askBy'))
        .option('--decide <ED=OPTION>', say('runDecide'), (one: string, all: string[] = []) => [...all, one])
        .action(async (path: string, options: AskOptions) =>
          done(await (await import('./commands/ask.ts')).ask(path, options, io)),
        ),
  },
  {
    name: 'init',
    about: 'initAbout',
    example: 'initExample',
    define: (command) =>
      command
        .argument('<DIR>', say('initFolder'))
        .action(async (folder: string, options: Shared) =>
          done(await (await import('./commands/init.ts')).init(folder, options, io)),
        ),
  },
  {
    name: 'check',
    about: 'checkAbout',
    example: 'checkExample',
    define: (command) =>
      command
        .argument('[PACK]', say('checkPack'))
        .option('--format <FORMAT>', say('checkFormat'))
        .option('--detail', say('checkDetail'))
        .option('--base <OLD>', say('checkBase'))
        .option('--drafting', say('checkDrafting'))
        .option('--watch', say('watch'))
        .action(async (folder: string | undefined, options: CheckOptions) =>
          done(await (await import('./commands/check.ts')).check(folder, options, io)),
        ),
  },
  {
    name: 'explain',
    about: 'explainAbout',
    example: 'explainExample',
    define: (command) =>
      command
        .argument('<TOPIC>', say('explainTopic'))
        .argument('[CASE]', say('explainCase'))
        .action(async (topic: string, path: string | undefined, options: Shared) =>
          done(await (await import('./commands/explain.ts')).explain(topic, path, options, io)),
        ),
  },
  {
    name: 'test',
    about: 'testAbout',
    example: 'testExample',
    define: (command) =>
      command
        .argument('[CASES...]', say('testPaths'))
        .option('--format <FORMAT>', say('testFormat'))
        .option('--detail', say('testDetail'))
        .option('--mutate', say('testMutate'))
        .option('--seed <N>', say('testSeed'), countIn(say))
        .option('--limit <N>', say('testLimit'), countIn(say))
        .option('--watch', say('watch'))
        .action(async (paths: string[], options: TestOptions) =>
          done(await (await import('./commands/test.ts')).test(paths, options, io)),
        ),
  },
  {
    name: 'cases',
    about: 'casesAbout',
    example: 'casesExample',
    define: (command) =>
      command
        .argument('[CASES...]', say('casesPaths'))
        .option('--boundary', say('casesBoundary'))
        .option('-o, --output <DIR>', say('casesOutput'))
        .action(async (paths: string[], options: CasesOptions) =>
          done(await (await import('./commands/cases.ts')).cases(paths, options, io)),
        ),
  },
  {
    name: 'assess',
    about: 'assessAbout',
    example: 'assessExample',
    define: (command) =>
      command
        .argument('<CASES...>', say('assessCases'))
        .option('--mapping <FILE>', say('assessMapping'))
        .option('--notice <ID>', say('assessNotice'))
        .option('--rule <RULE>', say('assessRule'), (one: string, all: string[] = []) => [...all, one])
        .option('--missing', say('assessMissing'))
        .option('--out <FILE>', say('assessOut'))
        .option('--rejects <FILE>', say('assessRejects'))
        .option('--threads <N>', say('assessThreads'), countIn(say))
        .action(async (paths: string[], options: AssessOptions) =>
          done(await (await import('./commands/assess.ts')).assessCases(paths, options, io)),
        ),
  },
  {
    name: 'round',
    about: 'roundAbout',
    example: 'roundExample',
    define: (command) =>
      command
        .argument('<DIR>', say('roundFolder'))
        .option('--notice <ID>', say('roundNotice'))
        .option('--decide <ED=OPTION>', say('runDecide'), (one: string, all: string[] = []) => [...all, one])
        .option('--detail', say('roundDetail'))
        .option('--csv <FILE>', say('roundCsv'))
        .option('--html <FILE>', say('runHtml'))
        .option('--documents <DIR>', say('roundDocuments'))
        .option('--format <FORMAT>', say('roundFormat'))
        .option('--apply', say('roundApply'))
        .option('--yes', say('roundYes'))
        .option('--on <DATE>', say('roundOn'), dateIn(say))
        .action(async (folder: string, options: RoundOptions) =>
          done(await (await import('./commands/round.ts')).round(folder, options, io)),
        ),
  },
  ...amendDefinitionsOf(say, io, done),
  {
    name: 'draw',
    about: 'drawAbout',
    example: 'drawExample',
    define: (command) =>
      command
        .argument('<WORKFLOW>', say('drawWorkflow'))
        .argument('[CASE]', say('drawCase'))
        .option('-o, --output <FILE>', say('drawOutput'))
        .action(async (workflow: string, path: string | undefined, options: DrawOptions) =>
          done(await (await import('./commands/draw.ts')).draw(workflow, path, options, io)),
        ),
  },
  {
    name: 'render',
    about: 'renderAbout',
    example: 'renderExample',
    define: (command) =>
      command
        .option('--format <FORMAT>', say('renderFormat'))
        .option('--against <OLD>', say('renderAgainst'))
        .option('--document <NAME>', say('renderDocument'))
        .option('-o, --output <FILE>', say('drawOutput'))
        .action(async (options: RenderOptions) =>
          done(await (await import('./commands/render.ts')).render(options, io)),
        ),
  },
  {
    name: 'verify-receipt',
    about: 'verifyAbout',
    example: 'verifyExample',
    define: (command) =>
      command
        .argument('<OUTCOME>', say('verifyOutcome'))
        .argument('<CASE>', say('runCase'))
        .action(async (path: string, casePath: string, options: Shared) =>
          done(await (await import('./commands/verify-receipt.ts')).verify(path, casePath, options, io)),
        ),
  },
  {
    name: 'docs',
    about: 'docsAbout',
    example: 'docsExample',
    define: (command) =>
      command
        .argument('[CASES...]', say('docsCases'))
        .option('-o, --output <DIR>', say('docsOutput'))
        .action(async (paths: string[], options: DocsOptions) =>
          done(await (await import('./commands/docs.ts')).docs(paths, options, io)),
        ),
  },
  {
    name: 'export',
    about: 'exportAbout',
    example: 'exportExample',
    define: (command) =>
      command
        .argument('<KIND>', say('exportKind'))
        .argument('[NAME]', say('exportName'))
        .option('-o, --output <PATH>', say('exportOutput'))
        .option('--notice <ID>', say('exportNotice'))
        .option('--dialect <DIALECT>', say('exportDialect'))
        .option('--schema', say('exportSchema'))
        .action(async (kind: string, name: string | undefined, options: ExportOptions) =>
          done(await (await import('./commands/export.ts')).exportPack(kind, name, options, io)),
        ),
  },
  {
    name: 'fmt',
    about: 'fmtAbout',
    example: 'fmtExample',
    define: (command) =>
      command
        .argument('[PATHS...]', say('fmtPaths'))
        .option('--names <FORM>', say('fmtNames'))
        .option('--check', say('fmtCheck'))
        .action(async (paths: string[], options: FmtOptions) =>
          done(await (await import('./commands/fmt.ts')).fmt(paths, options, io)),
        ),
  },
  {
    name: 'rename',
    about: 'renameAbout',
    example: 'renameExample',
    define: (command) =>
      command
        .argument('<OLD>', say('renameOld'))
        .argument('<NEW>', say('renameNew'))
        .argument('[CASES...]', say('renamePaths'))
        .option('--cases <PATH...>', say('renameCases'))
        .option('--title', say('renameTitle'))
        .option('--dry-run', say('renameDryRun'))
        .action(async (from: string, to: string, paths: string[], options: RenameOptions) =>
          done(await (await import('./commands/rename.ts')).renameName({ from, to }, paths, options, io)),
        ),
  },
  {
    name: 'completion',
    about: 'completionAbout',
    example: 'completionExample',
    define: (command) =>
      command
        .argument('<SHELL>', say('completionShell'))
        .action(async (shell: string, options: Shared) =>
          done(await (await import('./commands/completion.ts')).completion(shell, options, io)),
        ),
  },
];
