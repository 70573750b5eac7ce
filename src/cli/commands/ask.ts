/** `banfa ask`: asks for the facts of a case that still matter, and writes the answers into its file. */
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { HEAD } from '../../edit/answers-place.ts';
import { askWordsOf, renderStanding } from '../../edit/answers-text.ts';
import type { QuestionsDocument } from '../../export/documents.ts';
import { loadCase } from '../../link/load-case.ts';
import { booleanIn } from '../../load/spelled-values-zh.ts';
import { setValues } from '../../load/yaml-set.ts';
import type { Pack } from '../../model/pack.ts';
import { assess } from '../../outcome/assess.ts';
import { questions } from '../../outcome/questions.ts';
import { finished } from '../../report/paint.ts';
import type { Io, Lines } from '../io.ts';
import { EXIT, isSystemError, stop } from '../io.ts';
import { asOfFor, decisionsFor, outcomeOf, sayFor, styleFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import { sit } from '../sitting.ts';
import { soundCase, soundPack } from '../sound.ts';
import { cannotWrite, checkWritable } from '../unwritable.ts';
import { writeWhole } from '../whole-file.ts';

export interface AskOptions extends Shared {
  readonly by?: string;
  readonly decide?: readonly string[];
}

export const ask = async (path: string, options: AskOptions, io: Io): Promise<number> => {
  const { pack, folder } = await soundPack(options, io, path);
  const style = styleFor(options, io, pack);
  const words = askWordsOf(style.language);
  const by = roleFor(pack, options);
  const decisions = decisionsFor(pack, options.decide ?? [], options);
  if (options.json === true) return tellQuestions(pack, path, options, io);
  const lines = await io.openLines();
  const out = (text: string): void => io.out(finished(text, style));
  try {
    if (!existsSync(resolve(io.cwd, path))) {
      const created = await create({ pack, folder, path, out, lines, options, io });
      if (!created) return EXIT.done;
    }
    const place = realpathSync(resolve(io.cwd, path));
    if (!statSync(place).isFile()) throw stop(words.noFile(path), EXIT.usage);
    writing(path, options, () => checkWritable(place));
    const { source } = await soundCase(pack, path, options, io);
    out(`${words.file(path)}\n${words.intro}\n${words.keys}\n`);
    const write = (text: string, last: string): void =>
      writing(path, options, () => {
        if (readFileSync(place, 'utf8') !== last) throw stop(words.changedMeanwhile(path), EXIT.problems);
        writeWhole(place, text, statSync(place).mode & PERMISSIONS);
      });
    const sat = await sit(
      {
        pack,
        file: source.file,
        dayOf: (theCase) => asOfFor(options, theCase, pack, io).asOf,
        decisions,
        ...(by === undefined ? {} : { by }),
        style,
        out: io.out,
        lines,
        write,
      },
      source.text,
    );
    if (sat.ended === 'stopped') out(`\n${words.stopped}\n`);
    if (sat.skipped > 0) out(`${words.laterCount(sat.skipped)}\n`);
    const read = await soundCase(pack, path, options, io);
    const outcome = await outcomeOf(pack, read, asOfFor(options, read.case, pack, io).asOf, decisions, io);
    io.out(renderStanding(outcome, pack, style));
    out(`\n${words.seeRun(path)}\n`);
    return EXIT.done;
  } finally {
    lines.close();
  }
};

const PERMISSIONS = 0o777;

/** The questions as data; nothing is asked. */
const tellQuestions = async (pack: Pack, path: string, options: AskOptions, io: Io): Promise<number> => {
  const { case: theCase } = await soundCase(pack, path, options, io);
  const decisions = decisionsFor(pack, options.decide ?? [], options);
  const by = roleFor(pack, options);
  const { asOf } = asOfFor(options, theCase, pack, io);
  const { receipt, verdict } = assess(pack, theCase, asOf, { decisions, recompute: false });
  const open = questions(pack, theCase, asOf, { decisions });
  const told = open.filter((one) => by === undefined || one.by === by);
  const data: QuestionsDocument = {
    format: 'banfa/questions@1',
    receipt,
    case: theCase.id,
    verdict,
    questions: told,
  };
  io.out(`${JSON.stringify(data, null, 2)}\n`);
  return EXIT.done;
};

const roleFor = (pack: Pack, options: AskOptions): string | undefined => {
  if (options.by === undefined) return undefined;
  const roles = Object.values(pack.roles);
  const found = roles.find(({ id, title }) => id === options.by || title === options.by);
  if (found !== undefined) return found.id;
  const known = roles.map(({ id, title }) => `${title} (${id})`).join('、');
  throw stop(sayFor(options, pack)('notARole', { value: options.by, options: known }), EXIT.usage);
};

interface Creating {
  readonly pack: Pack;
  readonly folder: string;
  readonly path: string;
  readonly out: Io['out'];
  readonly lines: Lines;
  readonly options: AskOptions;
  readonly io: Io;
}

/** Makes a case file with a head and no facts, if the user agrees. */
const create = async ({ pack, folder, path, out, lines, options, io }: Creating): Promise<boolean> => {
  const words = askWordsOf(styleFor(options, io, pack).language);
  out(`${words.missingFile(path)}\n`);
  const answer = await lines.ask('> ');
  if (answer === undefined || booleanIn(answer) !== 'true') {
    out(`${words.notCreated}\n`);
    return false;
  }
  const place = resolve(io.cwd, path);
  const usual = basename(path).replace(/\.(ya?ml|json)$/, '');
  out(`${words.caseId(usual)}\n`);
  const id = (await lines.ask('> '))?.trim() || usual;
  out(`${words.caseTitle}\n`);
  const title = (await lines.ask('> '))?.trim() ?? '';
  const head = [
    { path: ['case'], value: id },
    ...(title === '' ? [] : [{ path: ['title'], value: title, after: HEAD }]),
  ];
  const made = setValues(modeline(folder, place), head);
  const text = made.kind === 'text' ? made.text : '';
  const { diagnostics } = loadCase(pack, { file: path, text });
  if (text === '' || diagnostics.length > 0) throw stop(words.badHead, EXIT.problems);
  writing(path, options, () => writeFileSync(place, text, { flag: 'wx' }));
  out(`${words.created(path)}\n`);
  return true;
};

/** Lets editors that speak to yaml-language-server complete the file, where the pack has schemas for it. */
const modeline = (folder: string, place: string): string => {
  const schema = join(folder, 'rules', '.schema', 'case.schema.json');
  if (!existsSync(schema)) return '';
  const way = relative(realpathSync(dirname(place)), realpathSync(schema))
    .split(sep)
    .join('/');
  return `# yaml-language-server: $schema=${way}\n`;
};

/** What the system refuses when something is written is told in words. */
const writing = (path: string, options: Shared, write: () => void): void => {
  try {
    write();
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    const say = sayFor(options);
    throw stop(cannotWrite(thrown, path, say), EXIT.problems);
  }
};
