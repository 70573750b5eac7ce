/** `banfa verify-receipt`: makes a kept outcome again from its receipt and says whether it is the same. */
import type { Json } from '../../base/json.ts';
import type { VerificationDocument } from '../../export/documents.ts';
import type { ReceiptDifference } from '../../outcome/receipt.ts';
import { readSource } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { readable, sayFor, sourcesOf } from '../open.ts';
import { printDiagnostics } from '../print.ts';
import type { Shared } from '../shared.ts';
import { soundCase, soundPack } from '../sound.ts';
import type { Say } from '../words.ts';
import type { CliWord } from '../words-zh.ts';

export const verify = async (path: string, casePath: string, options: Shared, io: Io): Promise<number> => {
  const { text } = readable(() => readSource(io.cwd, path), path, options);
  const { pack } = await soundPack(options, io, casePath);
  const say = sayFor(options, pack);
  const stored = jsonIn(text);
  if (stored === undefined) throw stop(say('notJson', { path }), EXIT.usage);
  const read = await soundCase(pack, casePath, options, io);
  const { verifyReceipt } = await import('../../outcome/receipt.ts');
  const found = verifyReceipt(pack, read.case, stored);
  const status = found.same ? EXIT.done : found.readable ? EXIT.problems : EXIT.usage;
  if (options.json === true) {
    const format = 'banfa/verification@1';
    const document: VerificationDocument = found.same ? { format, same: true } : { format, ...found };
    io.out(`${JSON.stringify(document, null, 2)}\n`);
    return status;
  }
  if (read.diagnostics.length > 0) {
    await printDiagnostics(read.diagnostics, sourcesOf(read), options, io, pack);
  }
  if (found.same) {
    const { receipt } = found.outcome;
    const isExact = text === `${JSON.stringify(found.outcome, null, 2)}\n`;
    const holes = {
      path,
      case: read.case.id,
      pack: `${receipt.pack}@${receipt.version}`,
      asOf: receipt.asOf,
    };
    io.out(`${say(isExact ? 'verifySame' : 'verifySameData', holes)}\n`);
  } else {
    const head = say(found.readable ? 'verifyDifferent' : 'verifyUnreadable', { path });
    const lines = found.differences.map((one) => `  ${lineOf(one, say)}`);
    (found.readable ? io.out : io.err)(`${[head, ...lines].join('\n')}\n`);
  }
  return status;
};

const jsonIn = (text: string): Json | undefined => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

const lineOf = ({ about, path, stored, actual }: ReceiptDifference, say: Say): string =>
  say(WORDS[about], { path, stored: quoted(stored, say), actual: quoted(actual, say) });

const WORDS: Readonly<Record<ReceiptDifference['about'], CliWord>> = {
  format: 'differsFormat',
  receipt: 'differsReceipt',
  day: 'differsDay',
  decision: 'differsDecision',
  pack: 'differsPack',
  case: 'differsCase',
  version: 'differsVersion',
  content: 'differsContent',
  engine: 'differsEngine',
  outcome: 'differsOutcome',
};

/** A value in the quotes of the language; what is cut short has both of them too. */
const quoted = (value: string | undefined, say: Say): string => {
  if (value === undefined) return say('nothing');
  const read = jsonIn(value);
  const text = typeof read === 'string' ? read : value;
  return say('quoted', { text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text });
};

/** A hash is shown whole. */
const LONGEST = 64;
